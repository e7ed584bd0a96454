"""Backups: one file with the database, the keys and the attachments, tested before it counts."""

from __future__ import annotations

import secrets
import shutil
from datetime import datetime
from pathlib import Path

from swdesk import __version__
from swdesk.labels import N_
from swdesk.station.archive import FORMAT, Manifest, unpack, write_archive
from swdesk.station.arrival import DATABASE_NAME, JOURNAL_NAME, arriving, settle
from swdesk.station.attachments import ATTACHMENTS_NAME, stored_files
from swdesk.station.database import EncryptedDatabase, in_words
from swdesk.station.durable import PART, sync_file, sync_folder
from swdesk.station.keys import KEYS_NAME, KEYS_TWIN, KeyFile
from swdesk.station.lock import StationLock
from swdesk.station.places import require_safe
from swdesk.station.refusals import (
    BackupTrouble,
    DiskFull,
    DiskTrouble,
    NewerThanProgram,
    StationTrouble,
    WrongPassword,
    WrongRecoveryCode,
)
from swdesk.station.schema import schema_number
from swdesk.station.slots import DataKey
from swdesk.station.soundness import require_sound, row_counts

BACKUPS_NAME = "backups"
SUFFIX = ".scbak"


def make_backup(
    database: EncryptedDatabase,
    key: DataKey,
    keys: KeyFile,
    target: Path | None = None,
    *,
    attachments: bool = True,
) -> Path:
    """Write a tested backup of an open station and return its path.

    Raises BackupTrouble, and leaves every older backup as it was. Attachments may be left
    out of copies that stay on the same disk.
    """
    folder = keys.folder / BACKUPS_NAME
    schema = int(database.user_version)
    target = target or folder / _name(schema)
    copy = folder / f"{secrets.token_hex(8)}{PART}"
    try:
        folder.mkdir(exist_ok=True)
        with in_words():
            database.execute_sql("VACUUM INTO ?", (str(copy),))
        sync_file(copy)
        counts = row_counts(database)
        require_sound(copy, key, counts)
        files = [(DATABASE_NAME, copy), (KEYS_NAME, keys.folder / KEYS_NAME)]
        if attachments:
            files += _attachment_members(keys.folder)
        manifest = Manifest(
            FORMAT,
            __version__,
            datetime.now().astimezone().isoformat(timespec="seconds"),
            keys.db_id,
            keys.fingerprint,
            schema,
            counts,
            {},
        )
        write_archive(target, manifest, files)
    except (OSError, DiskFull, DiskTrouble) as error:
        raise BackupTrouble(
            N_(
                "备份没有写成，可能是磁盘已满或 U 盘已拔出；以前的备份没有改动。"
                "请换个位置再备份一次。"
            )
        ) from error
    finally:
        copy.unlink(missing_ok=True)
    return target


def restore(backup: Path, folder: Path, password: str) -> Path | None:
    """Put the station in *backup* into *folder*; returns where the former files are kept.

    *password* is one of today's if the folder still has the backup's keys, otherwise one of
    the time of the backup; the recovery code serves as well. Nothing changes unless the
    backup is sound.
    """
    require_safe(folder)
    try:
        with in_words():
            folder.mkdir(parents=True, exist_ok=True)
            with StationLock.take(folder):
                settle(folder)
                return _replace(backup, folder, password)
    except (DiskFull, DiskTrouble) as error:
        raise BackupTrouble(
            N_("没有恢复，可能是磁盘已满或备份盘已拔出；原来的资料没有改动。请腾出空间再恢复一次。")
        ) from error


def _replace(backup: Path, folder: Path, password: str) -> Path | None:
    with arriving(folder) as incoming:
        manifest = unpack(backup, incoming)
        if manifest.schema > schema_number():
            raise NewerThanProgram
        keys = _keys_for(incoming, folder)
        keys.save()
        require_sound(incoming / DATABASE_NAME, _unlock(keys, password), manifest.counts)
        return _set_aside(folder)


def _name(schema: int) -> str:
    return f"备份_{_stamp()}_v{schema}{SUFFIX}"


def _stamp() -> str:
    return f"{datetime.now().astimezone():%Y%m%d_%H%M%S}"


def _attachment_members(folder: Path) -> list[tuple[str, Path]]:
    root = folder / ATTACHMENTS_NAME
    return [(path.relative_to(folder).as_posix(), path) for path in stored_files(root)]


def _keys_for(incoming: Path, folder: Path) -> KeyFile:
    """Return the keys to go with the restored database: today's, where they still fit."""
    theirs = KeyFile.load(incoming)
    try:
        ours = KeyFile.load(folder)
    except StationTrouble:
        return theirs
    if (ours.db_id, ours.fingerprint) == (theirs.db_id, theirs.fingerprint):
        theirs.slots = ours.slots
    return theirs


def _unlock(keys: KeyFile, password: str) -> DataKey:
    try:
        return keys.unlock_by_recovery(password)
    except WrongRecoveryCode as error:
        try:
            return keys.unlock(password)[0]
        except WrongPassword as wrong:
            raise wrong from error


def _set_aside(folder: Path) -> Path | None:
    """Copy the station's present files, damaged or not, to a folder of their own."""
    names = (DATABASE_NAME, JOURNAL_NAME, KEYS_NAME, KEYS_TWIN)
    present = [folder / name for name in names if (folder / name).exists()]
    if not present:
        return None
    kept = folder / BACKUPS_NAME / f"恢复前_{_stamp()}_{secrets.token_hex(2)}"
    kept.mkdir(parents=True)
    for path in present:
        shutil.copy2(path, kept)
        sync_file(kept / path.name)
    sync_folder(kept)
    return kept
