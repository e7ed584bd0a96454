"""Papers of an event: the plan it has or begins with, lists to sign for goods, who signed up."""

from __future__ import annotations

from collections.abc import Iterable

from swdesk.errors import UserError
from swdesk.forms.event_plan import EVENT_PLAN
from swdesk.forms.goods import GOODS
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import author
from swdesk.model.event_papers import EventPlan, GoodsReceipt, GoodsSheet, Registration
from swdesk.model.events import Event, SignIn, SignInRole
from swdesk.model.people import Person
from swdesk.services import editing
from swdesk.services.access import Area, require
from swdesk.services.gatherings import events
from swdesk.services.lists.places import PlaceNames
from swdesk.services.privacy.belongings import among
from swdesk.services.values import ROW_ID, Values, stored

_COPIED = ("theme", "background", "aims", "recruiting", "goods", "evaluating")
_TAIL = 4
#: Who hands out takes nothing home.
_RECEIVING = (SignInRole.RECIPIENT, SignInRole.RESIDENT)


# --- the plan (A-1) ---


def plan_of(event: Event) -> EventPlan | None:
    """Return the plan of an event."""
    require(Area.EVENTS)
    found: EventPlan | None = EventPlan.live().where(EventPlan.event == event.id).first()
    return found


def plan_like(earlier: Event) -> Values:
    """Return what a plan begins with that is like that of an earlier event; nothing approved.

    Raises UserError where that event had none.
    """
    plan = plan_of(earlier)
    if plan is None:
        raise UserError(N_("“{name}”没有写过计划书，请选另一场。").format(name=earlier.name))
    values = editing.load(EVENT_PLAN, plan)
    rows = {
        table.name: [
            {name: value for name, value in row.items() if name != ROW_ID}
            for row in values[table.name]
        ]
        for table in EVENT_PLAN.sub_tables()
    }
    return {name: values[name] for name in _COPIED} | rows


def new_plan(event: Event) -> Values:
    """Return what a new plan begins with."""
    return {
        "worker": stored(event, Event.worker) or author(),
        "aims": event.aim,
        "written_on": dates.today(),
    }


# --- goods (A-4) ---


def sheets_of(event: Event) -> list[GoodsSheet]:
    """Return the sheets on which goods of an event were signed for."""
    require(Area.EVENTS)
    return list(GoodsSheet.live().where(GoodsSheet.event == event.id).order_by(GoodsSheet.id))


def receivers(sheet: GoodsSheet) -> int:
    """Return how many stand on a sheet."""
    require(Area.EVENTS)
    return int(GoodsReceipt.live().where(GoodsReceipt.sheet == sheet.id).count())


def new_sheet(event: Event) -> Values:
    """Return a sheet with a line for each who came, or where nobody has yet, who is expected."""
    came = SignIn.live().where(SignIn.event == event.id, SignIn.role.in_(_RECEIVING))
    rows = [_line_of(one) for one in came.order_by(SignIn.seq)]
    if not rows:
        rows = receipts_for(one.person_id for one in events.expected(event.id))
    day = min(event.held_on, dates.today())
    return {
        "title": str(event.name),
        "handed_on": day,
        "worker": stored(event, Event.worker) or author(),
        GoodsReceipt.table_name(): rows,
    }


def add_receivers(sheet: GoodsSheet, people: Iterable[int]) -> tuple[int, int]:
    """Add a line for each of *people*; return how many are new and how many had one already."""
    rows = editing.load(GOODS, sheet)[GoodsReceipt.table_name()]
    listed = {row["person"] for row in rows}
    wanted = list(dict.fromkeys(people))
    fresh = receipts_for(one for one in wanted if one not in listed)
    if fresh:
        editing.save(GOODS, {GoodsReceipt.table_name(): [*rows, *fresh]}, sheet)
    return len(fresh), len(wanted) - len(fresh)


def receipts_for(people: Iterable[int]) -> list[Values]:
    """Return a line to sign for each of *people*, in their order."""
    require(Area.EVENTS)
    places = PlaceNames.read()
    wanted = list(dict.fromkeys(people))
    known = {one.id: one for one in Person.live().where(among(Person.id, wanted))}
    found = [known[one] for one in wanted if one in known]
    return [
        _line(one.id, str(one.name), one.id_no, places.name(stored(one, Person.place)))
        for one in found
    ]


def _line_of(one: SignIn) -> Values:
    number = one.person.id_no if one.person_id is not None else None
    return _line(one.person_id, str(one.name), number, one.village)


def _line(person: int | None, name: str, number: str | None, village: str | None) -> Values:
    return {
        "person": person,
        "name": name,
        "id_tail": number[-_TAIL:] if number else None,
        "village": village or None,
    }


# --- signing up (A-5) ---


def registrations(event: Event) -> list[Registration]:
    """Return who signed up, in the order in which they did."""
    require(Area.EVENTS)
    return list(Registration.live().where(Registration.event == event.id).order_by(Registration.id))
