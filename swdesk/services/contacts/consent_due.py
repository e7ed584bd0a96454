"""Consents to be renewed: because they run out, or because a child has grown up."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator

from swdesk.labels import N_
from swdesk.model.dates import PartialDate, add_months
from swdesk.services.contacts.due_facts import Line, rows
from swdesk.services.contacts.due_rules import DueKind, Todo

#: At 14 people speak for themselves beside their guardians (PIPL 31), at 18 without them.
AGES = (14, 18)
_YEAR = 12
# The last consent of everybody who is served now, where a guardian gave it or where it ends; years
# are enough to pass over the many who are still too young, or were old enough already.
_LAST = """
SELECT r.id, r.worker_id, p.born_on, c.given_on, c.until, c.by
  FROM recipient r JOIN person p ON p.id = r.person_id
  JOIN consent c ON c.id = (SELECT id FROM consent
                             WHERE person_id = p.id AND deleted_at IS NULL
                             ORDER BY given_on DESC, id DESC LIMIT 1)
 WHERE r.deleted_at IS NULL AND r.status IN ('pending', 'active')
   AND (c.until IS NOT NULL OR (c.by = 'guardian' AND NOT r.lacks_capacity))
   AND (c.until <= ?1 OR (c.by = 'guardian' AND EXISTS (
         SELECT 1 FROM json_each(?2) age
          WHERE SUBSTR(p.born_on, 1, 4) + age.value
                BETWEEN SUBSTR(c.given_on, 1, 4) + 0 AND SUBSTR(?1, 1, 4) + 0)))
"""


def consents(until: dt.date) -> Iterator[Line]:
    """Yield what falls on *until* or before."""
    found = rows(_LAST, until.isoformat(), json.dumps(AGES))
    for recipient, worker, born, given, ends, by in found:
        given_on = dt.date.fromisoformat(given)
        todo = None
        if ends:
            todo = _ending(dt.date.fromisoformat(ends))
        if by == "guardian" and born:
            todo = _grown_up(PartialDate.from_iso(born), given_on, until) or todo
        if todo is not None and todo.due_on <= until:
            yield Line(todo, worker, recipient_id=recipient)


def birthday(born_on: PartialDate, age: int) -> dt.date:
    """Return the day on which somebody reaches an age; what is unknown is taken as past."""
    first = dt.date(born_on.year, born_on.month or 1, born_on.day or 1)
    return add_months(first, age * _YEAR)


def _ending(day: dt.date) -> Todo:
    why = N_("知情同意书有效期到这一天")
    return Todo(DueKind.CONSENT, N_("续签同意书"), why, day)


def _grown_up(born_on: PartialDate, given_on: dt.date, until: dt.date) -> Todo | None:
    """Return the last birthday since the guardian signed that asks for another paper."""
    passed = [(birthday(born_on, age), age) for age in AGES]
    due = [(day, age) for day, age in passed if given_on < day <= until]
    if not due:
        return None
    day, age = due[-1]
    why = N_("满 {age} 岁，原来由监护人签署").format(age=age)
    return Todo(DueKind.CONSENT, N_("重签同意书"), why, day)
