"""Case work: opening, the stage that follows from the records, and the records themselves."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from peewee import fn

from swdesk.errors import UserError
from swdesk.forms.case import CASE
from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import author
from swdesk.model.case_turns import Turn
from swdesk.model.cases import Case, CaseStatus, FollowUp
from swdesk.model.dates import clock_minutes
from swdesk.model.people import Recipient
from swdesk.model.team import Role
from swdesk.services import access, changes, editing
from swdesk.services.casework import case_turns, closing_check
from swdesk.services.casework.aftercare import closed_cases
from swdesk.services.contacts import case_due, due
from swdesk.services.contacts.due_rules import Todo
from swdesk.services.values import Values, stored
from swdesk.station.store import saving

#: Case statuses in which nothing more is recorded until somebody takes the case up again.
SET_ASIDE = (CaseStatus.CLOSED, CaseStatus.REFERRED, CaseStatus.NOT_TAKEN)


@dataclass(frozen=True)
class CaseTotals:
    """What a case has taken so far; minutes are those of its records."""

    times: int
    minutes: int
    last_on: dt.date | None

    @property
    def hours(self) -> float:
        """Return the time in hours to one decimal."""
        return round(self.minutes / 60, 1)


@dataclass(frozen=True)
class LastRecord:
    """What the last record planned: to be shown beside the next one, never copied into it."""

    nth: int
    held_on: dt.date
    plan: str
    next_on: dt.date | None


def new_case(recipient: Recipient) -> Values:
    """Return the values with which the intake form of *recipient* begins.

    A social worker takes it in for themselves: a colleague's case would be closed to them.
    """
    answering = stored(recipient, Recipient.worker)
    own = author() if access.acting_role() is Role.WORKER else None
    return {**editing.blank(CASE), "worker": own or answering or author()}


def open_cases(recipient_id: int) -> list[Case]:
    """Return the cases of a recipient that are still worked on, as far as one may see them."""
    wanted = Case.live().where(Case.recipient == recipient_id)
    found = wanted.where(Case.status.not_in(SET_ASIDE)).order_by(Case.id)
    return [case for case in found if access.may_see_case(case)]


def of_recipient(recipient_id: int) -> list[Case]:
    """Return the cases of a recipient that whoever acts may open, the last one first."""
    found = Case.live().where(Case.recipient == recipient_id)
    seen = [case for case in found if access.may_see_case(case)]
    return sorted(seen, key=lambda case: (case.asked_on, case.id), reverse=True)


def set_status(
    case: Case,
    status: CaseStatus,
    reason: str = "",
    on: dt.date | None = None,
    *,
    despite: str = "",
) -> Case:
    """Set whether a case is worked on; *on* is the day it was closed, today unless given.

    Every change but to open needs a reason, and so does opening a closed case again. A case that
    lacks something is closed only where *despite* says why.
    """
    if not reason and (status is not CaseStatus.OPEN or case.status in SET_ASIDE):
        raise UserError(N_("请写明改变个案状态的原因。"))
    closed_on = (on or dates.today()) if status is CaseStatus.CLOSED else None
    if closed_on:
        _require_closing_day(case, closed_on)
        _require_complete(case, despite)
    values = {"status": status, "status_note": reason, "closed_on": closed_on}
    told = {"before": case.status.label, "after": status.label, "reason": reason or None}
    with changes.together(), saving():
        saved = editing.save_record(Case, values, case)
        case_turns.note(saved, Turn.STATUS, despite=despite or None, **told)
    return saved


def _require_complete(case: Case, despite: str) -> None:
    lacks = closing_check.lacking(case)
    if firm := [one.text for one in lacks if one.is_firm]:
        raise UserError(N_("还不能结案：{missing}。").format(missing="；".join(firm)))
    missing = [one.text for one in lacks if one.is_error]
    if missing and not despite:
        raise UserError(
            N_("还不能结案：{missing}。补齐后再结案，或写明仍要结案的原因。").format(
                missing="；".join(missing)
            )
        )


def _require_closing_day(case: Case, closed_on: dt.date) -> None:
    last_on = totals(case).last_on
    if last_on and closed_on < last_on:
        raise UserError(
            N_("结案日期早于最近一次记录（{day}），请核对。").format(day=last_on.isoformat())
        )
    if case.opened_on and closed_on < case.opened_on:
        raise UserError(
            N_("结案日期早于开案日期（{day}），请核对。").format(day=case.opened_on.isoformat())
        )


# --- records of a case ---


def next_nth(case: Case) -> int:
    """Return the number of the record to be written next."""
    return int(_records(case).select(fn.MAX(FollowUp.nth)).scalar() or 0) + 1


def totals(case: Case) -> CaseTotals:
    """Return how often, how long and until when the case has been worked on."""
    rows = list(_records(case).select(FollowUp.started, FollowUp.ended, FollowUp.held_on).tuples())
    minutes = (clock_minutes(started, ended) for started, ended, _ in rows)
    last_on = max((held_on for *_, held_on in rows), default=None)
    return CaseTotals(len(rows), sum(one for one in minutes if one > 0), last_on)


def next_due(case: Case) -> Todo | None:
    """Return what the case waits for and by when; None when it is not open."""
    return due.next_follow_up(case.id)


def waits_for(case: Case, today: dt.date) -> list[Todo]:
    """Return everything the case waits for, the first due first."""
    lines = (*case_due.cases(only=case.id), *closed_cases(today, only=case.id))
    return sorted((line.todo for line in lines), key=lambda todo: todo.due_on)


def last_record(case: Case) -> LastRecord | None:
    """Return what the last record planned."""
    last = _records(case).order_by(FollowUp.nth.desc()).first()
    return last and LastRecord(last.nth, last.held_on, last.plan or "", last.next_on)


def new_follow_up(case: Case) -> Values:
    """Return the values with which the next record begins; nothing of the last one is in it."""
    return {
        **editing.blank(FOLLOW_UP),
        "nth": next_nth(case),
        "worker": author() or case.worker_id,
    }


def _records(case: Case) -> Any:
    access.require_case(case)
    return FollowUp.live().where(FollowUp.case == case)
