"""A visitor is taken down in one line by keyboard, and the result leads on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from swdesk.gui.pages.cases.intake_page import IntakePage
from swdesk.gui.pages.consultations.consultation_page import ConsultationPage
from swdesk.gui.pages.consultations.consultations_page import ConsultationsPage
from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.gui.pages.recipients.recipient_form import RecipientFormPage
from swdesk.model.consultations import Consultation, ConsultResult


@pytest.fixture
def register_of(desk, session, papers):
    def show():
        session.find.build()
        window = desk(consult=lambda: ConsultationsPage(session, papers))
        window.press("Ctrl+N")
        return window

    return show


@pytest.fixture
def enter(qtbot):
    return lambda: qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def take(window, say, enter, name, content="问低保"):
    """Type a line as somebody would: name, content, and Enter through the rest."""
    window.page.line.begin()
    say(name)
    while QApplication.focusWidget().objectName() != "content":
        enter()
    say(content)
    while not Consultation.select().where(Consultation.visitor == name).exists():
        enter()


def test_a_line_is_typed_and_saved_with_enter_alone(register_of, say, enter):
    window = register_of()

    take(window, say, enter, "赵小燕")

    found = Consultation.get()
    assert (found.visitor, found.content) == ("赵小燕", "问低保")
    assert QApplication.focusWidget().objectName() == "visitor"


def test_what_was_taken_down_stands_in_the_list(register_of, say, enter, qtbot):
    window = register_of()

    take(window, say, enter, "赵小燕")
    take(window, say, enter, "钱国平")

    qtbot.waitUntil(lambda: window.page.table.model().rowCount() == 2)


def test_a_visitor_on_file_is_linked_and_shown(register_of, recipient, say, enter):
    window = register_of()

    take(window, say, enter, "陈桂香")

    assert Consultation.get().recipient == recipient


def test_who_is_not_that_person_is_not_linked(register_of, recipient, say, enter):
    window = register_of()
    window.page.line.begin()
    say("陈桂香")
    enter()
    window.page.line.is_known.setChecked(False)
    window.page.line.editors["content"].set_value("问低保")

    window.page.line.save()

    assert Consultation.get().recipient is None


def test_what_is_missing_is_said_and_gone_to(register_of):
    window = register_of()

    window.page.line.save()

    assert QApplication.focusWidget().objectName() == "visitor"
    assert not Consultation.select().exists()


def test_a_case_of_somebody_on_file_begins_at_once(register_of, recipient):
    window = register_of()
    line = window.page.line
    for name, value in (("visitor", "陈桂香"), ("content", "失眠"), ("result", ConsultResult.CASE)):
        line.editors[name].set_value(value)

    line.save()

    assert isinstance(window.page, IntakePage)
    assert window.page.panel.view.editor("complaint").value() == "失眠"


def test_somebody_new_is_registered_with_what_was_said(register_of, worker):
    window = register_of()
    line = window.page.line
    told = {"visitor": "赵小燕", "content": "失眠", "result": ConsultResult.FILED}
    for name, value in told.items():
        line.editors[name].set_value(value)

    line.save()

    assert isinstance(window.page, RecipientFormPage)
    assert window.page.panel.view.editor("name").value() == "赵小燕"


def test_a_line_opens_as_a_form(register_of, say, enter):
    window = register_of()
    take(window, say, enter, "赵小燕")

    window.page.open_record(Consultation.get().id)

    assert isinstance(window.page, ConsultationPage)


def test_the_register_prints(register_of, say, enter):
    window = register_of()
    take(window, say, enter, "赵小燕")

    window.press("Ctrl+P")

    assert isinstance(window.page, PreviewPage)


def test_the_list_is_searched_by_what_was_asked(register_of, say, enter):
    window = register_of()
    take(window, say, enter, "赵小燕", "问低保")
    take(window, say, enter, "钱国平", "评残")

    window.page.search("评残")

    assert window.page.table.model().rowCount() == 1
