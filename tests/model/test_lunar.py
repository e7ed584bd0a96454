"""Days of the lunar calendar, from 1900 to 2100, as published calendars have them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swdesk.model import lunar
from swdesk.model.dates import PartialDate
from swdesk.model.lunar import LunarDay


@pytest.mark.parametrize(
    ("day", "found"),
    [
        ("1900-01-31", LunarDay(1900, 1, 1)),
        ("1949-10-01", LunarDay(1949, 8, 10)),
        ("1976-10-01", LunarDay(1976, 8, 8, is_leap=True)),
        ("2033-12-22", LunarDay(2033, 11, 1, is_leap=True)),
        ("2024-09-17", LunarDay(2024, 8, 15)),
    ],
)
def test_a_day_is_told_by_the_lunar_calendar(day, found):
    assert lunar.lunar_day(dt.date.fromisoformat(day)) == found


@given(st.dates(dt.date(1900, 1, 31), dt.date(2101, 1, 28)))
def test_there_and_back_again_is_the_same_day(day):
    found = lunar.lunar_day(day)

    if not found.is_leap:
        assert lunar.solar_day(found.year, found.month, found.day) == day


def test_the_thirtieth_of_a_short_month_is_its_last_day():
    assert lunar.solar_day(2024, 12, 30) == dt.date(2025, 1, 28)


def test_days_before_1900_and_years_after_2100_are_not_known():
    assert lunar.lunar_day(dt.date(1899, 12, 31)) is None
    assert lunar.solar_day(2101, 1, 1) is None


def test_a_birth_date_that_is_written_by_the_lunar_calendar_is_taken_as_it_stands():
    born = PartialDate(1946, 8, 15)

    assert lunar.born_in(born, is_lunar=True) == LunarDay(1946, 8, 15)
    assert lunar.born_in(born, is_lunar=False) == LunarDay(1946, 7, 19)
    assert lunar.born_in(PartialDate(1946, 8), is_lunar=True) is None


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (LunarDay(2026, 8, 15), "八月十五"), (LunarDay(2026, 1, 1), "正月初一"),
        (LunarDay(2026, 12, 30), "腊月三十"), (LunarDay(2026, 11, 20), "冬月二十"),
        (LunarDay(2026, 5, 10), "五月初十"), (LunarDay(2023, 2, 21, is_leap=True), "闰二月廿一"),
    ],
)  # fmt: skip
def test_a_lunar_day_is_said_as_people_say_it(day, said):
    assert str(day) == said
