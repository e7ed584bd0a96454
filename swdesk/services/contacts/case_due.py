"""What cases wait for: the decision, the papers of each stage, the next contact, the binder."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from swdesk.labels import N_
from swdesk.model.dates import add_months
from swdesk.model.due_days import DueRule
from swdesk.services.access import case_where
from swdesk.services.contacts.due_facts import Line, day_of, rows
from swdesk.services.contacts.due_rules import DueKind, Todo
from swdesk.services.contacts.rhythms import number

#: Cases that end within a few talks are neither assessed nor planned on paper.
BRIEF = "consultation"
_SATURDAY = 5
#: A review that one more contact makes due is written within the week.
_REVIEW_GRACE = 7


@dataclass(frozen=True)
class CaseStanding:
    """How an open case stands.

    *held_on*, *next_on* and *is_put_off* are those of its last record, *reviewed_on* the day of
    its plan or of the last review, *enough_on* the day of the last contact before the next review.
    """

    case_no: str
    is_taken: bool
    asked_on: dt.date
    opened_on: dt.date | None = None
    held_on: dt.date | None = None
    next_on: dt.date | None = None
    is_put_off: bool = False
    nth: int = 0
    is_brief: bool = False
    is_assessed: bool = True
    is_planned: bool = True
    reviewed_on: dt.date | None = None
    enough_on: dt.date | None = None


def working_days_after(day: dt.date, count: int) -> dt.date:
    """Return the working day that many later: Monday to Friday, public holidays not taken out."""
    while count:
        day += dt.timedelta(days=1)
        count -= day.weekday() < _SATURDAY
    return day


def latest_contact(case: CaseStanding) -> dt.date:
    """Return the day by which an open case is contacted again, whatever was agreed."""
    since = case.held_on or case.opened_on or case.asked_on
    return since + dt.timedelta(days=number(DueRule.CASE))


def decision(case: CaseStanding) -> Todo:
    """Return by when it is decided whether a case is taken."""
    days = number(DueRule.INTAKE)
    why = N_("{case_no}，求助后 {days} 个工作日内决定").format(case_no=case.case_no, days=days)
    day = working_days_after(case.asked_on, days)
    return Todo(DueKind.INTAKE, N_("接案决定"), why, day, opens="C-1")


def contact(case: CaseStanding) -> Todo:
    """Return the next contact: on the agreed day, or before it is too long since the last."""
    what = N_("个案跟进 第 {nth} 次").format(nth=case.nth + 1)
    latest = latest_contact(case)
    if case.next_on and (case.next_on <= latest or case.is_put_off):
        why = N_("{case_no}，上次约定").format(case_no=case.case_no)
        return Todo(DueKind.FOLLOW_UP, what, why, case.next_on, opens="C-4")
    days = number(DueRule.CASE)
    why = N_("{case_no}，{days} 天没有联系").format(case_no=case.case_no, days=days)
    return Todo(DueKind.FOLLOW_UP, what, why, latest, opens="C-4")


def papers(case: CaseStanding) -> Iterator[Todo]:
    """Yield the papers of its stage that a case taken on still lacks: C-2 and C-3, then C-5."""
    if case.is_brief:
        return
    days = number(DueRule.PAPERS)
    day = (case.opened_on or case.asked_on) + dt.timedelta(days=days)
    why = N_("{case_no}，接案后 {days} 天内写好").format(case_no=case.case_no, days=days)
    if not case.is_assessed:
        what = N_("预估表") if case.is_planned else N_("预估表、服务计划")
        yield Todo(DueKind.PAPER, what, why, day, opens="C-2")
    elif not case.is_planned:
        yield Todo(DueKind.PAPER, N_("服务计划"), why, day, opens="C-3")
    if case.is_planned and case.reviewed_on:
        yield _review(case, case.reviewed_on)


def _review(case: CaseStanding, since: dt.date) -> Todo:
    months, times = number(DueRule.REVIEW_MONTHS), number(DueRule.REVIEW_TIMES)
    why = N_("{case_no}，每 {months} 个月或 {times} 次一次").format(
        case_no=case.case_no, months=months, times=times
    )
    by_time = add_months(since, months)
    day = min(by_time, case.enough_on) if case.enough_on else by_time
    return Todo(DueKind.PAPER, N_("阶段小结"), why, day, grace=_REVIEW_GRACE, opens="C-5")


def case_todos(case: CaseStanding) -> list[Todo]:
    """Return everything an open case waits for, the first due first."""
    if not case.is_taken:
        return [decision(case)]
    return sorted([contact(case), *papers(case)], key=lambda todo: todo.due_on)


# --- from the records ---

# A returned sheet is not there yet: it counts from when it was handed in again.
_THERE = "deleted_at IS NULL AND state <> 'returned'"
_OPEN = f"""
SELECT c.id, c.recipient_id AS owner, c.worker_id, c.case_no, c.decision IS NOT NULL, c.asked_on,
       c.opened_on, f.held_on, f.next_on, f.put_off IS NOT NULL,
       COALESCE((SELECT MAX(nth) FROM follow_up
                  WHERE case_id = c.id AND deleted_at IS NULL), 0),
       COALESCE(c.kind, '') = '{BRIEF}',
       EXISTS (SELECT 1 FROM assessment WHERE case_id = c.id AND {_THERE}),
       (SELECT MAX(written_on) FROM plan WHERE case_id = c.id AND {_THERE}) AS planned_on,
       (SELECT MAX(written_on) FROM review WHERE case_id = c.id AND {_THERE}) AS reviewed_on
  FROM casework c JOIN recipient r ON r.id = c.recipient_id
  LEFT JOIN follow_up f ON f.id = (SELECT id FROM follow_up
                                    WHERE case_id = c.id AND deleted_at IS NULL
                                    ORDER BY held_on DESC, nth DESC LIMIT 1)
 WHERE c.deleted_at IS NULL AND c.status = 'open' AND c.closed_on IS NULL
   AND (c.decision IS NULL OR c.decision = 'take')
   AND (?1 IS NULL OR c.id = ?1)
   AND r.deleted_at IS NULL AND r.status NOT IN ('paused', 'deceased') AND {{}}
