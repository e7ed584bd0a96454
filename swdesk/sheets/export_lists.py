"""The lists of the station that can be exported, and the columns of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import peewee as pw

from swdesk.errors import UserError
from swdesk.forms.group_totals import HELD, MEMBER_COUNT, RATE, TIMES
from swdesk.forms.spec import Derived
from swdesk.labels import N_
from swdesk.model.cases import Case, FollowUp
from swdesk.model.events import Event, Interval, SignIn
from swdesk.model.fields import AnyKind, Mask
from swdesk.model.groups import Group
from swdesk.model.households import HEAD, Household, HouseholdMember
from swdesk.model.people import Person, Recipient
from swdesk.model.team import Worker
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer, VolunteerTeam
from swdesk.services import access
from swdesk.services.access import Area
from swdesk.services.lists.registers import REGISTERS, Register
from swdesk.sheets import register_export
from swdesk.sheets.export_columns import (
    Given,
    attendances,
    categories,
    columns_of,
    facts,
    key,
    named,
    places,
)
from swdesk.sheets.register_facts import PartColumn, parts_of

_WHICH = N_("请指定活动编号，签到表一次导出一场。")
_NO_EVENT = N_("没有编号为 {number} 的活动，请核对编号。")


@dataclass(frozen=True)
class Listing:
    """What is selected for a list, in the order of its columns; *parts* tell the rows within."""

    title: str
    query: pw.ModelSelect[Any]
    columns: Sequence[AnyKind | Given]
    parts: Sequence[PartColumn] = ()


def _recipients(_event: str | None) -> Listing:
    member = HouseholdMember
    lives = (member.person == Person.id) & member.deleted_at.is_null() & member.left_on.is_null()
    query = (
        Recipient.live()
        .join(Person)
        .join(member, pw.JOIN.LEFT_OUTER, on=lives)
        .join(Household, pw.JOIN.LEFT_OUTER, on=(member.household == Household.id))
        .order_by(Recipient.id)
    )
    columns = [
        Recipient.file_no,
        *facts(Person),
        *places(Person.place),
        Household.household_no,
        Given(N_("户主"), HouseholdMember.household, _heads().get, Mask.NAME),
        HouseholdMember.relation,
        categories(key(Recipient)),
        *facts(Recipient, Recipient.file_no),
        named(Recipient.worker, Worker, Worker.name),
    ]
    return Listing(N_("服务对象"), query, columns)


def _volunteers(_event: str | None) -> Listing:
    columns = [
        Volunteer.volunteer_no,
        *facts(Person),
        *places(Person.place),
        named(Volunteer.team, VolunteerTeam, VolunteerTeam.name),
        *facts(Volunteer, Volunteer.volunteer_no),
    ]
    query = Volunteer.live().join(Person).order_by(Volunteer.id)
    return Listing(N_("志愿者"), query, columns)


def _households(_event: str | None) -> Listing:
    member = HouseholdMember
    living = member.live().where(member.left_on.is_null())
    counts = Counter(household for (household,) in columns_of(living, member.household))
    columns = [
        Household.household_no,
        Given(N_("户主"), key(Household), _heads().get, Mask.NAME),
        Given(N_("人口"), key(Household), counts.get),
        *places(Household.place),
        *facts(Household, Household.household_no),
    ]
    return Listing(N_("家庭"), Household.live().order_by(Household.id), columns)


def _heads() -> dict[int, str]:
    """Return the names of the heads by household."""
    member = HouseholdMember
    heads = member.live().where(member.relation == HEAD, member.left_on.is_null())
    return dict(columns_of(heads, member.household, member.name))


def _cases(_event: str | None) -> Listing:
    query = Case.live().where(_seen()).join(Recipient).join(Person).order_by(Case.id)
    columns = [
        Case.case_no,
        Person.name,
        Recipient.file_no,
        *facts(Case, Case.case_no),
        named(Case.worker, Worker, Worker.name),
    ]
    return Listing(N_("个案"), query, columns)


def _seen() -> pw.Node:
    """Return the condition of cases that whoever acts may open."""
    sql, parameters = access.case_where("c")
    seen: pw.Node = key(Case).in_(pw.SQL(f"(SELECT c.id FROM casework c WHERE {sql})", parameters))
    return seen


def _follow_ups(_event: str | None) -> Listing:
    query = (
        FollowUp.live()
        .join(Case)
        .where(_seen())
        .join(Recipient)
        .join(Person)
        .order_by(FollowUp.case, FollowUp.nth)
    )
    columns = [
        Case.case_no,
        Person.name,
        *facts(FollowUp),
        named(FollowUp.worker, Worker, Worker.name),
    ]
    return Listing(N_("个案过程记录"), query, columns)


def _visits(_event: str | None) -> Listing:
    query = Visit.live().join(Recipient).join(Person).order_by(Visit.visited_on, Visit.id)
    columns = [
        Visit.visit_no,
        Person.name,
        Recipient.file_no,
        *places(Person.place)[1:],
        *facts(Visit, Visit.visit_no),
        named(Visit.worker, Worker, Worker.name),
    ]
    return Listing(N_("探访记录"), query, columns)


def _events(_event: str | None) -> Listing:
    columns = [
        Event.event_no,
        *facts(Event, Event.event_no),
        *places(Event.place)[1:],
        Given(N_("签到人次"), key(Event), attendances().get),
        named(Event.worker, Worker, Worker.name),
    ]
    return Listing(N_("活动"), Event.live().order_by(Event.held_on, Event.id), columns)


def _groups(_event: str | None) -> Listing:
    columns = [
        Group.group_no,
        *facts(Group, Group.group_no),
        *places(Group.place)[1:],
        *(Given(one.label, key(Group), _told(one)) for one in (MEMBER_COUNT, HELD, TIMES, RATE)),
        named(Group.worker, Worker, Worker.name),
    ]
    return Listing(N_("小组"), Group.live().order_by(Group.planned_on, Group.id), columns)


def _told(counted: Derived) -> Callable[[int], str]:
    return lambda group_id: counted.compute(Group(id=group_id))


def _sign_ins(event_no: str | None) -> Listing:
    if event_no is None:
        raise UserError(_WHICH)
    event = Event.live().where(Event.event_no == event_no).first()
    if event is None:
        raise UserError(_NO_EVENT.format(number=event_no))
    came = (Interval.sign_in == SignIn.id) & Interval.deleted_at.is_null()
    query = (
        SignIn.live()
        .join(Interval, pw.JOIN.LEFT_OUTER, on=came)
        .where(SignIn.event == event)
        .order_by(SignIn.seq, Interval.came_at)
    )
    own = facts(SignIn, SignIn.is_late, SignIn.sheet, SignIn.line)
    columns = [*own, Interval.came_at, Interval.left_at]
    return Listing(f"{event.name} {event.held_on.isoformat()}", query, columns)


def _register(register: Register) -> Callable[[str | None], Listing]:
    return lambda _event: Listing(
        register.title,
        register_export.query(register),
        register_export.columns(register),
        parts_of(register),
    )


LISTINGS: dict[str, Callable[[str | None], Listing]] = {
    "recipients": _recipients,
    "households": _households,
    "cases": _cases,
    "follow_ups": _follow_ups,
    "visits": _visits,
    "groups": _groups,
    "events": _events,
    "sign_ins": _sign_ins,
    "volunteers": _volunteers,
    **{key: _register(one) for key, one in REGISTERS.items()},
}

#: What each list is made of, and so who may have it.
AREAS: dict[str, Area] = {
    "recipients": Area.PEOPLE,
    "households": Area.PEOPLE,
    "cases": Area.CASES,
    "follow_ups": Area.CASES,
    "visits": Area.VISITS,
    "groups": Area.EVENTS,
    "events": Area.EVENTS,
    "sign_ins": Area.EVENTS,
    "volunteers": Area.VOLUNTEERS,
    **{key: one.area for key, one in REGISTERS.items()},
}
