"""Papers round the events of the year, and what volunteers were taught, given and certified."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from swdesk.model.codes import vocabulary
from swdesk.model.event_papers import (
    AgendaItem,
    EventBudget,
    EventDuty,
    EventPlan,
    EventRisk,
    GoodsReceipt,
    GoodsSheet,
    Registration,
)
from swdesk.model.events import Event, EventStatus, SignIn, SignInRole
from swdesk.model.people import Person
from swdesk.model.supervised import SheetState
from swdesk.model.volunteers import (
    HoursCertificate,
    Volunteer,
    VolunteerAward,
    VolunteerTeam,
    VolunteerTraining,
)
from swdesk.services.demo.ground import Ground, Human
from swdesk.services.demo.material import material
from swdesk.services.demo.year import clock, minutes
from swdesk.services.values import stored
from swdesk.services.volunteering import hours, hours_ledger

_ROWS = (AgendaItem, EventDuty, EventBudget, EventRisk)
_RECEIVERS, _CHILDREN = 10, 3
_ADULT = 18


def keep_papers(ground: Ground) -> None:
    """Write a plan for an event that was held and one to come, goods, sign-up, certificates."""
    ground.rows.flush()
    told = material("event_papers")
    held = Event.select().where(Event.status == EventStatus.ENDED).order_by(-Event.held_on)
    coming = Event.select().where(Event.held_on > ground.year.today).order_by(Event.held_on)
    last, ahead = held.first(), coming.first()
    _plan(ground, last, told["plan"], SheetState.FINAL)
    if ahead is not None:
        _plan(ground, ahead, told["plan"], SheetState.SUBMITTED)
        _sign_up(ground, ahead, told["registration"])
    _hand_out(ground, last, told["goods"])
    _honour(ground, told)
    ground.rows.flush()


def _plan(ground: Ground, event: Event, told: Mapping[str, Any], state: SheetState) -> None:
    day = min(event.held_on, ground.year.today) - dt.timedelta(days=6)
    worker = stored(event, Event.worker)
    names = ("theme", "background", "aims", "recruiting", "goods", "evaluating")
    facts = {name: told[name] for name in names}
    if state is SheetState.FINAL:
        facts |= {
            "opinion": told["opinion"],
            "opinion_by": ground.workers[0][0],
            "opinion_on": day + dt.timedelta(days=1),
        }
    plan = ground.rows.add(
        EventPlan, day, worker, event=event.id, worker=worker, written_on=day, state=state, **facts
    )
    for model in _ROWS:
        for row in told[model.table_name()]:
            values = {name: _value(name, value) for name, value in row.items()}
            ground.rows.add(model, day, worker, plan=plan, **values)


def _value(name: str, value: Any) -> Any:
    if name == "begins":
        return clock(minutes(value))
    return Decimal(value) if name == "amount" else value


def _hand_out(ground: Ground, event: Event, told: Mapping[str, Any]) -> None:
    """Let the first who came sign for goods, one of them through a neighbour."""
    day, worker = event.held_on, stored(event, Event.worker)
    names = ("title", "item", "grade", "measure", "note")
    facts = {name: told[name] for name in names}
    sheet = ground.rows.add(
        GoodsSheet,
        day,
        worker,
        event=event.id,
        handed_on=day,
        each=Decimal(1),
        worker=worker,
        **facts,
    )
    came = SignIn.live().where(SignIn.event == event.id, SignIn.role == SignInRole.RECIPIENT)
    for nth, one in enumerate(came.order_by(SignIn.seq).limit(_RECEIVERS)):
        number = str(one.person.id_no or "") if one.person_id else ""
        proxy = {name: told[name] for name in ("by_name", "by_relation")} if nth == 2 else {}  # noqa: PLR2004 - one of ten
        ground.rows.add(
            GoodsReceipt,
            day,
            worker,
            sheet=sheet,
            person=one.person_id,
            name=one.name,
            id_tail=number[-4:] or None,
            village=one.village,
            quantity=Decimal(1),
            received_on=day,
            **proxy,
        )


def _sign_up(ground: Ground, event: Event, told: Mapping[str, Any]) -> None:
    """Sign up some children with their guardian."""
    day, worker = ground.year.today, stored(event, Event.worker)
    children = [one for one in ground.recipients() if one.age < _ADULT][:_CHILDREN]
    for nth, child in enumerate(children):
        ground.rows.add(
            Registration,
            day,
            worker,
            event=event.id,
            signed_up_on=day,
            is_signed=nth == 0,
            health=told["health"] if nth == 0 else None,
            note=told["note"] if nth == 1 else None,
            **_child(child, told),
        )


def _child(child: Human, told: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "person": child.person,
        "name": child.name,
        "sex": child.sex,
        "age": child.age,
        "guardian": told["guardian"],
        "guardian_relation": vocabulary("relation").find(told["guardian_relation"]).code,  # type: ignore[union-attr]  # the list ships with it
        "guardian_phones": child.phones or ("13800000001",),
    }


def _honour(ground: Ground, told: Mapping[str, Any]) -> None:
    """Name leaders, teach everybody, and certify whoever has given most."""
    worker, today = ground.workers[0][0], ground.year.today
    volunteers = list(Volunteer.select(Volunteer, Person).join(Person).order_by(Volunteer.id))
    for team in VolunteerTeam.select():
        led = next((one for one in volunteers if stored(one, Volunteer.team) == team.id), None)
        if led is not None:
            VolunteerTeam.update(leader=led.person_id).where(VolunteerTeam.id == team.id).execute()
    taught = today - dt.timedelta(days=120)
    for one in volunteers:
        ground.rows.add(
            VolunteerTraining,
            taught,
            worker,
            volunteer=one.id,
            held_on=taught,
            hours=Decimal(2),
            **told["training"],
        )
    _certify(ground, volunteers, told["award"])


def _certify(ground: Ground, volunteers: list[Volunteer], award: Mapping[str, Any]) -> None:
    worker, today = ground.workers[0][0], ground.year.today
    given = {one: hours_ledger.services(one, ground.year.first, today) for one in volunteers}
    most = max(volunteers, key=lambda one: hours_ledger.total(given[one]))
    done = [one for one in given[most] if not one.is_open]
    day = today - dt.timedelta(days=3)
    ground.rows.add(VolunteerAward, day, worker, volunteer=most.id, given_on=day, **award)
    ground.rows.add(
        HoursCertificate,
        day,
        worker,
        certificate_no=ground.numbers.next("certificate", day),
        volunteer=most.id,
        issued_on=day,
        first_on=ground.year.first,
        last_on=day,
        minutes=sum(one.credited for one in done),
        times=len(done),
        rule=hours.rule().label,
        content="、".join(dict.fromkeys(one.content for one in done if one.content)),
        purpose="年度评优",
        handler=worker,
    )