"""
# The contact that makes the next review due: the sixth since the plan or the last review.
_WITH_ENOUGH = f"""
SELECT x.*, (SELECT held_on FROM follow_up
              WHERE case_id = x.id AND deleted_at IS NULL
                AND held_on > MAX(COALESCE(x.planned_on, ''), COALESCE(x.reviewed_on, ''))
              ORDER BY held_on, nth LIMIT 1 OFFSET ?2)
  FROM ({_OPEN}) x
"""


def cases(only: int | None = None) -> Iterator[Line]:
    """Yield everything that the open cases wait for that whoever acts may see.

    *only* is the id of the one case that is asked for.
    """
    for found, owner, worker, standing in _open_cases(only):
        for todo in case_todos(standing):
            yield Line(todo, worker, recipient_id=owner, case_id=found)


def first_of_each(lines: Iterable[Line]) -> dict[int, Todo]:
    """Return what each case waits for first."""
    found: dict[int, Todo] = {}
    for line in lines:
        if line.case_id is not None:
            earlier = found.get(line.case_id)
            if earlier is None or line.todo.due_on < earlier.due_on:
                found[line.case_id] = line.todo
    return found


def quiet(today: dt.date) -> Iterator[Line]:
    """Yield the open cases that nobody has followed up for a fortnight, whatever was agreed."""
    for found, owner, worker, case in _open_cases():
        since = case.held_on or case.opened_on
        if not case.is_taken or since is None or latest_contact(case) > today:
            continue
        days = (today - since).days
        why = N_("{case_no}，已 {days} 天没有跟进").format(case_no=case.case_no, days=days)
        what = N_("个案跟进 第 {nth} 次").format(nth=case.nth + 1)
        todo = Todo(DueKind.FOLLOW_UP, what, why, latest_contact(case), opens="C-4")
        yield Line(todo, worker, recipient_id=owner, case_id=found)


_LATE = """
SELECT id, CAST(hours AS INTEGER) FROM (
 SELECT id, (julianday(created_at)
             - julianday(held_on || ' ' || COALESCE(ended, '23:59:59'), 'utc')) * 24 AS hours
   FROM follow_up WHERE case_id = ? AND deleted_at IS NULL) WHERE hours > ?
"""


def late_records(case_id: int) -> dict[int, int]:
    """Return the records of a case that were written too late, with the hours it took."""
    return dict(rows(_LATE, case_id, number(DueRule.RECORD)))


def _open_cases(only: int | None = None) -> Iterator[tuple[int, int, int, CaseStanding]]:
    seen, parameters = case_where("c")
    before = number(DueRule.REVIEW_TIMES) - 1
    found = rows(_WITH_ENOUGH.format(seen), only, before, *parameters)
    for case, owner, worker, *facts in found:
        yield case, owner, worker, _standing(facts)


def _standing(facts: list[Any]) -> CaseStanding:
    case_no, taken, asked, opened, held, agreed, put_off, nth, brief, *papers_written = facts
    assessed, planned, reviewed, enough = papers_written
    return CaseStanding(
        case_no=case_no,
        is_taken=bool(taken),
        asked_on=dt.date.fromisoformat(asked),
        opened_on=day_of(opened),
        held_on=day_of(held),
        next_on=day_of(agreed),
        is_put_off=bool(put_off),
        nth=nth,
        is_brief=bool(brief),
        is_assessed=bool(assessed),
        is_planned=planned is not None,
        reviewed_on=day_of(max(planned or "", reviewed or "")),
        enough_on=day_of(enough),
    )
