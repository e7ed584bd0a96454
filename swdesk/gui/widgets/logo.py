"""The program's mark."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from swdesk.gui import icons, theme


class Logo(QWidget):
    """The program's mark: a notebook on the accent colour."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        size = self.width()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(QRectF(self.rect()), size / 4, size / 4)
        inner = size * 5 // 8
        drawn = icons.pixmap("notebook-tabs", "on_accent", inner, self.devicePixelRatioF())
        painter.drawPixmap((size - inner) // 2, (size - inner) // 2, drawn)
