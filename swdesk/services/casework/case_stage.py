"""The stage of a case: where its sheets have brought it, why, and what the next one needs."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass

from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.model.cases import Case, CaseStage, CaseStatus, Decision
from swdesk.services.casework import aftercare
from swdesk.services.casework.case_sheets import SHEETS, SheetKind
from swdesk.services.contacts.case_due import BRIEF

_S = CaseStage


@dataclass(frozen=True)
class Step:
    """One stage on the way; *done_on* is the day a record completed it, None when none did."""

    stage: CaseStage
    done_on: dt.date | None


@dataclass(frozen=True)
class StageView:
    """Where a case stands, the sentence that says why, and what is missing for the next stage.

    *opens* is the code of the sheet that leads on, "" where none does.
    """

    stage: CaseStage
    reason: str
    missing: str
    steps: tuple[Step, ...]
    opens: str = ""


@dataclass(frozen=True)
class Filled:
    """The sheets of one stage: how many there are, the first and the last day they tell of."""

    times: int
    first_on: dt.date
    last_on: dt.date


@dataclass(frozen=True)
class StageFacts:
    """All that the stage of a case follows from; a returned sheet does not count."""

    is_taken: bool
    is_brief: bool
    is_closed: bool
    is_archived: bool
    filled: frozenset[CaseStage]


def stage(case: Case) -> StageView:
    """Derive the stage from what has been recorded; nobody sets it."""
    filled = _filled(case.id)
    now = stage_of(
        StageFacts(
            is_taken=case.decision is Decision.TAKE,
            is_brief=case.kind == BRIEF,
            is_closed=bool(case.closed_on) or case.status is CaseStatus.CLOSED,
            is_archived=case.archived_on is not None,
            filled=frozenset(filled),
        )
    )
    steps = tuple(Step(one, _done_on(case, one, filled)) for one in CaseStage)
    missing, opens = _next(case, now, filled)
    return StageView(now, _reason(case, now, filled), missing, steps, opens)


def stage_of(facts: StageFacts) -> CaseStage:
    """Return the stage that follows from *facts*, for lists too."""
    if facts.is_archived:
        return _S.ARCHIVE
    if facts.is_closed:
        return _S.AFTERCARE if _S.AFTERCARE in facts.filled else _S.CLOSURE
    reached = next((one for one in (_S.CLOSURE, _S.EVALUATION) if one in facts.filled), None)
    return reached or _before_evaluation(facts)


def _before_evaluation(facts: StageFacts) -> CaseStage:
    if not facts.is_taken:
        return _S.INTAKE
    if facts.is_brief and _S.INTERVENTION in facts.filled:
        return _S.INTERVENTION
    wanted = (_S.ASSESSMENT, _S.PLAN)
    return next((one for one in wanted if one not in facts.filled), _S.INTERVENTION)


# --- for lists: one column of SQL for each case c ---

_STAGED: tuple[tuple[CaseStage, SheetKind], ...] = tuple(
    (kind.stage, kind) for kind in SHEETS if kind.stage
)
_OWN = "s.case_id = c.id AND s.deleted_at IS NULL AND s.state <> 'returned'"
_EXISTS = tuple(
    f"EXISTS (SELECT 1 FROM {kind.model.table_name()} s WHERE {_OWN})" for _, kind in _STAGED
)
FACTS_SQL = (
    "json_array(c.decision, c.kind, c.status, c.closed_on IS NOT NULL,"
    f" c.archived_on IS NOT NULL, {', '.join(_EXISTS)})"
)
#: What sorts cases by how far they have come.
RANK_SQL = (
    f"(c.archived_on IS NOT NULL) * 64 + (c.closed_on IS NOT NULL) * 32 + {'+'.join(_EXISTS)}"
)


def read_facts(text: str) -> StageFacts:
    """Return what FACTS_SQL found."""
    decision, kind, status, is_closed, is_archived, *found = json.loads(text)
    stages = (one for (one, _), is_there in zip(_STAGED, found, strict=True) if is_there)
    return StageFacts(
        is_taken=decision == Decision.TAKE.value,
        is_brief=kind == BRIEF,
        is_closed=bool(is_closed) or status == CaseStatus.CLOSED.value,
        is_archived=bool(is_archived),
        filled=frozenset(stages),
    )


# --- one case in full ---


def _filled(case_id: int) -> dict[CaseStage, Filled]:
    parts = [
        f"SELECT '{one.value}', COUNT(*), MIN(s.{kind.model.dated}),"
        f" MAX(s.{kind.model.dated}) FROM {kind.model.table_name()} s, casework c"
        f" WHERE c.id = ?1 AND {_OWN} HAVING COUNT(*)"
        for one, kind in _STAGED
    ]
    rows = database.execute_sql(" UNION ALL ".join(parts), (case_id,))
    return {
        CaseStage(code): Filled(times, dt.date.fromisoformat(first), dt.date.fromisoformat(last))
        for code, times, first, last in rows
    }


def _done_on(case: Case, one: CaseStage, filled: Mapping[CaseStage, Filled]) -> dt.date | None:
    own: dict[CaseStage, dt.date | None] = {
        _S.INTAKE: case.opened_on if case.decision is Decision.TAKE else None,
        _S.CLOSURE: case.closed_on,
        _S.ARCHIVE: case.archived_on,
    }
    return own[one] if one in own else _first(filled.get(one))


def _first(filled: Filled | None) -> dt.date | None:
    return filled.first_on if filled else None


def _reason(case: Case, now: CaseStage, filled: Mapping[CaseStage, Filled]) -> str:
    if now in (_S.INTAKE, _S.CLOSURE, _S.ARCHIVE):
        return _reason_of_case(case, now, filled)
    if now is _S.ASSESSMENT and _S.INTERVENTION not in filled:
        return N_("已于 {day} 接案，还没有预估表。").format(day=case.opened_on or case.asked_on)
    if now is _S.INTERVENTION and now not in filled:
        return N_("服务计划写于 {day}，还没有过程记录。").format(day=filled[_S.PLAN].last_on)
    sentence, of = _REASONS[now]
    return sentence.format(times=filled[of].times, day=filled[of].last_on)


_REASONS = {
    _S.ASSESSMENT: (N_("已有 {times} 次过程记录，还没有预估表。"), _S.INTERVENTION),
    _S.PLAN: (N_("预估表写于 {day}，还没有服务计划。"), _S.ASSESSMENT),
    _S.INTERVENTION: (N_("已有 {times} 次过程记录，最近一次在 {day}。"), _S.INTERVENTION),
    _S.EVALUATION: (N_("评估表写于 {day}。"), _S.EVALUATION),
    _S.AFTERCARE: (N_("结案后已回访 {times} 次，最近一次在 {day}。"), _S.AFTERCARE),
}


def _reason_of_case(case: Case, now: CaseStage, filled: Mapping[CaseStage, Filled]) -> str:
    if now is _S.ARCHIVE:
        return N_("已于 {day} 归档。").format(day=case.archived_on)
    if now is _S.CLOSURE:
        return _reason_of_closure(case, filled)
    if case.decision:
        return N_("接案决定是“{decision}”。").format(decision=case.decision.label)
    return N_("接案登记表已填，还没有接案决定。")


def _reason_of_closure(case: Case, filled: Mapping[CaseStage, Filled]) -> str:
    if case.closed_on:
        return N_("结案日期是 {day}。").format(day=case.closed_on.isoformat())
    if _S.CLOSURE in filled:
        return N_("结案表写于 {day}，个案还没有结案。").format(day=filled[_S.CLOSURE].last_on)
    return N_("状态已改为结案。")


def _next(case: Case, now: CaseStage, filled: Mapping[CaseStage, Filled]) -> tuple[str, str]:
    """Return what is missing for the next stage, and the code of the sheet that says it."""
    if now is _S.INTAKE and case.decision:
        return "", ""
    if now is _S.INTERVENTION and now not in filled:
        return N_("写下第一次过程记录。"), "C-4"
    if now is _S.CLOSURE and case.status is not CaseStatus.CLOSED:
        return N_("补齐所缺的内容，就可以结案。"), ""
    if now in (_S.CLOSURE, _S.AFTERCARE):
        return _after_closing(case)
    return _MISSING[now]


def _after_closing(case: Case) -> tuple[str, str]:
    waiting = aftercare.waits_for(case)
    if waiting is None:
        return N_("没有要做的回访了，装订归档。"), ""
    words = N_("结案后{label}回访，最晚 {day}。")
    return words.format(label=waiting.label, day=waiting.due_on.isoformat()), "C-10"


_MISSING = {
    _S.INTAKE: (N_("选定接案决定并填开案日期，就进入预估。"), "C-1"),
    _S.ASSESSMENT: (N_("填好预估表，就进入计划。"), "C-2"),
    _S.PLAN: (N_("填好服务计划，就进入介入。"), "C-3"),
    _S.INTERVENTION: (N_("目标有了结果，填评估表就进入评估。"), "C-7"),
    _S.EVALUATION: (N_("填好结案表，就进入结案。"), "C-8"),
    _S.ARCHIVE: ("", ""),
}
