"""What the records say about contacts made and agreed, in a few queries over whole tables."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.model.codes import vocabulary
from swdesk.model.visits import MET
from swdesk.services.access import Area, case_where, known_case_where, may
from swdesk.services.contacts.due_rules import (
    Attempt,
    Basis,
    CaseStanding,
    DueKind,
    Standing,
    Todo,
    basis,
    case_due,
    event_due,
    visit_due,
)
from swdesk.services.people.restricted import category_where

#: Older events without a record are history that nobody will write any more.
EVENT_DAYS = 90
_Row = tuple[Any, ...]


@dataclass(frozen=True)
class Line:
    """One thing due or done, before the names are known."""

    todo: Todo
    worker_id: int | None
    recipient_id: int | None = None
    case_id: int | None = None
    event_id: int | None = None
    is_done: bool = False


def rows(sql: str, *values: Any) -> list[_Row]:
    """Return what *sql* finds."""
    found: list[_Row] = database.execute_sql(sql, values).fetchall()
    return found


# --- visits ---

_MET = ", ".join(f"'{code}'" for code in MET)
# What came in by spreadsheet has a past that the station never recorded: its rules start to
# run on the day of the import, or the first day would begin with everybody overdue.
# One seek in an index finds the last visit of a recipient; grouping all visits takes thrice
# as long. The agreed day is joined to it so that one seek brings both.
_SERVED = f"""
SELECT id, level, risk, worker_id,
       CASE WHEN batch_id IS NULL THEN opened_on
            ELSE MAX(opened_on, SUBSTR(created_at, 1, 10)) END,
       COALESCE((SELECT visited_on || COALESCE(next_on, '') FROM visit v
                  WHERE v.recipient_id = r.id AND v.deleted_at IS NULL AND v.result IN ({_MET})
                  ORDER BY v.visited_on DESC LIMIT 1), ''),
       COALESCE((SELECT visited_on FROM visit v
                  WHERE v.recipient_id = r.id AND v.deleted_at IS NULL
                  ORDER BY v.visited_on DESC LIMIT 1), '')
  FROM recipient r WHERE r.deleted_at IS NULL AND r.status IN ('pending', 'active')
   AND (?1 IS NULL OR r.id = ?1)
"""
_CATEGORIES = """
SELECT k.recipient_id, k.category FROM recipient_category k
 WHERE k.category IN (SELECT value FROM json_each(?)) AND k.deleted_at IS NULL
   AND (k.since IS NULL OR k.since <= ?) AND (k.until IS NULL OR k.until >= ?) AND {}
"""
_LAST_FOLLOW_UP = """
SELECT c.recipient_id, MAX(f.held_on)
  FROM casework c JOIN follow_up f ON f.case_id = c.id
 WHERE c.deleted_at IS NULL AND f.deleted_at IS NULL AND {} GROUP BY c.recipient_id
"""
_ATTEMPTS = """
SELECT v.recipient_id, v.visited_on, v.result, v.next_on
  FROM json_each(?) wanted
  JOIN visit v ON v.recipient_id = json_extract(wanted.value, '$[0]')
   AND v.visited_on > json_extract(wanted.value, '$[1]')
 WHERE v.deleted_at IS NULL ORDER BY v.visited_on
