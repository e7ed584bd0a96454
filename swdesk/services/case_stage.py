"""The stage of a case: where its records have brought it, why, and what the next one needs."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from peewee import fn

from swdesk.labels import N_
from swdesk.model.cases import Case, CaseStage, CaseStatus, Decision, FollowUp
from swdesk.services.access import require_case


@dataclass(frozen=True)
class Step:
    """One stage on the way; *done_on* is the day a record completed it, None when none did."""

    stage: CaseStage
    done_on: dt.date | None


@dataclass(frozen=True)
class StageView:
    """Where a case stands, the sentence that says why, and what is missing for the next stage."""

    stage: CaseStage
    reason: str
    missing: str
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class _Records:
    """The follow-ups of a case, as far as its stage depends on them."""

    times: int
    first_on: dt.date | None
    last_on: dt.date | None


def stage(case: Case) -> StageView:
    """Derive the stage from what has been recorded; nobody sets it."""
    require_case(case)
    records = _records(case)
    now = stage_of(
        is_closed=bool(case.closed_on) or case.status is CaseStatus.CLOSED,
        is_taken=case.decision is Decision.TAKE,
        times=records.times,
    )
    days = {
        CaseStage.INTAKE: case.opened_on if case.decision is Decision.TAKE else None,
        CaseStage.INTERVENTION: records.first_on,
        CaseStage.CLOSURE: case.closed_on,
    }
    steps = tuple(Step(one, days.get(one)) for one in CaseStage)
    return StageView(now, _reason(case, now, records), _missing(case, now), steps)


def _records(case: Case) -> _Records:
    held_on = FollowUp.held_on
    found = FollowUp.live().where(FollowUp.case == case)
    columns = (fn.COUNT(FollowUp.id), fn.MIN(held_on), fn.MAX(held_on))
    [row] = found.select(*columns).tuples().execute()
    return _Records(*row)


def stage_of(*, is_closed: bool, is_taken: bool, times: int) -> CaseStage:
    """Return the stage of a case with so many records, for lists too."""
    if is_closed:
        return CaseStage.CLOSURE
    if times:
        return CaseStage.INTERVENTION
    return CaseStage.ASSESSMENT if is_taken else CaseStage.INTAKE


def _reason(case: Case, now: CaseStage, records: _Records) -> str:
    if now is CaseStage.CLOSURE:
        day = case.closed_on.isoformat() if case.closed_on else ""
        return N_("结案日期是 {day}。").format(day=day) if day else N_("状态已改为结案。")
    if now is CaseStage.INTERVENTION:
        return N_("已有 {times} 次过程记录，最近一次在 {day}。").format(
            times=records.times, day=records.last_on
        )
    if now is CaseStage.ASSESSMENT:
        return N_("已于 {day} 接案，还没有过程记录。").format(day=case.opened_on or case.asked_on)
    if case.decision:
        return N_("接案决定是“{decision}”。").format(decision=case.decision.label)
    return N_("接案登记表已填，还没有接案决定。")


def _missing(case: Case, now: CaseStage) -> str:
    if now is CaseStage.INTAKE:
        return "" if case.decision else N_("选定接案决定并填开案日期，就进入预估。")
    if now is CaseStage.ASSESSMENT:
        return N_("写下第一次过程记录，就进入介入。")
    return N_("填上结案日期，就进入结案。") if now is CaseStage.INTERVENTION else ""
