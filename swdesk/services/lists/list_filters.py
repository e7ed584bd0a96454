"""Which records a list shows; every filter that is left out lets everything pass."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from swdesk.model.cases import CaseStatus
from swdesk.model.events import EventStatus, SignInRole
from swdesk.model.fields import Labelled
from swdesk.model.people import RecipientStatus
from swdesk.services import access
from swdesk.services.lists.list_source import Where
from swdesk.services.lists.places import PlaceNames
from swdesk.services.people.restricted import category_where
from swdesk.services.volunteering.standing import SERVING, Standing, ids_of

_IN_CATEGORY = """r.id IN (SELECT k.recipient_id FROM recipient_category k
 WHERE k.category = ? AND k.deleted_at IS NULL
 AND (k.until IS NULL OR k.until >= date('now', 'localtime')) AND {})"""


# LIKE would take what somebody types for a pattern.
_SAYS = "INSTR(LOWER(e.name || ' ' || e.event_no || ' ' || COALESCE(e.location, '')), LOWER(?))"


@dataclass(frozen=True)
class RecipientFilter:
    """*people* are ids of persons, as a find returns them; a place holds all below it."""

    status: tuple[RecipientStatus, ...] | None = (RecipientStatus.ACTIVE,)
    place: int | None = None
    category: str | None = None
    worker: int | None = None
    level: str | None = None
    people: Sequence[int] | None = None
    ids: Sequence[int] | None = None

    def where(self) -> Where:
        found = Where("r.deleted_at IS NULL").among("r.status", _codes(self.status))
        found.among("p.place_id", _below(self.place)).equal("r.worker_id", self.worker)
        found.equal("r.level", self.level).among("p.id", self.people).among("r.id", self.ids)
        if self.category is None:
            return found
        seen, parameters = category_where("k.category", "k.recipient_id")
        return found.add(_IN_CATEGORY.format(seen), self.category, *parameters)


@dataclass(frozen=True)
class HouseholdFilter:
    """*people* finds the households in which any of these persons lives."""

    place: int | None = None
    kind: str | None = None
    people: Sequence[int] | None = None

    def where(self) -> Where:
        found = Where("h.deleted_at IS NULL").among("h.place_id", _below(self.place))
        if self.kind is not None:
            found.add("EXISTS (SELECT 1 FROM json_each(h.kinds) WHERE value = ?)", self.kind)
        if self.people is not None:
            lives = Where("deleted_at IS NULL", "left_on IS NULL").among("person_id", self.people)
            members = f"SELECT household_id FROM household_member WHERE {lives}"
            found.add(f"h.id IN ({members})", *lives.parameters)
        return found


@dataclass(frozen=True)
class CaseFilter:
    """*since* and *until* are days of asking."""

    status: tuple[CaseStatus, ...] | None = (CaseStatus.OPEN, CaseStatus.PAUSED)
    worker: int | None = None
    place: int | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    people: Sequence[int] | None = None

    def where(self) -> Where:
        seen, parameters = access.case_where("c")
        found = Where("c.deleted_at IS NULL").add(seen, *parameters)
        found.among("c.status", _codes(self.status))
        found.equal("c.worker_id", self.worker).among("p.place_id", _below(self.place))
        return found.between("c.asked_on", self.since, self.until).among("p.id", self.people)


@dataclass(frozen=True)
class FollowUpFilter:
    """The contacts within cases, or within one."""

    case: int | None = None
    worker: int | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    people: Sequence[int] | None = None

    def where(self) -> Where:
        seen, parameters = access.case_where("c")
        found = Where("f.deleted_at IS NULL", "c.deleted_at IS NULL").add(seen, *parameters)
        found.equal("f.case_id", self.case)
        found.equal("f.worker_id", self.worker).among("p.id", self.people)
        return found.between("f.held_on", self.since, self.until)


@dataclass(frozen=True)
class VisitFilter:
    """Visits of a time, a worker, a place; *result* is a code of visit_result."""

    since: dt.date | None = None
    until: dt.date | None = None
    worker: int | None = None
    result: str | None = None
    place: int | None = None
    people: Sequence[int] | None = None

    def where(self) -> Where:
        found = Where("v.deleted_at IS NULL").between("v.visited_on", self.since, self.until)
        found.equal("v.worker_id", self.worker).equal("v.result", self.result)
        return found.among("p.place_id", _below(self.place)).among("p.id", self.people)


@dataclass(frozen=True)
class EventFilter:
    """Events of a time, a kind, a place; *text* is part of a name, a number or a location."""

    status: tuple[EventStatus, ...] | None = None
    kind: str | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    place: int | None = None
    worker: int | None = None
    text: str = ""

    def where(self) -> Where:
        found = Where("e.deleted_at IS NULL").among("e.status", _codes(self.status))
        found.equal("e.kind", self.kind).equal("e.worker_id", self.worker)
        found.among("e.place_id", _below(self.place))
        for word in self.text.split():
            found.add(_SAYS, word)
        return found.between("e.held_on", self.since, self.until)


@dataclass(frozen=True)
class VolunteerFilter:
    """Volunteers of a team, with a skill, at a place; *standing* None shows those who left too.

    How somebody stands is worked out: see services.volunteering.standing.
    """

    standing: tuple[Standing, ...] | None = SERVING
    team: int | None = None
    skill: str | None = None
    place: int | None = None
    people: Sequence[int] | None = None

    def where(self) -> Where:
        found = Where("v.deleted_at IS NULL")
        if self.standing is not None:
            found.among("v.id", ids_of(self.standing))
        found.equal("v.team_id", self.team).among("p.place_id", _below(self.place))
        if self.skill is not None:
            found.add("EXISTS (SELECT 1 FROM json_each(v.skills) WHERE value = ?)", self.skill)
        return found.among("p.id", self.people)


@dataclass(frozen=True)
class SignInFilter:
    """Who came to one event."""

    event: int
    roles: tuple[SignInRole, ...] | None = None

    def where(self) -> Where:
        found = Where("s.deleted_at IS NULL").equal("s.event_id", self.event)
        return found.among("s.role", _codes(self.roles))


def _codes(members: Sequence[Labelled] | None) -> list[str] | None:
    return None if members is None else [member.value for member in members]


def _below(place: int | None) -> list[int] | None:
    return None if place is None else PlaceNames.read().below(place)
