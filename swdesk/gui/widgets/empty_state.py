"""What a page shows while it has nothing to show: what to do next."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from swdesk.gui import icons, theme
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label

_DISC = 88
_ICON = 40


class EmptyState(QWidget):
    """Disc with the page's icon, "还没有…", the quickest way, the ways on."""

    def __init__(
        self, icon: str, title: str, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = label(title, "title")
        self._note = label(note, "note")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(0)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addStretch(2)
        layout.addWidget(_Disc(icon), 0, centre)
        layout.addSpacing(22)
        for words, gap in ((self._title, 4), (self._note, 16)):
            layout.addWidget(words, 0, centre)
            layout.addSpacing(gap)
        layout.addLayout(self._buttons)
        layout.addSpacing(12)
        layout.addStretch(3)
        layout.setAlignment(self._buttons, centre)

    def set_text(self, title: str, note: str = "") -> None:
        """Change what is said, for instance after a search without a hit."""
        self._title.setText(title)
        self._note.setText(note)

    def add_button(self, text: str, icon: str = "", *, primary: bool = False) -> Button:
        """Add one way on, from left to right."""
        button = Button(text, icon, kind="primary" if primary else "")
        self._buttons.addWidget(button)
        return button


class _Disc(QWidget):
    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(QSize(_DISC, _DISC))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_faint"))
        painter.drawEllipse(self.rect())
        drawn = icons.pixmap(self._icon, "accent", _ICON, self.devicePixelRatioF())
        painter.drawPixmap((_DISC - _ICON) // 2, (_DISC - _ICON) // 2, drawn)
