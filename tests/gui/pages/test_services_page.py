"""The services of a day are typed as digits, and each is on file when its cell is left."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from swdesk.gui.pages.registers.services_page import ServicesPage
from swdesk.model import dates
from swdesk.model.service_items import ServiceItem


@pytest.fixture
def page(session, shown, register, qtbot):
    made = shown(ServicesPage(session))
    made._add([register(name).person_id for name in ("陈桂香", "吴长顺")])
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.grid.begin()
    return made


def keys(qtbot, page, digit):
    qtbot.keyClick(page.grid, digit)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.grid)


def test_a_digit_and_enter_keep_a_service_and_go_on_to_the_next_person(page, qtbot):
    keys(qtbot, page, "2")
    keys(qtbot, page, "1")

    found = {one.recipient.person.name: one.quantity for one in ServiceItem.live()}
    assert found == {"陈桂香": Decimal(2), "吴长顺": Decimal(1)}
    model = page.grid.rows
    assert model.index(model.rowCount() - 1, 2).data() == "3"


def test_what_is_no_number_is_refused_with_a_sentence(page):
    page.grid.rows.setData(page.grid.rows.index(0, 2), "两份")

    assert "应填数字" in page._note.text()
    assert not ServiceItem.select().exists()


def test_an_emptied_cell_takes_the_service_back(page, qtbot):
    cell = page.grid.rows.index(0, 2)
    page.grid.rows.setData(cell, "2")
    page.grid.setCurrentIndex(cell)
    qtbot.keyClick(page.grid, Qt.Key.Key_Delete)

    assert not ServiceItem.live().exists()


def test_a_day_to_come_is_refused_and_the_sheet_stays(page):
    page.editors["served_on"].set_value(dates.today().replace(year=dates.today().year + 1))

    page.grid.rows.setData(page.grid.rows.index(0, 2), "2")

    assert page._note.text()
    assert not ServiceItem.select().exists()
