"""Members against sessions: a letter marks who came and goes on to the next member."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from swdesk.gui import theme
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.pages.groups.group_words import KEYS, SIGNS
from swdesk.model.groups import GroupMember, GroupSession, MemberRole
from swdesk.services.gatherings.group_attendance import KNOWN, STREAK, Mark, Matrix, belongs

_NAME, _FACTS = 0, 1
_FIRST = 2
_ROW = 34
_MARGIN = 15
_WIDTHS = {_NAME: 168, _FACTS: 76}
_SESSION = 62
_RATE = 72
_OUT = "—"
Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class AttendanceModel(QAbstractTableModel):
    """The matrix as a table: name, sex and age, a column for each session, the rate."""

    def __init__(self) -> None:
        super().__init__()
        self.matrix = Matrix((), (), {})

    def show_matrix(self, matrix: Matrix) -> None:
        """Show other marks; the mark in the table stays where members and sessions do."""
        same = (
            [one.id for one in matrix.members] == [one.id for one in self.matrix.members]
            and [one.id for one in matrix.sessions] == [one.id for one in self.matrix.sessions]
        )  # fmt: skip
        if same:
            self.matrix = matrix
            last = self.index(max(self.rowCount() - 1, 0), self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.matrix = matrix
        self.endResetModel()

    def session(self, column: int) -> GroupSession | None:
        """Return the session of a column, None of the others."""
        place = column - _FIRST
        found = self.matrix.sessions
        return found[place] if 0 <= place < len(found) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.matrix.members)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else _FIRST + len(self.matrix.sessions) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        session = self.session(section)
        if session is not None:
            return f"{session.nth}\n{session.held_on.month}-{session.held_on.day}"
        words = {_NAME: self.tr("姓名"), _FACTS: self.tr("性别年龄")}
        return words.get(section, self.tr("出席率"))

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        member = self.matrix.members[index.row()]
        session = self.session(index.column())
        if role == _Role.DisplayRole:
            return self._text(member, session, index.column())
        if role == _Role.TextAlignmentRole:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return left if index.column() < _FIRST else Qt.AlignmentFlag.AlignCenter
        if role == _Role.ForegroundRole:
            return self._colour(member, session, index.column())
        if role in (_Role.AccessibleTextRole, _Role.ToolTipRole) and session is not None:
            return tr(self.matrix.mark(member, session).label)
        return None

    def _text(self, member: GroupMember, session: GroupSession | None, column: int) -> str:
        if session is not None:
            mark = self.matrix.mark(member, session)
            is_out = mark is Mark.UNKNOWN and not belongs(member, session.held_on)
            return _OUT if is_out else SIGNS[mark]
        if column == _NAME:
            is_member = member.role is MemberRole.MEMBER
            return member.name if is_member else f"{member.name}（{tr(member.role.label)}）"
        if column == _FACTS:
            age = "" if member.age is None else str(member.age)
            return " ".join(part for part in (tr(member.sex.label), age) if part)
        rate = self.matrix.rate_of(member)
        return "" if rate is None else f"{rate}%"

    def _colour(
        self, member: GroupMember, session: GroupSession | None, column: int
    ) -> QColor | None:
        if session is None:
            is_away = column == _NAME and self.matrix.streak(member) >= STREAK
            return theme.color("danger" if is_away else "text")
        tones = {
            Mark.PRESENT: "ok",
            Mark.LATE: "warn",
            Mark.ABSENT: "danger",
            Mark.UNKNOWN: "text3",
        }
        return theme.color(tones.get(self.matrix.mark(member, session), "text2"))


class _Margin(QStyledItemDelegate):
    """Leaves room before words that begin at the left edge of a card."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        option.rect.adjust(_MARGIN, 0, 0, 0)
        super().paint(painter, option, index)


class AttendanceGrid(QTableView):
    """The keyboard is the way: V, L, Q, J and the space bar mark, arrows go elsewhere.

    *marked* names the session, the member, the mark and whether the whole household is meant;
    *opened* the member whose name, or the session whose column, was entered; *turned* the session
    that the mark stands in now.
    """

    marked = Signal(object, object, object, bool)
    member_opened = Signal(object)
    session_opened = Signal(object)
    turned = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows = AttendanceModel()
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("出席"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setFixedHeight(44)
        self.setItemDelegateForColumn(_NAME, _Margin(self))
        self.selectionModel().currentChanged.connect(self._on_current)
        self.activated.connect(self._open)

    def show_matrix(self, matrix: Matrix) -> None:
        """Show the marks of a group; at first the mark stands in the last session."""
        before = self.rows.columnCount()
        self.rows.show_matrix(matrix)
        for column in range(self.rows.columnCount()):
            is_rate = column == self.rows.columnCount() - 1
            self.setColumnWidth(column, _WIDTHS.get(column, _RATE if is_rate else _SESSION))
        if self.rows.columnCount() != before or not self.currentIndex().isValid():
            self._begin()

    def go_to(self, session: GroupSession) -> None:
        """Put the mark on the first member of a session."""
        ids = [one.id for one in self.rows.matrix.sessions]
        if session.id in ids:
            self.setCurrentIndex(self.rows.index(0, _FIRST + ids.index(session.id)))

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark by letter; with Shift the whole household."""
        mark = KEYS.get(event.text().upper())
        plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if mark is None or plain != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
            return
        index = self.currentIndex()
        session = self.rows.session(index.column()) if index.isValid() else None
        if session is None:
            return
        member = self.rows.matrix.members[index.row()]
        household = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.marked.emit(session, member, mark, household)

    def advance(self) -> None:
        """Go on to the next member who belonged to the group then, and is not marked yet."""
        index = self.currentIndex()
        session = self.rows.session(index.column())
        last = self.rows.rowCount() - 1
        row = min(index.row() + 1, last)
        while session is not None and row < last and self._is_out(row, session):
            row += 1
        self.setCurrentIndex(self.rows.index(row, index.column()))

    def _is_out(self, row: int, session: GroupSession) -> bool:
        member = self.rows.matrix.members[row]
        is_known = self.rows.matrix.mark(member, session) in KNOWN
        return not is_known and not belongs(member, session.held_on)

    def _begin(self) -> None:
        sessions = len(self.rows.matrix.sessions)
        if self.rows.rowCount():
            column = _FIRST + sessions - 1 if sessions else _NAME
            self.setCurrentIndex(self.rows.index(0, column))

    def _on_current(self, current: Index, _before: Index) -> None:
        self.turned.emit(self.rows.session(current.column()) if current.isValid() else None)

    def _open(self, index: Index) -> None:
        session = self.rows.session(index.column())
        if session is not None:
            self.session_opened.emit(session)
        elif self.rows.matrix.members:
            self.member_opened.emit(self.rows.matrix.members[index.row()])
