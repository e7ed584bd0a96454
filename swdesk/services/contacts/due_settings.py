"""The rules of due dates as a station sets them: intervals by category, level, risk; deadlines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.model.codes import vocabulary
from swdesk.model.due_days import DueDays, DueRule
from swdesk.model.office import StationCode
from swdesk.services import access, changes
from swdesk.services.access import Area, Level
from swdesk.services.contacts import due_rules
from swdesk.services.setup import settings
from swdesk.services.trail.auditing import tell
from swdesk.station.audit import Subject
from swdesk.station.store import saving

#: The lists whose entries say how often somebody is contacted.
RULING = ("risk", "follow_up_level", "category")


@dataclass(frozen=True)
class Interval:
    """How often, at the least, whoever has this code is contacted; None leaves it to others."""

    vocabulary: str
    code: str
    label: str
    days: int | None


def intervals() -> list[Interval]:
    """Return the intervals of every code that may be given to somebody."""
    return [
        Interval(name, entry.code, entry.label, entry.interval_days)
        for name in RULING
        for entry in vocabulary(name).entries
        if not entry.retired
    ]


def set_interval(name: str, code: str, days: int) -> None:
    """Contact whoever has a code every *days* from now on; due dates follow at once."""
    if sentence := StationCode.interval_days.problem(days):
        raise UserError(sentence)
    entry = vocabulary(name).get(code)
    if entry is None:
        raise UserError(N_("代码表里没有“{code}”。").format(code=code))
    facts = {"label": entry.label, "interval_days": days, "is_retired": entry.retired}
    settings.save_code(name, code, facts)


def deadlines() -> Mapping[DueRule, int]:
    """Return how many days each rule gives in this station."""
    return {rule: due_rules.days(rule) for rule in DueRule}


def set_deadline(rule: DueRule, count: int) -> None:
    """Give a rule another number of days; due dates follow at once."""
    access.require(Area.STATION, Level.WRITE)
    if sentence := DueDays.days.problem(count):
        raise UserError(sentence)
    with saving():
        DueDays.insert(rule=rule, days=count).on_conflict_replace().execute()
        tell(Action.SETTINGS, Subject("due_days"), detail={"kind": rule.value})
    settings.load_codes()
    changes.report(changes.Changed("due_days"))
