"""Statistical reports and the lists behind their figures as workbooks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from swdesk.labels import N_
from swdesk.services.figures.afterwards import Afterthought
from swdesk.services.figures.annex import Entry
from swdesk.services.figures.catalogue import RULES
from swdesk.services.figures.footing import footing
from swdesk.services.figures.indicator import Figure
from swdesk.services.figures.locks import Compared
from swdesk.services.figures.report import Report
from swdesk.services.lists import targets
from swdesk.services.lists.targets import Standing
from swdesk.sheets.write import Column, Value, write_workbook


def report_workbook(report: Report) -> bytes:
    """Return the figures as xlsx: one line each, with its columns, definition and warning.

    What stands beside a figure has a line of its own; what was checked stands under them all.
    """
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


def targets_workbook(standings: Sequence[Standing]) -> bytes:
    """Return how targets stand as xlsx, each followed by what is missing on paper for it."""
    titles = (
        N_("指标"), N_("合同里的说法"), N_("单位"), N_("目标"), N_("完成"), N_("完成率（%）"),
        N_("到期应完成"), N_("照此进度期末可达"), N_("还差"), N_("进度"), N_("缺什么"), N_("记录"),
        N_("日期"), N_("口径"),
    )  # fmt: skip
    rows = (row for one in standings for row in _target(one))
    return write_workbook(N_("指标完成情况表"), [Column(title) for title in titles], rows)


def closing_workbook(compared: Sequence[Compared], after: Sequence[Afterthought]) -> bytes:
    """Return the signed figures of a period beside today's as xlsx, and under them what came."""
    titles = (
        N_("指标"), N_("单位"), N_("签字时"), N_("补录"), N_("更正"), N_("今天"),
        N_("签字时的口径"),
    )  # fmt: skip
    return write_workbook(
        N_("封账对照表"), [Column(title) for title in titles], _closing(compared, after)
    )


def _lines(report: Report) -> Iterator[tuple[Value, ...]]:
    for part in report.parts:
        for line in part.lines:
            figure = line.figure
            named = (part.title, figure.code, line.name, figure.unit.value)
            yield (*named, *line.cells, line.said, line.warning)
    blank = (None,) * (len(report.columns) + 5)
    for sentence in filter(None, [report.scope, report.note, *footing(report), *RULES]):
        yield (sentence, *blank)


def _target(one: Standing) -> Iterator[tuple[Value, ...]]:
    yield (
        one.figure.name, targets.words(one), one.figure.unit.value, one.goal, one.done,
        round(one.share * 100, 1), one.due, one.expected, one.missing, one.pace.value, None, None,
        None, one.figure.definition,
    )  # fmt: skip
    for lack in targets.lacks(one):
        told = (lack.lack, lack.title, lack.day.isoformat(), None)
        yield (one.figure.name, *(None,) * 9, *told)


def _closing(
    compared: Sequence[Compared], after: Sequence[Afterthought]
) -> Iterator[tuple[Value, ...]]:
    for one in compared:
        found = one.difference
        numbers = (found.signed, found.late, found.corrected, found.today)
        yield (one.figure.name, one.figure.unit.value, *numbers, one.definition)
    for thought in after:
        yield (
            thought.title, thought.way, thought.day.isoformat(), thought.done.label,
            thought.done_on.isoformat(), thought.worker, thought.fields,
        )  # fmt: skip
