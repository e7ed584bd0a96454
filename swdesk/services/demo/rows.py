"""Many rows at once: column values become tuples that go in with executemany."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable
from typing import Any

from swdesk.model.base import Record, Table
from swdesk.model.base import database as bound
from swdesk.model.tables import TABLES

_CHUNK = 20_000
_OFFICE_CLOSES = dt.timedelta(hours=9, minutes=30)  # 17:30 in China, as UTC
Values = dict[str, Any]


class Rows:
    """Rows waiting to be written, parents before children; ids are given as they are added."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._plans = {model: _Plan(model) for model in TABLES}
        self._waiting = 0

    def add(self, model: type[Table], day: dt.date, author: int | None, **values: Any) -> int:
        """Take one row over, written on *day* by the worker *author*; returns its id."""
        plan = self._plans[model]
        row = plan.row(values)
        if plan.is_record:
            moment = plan.moment(day)
            row[plan.places["uid"]] = self._uid(day, plan.last)
            row[plan.places["created_at"]] = row[plan.places["changed_at"]] = moment
            row[plan.places["created_by"]] = row[plan.places["changed_by"]] = author
        plan.waiting.append(row)
        self._waiting += 1
        if self._waiting >= _CHUNK:
            self.flush()
        return plan.last

    def flush(self) -> None:
        """Write what is waiting."""
        for plan in self._plans.values():
            if plan.waiting:
                bound.connection().executemany(plan.insert, plan.waiting)
                plan.waiting.clear()
        self._waiting = 0

    def count(self, model: type[Table]) -> int:
        """Return how many rows of *model* were added."""
        return self._plans[model].added

    def _uid(self, day: dt.date, sequence: int) -> bytes:
        """Return a UUID version 7 of that day, growing with the sequence as real ones do.

        The program's own takes the clock and true randomness; a demonstration must come out the
        same each time.
        """
        milliseconds = (day.toordinal() - _EPOCH) * 86_400_000 + sequence % 86_400_000
        bits = milliseconds << 80 | 0x7 << 76 | self._chance.getrandbits(76)
        return (bits & ~(0x3 << 62) | 0x2 << 62).to_bytes(16, "big")


_EPOCH = dt.date(1970, 1, 1).toordinal()


class _Plan:
    """How the rows of one table are made."""

    def __init__(self, model: type[Table]) -> None:
        fields = model._meta.sorted_fields  # noqa: SLF001 - peewee's way to columns
        self.is_record = issubclass(model, Record)
        self.places = {field.name: place for place, field in enumerate(fields)}
        self.last, self.added = _highest_id(model), 0
        self.waiting: list[list[Any]] = []
        self._convert: list[Callable[[Any], Any]] = [field.db_value for field in fields]
        self._blank = [_blank(field) for field in fields]
        self._moments: dict[dt.date, Any] = {}
        columns = ", ".join(f'"{field.column_name}"' for field in fields)
        self.insert = (
            f'INSERT INTO "{model.table_name()}" ({columns})'
            f" VALUES ({', '.join('?' * len(fields))})"
        )

    def row(self, values: Values) -> list[Any]:
        row = self._blank.copy()
        for name, value in values.items():
            place = self.places[name]
            row[place] = None if value is None or value == "" else self._convert[place](value)
        self.last += 1
        self.added += 1
        if "id" in self.places:
            row[self.places["id"]] = self.last
        return row

    def moment(self, day: dt.date) -> Any:
        if day not in self._moments:
            written = dt.datetime.combine(day, dt.time(), dt.UTC) + _OFFICE_CLOSES
            self._moments[day] = self._convert[self.places["created_at"]](written)
        return self._moments[day]


def _blank(field: Any) -> Any:
    """Return what the column holds when nothing is said; what depends on the clock is said."""
    default = field.default
    return None if default is None or callable(default) else field.db_value(default)


def _highest_id(model: type[Table]) -> int:
    if "id" not in model._meta.fields:  # noqa: SLF001 - peewee's way to columns
        return 0
    return int(bound.execute_sql(f'SELECT MAX(id) FROM "{model.table_name()}"').fetchone()[0] or 0)
