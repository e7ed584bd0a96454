"""The check-up of an open station: what is wrong with it, in words."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.station.audit import Anchor, broken, restarts
from swdesk.station.backups.archive import read_manifest
from swdesk.station.backups.copying import compact, discard
from swdesk.station.backups.second_place import shelves
from swdesk.station.backups.shelf import BACKUPS_NAME, SUFFIX
from swdesk.station.backups.soundness import damage
from swdesk.station.database import connect, in_words
from swdesk.station.durable import PART
from swdesk.station.refusals import DatabaseDamaged, Interrupted, NotABackup
from swdesk.station.slots import DataKey
from swdesk.station.store import Station
from swdesk.station.upkeep import remember, this_moment

_BROKEN = N_("资料文件的结构不完整。请从最近的备份恢复。")


def check(station: Station, *, full: bool = False) -> list[str]:
    """Return what is wrong with *station*; a full check reads every file whole.

    It may be called from any thread. The quick one borrows the connection; the full one reads
    a copy of the database, so that work goes on meanwhile and damage spoils no connection.
    """
    if full:
        return _check_everything(station)
    with station.lend() as database:
        connection = database.connection()
        return [*_references(connection), *_trail(connection, station), *_key_files(station)]


def _check_everything(station: Station) -> list[str]:
    found = _database(station)
    remember(station.folder, checked_at=this_moment().isoformat(), is_suspect=bool(found))
    return [*found, *_key_files(station), *_attachments(station), *_backups(station)]


def _database(station: Station) -> list[str]:
    try:
        with in_words(), station.own_key() as key, _copied(station) as (raw, clean):
            # The copy may be of after a change of the key: that is no damage.
            if key.fingerprint != station.keys.fingerprint:
                raise Interrupted
            return _through_and_through(station, raw, clean, key)
    except DatabaseDamaged as trouble:
        return [trouble.message]


@contextmanager
def _copied(station: Station) -> Iterator[tuple[Path, Path]]:
    """Give a copy of the database and room for one without free pages."""
    raw, clean = (station.folder / f"{secrets.token_hex(8)}{PART}" for _ in range(2))
    try:
        station.take(raw)
        yield raw, clean
    finally:
        discard(raw, clean)


def _through_and_through(station: Station, raw: Path, clean: Path, key: DataKey) -> list[str]:
    """Check structure and references as they are, and the seals of pages without the free ones.

    After a power cut free pages may fail their seal though nothing is lost with them.
    """
    connection = connect(raw, key)
    try:
        whole = connection.execute("PRAGMA integrity_check(10)").fetchall()
        found = [] if whole == [("ok",)] else [_BROKEN]
        found += _references(connection)
        found += [] if found else _trail(connection, station, with_backups=True)
    finally:
        connection.close()
    compact(raw, clean, key)
    return list(dict.fromkeys([*found, *damage(clean, key)]))


def _references(connection: Any) -> list[str]:
    try:
        with in_words():
            quick = connection.execute("PRAGMA quick_check").fetchall()
            rows = connection.execute("PRAGMA foreign_key_check").fetchall()
    except UserError as trouble:
        return [trouble.message]
    found = [] if quick == [("ok",)] else [_BROKEN]
    tables = sorted({row[0] for row in rows})
    if tables:
        text = N_("有 {n} 处记录指向已不存在的记录（{tables}）。请从备份恢复，或联系维护人员。")
        found.append(text.format(n=len(rows), tables="、".join(tables)))
    return found


def _trail(connection: Any, station: Station, *, with_backups: bool = False) -> list[str]:
    """Prove the audit trail against what was kept of it in the key file and in the backups."""
    with in_words(), station.own_key() as key:
        anchors = [(Anchor(*station.keys.anchor), N_("密钥文件里"))]
        if with_backups:
            anchors += _backup_anchors(station, restarts(connection))
        return broken(connection, key.seal, anchors)


def _backup_anchors(
    station: Station, restarted: list[tuple[int, dt.datetime]]
) -> Iterator[tuple[Anchor, str]]:
    """Yield what the backups say of the trail, but for what a restore has left behind."""
    for backup in shelves(station.folder):
        anchor = Anchor(*backup.manifest.anchor)
        # The trail is sealed alike under every data key, so that older backups prove it too.
        if not any(seq <= anchor.seq and backup.made_at <= moment for seq, moment in restarted):
            yield anchor, N_("备份 {name} 里").format(name=backup.path.name)


def _key_files(station: Station) -> list[str]:
    broken = station.keys.unequal_copies()
    text = N_("密钥文件 {names} 缺失或与另一份不一致。请关闭社工台再打开一次，会自动补好。")
    return [text.format(names="、".join(broken))] if broken else []


def _attachments(station: Station) -> list[str]:
    count = len(station.attachments.damaged())
    text = N_("有 {n} 个附件文件已损坏。请从备份恢复这些附件。")
    return [text.format(n=count)] if count else []


def _backups(station: Station) -> list[str]:
    text = N_("备份 {name} 已损坏，不能用来恢复。请重新备份一次。")
    found = sorted((station.folder / BACKUPS_NAME).glob(f"*{SUFFIX}"))
    return [text.format(name=path.name) for path in found if not _is_backup(path)]


def _is_backup(path: Path) -> bool:
    try:
        read_manifest(path)
    except (NotABackup, OSError):
        return False
    return True
