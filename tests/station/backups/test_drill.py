"""A rehearsed restore opens the newest backup, compares, and leaves nothing behind."""

import datetime as dt

import pytest

from swdesk.model.events import Event
from swdesk.station import health
from swdesk.station.backups.drill import rehearse
from swdesk.station.backups.occasion import Occasion
from swdesk.station.backups.second_place import choose, shelves
from swdesk.station.refusals import BackupTrouble, NotABackup
from swdesk.station.store import saving
from swdesk.station.upkeep import this_moment


def test_a_rehearsal_compares_the_backup_with_today(station, folder):
    station.backup()
    before = set(folder.rglob("*"))
    with saving():
        Event.create(event_no="QH-1", name="重阳", held_on=dt.date(2026, 10, 18))
    rehearsal = rehearse(station)
    assert rehearsal.counts["event"] == (0, 1)
    assert set(folder.rglob("*")) - before == {folder / "upkeep.json"}


def test_the_copy_in_the_second_place_is_tried_first(station, tmp_path):
    choose(station.folder, tmp_path / "U 盘", station.keys.db_id)
    made = station.back_up(Occasion.CLOSE)
    assert rehearse(station).path == made.copy
    assert [kept.path for kept in shelves(station.folder)] == [made.copy, made.path]


def test_without_a_backup_there_is_nothing_to_rehearse(station):
    with pytest.raises(BackupTrouble, match="还没有备份"):
        rehearse(station)


def test_a_damaged_backup_does_not_pass(station, folder):
    path = station.backup()
    spoilt = bytearray(path.read_bytes())
    spoilt[9000] ^= 1
    path.write_bytes(spoilt)
    with pytest.raises(NotABackup):
        rehearse(station)
    assert health.rehearsal_is_due(folder, this_moment() + dt.timedelta(days=40))


def test_a_rehearsal_is_due_again_after_a_month(station, folder):
    now = this_moment()
    assert not health.rehearsal_is_due(folder, now)
    assert health.rehearsal_is_due(folder, now + dt.timedelta(days=32))
    station.backup()
    rehearse(station)
    assert not health.rehearsal_is_due(folder, now + dt.timedelta(days=30))
