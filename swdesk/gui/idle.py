"""How long nobody has touched the window."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_CHECK_MS = 5000
_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    )
)


class IdleWatch(QObject):
    """Tells when the window it watches was left alone for so many minutes.

    It listens to the native window: a filter on the application would be called for every
    event of every widget.
    """

    expired = Signal()

    def __init__(self, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = minutes * 60.0
        self._last = time.monotonic()
        self._timer = QTimer(self, interval=_CHECK_MS)
        self._timer.timeout.connect(self.check)

    def watch(self, window: QObject) -> None:
        """Begin with the native window of a widget that is shown."""
        window.installEventFilter(self)
        self._last = time.monotonic()
        self._timer.start()

    def set_minutes(self, minutes: int) -> None:
        """Wait longer or shorter from now on."""
        self._seconds = minutes * 60.0

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def check(self) -> None:
        """Tell if the time is over; a dialog that waits for an answer is waited for."""
        idle = time.monotonic() - self._last
        if idle >= self._seconds and QApplication.activeModalWidget() is None:
            self.expired.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note every touch, and let it pass."""
        if event.type() in _TOUCHES:
            self._last = time.monotonic()
        return super().eventFilter(watched, event)
