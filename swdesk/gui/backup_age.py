"""How old the last backup outside this disk is, in words."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from swdesk.gui.i18n import tr
from swdesk.labels import N_
from swdesk.station.backups.schedule import last_backup
from swdesk.station.health import OLD_DAYS, TOO_OLD_DAYS, external_backup, founded


def backup_age(folder: Path, now: dt.datetime) -> tuple[str, str]:
    """Return the sentence for the status bar and its tone: "", warn or danger.

    A disk takes its own backups along when it dies: what counts is the one on a stick.
    """
    outside = external_backup(folder)
    if outside is None:
        return _only_here(folder, now)
    days = (now.date() - outside.date()).days
    if days > TOO_OLD_DAYS:
        return tr(N_("U 盘备份已是 {days} 天前，点此备份")).format(days=days), "danger"
    if days > OLD_DAYS:
        return tr(N_("U 盘备份已是 {days} 天前")).format(days=days), "warn"
    return tr(N_("U 盘备份：{moment}")).format(moment=day_and_time(outside, now)), ""


def day_and_time(at: dt.datetime, now: dt.datetime) -> str:
    """Return a moment as people say it."""
    days = (now.date() - at.date()).days
    near = {0: tr(N_("今天")), 1: tr(N_("昨天"))}
    far = f"{at:%m-%d}" if at.year == now.year else f"{at:%Y-%m-%d}"
    return f"{near.get(days, far)} {at:%H:%M}"


def _only_here(folder: Path, now: dt.datetime) -> tuple[str, str]:
    """Say that no backup lies outside, the more urgently the longer there is work to lose."""
    last = last_backup(folder)
    if last is None:
        return tr(N_("还没有备份过，点此备份")), "danger"
    since = founded(folder)
    days = 0 if since is None else (now.date() - since.date()).days
    if days > TOO_OLD_DAYS:
        return tr(N_("还没有备份到 U 盘，点此备份")), "danger"
    words = tr(N_("备份：{moment}，还没有存到 U 盘"))
    return words.format(moment=day_and_time(last, now)), "warn" if days > OLD_DAYS else ""
