"""A copy on another disk is proved like the first, and a stick pulled out costs nothing."""

import shutil

import pytest

from swdesk.station.backups.archive import read_manifest
from swdesk.station.backups.occasion import Occasion
from swdesk.station.backups.restoring import restore
from swdesk.station.backups.second_place import SecondPlace, choose, give_up
from swdesk.station.backups.shelf import kept_in
from swdesk.station.refusals import BackupTrouble, StationTrouble
from swdesk.station.store import Station
from swdesk.station.upkeep import UPKEEP_NAME, Upkeep, moment, this_moment


@pytest.fixture
def stick(station, tmp_path, monkeypatch):
    """A folder that passes for another disk."""
    monkeypatch.setattr("swdesk.station.backups.rounds.is_apart", lambda place, station: True)
    folder = tmp_path / "U 盘" / "社工台备份"
    choose(station.folder, folder, station.keys.db_id)
    return folder


def test_a_chosen_place_gets_a_proved_copy_of_every_backup(station, stick):
    made = station.back_up(Occasion.CLOSE)
    assert made.copy == stick / made.path.name
    assert read_manifest(made.copy) == read_manifest(made.path)
    age = this_moment() - moment(Upkeep.load(station.folder).external_at)
    assert age.total_seconds() < 60


def test_a_place_on_the_same_disk_does_not_count_as_outside(station, tmp_path):
    choose(station.folder, tmp_path / "同一块盘", station.keys.db_id)
    assert station.back_up(Occasion.CLOSE).copy.exists()
    assert Upkeep.load(station.folder).external_at == ""


def test_the_copy_restores_on_another_computer(station, stick, tmp_path, password):
    copy = station.back_up(Occasion.CLOSE).copy
    station.close()
    restore(copy, tmp_path / "新 电脑", password)
    Station.open(tmp_path / "新 电脑", password).close()
    assert Upkeep.load(tmp_path / "新 电脑").second_folder == ""


def test_an_empty_folder_in_place_of_the_stick_gets_nothing(station, stick):
    shutil.rmtree(stick)
    stick.mkdir()
    made = station.back_up(Occasion.CLOSE)
    assert (made.copy, made.trouble) == (None, None)
    assert list(stick.iterdir()) == []
    assert Upkeep.load(station.folder).external_at == ""


def test_a_stick_pulled_out_while_writing_is_told_and_older_copies_stay(
    station, stick, monkeypatch
):
    station.back_up(Occasion.CLOSE)
    before = Upkeep.load(station.folder)
    monkeypatch.setattr(shutil, "copyfile", pulled_out)
    made = station.back_up(Occasion.CLOSE)
    assert made.path.exists()
    assert isinstance(made.trouble, BackupTrouble)
    assert "U 盘" in made.trouble.message
    assert Upkeep.load(station.folder) == before
    assert len(kept_in(stick)) == 1


def pulled_out(source, target):
    target.write_bytes(source.read_bytes()[:5000])
    raise OSError(5, "Input/output error")


def test_a_copy_that_reads_back_differently_does_not_count(station, stick, monkeypatch):
    monkeypatch.setattr(
        shutil,
        "copyfile",
        lambda source, target: target.write_bytes(source.read_bytes()[:-9] + b"?" * 9),
    )
    assert station.back_up(Occasion.CLOSE).trouble
    assert kept_in(stick) == []
    assert [path.suffix for path in stick.iterdir()] == [".mark"]


def test_a_place_inside_the_station_is_refused(station):
    with pytest.raises(StationTrouble, match="硬盘坏了会一起丢"):
        choose(station.folder, station.folder / "backups" / "二", station.keys.db_id)


def test_a_place_can_be_given_up(station, stick):
    give_up(station.folder)
    assert SecondPlace.of(station.folder, station.keys.db_id) is None
    assert station.back_up(Occasion.CLOSE).copy is None


@pytest.mark.parametrize(
    "junk", [b"", b"{", b"[]", b'{"external_at": "yesterday"}', b'{"second_folder": 5}']
)
def test_a_damaged_memory_of_upkeep_forgets_instead_of_failing(station, folder, junk):
    (folder / UPKEEP_NAME).write_bytes(junk)
    assert Upkeep.load(folder) == Upkeep()
    assert station.backup().exists()
