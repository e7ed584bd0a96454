"""A process killed at any moment loses nothing it had promised and leaves nothing half done."""

import shutil
import time

import pytest

from swdesk.errors import UserError
from swdesk.model.audit import Action, AuditEntry, FieldChange
from swdesk.model.base import ImportBatch
from swdesk.model.office import Place
from swdesk.model.people import Person, Recipient
from swdesk.station.backups.archive import read_manifest
from swdesk.station.checkup import check
from swdesk.station.inspection import inspect
from swdesk.station.keys import KeyFile
from swdesk.station.refusals import NoStation, WrongPassword
from swdesk.station.schema import MIGRATIONS
from swdesk.station.store import Station

from .conftest import often


def saved(station, victim):
    """Count the saves in *station*, each of which must be whole."""
    villages = Place.select().where(Place.above.is_null()).count()
    assert Place.select().count() == villages * (1 + victim.CHILDREN)
    assert check(station) == []
    return villages


@often(5, 200)
def test_a_station_is_made_whole_or_not_at_all(kill_while, victim, tmp_path, rounds, tally):
    made = 0
    for number in range(rounds):
        folder = tmp_path / f"站 {number}"
        kill_while("create", folder, within=0.25)
        made += not isinstance(inspect(folder), NoStation)
        if isinstance(inspect(folder), NoStation):
            Station.create(folder, victim.NEW, victim.CHEAP)[0].close()
        with Station.open(folder, victim.PASSWORD) as station:
            assert check(station, full=True) == []
    tally("kills while a station is made", rounds, f"{made} made whole, the others not at all")


@often(20, 2000)
def test_no_acknowledged_save_is_lost_and_none_is_half_there(
    folder, kill_while, victim, rounds, tally
):
    before = told = 0
    for number in range(rounds):
        promised = len(kill_while("save", folder))
        with Station.open(folder, victim.PASSWORD) as station:
            now = saved(station, victim)
        assert now >= before + promised
        before, told = now, told + promised
        if number % 100 == 99:
            before = start_over(folder, victim)
    with Station.open(folder, victim.PASSWORD) as station:
        assert check(station, full=True) == []
    tally("kills while saving", rounds, f"{told} acknowledged saves, 0 lost, 0 half")


def start_over(folder, victim):
    """Empty the station, so that the thousandth round takes no longer than the first."""
    with Station.open(folder, victim.PASSWORD) as station:
        assert check(station, full=True) == []
        Place.delete().where(Place.above.is_null(False)).execute()
        Place.delete().execute()
    return 0


@often(10, 200)
def test_a_kill_leaves_an_unbroken_trail_with_an_entry_for_every_save(
    folder, kill_while, victim, rounds, tally
):
    told = 0
    for number in range(rounds):
        told += len(kill_while("work", folder))
        with Station.open(folder, victim.PASSWORD) as station:
            assert check(station, full=number % 5 == 0) == []
            saves = AuditEntry.select().where(AuditEntry.action == Action.SETTINGS).count()
            named = FieldChange.select().where(FieldChange.field == "name").count()
            created = Place.select().count()
            assert saves == named + created >= told
            Place.update(name=f"西村{number}").where(Place.name.startswith("东村")).execute()
    tally("kills while the audit trail is written", rounds, f"{told} entries, the chain unbroken")


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


@often(15, 300)
def test_a_password_change_ends_with_the_old_or_the_new_one(
    folder, kill_while, victim, template, rounds, tally
):
    new = 0
    for _ in range(rounds):
        kill_while("change_passwords", folder, within=0.03)
        keys = KeyFile.load(folder)
        new += opens(keys, victim.OTHER)
        assert opens(keys, victim.PASSWORD) != opens(keys, victim.OTHER)
        assert keys.unlock_by_recovery(template.code)
    tally("kills while a password is changed", rounds, f"{rounds - new} old, {new} new")


def opens(keys, password):
    try:
        return bool(keys.unlock(password))
    except WrongPassword:
        return False


