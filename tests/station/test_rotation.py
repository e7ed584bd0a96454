"""A new data key shuts out whoever has left, and nobody else notices."""

import shutil

import pytest

from swdesk.errors import UserError
from swdesk.model.audit import Action, AuditEntry
from swdesk.model.base import database as bound
from swdesk.model.office import Place
from swdesk.station import health, rotation
from swdesk.station.arrival import DATABASE_NAME
from swdesk.station.attachments import ATTACHMENTS_NAME
from swdesk.station.backups.archive import read_manifest, unpack
from swdesk.station.backups.restoring import restore
from swdesk.station.checkup import check
from swdesk.station.keys import KEYS_NAME, KEYS_TWIN, KeyFile
from swdesk.station.refusals import BackupTrouble, DatabaseDamaged, Interrupted, WrongPassword
from swdesk.station.rotation import (
    destroy_former_backups,
    former_backups,
    put_aside_under_other_keys,
)
from swdesk.station.store import NewStation, Station, saving
from swdesk.station.upkeep import Upkeep, this_moment

OTHER = "另外 四个 不同 词语"
SCAN = b"a scan of a page"


@pytest.fixture
def used(station, cheap):
    """An open station with a record, a scan, a second worker and a third who has left."""
    with saving():
        Place.create(kind="village", name="东村")
    station.scan = station.attachments.put(SCAN)
    station.keys.add_slot(station.key, OTHER, "王芳", cost=cheap)
    gone = station.keys.add_slot(station.key, "离开 的人 记得 这个", "赵强", cost=cheap)
    station.keys.disable_slot(gone.id)
    return station


def test_everything_is_there_under_the_new_key_and_work_goes_on(used):
    before = used.key.fingerprint
    used.renew_key()
    assert used.key.fingerprint != before
    assert Place.get().name == "东村"
    assert used.attachments.get(used.scan) == SCAN
    with saving():
        Place.create(kind="village", name="西村")
    assert check(used, full=True) == []


@pytest.mark.parametrize("word", ["小河 流水 人家 老树", OTHER])
def test_everybody_opens_it_with_the_password_they_had(used, folder, word):
    used.renew_key()
    used.close()
    with Station.open(folder, word) as station:
        assert Place.get().name == "东村"
        assert check(station, full=True) == []


def test_the_recovery_code_still_opens_it(used, folder, code):
    used.renew_key()
    used.close()
    assert KeyFile.load(folder).unlock_by_recovery(code).fingerprint == used.keys.fingerprint


def test_who_has_left_opens_nothing_with_an_old_copy_of_the_keys(used, folder, tmp_path, password):
    slot = used.keys.add_slot(used.key, "离开 的人 记得 那个", "钱进", cost=used.slot.cost)
    kept = {name: (folder / name).read_bytes() for name in (KEYS_NAME, KEYS_TWIN)}
    used.keys.disable_slot(slot.id)
    used.renew_key()
    made = used.backup(tmp_path / "later.scbak")
    used.close()
    unpack(made, tmp_path / "unpacked")
    for place in (folder, tmp_path / "unpacked"):
        for name, content in kept.items():
            (place / name).write_bytes(content)
        with pytest.raises(DatabaseDamaged):
            Station.open(place, "离开 的人 记得 那个")


def test_no_former_scan_is_left_and_none_is_called_damaged(used, folder):
    used.renew_key()
    (kept,) = (folder / ATTACHMENTS_NAME).iterdir()
    assert kept == used.attachments.folder
    assert used.attachments.damaged() == []


def test_scans_of_a_former_key_that_a_crash_has_left_go_at_the_next_opening(
    used, folder, password, monkeypatch
):
    monkeypatch.setattr("swdesk.station.store.drop_former", lambda keys: None)
    used.renew_key()
    used.close()
    monkeypatch.undo()
    assert len(list((folder / ATTACHMENTS_NAME).iterdir())) == 2
    with Station.open(folder, password) as station:
        assert list((folder / ATTACHMENTS_NAME).iterdir()) == [station.attachments.folder]


def test_the_trail_goes_on_names_who_did_it_and_is_proved_by_older_backups(used, password):
    older = used.backup()
    used.renew_key()
    entry = AuditEntry.get(AuditEntry.action == Action.KEY_RENEWED)
    assert entry.worker == used.worker_id
    assert check(used, full=True) == []
    reached = read_manifest(older).anchor[0]
    for trigger in ("audit_entry_remains", "audit_entry_stays"):
        bound.execute_sql(f"DROP TRIGGER {trigger}")
    bound.execute_sql("DELETE FROM audit_entry WHERE seq >= ?", (reached,))
    used.keys.anchor = (0, "")
    told = check(used, full=True)[0]
    assert "末尾被删掉" in told
    assert "备份" in told


def test_old_backups_open_with_the_passwords_of_then_but_not_for_who_has_left(
    used, folder, password, tmp_path
):
    leaving = used.keys.add_slot(used.key, "离开 的人 记得 那个", "钱进", cost=used.slot.cost)
    old = used.backup(tmp_path / "old.scbak")
    used.keys.disable_slot(leaving.id)
    used.renew_key()
    used.close()
    with pytest.raises(WrongPassword):
        restore(old, folder, "离开 的人 记得 那个")
    restore(old, folder, password)
    with pytest.raises(WrongPassword):
        Station.open(folder, "离开 的人 记得 那个")
    with Station.open(folder, password) as station:
        assert station.attachments.get(used.scan) == SCAN
        assert check(station) == []


