"""What the registers add to the report, and that every number is the sum of its list."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from swdesk.forms.association import ASSOCIATION
from swdesk.forms.community import COMMUNITY_SURVEY
from swdesk.forms.complaint import COMPLAINT
from swdesk.forms.consultation import CONSULTATION
from swdesk.forms.event import EVENT
from swdesk.forms.fund import FUND
from swdesk.forms.goods import GOODS
from swdesk.forms.issue import ISSUE
from swdesk.forms.meeting import MEETING
from swdesk.forms.project import PROJECT
from swdesk.forms.publicity import PUBLICITY
from swdesk.forms.resources import PROVIDER, RESOURCE_LINK
from swdesk.forms.service_item import SERVICE_ITEM
from swdesk.forms.site import SITE
from swdesk.forms.supervision import SUPERVISION
from swdesk.forms.survey import AWARENESS_SURVEY, SATISFACTION_SURVEY
from swdesk.forms.training import TRAINING
from swdesk.model import base
from swdesk.model.codes import vocabulary
from swdesk.model.funds import Direction, FundKind
from swdesk.model.office import Place
from swdesk.model.sites import SiteKind
from swdesk.model.team import Worker
from swdesk.services import editing
from swdesk.services.demo import build
from swdesk.services.figures import annex, reckon
from swdesk.services.figures.catalogue import figure, figures
from swdesk.services.figures.dimension import PROJECT as BY_PROJECT
from swdesk.services.figures.dimension import Narrowing
from swdesk.services.figures.indicator import Indicator, Ratio
from swdesk.services.figures.period import Period
from tests.tables import empty_tables

YEAR = Period.year(2026)
DAY = dt.date(2026, 5, 6)


def value(code, narrowing=None):
    asked = [narrowing] if narrowing else []
    return reckon.value(figure(code), YEAR, *asked)


def write(spec, links=None, **facts):
    return editing.save(spec, {**editing.blank(spec), **facts}, **(links or {}))


@pytest.fixture
def project(worker):
    return write(PROJECT, name="一老一小", begins_on=DAY, ends_on=dt.date(2026, 12, 31))


def test_a_service_counts_once_whatever_its_quantity(served):
    recipient = served("陈桂香")
    write(SERVICE_ITEM, {"recipient": recipient}, served_on=DAY, kind="meal", quantity=Decimal(30))

    assert (value("items"), value("service_times"), value("service_persons")) == (1, 1, 1)
    assert (value("staff_times"), value("staff_hours")) == (0, 0.0)


def test_cash_and_what_goods_are_worth_are_told_apart(worker):
    provider = write(PROVIDER, name="超市", kind="company")
    facts = {"provider": provider, "linked_on": DAY, "content": "…"}
    write(RESOURCE_LINK, **facts, kind="money", amount=Decimal(3000))
    rows = [{"issued_on": DAY, "receiver": "甲", "quantity": Decimal(2)}]
    goods = {"kind": "goods", "quantity": Decimal(5), "amount": Decimal("250.5")}
    write(RESOURCE_LINK, **facts, **goods, goods_issue=rows)

    found = {code: value(code) for code in ("providers", "resource_links", "goods_issued")}
    assert found == {"providers": 1, "resource_links": 2, "goods_issued": 2}
    assert (value("resource_money"), value("resource_value")) == (3000.0, 250.5)


def test_supervision_is_counted_by_session_and_by_who_was_supervised(worker):
    other = Worker.create(name="方敏")
    write(
        SUPERVISION, held_on=DAY, supervisor="顾老师", form="group",
        started=dt.time(9), ended=dt.time(11),
        supervisee=[{"colleague": worker}, {"colleague": other}, {"name": "实习生"}],
    )  # fmt: skip

    assert (value("supervisions"), value("supervision_hours")) == (1, 2.0)
    assert (value("supervised_hours"), value("supervision_each")) == (4.0, 2.0)


def test_training_counts_times_hours_and_who_took_part(worker):
    write(
        TRAINING, held_on=DAY, topic="儿童保护", kind="skills", hours=Decimal("1.5"),
        trainee=[{"colleague": worker}, {"name": "志愿者"}],
    )  # fmt: skip

    assert [value(f"training{end}") for end in ("s", "_hours", "_times")] == [1, 1.5, 2]


def test_complaints_that_were_answered_make_the_rate_and_the_mean_of_days(worker):
    facts = {"way": "phone", "against": "…", "matter": "…", "received_on": DAY}
    write(COMPLAINT, **facts, due_on=DAY)
    answered = DAY + dt.timedelta(days=4)
    write(COMPLAINT, **facts, due_on=answered, handling="说明", answered_on=answered)

    assert (value("complaints"), value("complaint_rate"), value("complaint_mean")) == (2, 50.0, 4.0)


def test_issues_that_were_answered_and_how_content_people_were(worker):
    write(ISSUE, raiser="甲", raised_on=DAY, matter="…")
    write(
        ISSUE, raiser="乙", raised_on=DAY, matter="…", answer="…", answered_on=DAY, satisfaction="5"
    )

    assert (value("issues"), value("issue_rate"), value("issue_content")) == (2, 50.0, 100.0)


def test_satisfaction_and_awareness_are_shares_of_who_was_asked(worker):
    write(
        SATISFACTION_SURVEY, surveyed_on=DAY, name="一", sent=10, very_satisfied=4, satisfied=2,
        neutral=2,
    )  # fmt: skip
    write(AWARENESS_SURVEY, surveyed_on=DAY, name="二", known_5=1, known_3=1, known_2=2)

    assert (value("satisfaction"), value("survey_return")) == (75.0, 80.0)
    assert value("awareness") == 50.0


def test_what_community_groups_did_stays_apart_from_the_stations_own(worker):
    events = [{"held_on": DAY, "what": "送粥", "served": 10}]
    write(ASSOCIATION, name="银龄队", kind="living", incubated_on=DAY, association_event=events)

    codes = ("associations", "association_events", "association_served", "service_times")
    assert [value(code) for code in codes] == [1, 1, 10, 0]


def test_funds_stand_and_their_income_is_summed(worker):
    entries = [{"entered_on": DAY, "direction": Direction.IN, "amount": Decimal(58000)}]
    write(FUND, name="基金", kind=FundKind.FUND, opened_on=DAY, fund_entry=entries)

    assert (value("funds"), value("charity_projects"), value("fund_income")) == (1, 0, 58000.0)


def test_issues_of_a_bulletin_count_as_many_as_there_were(worker):
    write(PUBLICITY, published_on=DAY, kind="bulletin", title="简报", count=6)
    write(PUBLICITY, published_on=DAY, kind="received", title="来访")

    assert (value("media"), value("exchanges")) == (6, 1)


def test_what_a_meeting_decided_is_carried_out_or_not(worker):
    points = [{"issue": "路灯", "done_on": DAY}, {"issue": "水沟"}]
    write(MEETING, held_on=DAY, kind="council", topic="议事", meeting_point=points)

    assert (value("meetings"), value("councils"), value("resolution_rate")) == (1, 1, 50.0)


def test_who_left_is_no_longer_among_those_with_a_certificate(worker):
    Worker.create(name="甲", certificate="assistant", joined_on=dt.date(2025, 1, 1))
    left = dt.date(2026, 2, 1)
    Worker.create(name="乙", certificate="senior", joined_on=dt.date(2025, 1, 1), left_on=left)

    assert (value("workers"), value("workers_certified"), value("certified_rate")) == (2, 1, 50.0)


def test_a_project_is_counted_while_it_lasts(worker):
    write(
        PROJECT, name="甲", begins_on=dt.date(2024, 1, 1), ends_on=dt.date(2025, 12, 31),
        budget=Decimal(100),
    )  # fmt: skip
    write(
        PROJECT, name="乙", begins_on=dt.date(2025, 6, 1), ends_on=dt.date(2026, 1, 1),
        budget=Decimal(200), spent=Decimal(50),
    )  # fmt: skip

    assert (value("projects"), value("project_budget"), value("spending_rate")) == (1, 200.0, 25.0)


def test_figures_are_told_apart_by_project(project, served):
    write(EVENT, name="义诊", held_on=DAY, project=project)
    write(EVENT, name="放映", held_on=DAY)
    recipient = served("陈桂香")
    write(SERVICE_ITEM, {"recipient": recipient}, served_on=DAY, kind="meal", project=project)

    of_project = Narrowing({BY_PROJECT: project.id})
    assert (value("events", of_project), value("items", of_project)) == (1, 1)
    assert value("events") == 2


def test_a_consultation_counts_for_its_project(project):
    write(CONSULTATION, visitor="张秀英", content="低保怎样申请", asked_on=DAY, project=project)

    of_project = Narrowing({BY_PROJECT: project.id})
    assert (value("consultations", of_project), value("service_times", of_project)) == (1, 1)


def test_goods_that_somebody_signed_for_count_as_those_of_a_gift_do(worker):
    rows = [{"name": name, "quantity": Decimal(2)} for name in ("甲", "乙")]
    write(GOODS, title="重阳", item="大米", handed_on=DAY, goods_receipt=rows)

    assert (value("goods_times"), value("goods_issued")) == (2, 4)


def test_a_community_that_two_sites_serve_is_covered_once(worker):
    places = [Place.create(kind="village", name=name) for name in ("柳溪村", "北塘村")]
    for nth, covered in enumerate((places, places[:1])):
        rows = [{"place": place, "is_pilot": True} for place in covered[:1]]
        write(
            SITE, name=f"站点{nth}", kind=SiteKind.ROOM, opened_on=DAY, site_cover=rows,
            area=Decimal("36.5"),
        )  # fmt: skip

    assert (value("communities"), value("communities_covered"), value("communities_pilot")) == (
        2, 1, 1,
    )  # fmt: skip
    assert (value("coverage_rate"), value("sites_area")) == (50.0, 73)


def test_of_a_community_the_latest_survey_counts(worker):
    place = Place.create(kind="village", name="柳溪村")
    for day, people in ((dt.date(2025, 3, 1), 1400), (DAY, 1386)):
        write(COMMUNITY_SURVEY, surveyed_on=day, place=place, population=people)

    assert (value("communities_surveyed"), value("surveyed_population")) == (1, 1386)


def test_every_indicator_can_be_promised_under_its_own_name():
    entries = {entry.code: entry.label for entry in vocabulary("indicator").entries}

    assert entries == {one.code: one.name for one in figures()}


@pytest.mark.parametrize("code", [one.code for one in figures()])
def test_every_number_of_the_demonstration_is_the_sum_of_its_list(lived_in, code):
    asked = figure(code)
    part = asked.part if isinstance(asked, Ratio) else asked
    assert isinstance(part, Indicator)
    period = Period(dt.date(2020, 1, 1), lived_in)

    listed = annex.annex(part, period)

    assert sum(entry.amount for entry in listed) == pytest.approx(
        reckon.value(part, period) or 0, abs=0.51
    )
    assert all(entry.title for entry in listed)


@pytest.fixture(scope="module")
def lived_in():
    memory = empty_tables()
    today = dt.date(2026, 11, 21)
    build("small", today)
    yield today
    memory.close()
    base.database.initialize(None)
