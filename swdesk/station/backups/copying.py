"""A copy of the database file, taken beside the work that goes on.

SQLite is not asked for it: a damaged page that the one connection reads would spoil all its
later reads. The copy is opened on a connection of its own, which may fail without harm.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from swdesk.station.arrival import DATABASE_NAME, JOURNAL_NAME
from swdesk.station.backups.soundness import row_counts
from swdesk.station.database import connect
from swdesk.station.durable import sync_file
from swdesk.station.playback import would_spoil
from swdesk.station.refusals import DatabaseBusy, DatabaseDamaged
from swdesk.station.slots import DataKey

if TYPE_CHECKING:
    from swdesk.station.database import EncryptedDatabase

#: Puts a copy of a station's database under the given path.
Take = Callable[[Path], None]

_BLOCK = 1 << 20
_PATIENCE = 30.0  # seconds: an import may hold its transaction that long
_PAUSE = 0.1


def still_copy(database: EncryptedDatabase, target: Path) -> None:
    """Copy the file of an open database, again if a save came between; from any thread.

    Raises DatabaseBusy when saves never pause, Interrupted when the station is closed.
    """
    give_up = time.monotonic() + _PATIENCE
    while time.monotonic() < give_up:
        before = database.saves_so_far()
        if before is not None:
            _copy(Path(database.database), target, database.require_open)
            # The lock is held for good, so that only our own saves can have changed the file.
            if database.saves_so_far() == before:
                return
        time.sleep(_PAUSE)
    raise DatabaseBusy


def closed_copy(folder: Path, target: Path, key: DataKey) -> None:
    """Copy the database of a closed station, with its journal if that belongs to it."""
    journal = folder / JOURNAL_NAME
    if journal.exists() and not would_spoil(folder, key):
        _copy(journal, target.with_name(f"{target.name}-journal"))
    _copy(folder / DATABASE_NAME, target)


def compact(source: Path, target: Path, key: DataKey) -> dict[str, int]:
    """Write the records of a copied database without its free pages; return its row counts.

    Raises DatabaseDamaged for a file that has been emptied, which SQLite reads without a word.
    """
    connection = connect(source, key, "rw")
    try:
        counts = row_counts(connection)
        if not counts:
            raise DatabaseDamaged
        connection.execute("VACUUM INTO ?", (str(target),))
    finally:
        connection.close()
    sync_file(target)
    return counts


def discard(*copies: Path) -> None:
    """Delete copies of a database and what SQLite keeps beside them, as far as the disk lets."""
    for copy in copies:
        for path in (copy, copy.with_name(f"{copy.name}-journal")):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


def _copy(source: Path, target: Path, may_go_on: Callable[[], None] | None = None) -> None:
    with source.open("rb") as read, target.open("wb") as written:
        while block := read.read(_BLOCK):
            if may_go_on is not None:
                may_go_on()
            written.write(block)
