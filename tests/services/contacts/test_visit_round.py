"""A round is written down line by line; what nobody knows is not a visit."""

import datetime as dt

import pytest

from swdesk.model.codes import vocabulary
from swdesk.model.office import Place
from swdesk.model.visits import Visit
from swdesk.services.contacts import due, visit_round
from swdesk.services.contacts.due_rules import DueKind
from swdesk.services.contacts.visit_round import LETTERS, Answer, Head, Whom

TODAY = dt.date(2026, 9, 16)


@pytest.fixture
def head(worker):
    return Head(TODAY, "home", worker.id, "何志远")


@pytest.fixture
def chen(served):
    return served("陈桂香", "alone_elder")


def test_every_result_has_a_letter():
    assert set(LETTERS.values()) == {one.code for one in vocabulary("visit_result").entries}


def test_a_round_lists_who_is_due_village_by_village(served, village, chen):
    other = Place.create(kind="village", name="白石村", above=village.above)
    served("孙家宝", "alone_elder", place=other)
    assert [one.name for one in visit_round.people(TODAY)] == ["陈桂香", "孙家宝"]
    assert [one.name for one in visit_round.people(TODAY, village.id)] == ["陈桂香"]


def test_who_is_not_due_is_listed_where_everybody_is_asked_for(served, head, chen):
    visit_round.write(head, chen.id, Answer("met"))
    assert visit_round.people(TODAY) == []
    assert len(visit_round.people(TODAY, whom=Whom.EVERYBODY)) == 1


def test_a_line_becomes_a_visit_with_both_workers(head, chen, worker):
    visit = visit_round.write(head, chen.id, Answer("met", 25, "想配老花镜"))
    assert (visit.worker, visit.companions) == (worker, "何志远")
    assert (visit.minutes, visit.needs, visit.method) == (25, "想配老花镜", "home")


def test_a_line_that_says_nothing_keeps_nothing(head, chen):
    assert visit_round.write(head, chen.id, Answer("", 25)) is None
    assert not Visit.select().exists()


def test_a_line_is_corrected_not_doubled(head, chen):
    first = visit_round.write(head, chen.id, Answer("met", 25, "门锁着"))
    visit_round.write(head, chen.id, Answer("nobody", None, "门锁着"), first)
    found = Visit.get()
    assert (found.result, found.took) == ("nobody", None)
    assert (found.needs, found.response) == (None, "门锁着")


def test_a_line_that_is_taken_back_lies_in_the_bin(head, chen):
    visit = visit_round.write(head, chen.id, Answer("met"))
    visit_round.write(head, chen.id, Answer(), visit)
    assert not Visit.live().exists()


def test_a_call_is_no_visit_at_home(head, chen):
    assert visit_round.write(head, chen.id, Answer("no_answer")).method == "phone"


def test_minutes_without_times_count(head, chen, database):
    visit_round.write(head, chen.id, Answer("met", 25))
    sql = "SELECT minutes FROM service_contact WHERE kind = 'visit'"
    assert database.execute_sql(sql).fetchall() == [(25,)]


def test_an_attempt_that_failed_does_not_reset_the_clock(head, chen):
    before = due.next_visit(chen.id, TODAY)
    visit_round.write(head, chen.id, Answer("nobody"))
    after = due.next_visit(chen.id, TODAY)
    assert before.due_on < TODAY
    assert (after.kind, after.due_on) == (DueKind.RETRY, TODAY + dt.timedelta(days=3))


def test_after_three_failures_somebody_is_out_of_touch(worker, chen):
    for day in (1, 4, 7):
        head = Head(dt.date(2026, 9, day), "home", worker.id)
        visit_round.write(head, chen.id, Answer("nobody"))
    assert due.next_visit(chen.id, TODAY).kind is DueKind.LOST


def test_what_is_on_file_of_the_day_is_known(head, chen):
    visit = visit_round.write(head, chen.id, Answer("met", 25, "好"))
    people = visit_round.people(TODAY, whom=Whom.EVERYBODY)
    assert visit_round.written_on(TODAY, people) == {chen.id: visit}
    assert visit_round.answer_of(visit) == Answer("met", 25, "好")


def test_the_sum_tells_the_unknown_apart_from_those_not_met():
    found = visit_round.summary([Answer("met"), Answer("nobody"), Answer()])
    assert found == "已记 2 人，见到或接通 1 人，没有见到 1 人，未填 1 人"
