import datetime as dt

import pytest

from swdesk.errors import InvalidRecord, UserError
from swdesk.forms.referral import GUARDIAN, NAME, NUMBER, REFERRAL
from swdesk.model.cases import Case, CaseStatus
from swdesk.model.consent import Answer, Consent
from swdesk.model.referrals import ReferralState, Reply
from swdesk.services import editing
from swdesk.services.casework import referring, sheet_states
from swdesk.services.casework.closing_check import lacking
from swdesk.services.casework.referral_rules import open_referrals

DAY = dt.date(2026, 10, 1)


@pytest.fixture
def referral(fill):
    return fill(REFERRAL)


@pytest.fixture
def agreed(case):
    """The client's consent to the referral."""
    person = case.recipient.person
    return Consent.create(person=person, given_on=DAY, to_referral=Answer.YES)


def state(referral):
    return type(referral).find(referral.id).progress


# --- the way ---


def test_a_referral_is_numbered_and_begins_unverified(referral):
    assert referral.referral_no == "QH-ZJ-2026-001"
    assert referral.progress is ReferralState.UNVERIFIED


def test_it_goes_step_by_step_to_its_end(referral, agreed):
    steps = (referring.contact, referring.send, referring.arrive)
    seen = [referral.progress, *(step(referral, DAY).progress for step in steps)]
    done = referring.answer(referral, Reply.ACCEPTED, DAY)

    assert [one.label for one in seen] == ["待核实", "已联系", "已转介", "待回执"]
    assert done.progress is ReferralState.DONE


def test_nothing_is_handed_over_before_the_client_agrees(referral):
    referring.contact(referral, DAY)

    with pytest.raises(UserError, match="还没有同意转介共享"):
        referring.send(referral, DAY)
    assert state(referral) is ReferralState.CONTACTED


def test_the_form_waits_for_consent_as_the_steps_do(referral):
    with pytest.raises(InvalidRecord, match="还没有同意转介共享"):
        editing.save(REFERRAL, {"contacted_on": DAY, "sent_on": DAY}, referral)


def test_no_step_is_left_out(referral, agreed):
    with pytest.raises(UserError, match="现在是“待核实”"):
        referring.send(referral, DAY)
    with pytest.raises(InvalidRecord) as refused:
        editing.save(REFERRAL, {"sent_on": DAY}, referral)

    assert list(refused.value.errors) == ["contacted_on"]


def test_a_form_filled_in_at_once_has_come_as_far_as_it_says(referral, agreed):
    told = dict.fromkeys(("contacted_on", "sent_on", "reply_on"), DAY) | {"reply": Reply.ACCEPTED}

    assert editing.save(REFERRAL, told, referral).progress is ReferralState.DONE


# --- the slip ---


def test_a_refusal_says_why(referral, agreed):
    referring.contact(referral, DAY)
    referring.send(referral, DAY)
    with pytest.raises(UserError, match="不接收请写原因"):
        referring.answer(referral, Reply.DECLINED, DAY)
    referring.answer(referral, Reply.DECLINED, DAY, "床位已满")

    assert state(referral) is ReferralState.FAILED


def test_a_slip_is_entered_on_a_final_sheet_too(referral, agreed):
    referring.contact(referral, DAY)
    referring.send(referral, DAY)
    sheet_states.approve(referral)

    assert referring.answer(referral, Reply.ACCEPTED, DAY).progress is ReferralState.DONE


@pytest.mark.parametrize(
    ("asked", "status"), [(True, CaseStatus.REFERRED), (False, CaseStatus.OPEN)]
)
def test_the_case_follows_only_where_that_was_asked_for(referral, agreed, asked, status):
    referring.contact(referral, DAY)
    referring.send(referral, DAY)
    referring.answer(referral, Reply.ACCEPTED, DAY, closes=asked)

    assert Case.find(referral.case_id).status is status


def test_a_withdrawn_referral_is_over_and_says_why(case, referral):
    assert open_referrals(case) == [referral]
    with pytest.raises(UserError, match="写原因"):
        referring.give_up(referral, "")
    referring.give_up(referral, "本人不愿转介")

    assert open_referrals(case) == []
    assert state(referral) is ReferralState.FAILED


def test_closing_reminds_of_a_referral_without_an_answer(case, referral):
    assert "1 份转介还没有结果" in [one.text for one in lacking(case) if not one.is_error]


# --- the data ---


def test_only_what_was_ticked_is_handed_over(fill):
    referral = fill(REFERRAL, shared=["name"])

    assert NAME.compute(referral) == "林子轩"
    assert (NUMBER.compute(referral), GUARDIAN.compute(referral)) == ("", "")
