"""When somebody leaves: whom they answered for goes to colleagues, all of it or nothing."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.audit import Action
from swdesk.model.base import Record
from swdesk.model.cases import Case
from swdesk.model.fields import Labelled, Ref
from swdesk.model.people import Person, Recipient, RecipientStatus
from swdesk.model.tables import TABLES
from swdesk.model.team import Worker
from swdesk.model.visits import Visit
from swdesk.services import access, changes
from swdesk.services.access import Area, Level
from swdesk.services.casework import sharing
from swdesk.services.casework.case_stage import stage
from swdesk.services.casework.cases import SET_ASIDE
from swdesk.services.contacts import case_due, due_facts
from swdesk.services.lists.listing import last_contacts
from swdesk.services.setup import logins
from swdesk.services.trail.auditing import Changes, tell
from swdesk.services.values import stored
from swdesk.station.store import Station

_GONE = (RecipientStatus.ENDED, RecipientStatus.DECEASED)


class ChargeKind(Labelled):
    """What somebody answers for."""

    CASE = "case", N_("个案")
    RECIPIENT = "recipient", N_("服务对象")


@dataclass(frozen=True)
class Charge:
    """One line of the hand-over list; *name* is the code name where a case has one.

    *records* counts what has been written about it; *receiver* is who takes it over.
    """

    kind: ChargeKind
    id: int
    number: str
    name: str
    stage: str
    last_contact: dt.date | None
    next_due: dt.date | None
    records: int
    receiver: int | None = None


def charges(worker: Worker) -> list[Charge]:
    """Return the open cases and the recipients for whom *worker* answers."""
    access.require_approval()
    return [*_cases(worker), *_recipients(worker)]


def hand_over(
    station: Station, worker: Worker, dealt: Iterable[Charge], on: dt.date | None = None
) -> None:
    """Give every charge to its receiver, offer the leaver no more and shut them out.

    Refuses while a charge has no receiver, or when the leaver answers for others than those.
    """
    access.require_approval()
    access.require(Area.STATION, Level.WRITE)
    given = list(dealt)
    leaving = {"is_retired": True, "left_on": on or dates.today(), "key_slot": None}
    _refuse(worker, given)
    logins.require_others(worker, leaving)
    with changes.together(), logins.shutting(station, logins.slot_of(station, worker)):
        for charge in given:
            _pass_on(charge)
        sharing.withdraw_all(worker)
        _write(Worker.find(worker.id), leaving, Action.SETTINGS)


def _refuse(worker: Worker, given: list[Charge]) -> None:
    open_ends = sum(one.receiver is None for one in given)
    if open_ends:
        raise UserError(N_("还有 {count} 项没有选接收人。").format(count=open_ends))
    if any(one.receiver == worker.id for one in given):
        raise UserError(N_("接收人不能是{name}本人。").format(name=worker.name))
    if {(one.kind, one.id) for one in given} != {(one.kind, one.id) for one in charges(worker)}:
        raise UserError(
            N_("{name}负责的个案或服务对象刚有变动，请重新打开交接。").format(name=worker.name)
        )


def _pass_on(charge: Charge) -> None:
    model: type[Record] = Case if charge.kind is ChargeKind.CASE else Recipient
    _write(model.find(charge.id), {"worker": charge.receiver}, Action.CHANGE)


def _write(record: Record, facts: Mapping[str, object], action: Action) -> None:
    fields, noted = type(record).facts(), Changes()
    for name, value in facts.items():
        noted.put(record, fields[name], value)
    record.touch()
    record.save()
    tell(action, record, noted)
    changes.report(record)


# --- what there is to hand over ---


def _cases(worker: Worker) -> Iterator[Charge]:
    due = case_due.first_of_each(case_due.cases())
    own = Case.live().where(Case.worker == worker.id, Case.status.not_in(SET_ASIDE))
    for case in own.order_by(Case.case_no):
        view, written = stage(case), _sheets(case)
        yield Charge(
            ChargeKind.CASE,
            case.id,
            case.case_no,
            case.code_name or str(case.recipient),
            view.stage.label,
            max(written, default=None),
            todo.due_on if (todo := due.get(case.id)) else None,
            1 + len(written),
        )


def _sheets(case: Case) -> list[dt.date]:
    """Return the days of what was written in a case, of whatever kind its sheets are."""
    found: list[dt.date] = []
    for model in TABLES:
        link = model.facts().get("case")
        dated = getattr(model, "dated", "")
        if dated and issubclass(model, Record) and isinstance(link, Ref):
            found += [getattr(one, dated) for one in model.live().where(link == case.id)]
    return [day for day in found if day is not None]


def _recipients(worker: Worker) -> Iterator[Charge]:
    own = (
        Recipient.live()
        .select(Recipient, Person)
        .join(Person)
        .where(Recipient.worker == worker.id, Recipient.status.not_in(_GONE))
    )
    listed = list(own.order_by(Recipient.file_no))
    ids = [one.id for one in listed]
    contacts, visits = last_contacts(ids), _visits(ids)
    due = {
        line.recipient_id: line.todo.due_on for line in due_facts.visits(dates.today(), dt.date.max)
    }
    for one in listed:
        yield Charge(
            ChargeKind.RECIPIENT,
            one.id,
            one.file_no,
            str(one.person.name),
            one.status.label,
            contacts.get(one.id),
            due.get(one.id),
            visits[one.id],
        )


def _visits(ids: list[int]) -> Counter[int]:
    written = Visit.live().where(Visit.recipient.in_(ids))
    return Counter(stored(visit, Visit.recipient) for visit in written)
