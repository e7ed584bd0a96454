"""No character is lost, and none doubled, whatever an input method does when it should commit."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from swdesk.gui import composing
from swdesk.gui.composing import InputWatch, commit_input
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.form.pick_several import PickSeveral
from swdesk.gui.pages.desk.desk_box import DeskBox
from swdesk.gui.widgets.find_box import FindBox


def nothing(_typed):
    return []


FIELDS = {
    "a line": QLineEdit,
    "a box": QPlainTextEdit,
    "a rich box": QTextEdit,
    "a choice": lambda: PickEdit(nothing),
    "several choices": lambda: PickSeveral(nothing).line,
    "the find box": FindBox,
    "the sign-in desk": lambda: DeskBox(lambda _row: False),
}

# Events of an input method, each what is composed and what is handed over; and what must be there.
SEQUENCES = {
    "letters": ([("n", ""), ("ni", ""), ("ni hao", "")], "ni hao"),
    "a word still a candidate": ([("wang", ""), ("王秀兰", "")], "王秀兰"),
    "a rare character": ([("ji", ""), ("𠮷", "")], "𠮷"),
    "handed over": ([("wang", ""), ("", "王")], "王"),
    "handed over without composing": ([("", "，"), ("", "王")], "，王"),
    "handed over, then composing": ([("wang", ""), ("", "王"), ("xiu lan", "")], "王xiu lan"),
    "both in one event": ([("wangx", ""), ("x", "王"), ("xiu", "")], "王xiu"),
    "given up": ([("wang", ""), ("", "")], ""),
    "given up and begun again": ([("wang", ""), ("", ""), ("li", "")], "li"),
    "taken back letter by letter": ([("li", ""), ("l", ""), ("", "")], ""),
    "taken back to one letter": ([("", "王"), ("li", ""), ("l", "")], "王l"),
    "the same word twice": ([("hao", ""), ("", "好"), ("好", "")], "好好"),
}


class Method(QObject):
    """An input method that loses what is composed, and says nothing."""

    def compose(self, composed, said=""):
        self.composed = composed
        event = QInputMethodEvent(composed, [])
        event.setCommitString(said)
        QApplication.sendEvent(QApplication.focusObject(), event)

    def commit(self):
        self.composed = ""

    def reset(self):
        self.composed = ""


class Clearing(Method):
    """Takes what is composed out of the field, as an engine does that is only reset."""

    def commit(self):
        self.compose("")


class Delivering(Method):
    """Hands it over at once."""

    def commit(self):
        if self.composed:
            self.compose("", self.composed)


class Late(Method):
    """Hands it over in a later turn, to whichever field is in use then."""

    def commit(self):
        said = self.composed.replace(" ", "")
        self.compose("")
        QTimer.singleShot(0, self, lambda: self.compose("", said))


class AtReset(Method):
    """Knows no commit, and hands it over when it is reset, as on Windows."""

    def commit(self):
        pass

    def reset(self):
        self.compose("", self.composed)


@pytest.fixture(params=[Method, Clearing, Delivering, Late, AtReset])
def method(request, monkeypatch, qapp):
    InputWatch.of(qapp)
    made = request.param()
    monkeypatch.setattr(composing.QGuiApplication, "inputMethod", lambda: made)
    return made


class Desk(QWidget):
    """The field, another one, and two buttons."""

    def __init__(self, field):
        super().__init__()
        self.field = field
        self.other = QLineEdit()
        self.button = QPushButton("保存")
        self.quiet = QPushButton("保存")
        self.quiet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.read = []
        layout = QVBoxLayout(self)
        for each in (self.field, self.other, self.button, self.quiet):
            layout.addWidget(each)
        for button in (self.button, self.quiet):
            button.clicked.connect(lambda: self.read.append(self.text()))

    def text(self):
        line = isinstance(self.field, QLineEdit)
        return self.field.text() if line else self.field.toPlainText()

    def begin(self):
        self.field.clear()
        self.other.clear()
        self.read.clear()
        self.field.setFocus()
        QCoreApplication.processEvents()


@pytest.fixture
def desk(request, shown):
    """A field by its name, a line where none is asked for."""
    made = shown(Desk(FIELDS[getattr(request, "param", "a line")]()), 300, 300)
    made.activateWindow()
    return made


every_field = pytest.mark.parametrize("desk", FIELDS, indirect=True)


def by_saving(desk):
    commit_input()
    desk.read.append(desk.text())


def by_going_on(desk):
    desk.other.setFocus(Qt.FocusReason.TabFocusReason)
    desk.read.append(desk.text())


def by_clicking(button):
    def click(desk):
        at = getattr(desk, button)
        native = desk.windowHandle()
        QTest.mouseClick(native, Qt.MouseButton.LeftButton, pos=at.geometry().center())

    return click


ENDS = {
    "saving": by_saving,
    "going on": by_going_on,
    "clicking": by_clicking("button"),
    "clicking what takes no focus": by_clicking("quiet"),
}


@every_field
def test_nothing_is_lost_and_nothing_doubled(method, desk):
    for end, (name, (steps, expected)) in product(ENDS, SEQUENCES.items()):
        desk.begin()
        for composed, said in steps:
            method.compose(composed, said)
            QCoreApplication.processEvents()
        ENDS[end](desk)
        QTest.qWait(1)

        assert desk.read == [expected], (end, name)
        assert (desk.text(), desk.other.text()) == (expected, ""), (end, name)


@pytest.mark.parametrize("desk", ["a line", "a box", "a rich box"], indirect=True)
def test_a_word_in_the_middle_stays_there(method, desk):
    desk.begin()
    method.compose("", "王兰")
    QTest.keyClick(desk.field, Qt.Key.Key_Left)
    method.compose("xiu")

    commit_input()

    assert desk.text() == "王xiu兰"


@every_field
def test_what_was_thrown_away_by_leaving_the_field_is_taken_over(qapp, desk):
    """Qt asks for a commit before it moves the focus; ibus answers with an empty composition."""
    InputWatch.of(qapp)
    desk.begin()
    QApplication.sendEvent(desk.field, QInputMethodEvent("王秀兰", []))
    QApplication.sendEvent(desk.field, QInputMethodEvent())

    desk.other.setFocus(Qt.FocusReason.TabFocusReason)

    assert (desk.text(), desk.other.text()) == ("王秀兰", "")


@every_field
def test_enter_does_nothing_while_something_is_composed(qapp, desk, qtbot):
    InputWatch.of(qapp)
    desk.begin()
    QApplication.sendEvent(desk.field, QInputMethodEvent("wang", []))

    qtbot.keyClick(desk.field, Qt.Key.Key_Return)
    before = (desk.text(), desk.field.hasFocus())
    commit_input()

    assert (before, desk.text()) == (("", True), "wang")


def test_the_same_word_may_be_typed_again_right_away(method, desk):
    desk.begin()
    method.compose("hao")
    commit_input()
    QTest.qWait(1)
    method.compose("ha")
    method.compose("", "hao")

    assert desk.text() == "haohao"


@pytest.mark.parametrize("method", [Method], indirect=True)
def test_a_field_that_goes_away_while_composing_harms_nobody(method, desk):
    desk.begin()
    method.compose("wang")
    desk.field.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.other.setFocus()

    commit_input()

    assert desk.other.text() == ""


def test_without_focus_there_is_nothing_to_commit(qapp, monkeypatch):
    for window in QGuiApplication.topLevelWindows():
        window.hide()
    monkeypatch.setattr(composing.QGuiApplication, "inputMethod", lambda: pytest.fail("asked"))

    commit_input()
