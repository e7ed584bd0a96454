"""The lock of the computer's screen, and its sleep, where the platform tells of them."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QWindow


class ScreenLock(QObject):
    """*locked* tells that the screen was locked or that the machine goes to sleep."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: _Source | None = None

    def watch(self, window: QWindow) -> None:
        """Listen from now on; Windows tells it to a *window*."""
        self._source = _Source(self, window)

    def end(self) -> None:
        """Listen no longer."""
        if self._source is not None:
            self._source.end()
            self._source = None

    @Slot(bool)
    def hear(self, begins: bool) -> None:  # noqa: FBT001 - what the message says
        """Heed a message; one that says that it is over needs nothing."""
        if begins:
            self.locked.emit()


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _THIS_SESSION = 0
    # WM_WTSSESSION_CHANGE with WTS_SESSION_LOCK, WM_POWERBROADCAST with PBT_APMSUSPEND.
    _HEEDED = ((0x02B1, 0x7), (0x0218, 0x4))

    class _Source(QAbstractNativeEventFilter):
        """Messages of Windows to the window."""

        def __init__(self, owner: ScreenLock, window: QWindow) -> None:
            super().__init__()
            self._owner = owner
            self._handle = int(window.winId())
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(self._handle, _THIS_SESSION)
            _application().installNativeEventFilter(self)

        def nativeEventFilter(self, kind: object, message: int) -> tuple[bool, int]:  # noqa: N802 - Qt's name
            """Pick out the two messages, and let every one pass."""
            if kind == b"windows_generic_MSG":
                told = wintypes.MSG.from_address(int(message))
                if (told.message, told.wParam) in _HEEDED:
                    self._owner.hear(begins=True)
            return False, 0

        def end(self) -> None:
            _application().removeNativeEventFilter(self)
            ctypes.windll.wtsapi32.WTSUnRegisterSessionNotification(self._handle)

    def _application() -> QCoreApplication:
        app = QCoreApplication.instance()
        if app is None:
            raise RuntimeError("there is no application yet")
        return app
else:
    from PySide6.QtDBus import QDBusConnection

    _SAVERS = ("org.freedesktop", "org.gnome", "org.mate", "org.cinnamon", "org.ukui", "org.xfce")
    # As Qt's SLOT() writes it; text, while the stubs ask for bytes, which are refused.
    _SLOT: Any = "1hear(bool)"

    class _Source:
        """Signals of the desktop's screen saver, and of the machine before it sleeps."""

        def __init__(self, owner: ScreenLock, _window: QWindow) -> None:
            self._owner = owner
            for bus, interface, name in _signals():
                bus.connect("", "", interface, name, owner, _SLOT)

        def end(self) -> None:
            for bus, interface, name in _signals():
                bus.disconnect("", "", interface, name, self._owner, _SLOT)

    def _signals() -> list[tuple[QDBusConnection, str, str]]:
        session = QDBusConnection.sessionBus()
        savers = [(session, f"{owner}.ScreenSaver", "ActiveChanged") for owner in _SAVERS]
        system = QDBusConnection.systemBus()
        return [*savers, (system, "org.freedesktop.login1.Manager", "PrepareForSleep")]
