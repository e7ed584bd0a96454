"""The settings: saved as they are changed, and offered in the forms at once."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from swdesk.gui import theme
from swdesk.gui.backup_age import last_backup
from swdesk.gui.pages.settings.settings_page import SettingsPage
from swdesk.gui.session import Session
from swdesk.gui.settings import Settings
from swdesk.model.codes import set_station_entries, vocabulary
from swdesk.model.people import Person, Recipient
from swdesk.services import recycling
from swdesk.services.choices import offers
from swdesk.services.setup import settings
from swdesk.station.keys import KeyFile
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station

CHEAP = Cost(memory=64, passes=1)
PASSWORD = "小河 流水 人家 老树"


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("station")
    station, _ = Station.create(folder, NewStation("青禾镇社工站", "沈佳", PASSWORD, "QH"), CHEAP)
    station.close()
    return folder


@pytest.fixture
def station(template, tmp_path):
    folder = shutil.copytree(template, tmp_path / "资料")
    with Station.open(folder, PASSWORD) as opened:
        yield opened
    set_station_entries({})


@pytest.fixture
def preferences(tmp_path):
    return Settings(tmp_path / "swdesk.ini")


@pytest.fixture
def page(station, preferences, shown, inline_jobs):
    session = Session(station)
    made = shown(SettingsPage(session, lambda *_: None, preferences, CHEAP))
    yield made
    session.close()


def words_of(page):
    heard = []
    page.noticed.connect(lambda text, _tone: heard.append(text))
    return heard


def type_in(qtbot, box, text):
    line = box.editor.widget
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    line.clearFocus()


def names(tree):
    return [item.text(0) for item in tree.items()]


def test_a_fact_of_the_office_is_saved_when_its_field_is_left(page, qtbot):
    type_in(qtbot, page.office.facts.box("address"), "12")

    assert settings.office().address == "12"


def test_an_office_without_a_name_is_refused_under_the_field(page, qtbot):
    page.office.facts.box("name").editor.set_value("")
    page.office.facts.box("name").editor.left.emit()

    assert page.office.facts.box("name").error()
    assert settings.office().name == "青禾镇社工站"


def test_a_tick_is_saved_at_once(page):
    page.office.forms.box("has_shading").editor.widget.click()

    assert settings.office().has_shading is False


def test_an_added_village_is_offered_in_forms(page, qtbot):
    page.go_to_section(2)
    page.places.name.setText("柳溪村")
    qtbot.keyClick(page.places.name, Qt.Key.Key_Return)

    assert names(page.places.tree) == ["柳溪村"]
    assert [offer.label for offer in offers(Person.place)] == ["柳溪村"]


def test_a_group_is_added_below_its_village(page, qtbot):
    page.go_to_section(2)
    page.places.name.setText("柳溪村")
    page.places.add(below=False)
    page.places.name.setText("三组")
    page.places.kind.setCurrentIndex(page.places.kind.findData("group"))
    qtbot.mouseClick(page.places.add_below, Qt.MouseButton.LeftButton)

    assert [(str(place.name), depth) for place, depth in settings.places()] == [
        ("柳溪村", 0),
        ("三组", 1),
    ]


def test_places_are_renamed_moved_and_retired(page):
    page.go_to_section(2)
    for name in ("甲村", "乙村"):
        page.places.name.setText(name)
        page.places.add(below=False)
    page.places.tree.move_marked(-1)
    assert names(page.places.tree) == ["乙村", "甲村"]

    page.places.tree.currentItem().setText(0, "丙村")
    assert names(page.places.tree) == ["丙村", "甲村"]

    page.places.turn_retired()
    assert [offer.label for offer in offers(Person.place)] == ["甲村"]


def test_two_places_of_one_name_are_refused(page):
    heard = words_of(page)
    for _ in range(2):
        page.places.name.setText("柳溪村")
        page.places.add(below=False)

    assert names(page.places.tree) == ["柳溪村"]
    assert "已有" in heard[-1]


def test_a_colleague_is_added_and_let_in_with_a_password_of_their_own(page, station):
    page.go_to_section(3)
    page.workers.name.setText("方敏")
    page.workers.add()
    page.workers.password.first.setText("另一个 密码 四个 词语")
    page.workers.password.again.setText("另一个 密码 四个 词语")
    page.workers.give_password()

    keys = KeyFile.load(station.folder)
    assert [slot.label for slot in keys.users] == ["沈佳", "方敏"]
    _, slot = keys.unlock("另一个 密码 四个 词语")
    assert slot.label == "方敏"
    assert [worker.key_slot for worker in settings.workers()][1] == slot.id


def test_a_retired_colleague_is_shut_out(page, station):
    test_a_colleague_is_added_and_let_in_with_a_password_of_their_own(page, station)
    page.workers.turn_retired()

    assert [slot.label for slot in KeyFile.load(station.folder).users] == ["沈佳"]
    assert [str(worker.name) for worker in settings.workers()] == ["沈佳"]


def test_codes_are_added_relabelled_moved_and_retired(page):
    page.go_to_section(4)
    codes = page.codes
    codes.list.setCurrentIndex(codes.list.findData("post"))
    codes.label.setText("驻村助理")
    codes.add()
    assert vocabulary("post").entries[-1].label == "驻村助理"
    assert codes.tree.currentItem().text(1) == "本站"

    codes.tree.move_marked(-1)
    assert vocabulary("post").entries[-2].label == "驻村助理"
    codes.tree.currentItem().setText(0, "驻村社工")
    codes.turn_retired()

    own = vocabulary("post").get("own_1")
    assert (own.label, own.retired) == ("驻村社工", True)


def test_a_pattern_shows_an_example_and_is_refused_without_a_sequence(page):
    page.go_to_section(5)
    line = page.numbers.lines["case"]
    line.setText("{站码}个{序号:2}")
    assert page.numbers.example("case") == "例如 QH个07"
    line.editingFinished.emit()
    assert settings.patterns()["case"] == "{站码}个{序号:2}"

    line.setText("{站码}")
    line.editingFinished.emit()
    assert "序号" in page.numbers.problem("case")
    assert settings.patterns()["case"] == "{站码}个{序号:2}"


def test_a_backup_is_made_and_found_sound(page, station):
    page.go_to_section(6)
    page.keeping.make_backup()
    assert last_backup(station.folder) is not None

    page.keeping.check_now()
    assert page.keeping.findings.text() == "全部检查过了，没有发现问题。"


def test_ones_own_password_is_changed_with_the_old_one(page, station):
    page.show_target("password")
    own = page.password
    own.new.first.setText("新的 密码 四个 词语")
    own.new.again.setText("新的 密码 四个 词语")
    own.old.setText("不是这个密码呀")
    own.change_password()
    assert "密码不对" in own.problem()

    own.old.setText(PASSWORD)
    own.change_password()
    assert KeyFile.load(station.folder).unlock("新的 密码 四个 词语")


def test_the_folder_can_be_copied(page, station, qtbot):
    page.keeping._copy_path()

    assert QGuiApplication.clipboard().text() == str(station.folder)


def test_theme_and_size_belong_to_this_computer(page, preferences):
    page.display.theme.changed.emit("dark")
    page.display.scale.changed.emit(125)

    assert theme.current().name == "dark"
    assert (preferences.theme, preferences.scale) == ("dark", 125)


def test_what_was_deleted_can_be_brought_back_from_the_bin(page, qtbot):
    person = Person.create(name="陈桂香")
    recipient = Recipient.create(person=person, file_no="QH-0001")
    recycling.delete(recipient)
    page.show_target("bin")

    assert names(page.bin.tree) == ["陈桂香"]
    qtbot.mouseClick(page.bin.restore_button, Qt.MouseButton.LeftButton)
    assert Recipient.find(recipient.id).deleted_at is None
    assert names(page.bin.tree) == []


def test_an_empty_bin_says_so(page):
    page.show_target("bin")
    assert not page.bin.tree.isVisible()
    assert not page.bin.restore_button.isVisible()
