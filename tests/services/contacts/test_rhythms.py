"""Which rules apply to somebody, and what they say."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swdesk.model.codes import vocabulary
from swdesk.model.due_days import ContactMode, Span
from swdesk.services.contacts.rhythms import Basis, Rhythm, bases, general, is_monthly

CATEGORIES = st.lists(st.sampled_from([one.code for one in vocabulary("category").entries]))
LEVELS = st.sampled_from([None, *(one.code for one in vocabulary("follow_up_level").entries)])
RISKS = st.sampled_from([None, *(one.code for one in vocabulary("risk").entries)])
DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2050, 12, 31))
SPANS = st.builds("P{}{}".format, st.integers(1, 40), st.sampled_from("DWM")).map(Span.of)


@given(LEVELS, RISKS, CATEGORIES, CATEGORIES)
def test_one_more_category_never_takes_a_rule_away(level, risk, categories, more):
    before = bases(level, risk, categories)
    after = bases(level, risk, categories + more)

    assert set(before) - {general()} <= set(after)


@given(DAYS, SPANS)
def test_an_interval_told_backwards_is_the_last_day_it_reaches_from(day, span):
    since = span.before(day)

    assert span.after(since) <= day < span.after(since + dt.timedelta(days=1))


@given(DAYS, st.integers(1, 24))
def test_whoever_is_seen_within_each_month_misses_no_month(day, months):
    following = Span.of(f"P{months}M").after(day)

    assert (following.year * 12 + following.month) - (day.year * 12 + day.month) == months


def test_a_high_risk_is_contacted_every_week():
    assert Basis(Rhythm(Span.of("P1W")), "高风险") in bases("4", "high", ["alone_elder"])


def test_whom_no_rule_names_is_contacted_every_quarter():
    assert bases(None, None, ["resident"]) == (general(),)
    assert general().rhythm.words == "每季一次"


def test_elders_in_particular_need_are_contacted_in_every_month():
    for code in ("alone_elder", "empty_nest_elder", "left_behind_elder", "incapable_elder",
                 "severe_disabled_elder", "planned_birth_elder"):  # fmt: skip
        assert is_monthly(bases(None, None, [code])[0].rhythm)


def test_a_category_that_stays_off_lists_is_not_named():
    assert "侵害" not in bases(None, None, ["abused_child"])[0].label


@pytest.mark.parametrize(
    ("rhythm", "words"),
    [
        (Rhythm(Span.of("P1M")), "每月一次"),
        (Rhythm(Span.of("P5D")), "每 5 天一次"),
        (Rhythm(Span.of("P1W"), ContactMode.HOME), "每周一次，要上门"),
    ],
)
def test_a_rhythm_is_said_in_words(rhythm, words):
    assert rhythm.words == words
