"""Which sheets a case may be given now, those that it waits for first."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from swdesk.forms.review import REVIEW
from swdesk.model.cases import Case, CaseStage
from swdesk.model.supervised import Supervised
from swdesk.services.casework.case_sheets import SHEETS, SheetKind
from swdesk.services.casework.case_stage import stage
from swdesk.services.casework.cases import SET_ASIDE
from swdesk.services.contacts import case_due

_LATE = (CaseStage.EVALUATION, CaseStage.CLOSURE, CaseStage.AFTERCARE)


@dataclass(frozen=True)
class SheetOffer:
    """A sheet to begin; *written* is the one on file where a case has it only once."""

    kind: SheetKind
    is_due: bool
    written: Supervised | None = None


def offered(case: Case, today: dt.date) -> list[SheetOffer]:
    """Return what can be written now, what is due first; a closed case takes only its end."""
    opens = stage(case).opens
    found = [
        SheetOffer(
            kind, kind.spec.code == opens or _is_review_due(kind, case, today), _one(kind, case)
        )
        for kind in SHEETS
        if _fits(kind, case)
    ]
    return sorted(found, key=lambda offer: not offer.is_due)


def _fits(kind: SheetKind, case: Case) -> bool:
    if case.status in SET_ASIDE:
        return kind.stage in _LATE
    return kind.stage is not CaseStage.AFTERCARE


def review_due(case: Case, today: dt.date) -> bool:
    """Say whether so much was done since the plan or the last review that it is time for one."""
    waiting = (line.todo for line in case_due.cases(only=case.id))
    return any(todo.opens == REVIEW.code and todo.due_on <= today for todo in waiting)


def _is_review_due(kind: SheetKind, case: Case, today: dt.date) -> bool:
    return kind.spec is REVIEW and review_due(case, today)


def _one(kind: SheetKind, case: Case) -> Supervised | None:
    if kind.many:
        return None
    found: Supervised | None = (
        kind.model.live().where(kind.model.facts()["case"] == case.id).first()
    )
    return found
