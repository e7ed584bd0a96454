"""The vocabulary in which a form is arranged, for the screen, the page and the spreadsheet.

A form says where fields sit and nothing else: labels, choices and rules stay on the fields.
A word is added here only when two forms need it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from swdesk.model.base import Record
from swdesk.model.fields import AnyKind, Kind, Mask, Ref

#: Widths in mm of (label, value) pairs across the 158 mm beside a 7 mm group column.
ONE = (17.0, 141.0)
TWO = (17.0, 62.0, 17.0, 62.0)
THREE = (17.0, 26.0, 17.0, 26.0, 17.0, 55.0)


class Room(Enum):
    """What a blank page draws so that the pen finds its place."""

    DATE = "年月日"
    TIMES = "时分—时分"
    ORDINAL = "第次"


@dataclass(frozen=True)
class Cell:
    """A field with what only its place decides: a broken label, a note, how it is offered.

    *options* prints every choice with a box to tick; *lines* is the room a blank page gives a
    long text, in lines of handwriting; *is_narrative* indents its paragraphs; *span* is its
    width on screen in twelfths, 0 = by kind.
    """

    field: Kind | Ref
    label: str = ""
    note: str = ""
    options: bool = False
    lines: int = 0
    is_narrative: bool = False
    span: int = 0

    @property
    def caption(self) -> str:
        """Return the label in one line, as the screen shows it."""
        return self.field.label


@dataclass(frozen=True)
class Derived:
    """Something worked out from the record and never typed: an age, a length of time.

    *mask* says how it is hidden where it repeats what identifies a person.
    """

    name: str
    label: str
    compute: Callable[[Any], str]
    span: int = 2
    mask: Mask | None = None
    room: Room | None = None


@dataclass(frozen=True)
class ByHand:
    """Something only a pen writes: a signature, its date."""

    label: str
    room: Room | None = None
    mask: Mask | None = None


@dataclass(frozen=True)
class Ticks:
    """One field of the rows of a sub-table, printed as options with a box to tick."""

    rows: Rows
    field: Kind
    label: str = ""
    note: str = ""


@dataclass(frozen=True)
class Opinion:
    """A long text above the signature of the one who gives it."""

    field: Kind
    signer: str
    lines: int = 3

    @property
    def caption(self) -> str:
        return self.field.label


@dataclass(frozen=True)
class Figure:
    """A place of *mm* in height for a drawing, by hand as long as none is kept."""

    label: str
    mm: float
    note: str = ""


Item = Kind | Ref | Cell | Derived | Ticks | Opinion | ByHand | Figure


@dataclass(frozen=True)
class Row:
    """Cells side by side; *mm* gives each label and each value its width on paper.

    *paper_only* rows show in print what the screen edits elsewhere; *screen_only* the reverse.
    """

    items: tuple[Item, ...]
    mm: tuple[float, ...] = ()
    paper_only: bool = False
    screen_only: bool = False


@dataclass(frozen=True)
class Agreement:
    """Prose that somebody agrees to, with a line to sign and a box for a thumb-print.

    Without a *signer* it only tells.
    """

    title: str
    prose: str
    signer: str = ""


@dataclass(frozen=True)
class Signatures:
    """Boxes to sign and date in; (label, is there room for a stamp)."""

    boxes: tuple[tuple[str, bool], ...]


@dataclass(frozen=True)
class Column:
    """A field as a column of a sub-table: its width on paper in mm."""

    field: Kind | Ref | Derived
    mm: float
    label: str = ""

    @property
    def name(self) -> str:
        return self.field.name

    @property
    def caption(self) -> str:
        return self.label or self.field.label

    @property
    def is_required(self) -> bool:
        return not isinstance(self.field, Derived) and self.field.required


@dataclass(frozen=True)
class Rows:
    """A sub-table: the records that point back through *source*; *blank* lines on a blank page.

    *paper_only* prints once more, in other columns, what another sub-table of the form edits.
    *numbered* prints 10 mm for the number of the line before its columns; *line_mm* is the least
    height of a line in which somebody signs.
    """

    title: str
    source: Ref
    columns: tuple[Column, ...]
    blank: int = 4
    paper: bool = True
    hidden: tuple[Kind | Ref, ...] = ()
    paper_only: bool = False
    numbered: bool = False
    line_mm: float = 0.0

    @property
    def name(self) -> str:
        """Return the key of the rows among a form's values."""
        name: str = self.source.model.table_name()
        return name

    @property
    def model(self) -> type[Record]:
        model: type[Record] = self.source.model
        return model

    def typed(self) -> Iterator[Column]:
        """Yield the columns that are typed, not worked out."""
        return (column for column in self.columns if not isinstance(column.field, Derived))


