"""Taking the content out of records: what counts stays, what tells who or what goes.

A row that figures of past years count is left with its days, codes and numbers; words, names and
numbers of documents go. What the figures never ask for goes as a whole row.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from typing import Any

from swdesk.forms.catalogue import FORMS
from swdesk.forms.spec import FormSpec
from swdesk.labels import N_
from swdesk.model.base import Record, database, now
from swdesk.model.cards import Card
from swdesk.model.codes import vocabulary
from swdesk.model.consent import Consent, Withdrawal
from swdesk.model.dates import PartialDate
from swdesk.model.event_papers import EventPicture, PicturePerson, Registration
from swdesk.model.events import Event, Expected, SignIn
from swdesk.model.fields import (
    AnyKind,
    Attachment,
    Choice,
    Clock,
    Code,
    Codes,
    Day,
    Decimals,
    Line,
    Memo,
    Moment,
    Number,
    Ref,
    YesNo,
)
from swdesk.model.groups import Group
from swdesk.model.households import Household
from swdesk.model.needs import (
    ChildRegistration,
    ChildRelative,
    MainProblem,
    Need,
    NeedsAssessment,
    NeedsRisk,
)
from swdesk.model.office import Draft
from swdesk.model.people import Benefit, FamilyMember, Person, PersonContact, Recipient
from swdesk.model.sheet_scans import SheetScan
from swdesk.model.volunteers import Volunteer, VolunteerAward, VolunteerTraining
from swdesk.services import numbering
from swdesk.services.drafts import DraftInfo
from swdesk.services.privacy.belongings import Held, among, links_to, records

#: What stands where words have been taken out of a column that must not be empty.
GONE = N_("（已销毁）")

#: No figure counts these: their rows go.
DROPPED: frozenset[type[Record]] = frozenset(
    {PersonContact, FamilyMember, Benefit, Expected, Consent, Withdrawal}
    | {NeedsAssessment, MainProblem, NeedsRisk, Need, ChildRegistration, ChildRelative}
    | {Card, Registration, VolunteerTraining, VolunteerAward}
    | {EventPicture, PicturePerson, SheetScan}
)
#: What stays of who somebody was: enough for figures by sex, age, village and layer.
_STAYING: Mapping[type[Record], frozenset[str]] = {
    Person: frozenset(("sex", "place", "born_on")),
    Recipient: frozenset(
        ("person", "file_no", "status", "opened_on", "ended_on", "worker", "priority", "level")
    ),
    Volunteer: frozenset(
        ("person", "volunteer_no", "team", "status", "joined_on", "left_on", "brought_hours")
    ),
}
_COUNTED = (Code, Codes, Choice, Day, Clock, YesNo, Number, Decimals, Moment, Ref)
_PLACES = (SignIn.village, Event.name, Event.location, Group.name, Group.location)


def strike(model: type[Record], ids: Iterable[int]) -> int:
    """Take the content out of rows and leave what counts; returns how many there were."""
    struck = {field: _emptied(field) for field in _struck_fields(model)}
    change = model.update({**struck, model.struck_at: now(), model.version: model.version + 1})
    done: int = change.where(among(model.id, ids), model.struck_at.is_null()).execute()
    return done


def drop(held: Held) -> dict[type[Record], int]:
    """Delete whole rows, those that point at others first; returns how many by table."""
    done = {}
    for model in reversed([table for table in records() if table in held]):
        ids = held[model]
        for link in links_to(model):
            if not link.required:
                link.model.update({link: None}).where(among(link, ids)).execute()
        done[model] = model.delete().where(among(model.id, ids)).execute()
    return done


def put_out_of_sight(held: Held) -> None:
    """Take people, their roles and their empty households out of every list."""
    for model in (Person, Recipient, Volunteer, Household):
        hidden = model.update({model.deleted_at: now()})
        hidden.where(among(model.id, held.get(model, ())), model.deleted_at.is_null()).execute()


def coarsen_birth(person_id: int) -> None:
    """Keep of a birth date only what the age bands of the person's contacts need."""
    person = Person.find(person_id)
    if person.born_on is not None:
        days = _days_counted(person_id)
        Person.update(born_on=coarsest(person.born_on, days)).where(
            Person.id == person_id
        ).execute()


