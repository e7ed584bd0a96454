"""What is said at the start: a clock that runs wrong, a full disk, work that was cut short."""

import datetime as dt
import shutil
from types import SimpleNamespace

import pytest

from swdesk.model.audit import Action
from swdesk.model.office import Place
from swdesk.station import audit, health
from swdesk.station.arrival import DATABASE_NAME
from swdesk.station.audit import Note
from swdesk.station.backups.schedule import EVERY_SECONDS, Schedule, backed_up_today
from swdesk.station.inspection import inspect
from swdesk.station.lock import LOCK_NAME
from swdesk.station.refusals import DatabaseDamaged
from swdesk.station.store import Station, saving
from swdesk.station.upkeep import Upkeep, remember, this_moment

YEAR = dt.timedelta(days=365)


def test_a_healthy_station_has_nothing_to_say(station):
    station.backup()
    assert health.at_start(station, this_moment()) == []
    assert health.at_start(station, this_moment()) == []


def test_a_database_of_before_beside_keys_of_now_is_told(folder, password, tmp_path):
    before = shutil.copy(folder / DATABASE_NAME, tmp_path / "从前")
    Station.open(folder, password).close()
    shutil.copy(before, folder / DATABASE_NAME)
    with Station.open(folder, password) as station:
        (told,) = [one for one in health.at_start(station, this_moment()) if "旧" in one]
    assert "少了 2 条使用记录" in told
    assert "从最近的备份恢复" in told


def test_a_clock_that_went_back_is_told_and_not_learned(station, folder):
    station.backup()
    (told,) = health.at_start(station, this_moment() - 10 * YEAR)
    assert "电脑时间" in told
    health.at_start(station, this_moment())
    health.at_start(station, this_moment() - YEAR)
    assert health.at_start(station, this_moment()) == []


def test_a_clock_behind_the_last_entry_of_the_trail_is_told(folder, password):
    with Station.open(folder, password) as station:
        (told,) = health.at_start(station, this_moment() - YEAR)
    assert "电脑时间" in told


def test_a_clock_that_was_put_right_is_believed_after_three_days(station, folder):
    now = this_moment()
    ahead = now + YEAR
    worked_on(ahead)
    remember(folder, used_at=ahead.isoformat())
    for days, is_told in ((2, True), (1, True), (0, False)):
        worked_on(now - dt.timedelta(days))
        told = health.at_start(station, now)
        assert any("电脑时间" in one for one in told) is is_told
    assert Upkeep.load(folder).used_at == now.isoformat()


def worked_on(moment):
    with saving():
        at = moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        audit.append(Note(Action.LOGIN, at=at))


def test_nothing_is_thinned_while_the_clock_is_behind_the_last_use(station, folder, monkeypatch):
    thinned = []
    monkeypatch.setattr("swdesk.station.backups.rounds.thin", lambda *call: thinned.append(call))
    remember(folder, used_at=(this_moment() + YEAR).isoformat())
    station.backup()
    assert thinned == []
    remember(folder, used_at="")
    station.backup()
    assert len(thinned) == 1


def test_a_disk_without_room_for_backups_is_told(station, monkeypatch):
    size = (station.folder / DATABASE_NAME).stat().st_size
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=3 * size - 1))
    (told,) = health.at_start(station, this_moment())
    assert "磁盘只剩" in told


def test_a_full_check_is_due_weekly(station, folder):
    assert health.full_check_is_due(station, this_moment())


def test_work_cut_short_makes_the_next_opening_suspicious(folder, password):
    station = Station.open(folder, password)
    held = (folder / LOCK_NAME).read_bytes()
    station.close()
    assert not Upkeep.load(folder).is_suspect
    (folder / LOCK_NAME).write_bytes(held)

    assert inspect(folder) is None
    with Station.open(folder, password):
        assert Upkeep.load(folder).is_suspect


def test_an_orderly_end_raises_no_suspicion(folder, password):
    for _ in range(2):
        Station.open(folder, password).close()
    assert not Upkeep.load(folder).is_suspect


def test_a_readable_database_passes_the_quick_look(station):
    health.require_readable(station)


def test_a_damaged_page_is_found_by_the_quick_look(folder, password):
    path = folder / DATABASE_NAME
    spoilt = bytearray(path.read_bytes())
    spoilt[-3000] ^= 1
    path.write_bytes(spoilt)
    # What is written on opening may meet the page first.
    with pytest.raises(DatabaseDamaged), Station.open(folder, password) as station:
        health.require_readable(station)


@pytest.fixture
def clock():
    return SimpleNamespace(seconds=100.0)


@pytest.fixture
def schedule(station, clock):
    return Schedule(station, lambda: clock.seconds)


def test_after_half_an_hour_without_a_save_no_backup_is_due(schedule, clock):
    clock.seconds += EVERY_SECONDS
    assert not schedule.is_due()


def test_after_half_an_hour_with_a_save_a_backup_is_due_once(schedule, clock, station):
    with saving():
        Place.create(kind="community", name="东村")
    assert not schedule.is_due()
    clock.seconds += EVERY_SECONDS
    assert schedule.is_due()
    assert schedule.begin()().path.exists()
    assert not schedule.is_due()
    clock.seconds += EVERY_SECONDS
    assert not schedule.is_due()


def test_a_backup_in_between_does_not_replace_the_one_at_the_end_of_the_day(
    schedule, station, folder
):
    schedule.begin()()
    assert not backed_up_today(folder, this_moment())
    station.backup()
    assert backed_up_today(folder, this_moment())
