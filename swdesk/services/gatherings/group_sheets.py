"""The sheets of a group: which there are, those on file, and with what a new one begins."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from swdesk.forms.group import GROUP
from swdesk.forms.group_reviews import MEMBER_REVIEW, SUMMARY, SURVEY
from swdesk.forms.group_session import SESSION
from swdesk.forms.spec import FormSpec
from swdesk.labels import N_
from swdesk.model.base import author
from swdesk.model.group_reviews import Expense, GroupSummary, GroupSurvey, MemberReview
from swdesk.model.groups import BudgetItem, Group, GroupMember, GroupSession
from swdesk.model.supervised import Supervised
from swdesk.services import access
from swdesk.services.gatherings import groups
from swdesk.services.values import Values, blank, stored

#: In the order in which they are filed.
SHEETS: tuple[FormSpec, ...] = (GROUP, SESSION, MEMBER_REVIEW, SURVEY, SUMMARY)


@dataclass(frozen=True)
class GroupSheet:
    """One sheet that was filled in: its form, what it is called, its day."""

    spec: FormSpec
    record: Supervised
    title: str

    @property
    def day(self) -> dt.date:
        """Return the day that the sheet tells of."""
        found: dt.date = getattr(self.record, self.record.dated)
        return found


def of_group(group: Group) -> list[GroupSheet]:
    """Return every sheet of a group in the order in which it is filed."""
    access.require_record(group)
    return [GroupSheet(GROUP, Group.find(group.id), N_("小组计划书")), *_filled(group)]


def group_of(record: Supervised) -> Group:
    """Return the group that a sheet belongs to."""
    if isinstance(record, Group):
        return record
    if isinstance(record, MemberReview):
        found: Group = record.member.group
    elif isinstance(record, GroupSession | GroupSurvey | GroupSummary):
        found = record.group
    else:
        raise TypeError(f"{type(record).__name__} is no sheet of a group")
    return found


def begun(spec: FormSpec, group: Group) -> Values:
    """Return the values with which a new sheet of that form begins."""
    if spec is SESSION:
        return {**blank(spec), **groups.next_session(group)}
    values: Values = {**blank(spec), "worker": stored(group, Group.worker) or author()}
    if spec is SUMMARY:
        values[Expense.table_name()] = [
            {"budget": one.id, "item": one.item, "planned": one.amount}
            for one in BudgetItem.live().where(BudgetItem.group == group.id).order_by(BudgetItem.id)
        ]
    return values


def only_one(spec: FormSpec, group: Group) -> Supervised | None:
    """Return the sheet on file where a group has that form only once."""
    model = {SURVEY.code: GroupSurvey, SUMMARY.code: GroupSummary}.get(spec.code)
    if model is None:
        return None
    found: Supervised | None = model.live().where(model.facts()["group"] == group.id).first()
    return found


def _filled(group: Group) -> Iterator[GroupSheet]:
    for session in groups.sessions(group):
        title = N_("第 {nth} 节　{topic}").format(nth=session.nth, topic=session.topic or "")
        yield GroupSheet(SESSION, session, title.rstrip("　"))
    reviews = MemberReview.live().join(GroupMember).where(GroupMember.group == group.id)
    for review in reviews.order_by(MemberReview.id):
        title = N_("组员评估　{name}").format(name=review.member.name)
        yield GroupSheet(MEMBER_REVIEW, review, title)
    for survey in GroupSurvey.live().where(GroupSurvey.group == group.id):
        yield GroupSheet(SURVEY, survey, N_("满意度统计"))
    for summary in GroupSummary.live().where(GroupSummary.group == group.id):
        yield GroupSheet(SUMMARY, summary, N_("小组总结评估"))
