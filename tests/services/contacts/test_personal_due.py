"""Answers owed and people in the bin stand in the work list of those whose part they are."""

import datetime as dt

import pytest

from swdesk.model.base import acting_as
from swdesk.model.consent import ConsentBy
from swdesk.model.people import Person
from swdesk.model.requests import PersonalRequest, RequestKind
from swdesk.model.team import Role, Worker
from swdesk.services.contacts.due import Bucket, work_list
from swdesk.services.contacts.due_rules import DueKind
from swdesk.services.privacy import purging

TODAY = dt.date(2026, 11, 18)


@pytest.fixture
def wang(served):
    return served("王秀兰")


def asked(recipient, days):
    return PersonalRequest.create(
        request_no=f"QQ-{days}", person=recipient.person, kind=RequestKind.COPY, what="查阅",
        by=ConsentBy.SELF, asked_on=TODAY - dt.timedelta(days=days), worker=recipient.worker,
    )  # fmt: skip


def in_bin(recipient, days):
    purging.put_away(recipient.person)
    since = dt.datetime.combine(TODAY - dt.timedelta(days=days), dt.time(9)).astimezone()
    Person.update(deleted_at=since).where(Person.id == recipient.person.id).execute()


def listed(kind):
    return [one for one in work_list(TODAY) if one.kind is kind]


@pytest.mark.parametrize(("days", "found"), [(31, [Bucket.OVERDUE]), (28, [Bucket.WEEK]), (9, [])])
def test_an_answer_is_owed_within_thirty_days(wang, days, found):
    asked(wang, days)
    assert [one.bucket for one in listed(DueKind.REQUEST)] == found


def test_what_was_answered_waits_no_more(wang):
    request = asked(wang, 31)
    request.decided_on = TODAY
    request.save()
    assert listed(DueKind.REQUEST) == []


def test_people_whose_time_in_the_bin_is_over_are_one_line_without_names(wang, served):
    in_bin(wang, 31)
    in_bin(served("赵大勇"), 40)

    (line,) = listed(DueKind.PURGE)
    assert (line.bucket, line.name, line.days_late) == (Bucket.OVERDUE, "", 10)
    assert "2 人" in line.why


def test_nobody_is_destroyed_before_the_time(wang):
    in_bin(wang, 5)
    assert listed(DueKind.PURGE) == []


@pytest.mark.parametrize("role", [one for one in Role if one is not Role.SUPERVISOR])
def test_only_supervisors_are_asked_to_destroy(wang, role):
    in_bin(wang, 31)
    other = Worker.create(name="方敏", role=role)
    with acting_as(other.id):
        assert listed(DueKind.PURGE) == []
