"""One process at a time: an operating-system lock that dies with its holder."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import BinaryIO, Self

from swdesk.station.refusals import OpenElsewhere, ReadOnlyFolder

LOCK_NAME = "swdesk.lock"
_FAR = 1 << 20  # Windows locks bytes: one far behind the text leaves the holder's id readable


class StationLock:
    """The lock on a station folder; a crash leaves the file behind but never the lock."""

    def __init__(self, file: BinaryIO) -> None:
        self._file: BinaryIO | None = file

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
        file.truncate(0)
        file.write(str(os.getpid()).encode())
        file.flush()
        return cls(file)

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
