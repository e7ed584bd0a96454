"""What the records say about contacts made and agreed, in a few queries over whole tables."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.model.codes import vocabulary
from swdesk.model.due_days import ContactMode
from swdesk.model.visits import MET
from swdesk.services.access import Area, case_where, known_case_where, may
from swdesk.services.contacts import rhythms
from swdesk.services.contacts.due_rules import Attempt, DueKind, Standing, Todo, rule_day, visit_due
from swdesk.services.contacts.rhythms import Basis
from swdesk.services.people.restricted import category_where

_Row = tuple[Any, ...]


@dataclass(frozen=True)
class Line:
    """One thing due or done, before the names are known."""

    todo: Todo
    worker_id: int | None
    recipient_id: int | None = None
    case_id: int | None = None
    pair_id: int | None = None
    event_id: int | None = None
    group_id: int | None = None
    meeting_id: int | None = None
    is_done: bool = False


def rows(sql: str, *values: Any) -> list[_Row]:
    """Return what *sql* finds."""
    found: list[_Row] = database.execute_sql(sql, values).fetchall()
    return found


def day_of(text: str | None) -> dt.date | None:
    """Return a day as the database writes it, None for no day."""
    return dt.date.fromisoformat(text) if text else None


# --- visits ---

_MET = ", ".join(f"'{code}'" for code in MET)
# What came in by spreadsheet has a past that the station never recorded: its rules start to
# run on the day of the import, or the first day would begin with everybody overdue.
# One seek in an index finds the last visit of a recipient; grouping all visits takes thrice
# as long. The agreed day, and a mark where a reason puts it off, are joined to it so that one
# seek brings all three.
_SERVED = f"""
SELECT id, level, risk, worker_id,
       CASE WHEN batch_id IS NULL THEN opened_on
            ELSE MAX(opened_on, SUBSTR(created_at, 1, 10)) END,
       COALESCE((SELECT visited_on || COALESCE(
                          next_on || CASE WHEN next_on IS NULL OR put_off IS NULL THEN ''
                                          ELSE '!' END, '')
                   FROM visit v
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
# Contacts within a case: its records (C-4) and the look-ins after it was closed (C-10).
_IN_CASES = """
SELECT c.recipient_id AS owner, f.held_on AS day, f.form AS way
  FROM casework c JOIN follow_up f ON f.case_id = c.id
 WHERE c.deleted_at IS NULL AND f.deleted_at IS NULL AND {0}
 UNION ALL
SELECT c.recipient_id, a.seen_on, a.way FROM casework c JOIN aftercare a ON a.case_id = c.id
 WHERE c.deleted_at IS NULL AND a.deleted_at IS NULL AND {0}
"""
_LAST_IN_CASES = f"SELECT owner, MAX(day) FROM ({_IN_CASES}) GROUP BY owner"
# Whom one has seen at home one has seen, and whom one has seen one has heard.
_WAYS = {
    ContactMode.HOME: ("home",),
    ContactMode.VIDEO: ("home", "video", "online", "talk", "office", "street", "escort"),
    ContactMode.PHONE: (
        "home", "video", "online", "talk", "office", "street", "escort", "phone",
    ),
}  # fmt: skip
_BY_MODE = f"""
SELECT owner, MAX(day) FROM (
 SELECT recipient_id AS owner, visited_on AS day, method AS way FROM visit
  WHERE deleted_at IS NULL AND result IN ({_MET})
 UNION ALL {_IN_CASES})
 WHERE way IN (SELECT value FROM json_each(?)) GROUP BY owner
"""
_ATTEMPTS = """
SELECT v.recipient_id, v.visited_on, v.result, v.next_on
  FROM json_each(?) wanted
  JOIN visit v ON v.recipient_id = json_extract(wanted.value, '$[0]')
   AND v.visited_on > json_extract(wanted.value, '$[1]')
 WHERE v.deleted_at IS NULL ORDER BY v.visited_on
"""
_DAY = len("2026-11-18")
#: For each mode that a rule insists on, the last contact that it takes for one, by recipient.
_ByMode = Mapping[ContactMode, Mapping[int, str]]


class Served(NamedTuple):
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

    @property
    def met_on(self) -> str:
        return self.met[:_DAY]

    @property
    def agreed(self) -> str:
        return self.met[_DAY : 2 * _DAY]


class _Open(NamedTuple):
    """A recipient whose next visit is not settled by a recent contact; *met* by its modes."""

    one: Served
    rules: tuple[Basis, ...]
    met: Mapping[ContactMode, str]

    @property
    def contact(self) -> str:
        return self.met.get(ContactMode.ANY, "")


class Book:
    """The rules that apply to each recipient, worked out once for all who are alike."""

    def __init__(self, today: dt.date, until: dt.date) -> None:
        self._categories = _categories(today)
        self._until = until
        self._known: dict[_Row, tuple[tuple[Basis, ...], list[tuple[ContactMode, str]]]] = {}

    def rules(self, one: Served) -> tuple[tuple[Basis, ...], list[tuple[ContactMode, str]]]:
        """Return the rules, and by mode the last day of contact that leaves one unsettled."""
        facts = (one.level, one.risk, self._categories.get(one.id, ()))
        if facts not in self._known:
            found = rhythms.bases(*facts)
            recent = [
                (rule.rhythm.mode, rule.rhythm.every.before(self._until).isoformat())
                for rule in found
            ]
            self._known[facts] = found, recent
        return self._known[facts]


def served(only: int | None = None) -> Iterator[Served]:
    """Yield everybody who is served now."""
    return (Served(*row) for row in rows(_SERVED, only))


def visits(today: dt.date, until: dt.date, only: int | None = None) -> Iterator[Line]:
    """Yield the next visits that fall on *until* or before, of everybody who is served now.

    *only* is the id of the one recipient who is asked for.
    """
    waiting = list(_unsettled(today, until, only)) if may(Area.VISITS) else []
    attempts = _attempts(waiting)
    for found in waiting:
        one = found.one
        is_agreed = bool(one.agreed) and one.met_on == found.contact
        standing = Standing(
            opened=dt.date.fromisoformat(one.opened),
            agreed_on=day_of(one.agreed) if is_agreed else None,
            failures=tuple(attempts[one.id]),
            met={mode: dt.date.fromisoformat(day) for mode, day in found.met.items()},
            is_put_off=is_agreed and one.met.endswith("!"),
        )
        todo = visit_due(found.rules, standing)
        if todo.due_on <= until:
            yield Line(todo, one.worker_id, recipient_id=one.id)


def latest_day(recipient_id: int, visited_on: dt.date, method: str) -> dt.date | None:
    """Return the latest day for the visit after one that met somebody, without a reason.

    None where the rules say nothing: nobody is served, or somebody was met again later.
    """
    everybody = dt.date.max
    found = next(_unsettled(visited_on, everybody, recipient_id), None)
    if found is None or found.contact > visited_on.isoformat():
        return None
    met = {mode: dt.date.fromisoformat(day) for mode, day in found.met.items()}
    answered = [mode for mode, ways in _WAYS.items() if method in ways]
    met |= dict.fromkeys((ContactMode.ANY, *answered), visited_on)
    opened = dt.date.fromisoformat(found.one.opened)
    return rule_day(found.rules, Standing(opened, met=met))[0]


def _unsettled(today: dt.date, until: dt.date, only: int | None) -> Iterator[_Open]:
    """Pass over the many whom somebody met lately, before any date is worked out."""
    known, parameters = known_case_where("c")
    in_cases: dict[int, str] = dict(rows(_LAST_IN_CASES.format(known), *parameters, *parameters))
    by_mode = _last_by_mode()
    book = Book(today, until)
    last = until.isoformat()
    for one in served(only):
        rules, recent = book.rules(one)
        contact = max(one.met_on, in_cases.get(one.id, ""))
        met = {mode: days[one.id] for mode, days in by_mode.items() if one.id in days}
        if contact:
            met[ContactMode.ANY] = contact
        is_due = any(met.get(mode, one.opened) <= day for mode, day in recent)
        if is_due or one.tried > contact or "" < one.agreed <= last:
            yield _Open(one, rules, met)


def _last_by_mode() -> _ByMode:
    """Return the last contact of each recipient in the modes that some rule insists on."""
    known, parameters = known_case_where("c")
    return {
        mode: dict(rows(_BY_MODE.format(known), *parameters, *parameters, json.dumps(_WAYS[mode])))
        for mode in set(rhythms.modes())
    }


def _categories(today: dt.date) -> dict[int, tuple[str, ...]]:
    """Return the categories that rule on contacts, by the recipients who belong to them."""
    found: dict[int, tuple[str, ...]] = {}
    seen, parameters = category_where("k.category", "k.recipient_id")
    day = today.isoformat()
    ruling = json.dumps(rhythms.ruling_categories())
    held = rows(_CATEGORIES.format(seen), ruling, day, day, *parameters)
    for owner, code in held:
        found[owner] = (*found.get(owner, ()), code)
    return found


def _attempts(waiting: list[_Open]) -> dict[int, list[Attempt]]:
    """Return the visits since the last contact: each of them met nobody."""
    tried = [(one.one.id, one.contact) for one in waiting if one.one.tried > one.contact]
    found: dict[int, list[Attempt]] = defaultdict(list)
    for owner, day, result, again in rows(_ATTEMPTS, json.dumps(tried)):
        found[owner].append(Attempt(dt.date.fromisoformat(day), result, day_of(again)))
    return found


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
