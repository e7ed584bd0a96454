"""A list leaves the station as a workbook, as much of it as was asked for."""

from __future__ import annotations

import openpyxl
import pytest
from PySide6.QtCore import Qt

from swdesk.gui.pages.export_page import export_panel
from swdesk.gui.pages.volunteers.volunteers_page import VolunteersPage
from swdesk.gui.session import Session
from swdesk.model.disclosure import Showing
from swdesk.model.people import Person, Recipient
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station


@pytest.fixture
def session(tmp_path, qapp):
    new = NewStation("青禾镇社工站", "沈佳", "小河 流水 人家 老树", "QH")
    station, _ = Station.create(tmp_path / "资料", new, Cost(memory=64, passes=1))
    for number, name in enumerate(("陈桂香", "李根生", "王阿大"), 1):
        person = Person.create(name=name, phones=("13812345521",))
        Recipient.create(person=person, file_no=f"QH-{number:04}")
    made = Session(station)
    yield made
    made.close()


@pytest.fixture
def saved(answers, tmp_path, inline_jobs):
    """Press the button of a page and return the rows of the file."""
    path = tmp_path / "服务对象.xlsx"

    def press(page):
        answers.expect("getSaveFileName", (str(path), ""))
        page.verb.click()
        return list(openpyxl.load_workbook(path).active.iter_rows(values_only=True))

    return press


def test_numbers_are_hidden_unless_somebody_asks_for_them(session, shown, saved):
    page = shown(export_panel(session, "recipients"))
    assert "138****5521" in saved(page)[1]

    page.showing.set_value(Showing.REAL)

    assert "13812345521" in saved(page)[1]


def test_only_the_records_listed_are_written(session, shown, saved):
    page = shown(export_panel(session, "recipients", [2], "柳溪村"))

    rows = saved(page)

    assert [row[:2] for row in rows[1:]] == [("QH-0002", "李根生")]
    assert page.context == "柳溪村"


def test_all_can_be_written_instead(session, shown, saved):
    page = shown(export_panel(session, "recipients", [2]))

    page.rows.setFocus()
    page.rows._choose(1)

    assert page.verb.accessibleName() == "导出 3 行"
    assert len(saved(page)) == 4


def test_columns_that_are_not_ticked_stay_at_home(session, shown, saved, qtbot):
    page = shown(export_panel(session, "recipients"))

    qtbot.keyClick(page.boxes["联系电话"], Qt.Key.Key_Space)

    assert "联系电话" not in saved(page)[0]


def test_without_a_column_there_is_nothing_to_export(session, shown):
    page = shown(export_panel(session, "recipients"))

    for box in page.boxes.values():
        box.setChecked(False)

    assert not page.verb.isEnabled()


def test_a_full_disk_is_told(session, shown, answers, tmp_path, inline_jobs, qtbot):
    page = shown(export_panel(session, "recipients"))
    answers.expect("getSaveFileName", (str(tmp_path / "没有" / "名册.xlsx"), ""))

    with qtbot.waitSignal(page.noticed) as told:
        page.verb.click()

    assert told.args[1] == "danger"


def test_a_list_offers_what_its_filters_let_through(session, shown):
    page = shown(VolunteersPage(session, lambda spec, records: None))
    offered = []
    page.opens.connect(offered.append)

    page.export_list()

    assert [one.title for one in offered] == ["导出志愿者"]
    assert offered[0].count() == 0
