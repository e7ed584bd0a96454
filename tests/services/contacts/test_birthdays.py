"""Birthdays come by the calendar that somebody keeps, and those of the dead never."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.model.dates import PartialDate
from swdesk.model.people import RecipientStatus
from swdesk.services.contacts import birthdays

TODAY = dt.date(2026, 11, 18)
#: The 15th of the 8th lunar month.
MOON = dt.date(2026, 9, 25)


@pytest.mark.parametrize(
    ("born", "today", "expected"),
    [
        (PartialDate(1938, 11, 18), TODAY, (TODAY, 88)),
        (PartialDate(1938, 11, 25), TODAY, (dt.date(2026, 11, 25), 88)),
        (PartialDate(1938, 11, 26), TODAY, None),
        (PartialDate(1938, 11, 17), TODAY, None),
        (PartialDate(1938, 11), TODAY, None),
        (PartialDate(1938, 1, 2), dt.date(2026, 12, 29), (dt.date(2027, 1, 2), 89)),
        (PartialDate(1940, 2, 29), dt.date(2026, 2, 24), (dt.date(2026, 2, 28), 86)),
        (PartialDate(1940, 2, 29), dt.date(2028, 2, 24), (dt.date(2028, 2, 29), 88)),
    ],
)
def test_birthdays_of_the_next_seven_days_are_found(served, born, today, expected):
    served("吴长顺", born_on=born)

    found = [(one.on, one.turns) for one in birthdays.coming(today)]

    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(
    "facts",
    [{"is_lunar": True}, {"status": RecipientStatus.DECEASED}, {"born_on": None}],
)
def test_birthdays_of_another_calendar_and_those_of_the_dead_are_left_out(served, facts):
    served("吴长顺", **{"born_on": PartialDate(1938, 11, 18), **facts})

    assert birthdays.coming(TODAY) == []


def test_a_birth_date_written_by_the_lunar_calendar_is_kept_by_it(served):
    served("陈桂香", born_on=PartialDate(1946, 8, 15), is_lunar=True)

    (found,) = birthdays.coming(MOON)

    assert (found.on, found.turns, found.is_lunar, found.is_round) == (MOON, 80, True, True)


def test_who_keeps_the_lunar_calendar_is_born_on_the_lunar_day_of_their_birth(served):
    # 10 September 1946 was the 15th of the 8th lunar month.
    served("陈桂香", born_on=PartialDate(1946, 9, 10), keeps_lunar=True)

    assert [one.on for one in birthdays.coming(MOON)] == [MOON]
    assert birthdays.coming(dt.date(2026, 9, 9), days=2) == []


def test_the_thirtieth_of_a_lunar_month_is_kept_on_the_last_day_of_a_shorter_one(served):
    served("李福", born_on=PartialDate(1950, 12, 30), is_lunar=True)

    # The 12th lunar month of 2024 has 29 days.
    assert [one.on for one in birthdays.coming(dt.date(2025, 1, 25))] == [dt.date(2025, 1, 28)]


def test_a_month_ahead_finds_more_than_a_week_and_marks_the_tenth_ones(served):
    served("甲", born_on=PartialDate(1946, 11, 20))
    served("乙", born_on=PartialDate(1951, 12, 10))

    assert [one.name for one in birthdays.coming(TODAY)] == ["甲"]
    found = birthdays.coming(TODAY, birthdays.MONTH)
    assert [(one.name, one.is_round) for one in found] == [("甲", True), ("乙", False)]
