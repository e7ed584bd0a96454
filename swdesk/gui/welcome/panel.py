"""A card in the middle of the window, for the little that is asked before the records open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from swdesk import __version__
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.icon_label import IconLabel
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.logo import Logo
from swdesk.gui.widgets.scroll import Scroll


class Panel(QWidget):
    """A card of a fixed width under the program's mark; put content into *body*."""

    def __init__(self, width: int = 400) -> None:
        super().__init__()
        self.setProperty("ground", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = label("", "title")
        self.note = ElidedLabel("", "label")
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll(self._middle(width)))

    def _middle(self, width: int) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(10)
        column.addStretch(3)
        column.addLayout(centred(self._card(width)))
        column.addLayout(_promise(self.tr("资料加密存放在这台电脑上，不联网，不上传。")))
        column.addStretch(4)
        version = label(self.tr("社工台 {version}").format(version=__version__), "hint")
        column.addWidget(version, 0, Qt.AlignmentFlag.AlignRight)
        return middle

    def _card(self, width: int) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        card.setFixedWidth(width)
        whole = QVBoxLayout(card)
        whole.setContentsMargins(33, 25, 33, 20)
        whole.setSpacing(16)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(Logo(48))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.note)
        head.addLayout(words, 1)
        whole.addLayout(head)
        whole.addLayout(self.body)
        return card


def centred(widget: QWidget) -> QHBoxLayout:
    """Return a row with *widget* in its middle.

    An alignment would do the same, but then lines of text are counted at the row's full width.
    """
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(widget)
    row.addStretch()
    return row


def _promise(sentence: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addStretch()
    row.addWidget(IconLabel("shield-check", "text3", 14))
    row.addWidget(label(sentence, "note"))
    row.addStretch()
    return row
