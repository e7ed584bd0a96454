"""What is counted, and that every number is the sum of its list."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.model import base
from swdesk.model.cases import Case, CaseStatus, Decision, FollowUp
from swdesk.model.events import Event, EventStatus, Interval, SignIn, SignInRole
from swdesk.model.people import RecipientStatus, Sex
from swdesk.model.team import Role, Worker
from swdesk.model.visits import Visit
from swdesk.services import access
from swdesk.services.figures import annex, dimension, reckon
from swdesk.services.figures.catalogue import figure, figures
from swdesk.services.figures.checks import warnings
from swdesk.services.figures.dimension import CATEGORY, SEX, Narrowing
from swdesk.services.figures.indicator import Ratio
from swdesk.services.figures.period import Period
from swdesk.services.figures.report import over_time, plain, told_apart
from swdesk.services.people import households

YEAR = Period.year(2026)
DAY = dt.date(2026, 5, 6)


def value(code, period=YEAR):
    return reckon.value(figure(code), period)


@pytest.fixture
def visit(served, worker):
    def make(recipient, result="met", day=DAY, method="home"):
        number = f"TF-{Visit.select().count():03d}"
        return Visit.create(
            recipient=recipient, visit_no=number, visited_on=day, method=method, result=result,
            worker=worker,
        )  # fmt: skip

    return make


@pytest.fixture
def event(worker, village):
    def make(name="义诊", day=DAY, **facts):
        number = f"HD-{Event.select().count():03d}"
        return Event.create(event_no=number, name=name, held_on=day, place=village, **facts)

    return make


@pytest.fixture
def sign_in(database):
    def make(event, person=None, role=SignInRole.RESIDENT, hours=(9, 11), **facts):
        seq = SignIn.select().count() + 1
        name = person.name if person else "路人"
        made = SignIn.create(event=event, person=person, seq=seq, name=name, role=role, **facts)
        came, left = hours
        Interval.create(
            sign_in=made, came_at=dt.time(came), left_at=dt.time(left) if left else None
        )
        return made

    return make


@pytest.fixture
def case(worker):
    def make(recipient, opened_on=DAY, closed_on=None, status=CaseStatus.OPEN):
        return Case.create(
            recipient=recipient, case_no=f"GA-{Case.select().count():03d}", worker=worker,
            source="self", complaint="…", decision=Decision.TAKE, asked_on=opened_on,
            opened_on=opened_on, closed_on=closed_on, status=status,
        )  # fmt: skip

    return make


def test_one_person_twice_is_two_times_and_one_person(served, visit):
    chen = served("陈桂香")
    visit(chen)
    visit(chen, day=DAY + dt.timedelta(days=7))

    assert (value("service_times"), value("service_persons")) == (2, 1)


def test_a_visit_that_met_nobody_is_listed_apart(served, visit):
    visit(served("陈桂香"), result="nobody")

    assert (value("visits"), value("visits_failed"), value("service_times")) == (0, 1, 0)


def test_two_of_a_household_on_one_day_are_one_household_visited(served, visit):
    chen, xu = served("陈桂香"), served("徐水根")
    household = households.open_household(chen.person)
    households.add_person(household, xu.person, "10")
    visit(chen)
    visit(xu)
    visit(served("王阿婆"))

    assert (value("visits"), value("visited_households")) == (3, 2)


def test_volunteers_and_staff_are_never_served(event, sign_in, served):
    held = event()
    sign_in(held, served("陈桂香").person, SignInRole.RECIPIENT)
    sign_in(held, served("徐水根").person, SignInRole.VOLUNTEER)
    sign_in(held, role=SignInRole.STAFF)

    assert (value("service_times"), value("volunteer_times"), value("staff_times")) == (1, 1, 1)
    assert (value("volunteer_hours"), value("staff_hours")) == (2.0, 2.0)


def test_who_left_no_name_stands_beside_the_persons(event, sign_in, served):
    held = event(unnamed_count=30)
    sign_in(held, served("陈桂香").person)
    sign_in(held)

    report = plain(YEAR)
    persons = next(line for line in report.lines if line.figure.code == "service_persons")

    assert report.value(persons) == 1
    assert persons.warning == "另有未登记或未留姓名的 31 人次，无法去重，没有计入人数。"


def test_a_cancelled_event_is_not_counted(event, sign_in):
    sign_in(event(status=EventStatus.CANCELLED, status_note="下雨"))

    assert (value("events"), value("event_times")) == (0, 0)


def test_an_attendance_without_an_end_gives_no_hours(event, sign_in, served):
    sign_in(event(), served("陈桂香").person, SignInRole.VOLUNTEER, hours=(9, None))

    assert (value("volunteer_times"), value("volunteer_hours")) == (1, 0.0)


def test_cases_in_hand_balance(served, case):
    before, within = dt.date(2025, 3, 1), dt.date(2026, 8, 1)
    case(served("甲"), before)
    case(served("乙"), before, within, CaseStatus.CLOSED)
    case(served("丙"), before, before, CaseStatus.CLOSED)
    case(served("丁"), DAY, within, CaseStatus.REFERRED)

    codes = ("carried", "opened", "closed", "referred", "standing")
    assert [value(f"cases_{code}") for code in codes] == [2, 1, 1, 1, 1]
    assert value("closing_rate") == 33.3


def test_who_left_counts_until_that_day(served):
    chen = served("陈桂香", status=RecipientStatus.ENDED)
    chen.ended_on = dt.date(2026, 7, 1)
    chen.save()

    june, july = Period.months(2026, 6), Period.months(2026, 7)
    assert (value("recipients", june), value("recipients", july)) == (1, 0)


def test_a_record_written_within_a_day_is_prompt(served, case, worker):
    opened = case(served("陈桂香"))
    times = {"started": dt.time(9), "ended": dt.time(10)}
    for nth, written in enumerate((DAY, DAY + dt.timedelta(days=2)), 1):
        at = dt.datetime.combine(written, dt.time(12)).astimezone()
        FollowUp.create(
            case=opened, nth=nth, held_on=DAY, worker=worker, created_at=at, **times,
            form="home", aim="…", process="…",
        )  # fmt: skip

    assert (value("prompt_records"), value("prompt_rate")) == (1, 50.0)


def test_volunteers_who_gave_two_days_at_a_time_are_not_believed():
    said = warnings({"volunteer_hours": 22639, "volunteer_times": 508, "staff_hours": 22000})

    assert "平均每人次 44.6 小时" in said["volunteer_hours"]
    assert "几乎相同" in said["staff_hours"]


@pytest.fixture
def busy(served, visit, event, sign_in, case):
    """A little of everything."""
    people = [served(name, "dibao", "elder") for name in ("甲", "乙", "丙")]
    people.append(served("丁", sex=Sex.MALE))
    for person in people:
        visit(person)
        visit(person, result="nobody", day=DAY + dt.timedelta(days=1))
        case(person)
    held = event(unnamed_count=5, indirect_count=40, indirect_basis="观看的居民")
    for nth, role in enumerate(SignInRole):
        sign_in(held, people[nth].person if nth < len(people) else None, role)


def test_every_list_adds_up_to_its_number(busy):
    for asked in figures():
        listed = sum(row.amount for row in reckon.rows(asked, YEAR))
        counted = asked.part if isinstance(asked, Ratio) else asked
        assert listed == pytest.approx(reckon.value(counted, YEAR)), asked.code


@pytest.mark.parametrize("apart", dimension.dimensions(), ids=lambda one: one.key)
def test_what_is_told_apart_is_what_narrowing_finds(busy, apart):
    for key, numbers in reckon.by(figures(), YEAR, apart).items():
        if key is not None:
            assert reckon.values(figures(), YEAR, Narrowing({apart: key})) == numbers


def test_sexes_add_up_to_the_whole(busy):
    apart = reckon.by([figure("service_times")], YEAR, SEX).values()

    assert sum(one["service_times"] for one in apart) == value("service_times")


def test_one_of_two_categories_stands_in_both_and_is_said_so(busy):
    report = told_apart(YEAR, CATEGORY)
    visits = next(line for line in report.lines if line.figure.code == "visits")

    assert visits.cells[0] == 4
    assert sum(visits.cells[1:]) == 6
    assert report.note == "一人可属几类，各类相加不等于合计。"


def test_a_year_stands_beside_its_quarters_and_the_year_before(busy, visit, served):
    visit(served("戊"), day=dt.date(2025, 12, 31))
    report = over_time(YEAR)
    visits = next(line for line in report.lines if line.figure.code == "visits")

    assert [one.title for one in report.columns] == [
        "一季度", "二季度", "三季度", "四季度", "本年", "上年", "累计"
    ]  # fmt: skip
    assert visits.cells == (0, 4, 0, 0, 4, 1, 5)


def test_every_line_of_a_list_says_what_it_is(busy):
    for asked in figures():
        for entry in annex.annex(asked, YEAR):
            assert entry.title
            assert entry.way
            assert entry.record


def test_a_number_may_be_read_by_who_may_not_read_names(busy):
    reader = Worker.create(name="统计员", role=Role.STATISTICS)
    with base.acting_as(reader.id):
        [first, *_] = annex.annex(figure("visits"), YEAR)
        cases = annex.annex(figure("cases_opened"), YEAR)

    assert first.name.startswith("QH-")
    assert {(entry.title, entry.name, entry.record) for entry in cases} == {
        (annex.KEPT_BACK, "", None)
    }


def test_figures_are_not_for_everybody(busy):
    clerk = Worker.create(name="录入员", role=Role.CLERK)

    with base.acting_as(clerk.id), pytest.raises(access.NotAllowed):
        plain(YEAR)
