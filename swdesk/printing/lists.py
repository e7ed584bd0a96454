"""Long lists: one row after another from an iterator, pages with their own heading and subtotal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, field
from itertools import accumulate

from swdesk.printing.cells import Label
from swdesk.printing.fonts import Role
from swdesk.printing.furniture import Furniture, Trailer, draw_trailers
from swdesk.printing.grid import Part, Row, measure
from swdesk.printing.marks import ABOVE_BASELINE
from swdesk.printing.page import PageOptions
from swdesk.printing.pdf_file import MM, Area, Page, PdfFile
from swdesk.printing.pen import INK, Pen, Stamp, Style, stamp
from swdesk.printing.ruling import INNER, OUTER, paint
from swdesk.printing.text import fit

_LEADING = 1.21
_PADDING_MM = 0.9
_LINE_ROOM_MM = 1.1
_NUMBER_PADDING_MM = 2.0
_CELLS_KEPT = 1000
_TRAILER_MM = 9.0
_NOTE_MM = 6.0
_GAP_MM = 2.6
"""Between the grid above a list and the list."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: heading (a line end breaks it), width in mm, alignment left, center or right."""

    title: str
    width_mm: float
    align: str = "center"


@dataclass(frozen=True)
class ListSheet:
    """A roster, ledger or sign-in sheet.

    *rows* is read once, row by row. *subtotal* gets a page's rows and *total* nothing; each
    returns the sentence for its line. *above* is a grid over the list on the first page.
    *trailers* stand under the last table, or under every one. *corner* draws what the upper
    right corner of a page says of its rows.
    """

    furniture: Furniture
    columns: tuple[Column, ...]
    rows: Iterable[Sequence[str]]
    above: tuple[Row, ...] = ()
    subtotal: Callable[[Sequence[Sequence[str]]], str] | None = None
    total: Callable[[], str] | None = None
    row_mm: float = 7.6
    heading_mm: float = 8.5
    size: float = 9.5
    strong_headings: bool = True
    trailers: tuple[Trailer, ...] = ()
    trailers_on_every_page: bool = False
    note: str = ""
    corner: Callable[[Pen, Sequence[Sequence[str]]], None] | None = None

    def __post_init__(self) -> None:
        """Refuse columns that would run over the edge of the page."""
        paper, whole = self.furniture.paper, sum(column.width_mm for column in self.columns)
        room = paper.width_mm - paper.left_mm - paper.right_mm
        if whole > room + 0.01:
            raise ValueError(f"columns of {whole} mm on a page with room for {room}")

    def pages(self, file: PdfFile, options: PageOptions) -> Iterator[Page]:
        """Read the rows and give out each page as soon as it is full."""
        setter = _Setter(self, file)
        page = _ListPage(self, file, options, number=0)
        for row in self.rows:
            cells = setter.set(row)
            height = max(cell.height for cell in cells)
            if not page.has_room(height):
                page.close()
                yield page.drawn()
                page = page.next()
            page.add(row, cells, height)
        if not page.has_room(self._ending()):
            page.close()
            yield page.drawn()
            page = page.next()
        page.close(last=True)
        yield page.drawn()

    def _ending(self) -> float:
        """Return the room that total, signatures and note take after the last row, in pt."""
        ending = self.row_mm if self.total else 0.0
        if self.trailers and not self.trailers_on_every_page:
            ending += _TRAILER_MM
        return (ending + (_NOTE_MM if self.note else 0.0)) * MM


@dataclass(frozen=True, slots=True)
class _SetCell:
    """A cell ready to be shown; the stamp's origin is the middle of the cell's left edge."""

    height: float
    stamp: Stamp | None


class _Setter:
    """Sets cells and keeps them: columns of a list say the same words over and over."""

    def __init__(self, sheet: ListSheet, file: PdfFile) -> None:
        self._sheet = sheet
        self._codes = file.codes(Role.VALUE)
        self._kept: list[dict[str, _SetCell]] = [{} for _ in sheet.columns]

    def set(self, row: Sequence[str]) -> list[_SetCell]:
        """Return the set cells of a row."""
        return [
            kept.get(text) or self._set(text, column, kept)
            for text, column, kept in zip(row, self._sheet.columns, self._kept, strict=True)
        ]

    def _set(self, text: str, column: Column, kept: dict[str, _SetCell]) -> _SetCell:
        if len(kept) >= _CELLS_KEPT:
            kept.clear()
        width = column.width_mm * MM
        # the caches of fit would only turn over here: what repeats is kept as a whole cell
        fitted = fit.__wrapped__(
            text, Role.VALUE, self._sheet.size, width - 2 * _PADDING_MM * MM, 0.92
        )
        size, count = fitted.size, len(fitted.lines)
        leading = _LEADING * size
        pieces = []
        for i, line in enumerate(fitted.lines):
            left = _left(column.align, width, line.width * size)
            below = ((count - 1) / 2 - i) * leading - ABOVE_BASELINE * size
            pieces += [
                (left + x * size, below, self._codes.runs(piece)) for x, piece in line.pieces
            ]
        height = max(self._sheet.row_mm * MM, count * leading + _LINE_ROOM_MM * MM)
        cell = kept[text] = _SetCell(height, stamp(pieces, size))
        return cell


