"""A backup that is listed can be restored; a restore replaces everything or nothing."""

import shutil
import zipfile
from concurrent.futures import ThreadPoolExecutor

import pytest

from swdesk.model.office import Office, Place
from swdesk.station.arrival import DATABASE_NAME
from swdesk.station.attachments import stored_files
from swdesk.station.backups.archive import read_manifest
from swdesk.station.backups.restoring import restore
from swdesk.station.keys import KEYS_NAME, KEYS_TWIN
from swdesk.station.refusals import (
    BackupTrouble,
    Interrupted,
    NewerThanProgram,
    NotABackup,
    OpenElsewhere,
    UnsafePlace,
    WrongPassword,
)
from swdesk.station.store import Station, saving

NEW_PASSWORD = "另外 四个 不同 词语"


@pytest.fixture
def backup(station, tmp_path):
    """A backup on another disk of a station with one place and one scan, then closed."""
    with saving():
        Place.create(kind="community", name="东村")
    station.attachments.put(b"scan")
    path = station.backup(tmp_path / "U 盘.scbak")
    station.close()
    return path


def files(folder):
    return {
        path.relative_to(folder): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "swdesk.lock"
    }


def place_names(folder, password):
    with Station.open(folder, password):
        return [place.name for place in Place.select()]


def respell(backup, name, change):
    """Write *backup* again with the member *name* changed."""
    with zipfile.ZipFile(backup) as archive:
        members = {info.filename: archive.read(info) for info in archive.infolist()}
    members[name] = change(members[name])
    with zipfile.ZipFile(backup, "w") as archive:
        for member, data in members.items():
            archive.writestr(member, data)


def test_a_backup_lies_among_the_stations_own_and_nothing_half_written_beside_it(station, folder):
    path = station.backup()
    assert list((folder / "backups").iterdir()) == [path]


def test_a_backup_is_written_from_a_thread_of_its_own(station):
    with ThreadPoolExecutor(1) as threads:
        assert threads.submit(station.backup).result().exists()
    assert Office.get().name == "清河站"


def test_a_backup_says_what_it_holds(backup):
    manifest = read_manifest(backup)
    assert manifest.counts["place"] == 1
    assert manifest.schema == 1
    assert [name for name in manifest.files if name.startswith("attachments/")]


def test_a_backup_on_the_same_disk_may_leave_the_scans_out(station):
    station.attachments.put(b"scan")
    manifest = read_manifest(station.backup(attachments=False))
    assert set(manifest.files) == {DATABASE_NAME, KEYS_NAME}


def test_a_backup_gives_nothing_away(backup):
    data = backup.read_bytes()
    assert "东村".encode() not in data
    assert "清河站".encode() not in data


def test_a_backup_restores_on_another_computer(backup, tmp_path, password):
    elsewhere = tmp_path / "新 电脑"
    assert restore(backup, elsewhere, password) is None

    with Station.open(elsewhere, password) as station:
        assert Office.get().name == "清河站"
        assert Place.get().name == "东村"
        assert stored_files(station.attachments.folder)
        assert not station.attachments.damaged()


def test_the_recovery_code_restores_too(backup, tmp_path, code, password):
    restore(backup, tmp_path / "新", code)
    assert place_names(tmp_path / "新", password) == ["东村"]


def test_a_restore_backs_up_what_it_replaces(backup, folder, tmp_path, password):
    with Station.open(folder, password), saving():
        Place.create(kind="community", name="西村")
    kept = restore(backup, folder, password)
    assert place_names(folder, password) == ["东村"]

    restore(kept, tmp_path / "旧", password)
    assert place_names(tmp_path / "旧", password) == ["东村", "西村"]


def test_a_restore_over_a_damaged_file_keeps_the_very_file(backup, folder, password):
    (folder / DATABASE_NAME).write_bytes(b"\x01" * 8192)
    kept = restore(backup, folder, password)

    assert (kept / DATABASE_NAME).read_bytes() == b"\x01" * 8192
    assert (kept / KEYS_NAME).exists()


def test_two_backups_of_one_second_are_two_files(station):
    assert station.backup() != station.backup()


