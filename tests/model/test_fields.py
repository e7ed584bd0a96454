from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swdesk.model.dates import PartialDate
from swdesk.model.fields import Clock, Codes, Decimals, Moment, Name, PartialDay, Phones, check
from swdesk.model.people import Person, Recipient
from swdesk.model.visits import Visit


@given(st.decimals(0, 10**7, places=2))
def test_an_amount_is_kept_to_the_fen(amount):
    field = Decimals("")

    assert field.python_value(field.db_value(amount)) == amount


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (PartialDay(""), PartialDate(1947, 3)),
        (Clock(""), dt.time(9, 5)),
        (Moment(""), dt.datetime(2026, 11, 18, 9, 5, tzinfo=dt.UTC)),
        (Codes("health", ""), ("hypertension", "diabetes")),
        (Recipient.status, Recipient.status.default),
    ],
)
def test_a_value_comes_back_from_the_table_as_it_was(field, value):
    assert field.python_value(field.db_value(value)) == value


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        (" 王秀兰　", "王秀兰"),
        ("阿依古丽．买买提", "阿依古丽·买买提"),
        ("阿依古丽 • 买买提", "阿依古丽·买买提"),
        ("阿依古丽.买买提", "阿依古丽·买买提"),
        ("J. Smith", "J. Smith"),
        ("王秀\x00兰", "王秀兰"),
    ],
)
def test_a_name_is_kept_as_entered_but_for_the_dot(typed, name):
    assert Name.clean(typed) == name


@given(st.text())
def test_cleaning_a_name_twice_changes_nothing_more(text):
    assert Name.clean(Name.clean(text)) == Name.clean(text)


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("13812345678、0512-87654321", ("13812345678", "0512-87654321")),
        ("138 1234 5678", ("13812345678",)),
        ("138-1234-5678/13900001111", ("13812345678", "13900001111")),
        ("１３８１２３４５６７８", ("13812345678",)),
        ("（0512）87654321", ("0512-87654321",)),
        ("13812345678，13812345678", ("13812345678",)),
        ("", ()),
    ],
)
def test_telephone_numbers_are_told_apart(typed, numbers):
    assert Phones.clean(typed) == numbers


@pytest.mark.parametrize("number", ["13812345678", "0512-87654321", "87654321", "12345", "110"])
def test_numbers_that_can_be_called_pass(number):
    assert check(Person.phones, (number,)) is None


@pytest.mark.parametrize("number", ["1381234567", "138123456789", "abc", "12812345678"])
def test_numbers_that_nobody_answers_are_named(number):
    assert number in check(Person.phones, (number,))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (Person.name, ""),
        (Person.name, "王" * 100),
        (Visit.visited_on, dt.date(2999, 1, 1)),
        (Recipient.income, Decimal(-1)),
        (Person.born_on, PartialDate(2999)),
    ],
)
def test_what_a_field_cannot_hold_is_said_in_a_sentence(field, value):
    assert check(field, value).endswith("。")


def test_an_empty_field_is_only_missed_where_it_is_required():
    assert check(Person.other_name, "") is None
    assert check(Person.name, None) == "请填写姓名。"
