"""Records by what is printed on them: a number, or the id that lists print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from swdesk.errors import UserError
from swdesk.forms.spec import FormSpec, field_of
from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.cases import Case, FollowUp
from swdesk.model.fields import Line
from swdesk.model.group_reviews import MemberReview
from swdesk.model.groups import Group, GroupMember
from swdesk.model.supervised import Supervised
from swdesk.services import access

#: How many records a list to choose from holds at first.
LATEST = 200


def lookup(spec: FormSpec, text: str) -> list[Record]:
    """Return the records that *text* names; a case number names all its follow-ups.

    Raises UserError when there are none that whoever acts may see.
    """
    found = _seen(spec, _named(spec, text) or _by_id(spec, text))
    if not found:
        raise UserError(
            N_("没有找到编号为 {text} 的记录，请核对编号，或先用 find 查找。").format(text=text)
        )
    return found


def everything(spec: FormSpec) -> list[Record]:
    """Return all records of a form that whoever acts may see, oldest first."""
    return _seen(spec, spec.model.live().order_by(spec.model.id))


def latest(spec: FormSpec, text: str = "", limit: int = LATEST) -> list[Record]:
    """Return the latest records of a form, or those whose number or caption holds *text*."""
    newest = spec.model.live().order_by(-spec.model.id)
    found = list(islice(_reachable(spec, newest), limit))
    if not text:
        return found
    near = [record for record in found if text in caption(spec, record)]
    return near or _seen(spec, _named(spec, text))


def _seen(spec: FormSpec, records: Iterable[Record]) -> list[Record]:
    return list(_reachable(spec, records))


def _reachable(spec: FormSpec, records: Iterable[Record]) -> Iterator[Record]:
    access.require(access.area_of(spec.model))
    return (record for record in records if access.may_touch(record))


def caption(spec: FormSpec, record: Record) -> str:
    """Return what a record is known by in a list: its number and what it says of itself."""
    whom = getattr(record, "case", record)
    words = (_number(spec, record) or str(record), str(getattr(whom, "recipient", record)))
    return "　".join(dict.fromkeys(part for part in words if part))


def key(spec: FormSpec, record: Record) -> str:
    """Return what names one record: the number at the head of its form, its id without one."""
    return _number(spec, record) or str(record.id)


def _number(spec: FormSpec, record: Record) -> str:
    field = next((field_of(item) for item in spec.head), None)
    of_it = isinstance(field, Line) and field.model is spec.model
    return str(getattr(record, field.name) or "") if of_it and field is not None else ""


def _named(spec: FormSpec, text: str) -> list[Record]:
    return _by_number(spec, text) or _of_case(spec, text) or _of_group(spec, text)


def _by_number(spec: FormSpec, text: str) -> list[Record]:
    field = next((field_of(item) for item in spec.head), None)
    if not isinstance(field, Line) or field.model is not spec.model:
        return []
    return list(spec.model.live().where(field == text))


def _of_group(spec: FormSpec, text: str) -> list[Record]:
    """Return the sheets of the group of that number."""
    group = Group.live().where(Group.group_no == text).first()
    link = spec.model.facts().get("group")
    if group is None or (link is None and spec.model is not MemberReview):
        return []
    if link is not None:
        return list(spec.model.live().where(link == group.id).order_by(spec.model.id))
    of_group = MemberReview.live().join(GroupMember).where(GroupMember.group == group.id)
    return list(of_group.order_by(MemberReview.id))


def _of_case(spec: FormSpec, text: str) -> list[Record]:
    if spec.model is not FollowUp:
        return _sheets_of_case(spec.model, text)
    number, _, nth = text.rpartition("-")
    of_case = FollowUp.live().join(Case).order_by(FollowUp.nth)
    one = of_case.where(Case.case_no == number, FollowUp.nth == int(nth)) if nth.isdigit() else []
    return list(one) or list(of_case.where(Case.case_no == text))


def _sheets_of_case(model: type[Record], case_no: str) -> list[Record]:
    if not issubclass(model, Supervised) or "case" not in model.facts():
        return []
    of_case = model.live().join(Case, on=model.facts()["case"] == Case.id)
    return list(of_case.where(Case.case_no == case_no).order_by(model.id))


def _by_id(spec: FormSpec, text: str) -> list[Record]:
    return list(spec.model.live().where(spec.model.id == int(text))) if text.isdigit() else []
