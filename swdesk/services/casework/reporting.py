"""Whether the law may want a report about a case, and what became of the one that was made."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.case_turns import CaseTurn, Turn
from swdesk.model.cases import Case
from swdesk.model.mandatory import MandatoryReport
from swdesk.services import access, changes
from swdesk.services.access import Level
from swdesk.services.casework import case_turns
from swdesk.services.casework.cases import SET_ASIDE
from swdesk.services.casework.dangers import open_dangers
from swdesk.station.store import saving

ADULT_AGE = 18
_VIOLENT_AREAS = frozenset(("violence",))
_VIOLENT_DANGERS = frozenset(("violence", "abuse"))


class Grounds(Enum):
    """Why a report may be owed, with the sentence that says so."""

    VIOLENCE = N_("本案涉及家庭暴力或虐待")
    CHILD = N_("服务对象未满 18 岁")


@dataclass(frozen=True)
class Call:
    """What a case is reminded of: the grounds, or a *report* that waits for its outcome.

    A child alone is no sign of danger: it *presses* where one was flagged, or is written of.
    """

    grounds: Grounds | None = None
    report: MandatoryReport | None = None
    presses: bool = True


def call(case: Case) -> Call | None:
    """Return what is owed now; None when nothing is, or somebody decided that nothing is."""
    reports = list(MandatoryReport.live().where(MandatoryReport.case == case.id))
    waiting = next((one for one in reports if not one.outcome), None)
    if waiting is not None:
        return Call(report=waiting)
    grounds = grounds_of(case)
    if grounds is None or reports or case.status in SET_ASIDE or _is_settled(case, grounds):
        return None
    return Call(grounds, presses=grounds is Grounds.VIOLENCE or bool(open_dangers(case)))


def grounds_of(case: Case) -> Grounds | None:
    """Return why a report may be owed, the graver ground first."""
    flagged = {danger.kind for danger in open_dangers(case)}
    if _VIOLENT_AREAS & set(case.problem_areas or ()) or _VIOLENT_DANGERS & flagged:
        return Grounds.VIOLENCE
    age = case.recipient.person.age_on(dates.today())
    return Grounds.CHILD if age is not None and age < ADULT_AGE else None


def settle(case: Case, reason: str) -> CaseTurn:
    """Enter that somebody looked and found nothing to report; other grounds ask anew."""
    access.require_record(case, Level.WRITE)
    grounds = grounds_of(case)
    if grounds is None:
        raise UserError(N_("这个个案没有提示过强制报告，不用核实。"))
    if not reason.strip():
        raise UserError(N_("请写明怎样核实的，为什么不需要报告。"))
    with saving():
        made = case_turns.note(case, Turn.NO_REPORT, after=grounds.value, reason=reason.strip())
    changes.report(made)
    return made


def _is_settled(case: Case, grounds: Grounds) -> bool:
    decided = CaseTurn.live().where(CaseTurn.case == case.id, CaseTurn.turn == Turn.NO_REPORT)
    return bool(decided.where(CaseTurn.after == grounds.value).exists())
