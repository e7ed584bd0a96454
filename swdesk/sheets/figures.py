"""Statistical reports and the lists behind their figures as workbooks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from swdesk.labels import N_
from swdesk.services.figures.annex import Entry
from swdesk.services.figures.indicator import Figure
from swdesk.services.figures.report import Report
from swdesk.sheets.write import Column, Value, write_workbook


def report_workbook(report: Report) -> bytes:
    """Return the figures as xlsx: one line each, with its columns, definition and warning."""
    fixed = (N_("类别"), N_("编号"), N_("指标"), N_("单位"))
    titles = [*fixed, *(column.title for column in report.columns), N_("口径"), N_("提示")]
    return write_workbook(report.period.name, [Column(title) for title in titles], _lines(report))


def annex_workbook(figure: Figure, entries: Sequence[Entry]) -> bytes:
    """Return the list behind a figure as xlsx."""
    titles = (
        N_("日期"), N_("类别"), N_("记录"), N_("姓名或编号"), N_("村（社区）"), N_("社工"),
        N_("计入（{unit}）").format(unit=figure.unit.value),
    )  # fmt: skip
    rows = (
        (
            entry.day.isoformat(), entry.way, entry.title, entry.name, entry.place, entry.worker,
            entry.amount,
        )
        for entry in entries
    )  # fmt: skip
    return write_workbook(figure.name, [Column(title) for title in titles], rows)


def _lines(report: Report) -> Iterator[tuple[Value, ...]]:
    for part in report.parts:
        for line in part.lines:
            figure = line.figure
            named = (part.title, figure.code, figure.name, figure.unit.value)
            yield (*named, *line.cells, figure.definition, line.warning)
