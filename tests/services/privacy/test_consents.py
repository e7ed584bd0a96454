"""Nothing is done with a person for which nobody has said yes."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.errors import InvalidRecord, UserError
from swdesk.forms.consent import CONSENT, OF_PERSON
from swdesk.forms.recipient import CONTACTS, RECIPIENT
from swdesk.model.consent import Answer, Consent, ConsentBy, ConsentWay, LegalBasis, Purpose
from swdesk.model.dates import PartialDate
from swdesk.model.people import ContactRole, Sex
from swdesk.services.contacts import due
from swdesk.services.contacts.consent_due import birthday
from swdesk.services.contacts.due_rules import DueKind
from swdesk.services.editing import blank, load, problems, save
from swdesk.services.privacy import consents

TODAY = dt.date(2026, 11, 18)
CHILD = {"name": "李小满", "sex": Sex.FEMALE, "born_on": PartialDate(2016, 5, 4), "id_note": "无"}
GUARDIAN = {"role": ContactRole.GUARDIAN, "name": "李大山", "relation": "51"}
AGREED = {
    "to_record": Answer.YES,
    "given_on": dt.date(2026, 3, 1),
    "by": ConsentBy.GUARDIAN,
    "relation": "51",
    "way": ConsentWay.WRITTEN,
}


@pytest.fixture
def signed(served):
    """Make a consent: signed(person, day, photo=YES, …); spoken by the person unless told."""

    def make(person, day, by=ConsentBy.SELF, until=None, **answers):
        facts = {f"to_{name}": answer for name, answer in answers.items()}
        return Consent.create(
            person=person, given_on=day, by=by, until=until, way=ConsentWay.WRITTEN, **facts
        )

    return make


@pytest.fixture
def wang(served):
    return served("王秀兰", born_on=PartialDate(1949, 12, 31)).person


def test_nobody_has_agreed_to_what_they_were_not_asked(wang):
    assert not consents.has(wang, Purpose.PHOTO, TODAY)
    with pytest.raises(UserError, match=r"王秀兰还没有同意拍照.*F-05"):
        consents.require(wang, Purpose.PHOTO, TODAY)


def test_each_purpose_is_agreed_to_for_itself(wang, signed):
    signed(wang, dt.date(2026, 1, 5), record=Answer.YES, photo=Answer.NO)

    assert consents.has(wang, Purpose.RECORD, TODAY)
    assert not consents.has(wang, Purpose.PHOTO, TODAY)
    assert not consents.has(wang, Purpose.REFERRAL, TODAY)


def test_consent_does_not_reach_back(wang, signed):
    signed(wang, dt.date(2026, 1, 5), record=Answer.YES)

    assert not consents.has(wang, Purpose.RECORD, dt.date(2026, 1, 4))


def test_the_latest_answer_counts_and_what_it_leaves_out_stays(wang, signed):
    signed(wang, dt.date(2025, 1, 5), photo=Answer.YES, film=Answer.YES)
    signed(wang, dt.date(2026, 1, 5), photo=Answer.NO)

    assert not consents.has(wang, Purpose.PHOTO, TODAY)
    assert consents.has(wang, Purpose.FILM, TODAY)


def test_consent_ends_with_its_last_day(wang, signed):
    signed(wang, dt.date(2026, 1, 5), until=dt.date(2026, 6, 30), photo=Answer.YES)

    assert consents.has(wang, Purpose.PHOTO, dt.date(2026, 6, 30))
    with pytest.raises(UserError, match="已到期"):
        consents.require(wang, Purpose.PHOTO, dt.date(2026, 7, 1))


def test_a_purpose_is_withdrawn_alone_and_from_a_day_on(wang, signed):
    signed(wang, dt.date(2026, 1, 5), record=Answer.YES, photo=Answer.YES)

    consents.withdraw(wang, [Purpose.PHOTO], dt.date(2026, 6, 1), ConsentBy.SELF)

    assert consents.has(wang, Purpose.PHOTO, dt.date(2026, 5, 31))
    assert not consents.has(wang, Purpose.PHOTO, dt.date(2026, 6, 1))
    assert consents.has(wang, Purpose.RECORD, TODAY)
    with pytest.raises(UserError, match="不同意拍照"):
        consents.require(wang, Purpose.PHOTO, TODAY)


def test_what_was_never_agreed_to_cannot_be_withdrawn(wang, signed):
    with pytest.raises(UserError, match="没有同意过拍照"):
        consents.withdraw(wang, [Purpose.PHOTO], dt.date(2026, 6, 1), ConsentBy.SELF)


def test_a_duty_of_the_law_allows_recording_and_nothing_else(wang):
    Consent.create(
        person=wang, given_on=dt.date(2026, 1, 5), basis=LegalBasis.DUTY, basis_note="强制报告"
    )

    assert consents.has(wang, Purpose.RECORD, TODAY)
    assert not consents.has(wang, Purpose.PUBLICITY, TODAY)


def test_who_of_many_has_not_agreed_is_told(wang, served, signed):
    other = served("赵大妈").person
    signed(other, dt.date(2026, 1, 5), publicity=Answer.YES)

    assert consents.lacking([wang.id, other.id], Purpose.PUBLICITY, TODAY) == [wang.id]


# --- the form ---


def test_a_consent_is_signed_for_a_person_and_read_back(wang):
    values = blank(CONSENT) | {"to_record": Answer.YES, "way": ConsentWay.SPOKEN}

    made = save(CONSENT, values, person=wang)

    assert load(CONSENT, made)["to_record"] is Answer.YES
    assert consents.of_person(wang.id) == [made]


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"way": ConsentWay.WRITTEN}, "to_record"),
        ({"to_photo": Answer.NO}, "way"),
        ({"to_photo": Answer.NO, "way": ConsentWay.SPOKEN, "by": ConsentBy.GUARDIAN}, "relation"),
        ({"basis": LegalBasis.EMERGENCY}, "basis_note"),
    ],
)
def test_a_paper_that_says_too_little_is_refused(wang, facts, field):
    with pytest.raises(InvalidRecord) as refused:
        save(CONSENT, blank(CONSENT) | facts, person=wang)
    assert field in refused.value.errors


def test_a_child_does_not_sign_for_itself(served):
    child = served("李小满", born_on=PartialDate(2016, 5, 4)).person
    values = blank(CONSENT) | {"to_record": Answer.YES, "way": ConsentWay.WRITTEN}

    with pytest.raises(InvalidRecord) as refused:
        save(CONSENT, values, person=child)
    assert "by" in refused.value.errors


# --- children under 14 ---


def errors(values):
    return {one.field for one in problems(RECIPIENT, values) if one.is_error}


def child(**facts):
    return blank(RECIPIENT) | CHILD | {CONTACTS.name: [GUARDIAN], "worker": None} | facts


def test_a_child_is_registered_by_name_before_anybody_agreed(worker):
    assert errors(child()) == set()


def test_details_of_a_child_wait_for_the_guardian(worker):
    assert errors(child(difficulties="父母外出")) == {OF_PERSON.name}
    assert errors(child(difficulties="父母外出") | {OF_PERSON.name: [AGREED]}) == set()


def test_a_child_that_agreed_by_itself_has_not_agreed(worker):
    own = AGREED | {"by": ConsentBy.SELF}

    assert "consent.0.by" in errors(child(difficulties="父母外出") | {OF_PERSON.name: [own]})


def test_a_legal_basis_may_stand_instead_of_consent(worker):
    by_law = {"basis": LegalBasis.DUTY, "basis_note": "未成年人保护法第十一条"}

    assert errors(child(difficulties="无人照料") | {OF_PERSON.name: [by_law]}) == set()


def test_after_the_guardian_withdrew_no_more_details_are_kept(worker):
    saved = save(RECIPIENT, child(difficulties="父母外出") | {OF_PERSON.name: [AGREED]})
    consents.withdraw(saved.person, [Purpose.RECORD], dt.date(2026, 6, 1), ConsentBy.GUARDIAN)

    found = problems(RECIPIENT, load(RECIPIENT, saved) | {"goals": "每周一次"}, saved)

    assert OF_PERSON.name in {one.field for one in found if one.is_error}


# --- renewal ---


def renewals(today):
    return [one for one in due.work_list(today) if one.kind is DueKind.CONSENT]


@pytest.mark.parametrize(("age", "year"), [(14, 2026), (18, 2030)])
def test_a_birthday_asks_for_another_paper_until_there_is_one(served, signed, age, year):
    child = served("李小满", born_on=PartialDate(2012, 11, 16)).person
    signed(child, dt.date(year - 1, 3, 1), ConsentBy.GUARDIAN, record=Answer.YES)
    day = dt.date(year, 11, 18)

    [line] = renewals(day)
    signed(child, day, record=Answer.YES)

    assert (line.due_on, f"满 {age} 岁" in line.why) == (dt.date(year, 11, 16), True)
    assert renewals(day) == []


def test_a_paper_that_runs_out_is_due(wang, signed):
    signed(wang, dt.date(2026, 1, 5), until=dt.date(2026, 11, 20), record=Answer.YES)

    assert [line.due_on for line in renewals(TODAY)] == [dt.date(2026, 11, 20)]
    assert renewals(dt.date(2026, 11, 1)) == []


def test_a_birthday_on_the_29th_of_february_comes_every_year():
    assert birthday(PartialDate(2012, 2, 29), 14) == dt.date(2026, 2, 28)
    assert birthday(PartialDate(2012), 14) == dt.date(2026, 1, 1)
