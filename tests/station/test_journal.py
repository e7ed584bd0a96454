"""The journal of another database or copy is never played back; our own always is."""

import shutil

import pytest

from swdesk.model.office import Place
from swdesk.station import health
from swdesk.station.arrival import DATABASE_NAME, JOURNAL_NAME
from swdesk.station.checkup import check
from swdesk.station.journal import FOREIGN_NAME
from swdesk.station.keys import KEYS_NAME, KEYS_TWIN
from swdesk.station.store import NewStation, Station, saving
from swdesk.station.upkeep import this_moment

FILES = (DATABASE_NAME, JOURNAL_NAME, KEYS_NAME, KEYS_TWIN)


def cut_short(folder, password, target):
    """Copy a station in the middle of a large save, as a crash would leave it."""
    with Station.open(folder, password) as station:
        with saving():
            Place.insert_many(
                [{"kind": "village", "name": f"东村{n}" + "路" * 300} for n in range(200)]
            ).execute()
        station.database.pragma("cache_size", 2)
        station.database.begin("IMMEDIATE")
        Place.update(name=Place.name + "改").execute()
        target.mkdir()
        for name in FILES:
            shutil.copy(folder / name, target / name)
        assert (target / JOURNAL_NAME).stat().st_size > 100_000
    return target


@pytest.fixture
def crashed(folder, password, tmp_path):
    return cut_short(folder, password, tmp_path / "断电")


def test_our_own_journal_is_played_back(crashed, password):
    with Station.open(crashed, password) as station:
        assert not Place.select().where(Place.name.endswith("改")).exists()
        assert check(station, full=True) == []
    assert not (crashed / FOREIGN_NAME).exists()


@pytest.fixture
def mixed(crashed, tmp_path, password, cheap):
    """Another station, beside whose database somebody has copied that journal."""
    other = tmp_path / "另一个站"
    Station.create(other, NewStation("明珠站", "王芳", password), cheap)[0].close()
    shutil.copy(crashed / JOURNAL_NAME, other / JOURNAL_NAME)
    return other


def test_a_journal_of_another_station_is_put_aside_and_told(mixed, password):
    with Station.open(mixed, password) as station:
        assert check(station, full=True) == []
        (told,) = [text for text in health.at_start(station, this_moment()) if "日志" in text]
        assert FOREIGN_NAME in told
        assert health.full_check_is_due(station, this_moment()) is False
    assert (mixed / FOREIGN_NAME).exists()


def go_on(folder, password):
    """Do another day's work, so that pages of before no longer fit."""
    with Station.open(folder, password), saving():
        Place.insert_many(
            [{"kind": "community", "name": f"西村{n}" + "路" * 300} for n in range(100)]
        ).execute()


def test_a_journal_of_an_older_copy_of_the_same_station_is_put_aside(folder, crashed, password):
    """Somebody has copied today's database over the one that crashed in another folder."""
    go_on(folder, password)
    for name in (DATABASE_NAME, KEYS_NAME, KEYS_TWIN):
        shutil.copy(folder / name, crashed / name)
    with Station.open(crashed, password) as station:
        assert Place.select().where(Place.kind == "community").count() == 100
        assert check(station, full=True) == []
    assert (crashed / FOREIGN_NAME).exists()


def test_a_journal_of_a_newer_copy_is_not_played_back_over_an_older_database(
    folder, password, tmp_path
):
    go_on(folder, password)
    old = shutil.copytree(folder, tmp_path / "旧")
    with Station.open(folder, password), saving():
        Place.delete().where(Place.id % 3 == 0).execute()
    newer = cut_short(folder, password, tmp_path / "断电")
    shutil.copy(old / DATABASE_NAME, newer / DATABASE_NAME)
    with Station.open(newer, password) as station:
        assert Place.select().where(Place.kind == "community").count() == 100
        assert check(station, full=True) == []
        assert "比上次关闭时旧" in "".join(health.at_start(station, this_moment()))
    assert (newer / FOREIGN_NAME).exists()


def test_nothing_is_left_of_the_copies_a_journal_was_tried_on(crashed, password):
    Station.open(crashed, password).close()
    assert not list(crashed.glob("*.part*"))
