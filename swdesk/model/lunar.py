"""The lunar calendar (GB/T 33661-2017): days in it, from 1900 to 2100."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from swdesk.model.dates import PartialDate

FIRST, LAST = 1900, 2100
_LONG_MONTH = 30


_MONTHS = "正二三四五六七八九十冬腊"
_UNITS = "一二三四五六七八九十"
_TENS = {10: "初十", 20: "二十", 30: "三十"}


@dataclass(frozen=True, order=True)
class LunarDay:
    """A day of a lunar month, which may be a leap month."""

    year: int
    month: int
    day: int
    is_leap: bool = False

    def __str__(self) -> str:
        """Return 八月十五 or 闰二月初一, as people say it."""
        tens, units = divmod(self.day, 10)
        day = _TENS.get(self.day) or "初十廿"[tens] + _UNITS[units - 1]
        return f"{'闰' if self.is_leap else ''}{_MONTHS[self.month - 1]}月{day}"


def lunar_day(day: dt.date) -> LunarDay | None:
    """Return a day by the lunar calendar, None outside of the years that are known."""
    from borax.calendars.lunardate import (  # noqa: PLC0415 - not needed before the first page
        InvalidLunarDateError,
        LunarDate,
    )

    try:
        found = LunarDate.from_solar(day)
    except InvalidLunarDateError:
        return None
    return LunarDay(found.year, found.month, found.day, bool(found.leap))


def solar_day(year: int, month: int, day: int) -> dt.date | None:
    """Return the date of a lunar day; the 30th of a month of 29 days is its last."""
    from borax.calendars.lunardate import LCalendars, LunarDate  # noqa: PLC0415 - as above

    if not FIRST <= year <= LAST:
        return None
    found: dt.date = LunarDate(year, month, min(day, LCalendars.ndays(year, month))).to_solar_date()
    return found


def born_in(born_on: PartialDate, *, is_lunar: bool) -> LunarDay | None:
    """Return the lunar day of a birth that is known to the day.

    *is_lunar* says that the date is written by the lunar calendar, as on many old certificates.
    """
    if born_on.month is None or born_on.day is None:
        return None
    if is_lunar:
        return LunarDay(born_on.year, born_on.month, min(born_on.day, _LONG_MONTH))
    exact = born_on.exact()
    return lunar_day(exact) if exact else None
