"""The find box of the sign-in desk: letters find, a digit or Enter signs in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from swdesk.gui.overrides import guarded
from swdesk.gui.widgets.find_box import FindBox

_DIGITS = tuple("123456789")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DeskBox(FindBox):
    """Searches with every letter; *has_row* says whether the list has a row of that number.

    A digit after letters chooses a row. At the beginning, or after a space, digits are what
    somebody looks for or tells: the end of a telephone number, an age.
    """

    row_chosen = Signal(int)
    undo_asked = Signal()

    def __init__(self, has_row: Callable[[int], bool], parent: QWidget | None = None) -> None:
        super().__init__("", scale="desk", parent=parent)
        self._has_row = has_row
        self._is_composing = False
        self.textChanged.connect(self.search_now)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember whether an input method still holds what is typed."""
        super().inputMethodEvent(event)
        self._is_composing = bool(event.preeditString())

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by digit, take back on Ctrl+Z; nobody is signed in while text is composed."""
        if self._is_composing and (event.key() in _ENTER or event.text() in _DIGITS):
            event.accept()  # it chooses among the words of the input method
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif number := self._row_meant(event.text()):
            self.row_chosen.emit(number)
        else:
            super().keyPressEvent(event)

    def takes_digits(self) -> bool:
        """Say whether a digit would choose a row now."""
        said = self.text()
        return bool(said) and not any(char.isdigit() or char.isspace() for char in said)

    def _row_meant(self, typed: str) -> int:
        """Return the row that a key chooses, 0 where it is part of the text."""
        if typed not in _DIGITS or not self.takes_digits():
            return 0
        return int(typed) if self._has_row(int(typed)) else 0
