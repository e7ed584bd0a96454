from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swdesk.model.cases import FollowUp
from swdesk.model.dates import PartialDate
from swdesk.model.people import Person, Recipient, RecipientCategory, Sex
from swdesk.model.text import chinese_partial, from_text, given_name, masked, to_text


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        (Person.name, "王秀兰", "王秀兰"),
        (Person.sex, Sex.FEMALE, "女"),
        (Person.born_on, PartialDate(1947, 3), "1947-03"),
        (Person.phones, ("13812345678", "0512-87654321"), "13812345678、0512-87654321"),
        (Person.is_lunar, True, "是"),
        (Recipient.income, Decimal("1180.50"), "1180.5"),
        (Recipient.opened_on, dt.date(2026, 11, 18), "2026-11-18"),
        (Recipient.health, ("hypertension", "diabetes"), "高血压、糖尿病"),
        (RecipientCategory.category, "dibao", "最低生活保障对象"),
        (FollowUp.started, dt.time(9, 5), "09:05"),
        (FollowUp.nth, 3, "3"),
    ],
)
def test_what_is_shown_is_read_back_as_the_same_value(field, value, text):
    assert to_text(field, value) == text
    assert from_text(field, text) == value


@pytest.mark.parametrize("field", [Person.name, Person.sex, Recipient.income, Person.phones])
def test_nothing_is_shown_as_nothing_and_read_as_nothing(field):
    assert to_text(field, None) == ""
    assert from_text(field, " 　") is None


@given(st.decimals(0, 10**7, places=2))
def test_every_amount_is_read_back(amount):
    assert from_text(Recipient.income, to_text(Recipient.income, amount)) == amount


@pytest.mark.parametrize("text", ["1,180.5", "1180.5元", " 1180.50 "])
def test_amounts_are_read_as_people_write_them(text):
    assert from_text(Recipient.income, text) == Decimal("1180.5")


def test_a_category_is_read_by_any_of_its_names():
    assert from_text(RecipientCategory.category, "低保户") == "dibao"


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (Person.sex, "先生"),
        (Recipient.income, "很少"),
        (Recipient.opened_on, "前年"),
        (Person.born_on, "属鼠"),
        (Recipient.living, "住在月亮上"),
        (FollowUp.started, "早上"),
        (FollowUp.nth, "三"),
        (Person.is_lunar, "也许"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(field, text):
    with pytest.raises(ValueError, match=r"。$"):
        from_text(field, text)


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        (Person.name, "王秀兰", "王**"),
        (Person.id_no, "330921194403080026", "3309************26"),
        (Person.phones, ("13812345521", "110"), "138****5521、****"),
        (Person.address, "青禾镇柳溪村3组27号", "青禾镇柳溪村****"),
        (Person.sex, Sex.MALE, "男"),
        (Person.name, None, ""),
    ],
)
def test_a_masked_value_tells_less(field, value, text):
    assert masked(field, value) == text


@given(st.from_regex(r"[1-9]\d{16}[\dX]", fullmatch=True))
def test_a_masked_number_shows_six_characters_and_no_birth_date(number):
    shown = masked(Person.id_no, number)

    assert len(shown) == len(number)
    assert shown.count("*") == 12


@pytest.mark.parametrize(
    ("day", "text"), [((1947, 3, 5), "1947年3月5日"), ((1947, 3), "1947年3月"), ((1947,), "1947年")]
)
def test_a_date_is_printed_as_precisely_as_it_is_known(day, text):
    assert chinese_partial(PartialDate(*day)) == text


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("王秀兰", "秀兰"),
        ("欧阳娜娜", "娜娜"),
        ("欧阳", "阳"),
        ("阿依古丽·买买提", "阿依古丽"),
        ("兰", "兰"),
    ],
)
def test_a_given_name_stands_without_the_surname(name, given):
    assert given_name(name) == given
