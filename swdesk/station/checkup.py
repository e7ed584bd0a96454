"""The check-up of an open station: what is wrong with it, in words."""

from __future__ import annotations

import secrets
from pathlib import Path

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.station.archive import read_manifest
from swdesk.station.backup import BACKUPS_NAME, SUFFIX
from swdesk.station.database import in_words
from swdesk.station.durable import PART
from swdesk.station.refusals import NotABackup
from swdesk.station.soundness import damage
from swdesk.station.store import Station


def check(station: Station, *, full: bool = False) -> list[str]:
    """Return what is wrong with *station*; a full check reads every file whole.

    It may be called from any thread.
    """
    with station.lend():
        found = [*_references(station), *_key_files(station)]
        if full:
            found += [*_every_page(station), *_attachments(station), *_backups(station)]
    return found


def _references(station: Station) -> list[str]:
    try:
        with in_words():
            quick = station.database.pragma("quick_check")
            rows = station.database.execute_sql("PRAGMA foreign_key_check").fetchall()
    except UserError as trouble:
        return [trouble.message]
    found = [] if quick == "ok" else [N_("资料文件的结构不完整。请从最近的备份恢复。")]
    tables = sorted({row[0] for row in rows})
    if tables:
        text = N_("有 {} 处记录指向已不存在的记录（{}）。请从备份恢复，或联系维护人员。")
        found.append(text.format(len(rows), "、".join(tables)))
    return found


def _key_files(station: Station) -> list[str]:
    broken = station.keys.unequal_copies()
    text = N_("密钥文件 {} 缺失或与另一份不一致。请关闭社工台再打开一次，会自动补好。")
    return [text.format("、".join(broken))] if broken else []


def _every_page(station: Station) -> list[str]:
    """Check a fresh copy: the free pages of a live file may fail the test without harm."""
    copy = station.folder / f"{secrets.token_hex(8)}{PART}"
    try:
        with in_words():
            station.database.execute_sql("VACUUM INTO ?", (str(copy),))
        return damage(copy, station.key)
    except UserError as trouble:
        return [trouble.message]
    finally:
        copy.unlink(missing_ok=True)


def _attachments(station: Station) -> list[str]:
    count = len(station.attachments.damaged())
    text = N_("有 {} 个附件文件已损坏。请从备份恢复这些附件。")
    return [text.format(count)] if count else []


def _backups(station: Station) -> list[str]:
    text = N_("备份 {} 已损坏，不能用来恢复。请重新备份一次。")
    found = sorted((station.folder / BACKUPS_NAME).glob(f"*{SUFFIX}"))
    return [text.format(path.name) for path in found if not _is_backup(path)]


def _is_backup(path: Path) -> bool:
    try:
        read_manifest(path)
    except NotABackup:
        return False
    return True
