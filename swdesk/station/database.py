"""The encrypted database: one connection, settings that survive a power cut, errors in words."""

from __future__ import annotations

import errno
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import peewee as pw
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2 as sqlcipher

from swdesk.errors import UserError
from swdesk.station.audit import Note
from swdesk.station.refusals import (
    DatabaseBusy,
    DatabaseDamaged,
    DiskFull,
    DiskTrouble,
    Interrupted,
    ReadOnlyFolder,
    StationTrouble,
)
from swdesk.station.slots import DataKey

PAGE: Final = 4096
PLAIN_MAGIC: Final = b"SQLite format 3\0"
APPLICATION_ID: Final = 0x73776473  # "swds"
BUSY_SECONDS: Final = 3

# In replayed power cuts TRUNCATE + EXTRA lost no acknowledged save; DELETE and WAL lost some.
_PRAGMAS: Final = {
    "locking_mode": "EXCLUSIVE",
    "journal_mode": "TRUNCATE",
    "synchronous": "EXTRA",
    "secure_delete": 1,
    "foreign_keys": 1,
    "temp_store": "MEMORY",
    "trusted_schema": 0,
    "cell_size_check": 1,
    "busy_timeout": BUSY_SECONDS * 1000,
    "cache_size": -32768,
}
_TROUBLE: Final[dict[int, type[StationTrouble]]] = {
    sqlcipher.SQLITE_BUSY: DatabaseBusy,
    sqlcipher.SQLITE_LOCKED: DatabaseBusy,
    sqlcipher.SQLITE_PERM: ReadOnlyFolder,
    sqlcipher.SQLITE_READONLY: ReadOnlyFolder,
    sqlcipher.SQLITE_INTERRUPT: Interrupted,
    sqlcipher.SQLITE_IOERR: DiskTrouble,
    sqlcipher.SQLITE_CORRUPT: DatabaseDamaged,
    sqlcipher.SQLITE_NOTADB: DatabaseDamaged,
    sqlcipher.SQLITE_FULL: DiskFull,
    sqlcipher.SQLITE_CANTOPEN: DiskTrouble,
}
_DISK: Final[dict[int, type[StationTrouble]]] = {
    errno.ENOSPC: DiskFull,
    errno.EFBIG: DiskFull,
    errno.EACCES: ReadOnlyFolder,
    errno.EPERM: ReadOnlyFolder,
    errno.EROFS: ReadOnlyFolder,
    errno.EIO: DiskTrouble,
    errno.ENODEV: DiskTrouble,
    errno.ENXIO: DiskTrouble,
}


class EncryptedDatabase(SqlCipherDatabase):  # type: ignore[misc] # playhouse has no types
    """A SQLCipher file opened with a raw key, used by one thread at a time."""

    def __init__(self, path: Path, key: DataKey, *, is_new: bool = False) -> None:
        super().__init__(
            str(path), pragmas=_PRAGMAS, autoconnect=False, thread_safe=False, timeout=BUSY_SECONDS
        )
        self._key = key
        self._mode = "rwc" if is_new else "rw"
        self._holder = threading.get_ident()
        #: What other threads have left to be entered in the audit trail.
        self.notes: deque[Note] = deque()

    @property
    def seal_key(self) -> bytes:
        """The key that seals the audit trail; raises once the data key has been forgotten."""
        return self._key.seal

    def _connect(self) -> Any:
        """Open the file; the base class would keep the key in its parameters for ever."""
        connection = connect(Path(self.database), self._key, self._mode)
        try:
            self._add_conn_hooks(connection)
            # Takes the file for good (locking_mode) and rolls back what a crash left behind.
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
        except BaseException:
            connection.close()
            raise
        return connection

    def cursor(self, named_cursor: Any = None) -> Any:
        """Return a cursor to the thread that holds the connection."""
        if threading.get_ident() != self._holder:
            raise RuntimeError("the database is held by another thread")
        return super().cursor(named_cursor)

    def rollback(self) -> None:
        """Roll back, unless SQLite has done so by itself, as it does when the disk is full."""
        if self.connection().in_transaction:
            super().rollback()

    def hand_over(self) -> int:
        """Let the calling thread use the connection; returns the thread that held it."""
        former, self._holder = self._holder, threading.get_ident()
        return former

    def hand_back(self, thread: int) -> None:
        """Let *thread* use the connection again."""
        self._holder = thread

    def saves_so_far(self) -> int | None:
        """Return a number that every change moves on, None while a transaction is open.

        Any thread may ask; raises Interrupted when the database is closed.
        """
        self.require_open()
        connection = self._state.conn
        return None if connection.in_transaction else int(connection.total_changes)

    def require_open(self) -> None:
        """Raise Interrupted once the database has been closed, on whatever thread."""
        if self.is_closed():
            raise Interrupted

    def interrupt(self) -> None:
        """Stop the running query from any thread; it ends with Interrupted."""
        if not self.is_closed():
            self._state.conn.interrupt()


def connect(path: Path, key: DataKey, mode: str = "ro") -> Any:
    """Return a bare connection that has proved that it can read *path*.

    *mode* is SQLite's: ro, rw, or rwc, which alone makes a file where there is none.
    """
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=BUSY_SECONDS,
        check_same_thread=False,
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to stderr
        connection.execute(f"PRAGMA key = \"x'{key.secret.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master")
    except BaseException:
        connection.close()
        raise
    return connection


def trouble_behind(error: BaseException | None) -> UserError | None:
    """Return what an error of the disk means to the person, or nothing if it is our mistake."""
    while error is not None:
        kind = _kind_of(error)
        if kind is not None:
            return kind()
        error = error.__cause__ or error.__context__
    return None


def _kind_of(error: BaseException) -> type[StationTrouble] | None:
    if isinstance(error, OSError):
        return _DISK.get(error.errno or 0)
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else _TROUBLE.get(code & 0xFF)


@contextmanager
def in_words() -> Iterator[None]:
    """Turn what the disk or another program did to the station's files into a UserError."""
    try:
        yield
    except (pw.DatabaseError, sqlcipher.DatabaseError, OSError) as error:
        trouble = trouble_behind(error)
        if trouble is None:
            raise
        raise trouble from error
