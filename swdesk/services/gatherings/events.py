"""Events: planning one, copying an earlier one, who is expected, and the rows of its sheet."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import cast

from swdesk.errors import UserError
from swdesk.forms.event import EVENT
from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.model.base import database
from swdesk.model.codes import vocabulary
from swdesk.model.dates import PartialDate
from swdesk.model.events import Event, EventStatus, Expected, SignInRole
from swdesk.model.groups import AbsenceReason
from swdesk.model.people import Sex
from swdesk.services import changes, editing
from swdesk.services.access import Area, Level, require
from swdesk.services.changes import Changed
from swdesk.services.gatherings.attendance import Attended, Roles, attended, role_of
from swdesk.services.lists.places import PlaceNames
from swdesk.services.people.restricted import category_where
from swdesk.services.trail.auditing import tell
from swdesk.services.values import Values, stored
from swdesk.station.store import saving

#: What an event hands on to its copy: the plan, never what came of it.
_PLANNED = (
    "name", "kind", "form", "project", "started", "ended", "place", "location", "host", "co_host",
    "worker", "audience", "expected_count", "aim",
)  # fmt: skip


def create(values: Values) -> Event:
    """Plan an event and give it its number; raises InvalidRecord."""
    return cast(Event, editing.save(EVENT, values))


def plan_of(event: Event) -> Values:
    """Return what an event was planned as, for another one like it."""
    return {name: stored(event, getattr(Event, name)) for name in _PLANNED}


def copy(event: Event, held_on: dt.date, *, with_expected: bool = False) -> Event:
    """Plan the same event for another day, on request with the same people expected."""
    copied = create({**editing.blank(EVENT), **plan_of(event), "held_on": held_on})
    if with_expected:
        same = Expected.live().where(Expected.event == event)
        _expect(copied.id, [(one.person_id, one.role) for one in same])
    return copied


def set_status(event: Event, status: EventStatus, reason: str = "") -> Event:
    """Say how far an event has come; cancelling needs a reason, and so does taking that back."""
    was_cancelled = event.status is EventStatus.CANCELLED
    if (status is EventStatus.CANCELLED or was_cancelled) and not reason:
        raise UserError(N_("取消活动或恢复已取消的活动，请写原因。"))
    values = {"status": status, "status_note": reason}
    return cast(Event, editing.save(EVENT, values, event))


# --- who is expected ---


@dataclass(frozen=True)
class ExpectedPerson:
    """Somebody on the list of an event; the lines are those on paper, None before a print."""

    person_id: int
    name: str
    sex: str
    age: int | None
    place: str
    phones: tuple[str, ...]
    role: SignInRole
    line: int | None = None
    volunteer_line: int | None = None
    absence: AbsenceReason | None = None


def expect(event_id: int, people: Iterable[int], role: SignInRole | None = None) -> int:
    """Put people on the list, by default in the role of their file; returns how many were new."""
    roles = Roles.read()
    return _expect(event_id, [(one, role or roles.by_file(one)) for one in people])


def _expect(event_id: int, people: Iterable[tuple[int, SignInRole]]) -> int:
    require(Area.EVENTS, Level.WRITE)
    listed = set(_ids(_EXPECTED_IDS, event_id))
    rows = [
        {"event": event_id, "person": person, "role": role}
        for person, role in dict(people).items()
        if person not in listed
    ]
    with saving():
        if rows:
            Expected.insert_many(rows).execute()
            tell(Action.CHANGE, Event.find(event_id), detail={"expected_added": len(rows)})
    changes.report(Changed("event", event_id))
    return len(rows)


def no_longer_expect(event_id: int, people: Iterable[int]) -> None:
    """Take people off the list."""
    require(Area.EVENTS, Level.WRITE)
    with saving():
        taken = Expected.delete().where(
            Expected.event == event_id, Expected.person.in_(list(people))
        )
        tell(Action.CHANGE, Event.find(event_id), detail={"expected_removed": taken.execute()})
    changes.report(Changed("event", event_id))


_EXPECTED_IDS = "SELECT person_id FROM expected WHERE event_id = ? AND deleted_at IS NULL"
_OF_CATEGORY = """
SELECT DISTINCT r.person_id FROM recipient r JOIN recipient_category c ON c.recipient_id = r.id
 WHERE c.category = ? AND c.deleted_at IS NULL
   AND (c.since IS NULL OR c.since <= ?) AND (c.until IS NULL OR c.until >= ?) AND {}
   AND r.deleted_at IS NULL AND r.status IN ('pending', 'active') ORDER BY r.person_id
