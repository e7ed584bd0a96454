"""A count in a disc; only the overdue count wears one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from swdesk.gui import theme
from swdesk.gui.widgets.tags import small_font

_HEIGHT = 20


def draw_badge(painter: QPainter, right: int, middle: int, text: str, base: QFont) -> None:
    """Draw *text* in a disc whose right edge is at *right* and whose middle is at *middle*."""
    font = small_font(base, bold=True)
    width = max(_HEIGHT, QFontMetrics(font).horizontalAdvance(text) + 10)
    box = QRect(right - width, middle - _HEIGHT // 2, width, _HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("danger_soft"))
    painter.drawRoundedRect(QRectF(box), _HEIGHT / 2, _HEIGHT / 2)
    painter.setPen(theme.color("danger"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
