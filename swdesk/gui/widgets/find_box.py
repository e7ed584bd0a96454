"""The one find box: it says what to find, and whoever owns it shows what was found."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from swdesk.gui import icons
from swdesk.gui.overrides import guarded
from swdesk.gui.widgets.label import key_cap

_PAUSE_MS = 120
_ICON_ROOM = 33
_KEY_ROOM = 20
_NARROWEST = 300
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}


class FindBox(QLineEdit):
    """A line with a search icon; it opens no popup that would steal the input method.

    Text still being composed is not searched for. Arrow keys, Enter and Escape are
    passed on, so that a list elsewhere can be driven while typing goes on here.
    """

    searched = Signal(str)
    moved = Signal(int)
    accepted = Signal()
    left = Signal()

    def __init__(
        self, keys: str = "Ctrl+F", *, scale: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "find")
        if scale:
            self.setProperty("scale", scale)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._key = key_cap(keys, self)
        self._key.setVisible(bool(keys))
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.search_now)
        self.textChanged.connect(self._wait)

    def set_hint(self, text: str) -> None:
        """Say what can be searched for."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def search_now(self) -> None:
        """Search without waiting for a pause in typing."""
        self._pause.stop()
        self.searched.emit(self.text().strip())

    def clear_quietly(self) -> None:
        """Empty the box without searching, when the page changes."""
        with QSignalBlocker(self):
            self.clear()
        self._pause.stop()

    def sizeHint(self) -> QSize:
        """Return the width that holds the hint, the icon and the key."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        width = words + _ICON_ROOM + self._key.sizeHint().width() + _KEY_ROOM
        return QSize(max(width, _NARROWEST), super().sizeHint().height())

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on the keys that drive a list; Escape empties the box first, then leaves it."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._search_if_waiting()
            self.accepted.emit()
        elif key == Qt.Key.Key_Escape:
            self.clear() if self.text() else self.left.emit()
        else:
            super().keyPressEvent(event)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key cap at the right end."""
        super().resizeEvent(event)
        size = self._key.sizeHint()
        height = 20
        place = QRect(0, 0, size.width(), height)
        place.moveCenter(self.rect().center())
        place.moveRight(self.width() - 8)
        self._key.setGeometry(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and the search icon in it."""
        super().paintEvent(event)
        size = 18
        drawn = icons.pixmap("search", "text3", size, self.devicePixelRatioF())
        QPainter(self).drawPixmap(7, (self.height() - size) // 2, drawn)

    def _search_if_waiting(self) -> None:
        if self._pause.isActive():
            self.search_now()

    def _wait(self) -> None:
        self._pause.start()
