"""A choice among few: all of them visible, one of them chosen."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

_FIRST_DIGIT = Qt.Key.Key_1
_DIGITS = 9


class SegmentedControl(QWidget):
    """Joined buttons; arrows move inside, digits choose directly, *wide* shares out the width."""

    changed = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[Hashable, str]],
        *,
        scale: str = "small",
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        # Neighbours share one border, and the chosen one lies on top of it.
        layout.setSpacing(-1)
        for number, (_, text) in enumerate(options):
            segment = _Segment(text, _place(number, len(options)), scale)
            segment.pressed_digit.connect(self._choose)
            self._group.addButton(segment, number)
            layout.addWidget(segment, 1 if wide else 0)
        if not wide:
            layout.addStretch()
        if self._group.buttons():
            self.setFocusProxy(self._group.button(0))
        self._group.idToggled.connect(self._on_toggled)

    def value(self) -> Hashable | None:
        """Return the chosen value, None before any choice."""
        number = self._group.checkedId()
        return None if number < 0 else self._values[number]

    def set_value(self, value: Hashable | None) -> None:
        """Choose without telling anybody; None clears the choice."""
        blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        if value is None:
            self._clear()
        else:
            self._choose(self._values.index(value))
        self.blockSignals(blocked)

    def _clear(self) -> None:
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def _choose(self, number: int) -> None:
        button = self._group.button(number)
        if button is not None:
            button.setChecked(True)
            if any(other.hasFocus() for other in self._group.buttons()):
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_toggled(self, number: int, checked: bool) -> None:  # noqa: FBT001 - a slot
        button = self._group.button(number)
        if checked:
            button.raise_()
            self.setFocusProxy(button)
            self.changed.emit(self._values[number])


class _Segment(QPushButton):
    pressed_digit = Signal(int)

    def __init__(self, text: str, place: str, scale: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "segment")
        self.setProperty("place", place)
        self.setProperty("scale", scale)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the bold word, so that choosing moves nothing."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            font = self.font()
            font.setBold(True)
            self.setMinimumWidth(QFontMetrics(font).horizontalAdvance(self.text()) + 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by digit, leave Enter to whoever moves on to the next field."""
        digit = event.key() - _FIRST_DIGIT
        if 0 <= digit < _DIGITS:
            self.pressed_digit.emit(digit)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _place(number: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if number == 0 else "last" if number == count - 1 else "middle"
