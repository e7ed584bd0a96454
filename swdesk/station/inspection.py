"""What can be said about a station folder before anybody has typed a password."""

from __future__ import annotations

import os
from pathlib import Path

from swdesk.station.arrival import DATABASE_NAME, JOURNAL_NAME, has_arrived, settle
from swdesk.station.database import PAGE, PLAIN_MAGIC, in_words
from swdesk.station.keys import KEYS_NAME, KEYS_TWIN, KeyFile
from swdesk.station.lock import StationLock
from swdesk.station.places import require_safe
from swdesk.station.refusals import (
    DatabaseDamaged,
    DatabaseMissing,
    KeysMissing,
    NoStation,
    ReadOnlyFolder,
    StationTrouble,
)


def inspect(folder: Path) -> StationTrouble | None:
    """Return why the station in *folder* cannot be opened, or nothing if a password is enough."""
    try:
        require_station(folder)
        with in_words(), StationLock.take(folder):
            settle(folder)
            require_openable(folder)
    except StationTrouble as trouble:
        return trouble
    return None


def require_station(folder: Path) -> None:
    """Refuse a folder without a station, before anything is written into it."""
    require_safe(folder)
    names = (DATABASE_NAME, KEYS_NAME, KEYS_TWIN)
    with in_words():
        if not has_arrived(folder) and not any((folder / name).exists() for name in names):
            raise NoStation
    if not os.access(folder, os.W_OK):
        raise ReadOnlyFolder


def require_openable(folder: Path) -> None:
    """Refuse a locked station whose files are missing, damaged or read-only."""
    path = folder / DATABASE_NAME
    try:
        KeyFile.load(folder)
    except KeysMissing:
        if not path.exists():
            raise NoStation from None
        raise
    if not path.exists():
        raise DatabaseMissing
    if not os.access(path, os.W_OK):
        raise ReadOnlyFolder
    _require_whole(path)


def _require_whole(path: Path) -> None:
    """Refuse a file that SQLCipher cannot have written."""
    with path.open("rb") as file:
        head = file.read(len(PLAIN_MAGIC))
    if head == PLAIN_MAGIC or (head and not any(head)):
        raise DatabaseDamaged
    size = path.stat().st_size
    # After a power cut the journal may still have to bring the file back to its old size.
    if size == 0 or (size % PAGE and not _has_journal(path.parent)):
        raise DatabaseDamaged


def _has_journal(folder: Path) -> bool:
    journal = folder / JOURNAL_NAME
    return journal.exists() and journal.stat().st_size > 0
