"""What waits for the supervisor besides the sheets of cases: plans of events."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.model.event_papers import EventPlan
from swdesk.model.events import Event
from swdesk.model.supervised import SheetState


@pytest.fixture
def plan(person):
    """A plan that was handed in."""
    event = Event.create(event_no="QH-HD-1", name="重阳茶话会", held_on=dt.date(2026, 10, 18))
    return EventPlan.create(event=event, aims="每桌一名志愿者", state=SheetState.SUBMITTED)


def test_the_plan_of_an_event_is_read_and_approved_in_the_list(person, plan):
    person.opens("督导")
    person.sees("重阳茶话会", "QH-HD-1", "每桌一名志愿者", "打开活动计划")
    person.presses("Ctrl+Return")

    assert EventPlan.get().state is SheetState.FINAL


def test_a_plan_returned_needs_a_word_and_is_opened_from_the_list(person, plan):
    person.opens("督导")
    person.presses("Ctrl+Shift+Return")
    person.sees("退回请写明要修改什么")
    person.does("打开活动计划")

    assert person.page.plan == plan
