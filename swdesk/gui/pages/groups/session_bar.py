"""Below the grid: the session that the mark stands in, its counts, heads and note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageLine
from swdesk.model.groups import GroupSession
from swdesk.services.gatherings import group_attendance
from swdesk.services.gatherings.group_attendance import Mark, Matrix

_MOST = 9999


class SessionBar(QFrame):
    """Every change is saved when the field is left."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "header")
        self._session: GroupSession | None = None
        self._counts = label("", "strong")
        self.said = MessageLine()
        self.said.hide()
        self.unnamed = QLineEdit()
        self.unnamed.setValidator(QIntValidator(0, _MOST, self.unnamed))
        self.unnamed.setFixedWidth(64)
        self.unnamed.setAccessibleName(tr(GroupSession.unnamed_count.label))
        self.note = QLineEdit()
        self.note.setAccessibleName(tr(GroupSession.attendance_note.label))
        self.unnamed.editingFinished.connect(self._save_unnamed)
        self.note.editingFinished.connect(self._save_note)
        self._lay_out()

    def show_session(self, session: GroupSession | None, matrix: Matrix) -> None:
        """Show the session; without one the fields rest."""
        self._session = session
        for field in (self.unnamed, self.note):
            field.setEnabled(session is not None)
        if session is None:
            self._counts.setText("")
            self.unnamed.clear()
            self.note.clear()
            return
        self._counts.setText(self._words(session, matrix))
        if not self.unnamed.hasFocus():
            self.unnamed.setText(str(session.unnamed_count or ""))
        if not self.note.hasFocus():
            self.note.setText(session.attendance_note or "")

    def words(self) -> str:
        """Return what is said of the session."""
        return self._counts.text()

    def say(self, sentence: str) -> None:
        """Say what was refused; nothing takes it away."""
        self.said.show_message(sentence)
        self.said.setVisible(bool(sentence))

    def _words(self, session: GroupSession, matrix: Matrix) -> str:
        found = matrix.of_session(session)
        came = len(found[Mark.PRESENT]) + len(found[Mark.LATE])
        told = [
            self.tr("第 {nth} 节").format(nth=session.nth),
            self.tr("到 {n}").format(n=came),
        ]
        rest = (Mark.LATE, Mark.ABSENT, Mark.LEAVE, Mark.UNKNOWN)
        told += [f"{tr(mark.label)} {len(found[mark])}" for mark in rest if found[mark]]
        return "　".join(told)

    def _save_unnamed(self) -> None:
        session = self._session
        count = int(self.unnamed.text() or 0)
        if session is not None and count != (session.unnamed_count or 0):
            self._save(lambda: group_attendance.set_unnamed(session, count))

    def _save_note(self) -> None:
        session = self._session
        if session is not None and self.note.text() != (session.attendance_note or ""):
            note = self.note.text()
            self._save(lambda: group_attendance.set_note(session, note))

    def _save(self, change: Callable[[], GroupSession]) -> None:
        try:
            self._session = change()
            self.say("")
        except UserError as refused:
            self.say(tr(refused.message))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._counts)
        row.addSpacing(12)
        row.addWidget(label(tr(GroupSession.unnamed_count.label), "label"))
        row.addWidget(self.unnamed)
        row.addSpacing(8)
        row.addWidget(label(tr(GroupSession.attendance_note.label), "label"))
        row.addWidget(self.note, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.said)
