"""A scanner that types like a keyboard: cards at the desk and in the find box, codes of sheets."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication

from swdesk.model.events import Event, SheetKind, SignIn, SignInRole
from swdesk.model.people import Person, Sex
from swdesk.model.volunteers import Volunteer
from swdesk.services.gatherings import sheet_codes
from swdesk.services.gatherings.sheet_codes import SheetPlace
from swdesk.services.people import cards


@pytest.fixture
def beeps(monkeypatch):
    heard = []
    monkeypatch.setattr(QApplication, "beep", staticmethod(lambda: heard.append("beep")))
    return heard


@pytest.fixture
def card(person):
    """The card of a volunteer, who is on file."""
    made = Person(name="周志强", sex=Sex.MALE)
    made.touch()
    made.save()
    Volunteer.create(person=made, volunteer_no="QH-ZY-0001")
    return cards.issue(made)


@pytest.fixture
def event(person):
    today = dt.date.today()  # noqa: DTZ011 - the day on which the window shows it
    return Event.create(event_no="QH-HD-1", name="便民集市", held_on=today, started=dt.time(9))


@pytest.fixture
def desk(person, card, event):
    person.window.workspace.session.find.build()
    person.window.workspace.window.show_page("events", event.id)
    person.does("开始签到")
    return person


def scans(person, token):
    person.types(f"{token}\n")


def test_a_scan_signs_in_with_one_beep_and_the_desk_waits_for_the_next(desk, card, beeps):
    scans(desk, card.token)

    assert [(one.name, one.role) for one in SignIn.live()] == [("周志强", SignInRole.VOLUNTEER)]
    assert beeps == ["beep"]
    assert desk.page.parts.box.text() == ""
    desk.sees("周志强")


def test_a_second_scan_of_the_same_card_is_refused_in_words_without_a_beep(desk, card, beeps):
    scans(desk, card.token)
    scans(desk, card.token)

    assert SignIn.live().count() == 1
    assert beeps == ["beep"]
    assert "周志强已于" in desk.page.parts.last.words()


def test_a_lost_card_is_refused_and_the_next_scan_is_not_typed_behind_it(desk, card, beeps):
    again = cards.issue(cards.withdraw(card, "遗失").person)
    scans(desk, card.token)
    assert beeps == []
    assert "停用（遗失）" in desk.page.parts.last.words()

    scans(desk, again.token)
    assert SignIn.live().count() == 1


def test_a_scan_in_the_find_box_finds_the_person_on_any_page(person, card):
    person.window.workspace.session.find.build()
    for place in ("工作台", "活动"):
        person.opens(place)
        person.looks_for(card.token)
        person.sees("周志强", "1 人")
        person.presses("Return")
        assert person.page.title == "周志强"
        person.presses("Alt+Left")


def test_the_code_of_a_sheet_opens_its_lines_on_any_page(person, event):
    page_two = SheetPlace(event, SheetKind.PEOPLE, 21)
    for place in ("工作台", "服务对象", "活动"):
        person.opens(place)
        person.looks_for(sheet_codes.written(page_two))
        person.sees("便民集市", "签到表编码")
        person.presses("Return")
        assert person.page.title == "补录　便民集市"
        person.presses("Alt+Left")


def test_the_code_of_a_sheet_scanned_at_the_desk_opens_its_lines(desk, event):
    scans(desk, sheet_codes.scanned(SheetPlace(event, SheetKind.PEOPLE)))

    assert desk.page.title == "补录　便民集市"


def test_the_printed_sheet_carries_the_code(person, event):
    person.window.workspace.window.show_page("events", event.id)
    person.chooses("办理与打印", "打印空白签到表")
    person.does("打印预览")

    assert f"录入编码：{sheet_codes.code_of(event)}" in person.saves_paper()
