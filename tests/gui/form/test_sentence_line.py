"""Choosing a sentence for a box with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from swdesk.gui.form.editors import MemoEditor
from swdesk.gui.form.sentence_line import SentenceLine
from swdesk.model.cases import FollowUp


@pytest.fixture
def frame():
    return QWidget()


@pytest.fixture
def editor(frame, shown, database, qtbot):
    made = MemoEditor(FollowUp.process)
    QVBoxLayout(frame).addWidget(made)
    shown(frame, 700, 400)
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    made.widget.setFocus()
    return made


def test_a_sentence_is_put_where_the_cursor_stands(editor, qtbot):
    editor.set_value("十点到户。")
    editor.widget.moveCursor(editor.widget.textCursor().MoveOperation.End)

    qtbot.keyClick(editor.widget, Qt.Key.Key_F4)
    line = QApplication.focusWidget()
    qtbot.keyClicks(line, "lkq")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert editor.value() == "十点到户。离开前双方约定：＿＿。"
    assert QApplication.focusWidget() is editor.widget


def test_escape_goes_back_and_writes_nothing(editor, qtbot):
    qtbot.keyClick(editor.widget, Qt.Key.Key_F4)
    assert isinstance(QApplication.focusWidget(), SentenceLine)

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    assert editor.value() is None
    assert QApplication.focusWidget() is editor.widget


def test_putting_a_sentence_in_counts_as_typing(editor, qtbot):
    qtbot.keyClick(editor.widget, Qt.Key.Key_F4)

    with qtbot.waitSignal(editor.edited):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_a_locked_box_offers_nothing(editor, qtbot):
    editor.set_read_only(fixed=True)

    qtbot.keyClick(editor.widget, Qt.Key.Key_F4)

    assert QApplication.focusWidget() is editor.widget


def test_a_box_is_not_checked_while_a_sentence_is_being_chosen(editor, qtbot):
    with qtbot.assertNotEmitted(editor.left):
        qtbot.keyClick(editor.widget, Qt.Key.Key_F4)

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    with qtbot.waitSignal(editor.left):
        editor.widget.clearFocus()
