"""What is decided about a case: handing over, reopening, widening to the household, filing."""

from __future__ import annotations

import datetime as dt
from typing import Any

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import author
from swdesk.model.case_turns import CaseTurn, Turn
from swdesk.model.cases import Case, CaseStatus
from swdesk.model.households import Household
from swdesk.model.team import Worker
from swdesk.services import access, changes, editing
from swdesk.services.values import Values
from swdesk.station.store import saving

REOPENED = "reopened"


def note(case: Case, turn: Turn, **facts: Any) -> CaseTurn:
    """Enter a decision into the case's own log; call it in the transaction that carries it out."""
    made = CaseTurn(case=case.id, turn=turn, worker=author(), **facts)
    made.save()
    return made


def turns(case: Case) -> list[CaseTurn]:
    """Return what was decided about a case, the latest first."""
    of_case = CaseTurn.live().where(CaseTurn.case == case.id)
    return list(of_case.order_by(CaseTurn.made_on.desc(), -CaseTurn.id))


def hand_over(case: Case, worker: Worker, reason: str = "") -> Case:
    """Let another worker answer for a case."""
    before = case.worker
    if worker == before:
        raise UserError(N_("{worker}已经负责这个个案。").format(worker=worker))
    told = {"before": str(before), "after": str(worker), "reason": reason or None}
    return _save(case, {"worker": worker.id}, Turn.HANDED_OVER, told)


def rescope(case: Case, household: Household | None, reason: str) -> Case:
    """Let a case serve the whole household, or its one person again; nothing written is lost."""
    if not reason.strip():
        raise UserError(N_("请写明改变服务范围的原因。"))
    told = {"before": scope(case), "after": scope_of(household), "reason": reason.strip()}
    values = {"household": household.id if household else None}
    return _save(case, values, Turn.RESCOPED, told)


def scope(case: Case) -> str:
    """Return whom a case serves, in words."""
    return scope_of(case.household)


def scope_of(household: Household | None) -> str:
    """Return what a case with that household serves, in words."""
    if household is None:
        return N_("服务对象本人")
    return N_("家庭 {number}").format(number=household.household_no)


def reopening(case: Case) -> Values:
    """Return the values with which a case begins that takes up a closed one again.

    The new case has a number of its own and points at the old one, which stays closed.
    """
    if case.status not in (CaseStatus.CLOSED, CaseStatus.REFERRED):
        raise UserError(N_("结案或转介的个案才能重开；还在办的，接着记录就可以。"))
    return {
        "source": REOPENED,
        "complaint": case.complaint,
        "kind": case.kind,
        "field": case.field,
        "problem_areas": case.problem_areas,
        "problem_other": case.problem_other,
    }


def earlier(case: Case) -> Case | None:
    """Return the case that this one takes up again."""
    found: Case | None = case.reopens
    return found


def later(case: Case) -> Case | None:
    """Return the case that takes this one up again."""
    found: Case | None = Case.live().where(Case.reopens == case.id).order_by(-Case.id).first()
    return found


def file_away(case: Case, on: dt.date | None = None, **choices: str | None) -> Case:
    """Note that the papers of a closed case were bound; *choices* are secrecy and retention."""
    if case.status in (CaseStatus.OPEN, CaseStatus.PAUSED):
        raise UserError(N_("个案还没有结束，先结案再归档。"))
    day = on or dates.today()
    return _save(case, {"archived_on": day, **choices}, Turn.ARCHIVED, {"after": day.isoformat()})


def filed_away(first: dt.date | None = None, last: dt.date | None = None) -> list[Case]:
    """Return the cases whose papers were bound between two days, of those that may be seen."""
    found = Case.live().where(Case.archived_on <= (last or dates.today()))
    found = found.order_by(Case.archived_on, Case.id)
    if first:
        found = found.where(Case.archived_on >= first)
    return [case for case in found if access.may_touch(case)]


def _save(case: Case, values: dict[str, Any], turn: Turn, told: dict[str, Any]) -> Case:
    with changes.together(), saving():
        saved = editing.save_record(Case, values, case)
        note(saved, turn, **told)
    return saved
