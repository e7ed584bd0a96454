import datetime as dt

import pytest

from swdesk.errors import UserError
from swdesk.forms.case import CASE
from swdesk.forms.plan import PLAN
from swdesk.model.case_turns import Turn
from swdesk.model.cases import CaseStage, CaseStatus
from swdesk.model.plans import Plan
from swdesk.model.team import Worker
from swdesk.services import editing
from swdesk.services.casework import case_turns, cases
from swdesk.services.casework.case_stage import stage
from swdesk.services.people.households import open_household
from swdesk.services.trail.history import history


@pytest.fixture
def closed(case):
    return cases.set_status(
        case, CaseStatus.CLOSED, "目标达成", dt.date(2026, 10, 1), despite="资料在纸上"
    )


def test_a_reopened_case_has_a_number_of_its_own_and_points_at_the_old_one(closed):
    given = {**cases.new_case(closed.recipient), **case_turns.reopening(closed)}

    again = editing.save(CASE, given, recipient=closed.recipient, reopens=closed)

    assert again.case_no != closed.case_no
    assert case_turns.earlier(again) == closed
    assert case_turns.later(closed) == again
    assert again.complaint == closed.complaint


def test_a_case_that_is_worked_on_is_not_reopened(case):
    with pytest.raises(UserError, match="接着记录"):
        case_turns.reopening(case)


def test_a_case_widens_to_the_household_and_keeps_what_was_written(case, fill):
    plan = fill(PLAN)
    household = open_household(case.recipient.person)

    wide = case_turns.rescope(case, household, "母亲也需要支持")

    assert wide.household == household
    assert Plan.find(plan.id).case == case
    (turn,) = case_turns.turns(case)
    assert (turn.turn, turn.before, turn.reason) == (
        Turn.RESCOPED,
        "服务对象本人",
        "母亲也需要支持",
    )


def test_a_scope_is_not_changed_without_a_reason(case):
    with pytest.raises(UserError, match="原因"):
        case_turns.rescope(case, None, "")


def test_handing_over_is_told_with_both_names(case, worker):
    other = Worker.create(name="许宁")

    case_turns.hand_over(case, other, "休假")

    (turn,) = case_turns.turns(case)
    assert (turn.before, turn.after, turn.worker) == ("沈佳", "许宁", worker)


def test_every_status_stands_in_the_log_with_its_reason(closed):
    (turn,) = case_turns.turns(closed)

    assert (turn.before, turn.after, turn.reason) == ("在办", "结案", "目标达成")
    assert turn.despite == "资料在纸上"
    assert any("结案" in line.after for line in history(closed))


def test_a_closed_case_is_filed_and_an_open_one_is_not(closed, case):
    filed = case_turns.file_away(closed, dt.date(2026, 10, 20), secrecy="2", retention="10")

    assert stage(filed).stage is CaseStage.ARCHIVE
    assert (filed.secrecy, filed.retention) == ("2", "10")


def test_an_open_case_is_not_filed(case):
    with pytest.raises(UserError, match="先结案"):
        case_turns.file_away(case)
