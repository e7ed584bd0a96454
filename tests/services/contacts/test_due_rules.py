import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swdesk.model.codes import StationEntry, set_station_entries, vocabulary
from swdesk.services.contacts.due_rules import (
    Attempt,
    Basis,
    CaseStanding,
    DueKind,
    Standing,
    basis,
    case_due,
    event_due,
    general,
    visit_due,
)

DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2050, 12, 31))
CATEGORIES = st.lists(st.sampled_from([one.code for one in vocabulary("category").entries]))
LEVELS = st.sampled_from([None, *(one.code for one in vocabulary("follow_up_level").entries)])
RISKS = st.sampled_from([None, *(one.code for one in vocabulary("risk").entries)])
DAY = dt.date(2026, 11, 1)
MONTHLY = Basis(30, "独居老人")


@pytest.fixture(autouse=True)
def shipped_lists_only():
    yield
    set_station_entries({})


def on(day):
    return dt.date(2026, 11, day)


# --- which rule applies ---


@given(LEVELS, RISKS, CATEGORIES, CATEGORIES)
def test_one_more_category_never_makes_contact_rarer(level, risk, categories, more):
    before = basis(level, risk, categories)
    after = basis(level, risk, categories + more)

    assert after.days <= before.days or before == general()


@given(LEVELS, RISKS, CATEGORIES)
def test_the_shortest_interval_wins(level, risk, categories):
    entries = [vocabulary("category").get(code) for code in categories]
    entries += [vocabulary("follow_up_level").get(level), vocabulary("risk").get(risk)]
    named = [one.interval_days for one in entries if one and one.interval_days]

    assert basis(level, risk, categories).days == min(named, default=general().days)


def test_a_high_risk_is_contacted_every_week():
    assert basis("4", "high", ["alone_elder"]) == Basis(7, "高风险")


def test_whom_no_rule_names_is_contacted_every_quarter():
    assert basis(None, None, ["resident"]) == general()


def test_the_station_decides_how_often():
    set_station_entries({"category": [StationEntry("resident", interval_days=180)]})

    assert basis(None, None, ["resident"]).days == 180


def test_a_category_that_stays_off_lists_is_not_named():
    assert "侵害" not in basis(None, None, ["abused_child"]).label


# --- the next visit ---


@given(DAYS, st.integers(1, 3660), st.none() | DAYS)
def test_an_agreed_day_never_puts_a_visit_off_beyond_the_rule(since, days, agreed):
    due_on = visit_due(Basis(days, ""), Standing(since, agreed)).due_on

    assert due_on <= since + dt.timedelta(days=days)
    assert due_on == min(day for day in (agreed, since + dt.timedelta(days=days)) if day)


@given(DAYS, st.lists(st.sampled_from(["nobody", "refused", "away", "empty"]), min_size=1))
def test_a_visit_in_vain_is_tried_again_after_three_days(since, results):
    days = [since + dt.timedelta(days=nth + 1) for nth in range(len(results))]
    failures = tuple(Attempt(day, result) for day, result in zip(days, results, strict=True))

    todo = visit_due(MONTHLY, Standing(since, failures=failures))

    assert todo.due_on == days[-1] + dt.timedelta(days=3)
    assert todo.kind is (DueKind.LOST if len(results) >= 3 else DueKind.RETRY)


def test_a_monthly_visit_says_for_whom_and_how_often():
    todo = visit_due(MONTHLY, Standing(DAY))

    assert (todo.what, todo.why) == ("月度探访", "独居老人，每月一次")
    assert todo.due_on == dt.date(2026, 12, 1)


def test_a_visit_in_vain_says_what_happened_and_how_often():
    todo = visit_due(MONTHLY, Standing(DAY, failures=(Attempt(on(5), "nobody"),) * 2))

    assert (todo.what, todo.why) == ("再次联系", "上次无人（第 2 次）")


def test_after_three_visits_in_vain_somebody_counts_as_lost():
    todo = visit_due(MONTHLY, Standing(DAY, failures=(Attempt(on(5), "nobody"),) * 3))

    assert todo.why.startswith("失联")


def test_the_day_agreed_with_a_neighbour_replaces_the_three_days():
    failed = Attempt(on(5), "away", again_on=on(20))

    assert visit_due(MONTHLY, Standing(DAY, failures=(failed,))).due_on == on(20)


@pytest.mark.parametrize("result", ["died", "moved"])
def test_nobody_is_visited_again_after_a_death_before_the_file_is_put_right(result):
    todo = visit_due(MONTHLY, Standing(DAY, failures=(Attempt(on(5), result),)))

    assert todo.kind is DueKind.VERIFY
    assert "请更新档案状态" in todo.why


# --- cases and events ---


def case(**facts):
    return CaseStanding(**{"case_no": "QH-GA-2026-014", "is_taken": True, "asked_on": DAY, **facts})


def test_an_undecided_case_waits_a_week_for_the_decision():
    todo = case_due(case(is_taken=False))

    assert (todo.kind, todo.due_on) == (DueKind.INTAKE, on(8))


def test_a_case_is_due_on_the_day_agreed_upon():
    todo = case_due(case(opened_on=DAY, held_on=on(5), next_on=on(25), nth=5))

    assert (todo.what, todo.due_on) == ("个案跟进 第 6 次", on(25))


def test_a_case_without_an_agreed_day_is_due_after_a_fortnight():
    assert case_due(case(opened_on=on(2))).due_on == on(16)
    assert case_due(case(opened_on=on(2), held_on=on(10), nth=1)).due_on == on(24)


def test_an_event_needs_its_aim_before_and_its_record_after():
    assert event_due("讲座", on(20), today=on(18)).due_on == on(17)
    assert event_due("讲座", on(10), today=on(18)).due_on == on(17)
    assert event_due("讲座", on(10), today=on(18)).kind is DueKind.SUMMARY
