import datetime as dt

import pytest

from swdesk.errors import InvalidRecord, UserError
from swdesk.forms.assessment import ASSESSMENT
from swdesk.forms.conference import REPORT
from swdesk.model import dates
from swdesk.model.case_turns import Turn
from swdesk.model.cases import CaseStatus
from swdesk.model.consent import Purpose
from swdesk.model.dates import PartialDate
from swdesk.services import editing
from swdesk.services.casework import cases
from swdesk.services.casework.case_turns import turns
from swdesk.services.casework.closing_check import lacking
from swdesk.services.casework.reporting import Call, Grounds, call, settle
from swdesk.services.privacy import consents

DAY = dt.date(2026, 10, 1)


@pytest.fixture
def child(case):
    person = case.recipient.person
    person.born_on = PartialDate(dates.today().year - 9, 3, 7)
    person.save()
    return case


def violent(case):
    return editing.save_record(type(case), {"problem_areas": ("violence",)}, case)


# --- when the case asks ---


def test_a_case_of_an_adult_without_violence_asks_for_nothing(case):
    assert call(case) is None


def test_a_case_of_a_minor_asks_whether_anything_must_be_reported(child):
    assert call(child) == Call(Grounds.CHILD, presses=False)


def test_a_risk_that_was_flagged_for_a_child_presses(child, fill):
    fill(ASSESSMENT, danger=[{"kind": "self_harm", "level": "high", "seen_on": DAY}])

    assert call(child).presses


def test_violence_in_the_family_asks_whatever_the_age(case):
    assert call(violent(case)) == Call(Grounds.VIOLENCE)


def test_a_risk_of_abuse_asks_as_the_problem_area_does(case, fill):
    danger = {"kind": "abuse", "level": "high", "seen_on": DAY}
    fill(ASSESSMENT, danger=[danger])

    assert call(case) == Call(Grounds.VIOLENCE)


def test_who_looked_and_found_nothing_says_how_and_is_not_asked_again(child):
    with pytest.raises(UserError, match="怎样核实"):
        settle(child, " ")
    settle(child, "家访两次，与班主任核对，没有发现侵害情形")

    assert call(child) is None
    assert turns(child)[0].turn is Turn.NO_REPORT


def test_graver_grounds_ask_anew(child):
    settle(child, "家访两次，没有发现")

    assert call(violent(child)) == Call(Grounds.VIOLENCE)


# --- the report ---


def test_a_report_is_reminded_of_until_its_outcome_is_known(child, fill):
    report = fill(REPORT)
    assert call(child).report == report

    editing.save(REPORT, {"outcome": "已立案", "outcome_on": DAY}, report)

    assert call(child) is None


def test_no_reason_closes_a_case_whose_report_has_no_outcome(case, fill):
    fill(REPORT)
    assert lacking(case)[0].is_firm

    with pytest.raises(UserError, match="强制报告还没有处理结果"):
        cases.set_status(case, CaseStatus.CLOSED, "迁出", dt.date(2026, 11, 1), despite="已迁走")


def test_a_report_needs_nobodys_consent(case, fill):
    assert not consents.has(case.recipient.person, Purpose.RECORD)

    assert fill(REPORT).id


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"reported_on": dt.date(2026, 9, 30)}, "reported_on"),
        ({"outcome": "已立案"}, "outcome_on"),
        ({"outcome_on": DAY}, "outcome"),
        ({"outcome": "已立案", "outcome_on": dt.date(2026, 9, 30)}, "outcome_on"),
    ],
)
def test_the_days_of_a_report_follow_each_other(fill, facts, field):
    with pytest.raises(InvalidRecord) as refused:
        fill(REPORT, **facts)

    assert list(refused.value.errors) == [field]


def test_a_late_report_is_asked_about_and_still_kept(case):
    late = {"found_on": DAY, "reported_on": dt.date(2026, 10, 4)}
    found = editing.problems(REPORT, {**editing.blank(REPORT), **late}, case=case)

    (asked,) = [one for one in found if one.field == "reported_on"]
    assert not asked.is_error
