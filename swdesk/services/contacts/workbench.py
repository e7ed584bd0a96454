"""What the first page shows besides the work list: what is coming, and the month so far."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from swdesk.model.base import database
from swdesk.model.events import EventStatus
from swdesk.services.access import Area, may, require
from swdesk.services.figures import sources
from swdesk.services.volunteering.volunteers import minutes_between

COMING_DAYS = 30


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
class MonthCounts:
    """What has been recorded this month; a cancelled event and a visit in vain do not count.

    *prompt* are the records of cases that were written as soon as the station wants them.
    """

    visits: int
    people_visited: int
    follow_ups: int
    prompt: int
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


_CONTACTS = """
SELECT COUNT(*) FILTER (WHERE kind = 'visit'),
       COUNT(DISTINCT person_id) FILTER (WHERE kind = 'visit'),
       COUNT(*) FILTER (WHERE kind = 'follow_up')
  FROM service_contact WHERE kind NOT IN ('event', 'group', 'session') AND date BETWEEN ? AND ?
"""
_PROMPT = f"SELECT COUNT(*) FROM {sources.RECORDS} WHERE is_prompt AND date BETWEEN ? AND ?"
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
    (prompt,) = database.execute_sql(_PROMPT, span).fetchone()
    minutes = minutes_between(first, today)
    return MonthCounts(visits, people, follow_ups, prompt, events, minutes)
