"""Every form on its way from the window into a file, blank and filled in."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest

from swdesk.forms.catalogue import FORMS, SIGN_IN
from swdesk.model.people import Person
from swdesk.model.text import chinese_day
from tests.journeys.person import every_form

RARE = "𠮷𬭎䶮"
TITLES = {spec.code: spec.title for spec in FORMS} | {SIGN_IN: "签到表"}


def as_printed(word):
    """Return a word of a list as forms write it: days in Chinese."""
    try:
        return chinese_day(dt.date.fromisoformat(word))
    except ValueError:
        return word


@pytest.fixture
def printing(unlock, lived_in, tmp_path):
    """The page from which any form is printed."""
    person = unlock(shutil.copytree(lived_in, tmp_path / "有人用过"))
    person.opens("打印")
    return person


def choose(person, code):
    """Go down the list of forms to the one with that code."""
    person.goes_to("表格")
    person.presses("Home")
    while person.page.code != code:
        person.presses("Down")


@pytest.mark.parametrize("code", every_form(TITLES))
def test_a_form_is_had_blank(printing, code):
    choose(printing, code)

    printing.presses("Ctrl+P")

    assert TITLES[code] in printing.saves_paper()


@pytest.mark.parametrize("code", every_form(TITLES))
def test_a_form_is_had_filled_in(printing, code):
    choose(printing, code)
    printing.goes_to("印哪一种 空白表")
    printing.presses("Right")
    printing.goes_to("要打印的记录")
    printing.presses("Home", "Space")
    caption = printing.page.list.item(0).text()

    paper = printing.prints()

    assert TITLES[code] in paper
    assert "第1页" in paper
    assert as_printed(caption.split()[0]) in paper


def test_the_roster_names_everybody_on_file(printing):
    printing.presses("End")
    paper = printing.prints()

    assert "服务对象花名册" in paper
    assert "合计" in paper


def test_rare_characters_go_from_the_window_to_the_paper(person):
    person.opens("服务对象")
    person.presses("Ctrl+N")
    person.fills({"姓名": RARE, "现住地址": f"{RARE}巷 3 号"})
    person.presses("Ctrl+S")
    assert Person.get().name == RARE
    assert person.sees(RARE)

    paper = person.prints()

    assert RARE in paper
    assert f"{RARE}巷3号" in paper
    assert person.page.title == RARE
