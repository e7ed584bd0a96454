"""Whole lists of the station as workbooks: every fact that is written anywhere in the list.

The headings are those under which the same facts are brought in again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import peewee as pw

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import text
from swdesk.model.fields import AnyKind, Decimals, IdNumber, Mask, Number, Phones, YesNo
from swdesk.sheets.export_columns import Given, Write
from swdesk.sheets.export_lists import LISTINGS, Listing
from swdesk.sheets.write import Column, Value, write_workbook

_UNKNOWN = N_("不能导出“{kind}”。可以导出：{known}。")
_HIDDEN = (Mask.NUMBER, Mask.PHONE, Mask.ADDRESS)


def export(kind_key: str, *, masked: bool = True, event_no: str | None = None) -> bytes:
    """Return the list *kind_key* as xlsx; *masked* hides document numbers, phones, addresses.

    Columns in which nothing is written are left out. Raises UserError for a list there is none of.
    """
    make = LISTINGS.get(kind_key)
    if make is None:
        raise UserError(_UNKNOWN.format(kind=kind_key, known="、".join(LISTINGS)))
    listing = make(event_no)
    columns = _filled(listing)
    heads = [Column(column.label, _is_text(column)) for column in columns]
    return write_workbook(listing.title, heads, _rows(listing, columns, masked=masked))


def kinds() -> tuple[str, ...]:
    """Return what can be exported."""
    return tuple(LISTINGS)


def _rows(
    listing: Listing, columns: Sequence[AnyKind | Given], *, masked: bool
) -> Iterator[list[Value]]:
    fields = [_field(column) for column in columns]
    writers = [_writer(column, masked=masked) for column in columns]
    for row in listing.query.select(*fields).tuples().iterator():
        yield [write(value) for write, value in zip(writers, row, strict=True)]


def _filled(listing: Listing) -> list[AnyKind | Given]:
    """Return the columns in which anything is written."""
    counted = [pw.fn.COUNT(_written(_field(column))) for column in listing.columns]
    counts = listing.query.select(*counted).order_by().tuples().first() or ()
    kept = [column for column, count in zip(listing.columns, counts, strict=False) if count]
    return kept or list(listing.columns)


def _written(field: AnyKind) -> pw.Node:
    """Return what is NULL where nobody wrote anything; a box that is not ticked is nothing."""
    return pw.fn.NULLIF(field, 0) if isinstance(field, YesNo) else field


def _field(column: AnyKind | Given) -> AnyKind:
    return column.field if isinstance(column, Given) else column


def _is_text(column: AnyKind | Given) -> bool:
    return isinstance(column, IdNumber | Phones) or getattr(column, "mask", None) is Mask.NUMBER


def _writer(column: AnyKind | Given, *, masked: bool) -> Write:
    if isinstance(column, Given):
        return column.write
    if masked and column.mask in _HIDDEN:
        return lambda value: text.masked(column, value)
    if isinstance(column, Number):
        return lambda value: value
    if isinstance(column, Decimals):
        return lambda value: None if value is None else float(value)
    return lambda value: text.to_text(column, value)
