"""Backups: one file with the database, the keys and the attachments, tested before it counts."""

from __future__ import annotations

import datetime as dt
import secrets
from dataclasses import astuple, dataclass, replace
from pathlib import Path

from swdesk import __version__
from swdesk.labels import N_
from swdesk.station.arrival import DATABASE_NAME
from swdesk.station.attachments import ATTACHMENTS_NAME, folder_of, stored_files
from swdesk.station.backups.archive import FORMAT, Manifest, write_archive
from swdesk.station.backups.copying import Take, compact, discard
from swdesk.station.backups.occasion import Occasion
from swdesk.station.backups.shelf import BACKUPS_NAME, SUFFIX
from swdesk.station.backups.soundness import anchor_of, require_sound, schema_of
from swdesk.station.database import in_words
from swdesk.station.durable import PART
from swdesk.station.keys import KEYS_NAME, KeyFile
from swdesk.station.refusals import (
    BackupTrouble,
    DiskFull,
    DiskTrouble,
)
from swdesk.station.slots import DataKey


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


def _attachment_members(keys: KeyFile) -> list[tuple[str, Path]]:
    folder = folder_of(keys.folder / ATTACHMENTS_NAME, keys.fingerprint)
    return [(path.relative_to(keys.folder).as_posix(), path) for path in stored_files(folder)]
