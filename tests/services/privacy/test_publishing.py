"""A story for the public names only those who have agreed to that."""

import datetime as dt

import pytest

from swdesk.errors import UserError
from swdesk.forms.catalogue import form
from swdesk.forms.recipient import RECIPIENT
from swdesk.forms.referral import REFERRAL
from swdesk.model.consent import Answer, Consent, ConsentWay, LegalBasis
from swdesk.model.disclosure import Showing
from swdesk.model.events import Event
from swdesk.model.people import FamilyMember, Recipient
from swdesk.model.referrals import Referral
from swdesk.services.people import households
from swdesk.services.privacy import consents
from swdesk.services.privacy.errands import PUBLICITY, Errand
from swdesk.services.privacy.publishing import Origin, offered, require_agreed

STORY = Errand(PUBLICITY, "县报")


@pytest.fixture
def wang(served):
    return served("王秀兰")


def agree(recipient, answer=Answer.YES):
    return Consent.create(
        person=recipient.person, given_on=dt.date(2026, 1, 5), to_publicity=answer,
        to_record=Answer.YES, way=ConsentWay.WRITTEN,
    )  # fmt: skip


def of(*recipients):
    return Origin(Recipient, tuple(one.id for one in recipients), RECIPIENT)


@pytest.mark.parametrize("showing", [Showing.REAL, Showing.MASKED])
def test_who_was_not_asked_is_not_named(wang, showing):
    with pytest.raises(UserError, match=r"王秀兰没有同意宣传使用（共 1 人）.*F-05"):
        require_agreed(STORY, showing, of(wang))


def test_who_has_agreed_is_named_until_they_change_their_mind(wang):
    paper = agree(wang)
    require_agreed(STORY, Showing.REAL, of(wang))

    consents.withdraw(wang.person, [consents.Purpose.PUBLICITY], dt.date(2026, 2, 1), paper.by)
    with pytest.raises(UserError, match="王秀兰"):
        require_agreed(STORY, Showing.REAL, of(wang))


def test_one_who_refused_keeps_a_whole_list_in(wang, served):
    agree(wang)
    agree(served("赵大勇"), Answer.NO)
    with pytest.raises(UserError, match=r"^赵大勇没有同意"):
        require_agreed(STORY, Showing.REAL, of(*Recipient.select()))


def test_a_code_name_may_always_go_out(wang):
    require_agreed(STORY, Showing.CODED, of(wang))
    require_agreed(STORY, Showing.CODED, None)


def test_for_other_purposes_it_is_not_asked(wang):
    require_agreed(Errand("inspection", "县民政局"), Showing.REAL, of(wang))


def test_somebody_without_a_file_cannot_have_agreed(wang):
    agree(wang)
    FamilyMember.create(person=wang.person, name="李建平", relation="20")
    with pytest.raises(UserError, match="李建平没有同意"):
        require_agreed(STORY, Showing.REAL, of(wang))


def test_everybody_of_a_household_is_asked_for(wang, served):
    agree(wang)
    household = households.open_household(wang.person)
    households.add_person(household, served("李建平").person, "20")
    with pytest.raises(UserError, match="李建平没有同意"):
        require_agreed(STORY, Showing.REAL, Origin(type(household), (household.id,)))


def test_an_event_names_nobody_by_itself(worker):
    event = Event.create(event_no="H1", name="义诊")
    require_agreed(STORY, Showing.REAL, Origin(Event, (event.id,), form("A-3")))


def test_what_does_not_say_who_is_in_it_goes_out_with_code_names_only():
    with pytest.raises(UserError, match="只能用代号"):
        require_agreed(STORY, Showing.REAL, None)


@pytest.fixture
def referral(case):
    return Referral.create(
        case=case, referral_no="ZJ-1", to_unit="县医院", main_problem="就医", reason="需住院"
    )


def share(referral, answer=Answer.YES):
    person = referral.case.recipient.person
    day = dt.date(2026, 1, 5)
    return Consent.create(person=person, given_on=day, to_referral=answer, to_record=Answer.YES)


def passing_on(**ground):
    return Errand("referral", "县医院", **ground)


def test_a_referral_form_is_for_the_agency_it_names(referral):
    assert offered(Origin(Referral, (referral.id,))) == passing_on()


def test_a_referral_goes_out_with_the_consent_it_rests_on(referral):
    origin = Origin(Referral, (referral.id,), REFERRAL)
    with pytest.raises(UserError, match=r"没有同意转介共享.*F-05"):
        require_agreed(passing_on(), Showing.MASKED, origin)

    share(referral)
    told = require_agreed(passing_on(), Showing.MASKED, origin).told()
    assert (told["ground"], told["agreed_on"]) == ("consent", "2026-01-05")


def test_a_referral_without_consent_names_the_duty_or_the_danger(referral):
    origin = Origin(Referral, (referral.id,), REFERRAL)
    with pytest.raises(UserError, match="请写明是哪项职责或什么险情"):
        require_agreed(passing_on(ground=LegalBasis.DUTY), Showing.REAL, origin)

    stated = passing_on(ground=LegalBasis.EMERGENCY, reason="独居昏迷，急救")
    told = require_agreed(stated, Showing.REAL, origin).told()
    assert (told["ground"], told["reason"]) == ("emergency", "独居昏迷，急救")


def test_a_referral_under_a_code_name_needs_no_consent(referral):
    require_agreed(passing_on(), Showing.CODED, Origin(Referral, (referral.id,)))
