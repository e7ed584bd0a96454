"""A damaged database made whole: what can be read, and the rest from the newest backup.

Nothing is put in place before it has stood every check, and the damaged files are kept aside.
"""

from __future__ import annotations

import tempfile
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.station import audit
from swdesk.station.arrival import DATABASE_NAME, arriving, settle
from swdesk.station.backups.archive import unpack
from swdesk.station.backups.copying import closed_copy, discard
from swdesk.station.backups.restoring import set_aside, unlock_any
from swdesk.station.backups.second_place import shelves
from swdesk.station.backups.shelf import Kept
from swdesk.station.backups.soundness import damage
from swdesk.station.database import APPLICATION_ID, EncryptedDatabase, connect, in_words
from swdesk.station.durable import PART, sync_file
from swdesk.station.keys import KeyFile
from swdesk.station.lock import StationLock
from swdesk.station.places import require_safe
from swdesk.station.refusals import StationTrouble
from swdesk.station.repair.mending import Mending, TableReport
from swdesk.station.repair.wreck import Statement, Wreck, read_wreck
from swdesk.station.schema import migrate
from swdesk.station.slots import DataKey

_NOTHING_LEFT = N_("这份资料文件一条记录也读不出来了，没有改动它。请从备份恢复。")
_NOT_WHOLE = N_("读出的内容没有通过检验，没有改动原来的文件。请从备份恢复。")
_SCRATCH = "wreck"
_TRAIL = ("audit_entry", "field_change")


@dataclass(frozen=True)
class Salvage:
    """What became of each table; *backup* filled the gaps, *kept* holds the damaged files."""

    tables: tuple[TableReport, ...]
    backup: Kept | None
    kept: Path | None

    @property
    def lost(self) -> int:
        """How many rows are known to be gone for good."""
        return sum(table.lost for table in self.tables)


def salvage(folder: Path, password: str) -> Salvage:
    """Mend the closed station in *folder* and put the mended database in place.

    *password* may be the recovery code. Raises WrongPassword, or a StationTrouble and then
    nothing has changed.
    """
    require_safe(folder)
    with in_words(), StationLock.take(folder):
        settle(folder)
        keys = KeyFile.load(folder)
        key = unlock_any(keys, password)
        try:
            return _salvage(folder, keys, key)
        finally:
            key.forget()


def _salvage(folder: Path, keys: KeyFile, key: DataKey) -> Salvage:
    scratch = tempfile.TemporaryDirectory(PART, "salvage-", folder, ignore_cleanup_errors=True)
    with scratch as name, arriving(folder) as incoming:
        room = Path(name)
        backup = _newest_backup(folder, keys, key, room / "backup")
        stored = room / "backup" / DATABASE_NAME if backup else None
        tables = _rebuild(keys, key, incoming / DATABASE_NAME, stored)
        return Salvage(tables, backup, set_aside(folder))


def _rebuild(
    keys: KeyFile, key: DataKey, target: Path, stored: Path | None
) -> tuple[TableReport, ...]:
    """Write the mended database of a station and prove it."""
    wreckage = target.with_name(_SCRATCH + PART)
    closed_copy(keys.folder, wreckage, key)
    _roll_back(wreckage, key)
    if stored is None:
        stored = _empty(target.with_name("fresh" + PART), key)
    old = connect(stored, key)
    try:
        schema = _statements(old)
        number = old.execute("PRAGMA user_version").fetchone()[0]
        new = connect(target, key, "rwc")
        with closing(new):
            new.execute("PRAGMA foreign_keys = OFF")
            # One transaction for everything: each table made in one of its own waits for the disk.
            new.execute("BEGIN")
            mending = Mending(new, old)
            mending.build(schema)
            wreck = read_wreck(wreckage, key, schema, mending.belongs)
            if not any(table.rows for table in wreck.tables.values()):
                raise StationTrouble(_NOTHING_LEFT)
            reports = mending.mend(wreck)
            _enter(new, key, wreck, keys.anchor[0])
            new.execute("COMMIT")
            new.execute(f"PRAGMA user_version = {number}")
            new.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            whole = not new.execute("PRAGMA foreign_key_check").fetchall()
    finally:
        old.close()
        discard(wreckage, target.with_name("fresh" + PART))
    sync_file(target)
    if not whole or damage(target, key):
        raise StationTrouble(_NOT_WHOLE)
    return reports


def _enter(new: Any, key: DataKey, wreck: Wreck, anchored: int) -> None:
    """Enter the repair in the audit trail, and seal what is left of that anew if it was damaged."""
    trail = [wreck.tables[name] for name in _TRAIL if name in wreck.tables]
    reached = max([anchored, *trail[0].known()] if trail else [anchored])
    is_torn = len(trail) < len(_TRAIL) or any(table.gaps for table in trail)
    audit.append_repair(new, key.seal, reached, is_torn=is_torn)


def _roll_back(wreckage: Path, key: DataKey) -> None:
    """Let SQLite undo what a crash left half done, if the journal can still be used."""
    with suppress(sqlcipher.DatabaseError):
        connect(wreckage, key, "rw").close()


def _empty(path: Path, key: DataKey) -> Path:
    """Make a database with nothing in it but this program's schema, in place of a backup."""
    database = EncryptedDatabase(path, key, is_new=True)
    database.connect()
    try:
        migrate(database)
    finally:
        database.close()
    return path


def _statements(connection: Any) -> tuple[Statement, ...]:
    rows = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    )
    return tuple(Statement(kind, name, table, 0, sql) for kind, name, table, sql in rows)


def _newest_backup(folder: Path, keys: KeyFile, key: DataKey, room: Path) -> Kept | None:
    """Unpack the newest backup that is whole and opens with today's key."""
    for kept in shelves(folder):
        if (kept.manifest.db_id, kept.manifest.fingerprint) == (keys.db_id, key.fingerprint):
            with suppress(UserError, OSError):
                unpack(kept.path, room)
                if not damage(room / DATABASE_NAME, key):
                    return kept
    return None
