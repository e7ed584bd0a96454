"""Greeting many people for a festival: contacts and signatures for all of them in one step."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Any

from swdesk.forms.goods import GOODS
from swdesk.forms.service_item import SERVICE_ITEM
from swdesk.forms.visit import VISIT
from swdesk.model.base import Record
from swdesk.model.codes import vocabulary
from swdesk.model.event_papers import GoodsReceipt, GoodsSheet
from swdesk.model.greetings import Greeted, Greeting, GreetingWay
from swdesk.model.people import NO_LONGER_SERVED, Person, Recipient
from swdesk.model.service_items import ServiceItem
from swdesk.model.text import in_a_row, to_text
from swdesk.model.visits import MET, Visit
from swdesk.services import changes, editing
from swdesk.services.access import Area, Level, require
from swdesk.services.gatherings.event_papers import receipts_for
from swdesk.services.privacy.belongings import among
from swdesk.services.values import ROW_ID, Values, stored
from swdesk.station.store import saving

_HOME, _FOUND, _KIND = "home", "met", "greeting"
_ROWS = GoodsReceipt.table_name()


@dataclass(frozen=True)
class Reached:
    """What a step came to: who is new on the round, and how many were passed over and why.

    *doubts* are sentences about the goods: more are given out than there are.
    """

    fresh: tuple[Greeted, ...]
    already: int
    not_served: int
    doubts: tuple[str, ...] = ()


def greet(greeting: Greeting, people: Iterable[int]) -> Reached:
    """Write down that persons were greeted: a contact each, and a line to sign for what is given.

    Whoever is on the round already, or is not served, is passed over. A visit of that day that
    is on file is not written twice.
    """
    require(Area.VISITS, Level.WRITE)
    wanted = list(dict.fromkeys(people))
    served = _served(wanted)
    listed = {one.recipient_id for one in on_round(greeting)}
    fresh = [one for one in served if one.id not in listed]
    with changes.together(), saving():
        receipts = _hand_out(greeting, fresh)
        made = tuple(_put_down(greeting, one, receipts.get(one.person_id)) for one in fresh)
    return Reached(made, len(served) - len(fresh), len(wanted) - len(served), _doubts(greeting))


def on_round(greeting: Greeting) -> list[Greeted]:
    """Return who was greeted on a round, with their persons, in the order in which they came."""
    require(Area.VISITS)
    rows = Greeted.live().select(Greeted, Recipient, Person).join(Recipient).join(Person)
    return list(rows.where(Greeted.greeting == greeting.id).order_by(Greeted.id))


def earlier(greeting: Greeting) -> list[Greeting]:
    """Return the other rounds, the latest first."""
    require(Area.VISITS)
    others = Greeting.live().where(Greeting.id != greeting.id)
    return list(others.order_by(Greeting.greeted_on.desc(), Greeting.greeting_no.desc()))


def people_of(greeting: Greeting) -> list[int]:
    """Return the persons who were greeted on a round."""
    return [one.recipient.person_id for one in on_round(greeting)]


def take_back(greeting: Greeting, greeted: Collection[Greeted]) -> None:
    """Take people off a round again, with the contacts and signatures that it made."""
    require(Area.VISITS, Level.WRITE)
    gone = {one.receipt_id for one in greeted}
    with changes.together(), saving():
        for one in greeted:
            contact = _contact(one)
            editing.delete(one)
            if contact is not None and one.is_contact_made:
                editing.delete(contact)
        _rewrite(greeting, lambda rows: [row for row in rows if row[ROW_ID] not in gone])


def cancel(greeting: Greeting) -> None:
    """Put a round into the bin, with everything that it made."""
    with changes.together(), saving():
        take_back(greeting, on_round(greeting))
        sheet = _sheet(greeting)
        editing.delete(greeting)
        if sheet is not None:
            editing.delete(sheet)


def follow(greeting: Greeting) -> None:
    """Let the contacts and the sheet say what the round says now."""
    with changes.together(), saving():
        for one in on_round(greeting):
            contact = _contact(one)
            if contact is None or not one.is_contact_made:
                continue
            spec = VISIT if isinstance(contact, Visit) else SERVICE_ITEM
            told = _shared(greeting)
            if any(stored(contact, _fact(contact, name)) != told[name] for name in told):
                editing.save(spec, told, contact)
        sheet = _sheet(greeting)
        if sheet is not None:
            editing.save(GOODS, _sheet_facts(greeting), sheet)


# --- contacts ---


def _served(people: list[int]) -> list[Recipient]:
    rows = Recipient.live().select(Recipient, Person).join(Person)
    found = rows.where(
        among(Recipient.person, people), Recipient.status.not_in(list(NO_LONGER_SERVED))
    )
    by_person = {one.person_id: one for one in found}
    return [by_person[one] for one in people if one in by_person]


def _put_down(greeting: Greeting, recipient: Recipient, receipt: int | None) -> Greeted:
    visit: Record | None = None
    item: Record | None = None
    is_made = True
    if greeting.way is GreetingWay.HOME:
        visit = _visit_of_that_day(greeting, recipient)
        is_made = visit is None
        visit = visit or _visit(greeting, recipient)
    else:
        item = editing.save(
            SERVICE_ITEM,
            {**editing.blank(SERVICE_ITEM), **_shared(greeting), "kind": _KIND},
            recipient=recipient,
        )
    return editing.save_record(
        Greeted,
        {
            "greeting": greeting, "recipient": recipient, "visit": visit, "item": item,
            "receipt": receipt, "is_contact_made": is_made,
        },
    )  # fmt: skip


def _visit(greeting: Greeting, recipient: Recipient) -> Record:
    values = {
        **editing.blank(VISIT),
        **_shared(greeting),
        "method": _HOME,
        "result": _FOUND,
        "location": recipient.person.address,
    }
    return editing.save(VISIT, values, recipient=recipient)


def _visit_of_that_day(greeting: Greeting, recipient: Recipient) -> Visit | None:
    found: Visit | None = (
        Visit.live()
        .where(
            Visit.recipient == recipient.id,
            Visit.visited_on == greeting.greeted_on,
            Visit.method == _HOME,
            Visit.result.in_(MET),
        )
        .first()
    )
    return found


def _contact(one: Greeted) -> Visit | ServiceItem | None:
    model, record_id = (Visit, one.visit_id) if one.visit_id else (ServiceItem, one.item_id)
    found: Visit | ServiceItem | None = model.live().where(model.id == record_id).first()
    return found


def _shared(greeting: Greeting) -> Values:
    """Return what a round tells of each of its contacts."""
    day, worker = greeting.greeted_on, stored(greeting, Greeting.worker)
    project = stored(greeting, Greeting.project)
    if greeting.way is GreetingWay.HOME:
        return {
            "visited_on": day, "worker": worker, "project": project,
            "companions": greeting.companions, "goods": _goods(greeting),
        }  # fmt: skip
    return {
        "served_on": day, "worker": worker, "project": project,
        "provider": greeting.companions, "outcome": _goods(greeting),
    }  # fmt: skip


def _fact(contact: Record, name: str) -> Any:
    return type(contact).facts()[name]


def _goods(greeting: Greeting) -> str | None:
    if not greeting.item:
        return None
    amount = to_text(Greeting.each, greeting.each) if greeting.each is not None else ""
    return in_a_row(
        str(greeting.item), str(greeting.grade or ""), f"{amount}{greeting.measure or ''}"
    )


# --- goods ---


def _hand_out(greeting: Greeting, recipients: list[Recipient]) -> dict[int, int]:
    """Add a line to sign for each; returns the lines by the person."""
    if not greeting.item or not recipients:
        return {}
    people = [one.person_id for one in recipients]
    fresh = [{**row, "quantity": greeting.each} for row in receipts_for(people)]
    sheet = _rewrite(greeting, lambda rows: [*rows, *fresh]) or _new_sheet(greeting, fresh)
    lines = GoodsReceipt.live().where(GoodsReceipt.sheet == sheet.id)
    return {one.person_id: one.id for one in lines if one.person_id is not None}


def _new_sheet(greeting: Greeting, rows: list[Values]) -> Record:
    sheet = editing.save(GOODS, {**editing.blank(GOODS), **_sheet_facts(greeting), _ROWS: rows})
    saved = editing.save_record(Greeting, {"sheet": sheet}, greeting)
    greeting.sheet, greeting.version = sheet, saved.version
    return sheet


def _doubts(greeting: Greeting) -> tuple[str, ...]:
    sheet = _sheet(greeting)
    if sheet is None:
        return ()
    return tuple(one.message for one in editing.problems(GOODS, editing.load(GOODS, sheet), sheet))


def _rewrite(greeting: Greeting, change: Callable[[list[Values]], list[Values]]) -> Record | None:
    """Save the sheet with other lines; None where there is no sheet."""
    sheet = _sheet(greeting)
    if sheet is None:
        return None
    values = editing.load(GOODS, sheet)
    return editing.save(GOODS, {**values, _ROWS: change(values[_ROWS])}, sheet)


def _sheet(greeting: Greeting) -> GoodsSheet | None:
    found: GoodsSheet | None = GoodsSheet.live().where(GoodsSheet.id == greeting.sheet_id).first()
    return found


def _sheet_facts(greeting: Greeting) -> Values:
    festival = vocabulary("festival").label(greeting.festival)
    return {
        "title": f"{festival}慰问",
        "handed_on": greeting.greeted_on,
        "item": greeting.item,
        "grade": greeting.grade,
        "measure": greeting.measure,
        "each": greeting.each,
        "link": stored(greeting, Greeting.link),
        "worker": stored(greeting, Greeting.worker),
    }
