"""The shifts a volunteer was expected at: came, stayed away, or nothing known yet."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from swdesk.model.base import database
from swdesk.model.groups import AbsenceReason
from swdesk.services.access import Area, require

#: So many shifts missed in a row ask for a telephone call.
STREAK = 2


@dataclass(frozen=True)
class Shift:
    """One event at which somebody was expected to help, or helped.

    *absence* is why they did not come; with neither that nor a sign-in nothing is known.
    """

    held_on: dt.date
    event_id: int
    event: str
    came: bool
    absence: AbsenceReason | None

    @property
    def is_known(self) -> bool:
        """Say whether they are known to have come or stayed away."""
        return self.came or self.absence is not None


@dataclass(frozen=True)
class Missing:
    """A volunteer who missed several shifts in a row, the last one on a day."""

    volunteer_id: int
    name: str
    number: str
    phones: str
    streak: int
    last_on: dt.date
    rate: int | None


_SHIFTS = """
SELECT e.held_on, e.id, e.name, MAX(t.came), MAX(t.absence) FROM (
  SELECT event_id, person_id, 0 AS came, absence FROM expected
   WHERE role = 'volunteer' AND deleted_at IS NULL
  UNION ALL
  SELECT event_id, person_id, 1, NULL FROM sign_in
   WHERE role = 'volunteer' AND event_id IS NOT NULL AND deleted_at IS NULL
) t JOIN event e ON e.id = t.event_id
 WHERE e.deleted_at IS NULL AND e.status <> 'cancelled' AND {whose}
 GROUP BY t.person_id, e.id ORDER BY e.held_on, e.id
"""
_OF_ONE = _SHIFTS.format(whose="t.person_id = ?")
_OF_ALL = _SHIFTS.format(whose="t.person_id IS NOT NULL").replace(
    "SELECT e.held_on", "SELECT t.person_id, e.held_on"
)
_VOLUNTEERS = """
SELECT v.person_id, v.id, p.name, v.volunteer_no, COALESCE(json_extract(p.phones, '$[0]'), '')
  FROM volunteer v JOIN person p ON p.id = v.person_id
 WHERE v.deleted_at IS NULL AND v.status <> 'left'
"""


def of_person(person_id: int) -> list[Shift]:
    """Return the shifts of a volunteer, the earliest first."""
    require(Area.VOLUNTEERS)
    return [_shift(*row) for row in database.execute_sql(_OF_ONE, (person_id,)).fetchall()]


def rate(shifts: Sequence[Shift]) -> int | None:
    """Return to how many percent of the shifts of which anything is known somebody came."""
    known = [one for one in shifts if one.is_known]
    return round(100 * sum(one.came for one in known) / len(known)) if known else None


def streak(shifts: Sequence[Shift]) -> int:
    """Return how many shifts in a row somebody has missed up to the last one known."""
    missed = 0
    for one in reversed([one for one in shifts if one.is_known]):
        if one.came:
            break
        missed += 1
    return missed


def missing() -> list[Missing]:
    """Return the volunteers to ask after, the longest away first."""
    require(Area.VOLUNTEERS)
    shifts = defaultdict(list)
    for person, *facts in database.execute_sql(_OF_ALL).fetchall():
        shifts[person].append(_shift(*facts))
    found = []
    for person, volunteer, name, number, phone in database.execute_sql(_VOLUNTEERS).fetchall():
        own = shifts[person]
        count = streak(own)
        if count >= STREAK:
            last = max(one.held_on for one in own if one.is_known)
            found.append(Missing(volunteer, name, number, phone, count, last, rate(own)))
    return sorted(found, key=lambda one: (-one.streak, one.last_on))


def _shift(day: str, event: int, name: str, came: int, absence: str | None) -> Shift:
    reason = AbsenceReason(absence) if absence and not came else None
    return Shift(dt.date.fromisoformat(day), event, name, bool(came), reason)
