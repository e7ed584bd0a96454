"""What was typed survives the lock, the power cut and a change of mind."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest

from swdesk.forms.case import CASE
from swdesk.forms.recipient import RECIPIENT
from swdesk.model.cases import FollowUp
from swdesk.model.people import Recipient
from swdesk.services import drafts, editing
from tests.journeys.conftest import PASSWORD


@pytest.fixture
def writing(person):
    """A registration that is half filled in."""
    person.opens("服务对象")
    person.presses("Ctrl+N")
    person.fills({"姓名": "王秀兰", "出生日期": "19400307"})
    person.fills({"姓名": "李建平"}, section=2)
    person.goes_to("电话")
    person.types("1391234")
    return person


def value(person, name):
    return person.page.panel.view.editor(name).value()


def unlocked_again(person, qtbot):
    qtbot.waitUntil(lambda: person.at() == "密码")
    person.enters(PASSWORD)
    return person


def test_a_lock_while_typing_keeps_the_draft(writing, qtbot):
    writing.presses("Ctrl+L")
    person = unlocked_again(writing, qtbot)
    assert person.sees("有 1 份没填完的表")
    person.does("接着填")

    assert value(person, "name") == "王秀兰"
    [contact] = person.page.panel.values()["person_contact"]
    assert (contact["name"], contact["phones"]) == ("李建平", ("1391234",))


def test_a_process_that_was_killed_leaves_the_draft_of_a_second_ago(
    writing, folder, tmp_path, unlock, qtbot
):
    qtbot.waitUntil(lambda: bool(drafts.pending()))
    after_the_cut = shutil.copytree(folder, tmp_path / "断电后")
    writing.window._end_workspace()

    person = unlock(after_the_cut)
    assert person.sees("有 1 份没填完的表")
    person.does("接着填")
    assert value(person, "name") == "王秀兰"
    person.fills({"电话": "13912345521"}, section=2)
    person.presses("Ctrl+S")

    assert Recipient.get().person.name == "王秀兰"
    assert drafts.pending() == []


def test_a_record_of_a_case_is_there_again_after_the_lock(person, qtbot):
    recipient = editing.save(RECIPIENT, {"name": "陈桂香"})
    told = {"complaint": "夜里睡不着", "source": "self"}
    editing.save(CASE, told, recipient=recipient)
    person.opens("个案")
    person.presses("Return", "Ctrl+N")
    person.fills({"开始": "0910", "结束": "1000"})

    person.presses("Ctrl+L")
    unlocked_again(person, qtbot).does("接着填")
    person.presses("Ctrl+S")

    assert FollowUp.select().count() == 0
    assert person.page.form.values()["started"] == dt.time(9, 10)
    assert person.sees("处需要修改")


def test_closing_the_window_asks_and_the_draft_is_offered_at_the_next_start(
    writing, folder, unlock, qtbot
):
    writing.answers.expect("exec", lambda box: press(box, "留作草稿"))
    writing.window.close()
    qtbot.waitUntil(lambda: not writing.window.isVisible())

    person = unlock(folder)
    person.does("接着填")

    assert value(person, "name") == "王秀兰"


def press(box, text):
    next(button for button in box.buttons() if button.text() == text).click()
