"""A long list as ids in order, and rows for the few of them that are looked at."""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

from swdesk.model import base

_ALIAS = re.compile(r"\b(\w+)\.")

Batch = Callable[[Sequence[int]], Mapping[int, Any]]


@dataclass(frozen=True)
class Heading:
    """One column of a list.

    *sql* is what the row holds and *read* makes a cell of it; *batch* fetches the cells of a whole
    page instead. *sort* lists what the column is sorted by, if not by *sql*; *ranked* gives the
    ids in order where no SQL can, those it leaves out come last.
    """

    key: str
    label: str
    sql: str = "NULL"
    read: Callable[[Any], Any] = lambda value: "" if value is None else value
    batch: Batch | None = None
    sort: tuple[str, ...] = ()
    ranked: Callable[[], Sequence[int]] | None = None

    @property
    def is_sortable(self) -> bool:
        return bool(self.sort or self.ranked or (self.batch is None and self.sql != "NULL"))


class Where:
    """Conditions that all must hold, with their parameters."""

    def __init__(self, *conditions: str) -> None:
        self._conditions = list(conditions)
        self.parameters: list[Any] = []

    def __str__(self) -> str:
        return " AND ".join(self._conditions) or "1"

    def add(self, condition: str, *parameters: Any) -> Self:
        """Demand *condition* too."""
        self._conditions.append(condition)
        self.parameters.extend(parameters)
        return self

    def equal(self, column: str, value: Any) -> Self:
        """Demand a value, unless it is None."""
        return self if value is None else self.add(f"{column} = ?", value)

    def among(self, column: str, values: Sequence[Any] | None) -> Self:
        """Demand one of many values, unless there is no list: None lets everything pass."""
        if values is None:
            return self
        return self.add(f"{column} IN (SELECT value FROM json_each(?))", json.dumps(list(values)))

    def between(self, column: str, since: Any, until: Any) -> Self:
        """Demand a day from *since* to *until*, both included; None leaves an end open."""
        if since is not None:
            self.add(f"{column} >= ?", since.isoformat())
        return self if until is None else self.add(f"{column} <= ?", until.isoformat())


@dataclass(frozen=True)
class ListSource:
    """A list: which records, in which columns; *order* is the SQL of its own order.

    The table of the records themselves is the first of *tables*.
    """

    id: str
    tables: str
    where: Where
    headings: tuple[Heading, ...]
    order: tuple[str, ...]

    def ids(self, order: str = "", *, descending: bool = False) -> array[int]:
        """Return the ids of all records, sorted by the column *order* or in the list's own way."""
        if not order:
            return self._selected(", ".join((*self.order, self.id)))
        heading = next(heading for heading in self.headings if heading.key == order)
        if heading.ranked:
            return self._ranked(heading.ranked(), descending=descending)
        direction = "DESC" if descending else "ASC"
        sorting = [f"{sql} {direction} NULLS LAST" for sql in heading.sort or (heading.sql,)]
        return self._selected(", ".join([*sorting, f"{self.id} {direction}"]))

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        """Return one cell a column for each id that still exists, in one join."""
        wanted = list(ids)
        columns = ", ".join([self.id, *(heading.sql for heading in self.headings)])
        found = base.database.execute_sql(
            f"SELECT {columns} FROM {self.tables}"
            f" WHERE {self.id} IN (SELECT value FROM json_each(?))",
            (json.dumps(wanted),),
        )
        batches = [heading.batch(wanted) if heading.batch else None for heading in self.headings]
        return {row[0]: self._cells(row, batches) for row in found}

    def count(self) -> int:
        """Return how many records there are."""
        sql = f"SELECT COUNT(*) FROM {self._asked()} WHERE {self.where}"
        found: int = base.database.execute_sql(sql, self.where.parameters).fetchone()[0]
        return found

    def with_columns(self, *keys: str, extra: Sequence[Heading] = ()) -> ListSource:
        """Return the list with these columns in this order; *extra* adds others to choose from."""
        known = {heading.key: heading for heading in (*self.headings, *extra)}
        return replace(self, headings=tuple(known[key] for key in keys))

    def _cells(
        self, row: Sequence[Any], batches: Sequence[Mapping[int, Any] | None]
    ) -> tuple[Any, ...]:
        cells = zip(self.headings, row[1:], batches, strict=True)
        return tuple(
            heading.read(value if batch is None else batch.get(row[0]))
            for heading, value, batch in cells
        )

    def _selected(self, order: str) -> array[int]:
        tables = self._asked(order)
        ids = f"SELECT {self.id} AS id FROM {tables} WHERE {self.where} ORDER BY {order}"
        # One text of all ids is read in half the time that a row for each takes.
        sql = f"SELECT json_group_array(id) FROM ({ids})"
        found: str = base.database.execute_sql(sql, self.where.parameters).fetchone()[0]
        return array("q", json.loads(found))

    def _asked(self, order: str = "") -> str:
        """Return the tables, but only the first where neither filter nor order needs another.

        Each record has its joined ones, so they change nothing but take twice as long.
        """
        own = self.id.partition(".")[0]
        if set(_ALIAS.findall(f"{self.where} {order}")) - {own}:
            return self.tables
        return self.tables.partition(" JOIN ")[0].removesuffix(" LEFT")

    def _ranked(self, ranked: Sequence[int], *, descending: bool) -> array[int]:
        own = self._selected(self.id)
        listed = set(own)
        first = [one for one in (reversed(ranked) if descending else ranked) if one in listed]
        known = set(first)
        return array("q", [*first, *(one for one in own if one not in known)])
