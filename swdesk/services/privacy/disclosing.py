"""Whose names stand in a record, and what is said in their place."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from peewee import SQL, Value

from swdesk.forms.spec import FormSpec
from swdesk.model.base import Record, database
from swdesk.model.cases import Case
from swdesk.model.disclosure import (
    CodedVeil,
    MaskedVeil,
    OwnVeil,
    Showing,
    StandIns,
    Veil,
)
from swdesk.model.event_papers import EventPicture
from swdesk.model.events import Event, SignIn
from swdesk.model.fields import Line, Memo, Name, Phones, Ref
from swdesk.model.groups import Group, GroupMember
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.office import Place
from swdesk.model.people import Person, Recipient
from swdesk.model.team import Worker
from swdesk.model.text import mask_name
from swdesk.model.volunteers import Volunteer, VolunteerTeam
from swdesk.services.privacy.belongings import among
from swdesk.services.privacy.names_known import Names, Naming, Said, around, mentioned, stood_in
from swdesk.services.privacy.portraits import people_in
from swdesk.services.values import stored

_APART: frozenset[type[Any]] = frozenset((Worker, Place, VolunteerTeam))
_TOWARDS = (Person, Recipient, Case, GroupMember)
_IN_HOUSEHOLD = """
SELECT m.person_id, m.name, COALESCE(r.file_no, v.volunteer_no) FROM household_member m
  LEFT JOIN recipient r ON r.person_id = m.person_id
  LEFT JOIN volunteer v ON v.person_id = m.person_id
 WHERE m.household_id = ? AND m.deleted_at IS NULL ORDER BY m.id
"""
_AT_EVENT = """
SELECT s.name, CASE s.role WHEN 'staff' THEN s.name ELSE COALESCE(r.file_no, v.volunteer_no) END
  FROM (
SELECT name, person_id, role, seq FROM sign_in WHERE event_id = ?1 AND deleted_at IS NULL
UNION ALL
SELECT p.name, p.id, x.role, 1000000 + x.id FROM expected x JOIN person p ON p.id = x.person_id
 WHERE x.event_id = ?1 AND x.deleted_at IS NULL
) s LEFT JOIN recipient r ON r.person_id = s.person_id
  LEFT JOIN volunteer v ON v.person_id = s.person_id ORDER BY s.seq
"""
_IN_GROUP = """
SELECT m.name, COALESCE(r.file_no, v.volunteer_no) FROM group_member m
  LEFT JOIN recipient r ON r.person_id = m.person_id
  LEFT JOIN volunteer v ON v.person_id = m.person_id
 WHERE m.group_id = ? AND m.deleted_at IS NULL ORDER BY m.id
