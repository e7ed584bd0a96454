"""How a record of a case fits the case: within its days, and in the order of its records."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from swdesk.labels import N_
from swdesk.model.base import Problem
from swdesk.model.cases import Case, FollowUp
from swdesk.model.due_days import DueRule
from swdesk.model.plans import Goal, Plan, Step
from swdesk.services.casework.repetition import repeats
from swdesk.services.contacts.rhythms import number


def follow_up_problems(
    case: Case, held_on: dt.date, nth: int | None, own_id: int | None = None
) -> Iterator[Problem]:
    """Yield what is wrong with a record on that day; *own_id* is the record being changed."""
    yield from _day_problems(case, held_on)
    if nth is not None:
        yield from _order_problems(case, held_on, nth, own_id)


def put_off_problems(held_on: dt.date, next_on: dt.date) -> Iterator[Problem]:
    """Yield that a next day so late needs a reason."""
    latest = held_on + dt.timedelta(days=number(DueRule.CASE))
    if next_on > latest:
        sentence = N_("下次日期晚于规定的 {day}，请写推后的原因，或改早一些。")
        yield Problem("put_off", sentence.format(day=latest.isoformat()))


def repetition_problems(
    case: Case, process: str, nth: int | None, own_id: int | None = None
) -> Iterator[Problem]:
    """Yield a warning where a record says again what the last one or the plan said."""
    others = FollowUp.live().where(FollowUp.case == case.id, FollowUp.id != (own_id or 0))
    if nth is not None:
        others = others.where(FollowUp.nth < nth)
    last = others.order_by(FollowUp.nth.desc()).first()
    if last is not None and repeats(process, last.process or ""):
        sentence = N_("与第 {nth} 次的过程几乎相同，请写这一次的经过。")
        yield Problem("process", sentence.format(nth=last.nth), is_error=False)
    elif repeats(process, _planned(case, last)):
        sentence = N_("几乎是照抄计划，请写实际做了什么、对方怎样回应。")
        yield Problem("process", sentence, is_error=False)


def _planned(case: Case, last: FollowUp | None) -> str:
    """Return the words of the plan that holds now, and of what the last record planned."""
    plan = Plan.live().where(Plan.case == case.id).order_by(-Plan.written_on, -Plan.id).first()
    found = [last.plan or ""] if last else []
    if plan is not None:
        found += [plan.aim, plan.strategy or "", plan.worker_tasks or "", plan.client_tasks or ""]
        found += [row.what for row in Step.live().where(Step.plan == plan.id)]
        found += [f"{row.aim}{row.indicator}" for row in Goal.live().where(Goal.plan == plan.id)]
    return "\n".join(found)


def _day_problems(case: Case, held_on: dt.date) -> Iterator[Problem]:
    first = case.opened_on or case.asked_on
    if held_on < first:
        sentence = N_("早于开案日期 {day}，请核对。").format(day=first.isoformat())
        yield Problem("held_on", sentence)
    if case.closed_on and held_on > case.closed_on:
        sentence = N_("个案已于 {day} 结案。结案后的联系请记在探访里，或先把个案改回在办。")
        yield Problem("held_on", sentence.format(day=case.closed_on.isoformat()))


def _order_problems(
    case: Case, held_on: dt.date, nth: int, own_id: int | None
) -> Iterator[Problem]:
    others = FollowUp.live().where(FollowUp.case == case.id, FollowUp.id != (own_id or 0))
    for other in others.order_by(FollowUp.nth):
        if other.nth == nth:
            yield Problem("nth", N_("第 {nth} 次已经有记录，请改次序。").format(nth=nth))
            return
        if (other.nth < nth and other.held_on > held_on) or (
            other.nth > nth and other.held_on < held_on
        ):
            sentence = N_("第 {nth} 次是 {day}，次序与日期不符，请核对。")
            yield Problem("held_on", sentence.format(nth=other.nth, day=other.held_on.isoformat()))
            return
