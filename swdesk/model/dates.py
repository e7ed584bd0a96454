"""Dates as people write them: typed short, copied from spreadsheets, known only to the year."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

_HAN = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_WIDE = str.maketrans("０１２３４５６７８９．／－：＋", "0123456789./-:+")
# Compiled when first used: the first page reads no date, and waits for no pattern.
_MARKED = r"(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*[日号]?"
_SOLID = r"(\d{4})(\d{2})(\d{2})"
_MONTH = r"(\d{4})\s*[年./-]\s*(\d{1,2})\s*月?|(\d{4})(0[1-9]|1[0-2])"
_YEAR = r"(\d{4})\s*年?"
_SHORT = r"(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*[日号]?|(\d{2})(\d{2})"
_SHIFT = r"[+-]\d{1,4}"
_WORDS = {"前天": -2, "昨天": -1, "今天": 0, "今日": 0, "明天": 1, "后天": 2}
_CLOCK = r"(\d{1,2})[:时点.](\d{1,2})分?|(\d{1,2})[时点]|(\d{1,2})(\d{2})|(\d{1,2})"


def today() -> dt.date:
    """Return the day by the computer's clock: what the calendar on the station's wall shows."""
    return dt.datetime.now().astimezone().date()


@dataclass(frozen=True, order=True)
class PartialDate:
    """A date known to the year, the month or the day (ISO 8601 reduced precision)."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def of(cls, day: dt.date) -> PartialDate:
        return cls(day.year, day.month, day.day)

    @classmethod
    def from_iso(cls, text: str) -> PartialDate:
        return cls(*(int(part) for part in text.split("-")))

    def iso(self) -> str:
        parts = [f"{self.year:04d}", *(f"{part:02d}" for part in (self.month, self.day) if part)]
        return "-".join(parts)

    def exact(self) -> dt.date | None:
        """Return the date when it is known to the day."""
        return dt.date(self.year, self.month, self.day) if self.month and self.day else None

    def age_on(self, day: dt.date) -> int:
        """Return full years on *day*; what is unknown is taken as already past."""
        before = (day.month, day.day) < (self.month or 1, self.day or 1)
        return day.year - self.year - int(before)


def parse_day(text: str, today: dt.date | None = None) -> dt.date | None:
    """Read one full date; with *today* also the short forms 1121, -3, +7, 今天.

    Returns None for what is not a date: nothing is guessed.
    """
    folded = _fold(text)
    found = re.fullmatch(_MARKED, folded) or re.fullmatch(_SOLID, folded)
    if found:
        return _date(*(int(part) for part in found.groups()))
    return _relative(folded, today) if today else None


def parse_partial(text: str) -> PartialDate | None:
    """Read a date known to the day, the month or the year."""
    day = parse_day(text)
    if day:
        return PartialDate.of(day)
    folded = _fold(text)
    if found := re.fullmatch(_MONTH, folded):
        year, month = (int(part) for part in found.groups() if part)
        return PartialDate(year, month) if _date(year, month, 1) else None
    if found := re.fullmatch(_YEAR, folded):
        year = int(found[1])
        return PartialDate(year) if _date(year, 1, 1) else None
    return None


def parse_clock(text: str) -> dt.time | None:
    """Read a time of day: 9:05, 9点, 0905, 905."""
    folded = _fold(text).replace("：", ":")
    found = re.fullmatch(_CLOCK, folded)
    if not found:
        return None
    hour, *rest = (int(part) for part in found.groups() if part)
    minute = rest[0] if rest else 0
    try:
        return dt.time(hour, minute)
    except ValueError:
        return None


def clock_minutes(start: dt.time, end: dt.time) -> int:
    """Return the minutes from *start* to *end* on one day, negative when end comes first."""
    return (end.hour - start.hour) * 60 + end.minute - start.minute


def add_months(day: dt.date, months: int) -> dt.date:
    """Return the same day *months* later, or the last day of a shorter month."""
    from calendar import monthrange  # noqa: PLC0415 - brings locales, which no first page needs

    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _fold(text: str) -> str:
    folded = text.strip().translate(_WIDE)
    return (
        _han_digits(folded) if any(mark in folded for mark in "一二三四五六七八九十〇○") else folded
    )


def _han_digits(text: str) -> str:
    text = re.sub(r"(?<!\d)十", "1十", text.translate(_HAN))
    text = re.sub(r"十(?=\d)", "", text)
    return text.replace("十", "0")


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        found = dt.date(year, month, day)
    except ValueError:
        return None
    return found if 1850 <= year <= 2150 else None  # noqa: PLR2004 - no register is older


def _relative(text: str, today: dt.date) -> dt.date | None:
    if text in _WORDS:
        return today + dt.timedelta(days=_WORDS[text])
    if re.fullmatch(_SHIFT, text):
        return today + dt.timedelta(days=int(text))
    if found := re.fullmatch(_SHORT, text):
        month, day = (int(part) for part in found.groups() if part)
        return _date(today.year, month, day)
    return None
