"""A day's round is typed with letters, digits and Enter; each line is saved when it is left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.gui.pages.visits.round_page import RoundPage
from swdesk.model.visits import Visit
from swdesk.services.contacts.visit_round import Whom


@pytest.fixture
def window(desk, register):
    for name in ("陈桂香", "林福海", "周玉兰"):
        register(name)
    made = desk(round=RoundPage)
    made.page.lines.go_to(0)
    return made


@pytest.fixture
def types(qtbot):
    def press(keys):
        for key in keys:
            if key == "\n":
                qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
            else:
                qtbot.keyClicks(QApplication.focusWidget(), key)

    return press


def results():
    return {visit.recipient.person.name: visit.result for visit in Visit.live()}


def test_a_letter_and_minutes_make_a_visit_and_enter_goes_to_the_next(window, types, qtbot):
    types("z25\n\n")

    qtbot.waitUntil(lambda: Visit.live().count() == 1)
    assert (Visit.get().result, Visit.get().took) == ("met", 25)
    assert window.page.lines.lines[1].letter.hasFocus()


def test_a_whole_round_is_typed_without_the_mouse(window, types, qtbot):
    types("z25\n\n\nw\n\n\n")

    qtbot.waitUntil(lambda: Visit.live().count() == 2)
    first, _, last = (line.due.name for line in window.page.lines.lines)
    assert results() == {first: "met", last: "nobody"}


def test_enter_passes_over_somebody_of_whom_nothing_is_known(window, types):
    types("\n\n")

    assert window.page.lines.lines[2].letter.hasFocus()
    assert not Visit.select().exists()


def test_other_letters_mean_nothing(window, types):
    types("x")

    assert window.page.lines.lines[0].answer().result == ""


def test_saving_writes_the_line_that_is_being_typed(window, types):
    types("t")

    window.press("Ctrl+S")

    assert list(results().values()) == ["refused"]


def test_leaving_the_page_loses_nothing(window, types):
    types("c")

    assert window.page.can_leave()
    assert list(results().values()) == ["away"]


def test_what_was_written_stands_there_when_the_round_is_opened_again(window, types):
    types("w")
    window.press("Ctrl+S")

    window.page.whom.choose(Whom.EVERYBODY)

    shown = {line.due.name: line.answer().result for line in window.page.lines.lines}
    assert "nobody" in shown.values()
    assert Visit.live().count() == 1


def test_without_a_visitor_nothing_is_saved_and_it_is_said(window, types):
    types("z")
    window.page.editors["worker"].set_value(None)

    assert not window.page.can_leave()
    assert not Visit.select().exists()


def test_the_plan_prints_in_the_same_order(window):
    window.press("Ctrl+P")

    assert isinstance(window.page, PreviewPage)
