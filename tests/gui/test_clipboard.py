"""A copied ID number is gone after a while, and at the lock."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from swdesk.gui.clipboard import KEPT_MS, ClipboardGuard, mark_identifying
from swdesk.gui.form.editors import make_editor
from swdesk.gui.pages.recipients.masked_value import MaskedValue
from swdesk.model.people import Person

NUMBER = "320000195003074529"
PASSPORT = "E12345678"
SHORT_MS = 60


@pytest.fixture
def guard(qapp):
    """A guard with a shorter patience."""
    QGuiApplication.clipboard().setText("before")
    made = ClipboardGuard(kept_ms=SHORT_MS)
    yield made
    made.end()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def line(shown, qtbot):
    line = shown(QLineEdit(), 300, 40)
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    return line


def pasted():
    return QGuiApplication.clipboard().text()


def copy(line, text):
    line.setText(text)
    line.selectAll()
    line.copy()
    assert pasted() == text


@pytest.mark.parametrize("text", [NUMBER, "11010519491231002X", f"证件：{NUMBER}，已核对"])
def test_a_copied_id_number_is_cleared_after_a_while(guard, line, qtbot, text):
    copy(line, text)

    qtbot.waitUntil(lambda: pasted() == "")


@pytest.mark.parametrize("text", ["王秀兰", "13812345678", "QH-2026-0312"])
def test_other_text_stays(guard, line, text):
    copy(line, text)
    QTest.qWait(2 * SHORT_MS)

    assert pasted() == text


def test_what_is_copied_afterwards_stays(guard, line):
    copy(line, NUMBER)
    copy(line, "王秀兰")
    QTest.qWait(2 * SHORT_MS)

    assert pasted() == "王秀兰"


def test_copying_again_begins_the_while_anew(guard, line):
    for _ in range(4):
        copy(line, NUMBER)
        QTest.qWait(SHORT_MS // 2)

    assert pasted() == NUMBER


def test_what_another_program_has_copied_is_left_alone(guard, line):
    line.clearFocus()
    QGuiApplication.clipboard().setText(NUMBER)
    QTest.qWait(2 * SHORT_MS)

    assert pasted() == NUMBER


def test_a_field_for_numbers_of_any_kind_of_paper_is_cleared_too(guard, shown, qtbot):
    editor = shown(make_editor(Person.id_no), 300, 40)
    editor.activateWindow()
    editor.widget.setFocus()
    qtbot.waitUntil(editor.widget.hasFocus)
    copy(editor.widget, PASSPORT)

    qtbot.waitUntil(lambda: pasted() == "")


def test_a_number_that_was_shown_on_request_is_cleared_too(guard, shown, qtbot):
    value = shown(MaskedValue("E*******8", PASSPORT, "证件号码"), 300, 40)
    value.activateWindow()
    value.reveal()
    value._text.setFocus()
    qtbot.waitUntil(value._text.hasFocus)
    value._text.setSelection(0, len(PASSPORT))
    qtbot.keyClick(value._text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert pasted() == PASSPORT

    qtbot.waitUntil(lambda: pasted() == "")


def test_the_end_clears_at_once_and_heeds_nothing_more(line):
    guard = ClipboardGuard()
    copy(line, NUMBER)
    guard.end()
    assert pasted() == ""

    copy(line, NUMBER)
    assert not guard._timer.isActive()


def test_it_is_kept_for_half_a_minute_unless_said_otherwise(line):
    guard = ClipboardGuard()
    copy(line, NUMBER)
    kept = guard._timer.interval() if guard._timer.isActive() else 0
    guard.end()

    assert kept == KEPT_MS == 30_000


def test_a_marked_widget_needs_no_number(guard, line, qtbot):
    mark_identifying(line)
    copy(line, "H0123")

    qtbot.waitUntil(lambda: pasted() == "")
