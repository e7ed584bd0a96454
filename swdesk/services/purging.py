"""From a person's wish to be deleted to the day on which nothing tells of them any more."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.model.base import Record, now
from swdesk.model.destruction import Destruction, DestructionReason
from swdesk.model.people import Person, Recipient
from swdesk.model.requests import PersonalRequest
from swdesk.model.team import Worker
from swdesk.model.volunteers import Volunteer
from swdesk.services import access, changes
from swdesk.services.auditing import tell
from swdesk.services.belongings import belonging_to, mentions
from swdesk.services.destroying import Order, destroy
from swdesk.services.settings import office
from swdesk.services.table_names import name_of
from swdesk.station.store import Station, saving


@dataclass(frozen=True)
class Waiting:
    """A person in the bin: since when, and from which day they may be destroyed."""

    person: Person
    since: dt.date
    due_on: dt.date


@dataclass(frozen=True)
class Outlook:
    """What destroying a person would take, and where others' texts name them.

    Both by the name of the kind of record.
    """

    rows: dict[str, int]
    mentions: dict[str, int]


def put_away(person: Person) -> None:
    """Put a person with all their roles into the bin, whatever was done for them.

    Contacts stay, so that figures do, but no list and no search shows the person any more.
    """
    access.require_record(person, access.Level.WRITE)
    instant = now()
    gone: list[Record] = [person, *_roles(person)]
    with saving():
        for record in gone:
            record.deleted_at = instant
            record.touch()
            record.save()
        tell(Action.DELETE, person)
    changes.report(*gone)


def waiting() -> list[Waiting]:
    """Return the people in the bin whom nothing was struck of yet, the longest waiting first."""
    binned = Person.select().where(
        Person.deleted_at.is_null(is_null=False), Person.struck_at.is_null()
    )
    days = dt.timedelta(days=office().bin_days)
    found = []
    for person in binned.order_by(Person.deleted_at):
        since = person.deleted_at.astimezone().date()
        found.append(Waiting(person, since, since + days))
    return found


def outlook(person: Person) -> Outlook:
    """Return what destroying a person would take."""
    held = belonging_to(person)
    return Outlook(
        {name_of(model): len(ids) for model, ids in held.items() if ids},
        {name_of(model): count for model, count in mentions(person, held).items()},
    )


def purge(
    person: Person,
    station: Station,
    *,
    request: PersonalRequest | None = None,
    witness: Worker | None = None,
) -> Destruction:
    """Destroy all that is kept of a person in the bin; only a supervisor may.

    Rows that figures count stay without anything that tells who it was.
    """
    access.require_approval()
    if person.deleted_at is None:
        raise UserError(N_("请先把{name}放进回收站，再销毁。").format(name=person))
    if person.struck_at is not None:
        raise UserError(N_("这个人的资料已经销毁过了。"))
    reason = DestructionReason.REQUEST if request else DestructionReason.MISTAKE
    order = Order(reason, witness, request, (person,))
    return destroy(belonging_to(person), order, station)


def _roles(person: Person) -> list[Record]:
    return [
        role
        for model in (Recipient, Volunteer)
        for role in model.live().where(model.person == person)
    ]
