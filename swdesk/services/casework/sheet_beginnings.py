"""With what a new sheet of a case begins: who writes it, and the goals it is to look at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from swdesk.forms.aftercare import AFTERCARE
from swdesk.forms.conference import CONFERENCE
from swdesk.forms.evaluation import EVALUATION
from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.forms.plan import PLAN
from swdesk.forms.referral import REFERRAL
from swdesk.forms.review import REVIEW
from swdesk.forms.spec import FormSpec
from swdesk.labels import N_
from swdesk.model.base import author
from swdesk.model.cases import Case
from swdesk.model.closing import GoalRating
from swdesk.model.conferences import Participant
from swdesk.model.plans import Goal, Plan, Progress, Review
from swdesk.services import editing
from swdesk.services.casework import aftercare, cases
from swdesk.services.values import Values


def begun(spec: FormSpec, case: Case) -> Values:
    """Return the values with which a new sheet of that form begins."""
    if spec is FOLLOW_UP:
        return cases.new_follow_up(case)
    begin = _BEGINNINGS.get(spec.code, _nothing)
    return {**editing.blank(spec), "worker": author() or case.worker_id, **begin(case)}


def plan_of(case: Case) -> Plan | None:
    """Return the plan that holds now: the last one written."""
    found: Plan | None = (
        Plan.live().where(Plan.case == case.id).order_by(-Plan.written_on, -Plan.id).first()
    )
    return found


def goals_of(case: Case) -> list[Goal]:
    """Return the goals of the plan that holds now."""
    plan = plan_of(case)
    return list(Goal.live().where(Goal.plan == plan.id).order_by(Goal.id)) if plan else []


def _nothing(_case: Case) -> Values:
    return {}


def _plan(case: Case) -> Values:
    return {"begins_on": case.opened_on}


def _review(case: Case) -> Values:
    """Begin where the last review ended: its state of things is the baseline of this one."""
    last = Review.live().where(Review.case == case.id).order_by(-Review.written_on).first()
    known = _last_progress(last)
    rows = [
        {"goal": goal.id, "aim": goal.aim, "baseline": known.get(goal.id)}
        for goal in goals_of(case)
    ]
    since = last.written_on + dt.timedelta(days=1) if last else case.opened_on
    return {"since": since, Progress.table_name(): rows}


def _last_progress(review: Review | None) -> Mapping[int, str | None]:
    if review is None:
        return {}
    rows = Progress.live().where(Progress.review == review.id)
    return {row.__data__["goal"]: row.now for row in rows if row.__data__["goal"]}


def _evaluation(case: Case) -> Values:
    rows = [{"goal": goal.id, "aim": goal.aim} for goal in goals_of(case)]
    return {GoalRating.table_name(): rows}


def _conference(case: Case) -> Values:
    return {Participant.table_name(): [{"name": str(case.worker), "unit": N_("社工站")}]}


def _referral(case: Case) -> Values:
    return {"main_problem": case.complaint, "shared": ("name", "sex", "age")}


def _aftercare(case: Case) -> Values:
    waiting = aftercare.waits_for(case)
    return {"which": waiting.code} if waiting else {}


_BEGINNINGS: dict[str, Callable[[Case], dict[str, Any]]] = {
    PLAN.code: _plan,
    REVIEW.code: _review,
    EVALUATION.code: _evaluation,
    CONFERENCE.code: _conference,
    REFERRAL.code: _referral,
    AFTERCARE.code: _aftercare,
}
