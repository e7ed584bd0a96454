"""What can still be read of a damaged database: its rows, and where rows are missing."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from swdesk.station.repair.pages import (
    TABLE_LEAF,
    Node,
    PageFile,
    Unreadable,
    Values,
    values_of,
)
from swdesk.station.slots import DataKey

_MASTER = "sqlite_master"
_MASTER_COLUMNS = 5
_OBJECTS = {"table", "index", "view", "trigger"}


@dataclass(frozen=True)
class Gap:
    """Row numbers above *low* up to *high* of which nothing is known."""

    low: float = -math.inf
    high: float = math.inf

    def __contains__(self, rowid: int) -> bool:
        return self.low < rowid <= self.high


@dataclass(frozen=True)
class Statement:
    """One entry of the database's own list of contents; *root* is its first page, 0 unknown."""

    kind: str
    name: str
    table: str
    root: int
    sql: str


@dataclass
class Table:
    """The rows of one table that could be read, by row number, and its gaps.

    *indexed* holds what the table's indexes know of its rows: by index the entries by row number.
    """

    name: str
    rows: dict[int, Values] = field(default_factory=dict)
    gaps: list[Gap] = field(default_factory=list)
    indexed: dict[str, dict[int, Values]] = field(default_factory=dict)
    has_whole_index: bool = False

    def misses(self, rowid: int) -> bool:
        """Whether a row of this number may have been lost with a page."""
        return rowid not in self.rows and any(rowid in gap for gap in self.gaps)

    def confirms(self, rows: Mapping[int, Values]) -> bool:
        """Whether an index of the table knows each of these rows with these very values."""
        return any(
            all(
                rowid in entries and all(value in values for value in entries[rowid])
                for rowid, values in rows.items()
            )
            for entries in self.indexed.values()
        )

    def known(self) -> set[int]:
        """Return the numbers of all rows that any index knows."""
        return {rowid for entries in self.indexed.values() for rowid in entries}


@dataclass(frozen=True)
class Wreck:
    """Everything that was read of a database file; *orphans* counts pages nobody could place."""

    tables: dict[str, Table]
    statements: tuple[Statement, ...]
    orphans: int


#: Tells whether the rows of a page nobody refers to can belong to a table.
Belongs = Callable[[str, Mapping[int, Values]], bool]


def read_wreck(path: Path, key: DataKey, schema: Sequence[Statement], belongs: Belongs) -> Wreck:
    """Read what is left of a closed database; *schema* is what it is expected to hold.

    Pages whose way from the root is lost go to the one table with a gap that they *belong* to.
    """
    return _Reader(PageFile(path, key), belongs).read(schema)


class _Reader:
    def __init__(self, file: PageFile, belongs: Belongs) -> None:
        self._nodes = _nodes(file)
        self._belongs = belongs
        self._reached: set[int] = set()

    def read(self, schema: Sequence[Statement]) -> Wreck:
        statements = self._statements(schema)
        tables = {each.name: self._table(each) for each in statements if each.kind == "table"}
        for each in statements:
            if each.kind == "index" and each.root and each.table in tables:
                self._index(each, tables[each.table])
        return Wreck(tables, statements, self._place_orphans(tables))

    def _statements(self, schema: Sequence[Statement]) -> tuple[Statement, ...]:
        """Return the list of contents, what cannot be read of it filled in from the schema."""
        master = self._table(Statement("table", _MASTER, _MASTER, 1, ""))
        if master.gaps:
            for number, node in self._leaves():
                rows = _rows(node)[0]
                if rows and all(_is_statement(values) for values in rows.values()):
                    master.rows.update(rows)
                    self._reached.add(number)
        expected = {(each.kind, each.name): each for each in schema}
        found = {
            (kind, name): Statement(kind, name, table, root or 0, sql or "")
            for kind, name, table, root, sql in master.rows.values()
        }
        return tuple({**expected, **found}.values())

    def _table(self, statement: Statement) -> Table:
        table = Table(statement.name)
        self._walk(table, statement.root, Gap())
        return table

    def _walk(self, table: Table, number: int, within: Gap) -> None:
        """Read a page of a table's tree and what lies below it."""
        node = self._nodes.get(number)
        if node is None or not node.is_table or number in self._reached:
            table.gaps.append(within)
            return
        self._reached.add(number)
        if node.is_leaf:
            _take(table, node)
            return
        low = within.low
        for cell in node.cells():
            self._walk(table, cell.below, Gap(low, cell.rowid))
            low = cell.rowid
        self._walk(table, node.last, Gap(low, within.high))

    def _index(self, statement: Statement, table: Table) -> None:
        entries: dict[int, Values] = {}
        is_whole = True
        for node in self._branches(statement.root):
            if node is None:
                is_whole = False
                continue
            for cell in node.cells():
                values = _readable(cell.payload)
                is_whole = is_whole and values is not None
                if values:
                    entries[values[-1]] = values[:-1]
        table.indexed[statement.name] = entries
        # A partial index leaves rows out on purpose.
        if is_whole and " WHERE " not in statement.sql.upper():
            table.has_whole_index = True

    def _branches(self, root: int) -> Iterator[Node | None]:
        """Yield the pages of an index's tree, None for each that cannot be read."""
        waiting, seen = [root], set()
        while waiting:
            number = waiting.pop()
            node = self._nodes.get(number)
            if node is None or node.is_table or number in seen:
                yield None
                continue
            seen.add(number)
            yield node
            if not node.is_leaf:
                waiting += [*(cell.below for cell in node.cells()), node.last]

    def _place_orphans(self, tables: Mapping[str, Table]) -> int:
        left = 0
        for number, node in self._leaves():
            rows, torn = _rows(node)
            fitting = [table for table in tables.values() if self._fits(table, rows)]
            if len(fitting) > 1:
                fitting = [table for table in fitting if table.confirms(rows)]
            if rows and len(fitting) == 1:
                self._reached.add(number)
                fitting[0].rows.update(rows)
                fitting[0].gaps += torn
            else:
                left += bool(rows)
        return left

    def _fits(self, table: Table, rows: Mapping[int, Values]) -> bool:
        return all(table.misses(rowid) for rowid in rows) and self._belongs(table.name, rows)

    def _leaves(self) -> list[tuple[int, Node]]:
        """Return the leaves of tables that no branch has led to."""
        return [
            (number, node)
            for number, node in self._nodes.items()
            if node.kind == TABLE_LEAF and number not in self._reached
        ]


def _nodes(file: PageFile) -> dict[int, Node]:
    found = {}
    for number in range(1, file.count + 1):
        try:
            found[number] = file.node(number)
        except Unreadable:
            continue
    return found


def _take(table: Table, leaf: Node) -> None:
    rows, torn = _rows(leaf)
    table.rows.update(rows)
    table.gaps += torn


def _rows(leaf: Node) -> tuple[dict[int, Values], list[Gap]]:
    """Return the rows of a leaf, and a gap for each whose overflow pages are damaged."""
    rows, torn = {}, []
    for cell in leaf.cells():
        values = _readable(cell.payload)
        if values is None:
            torn.append(Gap(cell.rowid - 1, cell.rowid))
        else:
            rows[cell.rowid] = values
    return rows, torn


def _readable(payload: bytes | None) -> Values | None:
    try:
        return values_of(payload)
    except Unreadable:
        return None


def _is_statement(values: Values) -> bool:
    return len(values) == _MASTER_COLUMNS and values[0] in _OBJECTS
