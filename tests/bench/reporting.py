"""A year's report against the same SQL sent to the database by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from swdesk.model.base import database
from swdesk.services.figures.period import Period
from swdesk.services.figures.report import plain
from tests.bench.measuring import Finding, amount, compared, in_turns
from tests.bench.stations import TODAY, crowd

PEOPLE, EVENTS, EACH = 20_000, 20_000, 50
ROUNDS = 5


def measure(folder: Path) -> list[Finding]:
    """Count a year in which a million people signed in."""
    period = Period.year(TODAY.year)
    with crowd(folder, PEOPLE, events=EVENTS, each=EACH):
        asked = recorded(period)
        ours, bare = in_turns(ROUNDS, lambda: plain(period), lambda: [ask(*one) for one in asked])
    what = f"{EVENTS * EACH:,} 次签到里一年的统计"
    return [compared(what, ours, "同样的 SQL", bare, 1.3), amount(what, min(ours))]


def recorded(period: Period) -> list[tuple[Any, ...]]:
    """Return the queries that a report sends, with their parameters."""
    sent: list[tuple[Any, ...]] = []
    original = database.obj.execute_sql

    def note(*query: Any) -> Any:
        sent.append(query)
        return original(*query)

    database.obj.execute_sql = note
    try:
        plain(period)
    finally:
        del database.obj.execute_sql
    return sent


def ask(sql: str, parameters: Any = ()) -> list[Any]:
    found: list[Any] = database.obj.connection().execute(sql, parameters).fetchall()
    return found
