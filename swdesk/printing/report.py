"""Statistical reports on paper, with their definitions, and the lists behind their figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from swdesk.labels import N_
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import LANDSCAPE, Furniture, Pair, Trailer
from swdesk.printing.lists import Column, ListSheet
from swdesk.services.figures.annex import Entry, cells, trimmed
from swdesk.services.figures.catalogue import RULES
from swdesk.services.figures.indicator import Figure
from swdesk.services.figures.period import Period
from swdesk.services.figures.report import Line, Report, shown
from swdesk.services.trail import seal_mark

TITLE = N_("服务统计表")
ANNEX = N_("统计附表")
_PAGE_MM = 267.0
_CHAPTER, _NAME = Column(N_("类别"), 24), Column(N_("指标"), 46, "left")
_UNIT = Column(N_("单位"), 14)
_MOST_COLUMNS = 9
_EXPLAINED = (
    _CHAPTER,
    _NAME,
    _UNIT,
    Column(N_("数值"), 24, "right"),
    Column(N_("口径"), 99, "left"),
    Column(N_("提示"), 60, "left"),
)
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


def report_document(report: Report, options: PrintOptions, scope: str = "") -> Document:
    """Return the figures, side by side where there are several columns, and how each is counted.

    *scope* says in words what the report is narrowed to.
    """
    tables = [*_side_by_side(report), (_EXPLAINED, _explained(report))]
    sheets = [
        ListSheet(
            _furniture(TITLE, options, report.period, scope),
            columns,
            rows,
            row_mm=6.8,
            trailers=_signers(options),
            note=_note(report),
        )
        for columns, rows in tables
    ]
    return bound(TITLE, sheets, options, records=0)  # figures name nobody


def annex_document(
    figure: Figure, period: Period, entries: Sequence[Entry], options: PrintOptions, scope: str = ""
) -> Document:
    """Return the list behind a figure, whose lines add up to it."""
    whole = sum(entry.amount for entry in entries)
    sheet = ListSheet(
        _furniture(ANNEX, options, period, f"{figure.name}　{scope}"),
        _LISTED,
        _listed(entries),
        total=lambda: N_("{name} {number}{unit}").format(
            name=figure.name, number=trimmed(whole), unit=figure.unit.value
        ),
        trailers=_signers(options),
        note=N_("口径：{definition}").format(definition=figure.definition),
    )
    return bound(ANNEX, [sheet], options, len(entries))


_Rows = Iterable[tuple[str, ...]]


def _side_by_side(report: Report) -> Iterator[tuple[tuple[Column, ...], _Rows]]:
    """Yield tables of as many columns as a page has room for; none where there is only one."""
    if len(report.columns) == 1:
        return
    for first in range(0, len(report.columns), _MOST_COLUMNS):
        part = range(first, min(first + _MOST_COLUMNS, len(report.columns)))
        room = (_PAGE_MM - _CHAPTER.width_mm - _NAME.width_mm - _UNIT.width_mm) / len(part)
        heads = (Column(report.columns[nth].title, room, "right") for nth in part)
        rows = [
            (*_named(chapter, line), *(shown(line.cells[nth]) for nth in part))
            for chapter, line in report.headed()
        ]
        yield (_CHAPTER, _NAME, _UNIT, *heads), rows


def _explained(report: Report) -> _Rows:
    for chapter, line in report.headed():
        said = (shown(report.value(line)), line.figure.definition, line.warning)
        yield (*_named(chapter, line), *said)


def _named(chapter: str, line: Line) -> tuple[str, str, str]:
    return chapter, line.figure.name, line.figure.unit.value


def _listed(entries: Iterable[Entry]) -> _Rows:
    for number, entry in enumerate(entries, 1):
        yield (str(number), *cells(entry))


def _furniture(title: str, options: PrintOptions, period: Period, scope: str) -> Furniture:
    told = "　".join(part for part in (period.name, scope) if part)
    return Furniture(options.station, title, title, (Pair(N_("期间："), told),), paper=LANDSCAPE)


def _signers(options: PrintOptions) -> tuple[Trailer, ...]:
    return (
        Trailer(0, N_("制表人："), options.printed_by.partition("　")[0]),
        Trailer(90, N_("负责人："), rule_mm=30),
        Trailer(226, N_("（盖章）")),
    )


def _note(report: Report) -> str:
    rules = "".join(f"{nth}. {rule}" for nth, rule in enumerate(RULES, 1))
    return N_("说明：{note}{rules}使用记录校验码 {mark}。").format(
        note=report.note, rules=rules, mark=seal_mark.mark()
    )
