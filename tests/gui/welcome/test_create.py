"""A new station: four steps, a code that is copied down, and a place that is safe."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from swdesk.gui.welcome.create import CreatePage
from swdesk.model.office import Office, Place
from swdesk.model.team import Worker
from swdesk.station.keys import KeyFile

GOOD = "月亮 走 我也走 嘿"


@pytest.fixture
def page(welcome):
    welcome.show_create()
    found = welcome.currentWidget()
    assert isinstance(found, CreatePage)
    return found


def field(step, name):
    return next(box for box in step._boxes if box.editor.field.name == name)


def fill_office(page, name="青禾镇社工站"):
    field(page.office, "name").editor.set_value(name)
    field(page.office, "code").editor.set_value("QH")
    page.office.communities.setPlainText("柳溪村、北塘村\n竹园社区\n柳溪村")
    page.go_on()


def fill_worker(page, again=GOOD):
    field(page.worker, "name").editor.set_value("沈佳")
    page.worker.passwords.first.setText(GOOD)
    page.worker.passwords.again.setText(again)
    page.go_on()


def copy_code(page):
    page.recovery.typed.setText(page.recovery.code.replace("-", " ").lower())
    page.go_on()


def test_four_steps_make_a_station_and_open_it(page, opened, tmp_path, qtbot):
    fill_office(page)
    fill_worker(page)
    copy_code(page)
    page.place.set_folder(tmp_path / "新站")
    qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)

    [station] = opened
    assert station.folder == tmp_path / "新站"
    office = Office.get()
    assert (office.name, office.code) == ("青禾镇社工站", "QH")
    assert [worker.name for worker in Worker.select()] == ["沈佳"]
    assert [(place.name, place.kind) for place in Place.select().order_by(Place.rank)] == [
        ("柳溪村", "village"),
        ("北塘村", "village"),
        ("竹园社区", "community"),
    ]


def test_the_code_that_was_copied_down_opens_the_station(page, opened, tmp_path):
    code = page.recovery.code
    fill_office(page)
    fill_worker(page)
    copy_code(page)
    page.place.set_folder(tmp_path / "新站")
    page.go_on()

    assert KeyFile.load(tmp_path / "新站").unlock_by_recovery(code)
    assert opened


def test_an_office_without_a_name_goes_no_further(page):
    page.go_on()

    assert field(page.office, "name").error()
    assert page.office.isVisible()


def test_two_different_passwords_are_told(page):
    fill_office(page)
    fill_worker(page, again="月亮 走 我不走 嘿")

    assert page.worker.passwords.problem() == "两次输入的密码不一样，请再输一次。"
    assert page.worker.isVisible()


def test_a_password_made_of_the_workers_name_is_refused(page):
    fill_office(page)
    field(page.worker, "name").editor.set_value("沈佳沈佳沈佳沈佳沈佳")
    page.worker.passwords.first.setText("沈佳沈佳沈佳沈佳沈佳12")
    page.go_on()

    assert "太容易" in page.worker.passwords.problem()


def test_a_code_that_was_not_copied_goes_no_further(page):
    fill_office(page)
    fill_worker(page)
    page.recovery.typed.setText("ABCDE")
    page.go_on()

    assert "25 个字符" in page.recovery.problem()
    assert page.recovery.isVisible()


def test_a_cloud_folder_is_refused_before_anything_is_written(page, tmp_path, opened):
    fill_office(page)
    fill_worker(page)
    copy_code(page)
    page.place.set_folder(tmp_path / "OneDrive" / "站")
    page.go_on()

    assert "同步" in page.place.problem()
    assert not (tmp_path / "OneDrive").exists()
    assert not opened


def test_a_folder_with_a_station_is_never_written_over(page, folder, opened):
    before = (folder / "records.db").read_bytes()
    fill_office(page)
    fill_worker(page)
    copy_code(page)
    page.place.set_folder(folder)
    page.go_on()

    assert "已有工作站" in page.place.problem()
    assert (folder / "records.db").read_bytes() == before
    assert not opened


def test_going_back_keeps_what_was_typed(page):
    fill_office(page)
    page.go_back()

    assert page.office.isVisible()
    assert page.office.values()["name"] == "青禾镇社工站"
