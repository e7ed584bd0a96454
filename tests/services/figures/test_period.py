"""Reading the spans that reports are asked for."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swdesk.errors import UserError
from swdesk.services.figures.period import Period, parse_period


@pytest.mark.parametrize(
    ("typed", "iso", "name"),
    [
        ("2023", "2023-01-01..2023-12-31", "2023年"),
        ("2023年", "2023-01-01..2023-12-31", "2023年"),
        ("2023-06", "2023-06-01..2023-06-30", "2023年6月"),
        ("2024年2月", "2024-02-01..2024-02-29", "2024年2月"),
        ("2023Q2", "2023-04-01..2023-06-30", "2023年第二季度"),
        ("2023q4", "2023-10-01..2023-12-31", "2023年第四季度"),
        ("2023年第三季度", "2023-07-01..2023-09-30", "2023年第三季度"),
        ("2023H1", "2023-01-01..2023-06-30", "2023年上半年"),
        ("2023年下半年", "2023-07-01..2023-12-31", "2023年下半年"),
        ("2026W47", "2026-11-16..2026-11-22", "2026年11月16日至2026年11月22日"),
        ("2012-01-01..2016-12-31", "2012-01-01..2016-12-31", "2012年1月1日至2016年12月31日"),
        ("2012.1.1 至 2012.3.31", "2012-01-01..2012-03-31", "2012年第一季度"),
        ("2026-11-22", "2026-11-22..2026-11-22", "2026年11月22日至2026年11月22日"),
    ],
)
def test_a_period_is_read_as_people_write_it(typed, iso, name):
    period = parse_period(typed)

    assert (period.iso, period.name) == (iso, name)


@pytest.mark.parametrize("typed", ["", "去年", "2023-13", "2023Q5", "2023W60", "23", "2023-06.."])
def test_what_is_no_period_is_refused_with_examples(typed):
    with pytest.raises(UserError, match="2023Q2"):
        parse_period(typed)


def test_a_period_does_not_end_before_it_begins():
    with pytest.raises(UserError, match="结束早于开始"):
        parse_period("2023-06-30..2023-06-01")


@given(st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)), st.integers(0, 2000))
def test_a_period_written_out_is_read_back(first, days):
    period = Period(first, first + dt.timedelta(days=days))

    assert parse_period(period.iso) == period


def test_the_quarters_of_a_year_leave_no_day_out():
    quarters = Period.year(2024).quarters()

    assert quarters[0].first == dt.date(2024, 1, 1)
    assert quarters[-1].last == dt.date(2024, 12, 31)
    assert all(
        later.first - earlier.last == dt.timedelta(days=1) for earlier, later in pairwise(quarters)
    )
