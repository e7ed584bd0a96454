"""What a case still lacks before it may be closed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from swdesk.labels import N_
from swdesk.model.assessments import Assessment
from swdesk.model.cases import Case, FollowUp
from swdesk.model.closing import Closure, Evaluation, Exit, GoalRating
from swdesk.model.mandatory import MandatoryReport
from swdesk.model.plans import Goal, Plan
from swdesk.model.supervised import SheetState, Supervised
from swdesk.services.casework.dangers import open_dangers
from swdesk.services.casework.referral_rules import open_referrals
from swdesk.services.casework.sheet_states import unread
from swdesk.services.contacts.case_due import BRIEF


@dataclass(frozen=True)
class Lack:
    """One thing that is missing: the sheet that mends it, and whether closing waits for it.

    What is *firm* no stated reason overrides: the law asks for it.
    """

    text: str
    code: str
    is_error: bool = True
    is_firm: bool = False


def lacking(case: Case) -> list[Lack]:
    """Return what is missing for closing, in the order of the sheets, what must be there first."""
    found = [
        *_reports(case),
        *_sheets(case),
        *_results(case),
        *_open_dangers(case),
        *_referrals(case),
        *_opinions(case),
    ]
    return sorted(found, key=lambda one: (not one.is_error, one.code))


def _reports(case: Case) -> Iterator[Lack]:
    waiting = MandatoryReport.live().where(MandatoryReport.case == case.id)
    if waiting.where(MandatoryReport.outcome.is_null()).exists():
        yield Lack(N_("强制报告还没有处理结果"), "C-12", is_firm=True)


def _referrals(case: Case) -> Iterator[Lack]:
    if waiting := open_referrals(case):
        text = N_("{n} 份转介还没有结果").format(n=len(waiting))
        yield Lack(text, "C-9", is_error=False)


def _sheets(case: Case) -> Iterator[Lack]:
    if not _has(FollowUp, case):
        yield Lack(N_("还没有过程记录"), "C-4")
    if not _has(Closure, case) and not _has(Exit, case):
        yield Lack(N_("没有结案表（结案原因、跟进计划或不跟进的原因）"), "C-8")


def _results(case: Case) -> Iterator[Lack]:
    """Yield what a case of some length was assessed, planned and measured by."""
    if case.kind == BRIEF:
        return
    if not _has(Assessment, case):
        yield Lack(N_("没有预估表"), "C-2")
    if not Goal.live().join(Plan).where(*_on_file(Plan, case)).exists():
        yield Lack(N_("没有写明目标的服务计划"), "C-3")
    rated = GoalRating.live().where(GoalRating.after.is_null(is_null=False))
    if not rated.join(Evaluation).where(*_on_file(Evaluation, case)).exists():
        yield Lack(N_("评估表里没有目标评分"), "C-7")


def _open_dangers(case: Case) -> Iterator[Lack]:
    if dangers := open_dangers(case):
        yield Lack(N_("还有 {n} 项风险没有解除").format(n=len(dangers)), "C-2")


def _opinions(case: Case) -> Iterator[Lack]:
    if waiting := unread(case):
        text = N_("{n} 份表还没有督导意见").format(n=len(waiting))
        yield Lack(text, waiting[0].spec.code, is_error=False)


def _has(model: type[Supervised], case: Case) -> bool:
    return bool(model.live().where(*_on_file(model, case)).exists())


def _on_file(model: type[Supervised], case: Case) -> tuple[Any, ...]:
    """Return the conditions of a sheet of *case* that counts: not binned, not returned."""
    is_own = model.facts()["case"] == case.id
    return is_own, model.deleted_at.is_null(), model.state != SheetState.RETURNED
