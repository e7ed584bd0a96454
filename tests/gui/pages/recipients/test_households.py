"""Households: the list, one of them, and what changes in a family."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from swdesk.gui.pages.recipients.recipient_form import RecipientFormPage
from swdesk.model.people import FamilyMember, Recipient
from swdesk.services.people import households


def names(page):
    return [member.name for member in page.members()]


def segment(page, text):
    return next(b for b in page.filters.kind.findChildren(QPushButton) if b.text() == text)


def button(page, text):
    return next((b for b in page.findChildren(QPushButton) if b.text() == text), None)


@pytest.fixture
def opened(window, household):
    """The page of 陈桂香's household."""
    window.show_page("households", household.id)
    return window.page


def test_the_list_names_head_place_and_size(window, household):
    window.show_page("households")
    model = window.page.table.model()

    assert [model.index(0, column).data() for column in range(5)] == [
        "QH-H-0001",
        "陈桂香",
        "1",
        "柳溪村",
        "柳溪村3组27号",
    ]


def test_people_and_households_are_one_step_apart(window, household):
    window.show_page("recipients")
    segment(window.page, "户").click()
    assert window.page.title == "家庭"

    segment(window.page, "人").click()
    assert window.page.title == "服务对象"


def test_a_household_is_found_by_anybody_who_lives_in_it(window, household):
    window.show_page("households")

    window.page.search("cgx")
    assert window.page.table.model().rowCount() == 1

    window.page.search("没有这个人")
    assert window.page.table.model().rowCount() == 0


def test_the_panel_of_a_person_leads_to_their_household(window, household, people):
    window.show_page("recipients", people["chen"].id)

    window.page.verbs.do("family", people["chen"])

    assert window.page.title == "陈桂香家"
    assert window.page.context == "QH-H-0001"


def test_somebody_on_file_joins(opened, people, qtbot):
    add = opened.adding
    qtbot.keyClicks(add.person, "xsg")
    qtbot.keyClick(add.person, Qt.Key.Key_Return)
    qtbot.keyClicks(add.relation, "peiou")
    qtbot.keyClick(add.relation, Qt.Key.Key_Return)
    opened.findChild(QPushButton, "add").click()

    assert names(opened) == ["陈桂香", "徐水根"]
    assert households.household_of(people["xu"].person) == opened.household


def test_somebody_not_on_file_is_only_named(opened):
    opened.adding.person.setText("李晓雯")
    opened.findChild(QPushButton, "add").click()

    member = opened.members()[1]
    assert (member.name, member.person_id) == ("李晓雯", None)


def test_a_member_without_a_name_is_not_added(opened):
    opened.findChild(QPushButton, "add").click()

    assert names(opened) == ["陈桂香"]


def test_a_registered_member_opens_with_their_name(window, opened, people):
    member = opened.members()[0]

    opened.findChild(QPushButton, f"member-{member.member_id}").click()

    assert window.page.title == "服务对象"
    assert window.page.table.current_id() == people["chen"].id


def test_another_member_becomes_the_head(opened, people):
    households.add_person(opened.household, people["xu"].person, "10")
    opened.refresh(frozenset())

    opened.set_head(opened.members()[1].member_id)

    assert opened.title == "徐水根家"
    assert [member.is_head for member in opened.members()] == [True, False]


def test_a_member_moves_out(opened, people):
    households.add_person(opened.household, people["xu"].person, "20")
    opened.refresh(frozenset())

    opened.move_out(opened.members()[1].member_id)

    assert names(opened) == ["陈桂香"]


def test_a_head_does_not_leave_the_others_without_one(opened, people, qtbot):
    households.add_person(opened.household, people["xu"].person, "20")
    opened.refresh(frozenset())

    with qtbot.waitSignal(opened.noticed) as told:
        opened.move_out(opened.members()[0].member_id)

    assert told.args[0] == "陈桂香是户主，请先另选户主。"
    assert len(opened.members()) == 2


def test_a_household_prints_as_f_02(window, opened, printed, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    assert printed == [("F-02", opened.household.id)]


@pytest.fixture
def form(session, people, household, qtbot):
    """The registration form of 陈桂香, who lives with 徐水根."""

    def open_form():
        page = RecipientFormPage(session, lambda spec, records: None)
        qtbot.addWidget(page)
        page.open_record(Recipient.find(people["chen"].id))
        return page

    households.add_person(household, people["xu"].person, "10")
    return open_form


def test_the_family_table_is_filled_from_the_household(form):
    page = form()

    button(page, "填进家庭成员表").click()
    page.panel.save()

    assert [(row.name, row.relation) for row in FamilyMember.live()] == [("徐水根", "10")]


def test_a_family_table_that_says_something_is_left_alone(form):
    page = form()
    page.panel.view.rows("family_member").fill([{"name": "李晓雯"}])
    page.panel.save()

    assert button(form(), "填进家庭成员表") is None
