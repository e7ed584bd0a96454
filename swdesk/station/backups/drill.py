"""A rehearsal of the restore: the newest backup is opened, compared with today, and put away."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from swdesk.labels import N_
from swdesk.model.tables import TABLES
from swdesk.station.arrival import DATABASE_NAME
from swdesk.station.backups.archive import unpack
from swdesk.station.backups.second_place import shelves
from swdesk.station.backups.soundness import require_sound
from swdesk.station.database import in_words
from swdesk.station.durable import PART
from swdesk.station.refusals import BackupTrouble
from swdesk.station.store import Station
from swdesk.station.upkeep import remember, this_moment

#: The tables whose numbers a worker knows by heart, in the order in which they are told.
COUNTED = {
    "recipient": N_("服务对象"),
    "casework": N_("个案"),
    "follow_up": N_("个案服务记录"),
    "visit": N_("探访"),
    "event": N_("活动"),
    "sign_in": N_("签到"),
    "volunteer": N_("志愿者"),
}


@dataclass(frozen=True)
class Rehearsal:
    """A backup that was opened and found whole; counts are (then, today) by table name."""

    path: Path
    made_at: dt.datetime
    counts: Mapping[str, tuple[int, int]]


def rehearse(station: Station) -> Rehearsal:
    """Open the newest backup in a folder of its own, compare it with today and delete it again.

    From any thread; what is unpacked stays encrypted. Raises BackupTrouble or NotABackup.
    """
    newest = next(iter(shelves(station.folder)), None)
    if newest is None:
        raise BackupTrouble(N_("还没有备份，没有可以演练的。请先做一次备份。"))
    folder = station.folder
    with (
        in_words(),
        tempfile.TemporaryDirectory(PART, "drill-", folder, ignore_cleanup_errors=True) as at,
    ):
        manifest = unpack(newest.path, Path(at))
        with station.own_key() as key:
            if manifest.fingerprint != key.fingerprint:
                raise BackupTrouble(
                    N_("这份备份用的是另一把密钥，现在的密码打不开它。请马上重新备份一次。")
                )
            require_sound(Path(at) / DATABASE_NAME, key, manifest.counts)
    remember(folder, rehearsed_at=this_moment().isoformat())
    today = _today(station)
    counts = {name: (manifest.counts.get(name, 0), today[name]) for name in COUNTED}
    return Rehearsal(newest.path, newest.made_at, counts)


def _today(station: Station) -> dict[str, int]:
    names = {table.table_name() for table in TABLES} & COUNTED.keys()
    with station.lend() as database:
        run = database.execute_sql
        return {name: run(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}
