"""Any list of the station as a landscape table: chosen columns, heading on every page, totals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from swdesk.forms.catalogue import ROSTER
from swdesk.forms.spec import Derived
from swdesk.labels import N_
from swdesk.model.disclosure import Showing
from swdesk.model.fields import (
    Choice,
    Code,
    Codes,
    Day,
    IdNumber,
    Memo,
    Name,
    PartialDay,
    Phones,
    Ref,
)
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import LANDSCAPE, Furniture, Pair, Trailer
from swdesk.printing.lists import Column, ListSheet
from swdesk.services.lists.rosters import ROSTERS, RosterColumn, table

PAGE_MM = 267.0
_NUMBER_MM = 11.0
_LEAST_MM = 10.0
#: Columns that their words make narrower or wider than others of their kind.
_OWN_MM = {"sex": _LEAST_MM, "age": _LEAST_MM, "attendance": 46.0, "number": 36.0}
_WIDTHS: tuple[tuple[type | tuple[type, ...], float], ...] = (
    (Name, 20),
    (IdNumber, 39),
    (Phones, 27),
    ((Day, PartialDay), 23),
    (Ref, 24),
    ((Choice, Code), 19),
    (Codes, 30),
    (Memo, 50),
)
_HIDDEN = {
    Showing.REAL: "",
    Showing.MASKED: N_("证件号码、电话和地址按制度隐去一部分"),
    Showing.CODED: N_("姓名以编号或代号代替，证件号码、电话和地址略去"),
}


def roster_document(
    options: PrintOptions,
    kind: str = "recipients",
    chosen: Any = None,
    keys: Sequence[str] = (),
    scope: str = "",
) -> Document:
    """Return the list of *kind*; *keys* names the columns, all that fit by default.

    *chosen* is the list's filter and *scope* says in words what it lets through.
    """
    columns, rows = table(kind, chosen, showing=options.showing)
    shown = [n for n, column in enumerate(columns) if not keys or column.name in keys]
    if not keys:
        shown = _fitting(columns)
    counted = _Counted(shown)
    sheet = ListSheet(
        _furniture(kind, options, scope),
        (Column(N_("序号"), _NUMBER_MM), *_columns([columns[n] for n in shown])),
        counted.number(rows),
        subtotal=lambda page: _sum(kind, len(page)),
        total=lambda: _sum(kind, counted.count),
        trailers=(
            Trailer(0, N_("制表人："), options.maker),
            Trailer(90, N_("复核人："), rule_mm=30),
            Trailer(226, N_("（盖章）")),
        ),
        note=_note(kind, options.showing),
    )
    return replace(bound(ROSTERS[kind].title, [sheet], options), records=counted.count)


class _Counted:
    """Numbers the rows as they pass and keeps how many there were."""

    def __init__(self, shown: Sequence[int]) -> None:
        self.count = 0
        self._shown = shown

    def number(self, rows: Iterator[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
        for row in rows:
            self.count += 1
            yield (str(self.count), *(row[n] for n in self._shown))


def _furniture(kind: str, options: PrintOptions, scope: str) -> Furniture:
    code = ROSTER if kind == "recipients" else ROSTERS[kind].spec.code
    left = (Pair(N_("范围："), scope or N_("全部")),)
    return Furniture(options.station, ROSTERS[kind].title, code, left, paper=LANDSCAPE)


def _sum(kind: str, n: int) -> str:
    return ROSTERS[kind].unit.format(n=n)


def _note(kind: str, showing: Showing) -> str:
    several = N_("同一服务对象可同时属于多个类别") if kind == "recipients" else ""
    notes = "；".join(note for note in (several, _HIDDEN[showing]) if note)
    return N_("说明：{notes}。").format(notes=notes) if notes else ""


def _fitting(columns: Sequence[RosterColumn]) -> list[int]:
    """Return the columns from the left that the page has room for."""
    left, shown = PAGE_MM - _NUMBER_MM, []
    for number, column in enumerate(columns):
        if _width(column) <= left:
            left -= _width(column)
            shown.append(number)
    return shown


def _columns(chosen: Sequence[RosterColumn]) -> Iterator[Column]:
    """Give each column what its kind needs and share out the rest among the long texts."""
    widths = [_width(column) for column in chosen]
    spare = PAGE_MM - _NUMBER_MM - sum(widths)
    long = [n for n, column in enumerate(chosen) if _is_long(column)] or list(range(len(chosen)))
    for n in long:
        widths[n] = max(widths[n] + spare / len(long), _LEAST_MM)
    tight = min(1.0, (PAGE_MM - _NUMBER_MM) / max(sum(widths), 1.0))
    for column, width in zip(chosen, widths, strict=True):
        yield Column(column.label, width * tight, "left" if _is_long(column) else "center")


def _width(column: RosterColumn) -> float:
    if column.name in _OWN_MM:
        return _OWN_MM[column.name]
    return next((width for kinds, width in _WIDTHS if isinstance(column, kinds)), 29.0)


def _is_long(column: RosterColumn) -> bool:
    if isinstance(column, Derived):
        return column.name in {"category_names", "attendance"}
    return isinstance(column, Codes | Memo) or (
        column.name in {"address", "name", "location"} and not isinstance(column, Name)
    )
