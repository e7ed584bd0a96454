"""What a purchaser agreed to be counted otherwise, and what was taken over from before."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from swdesk.errors import InvalidRecord
from swdesk.forms.figures import COUNTING_RULE, OPENING_FIGURE
from swdesk.forms.project import PROJECT
from swdesk.model.events import Event, Interval, SignIn, SignInRole
from swdesk.model.groups import Group, GroupSession
from swdesk.model.office import HoursRule
from swdesk.model.reporting import EventDays, GroupBasis
from swdesk.model.visits import Visit
from swdesk.services import editing
from swdesk.services.figures import reckon
from swdesk.services.figures.counting import Counting
from swdesk.services.figures.dimension import EVERYTHING, Narrowing
from swdesk.services.figures.dimension import PROJECT as BY_PROJECT
from swdesk.services.figures.footing import footing
from swdesk.services.figures.period import Period
from swdesk.services.figures.report import Aspect, as_json, made, plain

YEAR = Period.year(2026)
DAY = dt.date(2026, 5, 6)


def agree(indicator, **facts):
    values = {**editing.blank(COUNTING_RULE), "indicator": indicator, **facts}
    return editing.save(COUNTING_RULE, values)


def value(code, narrowing=EVERYTHING):
    counting = Counting.read(narrowing.project)
    return reckon.value(counting.figure(code), YEAR, narrowing)


@pytest.fixture
def project(worker):
    facts = {"name": "一老一小", "begins_on": DAY, "ends_on": dt.date(2026, 12, 31)}
    return editing.save(PROJECT, {**editing.blank(PROJECT), **facts})


@pytest.fixture
def visit(served, worker):
    def make(method="home", minutes=None, **facts):
        number = Visit.select().count()
        ended = dt.time(9, minutes) if minutes else None
        return Visit.create(
            recipient=served(f"人{number}"), visit_no=f"TF-{number:03d}", visited_on=DAY,
            method=method, result="met", worker=worker,
            started=dt.time(9) if minutes else None, ended=ended, **facts,
        )  # fmt: skip

    return make


def test_telephone_calls_are_left_out_where_that_was_agreed(visit):
    visit()
    visit("phone")
    agree("visits", leaves_out=("phone",))

    assert (value("visits"), value("service_times")) == (1, 2)
    definition = Counting.read().figure("visits").definition
    assert definition.endswith("按约定不计电话（探访、个案、咨询）。")


def test_contacts_that_are_too_short_or_of_unknown_length_are_left_out(visit):
    visit(minutes=30)
    visit(minutes=10)
    visit()
    agree("service_times", least_minutes=20)

    assert value("service_times") == 1


def test_an_agreement_of_a_project_holds_for_its_own_reports_only(visit, project):
    visit("phone", project=project)
    agree("visits", leaves_out=("phone",), project=project.id)

    assert value("visits") == 1
    assert value("visits", Narrowing({BY_PROJECT: project.id})) == 0


def test_the_latest_agreement_takes_the_place_of_the_one_before(visit):
    visit("phone")
    agree("visits", leaves_out=("phone",), agreed_on=dt.date(2026, 1, 1))
    agree("visits", leaves_out=("online",), agreed_on=dt.date(2026, 2, 1))

    assert value("visits") == 1


def test_a_group_is_counted_when_it_was_completed_where_that_was_agreed(worker):
    group = Group.create(group_no="G-1", name="小组", planned_on=DAY, times=2)
    for nth, day in enumerate((dt.date(2025, 12, 30), DAY), 1):
        GroupSession.create(group=group, nth=nth, held_on=day, worker=worker)
    before = value("groups")
    agree("groups", group_basis=GroupBasis.COMPLETION)

    assert (before, value("groups")) == (0, 1)


def test_a_group_that_goes_on_is_not_completed(worker):
    group = Group.create(group_no="G-1", name="小组", planned_on=DAY, times=2)
    GroupSession.create(group=group, nth=1, held_on=DAY, worker=worker)
    agree("groups", group_basis=GroupBasis.COMPLETION)

    assert value("groups") == 0


def test_an_event_of_several_days_counts_once_where_that_was_agreed(worker):
    for nth, name in enumerate(("夏令营", "夏令营", "夏令营", "义诊")):
        Event.create(event_no=f"E{nth}", name=name, held_on=DAY + dt.timedelta(days=nth))
    before = value("events")
    agree("events", event_days=EventDays.ONCE)

    assert (before, value("events")) == (4, 2)


def test_hours_are_rounded_time_by_time_as_agreed_and_their_list_adds_up(worker):
    event = Event.create(event_no="E", name="义诊", held_on=DAY)
    for seq in (1, 2):
        made = SignIn.create(event=event, seq=seq, name="志愿者", role=SignInRole.VOLUNTEER)
        Interval.create(sign_in=made, came_at=dt.time(9), left_at=dt.time(10, 20))
    usual = value("volunteer_hours")
    agree("volunteer_hours", rounding=HoursRule.HALF)
    asked = Counting.read().figure("volunteer_hours")

    assert (usual, value("volunteer_hours")) == (2.6, 2.0)
    assert sum(row.amount for row in reckon.rows(asked, YEAR)) == 2.0
    assert asked.definition.endswith("每次不足半小时的零头不计。")


def test_a_rate_says_which_of_its_parts_was_agreed_otherwise(worker):
    agree("case_contacts", least_minutes=20)

    assert "个案服务人次：个案、探访、咨询不足 20 分钟" in (
        Counting.read().figure("prompt_rate").definition
    )


@pytest.mark.parametrize(
    ("indicator", "facts", "sentence"),
    [
        ("events", {"rounding": HoursRule.HALF}, "“活动场次”不按小时计"),
        ("visits", {"group_basis": GroupBasis.START}, "这一项只用于小组数"),
        ("visits", {}, "请至少写一项与通常不同的口径"),
        ("closing_rate", {"least_minutes": 20}, "“结案率”不看每次多少分钟"),
    ],
)
def test_a_setting_that_can_mean_nothing_for_its_indicator_is_refused(
    worker, indicator, facts, sentence
):
    with pytest.raises(InvalidRecord, match=sentence):
        agree(indicator, **facts)


def take_over(number, begins_on, ends_on, **facts):
    told = {"indicator": "visits", "number": Decimal(number), "source": "旧台账"}
    days = {"begins_on": begins_on, "ends_on": ends_on}
    values = {**editing.blank(OPENING_FIGURE), **told, **days, **facts}
    return editing.save(OPENING_FIGURE, values)


def opening(report):
    return [one for one in report.lines if one.aspect is Aspect.OPENING]


def test_an_opening_figure_stands_in_a_row_of_its_own_where_its_span_lies(visit):
    visit()
    take_over(200, dt.date(2025, 1, 1), dt.date(2025, 12, 31))

    report = made(YEAR)
    [row] = opening(report)

    assert [column.title for column in report.columns][5:] == ["上年", "累计"]
    assert row.cells == (None, None, None, None, None, 200, 200)
    assert [row.shown(nth) for nth in (0, 6)] == ["", "200"]
    counted = next(one for one in report.lines if one.figure.code == "visits")
    assert counted.cells[6] == 1
    assert any("期初数" in sentence for sentence in footing(report))


def test_an_opening_figure_of_a_project_belongs_to_its_reports(project):
    take_over(12, DAY, DAY, project=project.id)

    assert not opening(plain(YEAR))
    [row] = opening(plain(YEAR, Narrowing({BY_PROJECT: project.id})))
    assert row.cells == (12,)


def test_other_programs_read_what_stands_beside_a_figure(worker):
    take_over(12, DAY, DAY)

    told = {one["code"]: one for one in as_json(plain(YEAR))["indicators"]}

    assert (told["visits"]["value"], told["visits"]["opening"]) == (0, 12)
