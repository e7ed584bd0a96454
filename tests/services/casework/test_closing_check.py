import datetime as dt

import pytest

from swdesk.errors import UserError
from swdesk.forms.assessment import ASSESSMENT
from swdesk.forms.closure import CLOSURE, EXIT
from swdesk.forms.evaluation import EVALUATION, SCORE, t_score
from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.forms.plan import PLAN
from swdesk.model.cases import CaseStatus
from swdesk.model.closing import Attainment
from swdesk.services import editing
from swdesk.services.casework import cases, sheet_states
from swdesk.services.casework.case_turns import turns
from swdesk.services.casework.closing_check import lacking
from swdesk.services.casework.dangers import close_danger, open_dangers

DAY = dt.date(2026, 9, 10)
DANGER = {"kind": "self_harm", "level": "high", "seen_on": DAY}


@pytest.fixture
def met(case):
    """A contact within the case."""
    told = {
        "held_on": DAY, "started": dt.time(9), "ended": dt.time(10), "form": "talk",
        "aim": "了解", "process": "……",
    }  # fmt: skip
    return editing.save(FOLLOW_UP, {**cases.new_follow_up(case), **told}, case=case)


@pytest.fixture
def complete(met, fill):
    return [fill(spec) for spec in (ASSESSMENT, PLAN, EVALUATION, CLOSURE)]


def codes(case):
    return {one.code for one in lacking(case) if one.is_error}


def test_a_new_case_lacks_every_sheet_that_closing_needs(case):
    assert codes(case) == {"C-2", "C-3", "C-4", "C-7", "C-8"}


def test_a_complete_case_waits_for_nothing_but_the_opinion(case, complete):
    (opinion,) = lacking(case)

    assert not opinion.is_error
    assert opinion.text == "5 份表还没有督导意见"


def test_a_plan_without_goals_is_as_good_as_none(case, complete):
    editing.save(PLAN, {"goal": []}, complete[1])

    assert codes(case) == {"C-3"}


def test_goals_that_were_not_rated_keep_a_case_open(case, complete):
    editing.save(EVALUATION, {"goal_rating": [{"aim": "到校"}]}, complete[2])

    assert codes(case) == {"C-7"}


def test_a_returned_sheet_counts_as_missing(case, complete):
    sheet_states.send_back(complete[0], "重写")

    assert codes(case) == {"C-2"}


def test_an_exit_closes_as_a_closure_does(case, met, fill):
    fill(EXIT)

    assert "C-8" not in codes(case)


def test_closing_names_what_is_missing_and_a_stated_reason_overrides_it(case, met):
    with pytest.raises(UserError, match=r"没有预估表；.*结案表"):
        cases.set_status(case, CaseStatus.CLOSED, "迁出", DAY)

    closed = cases.set_status(case, CaseStatus.CLOSED, "迁出", DAY, despite="全家已迁走")

    assert closed.status is CaseStatus.CLOSED
    assert turns(case)[0].despite == "全家已迁走"


def test_a_red_flag_stands_until_somebody_says_what_came_of_it(case, complete):
    assessment = editing.save(ASSESSMENT, {"danger": [DANGER]}, complete[0])
    (flag,) = open_dangers(case)
    assert codes(case) == {"C-2"}

    with pytest.raises(UserError):
        editing.save(ASSESSMENT, {"danger": [{"id": flag.id, "closed_on": DAY}]}, assessment)
    closing = {"id": flag.id, "closed_on": DAY, "result": "已转介心理门诊"}
    editing.save(ASSESSMENT, {"danger": [closing]}, assessment)

    assert open_dangers(case) == []


def test_a_red_flag_is_closed_in_a_final_assessment_too_but_never_without_a_result(case, complete):
    assessment = editing.save(ASSESSMENT, {"danger": [DANGER]}, complete[0])
    sheet_states.approve(assessment)
    (flag,) = open_dangers(case)

    with pytest.raises(UserError, match="处理结果"):
        close_danger(flag, " ", DAY)
    closed = close_danger(flag, "已转介心理门诊", DAY)

    assert (closed.closed_on, closed.result) == (DAY, "已转介心理门诊")


def test_no_aftercare_needs_a_reason(fill):
    with pytest.raises(UserError) as refused:
        fill(CLOSURE, aftercare=None)

    assert list(refused.value.errors) == ["aftercare"]
    assert fill(CLOSURE, aftercare=None, no_aftercare="已迁往外省").id


def test_a_closure_is_not_dated_before_the_last_record(fill, met):
    with pytest.raises(UserError) as refused:
        fill(CLOSURE, ended_on=dt.date(2026, 9, 9))

    assert list(refused.value.errors) == ["ended_on"]


def test_a_goal_reached_as_planned_scores_fifty_and_more_than_planned_more(fill):
    assert t_score([0, 0, 0]) == 50
    assert t_score([1]) == pytest.approx(60)
    assert t_score([-1, -1]) == pytest.approx(37.6, abs=0.05)
    rated = [{"aim": "到校", "after": Attainment.ABOVE}]
    assert SCORE.compute(fill(EVALUATION, goal_rating=rated)) == "60.0"
