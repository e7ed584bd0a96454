"""What is worth saying when the records are opened, before it becomes trouble."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

from swdesk.labels import N_
from swdesk.station import audit
from swdesk.station.arrival import DATABASE_NAME
from swdesk.station.backups.shelf import BACKUPS_NAME, kept_in
from swdesk.station.backups.thinning import STEADY_DAYS
from swdesk.station.journal import FOREIGN_NAME
from swdesk.station.keys import KeyFile
from swdesk.station.refusals import DatabaseDamaged
from swdesk.station.store import Station
from swdesk.station.upkeep import Upkeep, moment, remember

#: Days after which a backup outside this disk is old, and after which it is too old.
OLD_DAYS, TOO_OLD_DAYS = 7, 30
_CHECK_EVERY = dt.timedelta(days=7)
_REHEARSE_EVERY = dt.timedelta(days=31)
_QUICK_BYTES = 50 << 20
_ROOM = 3
_SLACK = dt.timedelta(minutes=5)


def require_readable(station: Station) -> None:
    """Look quickly at the structure of a database of up to 50 MB; raises DatabaseDamaged.

    Call it on the thread that opened the station, before anything is shown.
    """
    if Path(station.database.database).stat().st_size > _QUICK_BYTES:
        return
    with station.lend() as database:
        if database.pragma("quick_check") != "ok":
            raise DatabaseDamaged


def at_start(station: Station, now: dt.datetime) -> list[str]:
    """Return what to say about clock, files and disk, and remember that this was used now."""
    folder = station.folder
    is_settled = audit.days_since_later(station.database, now)[0] >= STEADY_DAYS
    clock = [] if is_settled else _clock(station, now)
    found = [*clock, *_went_back(station), *_key(station), *_journal(folder), *_room(folder)]
    last = moment(Upkeep.load(folder).used_at)
    # Once three days agree it was that last use which was misdated.
    if last is None or now > last or is_settled:
        remember(folder, used_at=now.isoformat())
    return found


def full_check_is_due(station: Station, now: dt.datetime) -> bool:
    """Whether a week has passed since the last full check, or work was cut short since."""
    upkeep = Upkeep.load(station.folder)
    return upkeep.is_suspect or _is_past(moment(upkeep.checked_at), now, _CHECK_EVERY)


def rehearsal_is_due(folder: Path, now: dt.datetime) -> bool:
    """Whether a month has passed since a restore was rehearsed, or since the station was made."""
    done = moment(Upkeep.load(folder).rehearsed_at) or founded(folder)
    return _is_past(done, now, _REHEARSE_EVERY)


def founded(folder: Path) -> dt.datetime | None:
    """Return when the first password of the station in a folder was set."""
    times = [moment(slot.created) for slot in KeyFile.load(folder).slots]
    return min((at for at in times if at is not None), default=None)


def external_backup(folder: Path) -> dt.datetime | None:
    """Return when a backup was last proved to lie outside this disk."""
    return moment(Upkeep.load(folder).external_at)


def _is_past(done: dt.datetime | None, now: dt.datetime, every: dt.timedelta) -> bool:
    # A moment in the future comes from a wrong clock and proves nothing.
    return done is None or now - done >= every or done - now > _SLACK


def _clock(station: Station, now: dt.datetime) -> list[str]:
    folder = station.folder
    known = [moment(Upkeep.load(folder).used_at), station.last_used]
    known += [kept.made_at for kept in kept_in(folder / BACKUPS_NAME)[:1]]
    latest = max((at for at in known if at is not None), default=now)
    if latest - now <= _SLACK:
        return []
    text = N_(
        "电脑时间是 {now:%Y-%m-%d %H:%M}，比上次使用时（{last:%Y-%m-%d %H:%M}）还早。"
        "请先把电脑时间调对，不然新填的日期会错；旧备份在此期间一份也不会删。"
    )
    return [text.format(now=now, last=latest)]


def _went_back(station: Station) -> list[str]:
    if not station.entries_gone:
        return []
    text = N_(
        "资料比上次关闭时旧：少了 {n} 条使用记录，可能是 records.db 被换成了从前的一份。"
        "请先不要录入，核对是不是拷错了文件；要找回，请从最近的备份恢复。"
    )
    return [text.format(n=station.entries_gone)]


def _key(station: Station) -> list[str]:
    if not station.keys.is_withdrawn:
        return []
    return [
        N_(
            "恢复的备份是换密钥以前做的，现在又用着从前的密钥，离开的人可能还打得开。"
            "请在“设置”的“密钥”里再换一次。"
        )
    ]


def _journal(folder: Path) -> list[str]:
    if not (folder / FOREIGN_NAME).exists():
        return []
    text = N_(
        "发现一个不属于这份资料的日志文件，可能是手工复制资料时混进来的。它没有被使用，已改名为"
        " {name}；资料正在全面检查，没有问题的话可以把它删掉。"
    )
    return [text.format(name=FOREIGN_NAME)]


def _room(folder: Path) -> list[str]:
    size = (folder / DATABASE_NAME).stat().st_size
    free = shutil.disk_usage(folder).free
    if free >= _ROOM * size:
        return []
    text = N_("磁盘只剩 {free} MB，快存不下备份了。请删除不用的文件，至少腾出 {need} MB。")
    return [text.format(free=free >> 20, need=(_ROOM * size >> 20) + 1)]
