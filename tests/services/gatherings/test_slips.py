"""Satisfaction slips of a group, typed in as figures."""

import pytest

from swdesk.errors import UserError
from swdesk.forms.group_totals import MEANS, SATISFACTION
from swdesk.model.group_reviews import GroupSurvey, SurveySlip
from swdesk.model.groups import Group
from swdesk.services.gatherings import slips
from swdesk.services.gatherings.slips import Slip


@pytest.fixture
def group(worker):
    return Group.create(group_no="XZ-1", name="隔代抚养")


def test_five_figures_are_a_slip_and_words_after_them_its_remark():
    assert slips.read("5545454444 时间 太短\n50455", 5) == [
        Slip((5, 5, 4, 5, 4)),
        Slip((5, 4, 4, 4, 4), "时间 太短"),
        Slip((5, None, 4, 5, 5)),
    ]


def test_slips_begin_the_survey_and_go_on_with_it(group):
    assert slips.add_to_group(group, "55555 55554") == 2
    slips.add_to_group(group, "33333 没意思")

    survey = GroupSurvey.get()
    assert SurveySlip.live().where(SurveySlip.survey == survey).count() == 3
    assert SATISFACTION.compute(survey) == "67%（有效 3 份）"
    assert "总体满意 4.0" in MEANS.compute(survey)


@pytest.mark.parametrize("typed", ["", "5545", "55456", "5545a", "很好", "554545"])
def test_what_is_no_slip_is_refused_and_nothing_is_kept(group, typed):
    with pytest.raises(UserError):
        slips.add_to_group(group, typed)

    assert SurveySlip.live().count() == 0