def test_work_goes_on_while_a_backup_is_written(station, tmp_path):
    with ThreadPoolExecutor(1) as threads:
        made = [threads.submit(station.backup, tmp_path / f"{n}.scbak") for n in range(5)]
        for number in range(40):
            with saving():
                Place.create(kind="village", name=f"村{number}")
    counts = [read_manifest(future.result()).counts["place"] for future in made]
    assert counts == sorted(counts)


def test_a_backup_that_the_lock_overtakes_stops_without_a_trace(station, folder):
    station.close()
    with pytest.raises((Interrupted, RuntimeError)):
        station.backup()
    assert not list((folder / "backups").glob("*"))


def test_a_damaged_station_is_restored_from_its_backup(backup, folder, password):
    (folder / DATABASE_NAME).write_bytes(b"\x00" * 8192)
    (folder / KEYS_NAME).unlink()
    (folder / KEYS_TWIN).unlink()
    restore(backup, folder, password)

    assert place_names(folder, password) == ["东村"]


def test_a_restored_station_keeps_todays_passwords(backup, folder, password):
    with Station.open(folder, password) as station:
        station.keys.change_password(station.slot.id, password, NEW_PASSWORD)
    restore(backup, folder, NEW_PASSWORD)

    assert place_names(folder, NEW_PASSWORD) == ["东村"]
    with pytest.raises(WrongPassword):
        Station.open(folder, password)


def test_a_wrong_password_restores_nothing(backup, folder):
    before = files(folder)
    with pytest.raises(WrongPassword):
        restore(backup, folder, "不是 这个 密码 词语")
    assert files(folder) == before


@pytest.mark.parametrize("at", [0.01, 0.3, 0.6, 0.9, 0.999])
def test_a_flipped_byte_anywhere_is_found_and_nothing_changes(backup, folder, password, at):
    before = files(folder)
    data = bytearray(backup.read_bytes())
    data[int(len(data) * at)] ^= 1
    backup.write_bytes(data)

    with pytest.raises(NotABackup):
        restore(backup, folder, password)
    assert files(folder) == before


@pytest.mark.parametrize("size", [0, 100, 5000, -1])
def test_a_truncated_backup_is_refused(backup, folder, password, size):
    before = files(folder)
    backup.write_bytes(backup.read_bytes()[:size])
    with pytest.raises(NotABackup):
        restore(backup, folder, password)
    assert files(folder) == before


def test_a_member_from_outside_is_refused(backup, folder, password):
    with zipfile.ZipFile(backup, "a") as archive:
        archive.writestr("../evil", b"x")
    with pytest.raises(NotABackup):
        restore(backup, folder, password)
    assert not (folder.parent / "evil").exists()


def test_a_backup_of_a_later_program_is_refused(backup, folder, password):
    respell(backup, "manifest.json", lambda data: data.replace(b'"schema": 1', b'"schema": 99'))
    with pytest.raises(NewerThanProgram):
        restore(backup, folder, password)


def test_a_backup_with_other_counts_than_its_records_is_refused(backup, folder, password):
    respell(backup, "manifest.json", lambda data: data.replace(b'"place": 1', b'"place": 2'))
    with pytest.raises(BackupTrouble, match="条数"):
        restore(backup, folder, password)


def test_an_open_station_is_not_restored_over(backup, folder, password):
    with Station.open(folder, password), pytest.raises(OpenElsewhere):
        restore(backup, folder, password)


def test_nothing_is_restored_into_a_cloud_folder(backup, tmp_path, password):
    with pytest.raises(UnsafePlace):
        restore(backup, tmp_path / "Dropbox", password)


def test_a_target_that_cannot_be_written_leaves_older_backups_alone(station, tmp_path):
    station.backup()
    before = files(station.folder)
    with pytest.raises(BackupTrouble, match="U 盘"):
        station.backup(tmp_path / "拔出的盘" / "a.scbak")
    assert files(station.folder) == before


def test_a_restore_cut_short_after_its_last_check_is_finished_at_the_next_opening(
    backup, folder, tmp_path, password
):
    other = tmp_path / "other"
    restore(backup, other, password)
    incoming = folder / "incoming"
    incoming.mkdir()
    for name in (DATABASE_NAME, KEYS_NAME, KEYS_TWIN):
        shutil.copy(other / name, incoming)
    shutil.move(incoming / DATABASE_NAME, folder / DATABASE_NAME)

    assert place_names(folder, password) == ["东村"]
    assert not incoming.exists()
