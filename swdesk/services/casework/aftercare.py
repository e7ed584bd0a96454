"""After a case was closed: which look-in is due, and by when the papers are bound."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.aftercare import Aftercare
from swdesk.model.cases import Case
from swdesk.model.closing import Closure
from swdesk.model.codes import vocabulary
from swdesk.model.due_days import DueRule
from swdesk.services.access import case_where
from swdesk.services.contacts.due_facts import Line, rows
from swdesk.services.contacts.due_rules import DueKind, Todo
from swdesk.services.contacts.rhythms import number, rhythm_of

ROUNDS = "aftercare_round"
#: The code of the cover under which the papers of a case are bound.
BINDER = "C-0"
#: A round so long past is history that nobody will make up for.
HISTORY_DAYS = 90
#: So long after closing nobody is reminded of the binder any more.
FILING_DAYS = 366


@dataclass(frozen=True)
class Round:
    """One look in: its code, what it is called, and by which day."""

    code: str
    label: str
    due_on: dt.date
    grace: int = 0


def rounds(closed_on: dt.date) -> list[Round]:
    """Return the rounds of a case that was closed on that day, the first one first."""
    ruled = [
        Round(one.code, one.label, rhythm.every.after(closed_on), rhythm.grace)
        for one in vocabulary(ROUNDS).offered()
        if (rhythm := rhythm_of(ROUNDS, one.code))
    ]
    return sorted(ruled, key=lambda one: one.due_on)


def next_round(closed_on: dt.date, made: Collection[str], today: dt.date) -> Round | None:
    """Return the round that waits, None when all are made or long past.

    A later round makes up for those before it, and takes their place on its day.
    """
    all_rounds = rounds(closed_on)
    last = max((nth for nth, one in enumerate(all_rounds, 1) if one.code in made), default=0)
    waiting = all_rounds[last:]
    come = [one for one in waiting if one.due_on <= today]
    now = come[-1] if come else next(iter(waiting), None)
    if now is None or (today - now.due_on).days > HISTORY_DAYS:
        return None
    return now


def waits_for(case: Case, today: dt.date | None = None) -> Round | None:
    """Return the round that a closed case waits for; None where none was agreed on."""
    if case.closed_on is None or case.archived_on or _is_waived(case):
        return None
    made = [one.which for one in Aftercare.live().where(Aftercare.case == case.id)]
    return next_round(case.closed_on, made, today or dates.today())


def _is_waived(case: Case) -> bool:
    waived = Closure.live().where(Closure.case == case.id, Closure.aftercare.is_null())
    return bool(waived.exists())


_CLOSED = """
SELECT c.id, c.recipient_id, c.worker_id, c.case_no, c.closed_on,
       (SELECT json_group_array(a.which) FROM aftercare a
         WHERE a.case_id = c.id AND a.deleted_at IS NULL),
       (SELECT MAX(a.seen_on) FROM aftercare a WHERE a.case_id = c.id AND a.deleted_at IS NULL),
       r.status = 'deceased'
       OR EXISTS (SELECT 1 FROM closure e WHERE e.case_id = c.id
                     AND e.deleted_at IS NULL AND e.aftercare IS NULL)
       OR EXISTS (SELECT 1 FROM casework later WHERE later.reopens_id = c.id
                     AND later.deleted_at IS NULL)
  FROM casework c JOIN recipient r ON r.id = c.recipient_id
 WHERE c.deleted_at IS NULL AND c.status = 'closed' AND c.archived_on IS NULL
   AND (?1 IS NULL OR c.id = ?1) AND c.closed_on >= ? AND r.deleted_at IS NULL AND {}
"""


def closed_cases(today: dt.date, only: int | None = None) -> Iterator[Line]:
    """Yield what every closed case that whoever acts may see waits for: a look-in, or its binder.

    The binder waits for the look-ins, which belong into it. *only* is the id of the one case that
    is asked for.
    """
    seen, parameters = case_where("c")
    since = today - dt.timedelta(days=FILING_DAYS)
    closed = rows(_CLOSED.format(seen), only, since.isoformat(), *parameters)
    for case, owner, worker, case_no, closed_on, made, last, is_waived in closed:
        ended = dt.date.fromisoformat(closed_on)
        waiting = None if is_waived else next_round(ended, json.loads(made), today)
        todo = _look_in(case_no, waiting) if waiting else _filing(case_no, last or closed_on)
        yield Line(todo, worker, recipient_id=owner, case_id=case)


def _look_in(case_no: str, waiting: Round) -> Todo:
    why = N_("{case_no}，结案后{label}").format(case_no=case_no, label=waiting.label)
    day, grace = waiting.due_on, waiting.grace
    return Todo(DueKind.AFTERCARE, N_("结案回访"), why, day, grace=grace, opens="C-10")


def _filing(case_no: str, since: str) -> Todo:
    days = number(DueRule.FILING)
    why = N_("{case_no}，结案或回访后 {days} 天内").format(case_no=case_no, days=days)
    day = dt.date.fromisoformat(since) + dt.timedelta(days=days)
    return Todo(DueKind.FILING, N_("装订归档"), why, day, opens=BINDER)
