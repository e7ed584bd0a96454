"""A group from its plan to the attendance that is typed with one key a member."""

from __future__ import annotations

import pytest

from swdesk.model.events import SignIn
from swdesk.model.groups import Absence, Group, GroupMember
from swdesk.model.people import Person, Recipient, Sex
from swdesk.services.gatherings.group_attendance import Mark, matrix


def register(name):
    made = Person(name=name, sex=Sex.FEMALE)
    made.touch()
    made.save()
    return Recipient.create(person=made, file_no=f"QH-{made.id:04}")


@pytest.fixture
def group(person):
    """A group that was planned with the keyboard, and its page."""
    for name in ("林秀兰", "陈桂英"):
        register(name)
    person.window.workspace.session.find.build()
    person.opens("小组")
    person.presses("Ctrl+N")
    person.fills({"小组名称": "金婚巧手组"})
    person.presses("Ctrl+S")
    return person


def joins(person, *names):
    person.does("加组员")
    for name in names:
        person.types(name)
        person.presses("Return")
    person.presses("Esc")


def holds_a_session(person):
    person.presses("Ctrl+N")
    person.fills({"主题": "相识"})
    person.presses("Ctrl+S", "Alt+Left")


def marked(group):
    found = matrix(group)
    return [found.mark(one, found.sessions[0]) for one in found.members]


def test_a_group_is_planned_joined_and_marked_without_the_mouse(group):
    joins(group, "林秀兰", "陈桂英", "王大爷")
    holds_a_session(group)
    group.types("vqj")
    assert [one.name for one in GroupMember.live()] == ["林秀兰", "陈桂英", "王大爷"]
    assert marked(Group.get()) == [Mark.PRESENT, Mark.ABSENT, Mark.LEAVE]
    assert (SignIn.live().count(), Absence.live().count()) == (1, 2)
    group.sees("到 1", "缺席 1", "请假 1", "出席率 33%")


def test_the_space_bar_takes_a_mark_back(group):
    joins(group, "林秀兰", "陈桂英")
    holds_a_session(group)
    group.types("v")
    group.presses("Up", "Space")
    assert marked(Group.get()) == [Mark.UNKNOWN, Mark.UNKNOWN]


def test_the_signed_sheet_prints_what_was_marked(group):
    joins(group, "林秀兰")
    holds_a_session(group)
    group.types("l")
    text = group.prints(whole=False)
    assert "小组签到表" in text
    assert "林" in text
    assert "迟到" in text
