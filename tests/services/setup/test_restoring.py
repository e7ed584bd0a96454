"""Records that still open are replaced only by whoever may set the station up."""

import shutil

import pytest

from swdesk.model.team import Role
from swdesk.services.access import NotAllowed
from swdesk.services.setup import logins, settings
from swdesk.services.setup.restoring import NeedsPresentPassword, restore
from swdesk.station.keys import KeyFile
from swdesk.station.refusals import WrongPassword
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station

QUICK = Cost(memory=64, passes=1)
FOUNDER, COLLEAGUE = "山里落下的今年第一场雪", "临时先给她用的一句话"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "站"


@pytest.fixture
def made(folder, tmp_path):
    """A backup and the recovery code of a station with a founder and a worker, then closed."""
    station, code = Station.create(folder, NewStation("青禾镇社工站", "沈佳", FOUNDER), QUICK)
    worker = settings.save_worker({"name": "方敏"})
    given = logins.wrap(station, logins.invitation(station, worker), COLLEAGUE, QUICK)
    logins.let_in(worker, given)
    backup = station.backup(tmp_path / "U 盘.scbak")
    settings.save_worker({"name": "许清"})
    station.close()
    return backup, code


def names(folder):
    with Station.open(folder, FOUNDER):
        return [worker.name for worker in settings.workers()]


def rotate(folder):
    with Station.open(folder, FOUNDER) as station:
        station.keys.change_password(station.slot.id, FOUNDER, "换过以后的另外一句话")
        station.renew_key()


def test_anybody_with_a_password_restores_where_nothing_is(made, tmp_path):
    assert restore(made[0], tmp_path / "新 电脑", COLLEAGUE) is None
    assert names(tmp_path / "新 电脑") == ["沈佳", "方敏"]


def test_a_worker_does_not_replace_records_that_open(made, folder):
    with pytest.raises(NotAllowed, match="社工不能改动站点设置"):
        restore(made[0], folder, COLLEAGUE)
    assert names(folder) == ["沈佳", "方敏", "许清"]


@pytest.mark.parametrize("who", ["founder", "recovery code"])
def test_who_sets_the_station_up_replaces_it_and_so_does_the_recovery_code(made, folder, who):
    backup, code = made
    assert restore(backup, folder, FOUNDER if who == "founder" else code)
    assert names(folder) == ["沈佳", "方敏"]


@pytest.mark.parametrize(("role", "may"), [(Role.ADMIN, True), (Role.SUPERVISOR, False)])
def test_it_is_the_role_of_today_that_counts(made, folder, role, may):
    with Station.open(folder, FOUNDER):
        worker = next(one for one in settings.workers() if one.name == "方敏")
        settings.save_worker({"role": role}, worker)
    if may:
        assert restore(made[0], folder, COLLEAGUE)
    else:
        with pytest.raises(NotAllowed):
            restore(made[0], folder, COLLEAGUE)


def test_a_worker_restores_over_records_that_are_damaged(made, folder):
    path = folder / "records.db"
    path.write_bytes(b"\x01" * path.stat().st_size)

    assert restore(made[0], folder, COLLEAGUE)
    assert names(folder) == ["沈佳", "方敏"]


def test_a_wrong_password_is_a_wrong_password(made, folder):
    with pytest.raises(WrongPassword):
        restore(made[0], folder, "不是 这个 密码 词语")


def test_a_backup_with_other_keys_needs_a_password_of_each(made, folder):
    rotate(folder)
    before = KeyFile.load(folder).fingerprint

    with pytest.raises(NeedsPresentPassword):
        restore(made[0], folder, FOUNDER)
    with pytest.raises(NotAllowed):
        restore(made[0], folder, FOUNDER, present=COLLEAGUE)
    assert KeyFile.load(folder).fingerprint == before

    assert restore(made[0], folder, FOUNDER, present="换过以后的另外一句话")
    assert names(folder) == ["沈佳", "方敏"]


def test_another_station_is_not_replaced_by_who_has_only_the_backup(made, folder, tmp_path):
    other = tmp_path / "别的站"
    station, _ = Station.create(other, NewStation("别的站", "王芳", "别处的另外一句长密码"), QUICK)
    station.close()
    with pytest.raises(NeedsPresentPassword):
        restore(made[0], other, FOUNDER)

    shutil.rmtree(other)
    assert restore(made[0], other, FOUNDER) is None
