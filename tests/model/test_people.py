from __future__ import annotations

import datetime as dt

import pytest

from swdesk.model.dates import PartialDate
from swdesk.model.people import (
    Person,
    Recipient,
    RecipientCategory,
    Sex,
    category_condition,
)

NUMBER = "11010519491231002X"  # a woman born on 31 December 1949


def said(model, **values):
    """What the rules say, by field: True for an error, False for a warning."""
    return {problem.field: problem.is_error for problem in model.problems(values)}


def test_a_number_that_agrees_with_birth_and_sex_is_right():
    born_on = PartialDate(1949, 12, 31)

    assert said(Person, id_no=NUMBER, born_on=born_on, sex=Sex.FEMALE) == {}


@pytest.mark.parametrize("born_on", [PartialDate(1949), PartialDate(1949, 12), None])
def test_a_birth_date_known_less_precisely_does_not_conflict(born_on):
    assert said(Person, id_no=NUMBER, born_on=born_on) == {}


def test_a_conflict_with_the_number_is_an_error_until_a_reason_is_given():
    facts = {"id_no": NUMBER, "born_on": PartialDate(1950, 1, 1), "sex": Sex.MALE}

    assert said(Person, **facts) == {"born_on": True, "sex": True}
    assert said(Person, **facts, id_note="户口登记有误") == {"born_on": False, "sex": False}


def test_a_lunar_birth_date_is_not_held_against_the_number():
    assert said(Person, id_no=NUMBER, born_on=PartialDate(1949, 11, 12), is_lunar=True) == {}


def test_a_person_without_a_number_is_kept_and_asked_about():
    assert said(Person) == {"id_no": False}
    assert said(Person, id_note="新生儿") == {}


def test_numbers_of_other_documents_are_not_checked():
    assert said(Person, id_no="E12345678", id_type="414") == {}
    assert said(Person, id_no="E12345678") == {"id_no": True}


@pytest.mark.parametrize(
    ("number", "facts", "is_right"),
    [
        (NUMBER + "43", {"disabilities": ("4",), "disability_grade": "3", "id_no": NUMBER}, True),
        (NUMBER + "43B1", {}, True),
        (NUMBER + "43", {"disabilities": ("1",)}, False),
        (NUMBER + "43", {"disability_grade": "1"}, False),
        (NUMBER + "43", {"id_no": "330921194403080026"}, False),
        ("4300123", {}, False),
    ],
)
def test_a_certificate_repeats_number_kind_and_grade(number, facts, is_right):
    assert (said(Recipient, disability_no=number, **facts) == {}) == is_right


def test_a_category_ends_after_it_begins():
    days = {"since": dt.date(2026, 2, 1), "until": dt.date(2026, 1, 1)}

    assert said(RecipientCategory, **days) == {"until": True}


@pytest.mark.parametrize(("age", "fits"), [(59, False), (60, True), (None, True)])
def test_an_elder_is_sixty_or_of_unknown_age(age, fits):
    assert (category_condition("alone_elder", age, None) is None) == fits


def test_a_category_of_mothers_is_not_for_men():
    assert category_condition("poor_single_mother", 40, Sex.MALE)
    assert category_condition("poor_single_mother", 40, Sex.UNKNOWN) is None


def test_a_sex_that_is_not_known_has_no_word():
    assert [Sex.word(one) for one in ("1", Sex.FEMALE, "0", Sex.UNSTATED, None)] == [
        "男", "女", "", "", "",
    ]  # fmt: skip
