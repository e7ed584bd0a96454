import datetime as dt
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from swdesk.errors import InvalidRecord
from swdesk.forms.visit import VISIT
from swdesk.model.base import ImportBatch
from swdesk.model.cases import Case, CaseStatus, Decision, FollowUp
from swdesk.model.dates import add_months
from swdesk.model.due_days import ContactMode, Span
from swdesk.model.events import Event, EventStatus
from swdesk.model.groups import Group, GroupSession
from swdesk.model.people import RecipientCategory, RecipientStatus
from swdesk.model.plans import Plan
from swdesk.model.team import Worker
from swdesk.model.visits import MET, Visit
from swdesk.services import editing
from swdesk.services.casework import cases
from swdesk.services.contacts import due_facts, due_settings, rhythms
from swdesk.services.contacts.due import (
    Bucket,
    counts,
    end_of_week,
    next_visit,
    overdue_count,
    quiet_cases,
    work_list,
)
from swdesk.services.contacts.due_rules import DueKind
from swdesk.services.contacts.rhythms import Rhythm
from swdesk.services.contacts.visits import new_visit

TODAY = dt.date(2026, 11, 18)  # a Wednesday
OVERDUE, WEEK = Bucket.OVERDUE, Bucket.WEEK


def before(days):
    return TODAY - dt.timedelta(days=days)


@pytest.fixture
def visited(worker):
    def make(recipient, days, result="met", **facts):
        number = f"V{Visit.select().count()}"
        return Visit.create(
            recipient=recipient,
            visit_no=number,
            visited_on=before(days),
            result=result,
            worker=worker,
            **{"method": "home", **facts},
        )

    return make


@pytest.fixture
def taken(worker):
    def make(recipient, **facts):
        planned = {
            "asked_on": before(60), "opened_on": before(60), "decision": Decision.TAKE,
            "kind": "consultation",
        }  # fmt: skip
        return Case.create(
            recipient=recipient,
            case_no=f"QH-GA-2026-{recipient.id:03d}",
            worker=worker,
            source="self",
            complaint="……",
            **{**planned, **facts},
        )

    return make


def recorded(case, days, nth=1, **facts):
    return FollowUp.create(
        case=case,
        nth=nth,
        held_on=before(days),
        started=dt.time(9),
        ended=dt.time(10),
        aim="……",
        process="……",
        **{"form": "talk", **facts},
    )


def listed(today=TODAY, **choice):
    return [(due.name, due.bucket, due.days_late) for due in work_list(today, **choice)]


def test_weeks_end_on_sunday():
    assert end_of_week(TODAY) == dt.date(2026, 11, 22)
    assert end_of_week(dt.date(2026, 11, 22)) == dt.date(2026, 11, 22)


# --- visits ---


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (37, [("陈桂香", OVERDUE, 6)]),
        (31, [("陈桂香", Bucket.TODAY, 0)]),
        (27, [("陈桂香", WEEK, 0)]),
        (26, []),
    ],
)
def test_a_monthly_visit_moves_through_the_groups(served, visited, days, expected):
    visited(served("陈桂香", "alone_elder"), days)

    assert listed() == expected


def test_a_line_says_who_what_why_where_and_by_whom(served, visited):
    visited(served("陈桂香", "alone_elder"), 36)

    [due] = work_list(TODAY)

    assert (due.what, due.why) == ("月度探访", "独居老人，每月一次")
    assert (due.sex, due.place, due.worker) == ("女", "柳溪村", "沈佳")


def test_without_any_visit_the_rule_runs_from_the_day_the_file_was_opened(served):
    served("何招娣", "resident", opened_on=dt.date(2026, 8, 16))

    assert listed() == [("何招娣", OVERDUE, 2)]


def test_what_was_imported_is_counted_from_the_import(served):
    batch = ImportBatch.create(kind="recipients", file_name="花名册.xlsx")
    served("何招娣", "alone_elder", opened_on=before(900), batch=batch, created_at=at(before(20)))

    assert listed() == []
    assert listed(TODAY + dt.timedelta(days=12)) == [("何招娣", OVERDUE, 1)]


def at(day):
    return dt.datetime.combine(day, dt.time(4), dt.UTC)


@pytest.mark.parametrize("status", ["PAUSED", "ENDED", "DECEASED"])
def test_whom_the_station_does_not_serve_now_is_left_out(served, status):
    served("吴长顺", "alone_elder", status=RecipientStatus[status])

    assert listed() == []


def test_a_visit_in_vain_does_not_count_as_contact(served, visited):
    recipient = served("徐水根", "alone_elder")
    visited(recipient, 40)
    visited(recipient, 9, "nobody")
    visited(recipient, 6, "nobody")

    [due] = work_list(TODAY)

    assert (due.kind, due.why, due.days_late) == (DueKind.RETRY, "上次无人（第 2 次）", 9)


