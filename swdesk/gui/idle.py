"""How long nobody has touched the window, sleep of the machine counted in."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from swdesk.gui.overrides import guarded_answer

_CHECK_MS = 5000
_ASLEEP_S = 60.0
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

#: Seconds since some moment by a clock that nobody sets, and by the one on the wall.
Clocks = Callable[[], tuple[float, float]]


def clocks() -> tuple[float, float]:
    """Return both clocks of the machine; which of them goes on in its sleep depends on it."""
    return time.monotonic(), time.time()


class IdleWatch(QObject):
    """Tells when the window it watches was left alone for so many minutes, or the machine slept.

    It listens to the native window: a filter on the application would be called for every
    event of every widget. Sleep shows in a clock that has jumped between two looks at it.
    """

    expired = Signal()

    def __init__(
        self, minutes: int, parent: QObject | None = None, *, clocks: Clocks = clocks
    ) -> None:
        super().__init__(parent)
        self._seconds = minutes * 60.0
        self._clocks = clocks
        self._touched = 0.0
        self._looked = clocks()
        self._has_slept = False
        self._timer = QTimer(self, interval=_CHECK_MS)
        self._timer.timeout.connect(self.check)

    def watch(self, window: QObject) -> None:
        """Begin with the native window of a widget that is shown."""
        window.installEventFilter(self)
        self._looked = self._clocks()
        self._touched = self._looked[0]
        self._has_slept = False
        self._timer.start()

    def set_minutes(self, minutes: int) -> None:
        """Wait longer or shorter from now on."""
        self._seconds = minutes * 60.0

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def check(self) -> None:
        """Tell if the time is over; a dialog that waits for an answer is waited for."""
        self._look()
        is_over = self._looked[0] - self._touched >= self._seconds
        if (is_over or self._has_slept) and QApplication.activeModalWidget() is None:
            self.expired.emit()

    @guarded_answer(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note every touch, and let it pass; the one that wakes the machine only locks."""
        if event.type() in _TOUCHES and self._timer.isActive():
            had_slept = self._has_slept
            self._look()
            self._touched = self._looked[0]
            if self._has_slept and not had_slept:
                QTimer.singleShot(0, self, self.check)  # not in the middle of an event
                return True
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        """See whether more has passed since the last look than between two of them."""
        before, self._looked = self._looked, self._clocks()
        passed = max(now - then for now, then in zip(self._looked, before, strict=True))
        self._has_slept |= passed >= _ASLEEP_S
