"""Every list leaves the station as a workbook that a spreadsheet can only read as it was meant."""

from __future__ import annotations

import re
import shutil

import pytest

from swdesk.model.people import Person

LISTS = {
    "服务对象": "名册",
    "家庭": "名册",
    "个案": "台账",
    "探访": "台账",
    "活动": "台账",
    "志愿者": "名册",
}
PHONE = re.compile(r"1\d{10}")


@pytest.fixture
def lived_in_station(unlock, lived_in, tmp_path):
    """A station with a year of work, one name in it looking like a formula."""
    person = unlock(shutil.copytree(lived_in, tmp_path / "有人用过"))
    Person.update(name="=1+1").where(Person.id == Person.select().first().id).execute()
    return person


@pytest.fixture
def exports(lived_in_station):
    """Export a list from its own page; returns its sheet."""

    def export(place, *, whole=False):
        person = lived_in_station
        person.opens(place)
        person.chooses(LISTS[place], "导出到表格")
        if whole:
            person.goes_to("怎么写人 遮盖")
            person.presses("Left")
            if person.page.reason.isVisible():
                person.goes_to("实名导出的原因")
                person.types("年底核对")
        return person.saves_sheet(lambda: person.presses("Ctrl+S")).active

    return export


def cells(sheet):
    return [cell for row in sheet.iter_rows(min_row=2) for cell in row if cell.value is not None]


@pytest.mark.parametrize("place", LISTS)
@pytest.mark.parametrize("whole", [False, True], ids=["masked", "whole"])
def test_a_list_is_plain_text_under_a_head_that_stays(exports, place, whole):
    sheet = exports(place, whole=whole)

    assert sheet.max_row > 1
    assert sheet.freeze_panes is not None
    assert str(sheet.page_setup.paperSize) == sheet.PAPERSIZE_A4
    assert [cell.value for cell in cells(sheet) if cell.data_type == "f"] == []


def test_numbers_are_text_and_hidden_unless_somebody_wants_them(exports):
    masked = {str(cell.value) for cell in cells(exports("服务对象"))}
    sheet = exports("服务对象", whole=True)
    whole = [cell for cell in cells(sheet) if PHONE.fullmatch(str(cell.value))]

    assert not any(PHONE.search(value) for value in masked)
    assert whole
    assert {(cell.data_type, cell.number_format) for cell in whole} == {("s", "@")}