def test_visits_in_vain_are_forgotten_once_somebody_was_met(served, visited):
    recipient = served("徐水根", "alone_elder")
    visited(recipient, 9, "nobody")
    visited(recipient, 2, "answered")

    assert listed() == []


def test_a_case_record_counts_as_contact_and_a_binned_visit_does_not(served, visited, taken):
    recipient = served("林子轩", "hardship_child")
    visited(recipient, 1, deleted_at=at(TODAY))
    recorded(taken(recipient), 2)

    assert next_visit(recipient.id, TODAY).due_on == dt.date(2026, 12, 16)


def test_a_day_agreed_upon_brings_the_visit_forward(served, visited):
    visited(served("周小满", "left_behind_child"), 5, next_on=TODAY)

    assert listed() == [("周小满", Bucket.TODAY, 0)]


def test_a_category_counts_only_while_it_lasts(served, visited):
    recipient = served("黄金凤")
    RecipientCategory.create(recipient=recipient, category="alone_elder", until=before(1))
    visited(recipient, 40)

    assert listed() == []


# --- cases, events, done ---


def test_open_cases_are_due_and_closed_ones_are_not(served, visited, taken):
    for name, facts in (("甲", {}), ("乙", {"status": CaseStatus.CLOSED, "closed_on": before(3)})):
        recipient = served(name)
        visited(recipient, 1)
        recorded(taken(recipient, **facts), 15, nth=5)

    [due] = work_list(TODAY)

    assert (due.name, due.what, due.days_late) == ("甲", "个案跟进 第 6 次", 1)


def test_a_coming_event_wants_its_aim_and_a_past_one_its_record(worker):
    for name, held_on, facts in (
        ("讲座", TODAY + dt.timedelta(days=2), {}),
        ("义诊", before(8), {"aim": "……"}),
        ("写好了", before(8), {"process": "……"}),
        ("取消了", before(8), {"status": EventStatus.CANCELLED}),
        ("从前的", before(200), {}),
    ):
        Event.create(event_no=name, name=name, held_on=held_on, worker=worker, **facts)

    found = {due.what: due.days_late for due in work_list(TODAY)}

    assert found == {"活动计划": 1, "活动记录": 1}


def test_what_today_has_done_moves_to_the_end(served, visited, taken):
    recipient = served("郭永年", "alone_elder")
    visited(recipient, 0)
    recorded(taken(recipient), 0, nth=2)

    assert [due.what for due in work_list(TODAY)] == ["探访", "个案跟进 第 2 次"]
    assert counts(work_list(TODAY)) == {Bucket.DONE: 2}


def test_everybody_can_look_at_their_own_lines(served):
    other = Worker.create(name="方敏")
    served("甲", "alone_elder")
    served("乙", "alone_elder", worker=other)

    assert [name for name, *_ in listed(worker=other.id)] == ["乙"]
    assert overdue_count(TODAY, other.id) == 1
    assert overdue_count(TODAY) == 2


def test_the_longest_overdue_comes_first(served, visited):
    for name, days in (("甲", 34), ("乙", 50), ("丙", 31)):
        visited(served(name, "alone_elder"), days)

    assert [name for name, *_ in listed()] == ["乙", "甲", "丙"]


def test_the_number_of_queries_does_not_grow_with_the_people(served, visited, database):
    def queries():
        asked = []
        database.connection().set_trace_callback(asked.append)
        work_list(TODAY)
        database.connection().set_trace_callback(None)
        return len(asked)

    visited(served("甲", "alone_elder"), 9, "nobody")
    few = queries()
    for nth in range(20):
        visited(served(f"乙{nth}", "alone_elder"), 40)

    assert queries() == few


def test_whoever_is_passed_over_is_due_later(served, visited, taken):
    chance = random.Random(20261118)  # noqa: S311 - the same histories in every run
    for nth in range(60):
        recipient = served(f"甲{nth}", *chance.sample(["dibao", "alone_elder"], nth % 3))
        for day in chance.sample(range(60), chance.randrange(4)):
            agreed = before(day - chance.randrange(1, 40)) if nth % 2 else None
            visited(recipient, day, chance.choice([*MET, "nobody"]), next_on=agreed)
        if nth % 4 == 0:
            recorded(taken(recipient), chance.randrange(60))
    everything = list(due_facts.visits(TODAY, dt.date.max))

    for days in range(-20, 60):
        until = before(-days)
        wanted = [line for line in everything if line.todo.due_on <= until]
        assert list(due_facts.visits(TODAY, until)) == wanted


# --- the way of a contact, reasons, grace ---


@pytest.fixture
def ruled():
    yield due_settings.set_interval
    rhythms.forget()


