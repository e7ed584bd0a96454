"""A work list in groups: each group has a heading row, and may be folded away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from swdesk.gui.table.column import Column, cell_text
from swdesk.gui.table.model import (
    DISPLAY_ROLE,
    ID_ROLE,
    TOOL_TIP_ROLE,
    VALUE_ROLE,
    Index,
    header_data,
)


@dataclass
class Group:
    """Rows under one heading; *rows* pairs an id with one value a column."""

    title: str
    rows: Sequence[tuple[int, tuple[Any, ...]]] = field(default_factory=tuple)
    note: str = ""
    tone: str = "text"
    foldable: bool = False
    folded: bool = False


class GroupedModel(QAbstractTableModel):
    """A short list, some dozens of rows, given as groups."""

    def __init__(
        self, columns: Sequence[Column], groups: Sequence[Group] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._groups: tuple[Group, ...] = ()
        self._lines: list[tuple[Group, int | None, tuple[Any, ...]]] = []
        self.set_groups(groups)

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show other groups; empty ones are left out."""
        self.beginResetModel()
        self._groups = tuple(group for group in groups if group.rows)
        self._lines = []
        for group in self._groups:
            self._lines.append((group, None, ()))
            if not group.folded:
                self._lines += [(group, record, values) for record, values in group.rows]
        self.endResetModel()

    def toggle(self, row: int) -> bool:
        """Fold or unfold the group whose heading is in *row*; False where none can be."""
        group = self.group_at(row)
        if group is None or not group.foldable:
            return False
        group.folded = not group.folded
        self.set_groups(self._groups)
        return True

    def group_at(self, row: int) -> Group | None:
        """Return the group whose heading is in *row*."""
        if not 0 <= row < len(self._lines):
            return None
        group, record, _ = self._lines[row]
        return group if record is None else None

    def id_at(self, row: int) -> int | None:
        """Return the id shown in *row*, None for a heading."""
        return self._lines[row][1] if 0 <= row < len(self._lines) else None

    def row_of(self, record: int) -> int:
        """Return the first row of an id, -1 where it is not listed."""
        found = (row for row, line in enumerate(self._lines) if line[1] == record)
        return next(found, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of rows, headings included."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let arrow keys pass over headings, except those that unfold."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        group = self.group_at(index.row())
        if group is None or group.foldable:
            return super().flags(index)
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's value for the delegate, or its words for everybody else.

        The value of a heading is its group.
        """
        if not index.isValid():
            return None
        group, record, values = self._lines[index.row()]
        if record is None:
            return self._heading(group, index.column(), role)
        if role in (DISPLAY_ROLE, TOOL_TIP_ROLE):
            return cell_text(values[index.column()], self.columns[index.column()].kind)
        return {ID_ROLE: record, VALUE_ROLE: values[index.column()]}.get(role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        return header_data(self.columns[section], role)

    @staticmethod
    def _heading(group: Group, column: int, role: int) -> Any:
        if role == VALUE_ROLE:
            return group
        if role == DISPLAY_ROLE and column == 0:
            return f"{group.title}　{group.note}".strip()
        return None
