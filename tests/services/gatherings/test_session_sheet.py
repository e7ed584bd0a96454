"""The signed sheet of one session of a group, typed in line by line."""

import datetime as dt

import pytest

from swdesk.errors import UserError
from swdesk.model import dates
from swdesk.model.groups import Absence, Group, GroupMember, GroupSession, MemberRole
from swdesk.model.people import Person
from swdesk.services.gatherings import group_members
from swdesk.services.gatherings.group_attendance import Mark
from swdesk.services.gatherings.paper_sheet import HeadCount
from swdesk.services.gatherings.session_sheet import SessionSheet
from swdesk.services.gatherings.walk_in import WalkIn, parse


@pytest.fixture
def session(worker):
    group = Group.create(group_no="XZ-1", name="隔代抚养", begins_on=dates.today())
    for name in ("李福生", "王秀兰"):
        group_members.add_named(group, name)
    return GroupSession.create(group=group, nth=1)


@pytest.fixture
def sheet(session):
    return SessionSheet(session)


def known(sheet):
    return {one.name: one.mark for one in sheet.lines() if one.mark is not Mark.UNKNOWN}


def test_the_members_stand_in_the_order_in_which_they_joined(sheet):
    assert [(one.line, one.name) for one in sheet.lines()[:3]] == [
        (1, "李福生"), (2, "王秀兰"), (3, ""),
    ]  # fmt: skip
    assert len(sheet.lines()) == 12


def test_marks_are_taken_back_one_by_one(sheet):
    sheet.mark([1], Mark.PRESENT)
    sheet.mark([1, 2], Mark.ABSENT)
    assert known(sheet) == {"李福生": Mark.ABSENT, "王秀兰": Mark.ABSENT}

    sheet.undo_last()
    assert known(sheet) == {"李福生": Mark.PRESENT}
    assert Absence.live().count() == 0


def test_whoever_walks_in_sits_in_on_the_next_line(sheet):
    assert sheet.write(9, parse("赵小红 女 66")) == 3

    line = sheet.line(3)
    assert (line.name, line.sex, line.age, line.mark) == ("赵小红", "女", "66", Mark.PRESENT)
    assert GroupMember.get(name="赵小红").role is MemberRole.OBSERVER


def test_whoever_walked_in_by_mistake_is_gone_with_one_step(sheet):
    sheet.write(3, WalkIn(name="赵小红"))
    sheet.undo_last()

    assert [one.name for one in sheet.lines()[:3]] == ["李福生", "王秀兰", ""]


def test_a_member_who_is_written_on_an_empty_line_is_marked_on_their_own(sheet, session):
    person = Person.create(name="安小明", pinyin="")
    group_members.add_person(session.group, person)

    assert sheet.write(8, person.id) == 3
    assert known(sheet) == {"安小明": Mark.PRESENT}


def test_heads_and_remark_are_kept_with_the_session(sheet, session):
    sheet.count_heads(HeadCount(3, women=3))
    sheet.set_remark("下雨")

    fresh = GroupSession.find(session.id)
    assert (fresh.unnamed_count, fresh.unnamed_women, fresh.attendance_note) == (3, 3, "下雨")


def test_no_sheet_is_typed_in_before_the_session(session):
    GroupSession.update(held_on=dates.today() + dt.timedelta(days=2)).execute()

    with pytest.raises(UserError, match="还没有到"):
        SessionSheet(GroupSession.find(session.id))
