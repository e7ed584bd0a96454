"""A choice among few: all of them visible, one of them chosen."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QSizePolicy, QWidget

from swdesk.gui.overrides import guarded

_DIGITS = 10


class SegmentedControl(QWidget):
    """Joined buttons; arrows move inside, digits choose directly, *wide* shares out the width.

    *name* says what is chosen to whoever listens instead of looking.
    *first* is the digit of the first segment: 0 on a scale that begins there.
    """

    changed = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[Hashable, str]],
        name: str,
        *,
        scale: str = "small",
        wide: bool = False,
        first: int = 1,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._wide = wide
        for number, (_, text) in enumerate(options):
            segment = _Segment(text, _place(number, len(options)), scale, self)
            segment.pressed_digit.connect(lambda digit: self._choose(digit - first))
            self._group.addButton(segment, number)
        policy = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        if self._group.buttons():
            self.setFocusProxy(self._group.button(0))
        self._group.idToggled.connect(self._on_toggled)

    def value(self) -> Hashable | None:
        """Return the chosen value, None before any choice."""
        number = self._group.checkedId()
        return None if number < 0 else self._values[number]

    def set_value(self, value: Hashable | None) -> None:
        """Choose without telling anybody; None clears the choice."""
        with QSignalBlocker(self):
            if value is None:
                self._clear()
            else:
                self._choose(self._values.index(value))

    def sizeHint(self) -> QSize:
        """Return room for every word in bold."""
        hints = [button.sizeHint() for button in self._group.buttons()]
        height = max((hint.height() for hint in hints), default=0)
        return QSize(sum(hint.width() - 1 for hint in hints) + 1, height)

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are not cut."""
        return self.sizeHint()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the segments so that neighbours share one border, the chosen one on top."""
        super().resizeEvent(event)
        buttons = self._group.buttons()
        spare = self.width() - self.sizeHint().width() if self._wide else 0
        x = 0
        for number, button in enumerate(buttons):
            extra = spare * (number + 1) // len(buttons) - spare * number // len(buttons)
            width = button.sizeHint().width() + extra
            button.setGeometry(x, 0, width, self.height())
            x += width - 1

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Let every segment tell a screen reader what is chosen with it, not only its word."""
        super().showEvent(event)
        for button in self._group.buttons():
            button.setAccessibleName(f"{self.accessibleName()} {button.text()}".strip())

    def _clear(self) -> None:
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        self._let_tab_stop_at(self._group.buttons())

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
            self._let_tab_stop_at([button])
            self.changed.emit(self._values[number])

    def _let_tab_stop_at(self, stops: Sequence[QAbstractButton]) -> None:
        """Keep Tab to the chosen one; Qt keeps it to whichever was reached first."""
        tab = Qt.FocusPolicy.TabFocus
        for button in self._group.buttons():
            policy = button.focusPolicy()
            button.setFocusPolicy(policy | tab if button in stops else policy & ~tab)


class _Segment(QPushButton):
    pressed_digit = Signal(int)

    def __init__(self, text: str, place: str, scale: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "segment")
        self.setProperty("place", place)
        self.setProperty("scale", scale)

    def sizeHint(self) -> QSize:
        """Return room for the bold word, so that choosing moves nothing."""
        self.ensurePolished()
        font = self.font()
        font.setBold(True)
        width = QFontMetrics(font).horizontalAdvance(self.text()) + 24
        return QSize(width, super().sizeHint().height())

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by digit, leave Enter to whoever moves on to the next field."""
        digit = event.key() - Qt.Key.Key_0
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
