"""A number that identifies a person: hidden until it is asked for, and hidden again by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from swdesk.gui.clipboard import mark_identifying
from swdesk.gui.overrides import guarded
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label

SHOWN_MS = 30_000
_FIRST = 100  # the words take what they need before the empty end of the line does


class MaskedValue(QWidget):
    """The masked words and a button that shows the whole of them for half a minute.

    *revealed* tells that somebody has asked for the whole.
    """

    revealed = Signal()

    def __init__(self, masked: str, whole: str, name: str) -> None:
        super().__init__()
        self._masked = masked
        self._whole = whole
        self._name = name
        self._text = wrapped("")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        mark_identifying(self._text)
        self.button = Button("", "eye", kind="link")
        self._hiding = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._hiding.timeout.connect(self.hide_again)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._text, _FIRST)
        row.addWidget(self.button)
        row.addStretch(1)
        self.button.clicked.connect(self._switch)
        self.hide_again()

    def text(self) -> str:
        """Return what can be read now."""
        return self._text.text()

    def reveal(self) -> None:
        """Show the whole for half a minute; it can be copied meanwhile."""
        self._show(self._whole)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._show_verb("eye-off", self.tr("隐藏"))
        self._hiding.start()
        self.revealed.emit()

    def hide_again(self) -> None:
        """Mask it."""
        self._hiding.stop()
        self._show(self._masked)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._show_verb("eye", self.tr("显示"))

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        """Mask it when another page is shown."""
        self.hide_again()
        super().hideEvent(event)

    def _switch(self) -> None:
        self.hide_again() if self._hiding.isActive() else self.reveal()

    def _show(self, words: str) -> None:
        """Let the words be as wide as they are, and fold where there is less room."""
        self._text.setText(words)
        widest = max(map(self._text.fontMetrics().horizontalAdvance, words.split("\n")))
        self._text.setMaximumWidth(widest + 2)

    def _show_verb(self, icon: str, verb: str) -> None:
        self.button.set_icon(icon)
        self.button.set_text(verb)
        self.button.setAccessibleName(f"{verb}{self._name}")


def wrapped(text: str) -> QLabel:
    """Return a value of any length that folds in its column."""
    made = label(text)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
