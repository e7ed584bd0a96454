"""Statistical reports on paper, with their definitions, and the lists behind their figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from swdesk.drawing.charts import stacked
from swdesk.drawing.shapes import Drawing
from swdesk.labels import N_
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.drawing import DrawingSheet
from swdesk.printing.furniture import LANDSCAPE, Furniture, Pair, Trailer
from swdesk.printing.lists import Column, ListSheet
from swdesk.printing.page import Printable
from swdesk.services.figures.annex import Entry, cells, trimmed
from swdesk.services.figures.catalogue import RULES
from swdesk.services.figures.footing import footing
from swdesk.services.figures.indicator import Figure
from swdesk.services.figures.period import Period
from swdesk.services.figures.report import Line, Report
from swdesk.services.trail import seal_mark

TITLE = N_("服务统计表")
ANNEX = N_("统计附表")
CHARTS = N_("服务统计图")
_PAGE_MM = 267.0
_CHAPTER, _NAME = Column(N_("类别"), 24), Column(N_("指标"), 46, "left")
_UNIT = Column(N_("单位"), 14)
_MOST_COLUMNS = 9
_CHARTS_A_PAGE = 2
_EXPLAINED = (
    _CHAPTER,
    _NAME,
    _UNIT,
    Column(N_("数值"), 24, "right"),
    Column(N_("口径"), 99, "left"),
    Column(N_("提示"), 60, "left"),
)
_SAID = (Column(N_("序号"), 12), Column(N_("核对与说明"), _PAGE_MM - 12, "left"))
_LISTED = (
    Column(N_("序号"), 12),
    Column(N_("日期"), 24),
    Column(N_("类别"), 22),
    Column(N_("记录"), 78, "left"),
    Column(N_("姓名或编号"), 34),
    Column(N_("村（社区）"), 44, "left"),
    Column(N_("社工"), 26),
    Column(N_("计入"), 27, "right"),
)
Rows = Iterable[tuple[str, ...]]


@dataclass(frozen=True)
class Heading:
    """What stands over every page of a statistical paper: its title, its period, its scope."""

    title: str
    period: Period
    scope: str = ""

    def furniture(self, options: PrintOptions) -> Furniture:
        """Return what surrounds the tables of a page."""
        told = "　".join(part for part in (self.period.name, self.scope) if part)
        pairs = (Pair(N_("期间："), told),)
        return Furniture(options.station, self.title, self.title, pairs, paper=LANDSCAPE)


def report_document(
    report: Report, options: PrintOptions, charts: Sequence[Drawing] = ()
) -> Document:
    """Return the figures, side by side where there are several columns, and how each is counted.

    *charts* follow, two a page; what was checked and the rules of counting come last.
    """
    heading = Heading(TITLE, report.period, report.scope)
    tables = [*_side_by_side(report), (_EXPLAINED, _explained(report))]
    sheets = [
        *(table_sheet(heading, options, columns, rows) for columns, rows in tables),
        *chart_sheets(heading, options, charts),
        table_sheet(heading, options, _SAID, _said(report)),
    ]
    return bound(TITLE, sheets, options, records=0, continuous=True)  # figures name nobody


def charts_document(
    period: Period, scope: str, charts: Sequence[Drawing], options: PrintOptions
) -> Document:
    """Return charts of a period, two a page."""
    heading = Heading(CHARTS, period, scope)
    sheets = chart_sheets(heading, options, charts)
    return bound(CHARTS, sheets, options, records=0, continuous=True)  # they name nobody


def annex_document(
    figure: Figure, period: Period, entries: Sequence[Entry], options: PrintOptions, scope: str = ""
) -> Document:
    """Return the list behind a figure, whose lines add up to it."""
    whole = sum(entry.amount for entry in entries)
    sheet = ListSheet(
        Heading(ANNEX, period, f"{figure.name}　{scope}").furniture(options),
        _LISTED,
        _listed(entries),
        total=lambda: N_("{name} {number}{unit}").format(
            name=figure.name, number=trimmed(whole), unit=figure.unit.value
        ),
        trailers=signers(options),
        note=N_("口径：{definition}").format(definition=figure.definition),
    )
    return bound(ANNEX, [sheet], options, len(entries))


def table_sheet(
    heading: Heading, options: PrintOptions, columns: tuple[Column, ...], rows: Rows
) -> ListSheet:
    """Return a table of a statistical paper, signed under its last row."""
    return ListSheet(
        heading.furniture(options), columns, rows, row_mm=6.8, trailers=signers(options)
    )


def chart_sheets(
    heading: Heading, options: PrintOptions, charts: Sequence[Drawing]
) -> Iterator[Printable]:
    """Yield pages of charts, vectors that a photocopy keeps readable."""
    for first in range(0, len(charts), _CHARTS_A_PAGE):
        together = stacked(charts[first : first + _CHARTS_A_PAGE])
        yield DrawingSheet(heading.furniture(options), together)


def signers(options: PrintOptions) -> tuple[Trailer, ...]:
    """Return the places to sign under a statistical paper."""
    return (
        Trailer(0, N_("制表人："), options.maker),
        Trailer(90, N_("负责人："), rule_mm=30),
        Trailer(226, N_("（盖章）")),
    )


def _side_by_side(report: Report) -> Iterator[tuple[tuple[Column, ...], Rows]]:
    """Yield tables of as many columns as a page has room for; none where there is only one."""
    if len(report.columns) == 1:
        return
    for first in range(0, len(report.columns), _MOST_COLUMNS):
        part = range(first, min(first + _MOST_COLUMNS, len(report.columns)))
        room = (_PAGE_MM - _CHAPTER.width_mm - _NAME.width_mm - _UNIT.width_mm) / len(part)
        heads = (Column(_title(report, nth), room, "right") for nth in part)
        rows = [
            (*_named(chapter, line), *(line.shown(nth) for nth in part))
            for chapter, line in report.headed()
        ]
        yield (_CHAPTER, _NAME, _UNIT, *heads), rows


def _title(report: Report, nth: int) -> str:
    column = report.columns[nth]
    return column.title if column.lock is None else f"{column.title}\n{N_('已封账')}"


def _explained(report: Report) -> Rows:
    for chapter, line in report.headed():
        if value := line.shown(report.main):  # what stands beside a figure may be of other columns
            yield (*_named(chapter, line), value, line.said, line.warning)


def _said(report: Report) -> Rows:
    seal = N_("使用记录校验码 {mark}。").format(mark=seal_mark.mark())
    sentences = [report.note, *footing(report), *RULES, seal]
    for nth, sentence in enumerate(filter(None, sentences), 1):
        yield str(nth), sentence


def _named(chapter: str, line: Line) -> tuple[str, str, str]:
    return chapter, line.name, line.figure.unit.value


def _listed(entries: Iterable[Entry]) -> Rows:
    for number, entry in enumerate(entries, 1):
        yield (str(number), *cells(entry))
