"""What the first page shows besides the work list: what is coming, and the month so far."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass

from swdesk.model.base import database
from swdesk.model.events import EventStatus
from swdesk.services.access import Area, may, require
from swdesk.services.volunteering.volunteers import minutes_between

COMING_DAYS = 30
BIRTHDAY_DAYS = 7


@dataclass(frozen=True)
class ComingEvent:
    """An event of the next weeks; *expected* counts the people on its list."""

    event_id: int
    name: str
    held_on: dt.date
    started: str
    location: str
    status: EventStatus
    expected: int


@dataclass(frozen=True)
class Birthday:
    """A birthday of somebody who is served now, by the solar calendar."""

    recipient_id: int
    person_id: int
    name: str
    on: dt.date
    turns: int


@dataclass(frozen=True)
class MonthCounts:
    """What has been recorded this month; a cancelled event and a visit in vain do not count."""

    visits: int
    people_visited: int
    follow_ups: int
    events: int
    volunteer_minutes: int

    @property
    def volunteer_hours(self) -> float:
        """Return the hours of all volunteers to one decimal."""
        return round(self.volunteer_minutes / 60, 1)


_COMING = """
SELECT e.id, e.name, e.held_on, COALESCE(e.started, ''), COALESCE(e.location, ''), e.status,
       (SELECT COUNT(*) FROM expected x WHERE x.event_id = e.id AND x.deleted_at IS NULL)
  FROM event e
 WHERE e.deleted_at IS NULL AND e.status <> 'cancelled' AND e.held_on BETWEEN ? AND ?
 ORDER BY e.held_on, e.started
"""


def coming_events(today: dt.date) -> list[ComingEvent]:
    """Return the events of today and the next thirty days."""
    if not may(Area.EVENTS):
        return []
    span = (today.isoformat(), (today + dt.timedelta(days=COMING_DAYS)).isoformat())
    return [
        ComingEvent(
            found,
            name,
            dt.date.fromisoformat(day),
            started,
            location,
            next(one for one in EventStatus if one.value == status),
            expected,
        )
        for found, name, day, started, location, status, expected in database.execute_sql(
            _COMING, span
        )
    ]


_BORN_IN_DAYS = """
SELECT r.id, p.id, p.name, p.born_on
  FROM recipient r JOIN person p ON p.id = r.person_id
 WHERE r.deleted_at IS NULL AND r.status IN ('pending', 'active') AND NOT p.is_lunar
   AND SUBSTR(p.born_on, 6) IN ({})
"""


def birthdays(today: dt.date) -> list[Birthday]:
    """Return whose birthday is today or in the next seven days.

    Who was born on 29 February keeps it on the 28th in other years. Lunar birthdays and those
    known only to the month are left out.
    """
    if not may(Area.PEOPLE):
        return []
    days = [today + dt.timedelta(days=n) for n in range(BIRTHDAY_DAYS + 1)]
    on = {f"{day:%m-%d}": day for day in days}
    if "02-28" in on and not calendar.isleap(on["02-28"].year):
        on["02-29"] = on["02-28"]
    marks = ",".join("?" * len(on))
    found = [
        Birthday(owner, person, name, on[born[5:]], on[born[5:]].year - int(born[:4]))
        for owner, person, name, born in database.execute_sql(
            _BORN_IN_DAYS.format(marks), tuple(on)
        )
    ]
    return sorted(found, key=lambda one: (one.on, one.name))


_CONTACTS = """
SELECT COUNT(*) FILTER (WHERE kind = 'visit'),
       COUNT(DISTINCT person_id) FILTER (WHERE kind = 'visit'),
       COUNT(*) FILTER (WHERE kind = 'follow_up')
  FROM service_contact WHERE kind NOT IN ('event', 'group', 'session') AND date BETWEEN ? AND ?
"""
_EVENTS = """
SELECT COUNT(*) FROM event
 WHERE deleted_at IS NULL AND status <> 'cancelled' AND held_on BETWEEN ? AND ?
"""


def month_counts(today: dt.date) -> MonthCounts:
    """Return what this month has seen up to today."""
    require(Area.FIGURES)
    first = today.replace(day=1)
    span = (first.isoformat(), today.isoformat())
    visits, people, follow_ups = database.execute_sql(_CONTACTS, span).fetchone()
    (events,) = database.execute_sql(_EVENTS, span).fetchone()
    return MonthCounts(visits, people, follow_ups, events, minutes_between(first, today))