def _left(align: str, width: float, ink: float) -> float:
    if align == "center":
        return (width - ink) / 2
    return _PADDING_MM * MM if align == "left" else width - ink - _NUMBER_PADDING_MM * MM


@dataclass(slots=True)
class _ListPage:
    """A page of a list while it is being filled."""

    sheet: ListSheet
    file: PdfFile
    options: PageOptions
    number: int
    begun: tuple[Pen, float] = field(init=False)
    pen: Pen = field(init=False)
    top: float = field(init=False)
    y: float = field(init=False)
    lefts: list[float] = field(init=False)
    rows: list[Sequence[str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        sheet, paper = self.sheet, self.sheet.furniture.paper
        widths = [column.width_mm * MM for column in sheet.columns]
        self.lefts = list(accumulate(widths[:-1], initial=paper.left))
        self.pen = Pen(self.file)
        self.y = sheet.furniture.draw_head(self.pen, self.number, binding=self.options.binding)
        shading = self.options.shading
        if sheet.above and not self.number:
            above = Part(measure(sheet.above, blank=sheet.furniture.blank))
            self.y = paint(self.pen, above, (paper.left, self.y), shading=shading, group="")
            self.y -= _GAP_MM * MM
        self.top = self.y
        self._draw_headings()

    def next(self) -> _ListPage:
        """Return the following page; from the third on it begins as the one before began."""
        page = copy(self)
        page.number, page.rows = self.number + 1, []
        if self.number == 0:
            page.__post_init__()
            page.begun = page.pen.copy(), page.y
        else:
            page.pen, page.y = self.begun[0].copy(), self.begun[1]
        return page

    def _draw_headings(self) -> None:
        sheet = self.sheet
        height = sheet.heading_mm * MM
        for area, column in self._cells(height):
            label = Label(
                text=column.title,
                spread=False,
                strong=sheet.strong_headings,
                size=sheet.size if sheet.strong_headings else 10,
            )
            if self.options.shading:
                self.pen.fill(area)
            label.paint(self.pen, area)
        self._rule_under(height)

    def _cells(self, height: float) -> Iterator[tuple[Area, Column]]:
        x = self.sheet.furniture.paper.left
        for column in self.sheet.columns:
            width = column.width_mm * MM
            yield Area(x, self.y, width, height), column
            x += width

    @property
    def _right(self) -> float:
        widths = sum(column.width_mm for column in self.sheet.columns)
        return self.sheet.furniture.paper.left + widths * MM

    def _rule_under(self, height: float) -> None:
        self.y -= height
        self.pen.line(self.sheet.furniture.paper.left, self.y, self._right, self.y, INNER)

    def has_room(self, height: float) -> bool:
        """Whether so many pt more fit over what closes every page."""
        sheet = self.sheet
        below = sheet.row_mm if sheet.subtotal else 0.0
        if sheet.trailers and sheet.trailers_on_every_page:
            below += _TRAILER_MM
        floor = (sheet.furniture.paper.bottom_mm + below) * MM
        return self.y - height >= floor - 0.01

    def add(self, row: Sequence[str], cells: list[_SetCell], height: float) -> None:
        """Write a row."""
        self.rows.append(row)
        self.pen.ink(INK)
        press, middle = self.pen.press, self.y - height / 2
        for left, cell in zip(self.lefts, cells, strict=True):
            if cell.stamp:
                press(cell.stamp, left, middle)
        self._rule_under(height)

    def close(self, *, last: bool = False) -> None:
        """Draw the verticals, the subtotal, on the last page the total, and the box."""
        sheet, paper = self.sheet, self.sheet.furniture.paper
        x = paper.left
        for column in sheet.columns[:-1]:
            x += column.width_mm * MM
            self.pen.line(x, self.top, x, self.y, INNER)
        if sheet.subtotal:
            self._sum("本页小计", sheet.subtotal(self.rows))
        if sheet.total and last:
            self._sum("合　计", sheet.total())
        self.pen.box(Area(paper.left, self.top, self._right - paper.left, self.top - self.y), OUTER)
        if sheet.corner:
            sheet.corner(self.pen, self.rows)
        if last or sheet.trailers_on_every_page:
            note = sheet.note if last else ""
            draw_trailers(self.pen, paper, self.y, sheet.trailers, note)

    def _sum(self, title: str, sentence: str) -> None:
        paper, height = self.sheet.furniture.paper, self.sheet.row_mm * MM
        width = sum(column.width_mm for column in self.sheet.columns[:2]) * MM
        area = Area(paper.left, self.y, width, height)
        if self.options.shading:
            self.pen.fill(area)
        Label(text=title, spread=False, strong=True, size=9.5).paint(self.pen, area)
        baseline = area.middle - ABOVE_BASELINE * 9.5
        self.pen.write(area.right + 1.6 * MM, baseline, sentence, Style(Role.VALUE, 9.5))
        self.pen.line(area.right, self.y, area.right, self.y - height, INNER)
        self._rule_under(height)

    def drawn(self) -> Page:
        """Return the finished page."""
        return self.pen.page(self.sheet.furniture.paper.size)
