"""A day as a small calendar leaf: month above, day below."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from swdesk.gui import theme
from swdesk.gui.widgets.tags import small_font

_SIZE = 46


class DateChip(QWidget):
    """Month and day of one date."""

    def __init__(self, day: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._month = self.tr("{month} 月").format(month=day.month)
        self._day = f"{day.day:02}"
        self.setFixedSize(_SIZE, _SIZE)
        self.setAccessibleName(f"{self._month} {self._day}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the leaf."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent_soft"), 1))
        painter.setBrush(theme.color("accent_faint"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(small_font(self.font()))
        painter.setPen(theme.color("text2"))
        painter.drawText(QRect(0, 3, _SIZE, 20), Qt.AlignmentFlag.AlignCenter, self._month)
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(theme.color("text"))
        painter.drawText(QRect(0, 22, _SIZE, 20), Qt.AlignmentFlag.AlignCenter, self._day)
