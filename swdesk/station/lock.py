"""One process at a time: an operating-system lock that dies with its holder."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import BinaryIO, Self

from swdesk.station.refusals import OpenElsewhere, ReadOnlyFolder

LOCK_NAME = "swdesk.lock"
_OPEN = b" open"
_FAR = 1 << 20  # Windows locks bytes: one far behind the text leaves the holder's id readable


class StationLock:
    """The lock on a station folder; a crash leaves the file behind but never the lock.

    *was_cut_short* tells that whoever had the records open last did not come to close them.
    """

    def __init__(self, file: BinaryIO, *, was_cut_short: bool) -> None:
        self._file: BinaryIO | None = file
        self.was_cut_short = was_cut_short

    @classmethod
    def take(cls, folder: Path) -> Self:
        """Lock *folder* or refuse at once with OpenElsewhere or ReadOnlyFolder."""
        try:
            file = (folder / LOCK_NAME).open("ab+")
        except OSError as error:
            raise ReadOnlyFolder from error
        try:
            _lock(file)
        except OSError as error:
            file.close()
            raise OpenElsewhere from error
        file.seek(0)
        lock = cls(file, was_cut_short=file.read().endswith(_OPEN))
        # Who takes the lock only to look around leaves the mark for whoever opens the records.
        lock.mark(is_open=lock.was_cut_short)
        return lock

    def mark(self, *, is_open: bool) -> None:
        """Note that the records are open, or that they have been closed in order."""
        if self._file is not None:
            self._file.truncate(0)
            self._file.write(str(os.getpid()).encode() + (_OPEN if is_open else b""))
            self._file.flush()

    def release(self) -> None:
        """Let the next process in; the file stays, as removing it would race with a taker."""
        if self._file is not None:
            _unlock(self._file)
            self._file.close()
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)

    def _unlock(file: BinaryIO) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_UN)
