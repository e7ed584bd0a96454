from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swdesk.model.dates import (
    PartialDate,
    add_months,
    clock_minutes,
    parse_clock,
    parse_day,
    parse_partial,
)

TODAY = dt.date(2026, 11, 18)
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))


@given(
    DAYS,
    st.sampled_from(
        [
            "{0:%Y-%m-%d}",
            "{0:%Y%m%d}",
            "{0.year}年{0.month}月{0.day}日",
            "{0.year}/{0.month}/{0.day}",
            " {0.year}.{0.month}.{0.day} ",
        ]
    ),
)
def test_a_day_is_read_in_every_usual_way(day, pattern):
    assert parse_day(pattern.format(day)) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1121", dt.date(2026, 11, 21)),
        ("11-21", dt.date(2026, 11, 21)),
        ("3月5日", dt.date(2026, 3, 5)),
        ("-3", dt.date(2026, 11, 15)),
        ("+7", dt.date(2026, 11, 25)),
        ("今天", TODAY),
        ("昨天", dt.date(2026, 11, 17)),
        ("２０２６－１１－２１", dt.date(2026, 11, 21)),
        ("二〇二六年十一月二十一日", dt.date(2026, 11, 21)),
        ("二零二六年十月十日", dt.date(2026, 10, 10)),
    ],
)
def test_a_day_is_typed_short(text, day):
    assert parse_day(text, TODAY) == day


@pytest.mark.parametrize("text", ["1121", "-3", "今天"])
def test_short_dates_are_only_read_from_the_keyboard(text):
    assert parse_day(text) is None


@pytest.mark.parametrize("text", ["", "2026-02-30", "20261301", "3026-01-01", "明年", "11", "1.5"])
def test_nothing_is_guessed(text):
    assert parse_day(text) is None


@given(st.text())
def test_no_text_makes_reading_fail(text):
    parse_day(text, TODAY)
    parse_partial(text)
    parse_clock(text)


@pytest.mark.parametrize(
    ("text", "known"),
    [("1947", (1947,)), ("1947年3月", (1947, 3)), ("194703", (1947, 3)), ("1947.3", (1947, 3))],
)
def test_a_birth_date_may_be_known_to_the_month_or_year(text, known):
    assert parse_partial(text) == PartialDate(*known)


@given(DAYS)
def test_a_partial_date_comes_back_from_its_text(day):
    for known in (PartialDate.of(day), PartialDate(day.year, day.month), PartialDate(day.year)):
        assert PartialDate.from_iso(known.iso()) == known
        assert parse_partial(known.iso()) == known


@given(DAYS, st.integers(0, 120))
def test_one_grows_older_on_the_birthday_and_not_before(born, years):
    birthday = add_months(born, years * 12)

    if birthday.day == born.day:
        assert PartialDate.of(born).age_on(birthday) == years
        assert PartialDate.of(born).age_on(birthday - dt.timedelta(days=1)) == years - 1


@given(DAYS, st.integers(0, 600))
def test_months_later_is_never_another_month(day, months):
    later = add_months(day, months)

    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("9:05", (9, 5)),
        ("9点", (9, 0)),
        ("905", (9, 5)),
        ("1430", (14, 30)),
        ("9：05", (9, 5)),
        ("9", (9, 0)),
        ("14点30分", (14, 30)),
    ],
)
def test_a_time_of_day_is_typed_short(text, clock):
    assert parse_clock(text) == dt.time(*clock)


@pytest.mark.parametrize("text", ["25:00", "9:60", "早上", ""])
def test_what_is_no_time_of_day_is_not_read(text):
    assert parse_clock(text) is None


@given(st.times(), st.times())
def test_minutes_count_forward(one, other):
    assert clock_minutes(one, other) == -clock_minutes(other, one)
