"""What an arranged item of a form is on paper: its label, its units, how its value stands."""

from __future__ import annotations

from swdesk.forms.spec import (
    ByHand,
    Cell,
    Derived,
    Figure,
    Item,
    Opinion,
    Room,
    Signatures,
    Ticks,
    field_of,
)
from swdesk.labels import N_
from swdesk.model.fields import AnyKind, Clock, Codes, Day, Line, PartialDay, Phones, Ref
from swdesk.printing import grid
from swdesk.printing.cells import TEXT_PADDING, Label, SignatureBox
from swdesk.printing.marks import CLOCK, DATE, LABEL_SIZE, ORDINAL, TIMES, Units
from swdesk.printing.pdf_file import MM

#: From this width in mm on a cell holds more than a word.
WIDE_MM = 60.0
_UNITS = {Room.DATE: DATE, Room.TIMES: TIMES, Room.ORDINAL: ORDINAL}


def ems(mm: float) -> float:
    """Return how many characters of an option's size stand in a cell of *mm*."""
    return (mm - 2 * TEXT_PADDING) * MM / LABEL_SIZE


def label_of(item: Item) -> Label:
    """Return the label of an item, broken where its form says."""
    if isinstance(item, Cell | Ticks):
        text = item.label or item.field.label
        return Label(text=text.replace("/", "\n"), note=item.note)
    if isinstance(item, Figure):
        return Label(text=item.label.replace("/", "\n"), note=item.note)
    if isinstance(item, Derived | ByHand):
        return Label(text=item.label.replace("/", "\n"))
    field = field_of(item)
    return Label(text=field.label if field is not None else "")


def heading(caption: str) -> Label:
    """Return the heading of a column of a sub-table."""
    return Label(text=caption.replace("/", "\n"), spread=False, size=9.5)


def writing_lines(item: Item) -> int:
    """Return how many lines of handwriting an item gets on a blank page."""
    return item.lines if isinstance(item, Cell | Opinion) else 1


def least_mm(lines: int) -> float:
    """Return the least height of a row whose longest item has so many lines."""
    return grid.FILLED_ROW_MM if lines <= 1 else 14.0


def units_of(item: Item) -> Units | None:
    """Return what is drawn for the pen in the empty cell of an item."""
    if isinstance(item, Derived | ByHand):
        return _UNITS[item.room] if item.room else None
    field = field_of(item)
    if isinstance(field, Day | PartialDay):
        return DATE
    if isinstance(field, Clock):
        return CLOCK
    return ORDINAL if getattr(field, "unit", "") == N_("次") else None


def alignment(field: AnyKind | None, mm: float) -> str:
    """Return how a value stands in a cell of *mm*: what is long begins at the left."""
    is_long = isinstance(field, Line | Codes | Phones | Ref) and mm > WIDE_MM
    return "left" if is_long or (field is None and mm > 90) else "center"  # noqa: PLR2004


def signatures(row: Signatures, group: str, page_mm: float) -> grid.Row:
    """Return a row of boxes to sign in, across a page of *page_mm*."""
    whole = page_mm - (grid.GROUP_COLUMN_MM if group else 0)
    width = whole / len(row.boxes)
    cells = tuple(
        (SignatureBox(text=f"{label}：", stamp=stamp), width) for label, stamp in row.boxes
    )
    return grid.Row(cells, group=group, least_mm=20, signs=True)
