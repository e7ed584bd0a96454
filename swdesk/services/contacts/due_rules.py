"""When somebody has to be contacted again: the rules alone, without the database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from swdesk.labels import N_
from swdesk.model.codes import vocabulary
from swdesk.model.due_days import DueRule

#: What holds where the station has not set anything else.
USUAL: Mapping[DueRule, int] = {
    DueRule.GENERAL: 90,
    DueRule.RETRY: 3,
    DueRule.LOST: 3,
    DueRule.INTAKE: 7,
    DueRule.CASE: 14,
    DueRule.PLAN: 3,
    DueRule.SUMMARY: 7,
}
_own: dict[DueRule, int] = {}
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
    PLAN = "plan"
    SUMMARY = "summary"
    CONSENT = "consent"
    AFTERCARE = "aftercare"
    REQUEST = "request"
    PURGE = "purge"


@dataclass(frozen=True)
class Basis:
    """The rule by which somebody is contacted: every so many days, because they are what."""

    days: int
    label: str


def days(rule: DueRule) -> int:
    """Return how many days, or times, a rule gives in this station."""
    return _own.get(rule, USUAL[rule])


def set_days(own: Mapping[DueRule, int]) -> None:
    """Let the station's own numbers hold from now on."""
    _own.clear()
    _own.update(own)


def general() -> Basis:
    """Return the rule for whom no other rule names."""
    return Basis(days(DueRule.GENERAL), N_("一般对象"))


@dataclass(frozen=True)
class Attempt:
    """A visit that met nobody; *again_on* is the day its writer agreed on."""

    on: dt.date
    result: str
    again_on: dt.date | None = None


@dataclass(frozen=True)
class Standing:
    """How a recipient stands: last met when, agreed on what, and what has failed since.

    *since* is the last contact that met them, or the day their file was opened.
    """

    since: dt.date
    agreed_on: dt.date | None = None
    failures: tuple[Attempt, ...] = ()


@dataclass(frozen=True)
class CaseStanding:
    """How an open case stands; *held_on* and *next_on* are those of its last record."""

    case_no: str
    is_taken: bool
    asked_on: dt.date
    opened_on: dt.date | None = None
    held_on: dt.date | None = None
    next_on: dt.date | None = None
    nth: int = 0


@dataclass(frozen=True)
class Todo:
    """One thing to do: what, why, and by which day."""

    kind: DueKind
    what: str
    why: str
    due_on: dt.date


def basis(level: str | None, risk: str | None, categories: Iterable[str]) -> Basis:
    """Return the shortest interval that applies; whom no rule names is a general recipient."""
    named = [_category_basis(code) for code in categories]
    named += [_basis("risk", risk, "{label}"), _basis("follow_up_level", level, N_("{label}跟进"))]
    return min((one for one in named if one), key=lambda one: one.days, default=general())


def visit_due(rule: Basis, standing: Standing) -> Todo:
    """Return when a recipient is to be visited next.

    A failed attempt is tried again after three days, or when its writer agreed to; an agreed day
    may bring a visit forward, never put it off beyond the rule.
    """
    if standing.failures:
        return _after_failure(standing.failures)
    regular = standing.since + dt.timedelta(days=rule.days)
    if standing.agreed_on and standing.agreed_on < regular:
        return Todo(DueKind.VISIT, N_("约定探访"), N_("上次约定的日期"), standing.agreed_on)
    why = N_("{who}，{rhythm}").format(who=rule.label, rhythm=rhythm(rule.days))
    return Todo(DueKind.VISIT, _VISITS.get(rule.days, N_("定期探访")), why, regular)


def case_due(case: CaseStanding) -> Todo:
    """Return what an open case waits for: the decision, the agreed day, or any contact at all."""
    if not case.is_taken:
        why = N_("{case_no}，求助后 {days} 天内决定").format(
            case_no=case.case_no, days=days(DueRule.INTAKE)
        )
        day = case.asked_on + dt.timedelta(days=days(DueRule.INTAKE))
        return Todo(DueKind.INTAKE, N_("接案决定"), why, day)
    what = N_("个案跟进 第 {nth} 次").format(nth=case.nth + 1)
    if case.next_on:
        why = N_("{case_no}，上次约定").format(case_no=case.case_no)
        return Todo(DueKind.FOLLOW_UP, what, why, case.next_on)
    since = case.held_on or case.opened_on or case.asked_on
    why = N_("{case_no}，{days} 天没有联系").format(case_no=case.case_no, days=days(DueRule.CASE))
    return Todo(DueKind.FOLLOW_UP, what, why, since + dt.timedelta(days=days(DueRule.CASE)))


def event_due(name: str, held_on: dt.date, today: dt.date) -> Todo:
    """Return what an event still lacks: its aim before the day, its record after it."""
    if held_on >= today:
        why = N_("“{name}”还没有写活动目标").format(name=name)
        day = held_on - dt.timedelta(days=days(DueRule.PLAN))
        return Todo(DueKind.PLAN, N_("活动计划"), why, day)
    why = N_("“{name}”还没有写活动过程").format(name=name)
    day = held_on + dt.timedelta(days=days(DueRule.SUMMARY))
    return Todo(DueKind.SUMMARY, N_("活动记录"), why, day)


def rhythm(days: int) -> str:
    """Return how often that is, in words."""
    return _RHYTHMS.get(days) or N_("每 {days} 天一次").format(days=days)


_RHYTHMS = {
    7: N_("每周一次"),
    14: N_("每两周一次"),
    30: N_("每月一次"),
    60: N_("每两月一次"),
    90: N_("每季一次"),
    180: N_("每半年一次"),
    365: N_("每年一次"),
}
_VISITS = {7: N_("每周探访"), 30: N_("月度探访"), 90: N_("季度探访")}


def _after_failure(failures: tuple[Attempt, ...]) -> Todo:
    last, times = failures[-1], len(failures)
    result = vocabulary("visit_result").short(last.result)
    if last.result in GONE:
        why = N_("上次探访：{result}，请更新档案状态").format(result=result)
        return Todo(DueKind.VERIFY, N_("核实情况"), why, last.on)
    day = last.again_on or last.on + dt.timedelta(days=days(DueRule.RETRY))
    if times >= days(DueRule.LOST):
        why = N_("失联：连续 {times} 次没有联系上").format(times=times)
        return Todo(DueKind.LOST, N_("失联核实"), why, day)
    why = N_("上次{result}（第 {times} 次）").format(result=result, times=times)
    return Todo(DueKind.RETRY, N_("再次联系"), why, day)


def _category_basis(code: str) -> Basis | None:
    entry = vocabulary("category").get(code)
    if entry is None or entry.interval_days is None:
        return None
    # A label that stays off lists stays off this one too.
    return Basis(entry.interval_days, N_("重点关注") if entry.restricted else entry.label)


def _basis(name: str, code: str | None, words: str) -> Basis | None:
    entry = vocabulary(name).get(code)
    if entry is None or entry.interval_days is None:
        return None
    return Basis(entry.interval_days, words.format(label=entry.label))