def coarsest(born_on: PartialDate, days: Iterable[dt.date]) -> PartialDate:
    """Return the least exact date that puts somebody into the same age band on all *days*."""
    counted = list(days)
    for less in (PartialDate(born_on.year), PartialDate(born_on.year, born_on.month)):
        if all(_band(less, day) == _band(born_on, day) for day in counted):
            return less
    return born_on


def addresses(held: Held) -> set[str]:
    """Return the addresses of attached files that no other record uses."""
    own: set[str] = set()
    others: set[str] = set()
    for model in records():
        for field in model.facts().values():
            if isinstance(field, Attachment):
                inside = among(field.model.id, held.get(model, ()))
                own |= _used(field, inside)
                others |= _used(field, ~inside)
    return own - others


def forget_imports(held: Held) -> int:
    """Delete what imports noted of these records before they changed them."""
    sql = (
        'DELETE FROM import_change WHERE "table" = ? AND record IN (SELECT value FROM json_each(?))'
    )
    return sum(
        database.execute_sql(sql, (model.table_name(), json.dumps(sorted(ids)))).rowcount
        for model, ids in held.items()
    )


def forget_drafts(held: Held, said: Iterable[str]) -> int:
    """Delete drafts of these records, of new ones under them, and those with words of *said*."""
    words = [text for text in said if len(text) > 1]
    going = [
        draft.id
        for draft in Draft.select()
        if _hangs_on(draft, held) or any(word in draft.payload for word in words)
    ]
    done: int = Draft.delete().where(among(Draft.id, going)).execute()
    return done


def _struck_fields(model: type[Record]) -> list[AnyKind]:
    fields = list(model.facts().values())
    if model in _STAYING:
        return [field for field in fields if field.name not in _STAYING[model]]
    numbers = [kind.field for kind in numbering.KINDS.values()]
    # By identity: comparing two columns makes a condition of SQL.
    staying = {id(field) for field in (*numbers, *_PLACES)}
    return [one for one in fields if not isinstance(one, _COUNTED) and id(one) not in staying]


def _emptied(field: AnyKind) -> Any:
    if field.null:
        return None
    if isinstance(field, Line | Memo):
        return GONE
    return field.default() if callable(field.default) else field.default


def _band(born_on: PartialDate, day: dt.date) -> str | None:
    age = born_on.age_on(day)
    for entry in vocabulary("age_band").entries:
        if (entry.min_age or 0) <= age and (entry.max_age is None or age <= entry.max_age):
            return str(entry.code)
    return None


def _days_counted(person_id: int) -> list[dt.date]:
    """Return the days on which figures tell the person's age: of contacts, and ends of years."""
    sql = "SELECT DISTINCT date FROM service_contact WHERE person_id = ?"
    found = database.execute_sql(sql, (person_id,)).fetchall()
    days = {dt.date.fromisoformat(day) for (day,) in found}
    return sorted(days | {day.replace(month=12, day=31) for day in days})


def _used(field: Attachment, test: Any) -> set[str]:
    found = field.model.select(field).where(field.is_null(is_null=False), test).tuples()
    return {address for (address,) in found}


def _hangs_on(draft: Draft, held: Held) -> bool:
    info = DraftInfo(draft.place, draft.caption, draft.typed_at)
    spec = next((one for one in FORMS if one.code == info.form_code), None)
    if spec is None:
        return False
    if info.record_id is not None:
        return info.record_id in held.get(spec.model, ())
    parents = _parents(spec)
    return any(info.parent_id in held.get(parent, ()) for parent in parents)


def _parents(spec: FormSpec) -> list[type[Record]]:
    links = [*spec.parts, *(field for field in spec.hidden if isinstance(field, Ref))]
    return [link.rel_model for link in links]
