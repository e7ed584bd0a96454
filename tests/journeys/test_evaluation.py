"""Visitors read the files: codes instead of names, one page, and no way past it."""

from __future__ import annotations

import json
import shutil

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from swdesk.model.audit import Action, AuditEntry
from swdesk.model.cases import Case
from swdesk.model.groups import GroupMember
from swdesk.model.people import Person
from tests.journeys.conftest import PASSWORD
from tests.journeys.person import said_on, text_of


@pytest.fixture
def visited(unlock, lived_in, tmp_path):
    """A station with a year of work in the hands of two inspectors."""
    person = unlock(shutil.copytree(lived_in, tmp_path / "有人用过"))
    person.does("评估查看")
    person.goes_to("查看人")
    person.enters("周明 吴芳", "市社会工作评估中心")
    person.does("开始查看")
    assert person.window.workspace.evaluation is not None
    return person


def shown(person):
    """Return everything that is on the screen, in one text."""
    visible = [one for one in person.window.findChildren(QWidget) if one.isVisible()]
    return "\n".join(said_on(one) for one in visible)


def told(action):
    found = AuditEntry.select().where(AuditEntry.action == action)
    return [json.loads(one.detail) for one in found]


def opens_first(person):
    """Open the first line of the list in sight."""
    evaluation = person.window.workspace.evaluation
    table = evaluation.shelves[evaluation.which.value()].table
    table.setFocus()
    person.presses("Home", "Return")
    return evaluation.preview


def test_the_window_holds_nothing_but_lists_by_number(visited):
    names = {one.name for one in Person.live() if len(one.name) > 2}
    for _ in range(4):
        assert not [name for name in names if name in shown(visited)]
        visited.window.workspace.evaluation.which.setFocus()
        visited.presses("Right")
    assert "设置" not in shown(visited)
    assert not visited.window.workspace.window.isVisible()


@pytest.mark.parametrize("keys", ["Ctrl+F", "Ctrl+N", "F1", "Alt+Left", "Escape", "Ctrl+S"])
def test_no_key_leads_out(visited, keys):
    visited.presses(keys)
    evaluation = visited.window.workspace.evaluation
    assert visited.window.currentWidget() is evaluation
    assert evaluation.isVisible()


def test_a_case_is_read_under_its_code_and_that_is_entered(visited):
    paper = opens_first(visited)
    text = text_of(paper.document.pdf)
    case = next(one for one in Case.live() if one.case_no in text)

    assert case.recipient.person.name not in text
    assert not paper.save.isVisible()
    visited.presses("Ctrl+S")
    assert [one["whom"] for one in told(Action.EVALUATED)] == ["市社会工作评估中心 周明 吴芳"]
    entry = AuditEntry.get(AuditEntry.action == Action.EVALUATED)
    assert (entry.kind, entry.record) == ("casework", case.id)


def test_a_group_is_read_with_its_attendance_and_without_a_name(visited):
    visited.window.workspace.evaluation.which.setFocus()
    visited.presses("Right", "Right")
    text = text_of(opens_first(visited).document.pdf)

    assert "小组计划书" in text
    assert "出席率" in text
    names = {one.name for one in GroupMember.live() if len(one.name) > 2}
    assert not [name for name in names if name in text]
    assert AuditEntry.get(AuditEntry.action == Action.EVALUATED).kind == "groupwork"


def test_the_visit_ends_with_the_password_of_who_began_it(visited):
    opens_first(visited)
    visited.does("结束查看")
    visited.enters("bring me in please")
    QApplication.processEvents()
    assert visited.window.workspace.evaluation is not None

    visited.goes_to("您的密码")
    visited.presses("Ctrl+A")
    visited.types(PASSWORD)
    visited.does("结束查看")

    assert visited.window.workspace.evaluation is None
    assert visited.window.workspace.window.isVisible()
    (end,) = told(Action.EVALUATION_ENDED)
    assert (end["records"], end["whom"]) == (1, "市社会工作评估中心 周明 吴芳")


def test_locking_ends_the_visit_too(visited):
    visited.presses("Ctrl+L")
    assert visited.window.workspace is None
    assert "密码" in shown(visited)


def test_closing_the_window_only_locks(visited):
    visited.window.close()
    assert visited.window.isVisible()
    assert visited.window.workspace is None


def test_who_comes_must_be_known(unlock, folder):
    person = unlock(folder)
    person.does("评估查看")
    person.does("开始查看")
    assert person.sees("请写明来查看的人和他们的单位。")
    assert person.window.workspace.evaluation is None
