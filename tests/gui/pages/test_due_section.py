"""Rules of due dates are set in the settings, each saved as it is left."""

import pytest

from swdesk.gui.pages.settings.due_section import DueSection
from swdesk.model.due_days import DueRule
from swdesk.services.contacts import due_rules, due_settings


@pytest.fixture
def section(worker, shown):
    yield shown(DueSection())
    due_rules.set_days({})


def typed(line, text):
    line.setText(text)
    line.editingFinished.emit()


def test_the_rules_in_force_are_shown(section):
    assert section.deadlines[DueRule.CASE].text() == "14"
    assert section.intervals["risk", "high"].text() == "7"
    assert section.intervals["category", "dibao"].text() == ""


def test_a_number_is_saved_when_it_is_left(section):
    typed(section.deadlines[DueRule.CASE], "10")
    typed(section.intervals["risk", "high"], "5")

    assert due_settings.deadlines()[DueRule.CASE] == 10
    days = {one.code: one.days for one in due_settings.intervals() if one.vocabulary == "risk"}
    assert days["high"] == 5


def test_an_emptied_field_shows_again_what_holds(section):
    typed(section.deadlines[DueRule.CASE], "")

    assert section.deadlines[DueRule.CASE].text() == "14"


def test_what_cannot_be_is_refused_and_said(section):
    heard = []
    section.noticed.connect(lambda text, tone: heard.append(tone))

    typed(section.deadlines[DueRule.CASE], "900")

    assert heard == ["warn"]
    assert section.deadlines[DueRule.CASE].text() == "14"
