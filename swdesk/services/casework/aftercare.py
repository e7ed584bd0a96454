"""Looking in after a case was closed: which round is due, of one case and for the work list."""

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
from swdesk.services.access import case_where
from swdesk.services.contacts.due_facts import Line, rows
from swdesk.services.contacts.due_rules import DueKind, Todo

ROUNDS = "aftercare_round"
#: A round so long past is history that nobody will make up for.
HISTORY_DAYS = 90


@dataclass(frozen=True)
class Round:
    """One look in: its code, what it is called, and by which day."""

    code: str
    label: str
    due_on: dt.date


def rounds(closed_on: dt.date) -> list[Round]:
    """Return the rounds of a case that was closed on that day, the first one first."""
    ruled = [
        Round(one.code, one.label, closed_on + dt.timedelta(days=one.interval_days))
        for one in vocabulary(ROUNDS).offered()
        if one.interval_days
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
         WHERE a.case_id = c.id AND a.deleted_at IS NULL)
  FROM casework c JOIN recipient r ON r.id = c.recipient_id
 WHERE c.deleted_at IS NULL AND c.status = 'closed' AND c.archived_on IS NULL
   AND c.closed_on >= ?
   AND r.deleted_at IS NULL AND r.status <> 'deceased'
   AND NOT EXISTS (SELECT 1 FROM closure e WHERE e.case_id = c.id
                      AND e.deleted_at IS NULL AND e.aftercare IS NULL)
   AND NOT EXISTS (SELECT 1 FROM casework later WHERE later.reopens_id = c.id
                      AND later.deleted_at IS NULL)
   AND {}
"""


def look_ins(today: dt.date) -> Iterator[Line]:
    """Yield the next round of every closed case that whoever acts may see."""
    seen, parameters = case_where("c")
    longest = max((one.interval_days or 0 for one in vocabulary(ROUNDS).entries), default=0)
    since = today - dt.timedelta(days=longest + HISTORY_DAYS)
    closed = rows(_CLOSED.format(seen), since.isoformat(), *parameters)
    for case, owner, worker, number, closed_on, made in closed:
        waiting = next_round(dt.date.fromisoformat(closed_on), json.loads(made), today)
        if waiting is None:
            continue
        why = N_("{case_no}，结案后{label}").format(case_no=number, label=waiting.label)
        todo = Todo(DueKind.AFTERCARE, N_("结案回访"), why, waiting.due_on)
        yield Line(todo, worker, recipient_id=owner, case_id=case)
