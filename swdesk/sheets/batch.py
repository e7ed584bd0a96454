"""The records of one import on their way into the database: many rows at a time, one batch."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import peewee as pw

from swdesk.model import dates, pinyin
from swdesk.model.base import BOOKKEEPING, Record, author, database, new_uid, now
from swdesk.model.fields import AnyKind, Day, Ref, is_empty
from swdesk.model.office import ImportChange
from swdesk.model.people import Person, Sex
from swdesk.model.tables import TABLES
from swdesk.services import numbering

Progress = Callable[[int, int], object]
_AT_ONCE = 500


class NewRows:
    """The rows to be added to one table; their ids are known before they are written.

    Ids are counted on from the last one, so this lives within one transaction.
    """

    def __init__(self, model: type[Record], batch_id: int) -> None:
        self.model = model
        last = model.select(pw.fn.MAX(model.id)).scalar()
        self.next_id = int(last or 0) + 1
        fields = fields_of(model).values()
        self._convert = {field.name: _converter(field) for field in fields}
        self._place = {field.name: nth for nth, field in enumerate(fields)}
        blank = {field.name: _stored(field, _default(field)) for field in fields}
        blank["batch"] = batch_id
        self._blank = list(blank.values())
        columns = ", ".join(f'"{field.column_name}"' for field in fields)
        marks = ", ".join("?" * len(fields))
        self.sql = f'INSERT INTO "{model.table_name()}" ({columns}) VALUES ({marks})'
        self.rows: list[list[Any]] = []

    def add(self, values: dict[str, Any]) -> int:
        """Add a row of field names and values; returns the id it will have."""
        row = self._blank.copy()
        row[self._place["id"]] = self.next_id
        row[self._place["uid"]] = new_uid()
        for name, value in values.items():
            convert = self._convert[name]
            row[self._place[name]] = value if convert is None else convert(value)
        self.rows.append(row)
        self.next_id += 1
        return self.next_id - 1

    def value(self, row: Sequence[Any], name: str) -> Any:
        """Return what stands in a row under a field name, as the database keeps it."""
        return row[self._place[name]]

    def set(self, row: list[Any], name: str, value: Any) -> None:
        """Write a text or an id into a row that was added before."""
        row[self._place[name]] = value


class Batch:
    """Everything that one import adds and changes."""

    def __init__(self, batch_id: int) -> None:
        self.id = batch_id
        self._new: dict[type[Record], NewRows] = {}
        self._changes: list[tuple[str, tuple[Any, ...], tuple[Any, ...]]] = []

    def new(self, model: type[Record]) -> NewRows:
        """Return the rows that are added to a table."""
        if model not in self._new:
            self._new[model] = NewRows(model, self.id)
        return self._new[model]

    @property
    def tables(self) -> list[str]:
        """Return the names of the tables in which something is written."""
        changed = {about[1] for _sql, _values, about in self._changes}
        added = {model.table_name() for model, new in self._new.items() if new.rows}
        return sorted(added | changed)

    def change(self, record: Record, values: dict[str, Any]) -> bool:
        """Change fields of a record that exists, remembering what stood there before.

        Says whether anything is different at all.
        """
        fields = fields_of(type(record))
        before = {name: _stored(fields[name], record.__data__.get(name)) for name in values}
        after = {name: _stored(fields[name], value) for name, value in values.items()}
        different = [name for name in values if before[name] != after[name]]
        if not different:
            return False
        record.__data__.update({name: values[name] for name in different})
        record.version += 1
        self._remember(record, {name: before[name] for name in different}, after)
        return True

    def _remember(self, record: Record, before: dict[str, Any], after: dict[str, Any]) -> None:
        fields, table = fields_of(type(record)), record.table_name()
        columns = [f'"{fields[name].column_name}" = ?' for name in before]
        bookkeeping = ', "version" = ?, "changed_at" = ?, "changed_by" = ?'
        sql = f'UPDATE "{table}" SET {", ".join(columns)}{bookkeeping} WHERE "id" = ?'
        instant = fields["changed_at"].db_value(now())
        values = (*(after[name] for name in before), record.version, instant, author(), record.id)
        kept = json.dumps({fields[name].column_name: value for name, value in before.items()})
        self._changes.append((sql, values, (self.id, table, record.id, kept, record.version)))

    def fill(self, record: Record, values: dict[str, Any], *, overwrite: bool = False) -> bool:
        """Put *values* where a record has none, or everywhere; says whether anything changed."""
        wanted = {
            name: value
            for name, value in values.items()
            if not is_empty(value) and (overwrite or _is_open(record.__data__.get(name)))
        }
        if isinstance(record, Person) and "name" in wanted:
            wanted["pinyin"] = pinyin.keys(wanted["name"])
        return self.change(record, wanted)

    def give_numbers(self, kind: str) -> None:
        """Number the rows of a kind that brought no number of their own."""
        numbered = numbering.KINDS[kind]
        new = self.new(numbered.model)
        field = numbered.field.name
        own = {new.value(row, field) for row in new.rows}
        by_year: dict[dt.date, list[list[Any]]] = {}
        for row in new.rows:
            if not new.value(row, field):
                day = new.value(row, numbered.dated.name) if numbered.dated else None
                by_year.setdefault(_new_year(day), []).append(row)
        for day, rows in by_year.items():
            numbers = _free_numbers(kind, day, len(rows), own)
            for row, number in zip(rows, numbers, strict=True):
                new.set(row, field, number)

    def write(self, progress: Progress | None) -> None:
        """Write all rows; an exception from *progress* leaves the transaction to be undone."""
        added = [self._new[model] for model in TABLES if model in self._new]
        total = sum(len(new.rows) for new in added) + len(self._changes)
        done = 0
        for new in added:
            for start in range(0, len(new.rows), _AT_ONCE):
                if progress:
                    progress(done, total)
                chunk = new.rows[start : start + _AT_ONCE]
                _execute_many(new.sql, chunk)
                done += len(chunk)
        for sql, values, _about in self._changes:
            database.execute_sql(sql, values)
        _execute_many(_REMEMBER, [about for *_, about in self._changes])
        if progress:
            progress(total, total)


_REMEMBER = (
    f'INSERT INTO "{ImportChange.table_name()}" ("batch", "table", "record", "before", "version")'
    " VALUES (?, ?, ?, ?, ?)"
)


def fields_of(model: type[Record]) -> dict[str, Any]:
    """Return all columns of a table as fields, by name."""
    return {name: getattr(model, name) for name in (*sorted(BOOKKEEPING), *model.facts())}


def _execute_many(sql: str, rows: Iterable[Sequence[Any]]) -> None:
    database.connection().executemany(sql, rows)


def _converter(field: Any) -> Callable[[Any], Any] | None:
    """Return what makes a value fit for the database, None where it is kept as it is."""
    if isinstance(field, Day):
        return lambda day: day and day.isoformat()
    is_kept = isinstance(field, Ref | pw.TextField | pw.IntegerField)
    return None if is_kept else field.db_value


def _stored(field: Any, value: Any) -> Any:
    convert = _converter(field)
    return value if convert is None else convert(value)


def _default(field: AnyKind) -> Any:
    return field.default() if callable(field.default) and field.name != "uid" else field.default


def _is_open(value: Any) -> bool:
    return is_empty(value) or value is Sex.UNKNOWN


def _new_year(day: Any) -> dt.date:
    year = int(str(day)[:4]) if day else dates.today().year
    return dt.date(year, 1, 1)


def _free_numbers(kind: str, day: dt.date, count: int, own: set[str]) -> list[str]:
    """Return numbers that no row of the sheet has brought along."""
    found: list[str] = []
    while len(found) < count:
        given = numbering.next_numbers(kind, day, count - len(found))
        found.extend(number for number in given if number not in own)
    return found