def test_a_call_does_not_settle_what_wants_a_visit_at_home(served, visited, ruled, taken):
    ruled("category", "alone_elder", Rhythm(Span.of("P1M"), ContactMode.HOME))
    recipient = served("陈桂香", "alone_elder")
    visited(recipient, 60)
    visited(recipient, 2, "answered", method="phone")

    assert next_visit(recipient.id, TODAY).why == "独居老人，每月一次，要上门"
    assert next_visit(recipient.id, TODAY).due_on == dt.date(2026, 10, 19)
    recorded(taken(recipient), 5, form="home")
    assert next_visit(recipient.id, TODAY).due_on == dt.date(2026, 12, 13)


def test_whoever_is_due_within_the_grace_stands_among_todays(served, visited, ruled):
    ruled("risk", "high", Rhythm(Span.of("P1W"), grace=3))
    visited(served("甲", risk="high"), 9)
    visited(served("乙", risk="high"), 11)

    assert listed() == [("乙", OVERDUE, 1), ("甲", Bucket.TODAY, 0)]


def test_a_reason_puts_the_next_visit_off(served, visited):
    recipient = served("周小满", "left_behind_child")
    visited(recipient, 5, next_on=before(-60), put_off="随父母外出过年")

    assert next_visit(recipient.id, TODAY).due_on == before(-60)


def test_a_later_day_without_a_reason_is_asked_for_one(served, worker):
    recipient = served("周小满", "left_behind_child")
    values = {**new_visit(recipient), "visited_on": TODAY, "method": "home", "result": "met"}

    with pytest.raises(InvalidRecord) as refused:
        editing.save(VISIT, {**values, "next_on": before(-60)}, recipient=recipient)

    assert list(refused.value.errors) == ["put_off"]
    editing.save(VISIT, {**values, "next_on": before(-30)}, recipient=recipient)
    late = {**values, "next_on": before(-60), "put_off": "外出"}
    assert editing.save(VISIT, late, recipient=recipient).put_off == "外出"


# --- papers ---


def test_a_case_taken_on_waits_for_its_papers(served, taken):
    taken(served("甲"), kind="guidance", opened_on=before(31))

    found = {one.what: (one.opens, one.days_late) for one in work_list(TODAY) if one.case_id}

    assert found["预估表、服务计划"] == ("C-2", 1)


@pytest.mark.parametrize("status", ["PAUSED", "DECEASED"])
def test_the_case_of_somebody_who_is_not_served_now_waits_for_nothing(served, taken, status):
    case = taken(served("甲", status=RecipientStatus[status]))

    assert cases.waits_for(case, TODAY) == []
    assert quiet_cases(TODAY) == []


def test_six_records_since_the_plan_ask_for_a_review(served, taken):
    case = taken(served("甲"), kind="guidance")
    Plan.create(case=case, aim="……", written_on=before(40))
    for nth in range(1, 7):
        recorded(case, 40 - 5 * nth, nth)

    [review] = [todo for todo in cases.waits_for(case, TODAY) if todo.opens == "C-5"]

    assert review.due_on == before(10)


def test_a_closed_case_is_filed_within_thirty_days(served, taken):
    recipient = served("甲", status=RecipientStatus.DECEASED)
    closed = {"status": CaseStatus.CLOSED, "closed_on": before(31)}
    case = taken(recipient, **closed)

    [todo] = cases.waits_for(case, TODAY)

    assert (todo.what, todo.opens, todo.days_late(TODAY)) == ("装订归档", "C-0", 1)


def test_a_group_that_has_ended_waits_for_its_summary(worker):
    group = Group.create(group_no="G", name="手工小组", times=1, worker=worker)
    GroupSession.create(group=group, nth=1, held_on=before(9), started=dt.time(9))

    [line] = work_list(TODAY)

    assert (line.what, line.group_id, line.days_late) == ("小组总结", group.id, 2)


def test_cases_that_nobody_followed_up_for_a_fortnight_are_named(served, taken):
    silent, busy = taken(served("甲")), taken(served("乙"))
    recorded(silent, 20, next_on=before(-9), put_off="住院")
    recorded(busy, 3)

    [line] = quiet_cases(TODAY)

    assert (line.name, line.why) == ("甲", "QH-GA-2026-001，已 20 天没有跟进")


# --- whatever happened before ---

HISTORIES = st.lists(
    st.tuples(st.integers(0, 90), st.sampled_from([*MET, "nobody", "refused", "away"])),
    max_size=6,
)


@pytest.mark.slow
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(HISTORIES)
def test_the_day_owed_is_that_of_the_last_completed_contact(served, visited, history):
    recipient = served("甲", "alone_elder")
    for days, result in history:
        visited(recipient, days, result)

    met = [before(days) for days, result in history if result in MET]
    owed_on = add_months(max(met, default=recipient.opened_on), 1)
    assert next_visit(recipient.id, TODAY).owed_on == owed_on
    for status in (RecipientStatus.PAUSED, RecipientStatus.ENDED, RecipientStatus.DECEASED):
        type(recipient).update(status=status).where(type(recipient).id == recipient.id).execute()
        assert next_visit(recipient.id, TODAY) is None
