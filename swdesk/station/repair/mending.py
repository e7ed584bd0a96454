"""A new database filled from a wreck and a backup, with every reference leading somewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from swdesk.station.repair.pages import Values
from swdesk.station.repair.stand_in import stand_in
from swdesk.station.repair.wreck import Statement, Table, Wreck

_ROUNDS = 30
_OWN = "sqlite_"


@dataclass(frozen=True)
class TableReport:
    """Rows of one table: *read* from the damaged file, *filled* from the backup, *lost* for good.

    *invented* rows stand in for records that others refer to, *loosened* ones have lost a
    reference that may be left open, *dropped* ones could not be kept at all.
    """

    name: str
    read: int
    filled: int
    lost: int
    invented: int = 0
    loosened: int = 0
    dropped: int = 0


@dataclass(frozen=True)
class Column:
    """A column as SQLite describes it."""

    name: str
    kind: str
    is_required: bool
    is_key: bool


class Mending:
    """Fills *new*, an empty database; *old* is the backup's or an empty one of the schema."""

    def __init__(self, new: Any, old: Any) -> None:
        self._new = new
        self._old = old
        self._columns: dict[str, list[Column]] = {}
        self._counts: dict[str, Counter[str]] = {}
        self._wrecked: Mapping[str, Table] = {}

    def build(self, schema: Iterable[Statement]) -> None:
        """Make the tables and indexes, so that rows have to fit them."""
        for kind in ("table", "index"):
            for statement in schema:
                if statement.kind == kind and statement.sql and not _is_own(statement.name):
                    self._new.execute(statement.sql)
        for statement in schema:
            if statement.kind == "table":
                self._columns[statement.name] = self._described(statement.name)
        self._rest = [each for each in schema if each.kind in ("view", "trigger")]

    def belongs(self, name: str, rows: Mapping[int, Values]) -> bool:
        """Whether rows can be of a table: as many values as columns, of the right kinds."""
        columns = self._columns.get(name)
        return columns is not None and all(_suits(columns, values) for values in rows.values())

    def mend(self, wreck: Wreck) -> tuple[TableReport, ...]:
        """Put in what was read, then what the backup has of the rest, then mend the references."""
        self._wrecked = wreck.tables
        known = [wreck.tables[name] for name in self._columns if name in wreck.tables]
        for table in known:
            self._counts[table.name] = Counter()
            for rowid, values in table.rows.items():
                self._count(table.name, "read", int(self._put(table.name, rowid, values)))
        for table in known:
            self._fill(table)
        if not self._exists("office", 1):
            self._invent_office()
        self._mend_references()
        for statement in self._rest:
            self._new.execute(statement.sql)
        return tuple(self._report(table) for table in known)

    # Rows

    def _put(self, name: str, rowid: int, values: Sequence[Any]) -> bool:
        """Insert a row unless it contradicts one that is there; tells whether it is in."""
        columns = self._columns[name]
        if len(values) > len(columns):
            return False
        # The number of the row is stored once, not in the column that shows it.
        row = {
            column.name: rowid if column.is_key and column.kind == "INTEGER" else value
            for column, value in zip(columns, values, strict=False)
        }
        return self._insert(name, {**row, _rowid_of(columns): rowid})

    def _insert(self, name: str, row: Mapping[str, Any]) -> bool:
        names = ", ".join(f'"{column}"' for column in row)
        marks = ", ".join("?" * len(row))
        sql = f'INSERT OR IGNORE INTO "{name}" ({names}) VALUES ({marks})'
        return bool(self._new.execute(sql, tuple(row.values())).rowcount)

    def _fill(self, table: Table) -> None:
        """Take from the backup what the damaged pages held, unless it was deleted since."""
        if not table.gaps:
            return
        known = table.known()
        for rowid, values in self._stored(table.name):
            deleted = table.has_whole_index and rowid not in known
            if table.misses(rowid) and not deleted and not _is_another(table, rowid, values):
                self._count(table.name, "filled", int(self._put(table.name, rowid, values)))

    def _stored(self, name: str) -> list[tuple[int, Values]]:
        """Return the backup's rows of a table."""
        try:
            rows = self._old.execute(f'SELECT rowid, * FROM "{name}"').fetchall()
        except sqlcipher.DatabaseError:
            return []
        return [(row[0], list(row[1:])) for row in rows]

    # References

    def _mend_references(self) -> None:
        """Give every reference a record to lead to; what stands in may refer to others again."""
        for _ in range(_ROUNDS):
            broken = self._new.execute("PRAGMA foreign_key_check").fetchall()
            if not broken:
                return
            for name, rowid, parent, number in broken:
                self._mend_one(name, rowid, parent, self._referring(name, number))
        for name, rowid, _parent, _number in broken:
            self._drop(name, rowid)
        self._mend_dropped()

    def _mend_dropped(self) -> None:
        """Drop what referred to dropped rows, until nothing does."""
        while broken := self._new.execute("PRAGMA foreign_key_check").fetchall():
            for name, rowid, _parent, _number in broken:
                self._drop(name, rowid)

    def _mend_one(self, name: str, rowid: int, parent: str, column: Column) -> None:
        found = self._new.execute(
            f'SELECT "{column.name}" FROM "{name}" WHERE rowid = ?',
            (rowid,),
        ).fetchone()
        if found is None or self._exists(parent, found[0]) or self._fetch(parent, found[0]):
            return
        if not column.is_required:
            sql = f'UPDATE "{name}" SET "{column.name}" = NULL WHERE rowid = ?'
            self._new.execute(sql, (rowid,))
            self._count(name, "loosened")
        elif not self._invent(parent, found[0]):
            self._drop(name, rowid)

    def _fetch(self, name: str, rowid: int) -> bool:
        """Take one more row from the backup because others refer to it."""
        sql = f'SELECT * FROM "{name}" WHERE rowid = ?'
        values = self._old.execute(sql, (rowid,)).fetchone()
        done = values is not None and self._put(name, rowid, values)
        self._count(name, "filled", int(done))
        return done

    def _invent(self, name: str, rowid: int) -> bool:
        """Put in a record that stands in for a lost one, with what the indexes know of that."""
        columns = self._columns[name]
        row = stand_in(name, rowid, [column.name for column in columns if column.is_required])
        known = self._known(name, rowid)
        if row is None or not self._insert(name, {**row, **known, _rowid_of(columns): rowid}):
            return False
        self._count(name, "invented")
        return True

    def _known(self, name: str, rowid: int) -> dict[str, Any]:
        """Return the values that indexes hold of a lost row, by column."""
        found: dict[str, Any] = {}
        table = self._wrecked.get(name)
        for index, entries in table.indexed.items() if table else ():
            if rowid in entries:
                described = self._new.execute(f'PRAGMA index_info("{index}")').fetchall()
                names = (column for _place, _number, column in described)
                found.update(zip(names, entries[rowid], strict=False))
        return found

    def _invent_office(self) -> None:
        """Give the station an office to fill in again: nothing opens without one."""
        if not self._new.execute("SELECT 1 FROM office").fetchone():
            self._invent("office", 1)

    def _exists(self, name: str, rowid: int) -> bool:
        sql = f'SELECT 1 FROM "{name}" WHERE rowid = ?'
        return self._new.execute(sql, (rowid,)).fetchone() is not None

    def _drop(self, name: str, rowid: int) -> None:
        sql = f'DELETE FROM "{name}" WHERE rowid = ?'
        self._count(name, "dropped", self._new.execute(sql, (rowid,)).rowcount)

    # Facts of the schema, figures

    def _referring(self, name: str, number: int) -> Column:
        keys = self._new.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()
        column = next(key[3] for key in keys if key[0] == number)
        return next(each for each in self._columns[name] if each.name == column)

    def _described(self, name: str) -> list[Column]:
        described = self._new.execute(f'PRAGMA table_info("{name}")').fetchall()
        return [Column(row[1], row[2].upper(), bool(row[3]), bool(row[5])) for row in described]

    def _count(self, name: str, what: str, number: int = 1) -> None:
        self._counts.setdefault(name, Counter())[what] += number

    def _report(self, table: Table) -> TableReport:
        counts = self._counts[table.name]
        rows = self._new.execute(f'SELECT rowid FROM "{table.name}"').fetchall()
        gone = table.known() - {rowid for (rowid,) in rows}
        refused = max(0, len(table.rows) - counts["read"] - len(gone & table.rows.keys()))
        return TableReport(
            table.name,
            counts["read"],
            counts["filled"],
            len(gone) + refused + counts["invented"],
            counts["invented"],
            counts["loosened"],
            counts["dropped"],
        )


def _is_own(name: str) -> bool:
    return name.startswith(_OWN)


def _rowid_of(columns: Sequence[Column]) -> str:
    keys = [column for column in columns if column.is_key]
    return keys[0].name if len(keys) == 1 and keys[0].kind == "INTEGER" else "rowid"


def _suits(columns: Sequence[Column], values: Values) -> bool:
    """Whether values may be a row: their number, what must be there, numbers where numbers are."""
    own = _rowid_of(columns)
    return len(values) == len(columns) and all(
        column.name == own or _is_of(column, value)
        for column, value in zip(columns, values, strict=True)
    )


def _is_of(column: Column, value: Any) -> bool:
    if value is None:
        return not column.is_required
    kinds: dict[str, type | tuple[type, ...]] = {"INTEGER": int, "BLOB": bytes, "TEXT": str}
    return isinstance(value, kinds.get(column.kind, (str, int, float)))


def _is_another(table: Table, rowid: int, values: Values) -> bool:
    """Whether the backup's row of this number is not the lost one: the number was given again."""
    return any(
        rowid in entries and any(value not in values for value in entries[rowid])
        for name, entries in table.indexed.items()
        if name.endswith("_uid")
    )
