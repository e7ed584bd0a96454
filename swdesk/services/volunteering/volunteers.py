"""Volunteers' hours: what sign-ins say, and apart from them what was brought along."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from swdesk.model.base import database
from swdesk.model.codes import fold, vocabulary
from swdesk.model.volunteers import Volunteer
from swdesk.services.access import Area, require
from swdesk.services.volunteering import hours as counting


@dataclass(frozen=True)
class Hours:
    """The time a volunteer has given; *brought* is the balance from before, never mixed in.

    The minutes of each attendance count by the station's rule.
    """

    brought: float
    minutes: int
    times: int
    unfinished: int

    @property
    def served(self) -> float:
        """Return the hours that sign-ins prove, to one decimal."""
        return round(self.minutes / 60, 1)


@dataclass(frozen=True)
class Service:
    """One attendance as a volunteer; minutes are the sum of its intervals."""

    held_on: dt.date
    event_id: int | None
    group_id: int | None
    event: str
    came_at: str
    left_at: str
    minutes: int


_SERVICES = """
SELECT e.held_on, e.id, NULL, e.name, MIN(i.came_at), COALESCE(MAX(i.left_at), ''),
       COALESCE(SUM((strftime('%s', i.left_at) - strftime('%s', i.came_at)) / 60), 0),
       SUM(i.left_at IS NULL)
  FROM sign_in s JOIN event e ON e.id = s.event_id
  JOIN interval i ON i.sign_in_id = s.id AND i.deleted_at IS NULL
 WHERE s.person_id = ?1 AND s.role = 'volunteer' AND s.deleted_at IS NULL
   AND e.deleted_at IS NULL AND e.status <> 'cancelled'
 GROUP BY s.id
UNION ALL
SELECT n.held_on, NULL, g.id, g.name || '　第 ' || n.nth || ' 节', COALESCE(n.started, ''),
       COALESCE(n.ended, ''),
       COALESCE((strftime('%s', n.ended) - strftime('%s', n.started)) / 60, 0),
       n.started IS NULL OR n.ended IS NULL
  FROM sign_in s JOIN group_session n ON n.id = s.session_id JOIN groupwork g ON g.id = n.group_id
 WHERE s.person_id = ?1 AND s.role = 'volunteer' AND s.deleted_at IS NULL
   AND n.deleted_at IS NULL AND g.deleted_at IS NULL
 ORDER BY 1 DESC
"""
_MONTH_MINUTES = """
SELECT COALESCE(SUM(minutes), 0) FROM service_contact
 WHERE kind IN ('event', 'group') AND role = 'volunteer' AND date BETWEEN ? AND ?
"""


def hours(volunteer: Volunteer) -> Hours:
    """Return how long a volunteer has served; an attendance without an end gives no time yet."""
    require(Area.VOLUNTEERS)
    found = database.execute_sql(_SERVICES, (volunteer.person_id,)).fetchall()
    rule = counting.rule()
    return Hours(
        brought=float(volunteer.brought_hours or 0),
        minutes=sum(counting.credited(row[6], rule) for row in found),
        times=len(found),
        unfinished=sum(1 for row in found if row[7]),
    )


def services(volunteer: Volunteer) -> list[Service]:
    """Return the attendances that make up the hours, the last one first."""
    require(Area.VOLUNTEERS)
    return [
        Service(dt.date.fromisoformat(day), *facts)
        for day, *facts, _unfinished in database.execute_sql(
            _SERVICES, (volunteer.person_id,)
        ).fetchall()
    ]


def with_talent(text: str) -> list[int]:
    """Return the people whose skills, other talents or wishes say *text*, by their persons' ids."""
    require(Area.VOLUNTEERS)
    wanted = fold(text)
    known = vocabulary("volunteer_skill").entries
    codes = {
        one.code
        for one in known
        if any(wanted in fold(words) for words in (one.label, *one.aliases))
    }
    found = Volunteer.live().select(
        Volunteer.person, Volunteer.skills, Volunteer.skill_other, Volunteer.wishes
    )
    return [
        one.person_id
        for one in found
        if codes.intersection(one.skills or ())
        or wanted in fold(f"{one.skill_other or ''} {one.wishes or ''}")
    ]


def minutes_between(first: dt.date, last: dt.date) -> int:
    """Return the minutes all volunteers gave from *first* to *last*, both included."""
    span = (first.isoformat(), last.isoformat())
    return int(database.execute_sql(_MONTH_MINUTES, span).fetchone()[0])
