"""Any form of the catalogue as pages: filled from its records, or blank."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as part
from typing import Any

from swdesk.forms.spec import (
    Agreement,
    ByHand,
    Cell,
    Column,
    Derived,
    Figure,
    FormSpec,
    Item,
    Opinion,
    Row,
    Rows,
    Section,
    Signatures,
    Ticks,
    field_of,
)
from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.codes import vocabulary
from swdesk.model.disclosure import Showing, Veil
from swdesk.model.fields import (
    AnyKind,
    Choice,
    Code,
    Day,
    Memo,
    Name,
    PartialDay,
    YesNo,
)
from swdesk.model.people import Person
from swdesk.printing import grid
from swdesk.printing.amendments import amendment_rows
from swdesk.printing.arranged import (
    WIDE_MM,
    alignment,
    ems,
    heading,
    label_of,
    least_mm,
    signatures,
    units_of,
    writing_lines,
)
from swdesk.printing.boxes import boxes, of_vocabulary
from swdesk.printing.cells import (
    Blank,
    Content,
    Label,
    Option,
    Options,
    Photo,
    Value,
)
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.drawing import Drawn
from swdesk.printing.furniture import LANDSCAPE, PORTRAIT, Furniture, Pair
from swdesk.printing.longtext import LongText, consent, opinion
from swdesk.printing.page import Sheet
from swdesk.printing.slip import cut_off
from swdesk.printing.wording import printed
from swdesk.services import access
from swdesk.services.kin.ecomap import ecomap_drawing
from swdesk.services.kin.genogram import genogram_drawing
from swdesk.services.people import restricted
from swdesk.services.privacy import consents, disclosing
from swdesk.services.privacy.publishing import Origin

PAGE_MM, WIDE_PAGE_MM = 165.0, 267.0
_LINE_MM = 8.5
_PHOTO_MM = 29.0
_SIGNATURE_MM = 11.0
_HEADING_MM = 8.5
_NUMBER_MM = 10.0
#: A blank sub-table of no more lines is not torn between two pages.
_TOGETHER = 8

Placed = tuple[Content, float]


def record_document(spec: FormSpec, records: Sequence[Record], options: PrintOptions) -> Document:
    """Return the form filled in with *records*, each beginning a page of its own."""
    sheets = (sheet_of(spec, record, options) for record in records)
    origin = Origin(spec.model, tuple(record.id for record in records), spec)
    return replace(bound(spec.title, sheets, options, len(records)), origin=origin)


def sheet_of(
    spec: FormSpec, record: Record, options: PrintOptions, veil: Veil | None = None
) -> Sheet:
    """Return one record on its form, behind *veil* instead of what the options say.

    Raises NotAllowed for a record that is out of reach.
    """
    access.require_record(record)
    filler = _Filler(spec, options, record)
    if veil is None:
        veil = disclosing.veil(options.showing, filler.records())
    return replace(filler, veil=veil).sheet()


def blank_document(spec: FormSpec, options: PrintOptions, copies: int = 1) -> Document:
    """Return the form for filling in by hand."""
    return bound(spec.title, [_Filler(spec, options).sheet()] * copies, options, records=0)


@dataclass(frozen=True)
class _Filler:
    """Puts one record into the form, or nothing into a blank one."""

    spec: FormSpec
    options: PrintOptions
    record: Record | None = None
    veil: Veil = part(default_factory=Veil)

    @property
    def blank(self) -> bool:
        return self.record is None

    @property
    def _page_mm(self) -> float:
        return WIDE_PAGE_MM if self.spec.is_landscape else PAGE_MM

    def records(self) -> list[Record]:
        """Return the record with the rows of its sub-tables."""
        own = [self.record] if self.record is not None else []
        return own + [row for rows in self.spec.sub_tables() for row in self._rows_of(rows)]

    def sheet(self) -> Sheet:
        """Return the form's page furniture and rows."""
        asked = self.spec.asked(self.record)
        rows = [row for section in asked for row in self._section(section)]
        return Sheet(self._furniture(), (*rows, *self._corrections()))

    def _corrections(self) -> Iterator[grid.Row]:
        return amendment_rows(self.record, self.veil) if self.record else iter(())

    def _furniture(self) -> Furniture:
        pairs = [self._pair(item) for item in self.spec.head]
        follows = [self._pair(item) for item in self.spec.follows] or pairs[:1]
        return Furniture(
            self.options.station,
            self.spec.title,
            self.spec.code,
            tuple(pairs[:1]),
            tuple(pairs[1:]),
            next_left=follows[0] if follows else None,
            next_right=follows[1] if len(follows) > 1 else None,
            blank=self.blank,
            paper=LANDSCAPE if self.spec.is_landscape else PORTRAIT,
        )

    def _pair(self, item: Item) -> Pair:
        field = field_of(item)
        label = field.label if field is not None else item.label  # type: ignore[union-attr]
        return Pair(f"{label}：", self._text(item), units_of(item))

    # --- sections ---

    def _section(self, section: Section | Rows) -> Iterator[grid.Row]:
        if isinstance(section, Rows):
            if section.paper:
                yield from self._table(section)
            return
        rows = self._rows_in(section)
        if section.starts_page:
            yield replace(next(rows), new_page=True)
        yield from cut_off(rows) if section.slip else rows

    def _rows_in(self, section: Section) -> Iterator[grid.Row]:
        group = section.title if section.group else ""
        photo_rows = section.photo_rows if section.photo is not None else 0
        for row in section.rows:
            if isinstance(row, Agreement):
                yield self._agreement(row, group)
            elif isinstance(row, Signatures):
                yield signatures(row, group, self._page_mm)
            elif not row.screen_only and not self._is_left_out(row):
                photo = section.photo if photo_rows > 0 else None
                photo_rows -= 1
                yield self._row(row, group, photo)

    def _row(self, row: Row, group: str, photo: AnyKind | None) -> grid.Row:
        cells: list[Placed] = []
        for item, label_mm, value_mm in zip(row.items, row.mm[::2], row.mm[1::2], strict=True):
            cells.append((label_of(item), label_mm))
            cells.append((self._content(item, value_mm), value_mm))
        if photo is not None:
            cells.append((Photo(picture=self._picture(photo)), _PHOTO_MM))
        lines = max(writing_lines(item) for item in row.items)
        by_hand = any(isinstance(item, ByHand) for item in row.items)
        opines = any(isinstance(item, Opinion) for item in row.items)
        drawn_mm = max((item.mm for item in row.items if isinstance(item, Figure)), default=0.0)
        return grid.Row(
            tuple(cells),
            group=group,
            least_mm=drawn_mm or (_SIGNATURE_MM if by_hand else least_mm(lines)),
            blank_mm=max(lines * _LINE_MM, least_mm(lines)) if lines > 1 else None,
            tight_mm=None if drawn_mm or by_hand else grid.FILLED_ROW_MM,
            keep_with_next=by_hand,
            flexible=not opines and lines > 1 and lines == self._most_lines(),
            signs=by_hand or opines,
        )

    def _is_left_out(self, row: Row) -> bool:
        """Say whether a row has nothing but what whom the paper is for does not get."""
        return self.veil.drops_rows and all(self._says_nothing(item) for item in row.items)

    def _says_nothing(self, item: Item) -> bool:
        found = field_of(item)
        return found is not None and self.veil.leaves_out(found.mask)

    def _most_lines(self) -> int:
        return max(
            writing_lines(item) for item in self.spec.items() if not isinstance(item, Opinion)
        )

    def _agreement(self, row: Agreement, group: str) -> grid.Row:
        content = (
            consent(row.prose, f"{row.signer}：")
            if row.signer
            else LongText(text=row.prose, printed=True)
        )
        cells = (
            (Label(text=row.title.replace("/", "\n")), 17.0),
            (content, self._page_mm - grid.GROUP_COLUMN_MM - 17.0),
        )
        return grid.Row(
            cells,
            group=group,
            least_mm=34 if row.signer else 14,
            keep_with_next=bool(row.signer),
            signs=bool(row.signer),
        )

    def _table(self, rows: Rows) -> Iterator[grid.Row]:
        columns = [column for column in rows.columns if column.mm]
        heads = tuple((heading(column.caption), column.mm) for column in columns)
        if rows.numbered:
            heads = ((heading(N_("序号")), _NUMBER_MM), *heads)
        yield grid.Row(
            heads, group=rows.title, least_mm=_HEADING_MM, repeats=True, keep_with_next=True
        )
        records = self._rows_of(rows)
        lines = max(len(records), rows.blank)
        for number in range(lines):
            record = records[number] if number < len(records) else None
            cells = tuple((self._column(column, record), column.mm) for column in columns)
            if rows.numbered:
                cells = ((Value(text=str(number + 1), tight=True), _NUMBER_MM), *cells)
            yield grid.Row(
                cells,
                group=rows.title,
                least_mm=rows.line_mm or grid.FILLED_ROW_MM,
                tight_mm=0 if number and record is None and not self.blank else None,
                keep_with_next=self.blank and number < lines - 1 and lines <= _TOGETHER,
            )

    def _rows_of(self, rows: Rows) -> list[Record]:
        if self.record is None:
            return []
        owner = self._holder(rows.source.rel_model)
        hidden = restricted.hidden_rows(rows.model, owner.id)
        found = rows.model.live().where(rows.source == owner.id).order_by(rows.model.id)
        return [row for row in found if row.id not in hidden]

    def _column(self, column: Column, record: Record | None) -> Content:
        if record is None:
            return Value(tight=True)
        field = column.field
        veil = self.veil.of_others() if self._is_of_somebody_else(record) else self.veil
        if isinstance(field, Derived):
            return Value(text=veil.said(field.compute(record), field.mask), tight=True)
        text = printed(field, getattr(record, field.name), veil)
        return Value(text=text, tight=True, whole=isinstance(field, Day | PartialDay))

    def _is_of_somebody_else(self, row: Record) -> bool:
        """Say whether a row names a person whom the paper is not for."""
        names = [one.name for one in row.facts().values() if isinstance(one, Name)]
        return any(self.veil.is_stranger(getattr(row, name) or "") for name in names)

    # --- cells ---

    def _content(self, item: Item, mm: float) -> Content:
        if isinstance(item, ByHand | Figure):
            return self._drawn() if isinstance(item, Figure) else Blank(units=units_of(item))
        if isinstance(item, Ticks):
            return Options(items=self._ticks(item))
        if isinstance(item, Opinion):
            return opinion(self._text(item), f"{item.signer}：")
        field = field_of(item)
        if isinstance(field, Memo):
            narrative = isinstance(item, Cell) and item.is_narrative
            return LongText(text=self._text(item), indent=narrative)
        if field is not None and self._prints_boxes(item, field, mm):
            return Options(items=self._boxes(field, mm), align="left" if mm > WIDE_MM else "center")
        return Value(text=self._text(item), align=alignment(field, mm), units=units_of(item))

    def _drawn(self) -> Content:
        """Return the drawing of the case that the sheet belongs to, or room for one by hand."""
        case = access.case_of(self.record) if self.record is not None else None
        if case is None:
            return Blank()
        # Sheets of a case say its code name where it has one, whatever else they show.
        showing = Showing.CODED if case.code_name else self.options.showing
        drawing = genogram_drawing(case, showing) or ecomap_drawing(case, showing)
        return Drawn(drawing=drawing) if drawing else Blank()

    def _prints_boxes(self, item: Item, field: AnyKind, mm: float) -> bool:
        """Say whether a field is ticked: where the form says so, and where a blank has room."""
        if isinstance(item, Cell) and item.options:
            return True
        if not self.blank or not isinstance(field, Choice | Code | YesNo):
            return False
        return sum(option.width() + 0.4 for option in boxes(field, None)) <= ems(mm)

    def _boxes(self, field: AnyKind, mm: float) -> tuple[Option, ...]:
        other = getattr(field, "other", "")
        written = self._text(field.model.facts()[other]) if other else ""
        return boxes(field, self._value(field), written, room=ems(mm))

    def _ticks(self, item: Ticks) -> tuple[Option, ...]:
        """Return the boxes; a restricted one is no label for a paper whom it is about signs."""
        name: str = item.field.vocabulary  # type: ignore[attr-defined]  # ticks are of codes
        entries = (
            vocabulary(name).get(getattr(row, item.field.name)) for row in self._rows_of(item.rows)
        )
        chosen = {entry.code for entry in entries if entry is not None and not entry.restricted}
        return of_vocabulary(name, chosen)

    def _picture(self, photo: AnyKind) -> bytes | None:
        address = self._value(photo)
        if not address or not self.veil.shows_pictures or self.options.pictures is None:
            return None
        holder = self._holder(photo.model)
        if isinstance(holder, Person) and not consents.may_show_photo(holder):
            return None
        return self.options.pictures(address)

    def _text(self, item: Item) -> str:
        if self.record is None:
            return ""
        if isinstance(item, Derived):
            return self._worked_out(item, self.record)
        field = field_of(item)
        if field is None:
            return ""
        return printed(field, self._value(field), self.veil)

    def _worked_out(self, item: Derived, record: Record) -> str:
        return self.veil.said(item.compute(record), item.mask)

    def _value(self, field: AnyKind) -> Any:
        if self.record is None or self.veil.leaves_out(field.mask):
            return None
        return getattr(self._holder(field.model), field.name)

    def _holder(self, model: type[Record]) -> Record:
        """Return the record, or the part of it, that is of *model*."""
        if self.record is None:
            raise ValueError("a blank form has no records")
        part = self.spec.part_of(model)
        holder: Record = getattr(self.record, part.name) if part is not None else self.record
        return holder
