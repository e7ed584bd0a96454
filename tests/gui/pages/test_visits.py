import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from swdesk.gui.pages.printing.roster_page import RosterPage
from swdesk.gui.pages.visits.visit_page import VisitPage
from swdesk.gui.pages.visits.visits_page import VisitsPage
from swdesk.model import dates
from swdesk.model.visits import Visit

TODAY = dates.today()


@pytest.fixture
def visit(recipient, worker):
    return Visit.create(
        recipient=recipient, visit_no="QH-TF-2026-0001", visited_on=TODAY - dt.timedelta(days=9),
        method="home", result="met", worker=worker, health="血压偏高", needs="想配老花镜",
        hazards="插线板老化", plan="下次带血压计",
    )  # fmt: skip


@pytest.fixture
def desk_of_visits(desk, session, papers):
    def show():
        made = desk(visits=lambda: VisitsPage(session, papers))
        made.page.table.setFocus()
        return made

    return show


def cells(page, row=0):
    model = page.table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_a_visit_says_whom_it_met_and_what_was_said(desk_of_visits, visit):
    found = cells(desk_of_visits().page)

    assert found[1:4] == ["陈桂香", "女 82", "柳溪村"]
    assert found[4:8] == ["入户", "已探访", "想配老花镜", "沈佳"]


def test_visits_are_filtered_by_their_result(desk_of_visits, visit):
    page = desk_of_visits().page

    page.result.choose("nobody")

    assert page.table.model().rowCount() == 0
    assert page._empty.isVisible()


def test_what_is_listed_can_be_printed_as_a_roster(desk_of_visits, visit):
    window = desk_of_visits()

    window.press("Ctrl+P")

    assert isinstance(window.page, RosterPage)


def test_taking_the_filters_away_shows_everything_again(desk_of_visits, visit, qtbot):
    page = desk_of_visits().page
    page.result.choose("nobody")

    qtbot.mouseClick(page._widen, Qt.MouseButton.LeftButton)

    assert page.table.model().rowCount() == 1


def test_a_visit_to_a_given_person_begins_with_what_the_file_knows(desk_of_visits, recipient):
    window = desk_of_visits()

    window.show_page("visits", ("new", recipient.id))

    view = window.page.panel.view
    assert view.editor("location").value() == "柳溪村 27 号"
    assert view.editor("visited_on").value() == TODAY
    assert QApplication.focusWidget().objectName() == "method"


def test_what_the_last_visit_left_stands_beside_the_form(desk_of_visits, visit, recipient):
    window = desk_of_visits()

    window.show_page("visits", ("new", recipient.id))

    shown = {label.text() for label in window.page.aside.findChildren(QLabel)}
    assert {"插线板老化", "想配老花镜", "下次带血压计"} <= shown


def test_a_visit_in_vain_needs_nothing_but_its_result(desk_of_visits, recipient, qtbot, say):
    window = desk_of_visits()
    window.show_page("visits", ("new", recipient.id))
    for words in ("入户", "家中无人"):
        say(words)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    window.press("Ctrl+S")

    saved = Visit.get()
    assert (saved.method, saved.result, saved.health) == ("home", "nobody", None)
    assert saved.visit_no


def test_a_missing_result_is_asked_for(desk_of_visits, recipient, qtbot):
    window = desk_of_visits()
    window.show_page("visits", ("new", recipient.id))

    assert window.page.panel.save() is None
    assert QApplication.focusWidget().objectName() == "method"


def test_an_earlier_visit_opens_from_the_history(desk_of_visits, visit, recipient, qtbot):
    window = desk_of_visits()
    window.show_page("visits", ("new", recipient.id))
    page = window.page

    page.aside.history.setCurrentRow(0)
    qtbot.keyClick(page.aside.history, Qt.Key.Key_Return)

    assert page.panel.record == visit


def test_a_saved_visit_prints(desk_of_visits, visit, printed):
    window = desk_of_visits()
    window.page.table.open_current()
    assert isinstance(window.page, VisitPage)

    window.press("Ctrl+P")

    assert printed == [("F-06", 1)]


def test_an_empty_list_offers_the_first_visit(desk_of_visits, worker):
    page = desk_of_visits().page

    offered = [one.accessibleName() for one in page.findChildren(QPushButton) if one.isVisible()]
    assert offered == ["记录探访", "从表格导入"]
    assert not page._filters.isVisible()


def test_a_visit_goes_to_the_bin_after_asking(session, papers, visit, answers):
    page = VisitPage(session, papers)
    page.open_visit(visit)
    answers.expect("exec", agree)

    page.delete()

    assert Visit.find(visit.id).deleted_at is not None


def agree(box):
    next(button for button in box.buttons() if button.text() == "放进回收站").click()


def test_a_next_day_later_than_the_rules_asks_why_in_place(desk_of_visits, recipient):
    window = desk_of_visits()
    window.page.begin_with(recipient.id)
    panel = window.page.panel
    typed = {"method": "home", "result": "met", "needs": "想配老花镜"}
    for name, value in {**typed, "next_on": TODAY + dt.timedelta(days=200)}.items():
        panel.view.editor(name).set_value(value)

    assert panel.save() is None
    assert "请写推后的原因" in panel.view._boxes["put_off"].error()
    assert panel.values()["needs"] == "想配老花镜"
    panel.view.editor("put_off").set_value("随儿子去外地过年")

    assert panel.save().put_off == "随儿子去外地过年"
    window.close_page()
    window.page.refresh(frozenset())
    assert cells(window.page)[-1].endswith("随儿子去外地过年")
