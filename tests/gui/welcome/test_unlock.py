"""Unlocking: who, which password, and what is said when it does not open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from swdesk.gui.settings import LastOpening
from swdesk.gui.welcome.forgotten import ForgottenPage
from swdesk.gui.welcome.unlock import UnlockPage
from swdesk.model.base import author
from swdesk.model.office import Office

from .conftest import PASSWORD


@pytest.fixture
def page(welcome, folder, qtbot):
    welcome.show_station(folder)
    qtbot.waitUntil(lambda: welcome.currentWidget().worker.count() > 0)
    return welcome.currentWidget()


def type_password(qtbot, page, text):
    page.password.setText(text)
    qtbot.keyClick(page.password, Qt.Key.Key_Return)


def test_the_password_opens_the_station(page, opened, qtbot):
    assert page.worker.currentText() == "沈佳"

    type_password(qtbot, page, PASSWORD)

    assert [station.slot.label for station in opened] == ["沈佳"]
    assert Office.get().name == "青禾镇社工站"
    assert author() == opened[0].worker_id


def test_a_job_on_another_thread_opens_it_just_as_well(page, opened, qtbot, monkeypatch):
    monkeypatch.setattr("swdesk.gui.jobs._inline", [False])
    type_password(qtbot, page, PASSWORD)
    assert not page.open.isEnabled()

    qtbot.waitUntil(lambda: bool(opened))

    assert author() == opened[0].worker_id


def test_a_wrong_password_is_told_below_the_line(page, opened, qtbot):
    type_password(qtbot, page, "不对的密码不对")

    assert "密码不对" in page.problem()
    assert not opened
    assert page.open.isEnabled()


def test_every_wrong_password_after_the_third_makes_the_next_wait_longer(page, opened, qtbot):
    waits = []
    for _ in range(5):
        page.open.setEnabled(True)
        type_password(qtbot, page, "不对的密码不对")
        waits.append(page.open.text())

    assert waits == ["打开", "打开", "请等 2 秒再试", "请等 4 秒再试", "请等 8 秒再试"]
    type_password(qtbot, page, PASSWORD)
    assert not opened


def test_caps_lock_is_noticed_by_what_it_does_to_letters(page, qtbot):
    heard = []
    page.password.caps_lock.connect(heard.append)

    qtbot.keyClick(page.password, "a")
    qtbot.keyClick(page.password, "B")
    qtbot.keyClick(page.password, "c")

    assert heard == [True, False]


def test_an_empty_password_costs_no_try(page, qtbot):
    type_password(qtbot, page, "")

    assert page.problem() == "请输入密码。"


def test_a_forgotten_password_is_replaced_with_the_recovery_code(
    page, welcome, opened, made, qtbot
):
    page.forgotten.emit()
    forgotten = welcome.currentWidget()
    assert isinstance(forgotten, ForgottenPage)

    forgotten.code.setText(made.code.lower())
    forgotten.passwords.first.setText("新的 密码 四个 词语")
    forgotten.passwords.again.setText("新的 密码 四个 词语")
    qtbot.mouseClick(forgotten.reset, Qt.MouseButton.LeftButton)

    assert len(opened) == 1


def test_a_miscopied_recovery_code_is_explained(page, welcome, opened, qtbot):
    page.forgotten.emit()
    forgotten = welcome.currentWidget()
    forgotten.code.setText("AAAAA-BBBBB")
    forgotten.passwords.first.setText("新的 密码 四个 词语")
    forgotten.passwords.again.setText("新的 密码 四个 词语")

    forgotten.try_reset()

    assert "25 个字符" in forgotten.problem()
    assert not opened


def test_the_station_is_named_as_it_was_when_last_opened(welcome, folder, settings):
    settings.note_opening(folder, LastOpening("青禾镇社工站", "沈佳", "2020-11-21T17:40"))
    welcome.start()

    page = welcome.currentWidget()
    assert isinstance(page, UnlockPage)
    assert page.title.text() == "青禾镇社工站"
    assert page.note.whole_text() == "上次打开：2020-11-21 17:40　沈佳"
