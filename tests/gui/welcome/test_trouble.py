"""Each trouble has its sentence and its own way out, and no way out writes over records."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt

from swdesk.gui.welcome.create import CreatePage
from swdesk.gui.welcome.restoring import RestorePage
from swdesk.gui.welcome.trouble import TroublePage
from swdesk.gui.welcome.unlock import UnlockPage
from swdesk.station.lock import StationLock
from swdesk.station.store import Station

from .conftest import PASSWORD


@pytest.fixture
def show(welcome, qtbot):
    """Open a folder and return the page of trouble that follows."""

    def show(folder):
        welcome.show_station(folder)
        qtbot.waitUntil(lambda: isinstance(welcome.currentWidget(), TroublePage))
        return welcome.currentWidget()

    return show


def words(page):
    return [button.accessibleName() for button in page.buttons]


def back_up(folder):
    with Station.open(folder, PASSWORD) as station:
        return station.backup()


def press(qtbot, page, text):
    button = next(button for button in page.buttons if button.accessibleName() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_empty_folder_offers_a_new_station_and_makes_none(show, tmp_path, welcome, qtbot):
    empty = tmp_path / "空"
    empty.mkdir()
    page = show(empty)
    assert words(page) == ["新建工作站", "再试一次", "另选文件夹"]

    press(qtbot, page, "新建工作站")

    assert isinstance(welcome.currentWidget(), CreatePage)
    assert not list(empty.iterdir())


def test_lost_keys_are_found_again_in_a_copy(show, folder, tmp_path, welcome, answers, qtbot):
    copy = shutil.copy(folder / "records.keys", tmp_path / "copy.keys")
    for name in ("records.keys", "records.keys.old"):
        (folder / name).unlink()
    page = show(folder)
    assert "我有密钥文件" in words(page)

    answers.expect("getOpenFileName", (str(copy), ""))
    press(qtbot, page, "我有密钥文件")

    assert isinstance(welcome.currentWidget(), UnlockPage)
    qtbot.waitUntil(lambda: welcome.currentWidget().worker.count() == 1)


def test_a_file_that_holds_no_keys_is_refused(show, folder, tmp_path, answers, qtbot):
    for name in ("records.keys", "records.keys.old"):
        (folder / name).unlink()
    junk = tmp_path / "junk.keys"
    junk.write_text("你好", encoding="utf-8")
    page = show(folder)

    answers.expect("getOpenFileName", (str(junk), ""))
    press(qtbot, page, "我有密钥文件")

    assert not (folder / "records.keys").exists()


def test_a_missing_database_is_restored_from_the_backup(show, folder, welcome, opened, qtbot):
    back_up(folder)
    (folder / "records.db").unlink()
    page = show(folder)
    assert words(page)[0] == "从备份恢复"
    press(qtbot, page, "从备份恢复")
    restoring = welcome.currentWidget()
    assert isinstance(restoring, RestorePage)
    assert restoring.backup.count() == 1

    restoring.password.setText("不是这个密码呀")
    restoring.try_restore()
    assert "密码不对" in restoring.problem()

    restoring.password.setText(PASSWORD)
    qtbot.keyClick(restoring.password, Qt.Key.Key_Return)
    assert isinstance(welcome.currentWidget(), UnlockPage)
    assert (folder / "records.db").exists()


def test_a_station_open_elsewhere_can_be_tried_again(show, folder, welcome, qtbot):
    with StationLock.take(folder):
        page = show(folder)
        assert words(page)[0] == "再试一次"
    press(qtbot, page, "再试一次")

    qtbot.waitUntil(lambda: welcome.currentWidget().worker.count() == 1)


def test_damage_found_after_the_password_has_its_own_page(folder, welcome, qtbot):
    database = folder / "records.db"
    data = bytearray(database.read_bytes())
    data[4096 * 0 + 100 : 4096] = bytes(3996)
    database.write_bytes(data)
    welcome.show_station(folder)
    qtbot.waitUntil(lambda: welcome.currentWidget().worker.count() == 1)
    welcome.currentWidget().password.setText(PASSWORD)

    welcome.currentWidget().unlock()

    page = welcome.currentWidget()
    assert isinstance(page, TroublePage)
    assert words(page)[0] == "从备份恢复"
