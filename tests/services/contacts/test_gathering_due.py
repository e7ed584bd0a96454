"""What meetings decided and nobody has carried out yet stands on the work list."""

import datetime as dt

import pytest

from swdesk.model.meetings import Meeting, MeetingPoint
from swdesk.services.contacts.due import Bucket, work_list
from swdesk.services.contacts.due_rules import DueKind

TODAY = dt.date(2026, 11, 18)  # a Wednesday


@pytest.fixture
def meeting(worker):
    return Meeting.create(
        meeting_no="HY-1", kind="council", topic="路灯议事会", held_on=dt.date(2026, 11, 2),
        worker=worker,
    )  # fmt: skip


@pytest.fixture
def decided(meeting):
    def make(decision, day, **facts):
        return MeetingPoint.create(
            meeting=meeting, issue="路灯不亮", decision=decision, due_on=day, **facts
        )

    return make


def waiting():
    return [due for due in work_list(TODAY) if due.kind is DueKind.RESOLUTION]


def test_a_decision_is_due_on_its_day_and_says_who_sees_to_it(decided, meeting):
    decided("换灯泡", TODAY, who="王主任")

    [due] = waiting()
    assert (due.what, due.why) == ("落实决议", "“路灯议事会”：换灯泡（王主任）")
    assert (due.bucket, due.meeting_id) == (Bucket.TODAY, meeting.id)


def test_a_decision_past_its_day_is_overdue(decided):
    decided("换灯泡", TODAY - dt.timedelta(days=3))

    [due] = waiting()
    assert (due.bucket, due.days_late) == (Bucket.OVERDUE, 3)


def test_what_is_carried_out_or_has_time_yet_is_not_listed(decided):
    decided("换灯泡", TODAY, done_on=TODAY)
    decided("修路", TODAY + dt.timedelta(days=30))
    decided("再议", None)

    assert waiting() == []
