"""The rules of due dates as a station sets them: intervals by category, level, risk; deadlines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.model.codes import vocabulary
from swdesk.model.due_days import ContactMode, ContactRule, Deadline, DueRule, Span, SpanUnit
from swdesk.services import access, changes
from swdesk.services.access import Area, Level
from swdesk.services.casework.aftercare import ROUNDS
from swdesk.services.contacts import rhythms
from swdesk.services.contacts.rhythms import GENERAL, Rhythm
from swdesk.services.trail.auditing import tell
from swdesk.station.audit import Subject
from swdesk.station.store import saving

#: The lists whose entries say how often somebody is contacted.
RULING = ("risk", "follow_up_level", "category", ROUNDS)


@dataclass(frozen=True)
class Interval:
    """How often, at the least, whoever has this code is contacted; None leaves it to others."""

    vocabulary: str
    code: str
    label: str
    rhythm: Rhythm | None


def intervals() -> list[Interval]:
    """Return the intervals of every code that may be given, the general one first."""
    general = Interval(*GENERAL, N_("一般对象"), rhythms.rhythm_of(*GENERAL))
    return [general] + [
        Interval(name, entry.code, entry.label, rhythms.rhythm_of(name, entry.code))
        for name in RULING
        for entry in vocabulary(name).entries
        if not entry.retired
    ]


def set_interval(name: str, code: str, rhythm: Rhythm) -> None:
    """Contact whoever has a code in that rhythm from now on; due dates follow at once."""
    access.require(Area.STATION, Level.WRITE)
    for field, value in (
        (ContactRule.count, rhythm.every.count),
        (ContactRule.grace, rhythm.grace),
    ):
        if sentence := field.problem(value):
            raise UserError(sentence)
    if (name, code) != GENERAL and vocabulary(name).get(code) is None:
        raise UserError(N_("代码表里没有“{code}”。").format(code=code))
    facts = {
        "count": rhythm.every.count,
        "unit": rhythm.every.unit,
        "mode": rhythm.mode,
        "grace": rhythm.grace,
    }
    with saving():
        ContactRule.insert(vocabulary=name, code=code, **facts).on_conflict_replace().execute()
        tell(Action.SETTINGS, Subject("contact_rule"), detail={"kind": f"{name} {code}"})
    _follow("contact_rule")


def changed(
    rhythm: Rhythm | None,
    *,
    count: int | None = None,
    unit: SpanUnit | None = None,
    mode: ContactMode | None = None,
    grace: int | None = None,
) -> Rhythm:
    """Return a rhythm with some of its facts changed; a rule of its own begins with a month."""
    before = rhythm or Rhythm(Span(1, SpanUnit.MONTH))
    every = Span(count or before.every.count, unit or before.every.unit)
    return replace(
        before,
        every=every,
        mode=mode or before.mode,
        grace=before.grace if grace is None else grace,
    )


def deadlines() -> Mapping[DueRule, int]:
    """Return the number each rule gives in this station."""
    return {rule: rhythms.number(rule) for rule in DueRule}


def set_deadline(rule: DueRule, count: int) -> None:
    """Give a rule another number; due dates follow at once."""
    access.require(Area.STATION, Level.WRITE)
    if sentence := Deadline.count.problem(count):
        raise UserError(sentence)
    with saving():
        Deadline.insert(rule=rule, count=count).on_conflict_replace().execute()
        tell(Action.SETTINGS, Subject("deadline"), detail={"kind": rule.value})
    _follow("deadline")


def _follow(table: str) -> None:
    rhythms.load()
    changes.report(changes.Changed(table))
