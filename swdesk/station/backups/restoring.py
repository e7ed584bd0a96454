"""A backup put in place of a station: all of it or nothing, and what was there is kept."""

from __future__ import annotations

import datetime as dt
import secrets
import shutil
from pathlib import Path

from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.station import doorstep
from swdesk.station.arrival import DATABASE_NAME, JOURNAL_NAME, arriving, settle
from swdesk.station.backups.archive import unpack
from swdesk.station.backups.copying import closed_copy
from swdesk.station.backups.making import Plan, make_backup
from swdesk.station.backups.occasion import Occasion
from swdesk.station.backups.shelf import BACKUPS_NAME
from swdesk.station.backups.soundness import require_sound
from swdesk.station.database import in_words
from swdesk.station.durable import sync_file, sync_folder
from swdesk.station.keys import KEYS_NAME, KEYS_TWIN, KeyFile
from swdesk.station.lock import StationLock
from swdesk.station.places import require_safe
from swdesk.station.refusals import (
    BackupTrouble,
    DatabaseDamaged,
    DiskFull,
    DiskTrouble,
    KeysDamaged,
    KeysMissing,
    NewerThanProgram,
    StationTrouble,
    WrongPassword,
    WrongRecoveryCode,
)
from swdesk.station.schema import schema_number
from swdesk.station.slots import DataKey

#: How the names of folders begin that hold the files from before a restore.
PUT_ASIDE = "恢复前_"


def restore(backup: Path, folder: Path, password: str) -> Path | None:
    """Put the station in *backup* into *folder*; returns where the former state is kept.

    That is a backup of its own, or a folder with the very files where they are damaged or
    belong to other keys. *password* is one of today's if the folder still has the backup's
    keys, otherwise one of the time of the backup; the recovery code serves as well. Nothing
    changes unless the backup is sound.
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
        key = unlock_any(keys, password)
        require_sound(incoming / DATABASE_NAME, key, manifest.counts)
        kept = _save_present(folder, key)
        # It arrives with the records: without it the trail would seem cut off at its end.
        doorstep.carry(folder, incoming)
        doorstep.leave(incoming, Action.RESTORE_BACKUP, key, made_at=manifest.made_at)
        return kept


def _save_present(folder: Path, key: DataKey) -> Path | None:
    """Back up what is about to be replaced, as it is where that cannot be read."""
    plan = Plan(occasion=Occasion.RESTORE, attachments=False)
    try:
        keys = KeyFile.load(folder)
        if keys.fingerprint == key.fingerprint:
            return make_backup(lambda target: closed_copy(folder, target, key), key, keys, plan)
    except (BackupTrouble, DatabaseDamaged, KeysMissing, KeysDamaged):
        pass
    return set_aside(folder)


def _stamp() -> str:
    return f"{dt.datetime.now().astimezone():%Y%m%d_%H%M%S}"


def _keys_for(incoming: Path, folder: Path) -> KeyFile:
    """Return the keys to go with the restored database: today's, where they still fit.

    Whoever has been shut out since the backup stays out, also where its data key was another.
    """
    theirs = KeyFile.load(incoming)
    try:
        ours = KeyFile.load(folder)
    except StationTrouble:
        return theirs
    if ours.db_id == theirs.db_id:
        theirs.follow(ours)
    return theirs


def unlock_any(keys: KeyFile, password: str) -> DataKey:
    """Return the data key for a password of the station or for its recovery code."""
    try:
        return keys.unlock_by_recovery(password)
    except WrongRecoveryCode as error:
        try:
            return keys.unlock(password)[0]
        except WrongPassword as wrong:
            raise wrong from error


def set_aside(folder: Path) -> Path | None:
    """Copy the station's present files, damaged or not, to a folder of their own."""
    names = (DATABASE_NAME, JOURNAL_NAME, KEYS_NAME, KEYS_TWIN)
    present = [folder / name for name in names if (folder / name).exists()]
    if not present:
        return None
    kept = folder / BACKUPS_NAME / f"{PUT_ASIDE}{_stamp()}_{secrets.token_hex(2)}"
    kept.mkdir(parents=True)
    for path in present:
        shutil.copy2(path, kept)
        sync_file(kept / path.name)
    sync_folder(kept)
    return kept
