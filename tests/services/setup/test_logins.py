from __future__ import annotations

import pytest

from swdesk.errors import UserError
from swdesk.model.base import acting_as
from swdesk.model.team import Role, Worker
from swdesk.services import access
from swdesk.services.access import Area, NotAllowed
from swdesk.services.setup import logins, settings
from swdesk.station.refusals import WrongPassword
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station, reset_password

QUICK = Cost(memory=64, passes=1)
OWN, GIVEN, CHOSEN = "山里落下的今年第一场雪", "临时先给她用的一句话", "她自己想出来的一句话"


@pytest.fixture
def station(tmp_path):
    opened, _ = Station.create(tmp_path / "站", NewStation("青禾镇社工站", "沈佳", OWN), QUICK)
    yield opened
    opened.close()


@pytest.fixture
def colleague(station):
    return settings.save_worker({"name": "方敏"})


def let_in(station, worker, password=GIVEN):
    slot = logins.wrap(station, logins.invitation(station, worker), password, QUICK)
    return logins.let_in(worker, slot)


def open_as(station, password):
    folder = station.folder
    station.close()
    return Station.open(folder, password)


def test_who_founds_a_station_supervises_and_administers_it(station):
    founder = Worker.get()

    assert (founder.role, founder.is_admin) == (Role.SUPERVISOR, True)


def test_a_colleague_opens_with_the_password_given_and_has_to_change_it(station, colleague):
    let_in(station, colleague)

    with open_as(station, GIVEN) as opened:
        assert opened.worker_id == colleague.id
        assert logins.must_change()
        logins.change_own(opened, GIVEN, CHOSEN)
        logins.made_own()
        assert not logins.must_change()
    with pytest.raises(WrongPassword):
        Station.open(station.folder, GIVEN)


def test_a_password_taken_away_opens_no_more_until_another_is_given(station, colleague):
    worker = let_in(station, colleague)
    logins.shut_out(station, worker)

    assert not logins.may_log_in(station, worker)
    with pytest.raises(WrongPassword):
        station.keys.unlock(GIVEN)

    let_in(station, Worker.find(worker.id), CHOSEN)
    _, slot = station.keys.unlock(CHOSEN)
    assert slot.id == worker.key_slot


def test_only_the_administrator_gives_and_takes_passwords(station, colleague):
    worker = let_in(station, colleague)
    with acting_as(worker.id):
        with pytest.raises(NotAllowed):
            logins.invitation(station, worker)
        with pytest.raises(NotAllowed):
            logins.shut_out(station, Worker.get())


def test_nobody_who_has_left_is_given_a_password(station, colleague):
    left = settings.save_worker({"is_retired": True}, colleague)

    with pytest.raises(UserError, match="已停用"):
        logins.invitation(station, left)


@pytest.mark.parametrize(
    "change",
    [{"role": Role.WORKER}, {"is_retired": True}, {"is_admin": False}, {"key_slot": None}],
    ids=lambda change: next(iter(change)),
)
def test_the_last_who_can_do_it_stays(station, colleague, change):
    let_in(station, colleague)

    with pytest.raises(UserError, match="沈佳是最后一位能登录的"):
        settings.save_worker(change, Worker.get())


def test_the_last_password_of_an_administrator_is_not_taken(station, colleague):
    let_in(station, colleague)

    with pytest.raises(UserError, match="最后一位能登录的管理员"):
        logins.shut_out(station, Worker.get())
    assert station.keys.unlock(OWN)


def test_a_role_is_given_up_once_somebody_else_can_log_in_with_it(station, colleague):
    successor = let_in(station, colleague)
    founder = Worker.get()
    with pytest.raises(UserError):
        settings.save_worker({"role": Role.WORKER, "is_admin": False}, founder)

    settings.save_worker({"role": Role.SUPERVISOR, "is_admin": True}, successor)
    settings.save_worker({"role": Role.WORKER, "is_admin": False}, founder)

    assert not access.may(Area.STATION)


def test_whoever_has_the_recovery_code_sets_a_password_for_one_of_the_workers(tmp_path):
    folder = tmp_path / "站"
    opened, code = Station.create(folder, NewStation("青禾镇社工站", "沈佳", OWN), QUICK)
    slot = opened.slot.id
    opened.close()

    reset_password(folder, code, slot, CHOSEN)

    with Station.open(folder, CHOSEN) as again:
        assert again.worker_id == 1
