"""The types of a project in the window: made, people sorted in, one shown alone."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.gui.pages.registers.types_page import TypesPage
from swdesk.model import dates
from swdesk.model.people import RecipientCategory
from swdesk.model.projects import Project
from swdesk.services.people import typologies

TODAY = dates.today()


@pytest.fixture
def page(session, shown, register):
    for name in ("陈桂香", "吴长顺"):
        RecipientCategory.create(recipient=register(name), category="alone_elder")
    ends_on = TODAY + dt.timedelta(days=300)
    project = Project.create(project_no="XM-1", name="双拥", begins_on=TODAY, ends_on=ends_on)
    return shown(TypesPage(session, project))


def action(page, text):
    (found,) = [one for one in page.actions_shown() if one.text.startswith(text)]
    return found


def make(page, name):
    page.ask_type()
    page.questions.panel.name.setText(name)
    page.questions.panel.verb.click()


def sort(page, found):
    action(page, "划入").menu[0].slot()
    panel = page.questions.panel
    panel.type.set_choice(found, found.name)
    panel.choice.set_choice("alone_elder", "独居老人")
    panel.verb.click()


def test_people_are_sorted_into_a_new_type(page):
    make(page, "身体健朗")
    sort(page, typologies.types_of(page._project)[0].type)

    model = page.table.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["身体健朗"] * 2
    assert "1 类 2 人" in page.context


def test_one_type_is_shown_alone(page):
    make(page, "身体健朗")
    make(page, "年老孤独")
    lively, lonely = (one.type for one in typologies.types_of(page._project))
    sort(page, lively)

    page.show_only(lonely)
    assert page.table.model().rowCount() == 0
    page.show_only(None)
    assert page.table.model().rowCount() == 2


def test_without_a_type_nobody_can_be_sorted_and_nothing_is_lost(page):
    make(page, "身体健朗")
    action(page, "划入").menu[0].slot()
    page.questions.panel.choice.set_choice("alone_elder", "独居老人")

    page.questions.panel.verb.click()

    assert page.questions.panel.message().startswith("请选类型")
    assert page.questions.panel.choice.text() == "独居老人"
