"""A process killed at any moment loses nothing it had promised and leaves nothing half done."""

import time

import pytest

from swdesk.errors import UserError
from swdesk.model.office import Place
from swdesk.station.archive import read_manifest
from swdesk.station.checkup import check
from swdesk.station.inspection import inspect
from swdesk.station.keys import KeyFile
from swdesk.station.refusals import NoStation, WrongPassword
from swdesk.station.schema import MIGRATIONS
from swdesk.station.store import Station

STEP = """
def up(migrator, db):
    db.execute_sql("CREATE TABLE tea (id INTEGER PRIMARY KEY, leaf TEXT)")
    for number in range(3000):
        db.execute_sql("INSERT INTO tea (leaf) VALUES ('leaf')")
"""


def saved(station, victim):
    """Count the saves in *station*, each of which must be whole."""
    villages = Place.select().where(Place.above.is_null()).count()
    assert Place.select().count() == villages * (1 + victim.CHILDREN)
    assert check(station) == []
    return villages


def test_a_station_is_made_whole_or_not_at_all(kill_while, victim, tmp_path, rounds):
    for number in range(rounds // 2):
        folder = tmp_path / f"站 {number}"
        kill_while("create", folder, within=0.08)
        if isinstance(inspect(folder), NoStation):
            Station.create(folder, victim.NEW, victim.CHEAP)[0].close()
        with Station.open(folder, victim.PASSWORD) as station:
            assert check(station, full=True) == []


def test_no_acknowledged_save_is_lost_and_none_is_half_there(folder, kill_while, victim, rounds):
    before = 0
    for _ in range(rounds):
        promised = len(kill_while("save", folder))
        with Station.open(folder, victim.PASSWORD) as station:
            now = saved(station, victim)
        assert now >= before + promised
        before = now
    with Station.open(folder, victim.PASSWORD) as station:
        assert check(station, full=True) == []


def test_a_second_process_is_refused_at_once(folder, start, victim):
    process = start("hold", folder)
    process.stdout.readline()
    begun = time.monotonic()
    with pytest.raises(UserError, match="已在这台电脑上打开"):
        Station.open(folder, victim.PASSWORD)
    assert time.monotonic() - begun < 1


def test_the_lock_of_a_dead_process_asks_no_questions(folder, kill_while, victim):
    kill_while("hold", folder)
    Station.open(folder, victim.PASSWORD).close()


def test_a_password_change_ends_with_the_old_or_the_new_one(
    folder, kill_while, victim, template, rounds
):
    for _ in range(rounds // 2):
        kill_while("change_passwords", folder, within=0.03)
        keys = KeyFile.load(folder)
        assert opens(keys, victim.PASSWORD) != opens(keys, victim.OTHER)
        assert keys.unlock_by_recovery(template.code)


def opens(keys, password):
    try:
        return bool(keys.unlock(password))
    except WrongPassword:
        return False


def test_a_migration_ends_with_the_old_or_the_new_schema(
    folder, kill_while, victim, tmp_path, rounds
):
    steps = tmp_path / "steps"
    steps.mkdir()
    for path in MIGRATIONS.glob("[0-9]*.py"):
        steps.joinpath(path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    for number in range(2, 2 + rounds // 2):
        steps.joinpath(f"{number:04}_tea.py").write_text(STEP.replace("tea", f"tea{number}"))
        kill_while("migrate", folder, steps, within=0.5)
        assert whole_tables(folder, victim) <= set(range(2, number + 1))


def whole_tables(folder, victim):
    """Return the numbers of the steps that a killed migration has completed."""
    with open_as_it_is(folder, victim) as station:
        names = [name for name in station.database.get_tables() if name.startswith("tea")]
        rows = [
            station.database.execute_sql(f"SELECT count(*) FROM {name}").fetchone()[0]
            for name in names
        ]
        assert set(rows) <= {3000}
        assert station.database.user_version == 1 + len(names)
        return {int(name.removeprefix("tea")) for name in names}


def open_as_it_is(folder, victim):
    """Open a station without minding which steps it has seen."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("swdesk.station.store.is_newer", lambda database: False)
        return Station.open(folder, victim.PASSWORD)


def test_every_backup_that_is_there_is_whole(folder, kill_while, victim, rounds):
    for _ in range(rounds // 4):
        kill_while("back_up", folder, within=0.3)
        backups = list((folder / "backups").glob("*.scbak"))
        assert all(read_manifest(backup).counts["office"] == 1 for backup in backups)
        with Station.open(folder, victim.PASSWORD) as station:
            assert check(station, full=True) == []


def test_a_restore_ends_with_one_station_or_the_other(folder, kill_while, victim, tmp_path, rounds):
    backups = [tmp_path / "empty.scbak", tmp_path / "full.scbak"]
    with Station.open(folder, victim.PASSWORD) as station:
        station.backup(backups[0])
        for number in range(5):
            victim.save_one(f"东村{number}")
        station.backup(backups[1])
    for _ in range(rounds // 4):
        kill_while("restore_in_turn", folder, *backups, within=0.4)
        with Station.open(folder, victim.PASSWORD) as station:
            assert saved(station, victim) in {0, 5}
            assert check(station, full=True) == []
