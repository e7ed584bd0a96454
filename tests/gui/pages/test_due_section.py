"""Rules of due dates are set in the settings, each saved as it is left."""

import pytest

from swdesk.gui.pages.settings.due_section import DueSection
from swdesk.model.due_days import ContactMode, DueRule, Span, SpanUnit
from swdesk.services.contacts import due_settings, rhythms
from swdesk.services.contacts.rhythms import Rhythm


@pytest.fixture
def section(worker, shown):
    yield shown(DueSection())
    rhythms.forget()


def typed(line, text):
    line.setText(text)
    line.editingFinished.emit()


def test_the_rules_in_force_are_shown(section):
    assert section.deadlines[DueRule.CASE].text() == "14"
    high, dibao = section.intervals["risk", "high"], section.intervals["category", "dibao"]
    assert (high.count.text(), high.unit.currentText()) == ("1", "周")
    assert dibao.count.text() == ""


def test_a_number_is_saved_when_it_is_left(section):
    typed(section.deadlines[DueRule.CASE], "10")
    typed(section.intervals["risk", "high"].count, "2")

    assert due_settings.deadlines()[DueRule.CASE] == 10
    assert rhythms.rhythm_of("risk", "high") == Rhythm(Span(2, SpanUnit.WEEK))


def test_a_rule_says_in_what_unit_what_way_and_with_how_much_grace(section):
    elder = section.intervals["category", "alone_elder"]
    for choice, value in ((elder.unit, SpanUnit.DAY), (elder.mode, ContactMode.HOME)):
        choice.setCurrentIndex(choice.findData(value.value))
        choice.activated.emit(choice.currentIndex())
    typed(elder.count, "20")
    typed(elder.grace, "3")

    wanted = Rhythm(Span(20, SpanUnit.DAY), ContactMode.HOME, 3)
    assert rhythms.rhythm_of("category", "alone_elder") == wanted


def test_a_category_without_a_rule_is_given_one_by_its_number(section):
    typed(section.intervals["category", "dibao"].count, "2")

    assert rhythms.rhythm_of("category", "dibao") == Rhythm(Span(2, SpanUnit.MONTH))


def test_an_emptied_field_shows_again_what_holds(section):
    typed(section.deadlines[DueRule.CASE], "")

    assert section.deadlines[DueRule.CASE].text() == "14"


def test_what_cannot_be_is_refused_and_said(section):
    heard = []
    section.noticed.connect(lambda text, tone: heard.append(tone))

    typed(section.deadlines[DueRule.CASE], "900")

    assert heard == ["warn"]
    assert section.deadlines[DueRule.CASE].text() == "14"
