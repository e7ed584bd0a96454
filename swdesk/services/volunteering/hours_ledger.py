"""The services of one volunteer, line by line (V-2), and what in them ought to be looked at."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.model.codes import vocabulary
from swdesk.model.volunteers import Volunteer
from swdesk.services.access import Area, require
from swdesk.services.volunteering import hours

#: An attendance longer than this is likely a forgotten sign-out.
MOST_MINUTES = hours.MOST_HOURS * 60


@dataclass(frozen=True)
class Span:
    """One coming and going, in minutes of the day; *left* None while they are here."""

    came: int
    left: int | None

    @property
    def minutes(self) -> int:
        return 0 if self.left is None else self.left - self.came

    def __str__(self) -> str:
        return f"{_clock(self.came)}—{'' if self.left is None else _clock(self.left)}"


@dataclass(frozen=True)
class Service:
    """One attendance as a volunteer; *credited* are the minutes it counts for by the rule."""

    held_on: dt.date
    name: str
    content: str
    location: str
    organiser: str
    spans: tuple[Span, ...]
    credited: int

    @property
    def minutes(self) -> int:
        """Return the minutes from in to out, all intervals together."""
        return sum(span.minutes for span in self.spans)

    @property
    def is_open(self) -> bool:
        """Say whether the last interval has no end."""
        return not self.spans or self.spans[-1].left is None


@dataclass(frozen=True)
class Given:
    """What one volunteer has served in a time: how often, and the minutes it counts for."""

    volunteer: Volunteer
    times: int
    minutes: int


_SERVICES = """
SELECT e.held_on, e.name, e.kind, COALESCE(s.note, ''), COALESCE(e.location, ''),
       COALESCE(w.name, ''),
       (SELECT json_group_array(json_array(i.came_at, i.left_at))
          FROM (SELECT came_at, left_at FROM interval
                 WHERE sign_in_id = s.id AND deleted_at IS NULL ORDER BY came_at, id) i)
  FROM sign_in s JOIN event e ON e.id = s.event_id LEFT JOIN worker w ON w.id = e.worker_id
 WHERE s.person_id = ?1 AND s.role = 'volunteer' AND s.deleted_at IS NULL
   AND e.deleted_at IS NULL AND e.status <> 'cancelled' AND e.held_on BETWEEN ?2 AND ?3
UNION ALL
SELECT n.held_on, g.name, NULL, COALESCE(n.topic, ''), COALESCE(n.location, g.location, ''),
       COALESCE(w.name, ''),
       CASE WHEN n.started IS NULL THEN '[]'
            ELSE json_array(json_array(n.started, n.ended)) END
  FROM sign_in s JOIN group_session n ON n.id = s.session_id JOIN groupwork g ON g.id = n.group_id
  LEFT JOIN worker w ON w.id = COALESCE(n.worker_id, g.worker_id)
 WHERE s.person_id = ?1 AND s.role = 'volunteer' AND s.deleted_at IS NULL
   AND n.deleted_at IS NULL AND g.deleted_at IS NULL AND n.held_on BETWEEN ?2 AND ?3
 ORDER BY 1
"""


def services(
    volunteer: Volunteer, first: dt.date | None = None, last: dt.date | None = None
) -> list[Service]:
    """Return the attendances from *first* to *last*, both included, the earliest first."""
    require(Area.VOLUNTEERS)
    rule, kinds = hours.rule(), vocabulary("event_kind")
    days = ((first or dt.date.min).isoformat(), (last or dt.date.max).isoformat())
    found = []
    for day, name, kind, note, location, organiser, told in database.execute_sql(
        _SERVICES, (volunteer.person_id, *days)
    ):
        spans = tuple(Span(_minute(came), _left(left)) for came, left in json.loads(told))
        credited = hours.credited(sum(span.minutes for span in spans), rule)
        content = note or kinds.label(kind or "")
        on = dt.date.fromisoformat(day)
        found.append(Service(on, name, content, location, organiser, spans, credited))
    return found


def given(first: dt.date | None = None, last: dt.date | None = None) -> list[Given]:
    """Return what each volunteer has served from *first* to *last*, the most hours first.

    Who has not served in that time is left out, and an attendance without an end gives nothing.
    """
    require(Area.VOLUNTEERS)
    lines = []
    for one in Volunteer.live().order_by(Volunteer.volunteer_no):
        done = [service for service in services(one, first, last) if not service.is_open]
        if done:
            lines.append(Given(one, len(done), total(done)))
    return sorted(lines, key=lambda line: -line.minutes)


def total(found: Sequence[Service]) -> int:
    """Return the minutes that services count for together."""
    return sum(one.credited for one in found)


def warnings(found: Sequence[Service]) -> list[str]:
    """Return what is odd in the times, one sentence each: too long, at two places at once."""
    said = [
        N_("{day} {name}记了 {hours} 小时，超过 12 小时，请核对签退时间。").format(
            day=one.held_on.isoformat(), name=one.name, hours=hours.in_hours(one.minutes)
        )
        for one in found
        if one.minutes > MOST_MINUTES
    ]
    for _, of_day in groupby(found, key=attrgetter("held_on")):
        said += _overlaps(list(of_day))
    return said


def _overlaps(found: Sequence[Service]) -> list[str]:
    """Return where the times of one day meet; an open end meets nothing."""
    ends = [(span.came, span.left or span.came, one) for one in found for span in one.spans]
    ends.sort(key=lambda end: end[:2])
    sentence = N_("{day} {one}和{other}的时间重叠，请核对签到签退。")
    said = []
    until, last = ends[0][1:] if ends else (0, None)
    for came, left, one in ends[1:]:
        if last is not None and came < until:
            day = one.held_on.isoformat()
            said.append(sentence.format(day=day, one=last.name, other=one.name))
        if left >= until:
            until, last = left, one
    return said


def _minute(at: str) -> int:
    hour, minute = at.split(":")
    return int(hour) * 60 + int(minute)


def _left(at: str | None) -> int | None:
    return _minute(at) if at else None


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
