"""Files are kept as long as the station says, and destroyed by two people on a sound clock."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest

from swdesk.errors import UserError
from swdesk.model import dates
from swdesk.model.audit import Action, AuditEntry
from swdesk.model.base import database, set_author
from swdesk.model.cases import Case, CaseStatus, FollowUp
from swdesk.model.dates import PartialDate
from swdesk.model.destruction import Destruction, DestructionReason, Series
from swdesk.model.events import Event, SignIn
from swdesk.model.people import Person, Recipient, RecipientStatus
from swdesk.model.team import Role, Worker
from swdesk.model.visits import Visit
from swdesk.services.access import NotAllowed
from swdesk.services.privacy import retention
from swdesk.station.audit import Note, append
from swdesk.station.checkup import check
from swdesk.station.refusals import WrongPassword
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station, saving
from swdesk.station.witness import confirm

PASSWORD, OTHER = "小河 流水 人家 老树", "另外 四个 不同 词语"
CHEAP = Cost(memory=64, passes=1)
TODAY = dt.date(2026, 11, 18)


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("retention")
    Station.create(folder, NewStation("清河站", "李敏", PASSWORD), CHEAP)[0].close()
    return folder


@pytest.fixture
def station(template, tmp_path, monkeypatch):
    folder = tmp_path / "station"
    shutil.copytree(template, folder)
    with Station.open(folder, PASSWORD) as opened:
        yield opened


@pytest.fixture
def witness(station):
    worker = Worker.create(name="王芳", role=Role.CLERK)
    uid = bytes(worker.uid).hex()
    station.keys.add_slot(station.key, OTHER, "王芳", worker=uid, cost=CHEAP)
    return worker


def recipient(born="1949-12-31", **facts):
    born_on = PartialDate.from_iso(born) if born else None
    person = Person.create(name="王秀兰", pinyin="", born_on=born_on)
    return Recipient.create(person=person, file_no=f"QH-{person.id}", **facts)


def case(owner, closed, number="QH-GA-1"):
    made = Case.create(
        recipient=owner,
        case_no=number,
        worker=1,
        source="self",
        complaint="睡不着",
        asked_on=closed - dt.timedelta(90),
        opened_on=closed - dt.timedelta(90),
        closed_on=closed,
        status=CaseStatus.CLOSED,
    )
    FollowUp.create(
        case=made,
        nth=1,
        held_on=closed,
        started=dt.time(9),
        ended=dt.time(10),
        form="home_visit",
        aim="陪伴",
        process="说了很久",
    )
    return made


def due(series, today=TODAY):
    return [one for one in retention.expired(today) if one.series is series]


def test_a_case_is_kept_ten_years_after_closing(station):
    case(recipient(), dt.date(2016, 11, 18))

    [one] = due(Series.CASE)
    assert (one.name, one.due_on, one.why) == ("QH-GA-1", TODAY, "结案后 10 年")
    assert due(Series.CASE, TODAY - dt.timedelta(1)) == []


def test_the_case_of_a_minor_is_kept_ten_years_from_18(station):
    case(recipient("2005-06-01"), dt.date(2015, 3, 1))

    assert due(Series.CASE, dt.date(2033, 5, 31)) == []
    [one] = due(Series.CASE, dt.date(2033, 6, 1))
    assert "满 18 岁后" in one.why


def test_an_open_case_is_never_due(station):
    made = case(recipient(), dt.date(2010, 1, 1))
    Case.update(closed_on=None, status=CaseStatus.OPEN).where(Case.id == made.id).execute()

    assert due(Series.CASE) == []


def test_visits_are_due_by_the_year(station):
    owner = recipient()
    for nth, day in enumerate((dt.date(2020, 1, 5), dt.date(2020, 12, 30), dt.date(2021, 1, 1))):
        Visit.create(
            recipient=owner,
            visit_no=f"QH-TF-{nth}",
            visited_on=day,
            method="home",
            result="met",
            worker=1,
        )

    [one] = due(Series.VISIT)
    assert (len(one.ids), one.due_on) == (2, dt.date(2025, 12, 31))


def test_who_is_served_no_longer_is_due_and_a_volunteer_is_not(station):
    recipient(status=RecipientStatus.ENDED, opened_on=dt.date(2010, 1, 1))
    recipient(status=RecipientStatus.ACTIVE, opened_on=dt.date(2010, 1, 1))

    assert [one.name for one in due(Series.RECIPIENT, dt.date(2040, 1, 1))] == ["QH-1"]


def test_the_station_sets_its_own_years(station):
    case(recipient(), dt.date(2020, 11, 18))

    retention.set_years(Series.CASE, 6)

    assert retention.years()[Series.CASE] == 6
    assert [one.why for one in due(Series.CASE)] == ["结案后 6 年"]
    with pytest.raises(UserError):
        retention.set_years(Series.CASE, 0)


def contacts():
    return database.execute_sql("SELECT * FROM service_contact ORDER BY record").fetchall()


def test_a_case_is_destroyed_and_its_contacts_still_count(station, witness):
    made = case(recipient(), dt.date(2016, 11, 18))
    before = contacts()

    told = retention.destroy_expired(due(Series.CASE), witness, station)

    assert contacts() == before
    assert "睡不着" not in Case.find(made.id).complaint
    assert FollowUp.get().process == "（已销毁）"
    assert (told.reason, told.witnessed_by_id) == (DestructionReason.EXPIRED, witness.id)
    assert due(Series.CASE) == []
    assert Recipient.get().person.name == "王秀兰"


def test_an_event_keeps_its_name_and_loses_those_who_came(station, witness):
    event = Event.create(event_no="QH-HD-1", name="元宵", held_on=dt.date(2016, 2, 1))
    SignIn.create(event=event, seq=1, name="王秀兰", phones=("13812345521",), village="柳溪村")

    retention.destroy_expired(due(Series.EVENT), witness, station)

    signed = SignIn.get()
    assert (signed.name, signed.phones, signed.village) == ("（已销毁）", (), "柳溪村")
    assert Event.get().name == "元宵"


def test_a_person_whose_file_is_over_goes_as_one_who_asked(station, witness):
    owner = recipient(status=RecipientStatus.DECEASED, opened_on=dt.date(2005, 1, 1))
    case(owner, dt.date(2010, 1, 1))

    retention.destroy_expired(due(Series.RECIPIENT), witness, station)

    assert Person.get().name == "（已销毁）"
    assert Recipient.live().count() == 0
    assert len(contacts()) == 1
    assert check(station) == []


# --- two people ---


def test_nobody_stands_by_for_themselves(station):
    case(recipient(), dt.date(2016, 11, 18))

    with pytest.raises(UserError, match="不能是同一个人"):
        retention.destroy_expired(due(Series.CASE), Worker.get(), station)


def test_only_a_supervisor_approves(station, witness):
    case(recipient(), dt.date(2016, 11, 18))
    set_author(witness.id)

    with pytest.raises(NotAllowed):
        retention.destroy_expired(due(Series.CASE), Worker.get(), station)
    assert Destruction.select().count() == 0


def test_the_second_person_gives_their_own_password(station, witness):
    assert confirm(station, witness, OTHER) == witness
    with pytest.raises(WrongPassword):
        confirm(station, witness, PASSWORD)
    with pytest.raises(UserError, match="同一个人"):
        confirm(station, Worker.get(), PASSWORD)
    with pytest.raises(UserError, match="没有自己的密码"):
        confirm(station, Worker.create(name="新来"), OTHER)


def test_a_list_that_changed_meanwhile_is_not_destroyed(station, witness):
    made = case(recipient(), dt.date(2016, 11, 18))
    files = due(Series.CASE)
    Case.update(closed_on=dt.date(2024, 1, 1)).where(Case.id == made.id).execute()

    with pytest.raises(UserError, match="清单已经变了"):
        retention.destroy_expired(files, witness, station)


# --- the clock ---


def worked_on(*days):
    with saving():
        for day in days:
            append(Note(Action.LOGIN, at=f"{day.isoformat()}T02:00:00Z"))


@pytest.mark.parametrize("years", [-10, 10])
def test_nothing_is_destroyed_after_the_clock_leapt(station, witness, monkeypatch, years):
    case(recipient(), dt.date(2005, 11, 18))
    leapt = dates.today().replace(year=dates.today().year + years)
    worked_on(dates.today())
    monkeypatch.setattr(dates, "today", lambda: leapt)
    worked_on(leapt)

    with pytest.raises(UserError, match="时钟不准"):
        retention.destroy_expired(retention.expired(leapt), witness, station)


def test_a_clock_that_was_ahead_once_is_trusted_after_three_days(station):
    today = dates.today()
    worked_on(today + dt.timedelta(400))
    with pytest.raises(UserError, match="时钟不准"):
        retention.require_steady_clock()

    worked_on(*(today - dt.timedelta(days) for days in (2, 1, 0)))
    retention.require_steady_clock()


def test_days_of_work_close_together_are_trusted(station):
    today = dates.today()
    worked_on(*(today - dt.timedelta(days) for days in (40, 20, 3, 0)))

    retention.require_steady_clock()

    assert AuditEntry.select().count() > 4
