import datetime as dt
import random

import pytest

from swdesk.model.base import ImportBatch
from swdesk.model.cases import Case, CaseStatus, Decision, FollowUp
from swdesk.model.events import Event, EventStatus
from swdesk.model.people import RecipientCategory, RecipientStatus
from swdesk.model.team import Worker
from swdesk.model.visits import MET, Visit
from swdesk.services.contacts import due_facts
from swdesk.services.contacts.due import (
    Bucket,
    counts,
    end_of_week,
    next_visit,
    overdue_count,
    work_list,
)
from swdesk.services.contacts.due_rules import DueKind

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
            method="home",
            result=result,
            worker=worker,
            **facts,
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


def recorded(case, days, nth=1, next_on=None):
    return FollowUp.create(
        case=case,
        nth=nth,
        held_on=before(days),
        started=dt.time(9),
        ended=dt.time(10),
        form="talk",
        aim="……",
        process="……",
        next_on=next_on,
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
