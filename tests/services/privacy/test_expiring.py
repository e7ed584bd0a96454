"""Every series has its years; what is destroyed leaves the figures of its year as they were."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest

from swdesk.model.consultations import Consultation
from swdesk.model.dates import PartialDate
from swdesk.model.destruction import Series
from swdesk.model.event_papers import EventPicture, GoodsReceipt, GoodsSheet
from swdesk.model.events import Event, Interval, SignIn, SignInRole
from swdesk.model.groups import Group, GroupMember, GroupSession
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.office import Place
from swdesk.model.people import Person, Recipient, RecipientStatus, Sex
from swdesk.model.sheet_scans import SheetScan
from swdesk.model.team import Role, Worker
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer, VolunteerStatus
from swdesk.services.figures import report as figures_report
from swdesk.services.figures.dimension import dimensions
from swdesk.services.figures.period import parse_period
from swdesk.services.privacy import expiring, retention
from swdesk.station.checkup import check
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station

PASSWORD = "小河 流水 人家 老树"
TODAY = dt.date(2026, 11, 18)
THEN = dt.date(2012, 3, 5)
SECRET = "钱阿大"


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("expiring")
    Station.create(folder, NewStation("清河站", "李敏", PASSWORD), Cost(memory=64, passes=1))[
        0
    ].close()
    return folder


@pytest.fixture
def station(template, tmp_path):
    folder = tmp_path / "station"
    shutil.copytree(template, folder)
    with Station.open(folder, PASSWORD) as opened:
        yield opened


@pytest.fixture
def witness(station):
    """Somebody else of the station; that they give their password is asked elsewhere."""
    return Worker.create(name="王芳", role=Role.CLERK)


def someone(name=SECRET, **facts):
    village = Place.select().first() or Place.create(kind="village", name="柳溪村")
    born = PartialDate(1950, 3, 7)
    return Person.create(name=name, pinyin="", born_on=born, sex=Sex.FEMALE, place=village, **facts)


def due(series, today=TODAY):
    return [one for one in retention.expired(today) if one.series is series]


def a_group(day=THEN):
    group = Group.create(
        group_no="X1", name="太极小组", begins_on=day, ends_on=day, planned_on=day, worker=1,
        kind="growth", background=f"{SECRET}提出",
    )  # fmt: skip
    session = GroupSession.create(
        group=group, nth=1, held_on=day + dt.timedelta(7), started=dt.time(9), ended=dt.time(10)
    )
    member = GroupMember.create(group=group, person=someone(), name=SECRET)
    SignIn.create(session=session, member=member, person=member.person, seq=1, name=SECRET)
    SheetScan.create(group=group, page=1, picture="a" * 64)
    return group


def an_event(day=THEN):
    event = Event.create(event_no="H1", name="集市", held_on=day, worker=1)
    person = someone()
    signed = SignIn.create(
        event=event, person=person, seq=1, name=SECRET, role=SignInRole.VOLUNTEER
    )
    Interval.create(sign_in=signed, came_at=dt.time(9), left_at=dt.time(11))
    EventPicture.create(event=event, picture="b" * 64, caption=f"{SECRET}发言")
    SheetScan.create(event=event, page=1, picture="c" * 64)
    return event


def some_goods(day=THEN):
    sheet = GoodsSheet.create(title=f"给{SECRET}的米", handed_on=day, item="大米", worker=1)
    GoodsReceipt.create(sheet=sheet, name=SECRET, quantity=2, received_on=day)
    return sheet


def a_question(day=THEN):
    return Consultation.create(
        consult_no="Z1", asked_on=day, visitor=SECRET, content=f"{SECRET}问低保", worker=1,
        minutes=20,
    )  # fmt: skip


def a_volunteer(day=THEN):
    event = an_event(day)
    person = Person.get()
    return event, Volunteer.create(
        person=person, volunteer_no="V1", status=VolunteerStatus.LEFT, joined_on=day, left_on=day
    )


def a_resident(day=THEN):
    an_event(day)
    Person.update(created_at=dt.datetime(2012, 3, 1, tzinfo=dt.UTC)).execute()
    return Person.get()


def a_visit(day=THEN):
    owner = Recipient.create(person=someone(), file_no="QH-1", opened_on=day)
    return Visit.create(
        recipient=owner, visit_no="T1", visited_on=day, method="home", result="met", worker=1
    )


KEPT = {
    Series.GROUP: (a_group, dt.date(2022, 3, 12), "小组结束后 10 年"),
    Series.EVENT: (an_event, dt.date(2022, 3, 5), "活动后 10 年"),
    Series.GOODS: (some_goods, dt.date(2022, 3, 5), "发放后 10 年"),
    Series.CONSULTATION: (a_question, dt.date(2017, 12, 31), "年度终了后 5 年"),
    Series.VISIT: (a_visit, dt.date(2017, 12, 31), "年度终了后 5 年"),
    Series.VOLUNTEER: (a_volunteer, dt.date(2022, 3, 5), "退出后 10 年"),
    Series.PERSON: (a_resident, dt.date(2017, 3, 5), "最后一次来往后 5 年"),
}


def report():
    """Return the figures of the year as the report tells them, by everything it knows."""
    period = parse_period(str(THEN.year))
    parts = [figures_report.plain(period)]
    parts += [figures_report.told_apart(period, one) for one in dimensions()]
    return [figures_report.as_json(part) for part in parts]


def everything(connection):
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return "\n".join(
        str(connection.execute(f'SELECT * FROM "{name}"').fetchall()) for (name,) in tables
    )


@pytest.mark.parametrize(
    ("chosen", "born", "until"),
    [
        (None, None, dt.date(2026, 3, 1)),
        ("30", None, dt.date(2046, 3, 1)),
        ("10", "2005-06-01", dt.date(2033, 6, 1)),  # never before ten years of being grown up
        ("30", "2005-06-01", dt.date(2046, 3, 1)),
    ],
)
def test_a_case_is_kept_as_its_cover_says_or_as_the_station_does(chosen, born, until):
    assert expiring.case_term(dt.date(2016, 3, 1), born, 10, chosen)[0] == until


def test_what_is_kept_for_ever_is_never_due():
    assert expiring.case_term(dt.date(2016, 3, 1), None, 10, "forever") is None


def test_every_series_has_its_years_and_its_files():
    assert set(expiring.USUAL) == set(expiring.FILES) == set(expiring.MODELS) == set(Series)


@pytest.mark.parametrize("series", KEPT)
def test_a_file_is_due_when_its_years_are_over_and_not_a_day_before(station, series):
    make, due_on, why = KEPT[series]
    make()

    [one] = due(series, due_on)
    assert (one.due_on, one.why) == (due_on, why)
    assert due(series, due_on - dt.timedelta(1)) == []


@pytest.mark.parametrize("series", KEPT)
def test_a_year_reports_the_same_after_its_files_are_destroyed(station, witness, series):
    KEPT[series][0]()
    before = report()

    retention.destroy_expired(due(series), witness, station)

    assert report() == before
    assert due(series) == []
    assert check(station) == []


@pytest.mark.parametrize("series", [Series.GOODS, Series.CONSULTATION])
def test_nothing_says_who_it_was(station, witness, series):
    KEPT[series][0]()
    assert SECRET in everything(station.database.connection())

    retention.destroy_expired(due(series), witness, station)

    assert SECRET not in everything(station.database.connection())


@pytest.mark.parametrize("series", [Series.VOLUNTEER, Series.PERSON])
def test_no_list_names_who_left_long_ago(station, witness, series):
    KEPT[series][0]()

    retention.destroy_expired(due(series), witness, station)

    assert Person.live().count() == Volunteer.live().count() == 0
    assert Person.select().where(Person.name == SECRET).count() == 0
    assert SignIn.select().where(SignIn.name == SECRET).count() == 0


@pytest.mark.parametrize("series", [Series.EVENT, Series.GROUP])
def test_photographs_and_scanned_sheets_go_with_their_gathering(station, witness, series):
    KEPT[series][0]()

    retention.destroy_expired(due(series), witness, station)

    assert SheetScan.select().count() == EventPicture.select().count() == 0


def test_who_lives_with_somebody_served_goes_with_their_file(station):
    person = a_resident()
    served = Recipient.create(
        person=someone("王秀兰"), file_no="QH-1", opened_on=THEN, status=RecipientStatus.ACTIVE
    )
    home = Household.create(household_no="H1", head=served.person)
    for one in (person, served.person):
        HouseholdMember.create(household=home, person=one, name=one.name)

    assert due(Series.PERSON) == []


def test_a_volunteer_who_is_still_there_is_never_due(station):
    _, volunteer = a_volunteer()
    Volunteer.update(status=VolunteerStatus.DORMANT, left_on=None).where(
        Volunteer.id == volunteer.id
    ).execute()

    assert due(Series.VOLUNTEER) == due(Series.PERSON) == []
