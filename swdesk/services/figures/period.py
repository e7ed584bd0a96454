"""The spans that reports are asked for: a year, a half, a quarter, a month, a week, any days."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.dates import add_months, parse_day
from swdesk.model.text import chinese_day

_ORDINALS = "一二三四"
_MONTHS_A_QUARTER = 3


@dataclass(frozen=True, order=True)
class Period:
    """The days from *first* to *last*, both included."""

    first: dt.date
    last: dt.date

    @classmethod
    def year(cls, year: int) -> Period:
        return cls(dt.date(year, 1, 1), dt.date(year, 12, 31))

    @classmethod
    def months(cls, year: int, month: int, count: int = 1) -> Period:
        """Return *count* whole months from *month* on."""
        first = dt.date(year, month, 1)
        return cls(first, add_months(first, count) - dt.timedelta(days=1))

    @classmethod
    def week(cls, year: int, number: int) -> Period:
        """Return a week from Monday to Sunday, numbered as ISO 8601 does."""
        first = dt.date.fromisocalendar(year, number, 1)
        return cls(first, first + dt.timedelta(days=6))

    @property
    def iso(self) -> str:
        """Return the span as it can be typed again."""
        return f"{self.first.isoformat()}..{self.last.isoformat()}"

    @property
    def name(self) -> str:
        """Return the span as a report is headed: 2023年第二季度."""
        count = self._whole_months()
        year, month = self.first.year, self.first.month
        part, is_aligned = "", count and (month - 1) % count == 0
        if count == 1:
            part = N_("{month}月").format(month=month)
        elif is_aligned and count == _MONTHS_A_QUARTER:
            part = N_("第{nth}季度").format(nth=_ORDINALS[month // _MONTHS_A_QUARTER])
        elif is_aligned and count == 6:  # noqa: PLR2004 - months of half a year
            part = N_("上半年") if month == 1 else N_("下半年")
        elif not (is_aligned and count == 12):  # noqa: PLR2004 - months of a year
            return N_("{first}至{last}").format(
                first=chinese_day(self.first), last=chinese_day(self.last)
            )
        return N_("{year}年{part}").format(year=year, part=part)

    def quarters(self) -> tuple[Period, ...]:
        """Return the four quarters of the year in which the span ends."""
        year = self.last.year
        return tuple(Period.months(year, month, _MONTHS_A_QUARTER) for month in (1, 4, 7, 10))

    def months_within(self) -> tuple[Period, ...]:
        """Return the months of the span, the first and the last as far as they are in it."""
        first = self.first.replace(day=1)
        count = (self.last.year - first.year) * 12 + self.last.month - first.month + 1
        begins = (add_months(first, nth) for nth in range(count))
        return tuple(self._clipped(Period.months(day.year, day.month)) for day in begins)

    def years_within(self) -> tuple[Period, ...]:
        """Return the years of the span, the first and the last as far as they are in it."""
        years = range(self.first.year, self.last.year + 1)
        return tuple(self._clipped(Period.year(year)) for year in years)

    def _clipped(self, other: Period) -> Period:
        return Period(max(self.first, other.first), min(self.last, other.last))

    def of_year(self, shift: int = 0) -> Period:
        """Return the whole year in which the span ends, or one *shift* years off."""
        return Period.year(self.last.year + shift)

    def __contains__(self, day: dt.date) -> bool:
        return self.first <= day <= self.last

    def _whole_months(self) -> int:
        """Return how many months of one year the span is made of, 0 when it is not."""
        years = {self.first.year, self.last.year}
        ends = calendar.monthrange(self.last.year, self.last.month)[1]
        if len(years) > 1 or self.first.day != 1 or self.last.day != ends:
            return 0
        return self.last.month - self.first.month + 1


_FORMS: tuple[tuple[re.Pattern[str], Callable[..., Period]], ...] = (
    (re.compile(r"(\d{4})年?"), Period.year),
    (re.compile(r"(\d{4})[-年./](\d{1,2})月?"), Period.months),
    (
        re.compile(r"(\d{4})年?(?:Q|第?)([1-4一二三四])(?:季度?)?"),
        lambda year, nth: Period.months(year, nth * 3 - 2, 3),
    ),
    (
        re.compile(r"(\d{4})年?H([12])"),
        lambda year, nth: Period.months(year, nth * 6 - 5, 6),
    ),
    (re.compile(r"(\d{4})年?(上|下)半年"), lambda year, nth: Period.months(year, nth * 6 - 5, 6)),
    (re.compile(r"(\d{4})-?W(\d{1,2})"), Period.week),
)
_DIGITS = str.maketrans("一二三四上下", "123412")


def parse_period(text: str) -> Period:
    """Read 2023, 2023-06, 2023Q2, 2023H1, 2023W23, 2023年上半年 or 2012-01-01..2016-12-31."""
    typed = re.sub(r"\s", "", text).upper()
    try:
        found = _named(typed) or _range(typed)
    except ValueError:
        found = None
    if found is None:
        raise UserError(
            N_(
                "看不懂期间“{text}”。请写成 2023、2023-06、2023Q2、2023H1，"
                "或 2023-01-01..2023-06-30。"
            ).format(text=text)
        )
    if found.last < found.first:
        raise UserError(N_("期间“{text}”的结束早于开始，请核对。").format(text=text))
    return found


def _named(typed: str) -> Period | None:
    for pattern, made in _FORMS:
        if parts := pattern.fullmatch(typed):
            return made(*(int(part.translate(_DIGITS)) for part in parts.groups()))
    return None


def _range(typed: str) -> Period | None:
    first = last = typed
    for sign in ("..", "至", "~", "～"):
        if sign in typed:
            first, _, last = typed.partition(sign)
    if first != last and (begun := _named(first)) and (end := _named(last)):
        return Period(begun.first, end.last)  # 2012..2016
    began, ended = parse_day(first), parse_day(last)
    return Period(began, ended) if began and ended else None
