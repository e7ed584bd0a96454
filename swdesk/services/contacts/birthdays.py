"""Whose birthday comes next, by the calendar that they keep."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from swdesk.model import lunar
from swdesk.model.base import database
from swdesk.model.dates import PartialDate
from swdesk.model.lunar import LunarDay
from swdesk.services.access import Area, may

WEEK, MONTH = 7, 30
_ROUND = 10
#: How far a lunar birthday and the solar one of the same person lie apart at most.
_DRIFT = 31
_LEAP_BIRTH = "02-29"


@dataclass(frozen=True)
class Birthday:
    """A birthday of somebody who is served now; *turns* counts full years."""

    recipient_id: int
    person_id: int
    name: str
    on: dt.date
    turns: int
    is_lunar: bool = False

    @property
    def is_round(self) -> bool:
        """Say whether it is a tenth one, which is kept with more people."""
        return self.turns > 0 and self.turns % _ROUND == 0


_BORN = """
SELECT r.id, p.id, p.name, p.born_on, p.is_lunar
  FROM recipient r JOIN person p ON p.id = r.person_id
 WHERE r.deleted_at IS NULL AND r.status IN ('pending', 'active')
"""
_SOLAR = "AND NOT p.is_lunar AND NOT p.keeps_lunar AND SUBSTR(p.born_on, 6) IN ({})"
_WRITTEN_LUNAR = "AND p.is_lunar AND SUBSTR(p.born_on, 6) IN ({})"
_KEPT_LUNAR = "AND p.keeps_lunar AND NOT p.is_lunar AND SUBSTR(p.born_on, 6) IN ({})"


def coming(today: dt.date, days: int = WEEK) -> list[Birthday]:
    """Return whose birthday is today or within *days* days, the nearest first.

    Who was born on 29 February or on the 30th of a lunar month keeps the last day of a shorter
    one; births in a leap month are kept in the month itself. What is known only to the month is
    left out.
    """
    if not may(Area.PEOPLE):
        return []
    span = [today + dt.timedelta(days=n) for n in range(days + 1)]
    found = [*_by_sun(span), *_by_moon(span)]
    return sorted(found, key=lambda one: (one.on, one.name))


def _by_sun(span: list[dt.date]) -> Iterator[Birthday]:
    on = {f"{day:%m-%d}": day for day in span}
    if "02-28" in on and not calendar.isleap(on["02-28"].year):
        on[_LEAP_BIRTH] = on["02-28"]
    for owner, person, name, born, _ in _ask(_SOLAR, on):
        day = on[born[5:]]
        yield Birthday(owner, person, name, day, day.year - int(born[:4]))


def _by_moon(span: list[dt.date]) -> Iterator[Birthday]:
    """Yield the birthdays that fall into the span by the lunar calendar."""
    on = _lunar_days(span)
    first, last = span[0] - dt.timedelta(days=_DRIFT), span[-1] + dt.timedelta(days=_DRIFT)
    near = {f"{first + dt.timedelta(days=n):%m-%d}" for n in range((last - first).days + 1)}
    written = {f"{month:02d}-{day:02d}" for month, day in on}
    for owner, person, name, text, is_lunar in (
        *_ask(_WRITTEN_LUNAR, written),
        *_ask(_KEPT_LUNAR, near),
    ):
        born = lunar.born_in(PartialDate.from_iso(text), is_lunar=bool(is_lunar))
        found = on.get((born.month, born.day)) if born else None
        if born and found:
            day, year = found
            yield Birthday(owner, person, name, day, year - born.year, is_lunar=True)


def _lunar_days(span: list[dt.date]) -> dict[tuple[int, int], tuple[dt.date, int]]:
    """Return the days of the span by lunar month and day, each with its lunar year.

    The last day of a month of 29 days is the 30th too; days of a leap month are nobody's.
    """
    found: dict[tuple[int, int], tuple[dt.date, int]] = {}
    for day in span:
        told = lunar.lunar_day(day)
        if told is None or told.is_leap:
            continue
        found[told.month, told.day] = day, told.year
        if _is_last(day, told):
            found.setdefault((told.month, told.day + 1), (day, told.year))
    return found


def _is_last(day: dt.date, told: LunarDay) -> bool:
    after = lunar.lunar_day(day + dt.timedelta(days=1))
    return told.day == 29 and after is not None and after.day == 1  # noqa: PLR2004 - a short month


def _ask(
    condition: str, days: dict[str, dt.date] | set[str]
) -> list[tuple[int, int, str, str, int]]:
    marks = ",".join("?" * len(days))
    rows: list[tuple[int, int, str, str, int]] = database.execute_sql(
        _BORN + condition.format(marks), tuple(days)
    ).fetchall()
    return rows
