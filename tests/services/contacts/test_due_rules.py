import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swdesk.model.due_days import ContactMode, Span
from swdesk.services.contacts.case_due import CaseStanding, case_todos, working_days_after
from swdesk.services.contacts.due_rules import (
    Attempt,
    DueKind,
    Standing,
    event_due,
    visit_due,
)
from swdesk.services.contacts.rhythms import Basis, Rhythm

DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2050, 12, 31))
SPANS = st.builds("P{}{}".format, st.integers(1, 30), st.sampled_from("DWM")).map(Span.of)
MODES = st.sampled_from(ContactMode)
DAY = dt.date(2026, 11, 1)


def basis(duration, mode=ContactMode.ANY, grace=0, label="独居老人"):
    return Basis(Rhythm(Span.of(duration), mode, grace), label)


MONTHLY = (basis("P1M"),)


def on(day):
    return dt.date(2026, 11, day)


# --- the next visit ---


@given(DAYS, SPANS, st.none() | DAYS)
def test_an_agreed_day_never_puts_a_visit_off_beyond_the_rule(since, span, agreed):
    due_on = visit_due((Basis(Rhythm(span), ""),), Standing(since, agreed)).due_on

    assert due_on == min(day for day in (agreed, span.after(since)) if day)


def test_a_reason_puts_a_visit_off_beyond_the_rule():
    standing = Standing(DAY, agreed_on=dt.date(2027, 1, 5), is_put_off=True)

    assert visit_due(MONTHLY, standing).due_on == dt.date(2027, 1, 5)


RULES = st.lists(st.tuples(SPANS, MODES), min_size=1, max_size=4)
CONTACTS = st.dictionaries(MODES, DAYS)
FAILURES = st.lists(st.tuples(st.integers(1, 60), st.sampled_from(["nobody", "refused", "away"])))


@given(RULES, DAYS, CONTACTS, FAILURES)
def test_the_day_owed_follows_from_the_last_contacts_alone(told, opened, met, failed):
    rules = [Basis(Rhythm(span, mode), "") for span, mode in told]
    attempts = tuple(Attempt(opened + dt.timedelta(days=days), how) for days, how in failed)

    owed_on = visit_due(rules, Standing(opened, failures=attempts, met=met)).owed_on

    assert owed_on == min(span.after(met.get(mode, opened)) for span, mode in told)


@given(DAYS, st.lists(st.sampled_from(["nobody", "refused", "away", "empty"]), min_size=1))
def test_a_visit_in_vain_is_tried_again_after_three_days(since, results):
    days = [since + dt.timedelta(days=nth + 1) for nth in range(len(results))]
    failures = tuple(Attempt(day, result) for day, result in zip(days, results, strict=True))

    todo = visit_due(MONTHLY, Standing(since, failures=failures))

    assert todo.due_on == days[-1] + dt.timedelta(days=3)
    assert todo.kind is (DueKind.LOST if len(results) >= 3 else DueKind.RETRY)


def test_a_call_does_not_answer_a_rule_that_wants_somebody_at_the_door():
    rules = (basis("P1M", ContactMode.HOME, label="重点"), basis("P1W", label="高风险"))
    standing = Standing(DAY, met={ContactMode.ANY: on(29), ContactMode.HOME: on(3)})

    todo = visit_due(rules, standing)

    assert (todo.due_on, todo.why) == (dt.date(2026, 12, 3), "重点，每月一次，要上门")


def test_what_is_due_is_overdue_only_when_its_grace_is_over():
    todo = visit_due((basis("P1W", grace=3),), Standing(DAY))

    assert todo.due_on == on(8)
    assert [todo.days_late(on(day)) for day in (8, 9, 11, 12, 13)] == [0, 0, 0, 1, 2]


def test_whoever_was_missed_again_and_again_is_late_from_the_day_the_rule_gave():
    failed = (Attempt(dt.date(2026, 12, 4), "nobody"),)
    todo = visit_due(MONTHLY, Standing(DAY, failures=failed))

    assert todo.days_late(dt.date(2026, 12, 6)) == 0  # it is not time to try again
    assert todo.days_late(dt.date(2026, 12, 8)) == 7


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


def first(**facts):
    return case_todos(case(**facts))[0]


def waiting(**facts):
    return {todo.what: todo.due_on for todo in case_todos(case(opened_on=DAY, **facts))}


def test_working_days_leave_weekends_out():
    assert working_days_after(dt.date(2026, 11, 20), 1) == on(23)
    assert working_days_after(dt.date(2026, 11, 21), 7) == dt.date(2026, 12, 1)


def test_an_undecided_case_waits_seven_working_days_for_the_decision():
    todo = first(is_taken=False)

    assert (todo.kind, todo.due_on, todo.opens) == (DueKind.INTAKE, on(10), "C-1")


def test_a_case_is_due_on_the_day_agreed_upon():
    todo = first(opened_on=DAY, held_on=on(15), next_on=on(25), nth=5)

    assert (todo.what, todo.due_on) == ("个案跟进 第 6 次", on(25))


def test_a_case_is_put_off_for_longer_than_a_fortnight_only_with_a_reason():
    late = {"opened_on": DAY, "held_on": on(5), "next_on": on(30)}

    assert first(**late).due_on == on(19)
    assert first(**late, is_put_off=True).due_on == on(30)


def test_a_case_without_an_agreed_day_is_due_after_a_fortnight():
    assert first(opened_on=on(2)).due_on == on(16)
    assert first(opened_on=on(2), held_on=on(10), nth=1).due_on == on(24)


def test_a_case_taken_on_is_assessed_and_planned_within_thirty_days():
    neither = case_todos(case(opened_on=DAY, is_assessed=False, is_planned=False))[-1]
    assert (neither.what, neither.opens) == ("预估表、服务计划", "C-2")
    assert neither.due_on == dt.date(2026, 12, 1)
    assert waiting(is_planned=False)["服务计划"] == dt.date(2026, 12, 1)
    assert list(waiting(is_brief=True, is_planned=False)) == ["个案跟进 第 1 次"]


def test_a_plan_is_reviewed_after_three_months_or_six_contacts():
    assert waiting(reviewed_on=on(10))["阶段小结"] == dt.date(2027, 2, 10)
    assert waiting(reviewed_on=on(10), enough_on=on(28))["阶段小结"] == on(28)


def test_an_event_needs_its_aim_before_and_its_record_after():
    assert event_due("讲座", on(20), today=on(18)).due_on == on(17)
    assert event_due("讲座", on(10), today=on(18)).due_on == on(17)
    assert event_due("讲座", on(10), today=on(18)).kind is DueKind.SUMMARY
