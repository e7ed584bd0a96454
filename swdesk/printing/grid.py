"""The grid of a form: measure its rows, then cut them into pages (painting is the third pass)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from swdesk.printing.cells import Content, GroupLabel
from swdesk.printing.pdf_file import MM

FILLED_ROW_MM = 8.6
BLANK_ROW_MM = 9.0
GROUP_COLUMN_MM = 7.0
STRETCH_LIMIT = 0.20
"""A page that ends by design is stretched by so much, not more, to reach the foot."""


@dataclass(frozen=True)
class Row:
    """Cells from left to right as (content, width in mm), without the group's column.

    *blank_mm* is the least height in a blank form where it differs; *flexible* takes what a blank
    page has left; *repeats* is a heading shown again where its group goes over the page; *gap_mm*
    begins a table of its own so far under the last, *cut_along* with these words on a dashed line.
    *tight_mm* is its least height where that saves a page: 0 for a line that holds nothing and
    may be left out. *signs* says that there is nothing in it but a signature.
    """

    cells: tuple[tuple[Content, float], ...]
    group: str = ""
    least_mm: float = FILLED_ROW_MM
    blank_mm: float | None = None
    keep_with_next: bool = False
    flexible: bool = False
    new_page: bool = False
    repeats: bool = False
    gap_mm: float = 0.0
    cut_along: str = ""
    tight_mm: float | None = None
    signs: bool = False

    def gap(self, *, first: bool) -> float:
        """Return the room over the row in pt; what is cut off keeps it at the head of a page."""
        return self.gap_mm * MM if self.cut_along or not first else 0.0


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with its place in the row, in pt from the table's left."""

    x: float
    width: float
    content: Content


@dataclass(frozen=True, slots=True)
class Measured:
    """A row whose cells are set and whose height is known, in pt."""

    row: Row
    cells: tuple[Cell, ...]
    height: float

    def split(self, room: float) -> tuple[Measured, Measured] | None:
        """Part the row: the upper part is drawn down to the foot, the lower says it goes on."""
        upper, lower, parted = [], [], False
        for cell in self.cells:
            parts = cell.content.split(cell.width, room)
            parted = parted or parts is not None
            above, below = parts or (cell.content, cell.content.continued())
            upper.append(replace(cell, content=above))
            lower.append(replace(cell, content=below))
        if not parted:
            return None
        rest = max(cell.content.height(cell.width) for cell in lower)
        return (
            replace(self, cells=tuple(upper), height=room),
            replace(self, cells=tuple(lower), height=rest),
        )


@dataclass(slots=True)
class Part:
    """The rows of one page; *by_design* says that the form, not the text, ends it here."""

    rows: list[Measured] = field(default_factory=list)
    by_design: bool = False
    continues: bool = False


def measure(rows: Iterable[Row], *, blank: bool) -> list[Measured]:
    """Set the contents of every cell and find each row's height."""
    return [_measured(row, blank=blank) for row in rows]


def tightened(rows: Iterable[Row]) -> list[Row]:
    """Return the rows without those that may be left out, the others as low as they may be."""
    kept = (row for row in rows if row.tight_mm != 0)
    return [replace(row, least_mm=row.tight_mm or row.least_mm) for row in kept]


def _measured(row: Row, *, blank: bool) -> Measured:
    cells = row.cells
    if row.group:
        label = GroupLabel(text=row.group, span=f"group {row.group}")
        cells = ((label, GROUP_COLUMN_MM), *cells)
    placed = []
    x = 0.0
    for content, width_mm in cells:
        width = width_mm * MM
        placed.append(Cell(x, width, content.set(width, blank=blank)))
        x += width
    least = _least_mm(row, blank=blank) * MM
    height = max(least, *(cell.content.height(cell.width) for cell in placed))
    return Measured(row, tuple(placed), height)


def _least_mm(row: Row, *, blank: bool) -> float:
    if not blank:
        return row.least_mm
    if row.blank_mm is not None:
        return row.blank_mm
    return BLANK_ROW_MM if row.least_mm == FILLED_ROW_MM else row.least_mm


