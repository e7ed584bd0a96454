from __future__ import annotations

import pytest

from swdesk.model.dates import PartialDate
from swdesk.model.people import Person, Sex
from swdesk.services.people.duplicates import same_person

BORN = PartialDate(1949, 12, 31)
NUMBER, OTHER_NUMBER = "11010519491231002X", "330921194912310028"


@pytest.fixture
def wang(village):
    person = Person(
        name="王秀兰",
        sex=Sex.FEMALE,
        born_on=BORN,
        id_no=NUMBER,
        phones=("13812345521",),
        place=village,
    )
    person.touch()
    person.save()
    return person


def test_the_same_number_is_certainly_the_same_person(wang):
    (match,) = same_person({"name": "王秀蓝", "id_no": NUMBER.lower()})

    assert match.person_id == wang.id
    assert match.certain
    assert match.agreeing == ("证件号码", "姓名读音")


def test_a_number_of_15_digits_is_the_same_as_its_18(wang):
    assert same_person({"id_no": "110105491231002"})[0].certain


def test_name_birth_and_phone_together_are_certain(wang):
    (match,) = same_person({"name": "王秀兰", "born_on": BORN, "phones": ("13812345521",)})

    assert match.certain


@pytest.mark.parametrize(
    ("facts", "agreeing"),
    [
        ({"name": "王秀兰", "born_on": BORN}, ("姓名", "出生日期")),
        ({"name": "王秀兰", "born_on": PartialDate(1949)}, ("姓名", "出生日期")),
        ({"name": "汪秀兰", "phones": ["13812345521"]}, ("姓名读音", "联系电话")),
        ({"name": "王小妹", "born_on": BORN, "phones": ["13812345521"]}, ("出生日期", "联系电话")),
    ],
)
def test_a_likely_person_is_shown_with_what_agrees(wang, facts, agreeing):
    (match,) = same_person(facts)

    assert match.agreeing == agreeing
    assert not match.certain


def test_a_namesake_of_the_village_is_shown_unless_much_older_or_younger(wang, village):
    facts = {"name": "王秀兰", "place": village.id}

    assert same_person(facts)[0].agreeing == ("姓名", "村（社区）")
    assert same_person(facts | {"born_on": PartialDate(1950, 2, 1)})[0].differing == ("出生日期",)
    assert same_person(facts | {"born_on": PartialDate(1988)}) == []


@pytest.mark.parametrize(
    "facts",
    [{}, {"name": "王秀兰"}, {"phones": ["13812345521"]}, {"born_on": BORN}, {"sex": Sex.FEMALE}],
)
def test_one_thing_alone_makes_nobody_the_same(wang, facts):
    assert same_person(facts) == []


def test_two_valid_numbers_that_differ_rule_it_out_but_are_shown(wang):
    number = OTHER_NUMBER[:17] + check_digit(OTHER_NUMBER)
    facts = {"name": "王秀兰", "born_on": BORN, "phones": ["13812345521"], "id_no": number}

    (match,) = same_person(facts)
    assert match.ruled_out
    assert not match.certain
    assert match.differing == ("证件号码",)


def check_digit(number):
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False))
    return "10X98765432"[total % 11]


def test_a_person_is_not_their_own_duplicate(wang):
    assert same_person({"id_no": NUMBER}, exclude=wang.id) == []


def test_a_binned_person_is_not_shown(wang):
    wang.deleted_at = wang.changed_at
    wang.save()

    assert same_person({"id_no": NUMBER}) == []