"""
_OF_PLACE = """
SELECT r.person_id FROM recipient r JOIN person p ON p.id = r.person_id
 WHERE p.place_id = ? AND r.deleted_at IS NULL AND r.status IN ('pending', 'active')
 ORDER BY r.person_id
"""
_OF_EVENT = """
SELECT person_id FROM sign_in
 WHERE event_id = ? AND person_id IS NOT NULL AND deleted_at IS NULL ORDER BY seq
"""


_SIGNED_UP = """
SELECT person_id FROM registration
 WHERE event_id = ? AND person_id IS NOT NULL AND deleted_at IS NULL ORDER BY id
"""


def people_of_category(code: str, today: dt.date) -> list[int]:
    """Return the persons who are served now and belong, for all one may see, to a category."""
    seen, parameters = category_where("c.category", "c.recipient_id")
    day = today.isoformat()
    return _ids(_OF_CATEGORY.format(seen), code, day, day, *parameters)


def people_of_place(place_id: int) -> list[int]:
    """Return the persons who are served now and live there, or anywhere in it."""
    return [one for place in PlaceNames.read().below(place_id) for one in _ids(_OF_PLACE, place)]


def attendees_of(event_id: int) -> list[int]:
    """Return the registered persons who came to an event."""
    return _ids(_OF_EVENT, event_id)


def people_signed_up(event_id: int) -> list[int]:
    """Return the people on file who signed up for an event (A-5), in the order of the list."""
    return _ids(_SIGNED_UP, event_id)


def _ids(sql: str, *values: object) -> list[int]:
    return [found for (found,) in database.execute_sql(sql, values).fetchall()]


_EXPECTED = """
SELECT p.id, p.name, p.sex, p.born_on, p.place_id, p.phones, x.role, e.held_on,
       x.line, x.volunteer_line, x.absence
  FROM expected x JOIN person p ON p.id = x.person_id JOIN event e ON e.id = x.event_id
 WHERE x.event_id = ? AND x.deleted_at IS NULL AND p.deleted_at IS NULL ORDER BY p.pinyin, p.id
"""


def expected(event_id: int) -> list[ExpectedPerson]:
    """Return who is on the list, in the order of their names; ages are those on the day."""
    require(Area.EVENTS)
    places = PlaceNames.read()
    return [
        ExpectedPerson(
            found,
            name,
            Sex.word(sex),
            PartialDate.from_iso(born).age_on(dt.date.fromisoformat(held)) if born else None,
            places.name(place),
            tuple(json.loads(phones or "[]")),
            role_of(role),
            line,
            volunteer_line,
            AbsenceReason(absence) if absence else None,
        )
        for (
            found,
            name,
            sex,
            born,
            place,
            phones,
            role,
            held,
            line,
            volunteer_line,
            absence,
        ) in database.execute_sql(_EXPECTED, (event_id,))
    ]


# --- the sign-in sheet (A-2) ---


class SheetMode(Enum):
    """What the lines of a sign-in sheet hold."""

    BLANK = "blank"
    EXPECTED = "expected"
    SIGNED = "signed"


@dataclass(frozen=True)
class SheetRow:
    """One line of the sheet A-2; the signature is left to the hand."""

    line: int
    name: str
    sex: str
    age: str
    village: str
    phones: tuple[str, ...]
    role: str
    came_at: str = ""
    left_at: str = ""


def signed_rows(event_id: int) -> list[SheetRow]:
    """Return the lines of everybody who has signed."""
    return [_signed_row(line, one) for line, one in enumerate(attended(event_id), 1)]


def _signed_row(line: int, one: Attended) -> SheetRow:
    age = vocabulary("age_band").short(one.age_band) if one.age is None else str(one.age)
    return SheetRow(
        line,
        one.name,
        one.sex,
        age,
        one.village,
        one.phones,
        one.role.label,
        one.came_at,
        one.left_at,
    )
