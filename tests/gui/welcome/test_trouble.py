"""Each trouble has its sentence and its own way out, and no way out writes over records."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt

from swdesk.gui.welcome.create import CreatePage
from swdesk.gui.welcome.mending import MendPage
from swdesk.gui.welcome.restoring import RestorePage
from swdesk.gui.welcome.trouble import TroublePage
from swdesk.gui.welcome.unlock import UnlockPage
from swdesk.station.backups.occasion import Occasion
from swdesk.station.backups.second_place import choose
from swdesk.station.lock import StationLock
from swdesk.station.store import NewStation, Station

from .conftest import CHEAP, PASSWORD

OLD_PASSWORD = "从前 用的 那个 密码"


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
    assert restoring.backups.topLevelItemCount() == 1

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
    assert words(page)[:2] == ["修复资料文件", "从备份恢复"]


def damage(folder):
    """Flip one bit in the middle of three of every four pages."""
    database = folder / "records.db"
    data = bytearray(database.read_bytes())
    for page in range(3, len(data) // 4096):
        if page % 4:
            data[page * 4096 + 2000] ^= 1
    database.write_bytes(data)


def unlock(welcome, qtbot):
    qtbot.waitUntil(lambda: welcome.currentWidget().worker.count() == 1)
    welcome.currentWidget().password.setText(PASSWORD)
    welcome.currentWidget().unlock()


def test_damage_inside_is_found_at_the_unlock_and_mended(folder, welcome, opened, qtbot):
    back_up(folder)
    damage(folder)
    welcome.show_station(folder)
    unlock(welcome, qtbot)
    page = welcome.currentWidget()
    assert isinstance(page, TroublePage)
    press(qtbot, page, "修复资料文件")
    mending = welcome.currentWidget()
    assert isinstance(mending, MendPage)

    mending.password.setText("不是这个密码呀")
    mending.try_mending()
    assert "密码不对" in mending.problem()

    mending.password.setText(PASSWORD)
    qtbot.keyClick(mending.password, Qt.Key.Key_Return)
    assert "的备份补回" in mending.report.text()
    qtbot.mouseClick(mending.mend, Qt.MouseButton.LeftButton)
    unlock(welcome, qtbot)
    assert opened


def test_a_missing_database_cannot_be_mended(show, folder):
    (folder / "records.db").unlink()
    assert "修复资料文件" not in words(show(folder))


@pytest.fixture
def restoring(show, folder, welcome, qtbot):
    """The list of backups, one here and one on the stick, of a station whose file is gone."""
    with Station.open(folder, PASSWORD) as station:
        choose(folder, folder.parent / "U 盘", station.keys.db_id)
        station.back_up(Occasion.CLOSE)
    (folder / "records.db").unlink()
    press(qtbot, show(folder), "从备份恢复")
    return welcome.currentWidget()


def cells(page, row):
    item = page.backups.topLevelItem(row)
    return [item.text(column) for column in range(item.columnCount())]


def test_backups_of_both_places_are_listed_with_time_and_reason(restoring):
    assert [cells(restoring, row)[3] for row in range(2)] == ["U 盘", "本机"]
    assert cells(restoring, 0)[0].startswith("今天")
    assert cells(restoring, 0)[1] == "关闭时"


def test_the_page_says_which_password_is_needed(restoring, folder):
    assert "现在的密码" in restoring._which.text()
    for name in ("records.keys", "records.keys.old"):
        (folder / name).unlink()
    restoring.backups.setCurrentItem(restoring.backups.topLevelItem(1))
    assert "备份当时的密码" in restoring._which.text()
    restoring.password.setText(PASSWORD)
    restoring.try_restore()
    assert (folder / "records.db").exists()


def test_a_backup_made_under_other_keys_opens_with_the_password_of_its_time(
    restoring, folder, tmp_path, answers, welcome, qtbot
):
    other = tmp_path / "旧站"
    station, _ = Station.create(other, NewStation("旧站", "王芳", OLD_PASSWORD), CHEAP)
    station.backup(tmp_path / "旧.scbak")
    station.close()

    answers.expect("getOpenFileName", (str(tmp_path / "旧.scbak"), ""))
    restoring.choose()
    assert "备份当时的密码" in restoring._which.text()
    restoring.password.setText(PASSWORD)
    restoring.try_restore()
    assert "密码不对" in restoring.problem()
    restoring.password.setText(OLD_PASSWORD)
    restoring.try_restore()
    Station.open(folder, OLD_PASSWORD).close()


def test_a_file_that_is_no_backup_is_not_listed(restoring, tmp_path, answers):
    (tmp_path / "照片.scbak").write_bytes(b"no zip")
    answers.expect("getOpenFileName", (str(tmp_path / "照片.scbak"), ""))
    restoring.choose()
    assert "不是完好的社工台备份" in restoring.problem()
    assert restoring.backups.topLevelItemCount() == 2


def test_records_that_still_open_are_replaced_only_with_a_password_of_theirs(
    restoring, folder, tmp_path, answers
):
    other = tmp_path / "旧站"
    station, _ = Station.create(other, NewStation("旧站", "王芳", OLD_PASSWORD), CHEAP)
    station.backup(tmp_path / "旧.scbak")
    station.close()
    restoring.password.setText(PASSWORD)
    restoring.try_restore()  # the records are whole again

    answers.expect("getOpenFileName", (str(tmp_path / "旧.scbak"), ""))
    restoring.choose()
    restoring.password.setText(OLD_PASSWORD)
    restoring.try_restore()
    assert "还能打开" in restoring.problem()

    restoring.present.setText(PASSWORD)
    restoring.try_restore()
    assert restoring.problem() == ""
    Station.open(folder, OLD_PASSWORD).close()
