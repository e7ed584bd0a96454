from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swdesk.errors import UserError
from swdesk.model.office import NumberPattern
from swdesk.model.people import Person, Recipient
from swdesk.services.numbering import (
    KINDS,
    next_number,
    next_numbers,
    require_pattern,
    written,
)
from swdesk.station.store import saving

DAY = dt.date(2026, 11, 18)


def give(kind="recipient", day=DAY):
    with saving():
        return next_number(kind, day)


def test_numbers_follow_each_other_and_carry_the_code_of_the_station(office):
    assert [give(), give()] == ["QH-0001", "QH-0002"]


def test_every_year_starts_again_where_the_number_tells_the_year(office):
    assert give("case") == "QH-GA-2026-001"
    assert give("case", dt.date(2027, 1, 2)) == "QH-GA-2027-001"
    assert give("case") == "QH-GA-2026-002"


def test_numbers_without_a_year_never_start_again(office):
    give()

    assert give(day=dt.date(2027, 1, 2)) == "QH-0002"


def test_a_save_that_came_to_nothing_leaves_no_gap(office):
    def save_in_vain():
        with saving():
            next_number("recipient", DAY)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        save_in_vain()

    assert give() == "QH-0001"


def test_a_number_that_was_written_by_hand_is_left_out(office):
    Recipient.create(person=Person.create(name="王秀兰"), file_no="QH-0002")

    assert next_numbers("recipient", DAY, 2) == ["QH-0001", "QH-0003"]


def test_a_station_numbers_in_its_own_way(office):
    NumberPattern.create(kind="visit", pattern="{年}年探字{序号:5}号")

    assert give("visit") == "2026年探字00001号"


@pytest.mark.parametrize("pattern", ["QH", "{站码}-{年}", "{序号:3}{序号:2}", "{月}-{序号:3}"])
def test_a_pattern_that_makes_no_different_numbers_is_refused(pattern):
    with pytest.raises(UserError):
        require_pattern(pattern)


@pytest.mark.parametrize("kind", KINDS)
def test_the_patterns_we_ship_are_good(kind):
    require_pattern(KINDS[kind].pattern)


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.sampled_from(sorted(KINDS)))
def test_different_sequences_make_different_numbers(one, other, kind):
    pattern = KINDS[kind].pattern

    same = written(pattern, "QH", 2026, one) == written(pattern, "QH", 2026, other)
    assert same == (one == other)
