"""How a session fits its group, and what a group must know of its members."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model.base import Problem
from swdesk.model.groups import Group, GroupMember, GroupSession, PlannedSession, SessionPart
from swdesk.model.people import GUARDIAN_AGE
from swdesk.services.casework.repetition import repeats
from swdesk.services.gatherings.groups import plan_for

_ADULT = 18
_TOLD = ("incidents", "attainment", "dynamics", "reflection")


def session_problems(
    group: Group, values: Mapping[str, Any], own_id: int | None
) -> Iterator[Problem]:
    """Yield what is wrong with a session of *group*; *own_id* is the one being changed."""
    held_on, nth = values.get("held_on"), values.get("nth")
    if held_on is not None:
        yield from _day_problems(group, held_on)
    if held_on is not None and nth is not None:
        yield from _order_problems(group, held_on, nth, own_id)
    if nth is not None:
        yield from _repetition_problems(group, values, nth, own_id)


def plan_problems(values: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield what is wrong with the sessions of a plan."""
    rows = [row for row in values.get(PlannedSession.table_name()) or () if row.get("nth")]
    seen: set[int] = set()
    for nth, row in enumerate(rows):
        if row["nth"] in seen:
            sentence = N_("计划里有两个第 {nth} 节，请核对。")
            field = f"{PlannedSession.table_name()}.{nth}.nth"
            yield Problem(field, sentence.format(nth=row["nth"]))
        seen.add(row["nth"])
    times = values.get("times")
    if times and rows and len(rows) != times:
        sentence = N_("每节计划有 {rows} 节，与节数 {times} 不一致，请核对。")
        yield Problem("times", sentence.format(rows=len(rows), times=times), is_error=False)


def member_problems(
    group: Group, values: Mapping[str, Any], own_id: int | None
) -> Iterator[Problem]:
    """Yield what is wrong with a member: twice on the list, a child without a guardian."""
    name, age = values.get("name"), values.get("age")
    others = GroupMember.live().where(
        GroupMember.group == group.id, GroupMember.id != (own_id or 0), GroupMember.name == name
    )
    if name and others.exists():
        sentence = N_("小组里已有{name}，请核对是不是同一个人。")
        yield Problem("name", sentence.format(name=name), is_error=False)
    if age is not None and age < _ADULT and not values.get("guardian"):
        is_child = age < GUARDIAN_AGE
        sentence = N_("不满 14 岁，请填监护人。") if is_child else N_("未成年人请填监护人。")
        yield Problem("guardian", sentence, is_error=is_child)
    if values.get("consent") is None:
        yield Problem("consent", N_("还没有记知情同意，请问过本人或监护人后补上。"), is_error=False)


def _day_problems(group: Group, held_on: dt.date) -> Iterator[Problem]:
    if group.begins_on and held_on < group.begins_on:
        # A group that began before its day is held all the same, and so is one put off.
        sentence = N_("早于小组的开始日期 {day}，请核对。")
        problem = sentence.format(day=group.begins_on.isoformat())
        yield Problem("held_on", problem, is_error=False)
    if group.ends_on and held_on > group.ends_on:
        sentence = N_("晚于小组的结束日期 {day}，请核对。")
        problem = sentence.format(day=group.ends_on.isoformat())
        yield Problem("held_on", problem, is_error=False)


def _order_problems(
    group: Group, held_on: dt.date, nth: int, own_id: int | None
) -> Iterator[Problem]:
    others = GroupSession.live().where(
        GroupSession.group == group.id, GroupSession.id != (own_id or 0)
    )
    for other in others.order_by(GroupSession.nth):
        if other.nth == nth:
            sentence = N_("第 {nth} 节已经有记录，请改节次。")
            yield Problem("nth", sentence.format(nth=nth))
            return
        if (other.nth < nth) is not (other.held_on <= held_on):
            sentence = N_("第 {nth} 节是 {day}，节次与日期不符，请核对。")
            told = sentence.format(nth=other.nth, day=other.held_on.isoformat())
            yield Problem("held_on", told, is_error=False)
            return


def _repetition_problems(
    group: Group, values: Mapping[str, Any], nth: int, own_id: int | None
) -> Iterator[Problem]:
    """Yield a warning where a session says again what the plan or the last session said."""
    told = _told(values)
    plan = plan_for(group.id, nth)
    if plan is not None and repeats(told, f"{plan.topic}\n{plan.aim or ''}\n{plan.flow or ''}"):
        sentence = N_("几乎是照抄计划，请写实际做了什么、组员怎样回应。")
        yield Problem("attainment", sentence, is_error=False)
        return
    earlier = GroupSession.live().where(
        GroupSession.group == group.id, GroupSession.id != (own_id or 0), GroupSession.nth < nth
    )
    last = earlier.order_by(GroupSession.nth.desc()).first()
    if last is not None and repeats(told, _written(last)):
        sentence = N_("与第 {nth} 节的记录几乎相同，请写这一节的经过。")
        yield Problem("attainment", sentence.format(nth=last.nth), is_error=False)


def _told(values: Mapping[str, Any]) -> str:
    parts = values.get(SessionPart.table_name()) or ()
    said = [values.get(name) or "" for name in _TOLD]
    return "\n".join([*said, *(row.get("content") or "" for row in parts)])


def _written(session: GroupSession) -> str:
    parts = SessionPart.live().where(SessionPart.session == session.id)
    said = [getattr(session, name) or "" for name in _TOLD]
    return "\n".join([*said, *(row.content or "" for row in parts)])
