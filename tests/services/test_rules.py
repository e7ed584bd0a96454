from __future__ import annotations

import datetime as dt

import pytest

from swdesk.forms.household import HOUSEHOLD
from swdesk.forms.recipient import RECIPIENT
from swdesk.model import dates
from swdesk.model.base import acting_as
from swdesk.model.dates import PartialDate
from swdesk.model.people import ContactRole, Sex
from swdesk.services.editing import blank, problems, save

TODAY = dates.today()
GUARDIAN = {"role": ContactRole.GUARDIAN, "name": "李建平"}


def born(years):
    return PartialDate(TODAY.year - years, 1, 1)


def said(spec=RECIPIENT, **facts):
    """What the rules say, by field: True for an error, False for a warning."""
    with acting_as(None):
        found = problems(spec, blank(spec) | {"name": "林子轩"} | facts)
    return {problem.field: problem.is_error for problem in found}


def test_a_child_under_14_needs_a_guardian(database):
    assert said(born_on=born(10))["person_contact"] is True
    assert "person_contact" not in said(born_on=born(10), person_contact=[GUARDIAN])


def test_an_older_child_is_asked_for_one_and_an_adult_is_not(database):
    assert said(born_on=born(16))["person_contact"] is False
    assert "person_contact" not in said(born_on=born(40))


def test_whoever_lacks_capacity_needs_a_guardian_at_any_age(database):
    assert said(born_on=born(70), lacks_capacity=True)["person_contact"] is True


@pytest.mark.parametrize(
    ("category", "facts"),
    [("alone_elder", {"born_on": born(40)}), ("poor_single_mother", {"sex": Sex.MALE})],
)
def test_a_category_that_does_not_fit_is_a_warning(database, category, facts):
    found = said(recipient_category=[{"category": category}], **facts)

    assert found["recipient_category.0.category"] is False


def test_a_category_of_the_past_is_not_held_against_anybody(database):
    rows = [{"category": "left_behind_child", "until": dt.date(2001, 1, 1)}]

    assert "recipient_category.0.category" not in said(born_on=born(40), recipient_category=rows)


def drawn(*spans):
    return [{"kind": "dibao", "since": since, "until": until} for since, until in spans]


def test_one_benefit_is_not_drawn_twice_at_a_time(database):
    jan, may, june = dt.date(2026, 1, 1), dt.date(2026, 5, 31), dt.date(2026, 6, 1)

    assert said(benefit=drawn((jan, june), (june, None)))["benefit.1.since"] is True
    assert said(benefit=drawn((None, None), (jan, may)))["benefit.1.since"] is True
    assert "benefit.1.since" not in said(benefit=drawn((jan, may), (june, None)))


def test_different_benefits_are_drawn_at_a_time(database):
    rows = [{"kind": "dibao"}, {"kind": "medical"}]

    assert "benefit.1.since" not in said(benefit=rows)


def test_a_certificate_belongs_to_the_holder_of_the_number(database):
    facts = {"disability_no": "11010519491231002X43", "id_no": "11010519491231002X"}

    assert "disability_no" not in said(**facts, disabilities=["4"], disability_grade="3")
    assert said(**facts, disabilities=["1"])["disability_no"] is True
    assert said(**facts, disability_grade="1")["disability_no"] is True


def test_a_number_of_somebody_else_names_them(office):
    facts = {"name": "王秀兰", "id_no": "11010519491231002X", "sex": Sex.FEMALE}
    save(RECIPIENT, facts)
    found = problems(RECIPIENT, blank(RECIPIENT) | facts)

    assert "王秀兰（QH-0001）" in next(p.message for p in found if p.field == "id_no")


def test_a_file_number_is_used_once(office):
    save(RECIPIENT, {"name": "王秀兰"})

    assert said(file_no="QH-0001")["file_no"] is True


def test_no_phone_is_said_or_asked_about(database):
    assert said()["phones"] is False
    assert "phones" not in said(has_no_phone=True)
    assert said(has_no_phone=True, phones=["13812345521"])["has_no_phone"] is True


def test_an_unknown_code_is_refused_and_a_bare_other_asked_about(database):
    assert said(living="on_the_moon")["living"] is True
    assert said(health=["other"])["health_other"] is False


def members(*relations, **facts):
    return [{"name": f"成员{n}", "relation": code, **facts} for n, code in enumerate(relations)]


def test_a_household_has_one_head(database):
    assert said(HOUSEHOLD)["household_member"] is True
    assert said(HOUSEHOLD, household_member=members("10"))["household_member"] is True
    two = said(HOUSEHOLD, household_member=members("02", "02"))
    assert two == {"household_member.1.relation": True}
    assert said(HOUSEHOLD, household_member=members("02", "10")) == {}


def test_a_former_head_does_not_count(database):
    rows = members("02", left_on=dt.date(2020, 1, 1)) + members("02")

    assert said(HOUSEHOLD, household_member=rows) == {}
