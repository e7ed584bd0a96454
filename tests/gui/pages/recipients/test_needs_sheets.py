"""Needs are assessed from the menu of a recipient, and the conclusion leads on."""

import datetime as dt

import pytest

from swdesk.forms.needs import NEEDS
from swdesk.gui.pages.cases.intake_page import IntakePage
from swdesk.gui.pages.recipients.sheets_page import NeedsPage, child_page, needs_page
from swdesk.model.needs import ChildRegistration, Conclusion, NeedsAssessment
from swdesk.services import editing
from swdesk.services.casework import needs


@pytest.fixture
def sheets(desk, session, papers, recipient):
    return desk(sheets=lambda: needs_page(session, papers, recipient))


@pytest.fixture
def assessed(recipient):
    told = {"conclusion": Conclusion.CASE, "assessed_on": dt.date(2026, 9, 1)}
    rows = [{"rank": 1, "area": "care", "problem": "没有人陪同就医"}]
    values = needs.begin(NEEDS, recipient) | told | {"main_problem": rows}
    return editing.save(NEEDS, values, recipient=recipient)


def test_an_assessment_is_typed_and_saved_by_keyboard(sheets, qtbot):
    sheets.press("Ctrl+N")
    view = sheets.page.panel.view
    view.go_to("body")
    qtbot.keyClicks(view.focusWidget(), "2")
    view.editor("conclusion").set_value(Conclusion.FILE)
    sheets.press("Ctrl+S")

    assert NeedsAssessment.get().body == 2


def test_an_elder_is_not_asked_about_school(sheets):
    sheets.press("Ctrl+N")

    view = sheets.page.panel.view
    assert view.editor("care_wish").isVisibleTo(view)
    assert not view.editor("schooling").isVisibleTo(view)


def test_the_numbers_of_the_sections_leave_no_gap(sheets):
    sheets.press("Ctrl+N")

    view = sheets.page.panel.view
    shown = [header.title.text()[:2] for _, header, _ in view._headed if not header.isHidden()]
    assert shown[:7] == ["一、", "二、", "三、", "四、", "五、", "六、", "七、"]
    assert shown[-2:] == ["十、", "十一"]


def test_the_last_key_of_a_section_goes_where_it_says(sheets):
    sheets.press("Ctrl+N")

    sheets.page.go_to_section(7)

    assert sheets.page.panel.view.focusWidget().objectName() == "kin"


def test_a_conclusion_to_open_a_case_begins_its_intake(sheets, assessed):
    sheets.page.open_line(assessed)
    assert isinstance(sheets.page, NeedsPage)

    sheets.press("Ctrl+J")

    assert isinstance(sheets.page, IntakePage)
    assert sheets.page.panel.view.editor("complaint").value() == "没有人陪同就医"


def test_the_marked_sheet_prints(sheets, assessed, printed):
    sheets.page.refresh(frozenset())
    sheets.page.table.select_first()

    sheets.press("Ctrl+P")

    assert printed == [("F-03", 1)]


def test_a_child_is_registered(desk, session, papers, recipient, say):
    window = desk(sheets=lambda: child_page(session, papers, recipient))
    window.press("Ctrl+N")
    window.page.panel.view.go_to("school")
    say("青禾小学")
    window.press("Ctrl+S")

    assert ChildRegistration.get().school == "青禾小学"