@dataclass(frozen=True)
class Section:
    """Rows under one title; *group* prints it as a stacked label at the left.

    A *slip* is printed whole, below a line along which it is cut off and sent back; a section that
    *starts_page* begins the next page. *asked_of* says of which records the section is asked;
    without it, of all.
    """

    title: str
    rows: tuple[Row | Agreement | Signatures, ...]
    group: bool = True
    hint: str = ""
    photo: Kind | None = None
    photo_rows: int = 5
    slip: bool = False
    starts_page: bool = False
    asked_of: Callable[[Any], bool] | None = None

    def is_asked(self, record: Any) -> bool:
        """Say whether the section belongs to *record*: also where it was answered before."""
        if self.asked_of is None or self.asked_of(record):
            return True
        return any(record.__data__.get(found.name) not in (None, "", ()) for found in self._own())

    def _own(self) -> Iterator[AnyKind]:
        rows = (row for row in self.rows if isinstance(row, Row))
        fields = (field_of(item) for row in rows for item in row.items)
        return (found for found in fields if found is not None)


@dataclass(frozen=True)
class FormSpec:
    """One form: which record it edits, which parts of others, and how all that is arranged.

    *parts* are the links through which the form edits a second record with the first: the
    registration form edits the person through the recipient. *head* is the line under the title.
    *is_landscape* lays the paper on its side.
    """

    code: str
    title: str
    model: type[Record]
    sections: tuple[Section | Rows, ...]
    parts: tuple[Ref, ...] = ()
    head: tuple[Item, ...] = ()
    columns: tuple[Kind | Ref | Derived, ...] = ()
    hidden: tuple[Kind | Ref, ...] = ()
    follows: tuple[Item, ...] = field(default=())
    is_landscape: bool = False

    def items(self) -> Iterator[Item]:
        """Yield what stands in the head and the sections, in the order of the paper."""
        yield from self.head
        for section in self.sections:
            if isinstance(section, Section):
                for row in section.rows:
                    if isinstance(row, Row):
                        yield from row.items

    def asked(self, record: Record | None) -> Iterator[Section | Rows]:
        """Yield the sections that belong to *record*; a blank form has them all."""
        for section in self.sections:
            if record is None or isinstance(section, Rows) or section.is_asked(record):
                yield section

    def fields(self) -> Iterator[AnyKind]:
        """Yield each field of the form once, in the order of the paper."""
        seen: set[int] = set()
        photos = (s.photo for s in self.sections if isinstance(s, Section) and s.photo)
        for found in (*(field_of(item) for item in self.items()), *photos):
            if found is not None and id(found) not in seen:
                seen.add(id(found))
                yield found

    def sub_tables(self) -> Iterator[Rows]:
        """Yield the sub-tables that are edited, in the order of the paper."""
        rows = (section for section in self.sections if isinstance(section, Rows))
        return (section for section in rows if not section.paper_only)

    def models(self) -> Iterator[type[Record]]:
        """Yield the model and those of its parts."""
        yield self.model
        yield from (part.rel_model for part in self.parts)

    def sketch(self, values: Mapping[str, Any], record_id: int | None = None) -> Record:
        """Return a record that holds *values* and is not saved, for what is worked out of it."""
        made = self.model(**{**_known(self.model, values), "id": record_id})
        for part in self.parts:
            setattr(made, part.name, part.rel_model(**_known(part.rel_model, values)))
        return made

    def part_of(self, model: type[Record]) -> Ref | None:
        """Return the link to the part of that model, None for the form's own record."""
        return next((part for part in self.parts if part.rel_model is model), None)


def _known(model: type[Record], values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: values[name] for name in model.facts() if name in values}


def field_of(item: Item) -> AnyKind | None:
    """Return the field an arranged item edits, None for what is worked out."""
    if isinstance(item, Kind | Ref):
        return item
    return item.field if isinstance(item, Cell | Opinion) else None