def cut(rows: Sequence[Measured], room_of_page: Callable[[int], float]) -> list[Part]:
    """Distribute rows to pages of the room (pt) that *room_of_page* gives for page 0, 1, …

    A page neither begins with a line that holds nothing, nor holds nothing but signatures.
    """
    cutter = _Cutter(room_of_page)
    for block in _blocks(rows):
        if block[0].row.new_page and cutter.part.rows:
            cutter.part.by_design = True
            cutter.turn(block[0])
        if block[0].row.tight_mm != 0 or cutter.has_room(block):
            cutter.add(block)
    _keep_signatures_company(cutter.parts, room_of_page)
    return cutter.parts


def _keep_signatures_company(parts: list[Part], room_of_page: Callable[[int], float]) -> None:
    """Take the last row before the signatures over to their page when they stand there alone."""
    if len(parts) == 1 or not all(row.row.signs for row in parts[-1].rows):
        return
    before, last = parts[-2], parts[-1]
    at = len(before.rows) - 1
    while at > 0 and (before.rows[at].row.signs or before.rows[at - 1].row.keep_with_next):
        at -= 1
    moved = before.rows[at:]
    height = sum(row.height + row.row.gap(first=False) for row in (*moved, *last.rows))
    if at > 0 and height <= room_of_page(len(parts) - 1):
        del before.rows[at:]
        last.rows[:0] = moved


def _blocks(rows: Sequence[Measured]) -> Iterable[list[Measured]]:
    """Yield rows that stay together."""
    block: list[Measured] = []
    for row in rows:
        block.append(row)
        if not row.row.keep_with_next:
            yield block
            block = []
    if block:
        yield block


class _Cutter:
    """Fills one page after another."""

    def __init__(self, room_of_page: Callable[[int], float]) -> None:
        self._room_of_page = room_of_page
        self.parts = [Part()]
        self._left = room_of_page(0)
        self._heading: Measured | None = None

    @property
    def part(self) -> Part:
        return self.parts[-1]

    def turn(self, first: Measured) -> None:
        """Begin a page with *first*, under its group's heading row if it has one."""
        self.part.continues = True
        self.parts.append(Part())
        self._left = self._room_of_page(len(self.parts) - 1)
        heading = self._heading
        if heading and heading.row.group == first.row.group and not first.row.repeats:
            self._put(heading)

    def has_room(self, block: list[Measured]) -> bool:
        """Say whether a block fits under what the page holds."""
        return sum(map(self._needed, block)) <= self._left

    def add(self, block: list[Measured]) -> None:
        """Place a block on this page, over two pages, or on the next."""
        if self.has_room(block):
            for row in block:
                self._put(row)
            return
        *before, last = block
        room = self._left - sum(map(self._needed, before)) - self._gap(last)
        parts = last.split(room) if room > 0 else None
        if parts:
            for row in (*before, parts[0]):
                self._put(row)
            self.turn(parts[1])
            self.add([parts[1]])
        elif self.part.rows and self.part.rows != [self._heading]:
            self.turn(block[0])
            self.add(block)
        else:  # alone on its page and still too tall: let go of the block, then of the page
            for row in block if len(block) == 1 else ():
                self._put(row)
            for row in block if len(block) > 1 else ():
                self.add([row])

    def _put(self, row: Measured) -> None:
        self._left -= self._needed(row)
        self.part.rows.append(row)
        if row.row.repeats:
            self._heading = row

    def _needed(self, row: Measured) -> float:
        return row.height + self._gap(row)

    def _gap(self, row: Measured) -> float:
        return row.row.gap(first=not self.part.rows)


def fill(part: Part, room: float, *, blank: bool) -> None:
    """Let a page that ends by design reach its foot: by its flexible row, else by all rows."""
    total = sum(row.height for row in part.rows)
    slack = room - total - sum(row.row.gap(first=not nth) for nth, row in enumerate(part.rows))
    flexible = [i for i, row in enumerate(part.rows) if row.row.flexible and blank]
    if slack <= 0:
        return
    if flexible:
        for i in flexible:
            row = part.rows[i]
            part.rows[i] = replace(row, height=row.height + slack / len(flexible))
    elif slack <= STRETCH_LIMIT * total:
        factor = 1 + slack / total
        part.rows = [replace(row, height=row.height * factor) for row in part.rows]
