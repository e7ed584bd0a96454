"""Backups, checks and reminders beside the work: shown at the foot, never in the way."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest
from PySide6.QtCore import QObject

from swdesk.gui.backup_age import backup_age, day_and_time
from swdesk.gui.backup_words import rehearsal_words, round_words, salvage_words
from swdesk.gui.main_window import MainWindow
from swdesk.gui.pages.settings.keeping_section import KeepingSection
from swdesk.gui.session import Session
from swdesk.gui.upkeep import StationUpkeep
from swdesk.model.office import Place
from swdesk.station.arrival import DATABASE_NAME
from swdesk.station.backups import copying, schedule
from swdesk.station.backups.drill import Rehearsal
from swdesk.station.backups.occasion import Occasion
from swdesk.station.backups.rounds import Round
from swdesk.station.backups.second_place import SecondPlace, choose
from swdesk.station.backups.shelf import kept_in
from swdesk.station.refusals import BackupTrouble
from swdesk.station.repair.mending import TableReport
from swdesk.station.repair.salvage import Salvage
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station, saving
from swdesk.station.upkeep import Upkeep, remember, this_moment

CHEAP = Cost(memory=64, passes=1)
PASSWORD = "小河 流水 人家 老树"
DAY = dt.timedelta(days=1)


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("station")
    Station.create(folder, NewStation("青禾镇社工站", "沈佳", PASSWORD, "QH"), CHEAP)[0].close()
    return folder


@pytest.fixture
def station(template, tmp_path):
    with Station.open(shutil.copytree(template, tmp_path / "资料"), PASSWORD) as opened:
        yield opened


@pytest.fixture
def window(shown):
    return shown(MainWindow([]))


@pytest.fixture
def upkeep(station, window, inline_jobs, qapp):
    owner = QObject()
    made = StationUpkeep(station, window, owner)
    yield made
    made.end()
    owner.deleteLater()


@pytest.fixture
def stick(station, tmp_path, monkeypatch):
    """A folder that passes for another disk."""
    monkeypatch.setattr("swdesk.station.backups.rounds.is_apart", lambda place, station: True)
    choose(station.folder, tmp_path / "U 盘", station.keys.db_id)
    return tmp_path / "U 盘"


def notice(window):
    return window.notices.itemAt(0).widget()


def said(window):
    return notice(window).accessibleName()


def foot(window):
    status = window.status
    shown = status._backup_button if status._backup_button.isVisible() else status._backup._text
    return shown.accessibleName() or shown.text()


# The age


def age_after(station, days):
    return backup_age(station.folder, this_moment() + DAY * days)


def test_without_any_backup_the_foot_of_the_window_is_a_button(station):
    assert age_after(station, 0) == ("还没有备份过，点此备份", "danger")


@pytest.mark.parametrize(
    ("days", "tone"), [(0, ""), (7, ""), (8, "warn"), (30, "warn"), (31, "danger")]
)
def test_the_backup_on_the_stick_ages(station, stick, days, tone):
    station.back_up(Occasion.CLOSE)
    words, shown = age_after(station, days)
    assert shown == tone
    assert words.startswith("U 盘备份")


@pytest.mark.parametrize(("days", "tone"), [(0, ""), (8, "warn"), (31, "danger")])
def test_a_backup_on_this_disk_alone_is_not_enough(station, days, tone):
    station.backup()
    words, shown = age_after(station, days)
    assert shown == tone
    assert "U 盘" in words


def test_moments_are_said_as_people_say_them():
    now = dt.datetime(2026, 11, 21, 17, 30, tzinfo=dt.UTC)
    assert day_and_time(now, now) == "今天 17:30"
    assert day_and_time(now - DAY, now) == "昨天 17:30"
    assert day_and_time(now - 30 * DAY, now) == "10-22 17:30"
    assert day_and_time(now - 365 * DAY, now) == "2025-11-21 17:30"


# Beside the work


def test_the_half_hourly_backup_says_nothing_when_all_is_well(upkeep, station, window, monkeypatch):
    with saving():
        Place.create(kind="community", name="东村")
    upkeep.turn()
    assert kept_in(station.folder / "backups") == []
    monkeypatch.setattr(schedule, "EVERY_SECONDS", 0)
    upkeep.turn()
    upkeep.turn()
    (made,) = kept_in(station.folder / "backups")
    assert made.manifest.occasion == "pause"
    assert window.notices.count() == 0


def test_a_backup_that_cannot_be_written_is_said(upkeep, station, window, monkeypatch):
    with saving():
        Place.create(kind="community", name="东村")
    monkeypatch.setattr(schedule, "EVERY_SECONDS", 0)
    (station.folder / "backups").write_bytes(b"in the way")
    upkeep.turn()
    assert "备份没有写成" in said(window)


def test_a_long_import_in_the_way_is_not_worth_a_word(upkeep, station, window, monkeypatch):
    monkeypatch.setattr(schedule, "EVERY_SECONDS", 0)
    monkeypatch.setattr(copying, "_PATIENCE", 0)
    with saving():
        Place.create(kind="community", name="东村")
    upkeep.turn()
    assert window.notices.count() == 0


def test_a_backup_by_hand_without_a_stick_leads_to_choosing_one(upkeep, window):
    upkeep.back_up()
    assert said(window).startswith("已备份到")
    assert notice(window).findChildren(QObject)
    assert foot(window).startswith("备份：今天")


def test_a_backup_with_the_stick_in_says_where_the_copy_is(upkeep, window, stick):
    upkeep.back_up()
    assert str(stick) in said(window)
    assert foot(window).startswith("U 盘备份：今天")


def test_a_stick_that_is_not_in_is_said(upkeep, window, stick):
    shutil.rmtree(stick)
    upkeep.back_up()
    assert "U 盘没有插上" in said(window)


def test_trouble_with_the_stick_names_what_did_work(tmp_path):
    made = Round(tmp_path / "a", trouble=BackupTrouble("U 盘上的这份没有写成。"))
    assert round_words(made, tmp_path) == ("本机的备份已做好。U 盘上的这份没有写成。", "warn")


def test_closing_backs_up_once_and_goes_on(upkeep):
    assert not upkeep.has_backup_of_today
    went_on = []
    upkeep.back_up_at_close(lambda: went_on.append(True))
    assert went_on
    assert upkeep.has_backup_of_today


def test_a_check_that_finds_nothing_is_quiet_and_not_repeated(upkeep, station, window):
    upkeep.check_if_due()
    assert window.notices.count() == 0
    assert Upkeep.load(station.folder).checked_at
    assert "检查过" in window.status._check._text.text()


def test_damage_is_said_with_the_way_out(upkeep, station, window, qtbot):
    path = station.folder / DATABASE_NAME
    with path.open("r+b") as file:
        file.seek(path.stat().st_size - 2000)
        file.write(b"?")
    upkeep.check_if_due()
    assert "已损坏" in said(window)
    button = next(each for each in notice(window).findChildren(QObject) if is_rescue(each))
    with qtbot.waitSignal(upkeep.rescue_asked):
        button.click()


def is_rescue(widget):
    return getattr(widget, "accessibleName", str)() == "修复或恢复"


def test_a_clock_that_went_back_is_said_at_the_start(upkeep, station, window):
    remember(station.folder, used_at=(this_moment() + 400 * DAY).isoformat())
    upkeep.begin()
    assert "电脑时间" in said(window)


def test_a_month_without_a_rehearsal_is_said_at_the_foot(upkeep, station, window):
    remember(station.folder, rehearsed_at=(this_moment() - 32 * DAY).isoformat())
    upkeep.show_ages()
    assert "演练" in window.status._check._text.text()


# The settings


@pytest.fixture
def section(station, shown, inline_jobs):
    session = Session(station)
    made = shown(KeepingSection(session))
    made.heard = []
    made.noticed.connect(lambda text, tone: made.heard.append((text, tone)))
    made.asked = []
    session.restore_asked.connect(lambda: made.asked.append("restore"))
    yield made
    session.close()


def test_a_stick_is_chosen_and_gets_its_first_copy_at_once(section, station, tmp_path, answers):
    answers.expect("getExistingDirectory", str(tmp_path / "U 盘"))
    section.choose_second.click()
    place = SecondPlace.of(station.folder, station.keys.db_id)
    assert place.is_present
    assert len(kept_in(place.folder)) == 1
    assert "已插上" in section.second.text()
    assert "同一块硬盘" in section.second.text()

    section.no_second.click()
    assert "还没有选" in section.second.text()
    assert section.no_second.isHidden()


def test_a_place_inside_the_station_is_refused_in_words(section, station):
    section.set_second_place(station.folder / "backups")
    assert section.heard[-1][1] == "warn"


def test_a_rehearsal_says_what_it_compared(section, station):
    assert "还没有演练过" in section.rehearsed.text()
    section.rehearse()
    assert "还没有备份" in section.heard[-1][0]
    section.make_backup()
    section.rehearse()
    assert section.rehearsed.text() == rehearsal_words_today(section)


def rehearsal_words_today(section):
    at = kept_in(section._station.folder / "backups")[0].made_at
    return f"演练通过：{day_and_time(at, this_moment())} 的备份能打开，内容完整。条数和现在一样。"


def test_a_backup_to_another_file_is_written(section, tmp_path, answers):
    answers.expect("getSaveFileName", (str(tmp_path / "盘.scbak"), ""))
    section.elsewhere.click()
    assert (tmp_path / "盘.scbak").exists()


def test_restore_is_asked_of_the_window(section):
    section.restore.click()
    assert section.asked == ["restore"]


# Words


def test_differences_are_named_in_a_rehearsal(tmp_path):
    then = dt.datetime(2026, 11, 20, 17, 0, tzinfo=dt.UTC)
    rehearsal = Rehearsal(tmp_path, then, {"recipient": (30, 32), "visit": (5, 5)})
    words = rehearsal_words(rehearsal, then + DAY)
    assert "服务对象 30 条（现在 32 条）" in words
    assert "探访" not in words


def test_a_repair_names_every_loss(tmp_path):
    tables = (TableReport("visit", 100, 0, 3), TableReport("casework", 9, 1, 0, loosened=2))
    lines = salvage_words(Salvage(tables, None, tmp_path), this_moment())
    assert "探访：丢失 3 条。" in lines
    assert "个案：2 条里有一项关联空了，请补选。" in lines
    assert str(tmp_path) in lines[-1]
