"""What the desk did last, in one line, with the way to take it back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.icon_label import IconLabel
from swdesk.gui.widgets.label import label, set_property
from swdesk.gui.widgets.message import ICONS, tone_token

_HEIGHT = 32


class LastDone(QWidget):
    """Icon, name, sentence, 撤销; at the right how many people were found."""

    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel(ICONS["info"], "accent", 18)
        self._name = label("", "strong")
        self._sentence = ElidedLabel("")
        self._undo = Button("", "undo-2", kind="link")
        self._undo.clicked.connect(self.undo_asked)
        self._found = label("", "label")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._name)
        row.addWidget(self._sentence)
        row.addSpacing(6)
        row.addWidget(self._undo)
        row.addStretch(1)
        row.addWidget(self._found)
        self.setFixedHeight(_HEIGHT)

    def say(self, sentence: str, tone: str = "info", *, name: str = "", undo: str = "") -> None:
        """Say a sentence about somebody; *undo* is the word for taking it back."""
        token = tone_token(tone)
        self._icon.set_icon(ICONS[tone], token)
        self._icon.setVisible(bool(name or sentence))
        self._name.setText(name)
        self._name.setVisible(bool(name))
        self._sentence.set_text(sentence)
        for words in (self._name, self._sentence):
            set_property(words, "tone", tone)
        self._undo.set_text(undo)
        self._undo.setVisible(bool(undo))

    def show_found(self, words: str) -> None:
        """Say how many people the letters may mean."""
        self._found.setText(words)

    def words(self) -> str:
        """Return what is said, in one line."""
        return f"{self._name.text()}{self._sentence.whole_text()}"
