"""Whole lists of the station as workbooks: every fact that is written anywhere in the list.

The headings are those under which the same facts are brought in again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import peewee as pw

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import text
from swdesk.model.base import Record
from swdesk.model.cases import Case, FollowUp
from swdesk.model.codes import vocabulary
from swdesk.model.events import Event, Interval, SignIn
from swdesk.model.fields import AnyKind, Attachment, Decimals, IdNumber, Mask, Number, Phones, Ref
from swdesk.model.households import HEAD, Household, HouseholdMember
from swdesk.model.office import Place
from swdesk.model.people import Person, Recipient, RecipientCategory
from swdesk.model.team import Worker
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer, VolunteerTeam
from swdesk.sheets.kinds import GROUP, TOWN, VILLAGE, kind
from swdesk.sheets.write import Column, Value, write_workbook

_UNKNOWN = N_("不能导出“{kind}”。可以导出：{known}。")
_WHICH = N_("请指定活动编号，签到表一次导出一场。")
_NO_EVENT = N_("没有编号为 {number} 的活动，请核对编号。")
_HIDDEN = (Mask.NUMBER, Mask.PHONE, Mask.ADDRESS)

Write = Callable[[Any], Value]


@dataclass(frozen=True)
class Given:
    """A column worked out from one selected field: an id that stands for words."""

    label: str
    field: AnyKind
    write: Write


@dataclass(frozen=True)
class Listing:
    """What is selected for a list, in the order of its columns."""

    title: str
    query: pw.ModelSelect[Any]
    columns: Sequence[AnyKind | Given]


def export(kind_key: str, *, masked: bool = True, event_no: str | None = None) -> bytes:
    """Return the list *kind_key* as xlsx; *masked* hides document numbers, phones, addresses.

    Columns in which nothing is written are left out. Raises UserError for a list there is none of.
    """
    make = _LISTINGS.get(kind_key)
    if make is None:
        raise UserError(_UNKNOWN.format(kind=kind_key, known="、".join(_LISTINGS)))
    listing = make(event_no)
    columns = _filled(listing)
    heads = [Column(_label(column), _is_text(column)) for column in columns]
    return write_workbook(listing.title, heads, _rows(listing, columns, masked=masked))


def kinds() -> tuple[str, ...]:
    """Return what can be exported."""
    return tuple(_LISTINGS)


def _rows(
    listing: Listing, columns: Sequence[AnyKind | Given], *, masked: bool
) -> Iterator[list[Value]]:
    fields = [_field(column) for column in columns]
    writers = [_writer(column, masked=masked) for column in columns]
    for row in listing.query.select(*fields).tuples().iterator():
        yield [write(value) for write, value in zip(writers, row, strict=True)]


def _filled(listing: Listing) -> list[AnyKind | Given]:
    """Return the columns in which anything is written."""
    counted = [pw.fn.COUNT(_field(column)) for column in listing.columns]
    counts = listing.query.select(*counted).order_by().tuples().first() or ()
    kept = [column for column, count in zip(listing.columns, counts, strict=False) if count]
    return kept or list(listing.columns)


def _field(column: AnyKind | Given) -> AnyKind:
    return column.field if isinstance(column, Given) else column


def _label(column: AnyKind | Given) -> str:
    return column.label


def _is_text(column: AnyKind | Given) -> bool:
    return isinstance(column, IdNumber | Phones) or getattr(column, "mask", None) is Mask.NUMBER


def _writer(column: AnyKind | Given, *, masked: bool) -> Write:
    if isinstance(column, Given):
        return column.write
    if masked and column.mask in _HIDDEN:
        return lambda value: text.masked(column, value)
    if isinstance(column, Number):
        return lambda value: value
    if isinstance(column, Decimals):
        return lambda value: None if value is None else float(value)
    return lambda value: text.to_text(column, value)


# --- the lists ---


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
        *_facts(Person),
        *_places(Person.place),
        Household.household_no,
        HouseholdMember.relation,
        _categories(Recipient.id),
        *_facts(Recipient, Recipient.file_no),
        _named(Recipient.worker, Worker, Worker.name),
    ]
    return Listing(N_("服务对象"), query, columns)


def _volunteers(_event: str | None) -> Listing:
    columns = [
        Volunteer.volunteer_no,
        *_facts(Person),
        *_places(Person.place),
        _named(Volunteer.team, VolunteerTeam, VolunteerTeam.name),
        *_facts(Volunteer, Volunteer.volunteer_no),
    ]
    query = Volunteer.live().join(Person).order_by(Volunteer.id)
    return Listing(N_("志愿者"), query, columns)


def _households(_event: str | None) -> Listing:
    member = HouseholdMember
    heads = member.live().where(member.relation == HEAD, member.left_on.is_null())
    names = dict(heads.select(member.household, member.name).tuples())
    counts: dict[int, int] = {}
    for (household,) in (
        member.live().where(member.left_on.is_null()).select(member.household).tuples()
    ):
        counts[household] = counts.get(household, 0) + 1
    columns = [
        Household.household_no,
        Given(N_("户主"), Household.id, names.get),
        Given(N_("人口"), Household.id, lambda household: counts.get(household, 0)),
        *_places(Household.place),
        *_facts(Household, Household.household_no),
    ]
    return Listing(N_("家庭"), Household.live().order_by(Household.id), columns)


def _cases(_event: str | None) -> Listing:
    query = Case.live().join(Recipient).join(Person).order_by(Case.id)
    columns = [
        Case.case_no,
        Person.name,
        Recipient.file_no,
        *_facts(Case, Case.case_no),
        _named(Case.worker, Worker, Worker.name),
    ]
    return Listing(N_("个案"), query, columns)


def _follow_ups(_event: str | None) -> Listing:
    query = (
        FollowUp.live()
        .join(Case)
        .join(Recipient)
        .join(Person)
        .order_by(FollowUp.case, FollowUp.nth)
    )
    columns = [
        Case.case_no,
        Person.name,
        *_facts(FollowUp),
        _named(FollowUp.worker, Worker, Worker.name),
    ]
    return Listing(N_("个案过程记录"), query, columns)


def _visits(_event: str | None) -> Listing:
    query = Visit.live().join(Recipient).join(Person).order_by(Visit.visited_on, Visit.id)
    columns = [
        Visit.visit_no,
        Person.name,
        Recipient.file_no,
        *_places(Person.place)[1:],
        *_facts(Visit, Visit.visit_no),
        _named(Visit.worker, Worker, Worker.name),
    ]
    return Listing(N_("探访记录"), query, columns)


def _events(_event: str | None) -> Listing:
    columns = [
        Event.event_no,
        *_facts(Event, Event.event_no),
        *_places(Event.place)[1:],
        Given(N_("签到人次"), Event.id, _attendances().get),
        _named(Event.worker, Worker, Worker.name),
    ]
    return Listing(N_("活动"), Event.live().order_by(Event.held_on, Event.id), columns)


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
    columns = [*_facts(SignIn), Interval.came_at, Interval.left_at]
    return Listing(f"{event.name} {event.held_on.isoformat()}", query, columns)


_LISTINGS: dict[str, Callable[[str | None], Listing]] = {
    "recipients": _recipients,
    "households": _households,
    "cases": _cases,
    "follow_ups": _follow_ups,
    "visits": _visits,
    "events": _events,
    "sign_ins": _sign_ins,
    "volunteers": _volunteers,
}


# --- columns that stand for other records ---


def _facts(model: type[Record], *without: AnyKind) -> list[AnyKind]:
    left_out = (Person.pinyin, *without)
    return [
        field
        for field in model.facts().values()
        if not isinstance(field, Ref | Attachment) and not any(field is one for one in left_out)
    ]


def _named(field: Ref, model: type[Record], name: Any) -> Given:
    """Return the column with the name of the record that *field* points at."""
    names = dict(model.select(model.id, name).tuples())
    return Given(field.label, field, names.get)


def _attendances() -> dict[int, int]:
    counted = SignIn.live().select(SignIn.event, pw.fn.COUNT(SignIn.id)).group_by(SignIn.event)
    return dict(counted.tuples())


def _categories(field: AnyKind) -> Given:
    """Return the column with the categories that hold now."""
    labels = vocabulary("category")
    current = RecipientCategory.live().where(RecipientCategory.until.is_null())
    held: dict[int, list[str]] = {}
    wanted = current.select(RecipientCategory.recipient, RecipientCategory.category)
    for recipient_id, code in wanted.order_by(RecipientCategory.id).tuples():
        held.setdefault(recipient_id, []).append(labels.label(code))
    label = RecipientCategory.category.label
    return Given(label, field, lambda recipient_id: "、".join(held.get(recipient_id, ())))


def _places(field: Ref) -> list[Given]:
    """Return the columns town, village and group of a place."""
    parts = {place_id: _parts(path) for place_id, path in _paths().items()}

    def part(nth: int) -> Write:
        return lambda place_id: parts[place_id][nth] if place_id in parts else None

    about = kind("recipients")
    return [
        Given(about.label(key), field, part(nth)) for nth, key in enumerate((TOWN, VILLAGE, GROUP))
    ]


def _paths() -> dict[int, list[tuple[str, str]]]:
    places = {place.id: place for place in Place.select()}
    paths: dict[int, list[tuple[str, str]]] = {}
    for place_id in places:
        path, at = [], places.get(place_id)
        while at is not None:
            path.append((at.kind, at.name))
            at = places.get(at.above_id)
        paths[place_id] = path[::-1]
    return paths


def _parts(path: list[tuple[str, str]]) -> tuple[str, str, str]:
    """Return what stands in the columns town, village and group for one place."""
    town = "".join(name for at, name in path if at == "town")
    group = "".join(name for at, name in path if at == "group")
    between = "".join(name for at, name in path if at not in ("town", "group"))
    return town, between, group
