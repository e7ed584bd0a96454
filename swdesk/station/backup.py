"""Backups: one file with the database, the keys and the attachments, tested before it counts."""

from __future__ import annotations

import datetime as dt
import secrets
import shutil
from dataclasses import astuple, dataclass, replace
from pathlib import Path

from swdesk import __version__
from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.station import doorstep
from swdesk.station.archive import FORMAT, Manifest, unpack, write_archive
from swdesk.station.arrival import DATABASE_NAME, JOURNAL_NAME, arriving, settle
from swdesk.station.attachments import ATTACHMENTS_NAME, folder_of, stored_files
from swdesk.station.copying import Take, closed_copy, compact, discard
from swdesk.station.database import in_words
from swdesk.station.durable import PART, sync_file, sync_folder
from swdesk.station.keys import KEYS_NAME, KEYS_TWIN, KeyFile
from swdesk.station.lock import StationLock
from swdesk.station.occasion import Occasion
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
from swdesk.station.shelf import BACKUPS_NAME, SUFFIX
from swdesk.station.slots import DataKey
from swdesk.station.soundness import anchor_of, require_sound, schema_of


@dataclass(frozen=True)
class Plan:
    """Where a backup goes, why it is made, and whether scans and photographs go along.

    Without a *target* it lies among the station's own. Attachments may be left out of copies
    that stay on the same disk.
    """

    target: Path | None = None
    occasion: Occasion = Occasion.HAND
    attachments: bool = True


def make_backup(take: Take, key: DataKey, keys: KeyFile, plan: Plan = Plan()) -> Path:
    """Write a tested backup of the database that *take* copies, and return its path.

    Raises BackupTrouble, and leaves every older backup as it was.
    """
    folder = keys.folder / BACKUPS_NAME
    raw, copy = (folder / f"{secrets.token_hex(8)}{PART}" for _ in range(2))
    try:
        folder.mkdir(exist_ok=True)
        with in_words():
            take(raw)
            counts = compact(raw, copy, key)
        discard(raw)
        require_sound(copy, key, counts)
        manifest = replace(
            _manifest(keys, plan, schema_of(copy, key), counts),
            anchor=astuple(anchor_of(copy, key)),
        )
        target = plan.target or folder / manifest.name
        write_archive(target, manifest, _members(keys, copy, plan))
    except (OSError, DiskFull, DiskTrouble) as error:
        raise BackupTrouble(
            N_(
                "备份没有写成，可能是磁盘已满或 U 盘已拔出；以前的备份没有改动。"
                "请换个位置再备份一次。"
            )
        ) from error
    finally:
        discard(raw, copy)
    return target


def _manifest(keys: KeyFile, plan: Plan, schema: int, counts: dict[str, int]) -> Manifest:
    made_at = dt.datetime.now().astimezone()
    name = "" if plan.target else _free_name(keys.folder / BACKUPS_NAME, made_at, schema)
    return Manifest(
        FORMAT,
        __version__,
        made_at.isoformat(timespec="seconds"),
        keys.db_id,
        keys.fingerprint,
        schema,
        counts,
        {},
        plan.occasion,
        name,
    )


def _free_name(folder: Path, made_at: dt.datetime, schema: int) -> str:
    """Return a name that no backup has yet, not even one of the same second."""
    stem = f"备份_{made_at:%Y%m%d_%H%M%S}"
    names = (f"{stem}{nth}_v{schema}{SUFFIX}" for nth in ("", *(f"-{n}" for n in range(2, 100))))
    return next(name for name in names if not (folder / name).exists())


def _members(keys: KeyFile, copy: Path, plan: Plan) -> list[tuple[str, Path]]:
    files = [(DATABASE_NAME, copy), (KEYS_NAME, keys.folder / KEYS_NAME)]
    if plan.attachments:
        files += _attachment_members(keys)
    return files


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


def _attachment_members(keys: KeyFile) -> list[tuple[str, Path]]:
    folder = folder_of(keys.folder / ATTACHMENTS_NAME, keys.fingerprint)
    return [(path.relative_to(keys.folder).as_posix(), path) for path in stored_files(folder)]


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
    kept = folder / BACKUPS_NAME / f"恢复前_{_stamp()}_{secrets.token_hex(2)}"
    kept.mkdir(parents=True)
    for path in present:
        shutil.copy2(path, kept)
        sync_file(kept / path.name)
    sync_folder(kept)
    return kept