def test_backups_under_the_former_key_are_listed_and_can_be_destroyed(used, folder):
    made = used.backup()
    assert former_backups(folder) == []
    used.renew_key()
    assert made in [kept.path for kept in former_backups(folder)]
    with pytest.raises(BackupTrouble, match="先做一份备份"):
        destroy_former_backups(folder)
    later = used.backup()
    assert destroy_former_backups(folder) == []
    assert list((folder / "backups").glob("*.scbak")) == [later]


def test_a_slot_that_was_smuggled_in_gets_no_new_key(used, folder, password, cheap):
    """Whoever can write the key file, but has no data key, puts in a public key of their own."""
    keys = KeyFile.load(folder)
    theirs = keys.users[1]
    stranger = theirs.wrap(type(used.key).random(), "陌生 人的 四个 词语", cheap, keys.db_id)
    used.keys.slots = [stranger if slot.id == theirs.id else slot for slot in used.keys.slots]
    used.renew_key()
    assert not used.keys.slot(theirs.id).is_open
    assert used.keys.unlock(password)


def test_nothing_changes_when_the_new_file_does_not_stand_its_test(used, password, monkeypatch):
    before = used.key.fingerprint

    def refuse(*_):
        raise BackupTrouble("没有通过检验")

    monkeypatch.setattr(rotation, "require_sound", refuse)
    with pytest.raises(UserError):
        used.renew_key()
    assert used.key.fingerprint == before == used.keys.fingerprint
    assert Place.get().name == "东村"
    assert check(used) == []


def test_a_check_that_meets_the_change_breaks_off_and_calls_nothing_damaged(used, monkeypatch):
    take = used.take

    def change_first(target):
        monkeypatch.undo()
        used.renew_key()
        take(target)

    monkeypatch.setattr(used, "take", change_first)
    with pytest.raises(Interrupted):
        check(used, full=True)
    assert not Upkeep.load(used.folder).is_suspect


def test_a_damaged_scan_does_not_hinder_the_others(used):
    broken = used.attachments.put(b"another scan")
    used.attachments.path(broken).write_bytes(b"?")
    used.renew_key()
    assert used.attachments.get(used.scan) == SCAN


def test_a_second_change_of_the_key_works_like_the_first(used, folder, password):
    used.renew_key()
    used.renew_key()
    used.close()
    assert len(KeyFile.load(folder).former) == 2
    with Station.open(folder, password) as station:
        assert check(station, full=True) == []
        assert len(former_backups(folder)) == 2


def test_a_half_arrived_change_of_the_key_is_finished_at_the_next_opening(
    used, folder, password, tmp_path
):
    """The power went after the new files counted as arrived and one of them had been moved."""
    before = shutil.copytree(folder, tmp_path / "before")
    used.renew_key()
    scans = used.attachments.folder
    used.close()
    waiting = before / "incoming"
    waiting.mkdir()
    shutil.copy(folder / DATABASE_NAME, before / DATABASE_NAME)
    for name in (KEYS_NAME, KEYS_TWIN):
        shutil.copy(folder / name, waiting / name)
    shutil.copytree(scans, waiting / ATTACHMENTS_NAME / scans.name)
    with Station.open(before, password) as station:
        assert check(station, full=True) == []
        assert station.attachments.get(used.scan) == SCAN


def test_what_a_restore_put_aside_under_another_key_goes_with_the_old_backups(
    used, folder, password, tmp_path
):
    old = used.backup(tmp_path / "old.scbak")
    used.renew_key()
    used.close()
    aside = restore(old, folder, password)  # the files under the newer key
    with Station.open(folder, password) as station:
        assert put_aside_under_other_keys(folder) == [aside]
        station.renew_key()
        station.backup()
        assert destroy_former_backups(folder) == []
    assert not aside.exists()


@pytest.fixture
def went_back(used, folder, password, tmp_path):
    """A station whose key was changed, and which then went back to a backup of before."""
    old = used.backup(tmp_path / "old.scbak")
    used.renew_key()
    used.newer = used.backup()
    used.close()
    restore(old, folder, password)
    with Station.open(folder, password) as station:
        station.newer, station.scan = used.newer, used.scan
        yield station


def test_after_going_back_the_backups_of_the_newer_key_are_listed_too(went_back, folder):
    """Whoever had a password then opens them, and today's passwords may not."""
    assert went_back.newer in [kept.path for kept in former_backups(folder)]


def test_after_going_back_it_is_said_that_the_key_has_to_be_changed_again(went_back, folder):
    told = [one for one in health.at_start(went_back, this_moment()) if "密钥" in one]
    assert "再换一次" in told[0]
    went_back.renew_key()
    assert not [one for one in health.at_start(went_back, this_moment()) if "密钥" in one]


def test_after_going_back_the_scans_stay_until_another_key_comes(went_back, folder, password):
    went_back.close()
    with Station.open(folder, password) as station:
        assert station.attachments.get(went_back.scan) == SCAN
        station.renew_key()
        station.backup()
        assert destroy_former_backups(folder) == []
        assert list((folder / ATTACHMENTS_NAME).iterdir()) == [station.attachments.folder]
        assert station.attachments.get(went_back.scan) == SCAN
        assert check(station, full=True) == []


def test_backups_of_another_station_in_the_same_folder_are_never_destroyed(
    used, folder, tmp_path, password, cheap
):
    station, _ = Station.create(tmp_path / "邻站", NewStation("明珠站", "王芳", password), cheap)
    station.close()
    with Station.open(tmp_path / "邻站", password) as neighbour:
        (folder / "backups").mkdir(exist_ok=True)
        theirs = neighbour.backup(folder / "backups" / "明珠.scbak")
    assert theirs not in [kept.path for kept in former_backups(folder)]
