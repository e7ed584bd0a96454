"""Messages in place: a line under a field, a box above a form."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.icon_label import IconLabel
from swdesk.gui.widgets.label import label, set_property

ICONS = {
    "danger": "circle-alert",
    "warn": "triangle-alert",
    "ok": "circle-check",
    "info": "info",
}


def tone_token(tone: str) -> str:
    """Return the colour in which a message of *tone* is drawn."""
    return tone if tone != "info" else "accent"


class MessageLine(QWidget):
    """Icon and one sentence in a state's colour: danger, warn, ok or info."""

    def __init__(
        self, text: str = "", tone: str = "danger", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel(icon or ICONS[tone], tone_token(tone), 14)
        self._text = label(text, tone)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._icon)
        layout.addWidget(self._text)
        layout.addStretch()
        self.setFixedHeight(20)

    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    def show_message(self, text: str, tone: str = "danger", icon: str = "") -> None:
        """Show *text*; an empty one leaves the line blank."""
        self._text.setText(text)
        set_property(self._text, "role", tone)
        self._icon.set_icon(icon or ICONS[tone], tone_token(tone))
        self._icon.setVisible(bool(text))


class MessageBox(QFrame):
    """A box across the page: a bold sentence, an explanation, and what to do about it."""

    closed = Signal()

    def __init__(
        self,
        title: str,
        note: str = "",
        tone: str = "info",
        icon: str = "",
        *,
        closable: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("box", tone)
        self.title = title
        self._row = QHBoxLayout(self)
        edge = 9 if note else 5
        self._row.setContentsMargins(12, edge, 8 if closable else 12, edge)
        self._row.setSpacing(10)
        self._row.addWidget(IconLabel(icon or ICONS[tone], tone_token(tone), 18 if note else 16))
        self._row.addLayout(self._words(title, note, tone), 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(f"{title} {note}".strip())
        if closable:
            self.add_button(self.tr("知道了")).clicked.connect(self.closed)

    def add_button(self, text: str, kind: str = "link") -> Button:
        """Add a way out at the right, left of the ones already there."""
        button = Button(text, kind=kind, scale="small")
        self._row.insertWidget(2, button)
        return button

    @staticmethod
    def _words(title: str, note: str, tone: str) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1)
        shown = label(title, "strong" if note else tone)
        shown.setWordWrap(True)
        words.addWidget(shown)
        if note:
            below = label(note)
            below.setWordWrap(True)
            words.addWidget(below)
        return words
