"""When pairs meet again: by their own rhythm, apart from what the station owes a recipient."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import database
from swdesk.model.due_days import DueRule
from swdesk.model.pairs import Rhythm
from swdesk.model.visits import MET
from swdesk.services.access import Area, may
from swdesk.services.contacts import rhythms
from swdesk.services.contacts.due_facts import Line
from swdesk.services.contacts.due_rules import DueKind, Todo

_RESULTS = ", ".join(f"'{code}'" for code in MET)
# Who is not served now is not visited; who helps no longer has ended the pair.
_RUNNING = f"""
SELECT p.id, p.recipient_id, p.worker_id, p.rhythm, p.since,
       COALESCE((SELECT h.name FROM volunteer v JOIN person h ON h.id = v.person_id
                  WHERE v.id = p.volunteer_id), p.helper, ''),
       (SELECT v.visited_on || COALESCE(v.next_on, '') FROM visit v
         WHERE v.pair_id = p.id AND v.deleted_at IS NULL AND v.result IN ({_RESULTS})
         ORDER BY v.visited_on DESC, v.id DESC LIMIT 1),
       (SELECT v.visited_on || COALESCE(v.next_on, '') FROM visit v
         WHERE v.pair_id = p.id AND v.deleted_at IS NULL AND v.result NOT IN ({_RESULTS})
         ORDER BY v.visited_on DESC, v.id DESC LIMIT 1)
  FROM pair p JOIN recipient r ON r.id = p.recipient_id
 WHERE p.deleted_at IS NULL AND r.deleted_at IS NULL AND r.status IN ('pending', 'active')
   AND p.rhythm IS NOT NULL AND p.since <= ?1 AND (p.until IS NULL OR p.until >= ?1)
   AND (?2 IS NULL OR p.id = ?2)
"""
_DAY = len("2026-11-18")


@dataclass(frozen=True)
class Told:
    """A visit as the query tells it: its day, and the day that was agreed on for the next."""

    on: dt.date
    next_on: dt.date | None


def visits(today: dt.date, until: dt.date, only: int | None = None) -> Iterator[Line]:
    """Yield the visits of pairs that fall on *until* or before; *only* is the id of one pair."""
    if not may(Area.VISITS):
        return
    for pair, owner, worker, rhythm, since, helper, met, failed in database.execute_sql(
        _RUNNING, (today.isoformat(), only)
    ):
        known = Rhythm(rhythm)
        on = due_on(known, dt.date.fromisoformat(since), _told(met), _told(failed))
        if on <= until:
            why = N_("{helper}结对，{rhythm}").format(helper=helper, rhythm=known.label)
            todo = Todo(DueKind.PAIR, N_("结对走访"), why, on)
            yield Line(todo, worker, recipient_id=owner, pair_id=pair)


def next_visit(pair_id: int) -> Todo | None:
    """Return when a pair meets next; None where it has no rhythm, or has ended."""
    lines = visits(dates.today(), dt.date.max, only=pair_id)
    return next((line.todo for line in lines), None)


def due_on(rhythm: Rhythm, since: dt.date, met: Told | None, failed: Told | None) -> dt.date:
    """Return the day of the next visit.

    It is counted from the last that met somebody, else from the beginning of the pair. An agreed
    day may bring it forward; after a visit in vain it is tried again, and the count goes on.
    """
    begins = met.on if met else since
    if failed and failed.on >= begins:
        return failed.next_on or failed.on + dt.timedelta(days=rhythms.number(DueRule.RETRY))
    regular = rhythm.after(begins)
    agreed = met.next_on if met else None
    return min(agreed, regular) if agreed else regular


def _told(text: str | None) -> Told | None:
    if not text:
        return None
    agreed = text[_DAY:]
    return Told(
        dt.date.fromisoformat(text[:_DAY]), dt.date.fromisoformat(agreed) if agreed else None
    )
