"""Whole lists of the station as workbooks: every fact that is written anywhere in the list.

The headings are those under which the same facts are brought in again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

import peewee as pw

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.disclosure import Showing, Veil
from swdesk.model.events import SignIn
from swdesk.model.fields import AnyKind, Decimals, IdNumber, Mask, Number, Phones, Ref, YesNo
from swdesk.services.access import may, require
from swdesk.services.privacy import disclosing, errands
from swdesk.services.privacy.errands import Errand
from swdesk.services.privacy.publishing import Origin, require_agreed
from swdesk.services.trail.auditing import exported
from swdesk.sheets.export_columns import Given, key
from swdesk.sheets.export_lists import AREAS, LISTINGS, Listing
from swdesk.sheets.register_facts import PartColumn
from swdesk.sheets.register_parts import beneath, filled
from swdesk.sheets.write import Column, Value, write_workbook

Progress = Callable[[int, int], object]

_UNKNOWN = N_("不能导出“{kind}”。可以导出：{known}。")
_EACH = 250


@dataclass(frozen=True)
class Part:
    """What of a list is written: records by their ids, columns by their headings; None for all."""

    ids: Sequence[int] | None = None
    headings: Sequence[str] | None = None


def export(
    kind_key: str,
    *,
    showing: Showing = Showing.MASKED,
    event_no: str | None = None,
    part: Part | None = None,
    errand: Errand | None = None,
    progress: Progress | None = None,
) -> bytes:
    """Return the list *kind_key* as xlsx; *showing* says how much of the people is in it.

    Columns in which nothing is written are left out. Raises UserError for a list there is none
    of, and for a long one in full without a supervisor's reason.
    """
    part, errand = part or Part(), errand or Errand()
    listing = _narrowed(_listing(kind_key, event_no), part.ids)
    columns = [one for one in _filled(listing) if _is_wanted(one, part, showing)]
    parts = [one for one in filled(listing.parts) if _is_wanted(one, part, showing)]
    heads = [Column(column.label, _is_text(column)) for column in columns]
    heads += [Column(one.label, _is_text(one.field)) for one in parts]
    listing = replace(listing, columns=columns, parts=parts)
    rows, count = _rows(listing, showing), listing.query.count()
    errands.require_few_or_reason(count, showing, errand)
    errand = require_agreed(errand, showing, _origin(listing))
    if progress is not None:
        rows = _told(rows, count, progress)
    workbook = write_workbook(listing.title, heads, rows)
    exported(kind_key, records=count, showing=showing, errand=errand)
    return workbook


def contents(kind_key: str, event_no: str | None = None) -> tuple[str, list[str], int]:
    """Return the title of a list, the headings of columns with anything in them, and its rows."""
    listing = _listing(kind_key, event_no)
    columns = [*_filled(listing), *filled(listing.parts)]
    return listing.title, [column.label for column in columns], listing.query.count()


def kinds() -> tuple[str, ...]:
    """Return what whoever acts may export."""
    return tuple(kind for kind in LISTINGS if may(AREAS[kind]))


def _listing(kind_key: str, event_no: str | None) -> Listing:
    make = LISTINGS.get(kind_key)
    if make is None:
        raise UserError(_UNKNOWN.format(kind=kind_key, known="、".join(LISTINGS)))
    require(AREAS[kind_key])
    return make(event_no)


def _origin(listing: Listing) -> Origin | None:
    """Return which records a list is made of; None where its rows name people of no file."""
    model = listing.query.model
    if model is SignIn:
        return None
    ids = listing.query.select(key(model)).order_by().tuples()
    return Origin(model, tuple(one for (one,) in ids))


def _narrowed(listing: Listing, ids: Sequence[int] | None) -> Listing:
    if ids is None:
        return listing
    wanted = pw.SQL("(SELECT value FROM json_each(?))", (json.dumps(list(ids)),))
    query = listing.query.where(key(listing.query.model).in_(wanted))
    return replace(listing, query=query)


def _told(rows: Iterable[list[Value]], total: int, progress: Progress) -> Iterator[list[Value]]:
    for done, row in enumerate(rows):
        if done % _EACH == 0:
            progress(done, total)
        yield row


def _is_wanted(column: AnyKind | Given | PartColumn, part: Part, showing: Showing) -> bool:
    is_chosen = part.headings is None or column.label in part.headings
    return is_chosen and not disclosing.veil(showing).leaves_out(column.mask)


def _rows(listing: Listing, showing: Showing) -> Iterator[list[Value]]:
    """Yield the rows as written, some hundred at a time, as names are looked up for many."""
    model, columns = listing.query.model, listing.columns
    fields = [key(model), *(_field(column) for column in columns)]
    writers = [_writer(column) for column in columns]
    inner = [_writer(one.field) for one in listing.parts]
    found = listing.query.select(*fields).tuples().iterator()
    while chunk := list(islice(found, _EACH)):
        ids = [row[0] for row in chunk]
        veils = disclosing.veils(showing, model, ids)
        below = beneath(listing.parts, ids) if listing.parts else {}
        for one, *row in chunk:
            told = _written_row(writers, row, veils[one])
            first, *others = below.get(one) or [(None,) * len(inner)]
            yield [*told, *_written_row(inner, first, veils[one])]
            for cells in others:
                yield [None] * len(told) + _written_row(inner, cells, veils[one])


def _written_row(
    writers: Sequence[Callable[[Any, Veil], Value]], cells: Sequence[Any], veil: Veil
) -> list[Value]:
    return [write(value, veil) for write, value in zip(writers, cells, strict=True)]


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


def _writer(column: AnyKind | Given) -> Callable[[Any, Veil], Value]:
    if isinstance(column, Given):
        return lambda value, veil: _given(column, value, veil)
    if isinstance(column, Number):
        return lambda value, _veil: value
    if isinstance(column, Ref):
        return lambda name, veil: None if name is None else veil.said(name, column.mask)
    if isinstance(column, Decimals):
        return lambda value, _veil: None if value is None else float(value)
    return lambda value, veil: veil.told(column, value)


def _given(column: Given, value: Any, veil: Veil) -> Value:
    written = column.write(value)
    return veil.said(written, column.mask) if isinstance(written, str) else written
