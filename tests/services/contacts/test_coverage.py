"""Who has to be seen every month, and who has not been seen in this one."""

import datetime as dt

import pytest

from swdesk.model.people import RecipientStatus
from swdesk.model.visits import Visit
from swdesk.services.contacts import coverage, due, visit_round
from swdesk.services.contacts.due import Bucket
from swdesk.services.contacts.visit_round import Whom

TODAY = dt.date(2026, 11, 18)


@pytest.fixture
def seen(worker):
    def make(recipient, day, result="met"):
        return Visit.create(
            recipient=recipient, visit_no=f"V{Visit.select().count()}", visited_on=day,
            method="phone", result=result, worker=worker,
        )  # fmt: skip

    return make


def test_whoever_must_be_seen_monthly_and_was_not_is_named(served, seen):
    seen(served("甲", "alone_elder"), TODAY.replace(day=1))
    seen(served("乙", "alone_elder"), dt.date(2026, 10, 31))
    seen(served("丙", "alone_elder"), TODAY, "nobody")
    served("丁", "resident")
    served("戊", "alone_elder", status=RecipientStatus.PAUSED)

    found, month = due.unseen(TODAY)

    assert [one.name for one in found] == ["丙", "乙"]
    assert (month.wanted, month.seen, month.percent) == (3, 1, 33.3)
    assert {one.bucket for one in found} == {Bucket.UNSEEN}


def test_the_share_is_said_with_what_it_comes_from(served, seen):
    assert coverage.of_month(TODAY).words == ""
    seen(served("甲", "alone_elder"), TODAY)

    assert coverage.of_month(TODAY).words == "月探访率 100%（应探 1 人，已探 1 人）"


def test_a_line_says_when_somebody_was_last_seen(served, seen):
    seen(served("甲", "alone_elder"), dt.date(2026, 10, 20))

    [line] = due.unseen(TODAY)[0]

    assert line.why == "独居老人，上次 10-20"
    assert line.due_on == dt.date(2026, 11, 30)


def test_a_round_goes_to_those_not_seen_this_month_or_to_those_who_are_late(served, seen):
    seen(served("甲", "alone_elder"), dt.date(2026, 10, 25))
    seen(served("乙", "alone_elder"), dt.date(2026, 10, 1))
    seen(served("丙", "alone_elder"), dt.date(2026, 10, 18))

    def names(whom):
        return {one.name for one in visit_round.people(TODAY, whom=whom)}

    assert names(Whom.UNSEEN) == {"甲", "乙", "丙"}
    assert names(Whom.LATE) == {"乙"}
    assert names(Whom.TODAY) == {"乙", "丙"}
