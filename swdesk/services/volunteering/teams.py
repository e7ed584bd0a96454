"""Teams of volunteers: who leads them, who belongs to them, what they have given."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.codes import vocabulary
from swdesk.model.people import Person
from swdesk.model.volunteers import Volunteer, VolunteerStatus, VolunteerTeam
from swdesk.services import editing
from swdesk.services.access import Area, Level, require
from swdesk.services.lists import volunteer_list
from swdesk.services.lists.places import PlaceNames
from swdesk.services.values import stored
from swdesk.services.volunteering.standing import Stand, Standing, standings

_S = VolunteerStatus
#: What a roster says beside a name; that somebody serves needs no word.
_SAID = (Standing.CANDIDATE, Standing.DORMANT)


@dataclass(frozen=True)
class Member:
    """Somebody in a team; *hours* are those brought and those served together."""

    volunteer_id: int
    person_id: int
    volunteer_no: str
    name: str
    sex: str
    age: int | None
    phones: tuple[str, ...]
    place: str
    skills: str
    joined_on: dt.date | None
    status: str
    hours: float


@dataclass(frozen=True)
class TeamLine:
    """A team as the list shows it."""

    team: VolunteerTeam
    leader: str
    members: int
    hours: float


def lines(*, retired: bool = False) -> list[TeamLine]:
    """Return the teams by name, with how many belong to them."""
    require(Area.VOLUNTEERS)
    found = VolunteerTeam.live().order_by(VolunteerTeam.id)
    return [_line(one) for one in found if retired or not one.is_retired]


def kind_of(team: VolunteerTeam) -> str:
    """Return what kind of team it is, in words."""
    return vocabulary("team_kind").label(team.kind) if team.kind else ""


def members(team: VolunteerTeam) -> list[Member]:
    """Return who belongs to a team and has not left, the leader first, then by number."""
    require(Area.VOLUNTEERS)
    places, known = PlaceNames.read(), vocabulary("volunteer_skill")
    rows = list(
        Volunteer.select(Volunteer, Person)
        .join(Person, on=Volunteer.person == Person.id)
        .where(
            Volunteer.team == team.id, Volunteer.status != _S.LEFT, Volunteer.deleted_at.is_null()
        )
    )
    given = volunteer_list.hours_of([one.id for one in rows])
    leader = stored(team, VolunteerTeam.leader)
    rows.sort(key=lambda one: (one.person_id != leader, one.volunteer_no))
    stands = standings()
    return [
        _member(
            one, places, (given.get(one.id, 0.0), stands[one.id]),
            [known.short(code) for code in one.skills or ()],
        )
        for one in rows
    ]  # fmt: skip


def save(values: Mapping[str, Any], team: VolunteerTeam | None = None) -> VolunteerTeam:
    """Save a team; its leader is one of its volunteers. Raises InvalidRecord or UserError."""
    require(Area.VOLUNTEERS, Level.WRITE)
    leader = values.get("leader")
    if leader is not None and team is not None:
        belongs = Volunteer.live().where(Volunteer.person == leader, Volunteer.team == team.id)
        if not belongs.exists():
            raise UserError(N_("队长要先加入这支队伍：请在志愿者登记表里选服务队。"))
    name = str(values.get("name") or "").strip()
    same = VolunteerTeam.live().where(VolunteerTeam.name == name)
    if name and same.where(VolunteerTeam.id != (team.id if team else 0)).exists():
        raise UserError(N_("已有名为“{name}”的队伍。").format(name=name))
    return editing.save_record(VolunteerTeam, values, team)


def _line(team: VolunteerTeam) -> TeamLine:
    found = members(team)
    leader = str(team.leader.name) if team.leader else ""
    return TeamLine(team, leader, len(found), round(sum(one.hours for one in found), 1))


def _member(
    one: Volunteer, places: PlaceNames, worked_out: tuple[float, Stand], skills: list[str]
) -> Member:
    person: Person = one.person
    hours, stand = worked_out
    return Member(
        volunteer_id=one.id,
        person_id=person.id,
        volunteer_no=one.volunteer_no,
        name=str(person.name),
        sex=person.sex.label if person.sex else "",
        age=person.age_on(dates.today()),
        phones=tuple(person.phones or ()),
        place=places.name(stored(person, Person.place)),
        skills="、".join(skills),
        joined_on=one.joined_on,
        status=stand.standing.label if stand.standing in _SAID else "",
        hours=hours,
    )
