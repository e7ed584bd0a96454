"""From a wish to be deleted, or a mistake, to the day on which nothing tells of it any more."""

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
from swdesk.services import access, changes, numbering, recycling
from swdesk.services.privacy.belongings import belonging_to, mentions
from swdesk.services.privacy.destroying import Order, destroy
from swdesk.services.recycling import Binned
from swdesk.services.setup.settings import office
from swdesk.services.trail.auditing import tell
from swdesk.services.trail.table_names import name_of
from swdesk.station.store import Station, saving


@dataclass(frozen=True)
class Waiting:
    """What lies in the bin: a person with all their roles, or another record; since when.

    *due_on* is the day from which it may be destroyed, *word* what is typed again to do so.
    """

    record: Record
    kind: str
    word: str
    since: dt.date
    due_on: dt.date

    @property
    def is_person(self) -> bool:
        return isinstance(self.record, Person)


@dataclass(frozen=True)
class Outlook:
    """What destroying would take, and where others' texts name the person.

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
    """Return what lies in the bin: people first, then single records, the longest waiting first."""
    return [*waiting_people(), *_records()]


def waiting_people() -> list[Waiting]:
    """Return the people who lie in the bin, the longest waiting first."""
    binned = Person.select().where(
        Person.deleted_at.is_null(is_null=False), Person.struck_at.is_null()
    )
    return [
        _waits(person, name_of(Person), str(person.name))
        for person in binned.order_by(Person.deleted_at)
    ]


def _records() -> list[Waiting]:
    """Return the records that are in the bin by themselves; a role goes with its person."""
    found = [
        _waits(one.record, one.kind, _word(one))
        for one in recycling.binned()
        if not (
            isinstance(one.record, Recipient | Volunteer)
            and one.record.person.deleted_at is not None
        )
    ]
    return sorted(found, key=lambda one: one.since)


def _waits(record: Record, kind: str, word: str) -> Waiting:
    since = record.deleted_at.astimezone().date()
    return Waiting(record, kind, word, since, since + dt.timedelta(days=office().bin_days))


def _word(one: Binned) -> str:
    """Return the number of a record, or what it is called."""
    kind = numbering.kind_of(type(one.record))
    number = getattr(one.record, numbering.KINDS[kind].field.name) if kind else None
    return str(number or one.caption)


def outlook(record: Record) -> Outlook:
    """Return what destroying a person or another record would take."""
    held = belonging_to(record)
    named = mentions(record, held) if isinstance(record, Person) else {}
    return Outlook(
        {name_of(model): len(ids) for model, ids in held.items() if ids},
        {name_of(model): count for model, count in named.items()},
    )


def purge(
    record: Record,
    station: Station,
    *,
    request: PersonalRequest | None = None,
    witness: Worker | None = None,
) -> Destruction:
    """Destroy what lies in the bin with all that belongs to it; only a supervisor may.

    Of a person, rows that figures count stay without anything that tells who it was. A single
    record is in the bin because it was wrong: nothing is left of it.
    """
    access.require_approval()
    if record.deleted_at is None:
        raise UserError(N_("请先把{name}放进回收站，再销毁。").format(name=record))
    if record.struck_at is not None:
        raise UserError(N_("这份资料已经销毁过了。"))
    reason = DestructionReason.REQUEST if request else DestructionReason.MISTAKE
    people = (record,) if isinstance(record, Person) else ()
    return destroy(belonging_to(record), Order(reason, witness, request, people), station)


def _roles(person: Person) -> list[Record]:
    return [
        role
        for model in (Recipient, Volunteer)
        for role in model.live().where(model.person == person)
    ]
