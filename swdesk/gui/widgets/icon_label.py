"""An icon that stays sharp on every screen and follows the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from swdesk.gui import icons


class IconLabel(QWidget):
    """A fixed square with one icon; the words beside it say the same."""

    def __init__(
        self, name: str, colour: str = "text2", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._token = colour
        self._size = size
        self.setFixedSize(size, size)

    def set_icon(self, name: str, colour: str) -> None:
        """Show another icon."""
        self._name = name
        self._token = colour
        self.update()

    def sizeHint(self) -> QSize:
        """Return the icon's own size."""
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cached picture."""
        drawn = icons.pixmap(self._name, self._token, self._size, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, drawn)