"""


def veil(showing: Showing, roots: Iterable[Record] = ()) -> Veil:
    """Return the veil of a way of showing; *roots* are the records the names stand in."""
    if showing is Showing.CODED:
        return CodedVeil(stand_ins(roots))
    return MaskedVeil() if showing is Showing.MASKED else Veil()


def veils(showing: Showing, model: type[Record], ids: Sequence[int]) -> Mapping[int, Veil]:
    """Return the veil of each record of a list; in a few queries where a person is behind each."""
    if showing is not Showing.CODED:
        return dict.fromkeys(ids, veil(showing))
    if model is SignIn:
        return _veils_of_sheets(ids)
    path = _path(model)
    if not path or any(step is GroupMember.person for step in path):
        records = model.select().where(_key(model).in_(list(ids)))
        return {record.id: veil(showing, [record]) for record in records}
    subjects = _subjects(model, path, ids)
    people = around(sorted({person for _, person, _ in subjects}))
    others = Naming()
    others.name("row", mentioned(_texts_of(model, ids)))
    return {
        one: CodedVeil(_stand_ins(people[person], others.said, code_name or ""))
        for one, person, code_name in subjects
    }


def _stand_ins(person: Names, named: Said, code_name: str) -> StandIns:
    return stood_in({**named, **person.called(code_name)}, person.close)


def _texts_of(model: type[Record], ids: Sequence[int]) -> Iterator[str]:
    """Yield the long texts of some records."""
    fields = [field for field in model.facts().values() if isinstance(field, Line | Memo)]
    if fields:
        rows: Any = model.select(*fields).where(among(_key(model), ids)).tuples()
        yield from (text for row in rows for text in row if text)


def _path(model: type[Record]) -> list[Ref]:
    """Return the links that lead from a record to the person it is about."""
    path: list[Ref] = []
    while model is not Person:
        links = (field for field in model.facts().values() if isinstance(field, Ref))
        step = next((one for one in links if _leads(one)), None)
        if step is None:
            return []
        path.append(step)
        model = step.rel_model
    return path


def _leads(link: Ref) -> bool:
    """Say whether a link leads on to the person a record is about; a member may be a mere name."""
    return link.rel_model in _TOWARDS and (link.required or link is GroupMember.person)


def _subjects(
    model: type[Record], path: Sequence[Ref], ids: Sequence[int]
) -> list[tuple[int, int, str | None]]:
    """Return each record's id with the person it is about and the code name of its case."""
    models = [model, *(step.rel_model for step in path)]
    code_name = Case.code_name if Case in models else Value(None)
    query: Any = model.select(_key(model), path[-1], code_name)
    for step in path[:-1]:
        query = query.join(step.rel_model, on=(step == _key(step.rel_model)))
    wanted = SQL("(SELECT value FROM json_each(?))", (json.dumps(list(ids)),))
    found: list[tuple[int, int, str | None]] = list(query.where(_key(model).in_(wanted)).tuples())
    return found


def _veils_of_sheets(ids: Sequence[int]) -> Mapping[int, Veil]:
    """Return the veils of attendances: one for all those of an event."""
    rows: Any = SignIn.select(_key(SignIn), SignIn.event).where(_key(SignIn).in_(list(ids)))
    found: dict[int, int] = dict(rows.tuples())
    of_event = {one: veil(Showing.CODED, [Event.find(one)]) for one in set(found.values())}
    return {one: of_event[event] for one, event in found.items()}


def _key(model: type[Record]) -> Any:
    """Return the column of a record's id, which the class declares as the int that it holds."""
    return model.id


def stand_ins(roots: Iterable[Record]) -> StandIns:
    """Return code names for everybody in some records and around whom they are about.

    The person a case is about is called by its code name, others by the number of their file.
    """
    found = _Found()
    for root in roots:
        found.follow(root)
    said = Naming()
    close: list[str] = []
    for person, own in around(sorted(found.people)).items():
        said.add(own.called(found.code_names.get(person, "")))
        close += own.close
    for household in sorted(found.households):
        rows = database.execute_sql(_IN_HOUSEHOLD, (household,))
        said.name("family", ((name, number) for _, name, number in rows))
    for event in sorted(found.events):
        said.name("attendee", database.execute_sql(_AT_EVENT, (event,)))
    for group in sorted(found.groups):
        said.name("member", database.execute_sql(_IN_GROUP, (group,)))
    said.name("row", ((name, None) for name in found.names))
    said.name("row", mentioned(found.texts))
    return stood_in(said.said, close)


def subjects(roots: Iterable[Record]) -> set[int]:
    """Return the ids of the people on file whom some records are about."""
    found = _Found()
    for root in roots:
        found.follow(root)
    return found.people


def named_in(roots: Iterable[Record]) -> tuple[set[int], set[str]]:
    """Return who is named in some records: people on file by id, and the names of others.

    An event or a group names nobody by itself; those who came stand in lists of their own.
    """
    found = _Found()
    for root in roots:
        found.follow(root)
    homes = among(HouseholdMember.household, found.households)
    members = list(HouseholdMember.live().where(homes))
    linked = (stored(one, HouseholdMember.person) for one in members)
    people = found.people | {person for person in linked if person}
    known = list(Person.select().where(among(Person.id, people)))
    names = {*found.names, *(one.name for one in members)}
    return people, names - {name for one in known for name in (one.name, one.other_name)}


