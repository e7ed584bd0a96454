"""Whole lists as text, for paper and for spreadsheets, however long they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import peewee as pw

from swdesk.errors import UserError
from swdesk.forms.case import CASE
from swdesk.forms.event import ATTENDANCE, EVENT, attendance_words
from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.forms.group import GROUP
from swdesk.forms.household import HEAD_NAME, HOUSEHOLD, SIZE
from swdesk.forms.recipient import CATEGORY_NAMES, RECIPIENT, category_words
from swdesk.forms.spec import Derived, FormSpec
from swdesk.forms.visit import VISIT
from swdesk.forms.volunteer import VOLUNTEER
from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.cases import Case, FollowUp
from swdesk.model.disclosure import Showing, Veil
from swdesk.model.events import Event, SignIn, SignInRole
from swdesk.model.fields import Kind, Ref
from swdesk.model.households import HEAD, HouseholdMember
from swdesk.model.office import Place
from swdesk.model.people import Person, Recipient
from swdesk.services.lists import group_list, listing
from swdesk.services.lists.list_source import ListSource
from swdesk.services.lists.places import PlaceNames
from swdesk.services.lists.registers import REGISTERS
from swdesk.services.privacy import disclosing
from swdesk.services.values import stored

CHUNK = 500

RosterColumn = Kind | Ref | Derived
Row = tuple[str, ...]


@dataclass(frozen=True)
class Roster:
    """A kind of list: the form whose columns it has, and how its records are listed.

    *title* heads it on paper and *unit* counts its lines; *path* leads to the person; *needs* are
    the fields from which columns are worked out.
    """

    spec: FormSpec
    source: Callable[[Any], ListSource]
    title: str
    unit: str = N_("{n}条")
    path: tuple[type[Record], ...] = ()
    needs: tuple[Kind | Ref, ...] = ()

    def records(self, ids: Sequence[int]) -> dict[int, Any]:
        """Return the records by id, with those along the path to the person, in one query.

        Only what is written is read: whole records take five times as long.
        """
        written = [column for column in self.spec.columns if not isinstance(column, Derived)]
        keys = [_key(model) for model in (self.spec.model, *self.path)]
        query = self.spec.model.select(*keys, *written, *self.needs)
        for model in self.path:
            query = query.join(model, pw.JOIN.LEFT_OUTER)
        return {record.id: record for record in query.where(_key(self.spec.model).in_(ids))}


ROSTERS: dict[str, Roster] = {
    "recipients": Roster(
        RECIPIENT, listing.recipients, N_("服务对象花名册"), N_("{n}人"), (Person,)
    ),
    "households": Roster(HOUSEHOLD, listing.households, N_("家庭花名册"), N_("{n}户")),
    "cases": Roster(
        CASE, listing.cases, N_("个案台账"), N_("{n}例"), (Recipient, Person), (Person.name,)
    ),
    "follow_ups": Roster(
        FOLLOW_UP,
        listing.follow_ups,
        N_("个案跟进台账"),
        N_("{n}条"),
        (Case, Recipient, Person),
        (Case.case_no, Case.code_name, FollowUp.nth, FollowUp.started, FollowUp.ended, Person.name),
    ),
    "visits": Roster(
        VISIT, listing.visits, N_("探访台账"), N_("{n}条"), (Recipient, Person), (Person.name,)
    ),
    "groups": Roster(GROUP, group_list.groups, N_("小组台账"), N_("{n}个")),
    "events": Roster(
        EVENT, listing.events, N_("活动台账"), N_("{n}场"), needs=(Event.started, Event.ended)
    ),
    "volunteers": Roster(
        VOLUNTEER, listing.volunteers, N_("志愿者花名册"), N_("{n}人"), (Person,), (Person.born_on,)
    ),
    **{
        key: Roster(one.spec, one.source, one.title, one.unit, one.path, one.needs)
        for key, one in REGISTERS.items()
    },
}


def table(
    kind: str, chosen: Any = None, *, showing: Showing = Showing.REAL
) -> tuple[tuple[RosterColumn, ...], Iterator[Row]]:
    """Return the columns of a list and its rows as text, in the order of the list.

    *chosen* is the filter of that list. The rows are read a few hundred at a time.
    """
    if kind not in ROSTERS:
        known = "、".join(ROSTERS)
        raise UserError(
            N_("没有名为 {kind} 的列表，可用：{known}。").format(kind=kind, known=known)
        )
    roster = ROSTERS[kind]
    return roster.spec.columns, _rows(roster, chosen, showing)


def _rows(roster: Roster, chosen: Any, showing: Showing) -> Iterator[Row]:
    names = _linked_names(roster.spec.columns)
    ids = roster.source(chosen).ids()
    for first in range(0, len(ids), CHUNK):
        chunk = list(ids[first : first + CHUNK])
        known = roster.records(chunk)
        records = {one: known[one] for one in chunk if one in known}  # some may be gone by now
        veils = disclosing.veils(showing, roster.spec.model, chunk)
        cells = [_cells(column, records, veils, names) for column in roster.spec.columns]
        yield from zip(*cells, strict=True)


def _cells(
    column: RosterColumn,
    records: Mapping[int, Any],
    veils: Mapping[int, Veil],
    names: Mapping[type[Record], Mapping[int, str]],
) -> list[str]:
    """Return one column of a chunk."""
    if isinstance(column, Derived):
        counted = _COUNTED[column.name](list(records)) if column in _COUNTED_COLUMNS else None
        texts = {
            one: column.compute(record) if counted is None else counted.get(one, "")
            for one, record in records.items()
        }
        return [veils[one].said(text, column.mask) for one, text in texts.items()]
    holders = {one: _holder(record, column.model) for one, record in records.items()}
    if isinstance(column, Ref):
        known = names[column.rel_model]
        return [known.get(stored(holder, column), "") for holder in holders.values()]
    name = column.name
    return [veils[one].told(column, getattr(holder, name)) for one, holder in holders.items()]


def _holder(record: Record, model: type[Record]) -> Record:
    """Return the record or the part of it that keeps the columns of *model*."""
    held: Record = record if isinstance(record, model) else record.person  # type: ignore[attr-defined]  # a role's
    return held


def _key(model: type[Record]) -> pw.Field:
    key: pw.Field = model.id  # type: ignore[assignment]  # of the class it is the column
    return key


def _linked_names(columns: Sequence[RosterColumn]) -> dict[type[Record], dict[int, str]]:
    """Read once how the few workers, teams and places are called that many rows point at."""
    names: dict[type[Record], dict[int, str]] = {}
    for column in columns:
        if isinstance(column, Ref):
            model = column.rel_model
            read = PlaceNames.read().full_names if model is Place else None
            names[model] = read or {one.id: str(one) for one in model.select()}
    return names


# --- what would otherwise be counted anew for each row ---


def _heads(ids: Sequence[int]) -> dict[int, str]:
    found = _members(ids).where(HouseholdMember.relation == HEAD)
    return {stored(member, HouseholdMember.household): member.name for member in found}


def _sizes(ids: Sequence[int]) -> dict[int, str]:
    sizes = dict.fromkeys(ids, 0)
    for member in _members(ids):
        sizes[stored(member, HouseholdMember.household)] += 1
    return {household_id: str(size) for household_id, size in sizes.items()}


def _members(ids: Sequence[int]) -> pw.ModelSelect[HouseholdMember]:
    return HouseholdMember.live().where(
        HouseholdMember.household.in_(ids), HouseholdMember.left_on.is_null()
    )


def _attendances(ids: Sequence[int]) -> dict[int, str]:
    counts: dict[int, dict[SignInRole, int]] = defaultdict(lambda: defaultdict(int))
    for sign_in in SignIn.live().where(SignIn.event.in_(ids)):
        counts[stored(sign_in, SignIn.event)][sign_in.role] += 1
    chosen = Event.select(Event.id, Event.unnamed_count).where(_key(Event).in_(ids))
    return {event.id: attendance_words(counts[event.id], event.unnamed_count) for event in chosen}


_COUNTED_COLUMNS = (HEAD_NAME, SIZE, ATTENDANCE, CATEGORY_NAMES)
_COUNTED: dict[str, Callable[[Sequence[int]], dict[int, str]]] = {
    HEAD_NAME.name: _heads,
    SIZE.name: _sizes,
    ATTENDANCE.name: _attendances,
    CATEGORY_NAMES.name: category_words,
}
