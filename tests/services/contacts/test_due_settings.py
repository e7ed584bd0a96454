"""A station sets its own rhythm: intervals by category and level, and deadlines."""

import datetime as dt

import pytest

from swdesk.errors import UserError
from swdesk.model.base import set_author
from swdesk.model.due_days import ContactMode, DueRule, Span
from swdesk.model.team import Role, Worker
from swdesk.model.visits import Visit
from swdesk.services.access import NotAllowed
from swdesk.services.contacts import due, due_settings, rhythms
from swdesk.services.contacts.rhythms import GENERAL, Rhythm
from swdesk.services.setup import settings

TODAY = dt.date(2026, 9, 16)
OPENED = dt.date(2026, 9, 1)


@pytest.fixture(autouse=True)
def usual_again():
    yield
    rhythms.forget()


@pytest.fixture
def chen(served):
    return served("陈桂香", "alone_elder", opened_on=OPENED)


def every(duration, *more):
    return Rhythm(Span.of(duration), *more)


def next_on(recipient):
    return due.next_visit(recipient.id, TODAY).due_on


def test_another_interval_of_a_category_moves_due_dates_at_once(chen):
    before = next_on(chen)
    due_settings.set_interval("category", "alone_elder", every("P10D"))
    assert (before, next_on(chen)) == (
        dt.date(2026, 10, 1),
        OPENED + dt.timedelta(days=10),
    )


def test_a_category_without_a_rule_can_be_given_one(served):
    recipient = served("周玉兰", "dibao", opened_on=OPENED)
    due_settings.set_interval("category", "dibao", every("P20D"))
    assert next_on(recipient) == OPENED + dt.timedelta(days=20)


def test_the_shortest_rule_still_counts(served):
    recipient = served("陈桂香", "alone_elder", opened_on=OPENED, risk="high")
    due_settings.set_interval("category", "alone_elder", every("P20D"))
    assert next_on(recipient) == OPENED + dt.timedelta(days=7)


def test_whom_no_rule_names_follows_the_general_one(served):
    recipient = served("林福海", opened_on=OPENED)
    due_settings.set_interval(*GENERAL, every("P45D"))
    assert next_on(recipient) == OPENED + dt.timedelta(days=45)


def test_a_failed_attempt_is_tried_again_as_the_station_says(chen, worker):
    due_settings.set_deadline(DueRule.RETRY, 5)
    Visit.create(
        recipient=chen, visit_no="1", visited_on=TODAY, method="home", result="nobody",
        worker=worker,
    )  # fmt: skip
    assert next_on(chen) == TODAY + dt.timedelta(days=5)


def test_what_was_set_holds_when_the_station_is_opened_again(chen):
    due_settings.set_deadline(DueRule.CASE, 10)
    due_settings.set_interval("risk", "high", every("P2W", ContactMode.HOME, 2))
    rhythms.forget()
    settings.load_codes()
    assert due_settings.deadlines()[DueRule.CASE] == 10
    assert rhythms.rhythm_of("risk", "high") == every("P2W", ContactMode.HOME, 2)


def test_no_rule_gives_no_days_at_all(worker):
    with pytest.raises(UserError):
        due_settings.set_deadline(DueRule.CASE, 0)
    with pytest.raises(UserError):
        due_settings.set_interval("risk", "high", every("P0D"))


def test_only_who_sets_up_the_station_changes_rules(worker):
    set_author(Worker.create(name="方敏", role=Role.WORKER).id)
    with pytest.raises(NotAllowed):
        due_settings.set_deadline(DueRule.CASE, 7)
    with pytest.raises(NotAllowed):
        due_settings.set_interval("risk", "high", every("P3D"))
