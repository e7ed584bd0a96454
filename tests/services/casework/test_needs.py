"""Needs are assessed with what is on file, and what is found leads on."""

import datetime as dt

import pytest

from swdesk.errors import InvalidRecord
from swdesk.forms.child import CHILD
from swdesk.forms.needs import NEEDS, TOTAL
from swdesk.model.cases import Decision
from swdesk.model.dates import PartialDate
from swdesk.model.needs import Conclusion, NeedsAssessment
from swdesk.model.people import ContactRole, FamilyMember, PersonContact
from swdesk.services import editing
from swdesk.services.casework import needs

ELDER, GIRL, MAN = PartialDate(1945, 3), PartialDate(2015, 3), PartialDate(1990, 3)


@pytest.fixture
def assess(served):
    def make(recipient, **facts):
        told = {"conclusion": Conclusion.FILE, "assessed_on": dt.date(2026, 9, 1), **facts}
        values = needs.begin(NEEDS, recipient) | told
        return editing.save(NEEDS, values, recipient=recipient)

    return make


def asked(record):
    return [section.title for section in NEEDS.asked(record)]


@pytest.mark.parametrize(
    ("born_on", "module"), [(ELDER, {"老年人"}), (GIRL, {"儿童"}), (MAN, set())]
)
def test_the_part_for_elders_and_children_follows_the_age(served, assess, born_on, module):
    found = assess(served("陈桂香", born_on=born_on))
    assert {"老年人", "儿童", "残疾人"} & set(asked(found)) == module


def test_a_category_asks_for_its_part_too(served, assess):
    found = assess(served("孙家宝", "disabled", born_on=MAN))
    assert "残疾人" in asked(found)


def test_what_was_answered_stays_when_the_reason_to_ask_is_gone(served, assess):
    found = assess(served("孙家宝", born_on=MAN), devices="腋拐一副")
    assert "残疾人" in asked(found)


def test_a_blank_form_asks_everything():
    assert len(asked(None)) == len(NEEDS.sections)


def test_an_assessment_begins_with_what_is_on_file(served):
    recipient = served("陈桂香", self_care="partial", living="alone")
    begun = needs.begin(NEEDS, recipient)
    assert (begun["self_care"], begun["living"]) == ("partial", "alone")


def test_only_what_was_scored_counts(served, assess):
    found = assess(served("陈桂香", born_on=ELDER), body=3, home=2, own_strength=3)
    assert TOTAL.compute(found) == "5 分（已评 2 项，最多 6 分）"


def test_declining_needs_a_reason(served, assess):
    with pytest.raises(InvalidRecord) as refused:
        assess(served("陈桂香"), conclusion=Conclusion.NONE)
    assert set(refused.value.errors) == {"reason"}


def test_a_case_begins_with_the_problems_in_their_order(served, assess):
    rows = [
        {"rank": 2, "area": "study", "problem": "成绩下降"},
        {"rank": 1, "area": "emotion", "problem": "不愿上学"},
    ]
    found = assess(served("林子轩", born_on=GIRL), conclusion=Conclusion.CASE, main_problem=rows)
    known = needs.intake(found)
    assert known["complaint"] == "不愿上学；成绩下降"
    assert known["problem_areas"] == ("emotion", "study")


def test_a_referral_begins_as_an_intake_that_refers(served, assess):
    found = assess(served("陈桂香"), conclusion=Conclusion.REFER)
    assert needs.intake(found)["decision"] is Decision.REFER


def test_a_child_is_registered_with_parents_and_guardian_on_file(served):
    recipient = served("林子轩", born_on=GIRL)
    for relation, name in (("51", "林建军"), ("62", "李桂芬"), ("71", "林子豪")):
        FamilyMember.create(person=recipient.person, name=name, relation=relation)
    PersonContact.create(
        person=recipient.person, role=ContactRole.GUARDIAN, name="李桂芬", relation="62"
    )
    begun = needs.begin(CHILD, recipient)
    assert begun["guardian"] == "李桂芬"
    assert [row["name"] for row in begun["child_relative"]] == ["林建军", "李桂芬"]


def test_both_away_and_one_away_are_to_be_checked(served):
    recipient = served("林子轩", born_on=GIRL)
    values = needs.begin(CHILD, recipient) | {"both_away": True, "one_away": True}
    found = editing.problems(CHILD, values, recipient=recipient)
    assert [one.field for one in found if "双方外出" in one.message] == ["one_away"]


def test_the_sheets_of_a_recipient_come_latest_first(served, assess):
    recipient = served("陈桂香")
    first, second = assess(recipient), assess(recipient)
    assert [one.id for one in needs.of_recipient(NEEDS, recipient)] == [second.id, first.id]
    assert NeedsAssessment.live().count() == 2
