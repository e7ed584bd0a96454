"""What the station knows already, read at once: the other side of every comparison.

Plain values: rows can be compared with it in another thread than the database's own.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from swdesk.model import dates
from swdesk.model.base import Record, author, database
from swdesk.model.dates import PartialDate
from swdesk.model.fields import Ref
from swdesk.model.people import Sex
from swdesk.model.team import Worker
from swdesk.model.text import to_text
from swdesk.services import numbering
from swdesk.services.lists import register_columns
from swdesk.services.lists.places import PlaceNames
from swdesk.services.lists.registers import REGISTERS, Register
from swdesk.sheets import register_facts
from swdesk.sheets.kinds import EVENTS, VISITS, require_import
from swdesk.sheets.register_facts import parts_of

_PEOPLE = """
SELECT p.id, p.name, p.sex, p.born_on, p.id_no, p.phones, p.place_id, p.address,
       r.id, r.file_no, v.id, v.volunteer_no
  FROM person p
  LEFT JOIN recipient r ON r.person_id = p.id AND r.deleted_at IS NULL
  LEFT JOIN volunteer v ON v.person_id = p.id AND v.deleted_at IS NULL
 WHERE p.deleted_at IS NULL
"""
_NUMBERS = """
SELECT file_no FROM recipient UNION ALL SELECT volunteer_no FROM volunteer
UNION ALL SELECT visit_no FROM visit
"""
_WORKERS = "SELECT name, id FROM worker WHERE deleted_at IS NULL ORDER BY is_retired DESC, id DESC"
_TEAMS = "SELECT name, id FROM volunteer_team"
_ATTENDED = """
SELECT s.person_id, s.name, s.sex, s.age, s.phones FROM sign_in s
 WHERE s.event_id = ? AND s.deleted_at IS NULL
"""
_VISITED = "SELECT recipient_id, visited_on, method FROM visit WHERE deleted_at IS NULL"
_PLACES = "SELECT id, above_id, kind, name FROM place WHERE deleted_at IS NULL ORDER BY rank, id"


@dataclass(frozen=True)
class KnownPerson:
    """A person of the station, as far as rows are compared with them."""

    id: int
    name: str
    sex: Sex
    born_on: PartialDate | None
    id_no: str | None
    phones: tuple[str, ...]
    place: str
    address: str
    recipient_id: int | None = None
    file_no: str = ""
    volunteer_id: int | None = None
    volunteer_no: str = ""

    @property
    def label(self) -> str:
        """Return the number by which people look them up."""
        return self.file_no or self.volunteer_no or f"#{self.id}"


@dataclass(frozen=True)
class KnownPlace:
    """A place, with the id of what it lies in."""

    id: int
    above: int | None
    kind: str
    name: str


@dataclass
class Known:
    """The people, places, numbers and names of the station that the rows of a kind meet."""

    today: dt.date
    worker_id: int | None = None
    people: list[KnownPerson] = field(default_factory=list)
    places: list[KnownPlace] = field(default_factory=list)
    numbers: set[str] = field(default_factory=set)
    workers: dict[str, int] = field(default_factory=dict)
    teams: dict[str, int] = field(default_factory=dict)
    attended: list[tuple[Any, ...]] = field(default_factory=list)
    visited: set[tuple[int, str, str]] = field(default_factory=set)
    linked: dict[str, dict[str, int]] = field(default_factory=dict)
    lines: set[tuple[str, ...]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.by_id_no: dict[str, KnownPerson] = {}
        self.by_number: dict[str, KnownPerson] = {}
        self.by_name: defaultdict[str, list[KnownPerson]] = defaultdict(list)
        for person in self.people:
            if person.id_no:
                self.by_id_no[person.id_no] = person
            for number in filter(None, (person.file_no, person.volunteer_no)):
                self.by_number[number] = person
            self.by_name[person.name].append(person)


def read_known(kind: str, event_id: int | None = None) -> Known:
    """Read what rows of *kind* are compared with; a handful of queries whatever their number."""
    require_import(kind)
    names = PlaceNames.read()
    known = Known(
        today=dates.today(),
        worker_id=author(),
        people=[_person(row, names) for row in _all(_PEOPLE)],
        places=[KnownPlace(*row) for row in _all(_PLACES)],
        numbers={row[0] for row in _all(_NUMBERS)},
        workers=dict(_all(_WORKERS)),
        teams=dict(_all(_TEAMS)),
    )
    if kind == EVENTS and event_id is not None:
        known.attended = [(*row[:4], _phones(row[4])) for row in _all(_ATTENDED, event_id)]
    if kind == VISITS:
        known.visited = set(_all(_VISITED))
    if kind in REGISTERS:
        _read_register(REGISTERS[kind], known)
    return known


def _read_register(register: Register, known: Known) -> None:
    """Read what the lines of a register may name, their numbers, and those on file."""
    for link in register_facts.links(register):
        key = f"{link.model.table_name()}.{link.name}"
        records = link.rel_model.live()
        known.linked[key] = {str(name): one.id for one in records for name in _names_of(one)}
    for part in parts_of(register):
        if isinstance(part.field, Ref) and part.field.rel_model is not Worker:
            records = part.field.rel_model.live()
            known.linked[part.key] = {name: one.id for one in records for name in _names_of(one)}
    kind = numbering.kind_of(register.model)
    told = register_facts.tells_lines_apart(register)
    for record in register_columns.records_of(register, register.model.live()):
        if kind:
            known.numbers.add(getattr(record, numbering.KINDS[kind].field.name))
        person = record.recipient.person.name if _is_about(register, record) else None
        values = (record.__data__.get(one.name) for one in told)
        texts = (to_text(one, value) for one, value in zip(told, values, strict=True))
        known.lines.add((*texts, str(person)))


def _names_of(record: Record) -> set[str]:
    """Return what a ledger may call a record: a village also by its own name alone."""
    field = register_facts.name_field(type(record))
    return {str(record), str(getattr(record, field.name if field else "id"))}


def _is_about(register: Register, record: Record) -> bool:
    return register.is_about_somebody and record.__data__.get("recipient") is not None


def _all(sql: str, *parameters: Any) -> Iterable[Any]:
    rows: Iterable[Any] = database.execute_sql(sql, parameters).fetchall()
    return rows


def _person(row: tuple[Any, ...], names: PlaceNames) -> KnownPerson:
    number, name, sex, born_on, id_no, phones, place, address, *roles = row
    recipient_id, file_no, volunteer_id, volunteer_no = roles
    return KnownPerson(
        number,
        name,
        Sex(sex),
        PartialDate.from_iso(born_on) if born_on else None,
        id_no,
        _phones(phones),
        names.name(place),
        address or "",
        recipient_id,
        file_no or "",
        volunteer_id,
        volunteer_no or "",
    )


def _phones(text: str | None) -> tuple[str, ...]:
    return tuple(json.loads(text)) if text else ()
