"""The rows of one bucket; digits answer, the space bar lists the answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.pages.importing.answers import Answer
from swdesk.gui.table.model import RecordModel
from swdesk.gui.table.view import RecordTable

_LIST = (Qt.Key.Key_Space, Qt.Key.Key_F2)
_FIRST_DIGIT = Qt.Key.Key_1


class QuestionTable(RecordTable):
    """A table whose last column is answered in place; *answered* tells row number and answer."""

    answered = Signal(int, object)

    def __init__(
        self,
        model: RecordModel,
        answers: Callable[[int], Sequence[Answer]],
        empty: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, empty, parent)
        self._answers = answers
        self.menu = QMenu(self)
        self.pressed_link.connect(lambda row, _key: self.offer(row))

    def offer(self, row: int) -> None:
        """List what can be answered about a row, under its last cell."""
        answers = self._answers(row)
        if len(answers) < 2:  # noqa: PLR2004 - nothing to choose between
            return
        self.menu.clear()
        for number, answer in enumerate(answers, 1):
            words = f"&{number}　{tr(answer.text)}".replace("&&", "&")
            made = self.menu.addAction(words)
            made.triggered.connect(lambda _on=False, a=answer: self.answered.emit(row, a))
        cell = self.currentIndex().siblingAtColumn(self.model().columnCount() - 1)
        corner = self.visualRect(cell).bottomLeft() + QPoint(8, 0)
        self.menu.popup(self.viewport().mapToGlobal(corner))

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by digit, or show the answers."""
        row = self.current_id()
        digit = event.key() - _FIRST_DIGIT
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if row is not None and event.key() in _LIST:
            self.offer(row)
        elif row is not None and plain and 0 <= digit < len(self._answers(row)):
            self.answered.emit(row, self._answers(row)[digit])
        else:
            super().keyPressEvent(event)