"""
_DAY = len("2026-11-18")


class _Served(NamedTuple):
    """A recipient who is served now; days as the database writes them, "" for never.

    *met* is the last visit that met them and the day agreed on then, *tried* the last of all.
    """

    id: int
    level: str | None
    risk: str | None
    worker_id: int | None
    opened: str
    met: str
    tried: str


class _Open(NamedTuple):
    """A recipient whose next visit is not settled by a recent contact."""

    one: _Served
    rule: Basis
    contact: str


def visits(today: dt.date, until: dt.date, only: int | None = None) -> Iterator[Line]:
    """Yield the next visits that fall on *until* or before, of everybody who is served now.

    *only* is the id of the one recipient who is asked for.
    """
    waiting = list(_unsettled(today, until, only)) if may(Area.VISITS) else []
    attempts = _attempts(waiting)
    for one, rule, contact in waiting:
        standing = Standing(
            since=dt.date.fromisoformat(contact or one.opened),
            agreed_on=_day(one.met[_DAY:]) if one.met[:_DAY] == contact else None,
            failures=tuple(attempts[one.id]),
        )
        todo = visit_due(rule, standing)
        if todo.due_on <= until:
            yield Line(todo, one.worker_id, recipient_id=one.id)


def _unsettled(today: dt.date, until: dt.date, only: int | None) -> Iterator[_Open]:
    """Pass over the many whom somebody met lately, before any date is worked out."""
    categories = _categories(today)
    known, parameters = known_case_where("c")
    followed_up: dict[int, str] = dict(rows(_LAST_FOLLOW_UP.format(known), *parameters))
    rules: dict[tuple[Any, ...], tuple[Basis, str]] = {}
    last = until.isoformat()
    for row in rows(_SERVED, only):
        found, level, risk, _worker, opened, met, tried = row
        facts = (level, risk, categories.get(found, ()))
        if facts not in rules:
            rule = basis(*facts)
            rules[facts] = rule, (until - dt.timedelta(days=rule.days)).isoformat()
        rule, recent = rules[facts]
        contact = max(met[:_DAY], followed_up.get(found, ""))
        is_agreed = "" < met[_DAY:] <= last
        if (contact or opened) <= recent or tried > contact or is_agreed:
            yield _Open(_Served(*row), rule, contact)


def _categories(today: dt.date) -> dict[int, tuple[str, ...]]:
    """Return the categories that rule on contacts, by the recipients who belong to them."""
    ruling = [one.code for one in vocabulary("category").entries if one.interval_days]
    found: dict[int, tuple[str, ...]] = {}
    seen, parameters = category_where("k.category", "k.recipient_id")
    day = today.isoformat()
    held = rows(_CATEGORIES.format(seen), json.dumps(ruling), day, day, *parameters)
    for owner, code in held:
        found[owner] = (*found.get(owner, ()), code)
    return found


def _attempts(waiting: list[_Open]) -> dict[int, list[Attempt]]:
    """Return the visits since the last contact: each of them met nobody."""
    tried = [(one.id, contact) for one, _, contact in waiting if one.tried > contact]
    found: dict[int, list[Attempt]] = defaultdict(list)
    for owner, day, result, again in rows(_ATTEMPTS, json.dumps(tried)):
        found[owner].append(Attempt(dt.date.fromisoformat(day), result, _day(again)))
    return found


# --- cases ---

_OPEN_CASES = """
SELECT c.id, c.recipient_id, c.worker_id, c.case_no, c.decision, c.asked_on, c.opened_on,
       f.held_on, f.next_on, COALESCE((SELECT MAX(nth) FROM follow_up
                                        WHERE case_id = c.id AND deleted_at IS NULL), 0)
  FROM casework c JOIN recipient r ON r.id = c.recipient_id
  LEFT JOIN follow_up f ON f.id = (SELECT id FROM follow_up
                                    WHERE case_id = c.id AND deleted_at IS NULL
                                    ORDER BY held_on DESC, nth DESC LIMIT 1)
 WHERE c.deleted_at IS NULL AND c.status = 'open' AND c.closed_on IS NULL
   AND (c.decision IS NULL OR c.decision = 'take')
   AND r.deleted_at IS NULL AND r.status <> 'deceased' AND {}
"""


def cases() -> Iterator[Line]:
    """Yield what every open case waits for that whoever acts may see."""
    seen, parameters = case_where("c")
    waiting = rows(_OPEN_CASES.format(seen), *parameters)
    for found, owner, worker, number, decision, asked, *dates, nth in waiting:
        opened, held, agreed = (_day(text) for text in dates)
        taken = decision is not None
        asked_on = dt.date.fromisoformat(asked)
        standing = CaseStanding(number, taken, asked_on, opened, held, agreed, nth)
        yield Line(case_due(standing), worker, recipient_id=owner, case_id=found)


# --- events ---

_UNFINISHED_EVENTS = """
SELECT id, name, held_on, worker_id FROM event
 WHERE deleted_at IS NULL AND status <> 'cancelled' AND held_on >= ?1
   AND CASE WHEN held_on >= ?2 THEN aim IS NULL OR aim = ''
            ELSE process IS NULL OR process = '' END
"""


def events(today: dt.date) -> Iterator[Line]:
    """Yield the coming events without an aim and the past ones without a record."""
    if not may(Area.EVENTS):
        return
    first = today - dt.timedelta(days=EVENT_DAYS)
    for found, name, held, worker in rows(_UNFINISHED_EVENTS, first.isoformat(), today.isoformat()):
        todo = event_due(name, dt.date.fromisoformat(held), today)
        yield Line(todo, worker, event_id=found)


# --- done ---

_VISITS_OF_DAY = """
SELECT recipient_id, worker_id, result FROM visit WHERE deleted_at IS NULL AND visited_on = ?
"""
_FOLLOW_UPS_OF_DAY = """
SELECT c.recipient_id, COALESCE(f.worker_id, c.worker_id), c.id, c.case_no, f.nth
  FROM follow_up f JOIN casework c ON c.id = f.case_id
 WHERE f.deleted_at IS NULL AND c.deleted_at IS NULL AND f.held_on = ? AND {}
"""


def done(today: dt.date) -> Iterator[Line]:
    """Yield the visits and case records of today."""
    results = vocabulary("visit_result")
    visited = rows(_VISITS_OF_DAY, today.isoformat()) if may(Area.VISITS) else []
    for owner, worker, result in visited:
        todo = Todo(DueKind.VISIT, N_("探访"), results.short(result), today)
        yield Line(todo, worker, recipient_id=owner, is_done=True)
    seen, parameters = case_where("c")
    written = rows(_FOLLOW_UPS_OF_DAY.format(seen), today.isoformat(), *parameters)
    for owner, worker, found, number, nth in written:
        what = N_("个案跟进 第 {nth} 次").format(nth=nth)
        todo = Todo(DueKind.FOLLOW_UP, what, number, today)
        yield Line(todo, worker, recipient_id=owner, case_id=found, is_done=True)


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
