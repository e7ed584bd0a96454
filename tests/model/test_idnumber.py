from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swdesk.model.idnumber import clean, read

TODAY = dt.date(2026, 11, 18)
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def check_digit(body):
    """The last character as the standard defines it, worked out apart from the program."""
    return "10X98765432"[sum(int(d) * w for d, w in zip(body, WEIGHTS, strict=True)) % 11]


BODIES = st.builds(
    lambda born, order: f"330921{born:%Y%m%d}{order:03d}",
    st.dates(dt.date(1900, 1, 1), TODAY),
    st.integers(0, 999),
)


@given(BODIES)
def test_a_right_number_tells_birth_and_sex(body):
    facts = read(body + check_digit(body), TODAY)

    assert f"{facts.born_on:%Y%m%d}" == body[6:14]
    assert facts.is_male == (int(body[16]) % 2 == 1)


@given(BODIES, st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(body, at, shift):
    wrong = body[:at] + str((int(body[at]) + shift) % 10) + body[at + 1 :]

    with pytest.raises(ValueError, match="请再核对"):
        read(wrong + check_digit(body), TODAY)


@given(BODIES, st.integers(0, 15))
def test_two_digits_in_the_wrong_order_are_always_noticed(body, at):
    wrong = body[:at] + body[at + 1] + body[at] + body[at + 2 :]

    if wrong != body:
        with pytest.raises(ValueError, match="请再核对"):
            read(wrong + check_digit(body), TODAY)


@given(BODIES.filter(lambda body: body[6:8] == "19"))
def test_an_old_number_becomes_the_new_one(body):
    facts = read(body[:6] + body[8:], TODAY)

    assert facts.was_fifteen
    assert facts.number == body + check_digit(body)


@pytest.mark.parametrize(
    "text", ["11010519491231002x", " 110105 19491231 002X", "１１０１０５１９４９１２３１００２Ｘ"]
)
def test_a_number_is_cleaned_of_how_it_was_typed(text):
    assert clean(text) == "11010519491231002X"


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        ("1101051949123100", "18 位"),
        ("11010519491231002", "少一位"),
        ("11010519491231002XX", "多一位"),
        ("11010519490231002X", "出生日期不存在"),
        ("110105209912310029", "不合理"),
        ("A1010519491231002X", "字符"),
        ("110105194912310021", "最后一位"),
    ],
)
def test_what_is_wrong_is_said(number, sentence):
    with pytest.raises(ValueError, match=sentence):
        read(number, TODAY)