@often(5, 200)
def test_a_migration_ends_with_the_old_or_the_new_schema(
    folder, kill_while, victim, tmp_path, rounds, tally
):
    steps = copy_steps(tmp_path / "steps")
    done = 0
    for number in range(2, 2 + rounds):
        if number % 20 == 0:
            steps, folder = begin_anew(folder, victim, tmp_path / str(number))
        last = 2 + len(list(steps.glob("*tea*")))
        victim.add_step(steps, last)
        kill_while("migrate", folder, steps, within=0.8)
        whole = whole_tables(folder, victim)
        assert whole <= set(range(2, last + 1))
        done += last in whole
    tally("kills while migrating", rounds, f"{rounds - done} old schema, {done} new")


def copy_steps(steps):
    shutil.copytree(MIGRATIONS, steps, ignore=shutil.ignore_patterns("__*"))
    return steps


def begin_anew(folder, victim, place):
    """Make another station, so that the hundredth step starts from as few as the first."""
    shutil.rmtree(folder)
    Station.create(place / "站", victim.NEW, victim.CHEAP)[0].close()
    return copy_steps(place / "steps"), place / "站"


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


@often(5, 200)
def test_every_backup_that_is_there_is_whole(folder, kill_while, victim, rounds, tally):
    seen = 0
    for _ in range(rounds):
        kill_while("back_up", folder, within=0.15)
        backups = list((folder / "backups").glob("*.scbak"))
        assert all(read_manifest(backup).counts["office"] == 1 for backup in backups)
        seen += len(backups)
        for backup in backups:
            backup.unlink()
        with Station.open(folder, victim.PASSWORD) as station:
            assert check(station) == []
    tally("kills while backing up", rounds, f"{seen} backups finished, each of them whole")


@pytest.fixture
def with_scans(folder, victim):
    """A closed station with records and attachments, and where the latter are addressed."""
    with Station.open(folder, victim.PASSWORD) as station:
        victim.save_one("东村")
        return folder, [station.attachments.put(bytes([nth]) * 20_000) for nth in range(5)]


@often(5, 200)
def test_a_change_of_the_key_ends_with_the_old_or_the_new_one(
    with_scans, kill_while, victim, template, rounds, tally
):
    folder, scans = with_scans
    new, before = 0, KeyFile.load(folder).fingerprint
    for _ in range(rounds):
        kill_while("renew_keys", folder, within=2.5)
        with Station.open(folder, victim.PASSWORD) as station:
            assert saved(station, victim) == 1
            assert [len(station.attachments.get(scan)) for scan in scans] == [20_000] * len(scans)
            assert check(station, full=True) == []
            new += station.keys.fingerprint != before
            before = station.keys.fingerprint
        assert KeyFile.load(folder).unlock_by_recovery(template.code)
        shutil.rmtree(folder / "backups", ignore_errors=True)
    tally("kills while the key is changed", rounds, f"{rounds - new} old key, {new} new")


@often(5, 200)
def test_a_restore_ends_with_one_station_or_the_other(
    folder, kill_while, victim, tmp_path, rounds, tally
):
    backups = [tmp_path / "empty.scbak", tmp_path / "full.scbak"]
    with Station.open(folder, victim.PASSWORD) as station:
        station.backup(backups[0])
        for number in range(5):
            victim.save_one(f"东村{number}")
        station.backup(backups[1])
    full = 0
    for _ in range(rounds):
        kill_while("restore_in_turn", folder, *backups, within=0.8)
        with Station.open(folder, victim.PASSWORD) as station:
            now = saved(station, victim)
        assert now in {0, 5}
        full += now == 5
        shutil.rmtree(folder / "backups")
    tally("kills while restoring", rounds, f"{rounds - full} one station, {full} the other")


@often(5, 200)
def test_an_import_comes_in_whole_or_not_at_all(folder, kill_while, victim, rounds, tally):
    before = told = 0
    for _ in range(rounds):
        promised = kill_while("bring_in_lists", folder, within=0.5).count("saved")
        with Station.open(folder, victim.PASSWORD) as station:
            lists = ImportBatch.select().count()
            assert Recipient.select().count() == Person.select().count() == lists * victim.PEOPLE
            assert lists >= before + promised
            assert check(station) == []
            before, told = lists, told + promised
    tally("kills while importing", rounds, f"{told} acknowledged lists, 0 lost, 0 in part")
