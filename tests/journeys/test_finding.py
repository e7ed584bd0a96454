"""One box finds anybody by whatever is remembered of them."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.forms.recipient import RECIPIENT
from swdesk.model.office import Place
from swdesk.model.people import Sex
from swdesk.services import editing

PEOPLE = (
    ("单玉芬", "柳溪村", "13812345521", "柳溪村3组27号"),
    ("曾庆有", "北塘村", "13987650002", "北塘村老粮站西"),
    ("王秀兰", "柳溪村", "13700001234", "柳溪村桥头"),
)
NUMBERS = {"王秀兰": "110101194003071521"}


@pytest.fixture
def person(person):
    """Somebody before a station with three people on file."""
    for name, village, phone, address in PEOPLE:
        values = {
            "name": name, "sex": Sex.FEMALE, "place": Place.get(Place.name == village).id,
            "phones": (phone,), "address": address, "opened_on": dt.date(2026, 1, 5),
            "id_no": NUMBERS.get(name),
        }  # fmt: skip
        editing.save(RECIPIENT, values)
    return person


FOUND = {
    "shan": "单玉芬",
    "syf": "单玉芬",
    "5521": "单玉芬",
    "zqy": "曾庆有",
    "zeng": "曾庆有",
    "QH-0002": "曾庆有",
    "老粮站": "曾庆有",
    "wangxiu": "王秀兰",
    "秀兰": "王秀兰",
    "1521": "王秀兰",
}


@pytest.mark.parametrize(("typed", "name"), FOUND.items())
def test_somebody_is_found_while_typing(person, typed, name):
    person.opens("服务对象")
    person.looks_for(typed)

    assert [row[1] for row in person.rows()] == [name]


@pytest.mark.parametrize("place", ["工作台", "打印"])
def test_enter_opens_who_was_found_from_anywhere(person, place):
    person.opens(place)
    person.looks_for("shan")
    person.presses("Return")

    assert person.page.title == "服务对象"
    assert person.sees("单玉芬", "档案号 QH-0001")


@pytest.mark.parametrize("place", ["工作台", "服务对象"])
def test_who_is_not_found_is_registered_with_the_name_that_was_typed(person, place):
    person.opens(place)
    person.looks_for("赵铁柱")
    person.presses("Return")

    assert person.page.panel.view.editor("name").value() == "赵铁柱"


def test_the_find_box_of_the_list_is_left_by_escape_and_shows_everybody_again(person):
    person.opens("服务对象")
    person.looks_for("shan")
    person.presses("Escape")
    person.looks_for("")

    assert len(person.rows()) == len(PEOPLE)
