"""A long list of records: all their ids, and only the rows that are looked at."""

from __future__ import annotations

import sys
from array import array
from collections import OrderedDict
from collections.abc import Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from swdesk.gui.table.column import Column, Kind, cell_text

PAGE = 128
_PAGES_KEPT = 32

VALUE_ROLE = Qt.ItemDataRole.UserRole + 1
ID_ROLE = Qt.ItemDataRole.UserRole + 2
# Asked for with every cell that is drawn: a name of an enumeration costs more than the answer.
DISPLAY_ROLE = Qt.ItemDataRole.DisplayRole
TOOL_TIP_ROLE = Qt.ItemDataRole.ToolTipRole

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class Source(Protocol):
    """Where a list comes from; *order* is a column's key, or empty for the source's own order."""

    def ids(self, order: str, *, descending: bool) -> array[int]:
        """Return the ids of all records in order."""

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        """Return one value a column for each id that still exists, in one query."""


class RecordModel(QAbstractTableModel):
    """A table over a source; pages of rows are fetched when drawn and the last ones kept."""

    def __init__(
        self, columns: Sequence[Column], source: Source | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._source = source
        self._order = ""
        self._descending = False
        self._ids = array("q")
        self._pages: OrderedDict[int, dict[int, tuple[Any, ...]]] = OrderedDict()
        self.reload()

    def set_source(self, source: Source) -> None:
        """Show the records of another source."""
        self._source = source
        self.reload()

    def reload(self) -> None:
        """Ask the source again, after a change, a filter or a search."""
        ids = array("q")
        if self._source:
            ids = self._source.ids(self._order, descending=self._descending)
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def id_at(self, row: int) -> int | None:
        """Return the id shown in *row*."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, record: int) -> int:
        """Return the row of an id, -1 where it is not listed."""
        try:
            return self._ids.index(record)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of records."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's value for the delegate, or its words for everybody else."""
        if not index.isValid():
            return None
        if role == VALUE_ROLE:
            return self._value(index.row(), index.column())
        if role == ID_ROLE:
            return self._ids[index.row()]
        if role in (DISPLAY_ROLE, TOOL_TIP_ROLE):
            value = self._value(index.row(), index.column())
            return _words(value, self.columns[index.column()].kind, role)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        return header_data(self.columns[section], role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort in the source; column -1 restores the source's own order."""
        if column >= 0 and not self.columns[column].sortable:
            return
        self._order = self.columns[column].key if column >= 0 else ""
        self._descending = order == Qt.SortOrder.DescendingOrder
        self.reload()

    def _value(self, row: int, column: int) -> Any:
        values = self._page(row // PAGE).get(self._ids[row])
        return values[column] if values is not None else None

    def _page(self, number: int) -> dict[int, tuple[Any, ...]]:
        found = self._pages.get(number)
        if found is not None:
            self._pages.move_to_end(number)
            return found
        ids = self._ids[number * PAGE : (number + 1) * PAGE]
        fetched = self._fetched(ids)
        self._pages[number] = fetched
        if len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        return fetched

    def _fetched(self, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        try:
            return self._source.rows(ids) if self._source else {}
        except Exception as error:  # noqa: BLE001 - told as every other unexpected one, but later
            # Mostly Qt is painting: it goes on calling Python with the error pending, for every
            # cell once more, and the report would open in the middle of it.
            QTimer.singleShot(
                0, self, partial(sys.excepthook, type(error), error, error.__traceback__)
            )
            return {}


def header_data(column: Column, role: int) -> Any:
    """Return what a table's head shows for *column*."""
    if role == Qt.ItemDataRole.DisplayRole:
        return column.title
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return _RIGHT if column.kind is Kind.NUMBER else _LEFT
    return None


def _words(value: Any, kind: Kind, role: int) -> str | None:
    if role == TOOL_TIP_ROLE and kind not in (Kind.TAGS, Kind.PAIR):
        return None
    return cell_text(value, kind)
