"""What a case has taken until the day of a sheet: times, hours, from when to when."""

from __future__ import annotations

import datetime as dt
from typing import Any

from swdesk.forms.spec import Derived, Room
from swdesk.labels import N_
from swdesk.model.cases import FollowUp
from swdesk.model.dates import clock_minutes
from swdesk.model.text import chinese_day

F = FollowUp


def until(sheet: Any) -> dt.date | None:
    """Return the last day that a sheet looks back on."""
    day: dt.date | None = getattr(sheet, "ended_on", None) or sheet.written_on
    return day


def spent(sheet: Any) -> tuple[int, int]:
    """Return how many contacts there were within the days of a sheet, and their minutes."""
    found = F.live().where(F.case == sheet.case_id)
    if day := until(sheet):
        found = found.where(F.held_on <= day)
    if since := getattr(sheet, "since", None):
        found = found.where(F.held_on >= since)
    rows = [(one.started, one.ended) for one in found.select(F.started, F.ended)]
    return len(rows), sum(max(clock_minutes(begun, ended), 0) for begun, ended in rows)


def _times(sheet: Any) -> str:
    times, _ = spent(sheet)
    return N_("{times} 次").format(times=times) if times else ""


def _hours(sheet: Any) -> str:
    _, minutes = spent(sheet)
    return N_("{hours} 小时").format(hours=f"{minutes / 60:.1f}") if minutes else ""


def _period(sheet: Any) -> str:
    first, last = sheet.case.opened_on or sheet.case.asked_on, until(sheet)
    if not first or not last:
        return ""
    days = (last - first).days + 1
    words = N_("{first} 至 {last}（{days} 天）")
    return words.format(first=chinese_day(first), last=chinese_day(last), days=days)


def _opened_on(sheet: Any) -> str:
    day = sheet.case.opened_on
    return chinese_day(day) if day else ""


TIMES = Derived("times", N_("服务次数"), _times, span=3)
HOURS = Derived("hours", N_("服务时长"), _hours, span=3)
PERIOD = Derived("period", N_("服务期"), _period, span=5)
OPENED_ON = Derived("opened_on", N_("开案日期"), _opened_on, span=3, room=Room.DATE)
