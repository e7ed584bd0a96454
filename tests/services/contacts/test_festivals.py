"""Festivals fall on the days that the published calendars name, and come in their order."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.model.codes import vocabulary
from swdesk.services.contacts import festivals

# As the State Council's notices on holidays and the calendars of the Purple Mountain Observatory.
PUBLISHED = [
    ("spring", 1985, "1985-02-20"), ("spring", 2000, "2000-02-05"), ("spring", 2020, "2020-01-25"),
    ("spring", 2024, "2024-02-10"), ("spring", 2025, "2025-01-29"), ("spring", 2026, "2026-02-17"),
    ("spring", 2033, "2033-01-31"), ("spring", 2034, "2034-02-19"), ("eve", 2024, "2025-01-28"),
    ("lantern", 2025, "2025-02-12"), ("dragon", 2024, "2024-06-10"), ("dragon", 2025, "2025-05-31"),
    ("double_seven", 2023, "2023-08-22"), ("mid_autumn", 2020, "2020-10-01"),
    ("mid_autumn", 2024, "2024-09-17"), ("mid_autumn", 2025, "2025-10-06"),
    ("double_nine", 2024, "2024-10-11"), ("double_nine", 2025, "2025-10-29"),
    ("laba", 2024, "2025-01-07"), ("little_year", 2024, "2025-01-22"), ("tomb", 2023, "2023-04-05"),
    ("tomb", 2024, "2024-04-04"), ("tomb", 2025, "2025-04-04"), ("national", 2026, "2026-10-01"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "year", "day"), PUBLISHED)
def test_a_festival_falls_on_its_published_day(code, year, day):
    assert festivals.date_of(code, year) == dt.date.fromisoformat(day)


def test_the_festivals_of_the_next_weeks_come_in_their_order():
    found = festivals.coming(dt.date(2026, 1, 20), 45)

    assert [(one.on.isoformat(), one.name) for one in found] == [
        ("2026-01-26", "腊八节"), ("2026-02-10", "小年"), ("2026-02-16", "除夕"),
        ("2026-02-17", "春节"), ("2026-03-03", "元宵节"),
    ]  # fmt: skip


def test_a_festival_of_today_is_ahead_and_one_of_yesterday_is_past():
    today, tomorrow = dt.date(2026, 10, 1), dt.date(2026, 10, 2)

    assert [one.code for one in festivals.coming(today, 1)] == ["national"]
    assert festivals.coming(tomorrow, 1) == []


def test_every_festival_of_the_vocabulary_but_birthdays_and_others_has_a_day():
    codes = {entry.code for entry in vocabulary("festival").entries} - {"birthday", "other"}

    assert all(festivals.date_of(code, 2026) for code in codes)


def test_beyond_the_lunar_years_that_are_known_only_fixed_festivals_are_told():
    codes = {one.code for one in festivals.coming(dt.date(2101, 6, 1), 200)}

    assert "national" in codes
    assert "mid_autumn" not in codes
