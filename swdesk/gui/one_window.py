"""One window of the program at a time: a second start shows the first one and ends."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QStandardPaths, Signal

_ANSWER_S = 0.8
_LOOK_S = 0.02


def window_folder() -> Path:
    """Return where the windows of this user's programs find each other."""
    caches = QStandardPaths.StandardLocation.GenericCacheLocation
    return Path(QStandardPaths.writableLocation(caches), "swdesk")


class OneWindow(QObject):
    """A lock that dies with its holder, and a file that is laid beside it to knock.

    The holder takes the file away and *knocked* tells that its window is wanted: no socket is
    needed for that, and none is loaded.
    """

    knocked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._knock = folder / "show"
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # however old, it holds as long as its process lives
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)

    def take(self) -> bool:
        """Become the one window; False where there is another.

        A folder that cannot be written to keeps nobody from working.
        """
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        if not self._lock.tryLock(0):
            return self._lock.error() != QLockFile.LockError.LockFailedError
        with suppress(OSError):
            self._knock.unlink(missing_ok=True)
        self._watcher.addPath(str(self._folder))
        return True

    def knock(self) -> bool:
        """Ask the other window to show itself; False where it does not answer."""
        _let_come_forward(self._lock.getLockInfo()[0])
        try:
            self._knock.touch()
        except OSError:
            return False
        until = time.monotonic() + _ANSWER_S
        while self._knock.exists():
            if time.monotonic() > until:
                self._knock.unlink(missing_ok=True)
                return False
            time.sleep(_LOOK_S)
        return True

    def release(self) -> None:
        """Let the next one be the one window."""
        self._watcher.removePath(str(self._folder))
        self._lock.unlock()

    def _on_changed(self) -> None:
        try:
            self._knock.unlink()
        except OSError:
            return
        self.knocked.emit()


if sys.platform == "win32":
    import ctypes

    def _let_come_forward(process: int) -> None:
        """Windows lets only who has been started by hand put a window before the others."""
        ctypes.windll.user32.AllowSetForegroundWindow(process)
else:

    def _let_come_forward(process: int) -> None:
        """Elsewhere the desktop decides."""
