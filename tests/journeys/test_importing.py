"""The spreadsheets an office already has come in, and can go out again."""

from __future__ import annotations

from pathlib import Path

import pytest

from swdesk.model.events import Event, SignIn
from swdesk.model.households import Household
from swdesk.model.people import Recipient
from swdesk.model.volunteers import Volunteer

DATA = Path(__file__).parents[1] / "data"
ROSTER = DATA / "服务对象花名册.xlsx"
REFUSED = 15


@pytest.fixture
def brings(person):
    """Bring a file in from a place of the navigation, as far as the check of its rows."""

    def bring(place, path):
        person.opens(place)
        person.answers.expect("getOpenFileName", (str(path), ""))
        person.does("从表格导入")
        person.presses("Ctrl+N")
        person.presses("Ctrl+S")
        return person

    return bring


def test_the_roster_comes_in_whole_and_goes_out_again(brings):
    person = brings("服务对象", ROSTER)
    assert person.sees("导入 245 人")
    person.presses("Ctrl+S")

    assert person.sees("已导入 245 人")
    assert Recipient.live().count() == 245
    assert Household.live().count() > 50
    person.does("撤销这次导入")
    assert Recipient.live().count() == 0
    assert person.sees("已撤销")


def test_the_refused_rows_are_handed_back_with_their_reasons(brings):
    person = brings("服务对象", ROSTER)

    book = person.saves_sheet(lambda: person.does("下载问题行"))

    rows = list(book.active.iter_rows(values_only=True))
    assert rows[0][-1] == "原因"
    assert len(rows) == 2 + REFUSED
    assert all(row[-1] for row in rows[2:])


def test_who_came_in_is_found_at_once(brings):
    person = brings("服务对象", ROSTER)
    person.presses("Ctrl+S")
    name = str(Recipient.live().first().person.name)

    person.opens("服务对象")
    person.looks_for(name)

    assert name in [row[1] for row in person.rows()]


def test_volunteers_come_in_from_a_text_file(brings):
    person = brings("志愿者", DATA / "志愿者登记.csv")
    person.presses("Ctrl+S")

    assert Volunteer.live().count() > 0
    assert person.sees(f"已导入 {Volunteer.live().count()} 人")


def test_a_sign_in_sheet_becomes_an_event_with_its_people(brings):
    person = brings("活动", DATA / "签到表.xls")
    person.presses("Ctrl+S")

    event = Event.get()
    assert event.name == "九九重阳 情暖夕阳"
    assert SignIn.live().count() == 59
    person.opens("活动")
    assert [row[1] for row in person.rows()] == ["九九重阳 情暖夕阳"]
