"""Festivals that a station greets people for, fixed ones and those of the lunar calendar."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from swdesk.model import lunar
from swdesk.model.codes import vocabulary

#: Days of the year by the codes of the festival vocabulary.
_FIXED: Mapping[str, tuple[int, int]] = {
    "new_year": (1, 1), "women": (3, 8), "labour": (5, 1), "youth": (5, 4), "children": (6, 1),
    "army": (8, 1), "teachers": (9, 10), "national": (10, 1), "disabled": (12, 3),
}  # fmt: skip
#: Days of the lunar year; 小年 is kept on the 23rd here, in the south a day later.
_LUNAR: Mapping[str, tuple[int, int]] = {
    "spring": (1, 1), "lantern": (1, 15), "dragon": (5, 5), "double_seven": (7, 7),
    "mid_autumn": (8, 15), "double_nine": (9, 9), "laba": (12, 8), "little_year": (12, 23),
}  # fmt: skip
_EVE, _SPRING, _TOMB = "eve", "spring", "tomb"


@dataclass(frozen=True, order=True)
class Festival:
    """A festival of one year; *code* is that of the vocabulary."""

    on: dt.date
    code: str

    @property
    def name(self) -> str:
        """Return what it is called."""
        return vocabulary("festival").label(self.code)


def coming(today: dt.date, days: int) -> list[Festival]:
    """Return the festivals of today and the next *days* days, the nearest first."""
    until = today + dt.timedelta(days=days)
    years = range(today.year - 1, until.year + 1)
    found = (one for year in years for one in _of_year(year))
    return sorted(one for one in found if today <= one.on <= until)


def date_of(code: str, year: int) -> dt.date | None:
    """Return when the festival falls that begins in that year of its own calendar.

    None for what has no day of its own, or lies beyond the lunar years that are known.
    """
    if code == _TOMB:
        return dt.date(year, 4, _tomb_day(year))
    if code in _FIXED:
        return dt.date(year, *_FIXED[code])
    if code == _EVE:
        spring = lunar.solar_day(year + 1, *_LUNAR[_SPRING])
        return spring - dt.timedelta(days=1) if spring else None
    return lunar.solar_day(year, *_LUNAR[code]) if code in _LUNAR else None


def _of_year(year: int) -> Iterator[Festival]:
    for code in (*_FIXED, *_LUNAR, _EVE, _TOMB):
        day = date_of(code, year)
        if day is not None:
            yield Festival(day, code)


def _tomb_day(year: int) -> int:
    """Return the day in April of 清明: 2000 to 2099 by the usual rule, near enough beyond."""
    past = year % 100
    return int(past * 0.2422 + 4.81) - past // 4
