"""How old the last backup is, in words."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from swdesk.gui.i18n import tr
from swdesk.labels import N_
from swdesk.station.backup import BACKUPS_NAME, SUFFIX

_OLD_DAYS = 7
_TOO_OLD_DAYS = 30


def last_backup(folder: Path) -> dt.datetime | None:
    """Return when the latest backup of the station in *folder* was written, in local time."""
    times = [path.stat().st_mtime for path in (folder / BACKUPS_NAME).glob(f"*{SUFFIX}")]
    return dt.datetime.fromtimestamp(max(times)) if times else None  # noqa: DTZ006 - shown to a person


def backup_age(folder: Path, now: dt.datetime) -> tuple[str, str]:
    """Return the sentence for the status bar and its tone: "", warn or danger."""
    last = last_backup(folder)
    if last is None:
        return tr(N_("还没有备份过，点此备份")), "danger"
    days = (now.date() - last.date()).days
    if days > _OLD_DAYS:
        words = tr(N_("上次备份已是 {days} 天前")).format(days=days)
        return words, "danger" if days > _TOO_OLD_DAYS else "warn"
    near = {0: tr(N_("今天")), 1: tr(N_("昨天"))}
    day = near.get(days, f"{last:%m-%d}")
    return tr(N_("备份：{day} {time}")).format(day=day, time=f"{last:%H:%M}"), ""
