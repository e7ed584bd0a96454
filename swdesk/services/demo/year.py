"""The year that ends today: working days, festivals, office hours."""

from __future__ import annotations

import bisect
import datetime as dt
import random
import re
from collections.abc import Iterator

from swdesk.model.codes import vocabulary
from swdesk.services.contacts import festivals

_SATURDAY = 5
_WHEN = re.compile(r"(\D+?)(-\d+)?")
# Days off that come every year at the same date; the lunar ones move.
_DAYS_OFF = (
    (1, 1),
    (4, 5),
    *((5, day) for day in range(1, 6)),
    *((10, day) for day in range(1, 8)),
)
_MORNING, _AFTERNOON = range(8 * 60 + 30, 10 * 60 + 40, 5), range(13 * 60 + 30, 16 * 60 + 20, 5)


class Year:
    """The 365 days before today, with the festivals that fall into them or soon after."""

    def __init__(self, today: dt.date) -> None:
        self.today = today
        self.first = today - dt.timedelta(days=364)
        off = self._days_off()
        days = (self.first + dt.timedelta(days=n) for n in range(364))
        self.working = [day for day in days if day.weekday() < _SATURDAY and day not in off]

    def ago(self, days: int) -> dt.date:
        """Return the day so many days before today."""
        return self.today - dt.timedelta(days=days)

    def working_day(self, day: dt.date) -> dt.date:
        """Return that day, or the working day before it within the year."""
        return self.working[max(bisect.bisect_right(self.working, day) - 1, 0)]

    def weekday(self, day: dt.date) -> dt.date:
        """Return that day, or the Monday after it."""
        return day + dt.timedelta(days=7 - day.weekday() if day.weekday() >= _SATURDAY else 0)

    def occasions(self, when: str, ahead: int) -> Iterator[dt.date]:
        """Yield the dates of 端午-2 or 03-05 in this year and up to *ahead* days from today."""
        until = self.today + dt.timedelta(days=ahead)
        for year in range(self.first.year, until.year + 1):
            day = self._dated(when, year)
            if day and self.first <= day <= until:
                yield day

    def _dated(self, when: str, year: int) -> dt.date | None:
        if when[0].isdigit():
            return dt.date.fromisoformat(f"{year}-{when}")
        found = _WHEN.fullmatch(when)
        festival = vocabulary("festival").find(found[1]) if found else None
        day = festivals.date_of(festival.code, year) if festival else None
        return day + dt.timedelta(days=int(found[2] or 0)) if day and found else None

    def _days_off(self) -> set[dt.date]:
        off = {
            dt.date(year, month, day)
            for year in (self.first.year, self.today.year)
            for month, day in _DAYS_OFF
        }
        for year in {self.first.year, self.today.year}:
            lunar = {name: self._dated(name, year) for name in ("春节", "端午", "中秋")}
            off |= {day for day in lunar.values() if day}
            if spring := lunar["春节"]:
                off |= {spring + dt.timedelta(days=n) for n in range(-1, 7)}
        return off


def clock(minutes: int) -> dt.time:
    """Return that minute of the day."""
    return dt.time(*divmod(minutes, 60))


def minutes(at: str) -> int:
    """Return 14:30 as the minute of the day."""
    hour, minute = at.split(":")
    return int(hour) * 60 + int(minute)


def in_office_hours(chance: random.Random, longest: int) -> tuple[dt.time, dt.time]:
    """Return when something within office hours began and ended."""
    start = chance.choice(_MORNING if chance.random() < 0.5 else _AFTERNOON)  # noqa: PLR2004
    return clock(start), clock(start + chance.randrange(15, longest, 5))
