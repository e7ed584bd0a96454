"""One item of a scale: its question, and its answers to press by digit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from swdesk.gui.overrides import guarded_answer
from swdesk.gui.widgets.label import label, set_property
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.services.casework.scales import Item

_NUMBER = 36
_NEXT = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class ItemRow(QFrame):
    """A digit answers and moves on, Enter and the arrows up and down only move."""

    answered = Signal()
    moves = Signal(int)
    reached = Signal()

    def __init__(self, nth: int, item: Item) -> None:
        super().__init__()
        self.setProperty("panel", "item")
        options = [(n, f"{n + 1} {answer.label}") for n, answer in enumerate(item.answers)]
        self._count = len(options)
        self.answers = SegmentedControl(options, f"{nth} {item.wording}", scale="")
        self.answers.changed.connect(lambda _: self._take())
        for button in self.answers.findChildren(QPushButton):
            button.installEventFilter(self)
            button.setAccessibleName(f"{nth} {item.wording} {button.text()}")
        number = label(str(nth), "strong")
        number.setFixedWidth(_NUMBER)
        wording = label(item.wording)
        wording.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(number)
        row.addWidget(wording, 1)
        row.addWidget(self.answers)

    def chosen(self) -> int | None:
        """Return the place of the chosen answer."""
        value = self.answers.value()
        return value if isinstance(value, int) else None

    def show_answer(self, place: int | None) -> None:
        """Show an answer given earlier, None for no answer."""
        self.answers.set_value(place)

    def set_missing(self, *, missing: bool) -> None:
        """Show that this item still waits for an answer."""
        set_property(self, "bad", missing)

    def begin(self) -> None:
        """Let the next digit answer this item."""
        self.answers.setFocus(Qt.FocusReason.OtherFocusReason)

    @guarded_answer(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the answers."""
        if event.type() == QEvent.Type.FocusIn:
            self.reached.emit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            place = event.key() - Qt.Key.Key_1
            if 0 <= place < self._count:
                self.answers.set_value(place)
                self._take()
                self.moves.emit(1)
                return True
            if event.key() in (*_NEXT, Qt.Key.Key_Up):
                self.moves.emit(1 if event.key() in _NEXT else -1)
                return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        self.set_missing(missing=False)
        self.answered.emit()
