"""Who is to be seen in every month of the calendar, and who has not been in this one."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from swdesk.labels import N_
from swdesk.model.dates import add_months
from swdesk.model.visits import MET
from swdesk.services.access import Area, may
from swdesk.services.contacts.due_facts import Book, Line, Served, rows
from swdesk.services.contacts.due_facts import served as served_now
from swdesk.services.contacts.due_rules import DueKind, Todo
from swdesk.services.contacts.rhythms import Basis, is_monthly

_MET = ", ".join(f"'{code}'" for code in MET)
_SEEN = f"""
SELECT DISTINCT recipient_id FROM visit
 WHERE deleted_at IS NULL AND result IN ({_MET}) AND visited_on BETWEEN ? AND ?
"""
_NEVER = N_("还没有探访过")


@dataclass(frozen=True)
class Coverage:
    """Of how many people the rules want to see this month, and whom nobody has seen yet."""

    wanted: int
    unseen: tuple[Line, ...]

    @property
    def seen(self) -> int:
        """Return how many of them somebody has seen."""
        return self.wanted - len(self.unseen)

    @property
    def percent(self) -> float | None:
        """Return the share of those seen to one decimal; None where nobody has to be."""
        return round(100 * self.seen / self.wanted, 1) if self.wanted else None

    @property
    def words(self) -> str:
        """Return the share with what it comes from."""
        if self.percent is None:
            return ""
        return N_("月探访率 {percent}%（应探 {wanted} 人，已探 {seen} 人）").format(
            percent=f"{self.percent:g}", wanted=self.wanted, seen=self.seen
        )


def of_month(today: dt.date, worker: int | None = None) -> Coverage:
    """Return how far this month has come, for the people of one worker or for all."""
    if not may(Area.VISITS):
        return Coverage(0, ())
    first = today.replace(day=1)
    last = add_months(first, 1) - dt.timedelta(days=1)
    seen = {owner for (owner,) in rows(_SEEN, first.isoformat(), last.isoformat())}
    book = Book(today, last)
    wanted = [
        (one, rule)
        for one in served_now()
        if (worker is None or one.worker_id == worker)
        if (rule := _monthly(book, one)) is not None
    ]
    unseen = (_line(one, rule, last) for one, rule in wanted if one.id not in seen)
    return Coverage(len(wanted), tuple(unseen))


def _monthly(book: Book, one: Served) -> Basis | None:
    """Return the first rule that wants somebody to be seen every month."""
    rules, _ = book.rules(one)
    return next((rule for rule in rules if is_monthly(rule.rhythm)), None)


def _short(day: str, now: dt.date) -> str:
    """Return a day without the year it shares with *now*."""
    return day.removeprefix(f"{now.year}-")


def _line(one: Served, rule: Basis, last: dt.date) -> Line:
    since = N_("上次 {day}").format(day=_short(one.met_on, last)) if one.met_on else _NEVER
    why = N_("{who}，{since}").format(who=rule.label, since=since)
    todo = Todo(DueKind.VISIT, N_("本月探访"), why, last)
    return Line(todo, one.worker_id, recipient_id=one.id)
