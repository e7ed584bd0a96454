"""Birthdays and festivals ahead, as the first page tells of them."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.gui.pages.workbench.festive_cards import BirthdaysCard, FestivalsCard
from swdesk.gui.widgets.row_button import RowButton
from swdesk.gui.widgets.tags import Pill
from swdesk.services.contacts.birthdays import MONTH, WEEK, Birthday
from swdesk.services.contacts.festivals import Festival

TODAY = dt.date(2026, 9, 20)


def rows(card):
    return card.findChildren(RowButton)


def birthday(name, days, turns, **facts):
    return Birthday(1, 1, name, TODAY + dt.timedelta(days=days), turns, **facts)


@pytest.fixture
def birthdays(shown):
    card = shown(BirthdaysCard())
    card.show_birthdays([birthday("陈桂香", 0, 80, is_lunar=True), birthday("李福", 5, 71)], TODAY)
    return card


def test_a_birthday_says_whose_it_is_and_a_tenth_one_is_marked(birthdays):
    first, second = rows(birthdays)

    assert first.accessibleName() == "陈桂香 80 岁生日"
    assert (len(first.findChildren(Pill)), len(second.findChildren(Pill))) == (2, 0)


def test_the_card_turns_to_a_month_and_back(birthdays, qtbot):
    with qtbot.waitSignal(birthdays.turned):
        birthdays._span.click()
    assert birthdays.days == MONTH

    birthdays._span.click()
    assert birthdays.days == WEEK


def test_a_festival_begins_the_round_for_it(shown, qtbot):
    card = shown(FestivalsCard())
    card.show_festivals([Festival(dt.date(2026, 9, 25), "mid_autumn")], TODAY)
    (row,) = rows(card)

    with qtbot.waitSignal(card.opened) as asked:
        row.click()

    assert asked.args == ["mid_autumn"]
    assert row.accessibleName() == "登记中秋节慰问"
