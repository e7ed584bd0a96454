"""How a sheet of a case fits the case: within its days, and with what else is on file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model.aftercare import Aftercare
from swdesk.model.base import Problem, Record
from swdesk.model.case_sheets import CaseSheet
from swdesk.model.cases import Case, FollowUp
from swdesk.model.closing import Closure
from swdesk.model.plans import Goal, Plan
from swdesk.model.referrals import Referral
from swdesk.model.supervised import Supervised
from swdesk.services.casework.referral_rules import consent_problem


def sheet_problems(
    model: type[Record], values: Mapping[str, Any], case: Case, own_id: int | None
) -> Iterator[Problem]:
    """Yield what is wrong with a sheet of *case*; *own_id* is the sheet being changed."""
    if not issubclass(model, CaseSheet):
        return
    yield from _too_early(model.dated, values, case)
    if model is Plan:
        yield from _plan_problems(values)
    if model is Closure:
        yield from _closing_problems(values, case)
    if model is Aftercare:
        yield from _aftercare_problems(values, case)
    if model is Referral:
        yield from consent_problem(values, case)
    if _is_second(model, case, own_id):
        sentence = N_("本案已有一份定稿的同类表，请在那一份上写更正。")
        yield Problem(model.dated, sentence, is_error=False)


def _too_early(dated: str, values: Mapping[str, Any], case: Case) -> Iterator[Problem]:
    day = values.get(dated)
    if day and day < case.asked_on:
        sentence = N_("早于求助日期 {day}，请核对。").format(day=case.asked_on.isoformat())
        yield Problem(dated, sentence)


def _plan_problems(values: Mapping[str, Any]) -> Iterator[Problem]:
    goals = [row for row in values.get(Goal.table_name()) or () if row.get("aim")]
    if not goals:
        yield Problem(Goal.table_name(), N_("计划里至少写一个具体目标。"), is_error=False)
    written_on = values.get("written_on")
    for nth, row in enumerate(goals):
        if written_on and row.get("due_on") and row["due_on"] < written_on:
            sentence = N_("完成期限早于填表日期，请核对。")
            yield Problem(f"{Goal.table_name()}.{nth}.due_on", sentence, is_error=False)


def _closing_problems(values: Mapping[str, Any], case: Case) -> Iterator[Problem]:
    ended_on = values.get("ended_on")
    if not ended_on:
        return
    if case.opened_on and ended_on < case.opened_on:
        sentence = N_("结案日期早于开案日期（{day}），请核对。")
        yield Problem("ended_on", sentence.format(day=case.opened_on.isoformat()))
    last_on = _last_contact(case)
    if last_on and ended_on < last_on:
        sentence = N_("结案日期早于最近一次记录（{day}），请核对。")
        yield Problem("ended_on", sentence.format(day=last_on.isoformat()))


def _aftercare_problems(values: Mapping[str, Any], case: Case) -> Iterator[Problem]:
    seen_on, closed_on = values.get("seen_on"), case.closed_on
    if closed_on is None:
        yield Problem("seen_on", N_("个案还没有结案，请核对。"), is_error=False)
    elif seen_on and seen_on < closed_on:
        sentence = N_("回访日期早于结案日期（{day}），请核对。")
        yield Problem("seen_on", sentence.format(day=closed_on.isoformat()))


def _last_contact(case: Case) -> dt.date | None:
    last = FollowUp.live().where(FollowUp.case == case.id).order_by(FollowUp.held_on.desc()).first()
    return last.held_on if last else None


def _is_second(model: type[Supervised], case: Case, own_id: int | None) -> bool:
    """Say whether a sheet that a case has once would be there twice."""
    if model is not Closure or own_id is not None:
        return False
    return any(one.is_final for one in model.live().where(model.facts()["case"] == case.id))
