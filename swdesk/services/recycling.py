"""The recycle bin: what is deleted can be brought back, what others hang on stays."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

import peewee as pw

from swdesk.errors import UserError
from swdesk.forms.catalogue import FORMS
from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.model.base import Record, now
from swdesk.model.case_turns import CaseTurn
from swdesk.model.cases import Case, CaseShare, FollowUp
from swdesk.model.consultations import Consultation
from swdesk.model.events import Event, Expected, Interval, SignIn
from swdesk.model.fields import Ref
from swdesk.model.genogram import EcomapSystem, RelationLine, Relative
from swdesk.model.greetings import Greeted
from swdesk.model.groups import Absence, Group, GroupMember, GroupSession
from swdesk.model.households import Household
from swdesk.model.needs import ChildRegistration, NeedsAssessment
from swdesk.model.people import Person, Recipient
from swdesk.model.same_people import Joined, KnownApart
from swdesk.model.sentences import StationSentence
from swdesk.model.tables import TABLES
from swdesk.model.text import in_a_row
from swdesk.model.typologies import TypedRecipient
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer
from swdesk.services import access, changes
from swdesk.services.access import Level
from swdesk.services.casework import sheet_states
from swdesk.services.casework.case_sheets import SHEETS
from swdesk.services.trail.auditing import tell
from swdesk.station.store import saving

# What goes with the record it belongs to; everything else has to go first.
_OWNED: frozenset[type[Record]] = frozenset(
    {CaseShare, CaseTurn, Expected, Interval, Absence, Relative, RelationLine, EcomapSystem}
    | {Joined, KnownApart, Greeted, TypedRecipient}
    | {rows.model for spec in FORMS for rows in spec.sub_tables()}
)
_CALLED: dict[type[Record], str] = {
    **{spec.model: spec.title for spec in FORMS},
    **{kind.spec.model: kind.spec.title for kind in SHEETS},
    Recipient: N_("服务对象"),
    Volunteer: N_("志愿者"),
    Household: N_("家庭"),
    NeedsAssessment: N_("需求评估"),
    Consultation: N_("咨询登记"),
    ChildRegistration: N_("儿童信息登记"),
    Case: N_("个案"),
    FollowUp: N_("过程记录"),
    Visit: N_("探访"),
    Event: N_("活动"),
    Group: N_("小组"),
    GroupMember: N_("小组组员"),
    GroupSession: N_("小组过程记录"),
    SignIn: N_("签到"),
    StationSentence: N_("句库里的句子"),
}


@dataclass(frozen=True)
class Binned:
    """A record in the bin: what it is, whose, and since when (UTC).

    *joined_to* says whose file it became part of when two files of one person were merged.
    """

    kind: str
    record: Record
    caption: str
    deleted_at: dt.datetime
    joined_to: str = ""


def delete(record: Record) -> None:
    """Put a record into the bin, and a person's last role with the person.

    Refuses while cases, visits or sign-ins hang on it: what was done stays done.
    """
    access.require_record(record, Level.WRITE)
    sheet_states.require_open(record)
    with saving():
        binned = [record, *_person_left(record)]
        _refuse_dependents(record)
        instant = now()
        for found in binned:
            found.deleted_at = instant
            found.touch()
            found.save()
        tell(Action.DELETE, record)
    changes.report(*binned)


def restore(record: Record) -> None:
    """Bring a record back from the bin, with its person."""
    access.require_record(record, Level.WRITE)
    with saving():
        brought = [record, *_person_binned(record)]
        for found in brought:
            found.deleted_at = None
            found.touch()
        try:
            for found in reversed(brought):
                found.save()
        except pw.IntegrityError as clash:
            raise UserError(
                N_("同一个人或编号已重新登记，不能再恢复这一份。请打开现在的记录。")
            ) from clash
        tell(Action.RESTORE, record)
    changes.report(*brought)


def binned() -> list[Binned]:
    """Return what lies in the bin and may be brought back, the latest first."""
    joined = _joined()
    found = [
        Binned(label, record, str(record), record.deleted_at, joined.get(_place(record), ""))
        for model, label in _CALLED.items()
        for record in model.select().where(
            model.deleted_at.is_null(is_null=False), model.struck_at.is_null()
        )
        if access.may_touch(record, Level.WRITE)
    ]
    return sorted(found, key=lambda one: one.deleted_at, reverse=True)


def _joined() -> dict[tuple[str, int, dt.datetime], str]:
    """Return to whom records were joined, by the record and when it was binned for that."""
    joined = list(Joined.live())
    survivors = Recipient.live().where(Recipient.person.in_({one.person_id for one in joined}))
    numbers = {role.person_id: role.file_no for role in survivors}
    return {
        (one.kind, one.record_id, one.created_at): in_a_row(
            str(one.person), str(numbers.get(one.person_id, ""))
        )
        for one in joined
    }


def _place(record: Record) -> tuple[str, int, dt.datetime]:
    return record.table_name(), record.id, record.deleted_at


def _refuse_dependents(record: Record) -> None:
    hanging = []
    for model, found in _dependents(record):
        # How many cases there are is told only of those that may be known of.
        count = sum(access.may_touch(one) for one in found)
        words = N_("{count} 份{label}") if count else N_("别的记录")
        label = _CALLED.get(model, model.table_name())
        hanging.append(words.format(count=count, label=label))
    if hanging:
        raise UserError(
            N_("{record}还有{hanging}，不能删除。不再服务的，请改状态。").format(
                record=record, hanging="、".join(dict.fromkeys(hanging))
            )
        )


def _dependents(record: Record) -> Iterator[tuple[type[Record], list[Record]]]:
    for model, link in _links_to(type(record)):
        if model not in _OWNED:
            found = list(model.live().where(link == record.id))
            if found:
                yield model, found


def _links_to(target: type[Record]) -> Iterator[tuple[type[Record], Ref]]:
    for model in TABLES:
        if issubclass(model, Record):
            for field in model.facts().values():
                if isinstance(field, Ref) and field.rel_model is target:
                    yield model, field


def _person_left(role: Record) -> Iterator[Person]:
    """Yield the person whose only role this is and whom no record names any more."""
    if not isinstance(role, Recipient | Volunteer):
        return
    person = role.person
    others = [model for model, _ in _dependents(person) if model is not type(role)]
    if not others:
        yield person


def _person_binned(role: Record) -> Iterator[Person]:
    if isinstance(role, Recipient | Volunteer) and role.person.deleted_at is not None:
        yield role.person
