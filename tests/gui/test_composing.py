import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from swdesk.gui import composing


class InputMethod:
    """Hands over what is being composed, as a real one does when asked."""

    def __init__(self, text):
        self._text = text

    def commit(self):
        event = QInputMethodEvent()
        event.setCommitString(self._text)
        QApplication.sendEvent(QApplication.focusObject(), event)


@pytest.fixture
def field(shown, qtbot):
    field = shown(QLineEdit(), 200, 34)
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def test_text_being_composed_is_not_yet_in_the_field(field):
    QApplication.sendEvent(field, QInputMethodEvent("张三", []))

    assert field.text() == ""


def test_committing_brings_it_into_the_field(field, monkeypatch):
    QApplication.sendEvent(field, QInputMethodEvent("张三", []))
    monkeypatch.setattr(composing.QGuiApplication, "inputMethod", lambda: InputMethod("张三"))

    composing.commit_input()

    assert field.text() == "张三"


def test_without_focus_there_is_nothing_to_commit(qapp, monkeypatch):
    monkeypatch.setattr(composing.QGuiApplication, "focusObject", lambda: None)
    monkeypatch.setattr(composing.QGuiApplication, "inputMethod", lambda: pytest.fail("asked"))

    composing.commit_input()
