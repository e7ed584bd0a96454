"""When somebody has to be contacted again: the rules alone, without the database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from swdesk.labels import N_
from swdesk.model.codes import vocabulary
from swdesk.model.due_days import ContactMode, DueRule
from swdesk.services.contacts.rhythms import Basis, number

#: Results after which another visit would be absurd until the file has been put right.
GONE = frozenset(("moved", "died"))


class DueKind(Enum):
    """What kind of record answers a due date."""

    VISIT = "visit"
    RETRY = "retry"
    LOST = "lost"
    VERIFY = "verify"
    INTAKE = "intake"
    FOLLOW_UP = "follow_up"
    PAPER = "paper"
    FILING = "filing"
    PLAN = "plan"
    SUMMARY = "summary"
    GROUP = "group"
    RESOLUTION = "resolution"
    PAIR = "pair"
    CONSENT = "consent"
    AFTERCARE = "aftercare"
    REQUEST = "request"
    PURGE = "purge"


@dataclass(frozen=True)
class Todo:
    """One thing to do: what, why, and by which day.

    *owed_on* is the day the rule gave, which no attempt in vain moves; *grace* is how many days
    may pass before it counts as overdue; *opens* is the code of the form that answers it.
    """

    kind: DueKind
    what: str
    why: str
    due_on: dt.date
    owed_on: dt.date | None = None
    grace: int = 0
    opens: str = ""

    def days_late(self, today: dt.date) -> int:
        """Return for how many days it has been overdue; 0 as long as it is not."""
        if self.due_on >= today:
            return 0
        since = min(self.due_on, self.owed_on or self.due_on)
        return max((today - since).days - self.grace, 0)


@dataclass(frozen=True)
class Attempt:
    """A visit that met nobody; *again_on* is the day its writer agreed on."""

    on: dt.date
    result: str
    again_on: dt.date | None = None


@dataclass(frozen=True)
class Standing:
    """How a recipient stands: on file since when, met last when, agreed on what, failed since.

    *met* is the last contact that each mode takes for one. An agreed day that a reason puts off
    (*is_put_off*) holds even where it is later than the rule.
    """

    opened: dt.date
    agreed_on: dt.date | None = None
    failures: tuple[Attempt, ...] = ()
    met: Mapping[ContactMode, dt.date] = field(default_factory=dict)
    is_put_off: bool = False

    def since(self, mode: ContactMode) -> dt.date:
        """Return the day from which a rule of that mode runs."""
        return self.met.get(mode, self.opened)


def rule_day(rules: Sequence[Basis], standing: Standing) -> tuple[dt.date, Basis]:
    """Return the first day on which a rule wants a contact, and which rule that is.

    It follows from the last contacts alone: neither a failed attempt nor a holiday moves it.
    """
    days = [(one.rhythm.every.after(standing.since(one.rhythm.mode)), one) for one in rules]
    return min(days, key=lambda pair: (pair[0], pair[1].rhythm.every.days))


def visit_due(rules: Sequence[Basis], standing: Standing) -> Todo:
    """Return when a recipient is to be visited next.

    An agreed day may bring a visit forward; only a reason puts it off beyond the rule. A failed
    attempt is tried again after three days, or when its writer agreed to.
    """
    regular, basis = rule_day(rules, standing)
    agreed = standing.agreed_on
    if agreed is not None and (agreed < regular or standing.is_put_off):
        why = N_("上次约定的日期")
        todo = Todo(DueKind.VISIT, N_("约定探访"), why, agreed, agreed)
    else:
        rhythm = basis.rhythm
        why = N_("{who}，{rhythm}").format(who=basis.label, rhythm=rhythm.words)
        what = _VISITS.get(rhythm.every.iso, N_("定期探访"))
        todo = Todo(DueKind.VISIT, what, why, regular, regular, rhythm.grace)
    return _after_failure(standing.failures, todo) if standing.failures else todo


_VISITS = {"P1W": N_("每周探访"), "P1M": N_("月度探访"), "P3M": N_("季度探访")}


def _after_failure(failures: tuple[Attempt, ...], regular: Todo) -> Todo:
    last, times = failures[-1], len(failures)
    result = vocabulary("visit_result").short(last.result)
    if last.result in GONE:
        why = N_("上次探访：{result}，请更新档案状态").format(result=result)
        return Todo(DueKind.VERIFY, N_("核实情况"), why, last.on)
    day = last.again_on or last.on + dt.timedelta(days=number(DueRule.RETRY))
    if times >= number(DueRule.LOST):
        kind, what = DueKind.LOST, N_("失联核实")
        why = N_("失联：连续 {times} 次没有联系上").format(times=times)
    else:
        kind, what = DueKind.RETRY, N_("再次联系")
        why = N_("上次{result}（第 {times} 次）").format(result=result, times=times)
    return Todo(kind, what, why, day, regular.owed_on, regular.grace)


def event_due(name: str, held_on: dt.date, today: dt.date) -> Todo:
    """Return what an event still lacks: its aim before the day, its record after it."""
    if held_on >= today:
        why = N_("“{name}”还没有写活动目标").format(name=name)
        day = held_on - dt.timedelta(days=number(DueRule.PLAN))
        return Todo(DueKind.PLAN, N_("活动计划"), why, day)
    why = N_("“{name}”还没有写活动过程").format(name=name)
    day = held_on + dt.timedelta(days=number(DueRule.SUMMARY))
    return Todo(DueKind.SUMMARY, N_("活动记录"), why, day)
