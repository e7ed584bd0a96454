from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from swdesk.errors import UserError
from swdesk.model import dates
from swdesk.model.audit import Action, AuditEntry
from swdesk.model.base import acting_as
from swdesk.model.cases import Case, CaseShare, CaseStatus, FollowUp
from swdesk.model.people import Person, Recipient, RecipientStatus
from swdesk.model.team import Role, Worker
from swdesk.services.access import NotAllowed
from swdesk.services.casework import handover
from swdesk.services.casework.handover import ChargeKind
from swdesk.services.setup import logins, settings
from swdesk.station.keys import KeyFile
from swdesk.station.refusals import DiskFull
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station

QUICK = Cost(memory=64, passes=1)
OWN, GIVEN = "山里落下的今年第一场雪", "临时先给她用的一句话"


@pytest.fixture
def station(tmp_path):
    opened, _ = Station.create(tmp_path / "站", NewStation("青禾镇社工站", "沈佳", OWN), QUICK)
    yield opened
    opened.close()


@pytest.fixture
def leaver(station):
    """A worker with a password, two open cases, one closed and three recipients."""
    worker = settings.save_worker({"name": "方敏"})
    worker = logins.let_in(
        worker, logins.wrap(station, logins.invitation(station, worker), GIVEN, QUICK)
    )
    for nth, name in enumerate(("王秀兰", "赵大勇", "周小满", "钱阿婆"), 1):
        status = RecipientStatus.DECEASED if name == "钱阿婆" else RecipientStatus.ACTIVE
        person = Person(name=name)
        person.touch()
        person.save()
        Recipient.create(person=person, file_no=f"QH-{nth}", worker=worker, status=status)
    facts = {"worker": worker, "source": "self", "complaint": "主诉"}
    Case.create(recipient=1, case_no="GA-1", code_name="木兰", **facts)
    Case.create(recipient=2, case_no="GA-2", **facts)
    Case.create(recipient=3, case_no="GA-3", status=CaseStatus.CLOSED, **facts)
    FollowUp.create(
        case=1, nth=1, held_on=dt.date(2026, 1, 9), started=dt.time(9), ended=dt.time(10),
        form="visit", aim="目标", process="过程",
    )  # fmt: skip
    return worker


@pytest.fixture
def receiver(station):
    return settings.save_worker({"name": "许清"})


def given_to(worker, charges):
    return [replace(one, receiver=worker.id) for one in charges]


def test_the_list_names_open_cases_by_code_name_and_recipients_served(leaver):
    listed = handover.charges(leaver)

    assert [(one.kind, one.number, one.name) for one in listed] == [
        (ChargeKind.CASE, "GA-1", "木兰"),
        (ChargeKind.CASE, "GA-2", "赵大勇"),
        (ChargeKind.RECIPIENT, "QH-1", "王秀兰"),
        (ChargeKind.RECIPIENT, "QH-2", "赵大勇"),
        (ChargeKind.RECIPIENT, "QH-3", "周小满"),
    ]
    assert (listed[0].last_contact, listed[0].records) == (dt.date(2026, 1, 9), 2)


def test_everything_goes_to_its_receiver_and_the_leaver_is_shut_out(station, leaver, receiver):
    handover.hand_over(station, leaver, given_to(receiver, handover.charges(leaver)))

    assert handover.charges(Worker.find(leaver.id)) == []
    assert len(handover.charges(receiver)) == 5
    left = Worker.find(leaver.id)
    assert (left.is_retired, left.left_on, left.key_slot) == (True, dates.today(), None)
    assert not logins.may_log_in(station, left)


def test_charges_are_dealt_out_one_by_one(station, leaver, receiver):
    founder = Worker.get()
    first, *others = handover.charges(leaver)
    dealt = [replace(first, receiver=founder.id), *given_to(receiver, others)]

    handover.hand_over(station, leaver, dealt)

    assert [one.number for one in handover.charges(founder)] == ["GA-1"]
    assert len(handover.charges(receiver)) == 4


def test_every_charge_is_noted_in_the_trail(station, leaver, receiver):
    handover.hand_over(station, leaver, given_to(receiver, handover.charges(leaver)))

    told = AuditEntry.select().where(AuditEntry.action == Action.CHANGE)
    kinds = [entry.kind for entry in told]
    assert (kinds.count("casework"), kinds.count("recipient")) == (2, 3)


def test_what_colleagues_shared_with_the_leaver_is_shared_no_more(station, leaver, receiver):
    case = Case.create(
        recipient=3, case_no="GA-9", worker=receiver, source="self", complaint="主诉"
    )
    CaseShare.create(case=case, worker=leaver)

    handover.hand_over(station, leaver, given_to(receiver, handover.charges(leaver)))

    assert CaseShare.live().count() == 0


def test_nothing_is_handed_over_while_one_has_no_receiver(station, leaver, receiver):
    first, *others = handover.charges(leaver)

    with pytest.raises(UserError, match="还有 1 项"):
        handover.hand_over(station, leaver, [first, *given_to(receiver, others)])
    assert len(handover.charges(leaver)) == 5
    assert logins.may_log_in(station, leaver)


def test_what_came_meanwhile_stops_the_hand_over(station, leaver, receiver):
    listed = given_to(receiver, handover.charges(leaver))
    Case.create(recipient=3, case_no="GA-8", worker=leaver, source="self", complaint="主诉")

    with pytest.raises(UserError, match="刚有变动"):
        handover.hand_over(station, leaver, listed)


def test_nobody_hands_over_to_themselves(station, leaver):
    with pytest.raises(UserError, match="本人"):
        handover.hand_over(station, leaver, given_to(leaver, handover.charges(leaver)))


def test_the_last_supervisor_does_not_leave(station, receiver):
    with pytest.raises(UserError, match="最后一位能登录的"):
        handover.hand_over(station, Worker.get(), [])


@pytest.mark.parametrize("role", [Role.WORKER, Role.ADMIN, Role.CLERK, Role.STATISTICS])
def test_only_a_supervisor_hands_over(station, leaver, receiver, role):
    settings.save_worker({"role": role}, receiver)

    with acting_as(receiver.id), pytest.raises(NotAllowed):
        handover.charges(leaver)


def test_what_the_disk_does_not_take_leaves_the_leaver_with_everything(
    station, leaver, receiver, monkeypatch
):
    dealt = given_to(receiver, handover.charges(leaver))
    monkeypatch.setattr(handover.sharing, "withdraw_all", full_disk)

    with pytest.raises(DiskFull):
        handover.hand_over(station, leaver, dealt)

    assert len(handover.charges(leaver)) == 5
    assert logins.may_log_in(station, leaver)


def test_a_commit_that_fails_lets_the_leaver_in_again(station, leaver, receiver):
    dealt = given_to(receiver, handover.charges(leaver))
    station.database.connection().set_authorizer(no_commit)
    with pytest.raises(Exception, match=r"authoriz|。"):
        handover.hand_over(station, leaver, dealt)
    station.database.connection().set_authorizer(None)
    station.database.rollback()

    assert len(handover.charges(leaver)) == 5
    assert KeyFile.load(station.folder).unlock(GIVEN)[1].label == "方敏"


def full_disk(_worker):
    raise DiskFull


def no_commit(action, what, *_):
    is_commit = action == sqlcipher.SQLITE_TRANSACTION and what == "COMMIT"
    return sqlcipher.SQLITE_DENY if is_commit else sqlcipher.SQLITE_OK
