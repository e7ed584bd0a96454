"""Red flags of a case: they stand until somebody says what came of them."""

from __future__ import annotations

import datetime as dt

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.assessments import Assessment, Danger
from swdesk.model.cases import Case
from swdesk.model.text import to_text
from swdesk.services import access, editing


def open_dangers(case: Case) -> list[Danger]:
    """Return the risks of a case that nobody has closed yet, the oldest first."""
    of_case = Danger.live().join(Assessment).where(Assessment.case == case.id)
    still = of_case.where(Danger.closed_on.is_null(), Assessment.deleted_at.is_null())
    return list(still.order_by(Danger.seen_on, Danger.id))


def close_danger(danger: Danger, result: str, on: dt.date) -> Danger:
    """Close a risk with what came of it, in a final assessment too: that is news, no correction."""
    access.require_case(danger.assessment.case)
    if not result.strip():
        raise UserError(N_("解除风险请写处理结果。"))
    return editing.save_record(Danger, {"closed_on": on, "result": result}, danger)


def words(danger: Danger) -> str:
    """Return what a risk is, how high and since when, in one line."""
    level = to_text(Danger.level, danger.level)
    kind = to_text(Danger.kind, danger.kind)
    since = danger.seen_on.isoformat()
    return N_("{kind}（{level}），{since} 起").format(kind=kind, level=level, since=since)