def rows_of(spec: FormSpec, record: Record) -> list[Record]:
    """Return the rows of a record's sub-tables."""
    found: list[Record] = []
    for rows in spec.sub_tables():
        part = spec.part_of(rows.source.rel_model)
        owner = getattr(record, part.name) if part is not None else record
        found.extend(rows.model.live().where(rows.source == owner.id))
    return found


def own_veil(person: Person, roots: Iterable[Record]) -> OwnVeil:
    """Return the veil of somebody's copy of their own records: everybody else is masked.

    *roots* are the records in it, with their rows: the numbers of their own stay whole.
    """
    records = list(roots)
    mine = [one for one in records if isinstance(one, Recipient | Volunteer | Household)]
    own = {text for record in (person, *mine) for text in _marks(record)}
    own |= {one.code_name for one in records if isinstance(one, Case) and one.code_name}
    names = {*around([person.id])[person.id].others}
    names |= {name for record in records for name in _names_in(record)}
    return OwnVeil(frozenset(own), StandIns({name: mask_name(name) for name in names - own}))


def about(model: type[Record], person: Person) -> list[Record]:
    """Return the records of one kind that are about a person, the oldest first."""
    path = _path(model)
    if not path:
        return []
    query = model.live()
    for step in path[:-1]:
        above = step.rel_model
        query = query.join(above, on=(step == _key(above))).where(above.deleted_at.is_null())
    return list(query.where(path[-1] == person.id).order_by(_key(model)))


class _Found:
    """What records point at, step by step, until the people they are about."""

    def __init__(self) -> None:
        self.people: set[int] = set()
        self.households: set[int] = set()
        self.events: set[int] = set()
        self.groups: set[int] = set()
        self.code_names: dict[int, str] = {}
        self.names: list[str] = []
        self.texts: list[str] = []
        self._seen: set[tuple[type[Record], int | None]] = set()

    def follow(self, record: Record) -> None:
        """Note whom *record* names and follow its links; a shared list of people is not one."""
        if (type(record), record.id) in self._seen:
            return
        self._seen.add((type(record), record.id))
        self._note(record)
        for field in record.facts().values():
            if not isinstance(field, Ref) or field.rel_model in _APART:
                continue
            if stored(record, field) is not None:
                self.follow(getattr(record, field.name))

    def _note(self, record: Record) -> None:
        if isinstance(record, Person):
            self.people.add(record.id)
            return
        if isinstance(record, Household):
            self.households.add(record.id)
        elif isinstance(record, Event):
            self.events.add(record.id)
        elif isinstance(record, EventPicture):
            self.people |= {one.id for one in people_in([record.id])[record.id]}
        elif isinstance(record, Group):
            self.groups.add(record.id)
        elif isinstance(record, Case) and record.code_name:
            person = stored(record.recipient, Recipient.person)
            self.code_names.setdefault(person, record.code_name)
        self.names += _names_in(record)
        self.texts += _texts_in(record)


def _names_in(record: Record) -> list[str]:
    fields = [field for field in record.facts().values() if isinstance(field, Name)]
    return [name for field in fields if (name := getattr(record, field.name))]


def _texts_in(record: Record) -> list[str]:
    fields = [field for field in record.facts().values() if isinstance(field, Line | Memo)]
    return [text for field in fields if (text := getattr(record, field.name))]


def _marks(record: Record) -> Iterator[str]:
    """Yield the numbers and addresses that stand in a record."""
    for field in record.facts().values():
        value = getattr(record, field.name) if field.mask is not None else None
        yield from value if isinstance(field, Phones) and value else [value] if value else []
