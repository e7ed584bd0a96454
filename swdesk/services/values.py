"""A form's values as plain data: field name → value, sub-table name → list of rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from swdesk.forms.spec import FormSpec, Rows
from swdesk.model.base import Record, author
from swdesk.model.fields import (
    AnyKind,
    IdNumber,
    Line,
    Listed,
    Memo,
    Name,
    Phones,
    Ref,
    is_empty,
)
from swdesk.model.idnumber import clean as clean_id
from swdesk.model.team import Worker

Values = dict[str, Any]
VERSION, ROW_ID = "version", "id"
#: The colleague a record is kept by; others whom it names are never guessed.
_WRITER = "worker"


def blank(spec: FormSpec) -> Values:
    """Return the values of an empty form: defaults, the acting worker, no rows."""
    values = {field.name: default_of(field) for field in edited(spec)}
    return {**values, **{rows.name: [] for rows in spec.sub_tables()}, VERSION: {}}


def load(spec: FormSpec, record: Record) -> Values:
    """Return the values of a record and of its parts, with the versions they were read at."""
    held = holders(spec, record)
    values = {field.name: stored(held[field.model], field) for field in edited(spec)}
    rows = {table.name: _load_rows(table, held) for table in spec.sub_tables()}
    versions = {model.table_name(): found.version for model, found in held.items()}
    return {**values, **rows, VERSION: versions}


def holders(spec: FormSpec, record: Record) -> dict[type[Record], Record]:
    """Return the record and its parts by their models."""
    held: dict[type[Record], Record] = {spec.model: record}
    for part in spec.parts:
        held[part.rel_model] = getattr(record, part.name)
    return held


def edited(spec: FormSpec) -> Iterator[AnyKind]:
    """Yield the fields that a form edits; links to its parts are not typed."""
    models = set(spec.models())
    return (field for field in spec.fields() if field.model in models)


def default_of(field: AnyKind) -> Any:
    """Return what stands in an untouched field."""
    if isinstance(field, Ref) and field.rel_model is Worker and field.name == _WRITER:
        return author()
    if isinstance(field, Listed):
        return ()
    return field.default() if callable(field.default) else field.default


def stored(record: Record, field: AnyKind) -> Any:
    """Return the value of *field* in *record*; a link as the id it points at."""
    return record.__data__.get(field.name)


def cleaned(field: AnyKind, value: Any) -> Any:
    """Return *value* as it is stored: trimmed, blank text and empty lists as nothing."""
    if isinstance(value, Record):
        return value.id
    if isinstance(field, Phones) and not is_empty(value):
        return field.clean("、".join(value)) or None
    if isinstance(value, list):
        value = tuple(value)
    if isinstance(value, str):
        value = _trimmed(field, value)
    return None if is_empty(value) else value


def rows_of(table: Rows, values: Mapping[str, Any]) -> list[tuple[int, Values]]:
    """Return the rows in which something is written, each with its place in the list.

    A new row that holds nothing but defaults is one that nobody has begun.
    """
    given = enumerate(values.get(table.name) or ())
    return [(nth, row) for nth, row in given if row.get(ROW_ID) or _is_begun(table, row)]


def row_fields(table: Rows) -> dict[str, AnyKind]:
    """Return the fields of a row by name, without the link to what it belongs to."""
    fields = dict(table.model.facts())
    fields.pop(table.source.name)
    return fields


def _is_begun(table: Rows, row: Values) -> bool:
    fields = row_fields(table)
    written = {name: cleaned(fields[name], row[name]) for name in fields if name in row}
    return any(
        value is not None and value != default_of(fields[name]) for name, value in written.items()
    )


def _load_rows(table: Rows, held: Mapping[type[Record], Record]) -> list[Values]:
    parent = held[table.source.rel_model]
    found: Iterable[Record] = table.model.live().where(table.source == parent.id)
    fields = row_fields(table).values()
    return [
        {ROW_ID: row.id, **{field.name: stored(row, field) for field in fields}}
        for row in sorted(found, key=lambda row: row.id)
    ]


def _trimmed(field: AnyKind, text: str) -> str:
    if isinstance(field, IdNumber):
        return clean_id(text)
    if isinstance(field, Name | Line | Memo):
        return field.clean(text)
    return text.strip()
