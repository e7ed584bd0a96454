"""What belongs to a record: everything that would have no meaning without it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import peewee as pw

from swdesk.model.base import Record
from swdesk.model.consultations import Consultation
from swdesk.model.event_papers import GoodsReceipt, Registration
from swdesk.model.events import SignIn
from swdesk.model.fields import Line, Memo, Number, Ref
from swdesk.model.groups import GroupMember
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.people import FamilyMember, Person, PersonContact
from swdesk.model.sheet_scans import SheetScan
from swdesk.model.tables import TABLES

#: The ids of records by their tables.
Held = dict[type[Record], set[int]]

# Not required, as a name alone will do there; where they are set they say who it is.
_SAY_WHO = (
    SignIn.person,
    HouseholdMember.person,
    GroupMember.person,
    Consultation.recipient,
    GoodsReceipt.person,
    Registration.person,
)
# Not required, as each attendance and each scan of a sheet has but one of them.
_SAY_WHERE = (SignIn.event, SignIn.session, SignIn.member, SheetScan.event, SheetScan.group)


def belonging_to(*roots: Record) -> Held:
    """Return the records themselves and what belongs to them, however far down, binned too."""
    held: Held = defaultdict(set)
    fresh: list[tuple[type[Record], set[int]]] = []
    for root in roots:
        held[type(root)].add(root.id)
        fresh.append((type(root), {root.id}))
    while fresh:
        target, ids = fresh.pop()
        for model, found in _next(target, ids):
            new = found - held[model]
            if new:
                held[model] |= new
                fresh.append((model, new))
    for person in roots:
        if isinstance(person, Person):
            _add_named(held, person)
    return dict(held)


def links_to(target: type[Record]) -> Iterator[Ref]:
    """Yield the links of all tables that point at records of *target*."""
    for model in records():
        for field in model.facts().values():
            if isinstance(field, Ref) and field.rel_model is target:
                yield field


def records() -> Iterator[type[Record]]:
    """Yield the tables whose rows are records."""
    return (model for model in TABLES if issubclass(model, Record))


def among(field: Any, ids: Iterable[int]) -> Any:
    """Return the condition that a column holds one of *ids*, however many they are."""
    wanted = json.dumps(sorted(ids))
    return field.in_(pw.SQL("(SELECT value FROM json_each(?))", [wanted]))


def mentions(person: Person, held: Held) -> dict[type[Record], int]:
    """Return in how many other records a long text names the person, by table.

    Nobody but the writer can take that out without spoiling what the text says.
    """
    said = [text for text in (person.name, person.id_no) if text and len(text) > 1]
    found = {}
    for model in records():
        memos = [field for field in model.facts().values() if isinstance(field, Memo)]
        tests = [field.contains(text) for field in memos for text in said]
        if tests:
            rows = model.live().where(_any(tests), ~among(model.id, held.get(model, ())))
            if count := rows.count():
                found[model] = count
    return found


def _next(target: type[Record], ids: set[int]) -> Iterator[tuple[type[Record], set[int]]]:
    for link in links_to(target):
        # What a record merely names, as a team its leader, does not belong to it.
        if link.model is not target and (
            link.required or _is_among(link, (*_SAY_WHO, *_SAY_WHERE))
        ):
            yield link.model, _ids(link.model, among(link, ids))
    for model in records():
        facts = model.facts()
        kind, number = facts.get("kind"), facts.get("record_id")
        if isinstance(kind, Line) and isinstance(number, Number):
            yield model, _ids(model, (kind == target.table_name()) & among(number, ids))


def _add_named(held: Held, person: Person) -> None:
    """Add the rows in which relatives name the person, and the household nobody else is left in."""
    homes = _ids_of(HouseholdMember.household, HouseholdMember.person == person)
    kin = _ids_of(HouseholdMember.person, HouseholdMember.household.in_(homes))
    by_name = FamilyMember.person.in_(kin) & (FamilyMember.name == person.name)
    tests = {
        FamilyMember: by_name | _same_number(FamilyMember.id_no, person),
        HouseholdMember: _same_number(HouseholdMember.id_no, person),
        PersonContact: PersonContact.person.in_(kin) & (PersonContact.name == person.name),
    }
    for model, test in tests.items():
        held.setdefault(model, set()).update(_ids(model, test))
    for home in homes:
        members = _ids(HouseholdMember, HouseholdMember.household == home)
        if members <= held[HouseholdMember]:
            held.setdefault(Household, set()).add(home)


def _is_among(field: Ref, fields: Iterable[Ref]) -> bool:
    # Comparing two columns makes a condition of SQL, which is always true here.
    return any(field is one for one in fields)


def _same_number(field: Line, person: Person) -> Any:
    return (field == person.id_no) & field.is_null(is_null=False)


def _ids(model: type[Record], test: Any) -> set[int]:
    found: Any = model.select(model.id).where(test).tuples()
    return {row[0] for row in found}


def _ids_of(field: Ref, test: Any) -> set[int]:
    found = field.model.select(field).where(test).tuples()
    return {row[0] for row in found if row[0] is not None}


def _any(tests: Iterable[Any]) -> Any:
    first, *others = tests
    for test in others:
        first = first | test
    return first
