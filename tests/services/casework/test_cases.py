import datetime as dt

import pytest

from swdesk.errors import InvalidRecord, UserError
from swdesk.forms.assessment import ASSESSMENT
from swdesk.forms.closure import CLOSURE
from swdesk.forms.evaluation import EVALUATION
from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.forms.plan import PLAN
from swdesk.model.cases import CaseStage, CaseStatus, Decision
from swdesk.services import editing
from swdesk.services.casework import cases, sheet_states
from swdesk.services.casework.case_stage import stage
from swdesk.services.lists import case_list
from swdesk.services.lists.list_filters import CaseFilter

OPENED = dt.date(2026, 9, 2)
_S = CaseStage


@pytest.fixture
def record(case):
    def make(day, nth=None, **facts):
        told = {
            "held_on": day,
            "started": dt.time(13, 10),
            "ended": dt.time(14),
            "form": "talk",
            "aim": "了解返校感受",
            "process": "……",
        }
        values = {**cases.new_follow_up(case), **told, **facts}
        return editing.save(FOLLOW_UP, values | ({"nth": nth} if nth else {}), case=case)

    return make


def on(month, day):
    return dt.date(2026, month, day)


def test_a_case_is_numbered_and_belongs_to_its_recipient(case, worker):
    assert case.case_no.startswith("QH-GA-")
    assert str(case.recipient.person.name) == "林子轩"
    assert case.worker == worker
    assert cases.open_cases(case.recipient_id) == [case]


# --- records ---


def test_records_are_counted_up(case, record):
    record(on(9, 10))
    record(on(9, 20))

    assert cases.next_nth(case) == 3


def test_a_new_record_takes_nothing_over_but_shows_the_last_plan(case, record):
    record(on(9, 10), plan="联系班主任", next_on=on(9, 20))

    begun = cases.new_follow_up(case)
    last = cases.last_record(case)

    assert (begun["nth"], begun["plan"], begun["aim"], begun["next_on"]) == (2, None, None, None)
    assert (last.nth, last.plan, last.next_on) == (1, "联系班主任", on(9, 20))


def test_before_the_first_record_there_is_no_plan_to_show(case):
    assert cases.last_record(case) is None


@pytest.mark.parametrize("day", [on(9, 1), on(10, 2)])
def test_a_record_outside_the_days_of_the_case_is_refused(case, record, day):
    case.closed_on = on(10, 1)
    case.save()

    with pytest.raises(InvalidRecord) as refused:
        record(day)

    assert list(refused.value.errors) == ["held_on"]


def test_records_follow_their_dates(record):
    record(on(9, 10))
    record(on(9, 20))

    with pytest.raises(InvalidRecord, match="第 2 次是 2026-09-20"):
        record(on(9, 15))
    with pytest.raises(InvalidRecord, match="第 2 次已经有记录"):
        record(on(9, 20), nth=2)


def test_two_records_may_share_a_day_and_one_may_be_corrected(case, record):
    record(on(9, 10))
    second = record(on(9, 10))

    saved = editing.save(FOLLOW_UP, {"response": "情绪平稳"}, second, case=case)

    assert (saved.nth, saved.response) == (2, "情绪平稳")


def test_the_case_knows_its_times_and_hours(case, record):
    record(on(9, 10))
    record(on(9, 20), ended=dt.time(14, 10))

    totals = cases.totals(case)

    assert (totals.times, totals.minutes, totals.hours) == (2, 110, 1.8)
    assert totals.last_on == on(9, 20)


def test_the_case_knows_what_it_waits_for(case, record):
    record(on(9, 10), next_on=on(9, 22))

    assert cases.next_due(case).due_on == on(9, 22)


# --- stage ---


def test_a_case_moves_on_with_what_is_recorded(case, fill):
    seen = [stage(case).stage]
    for spec in (ASSESSMENT, PLAN, EVALUATION, CLOSURE):
        fill(spec)
        seen.append(stage(case).stage)

    assert seen == [_S.ASSESSMENT, _S.PLAN, _S.INTERVENTION, _S.EVALUATION, _S.CLOSURE]


def test_a_record_does_not_stand_for_the_assessment(case, record):
    record(on(9, 10))

    view = stage(case)

    assert view.stage is _S.ASSESSMENT
    assert view.reason == "已有 1 次过程记录，还没有预估表。"
    assert view.opens == "C-2"


def test_a_consultation_needs_neither_assessment_nor_plan(case, record):
    record(on(9, 10))
    case.kind = "consultation"

    assert stage(case).stage is _S.INTERVENTION


def test_a_returned_sheet_does_not_lead_on(case, fill):
    sheet_states.send_back(fill(ASSESSMENT), "请补充家庭关系")

    assert stage(case).stage is _S.ASSESSMENT


def test_a_list_shows_the_stage_that_the_page_shows(case, fill):
    fill(ASSESSMENT)

    ((_, row),) = case_list.with_stage(CaseFilter(), {}).rows([case.id]).items()

    assert row[case_list.COLUMNS.index("stage")] is stage(case).stage is _S.PLAN


def test_the_stage_says_why_and_what_is_missing(case, record, fill):
    fill(ASSESSMENT)
    fill(PLAN)
    record(on(9, 10))

    view = stage(case)

    assert view.reason == "已有 1 次过程记录，最近一次在 2026-09-10。"
    assert view.missing == "目标有了结果，填评估表就进入评估。"


def test_the_steps_carry_the_days_on_which_they_were_done(case, record):
    record(on(9, 10))

    done = {step.stage: step.done_on for step in stage(case).steps}

    assert list(done) == list(CaseStage)
    assert done[CaseStage.INTAKE] == OPENED
    assert done[CaseStage.INTERVENTION] == on(9, 10)
    assert done[CaseStage.CLOSURE] is None


@pytest.mark.parametrize("decision", [None, Decision.WATCH, Decision.REFER])
def test_a_case_that_is_not_taken_stays_at_intake(case, decision):
    case.decision = decision

    assert stage(case).stage is CaseStage.INTAKE
    assert stage(case).reason


# --- status ---


def test_a_case_is_not_set_aside_without_a_reason(case):
    with pytest.raises(UserError, match="原因"):
        cases.set_status(case, CaseStatus.PAUSED)


def test_a_paused_case_is_taken_up_again_without_ado_and_a_closed_one_with_a_reason(case):
    case = cases.set_status(case, CaseStatus.PAUSED, "外出务工")
    case = cases.set_status(case, CaseStatus.OPEN)
    case = cases.set_status(case, CaseStatus.CLOSED, "目标达成", on(10, 1), despite="资料在纸上")

    with pytest.raises(UserError, match="原因"):
        cases.set_status(case, CaseStatus.OPEN)
    case = cases.set_status(case, CaseStatus.OPEN, "家庭又有变化")

    assert case.closed_on is None


@pytest.mark.parametrize("day", [on(9, 1), on(9, 9)])
def test_a_case_is_not_closed_before_it_began_or_before_its_last_record(case, record, day):
    record(on(9, 10))

    with pytest.raises(UserError, match="结案日期早于"):
        cases.set_status(case, CaseStatus.CLOSED, "目标达成", day, despite="资料在纸上")

    assert type(case).find(case.id).status is CaseStatus.OPEN


def test_a_closed_case_waits_for_nothing(case):
    cases.set_status(case, CaseStatus.CLOSED, "目标达成", on(10, 1), despite="资料在纸上")

    assert cases.next_due(case) is None
    assert cases.open_cases(case.recipient_id) == []
