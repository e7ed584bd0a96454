"""A birth date is said with the calendar by which it is written or kept."""

from __future__ import annotations

import pytest

from swdesk.gui.pages.recipients.overview import born_words
from swdesk.model.dates import PartialDate
from swdesk.model.people import Person


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, "1946 年 9 月 10 日"),
        ({"is_lunar": True}, "1946 年 9 月 10 日（农历）"),
        ({"keeps_lunar": True}, "1946 年 9 月 10 日（过农历八月十五）"),
    ],
)
def test_a_birth_date_says_by_which_calendar_it_is_kept(facts, said):
    assert born_words(Person(born_on=PartialDate(1946, 9, 10), **facts)) == said


def test_a_month_alone_has_no_lunar_day():
    person = Person(born_on=PartialDate(1946, 9), keeps_lunar=True)

    assert born_words(person) == "1946 年 9 月"
