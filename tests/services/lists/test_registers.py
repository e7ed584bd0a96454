"""Every register is declared once: its list, its filter, its numbers and what it refuses."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from swdesk.errors import InvalidRecord
from swdesk.forms.catalogue import FORMS
from swdesk.forms.complaint import COMPLAINT
from swdesk.forms.fund import BALANCE, FUND
from swdesk.forms.issue import ISSUE
from swdesk.forms.resources import LEFT, PROVIDER, RESOURCE_LINK
from swdesk.forms.supervision import SUPERVISION
from swdesk.forms.survey import AWARENESS, AWARENESS_SURVEY, SATISFACTION, SATISFACTION_SURVEY
from swdesk.model import dates
from swdesk.model.base import acting_as
from swdesk.model.funds import Direction, FundKind
from swdesk.model.surveys import AwarenessSurvey, SatisfactionSurvey
from swdesk.model.team import Role, Worker
from swdesk.services import editing, recycling
from swdesk.services.access import NotAllowed
from swdesk.services.demo import build
from swdesk.services.lists.registers import REGISTERS, RegisterFilter, open_to_me

every_register = pytest.mark.parametrize("register", REGISTERS.values(), ids=REGISTERS)


def write(spec, **facts):
    return editing.save(spec, {**editing.blank(spec), **facts})


@pytest.fixture
def provider(worker):
    return write(PROVIDER, name="镇卫生院", kind="health")


@pytest.fixture
def gift(provider):
    def make(*issues, quantity=10):
        rows = [{"receiver": "甲", "quantity": Decimal(one)} for one in issues]
        return write(
            RESOURCE_LINK, provider=provider, kind="goods", content="棉被",
            quantity=Decimal(quantity), measure="条", goods_issue=rows,
        )  # fmt: skip

    return make


def test_a_register_has_a_form_that_prints():
    assert {one.spec for one in REGISTERS.values()} <= set(FORMS)


@every_register
def test_a_register_lists_what_the_demonstration_filed(database, register):
    build("small", dates.today())
    source = register.source()
    ids = source.ids()

    assert source.count() == len(ids) == register.model.live().count() > 0
    assert all(len(row) == len(register.spec.columns) for row in source.rows(ids).values())


@every_register
def test_a_register_is_sorted_by_each_column_that_says_so(database, register):
    build("small", dates.today())
    source = register.source()
    for heading in source.headings:
        if heading.is_sortable:
            assert sorted(source.ids(heading.key)) == sorted(source.ids())


def test_the_latest_stands_first_and_a_period_leaves_out_what_is_older(worker):
    old, new = dt.date(2025, 5, 1), dt.date(2026, 5, 1)
    for day in (old, new):
        write(SATISFACTION_SURVEY, surveyed_on=day, name=f"{day.year}年度")
    register = REGISTERS["satisfaction"]

    assert [row[0] for row in register.source().rows(register.source().ids()).values()]
    first = SatisfactionSurvey.find(register.source().ids()[0])
    assert first.surveyed_on == new
    assert register.source(RegisterFilter(since=dt.date(2026, 1, 1))).count() == 1


def test_a_line_is_found_by_any_word_in_it_and_by_the_name_on_file(served):
    recipient = served("陈桂香")
    values = editing.blank(ISSUE) | {"matter": "高龄津贴停发"}
    editing.save(ISSUE, values, recipient=recipient)
    source = REGISTERS["issues"].source

    assert source(RegisterFilter(text="津贴")).count() == 1
    assert source(RegisterFilter(text="陈桂香")).count() == 1
    assert source(RegisterFilter(text="低保")).count() == 0


def test_what_was_deleted_is_no_longer_listed(provider):
    recycling.delete(provider)

    assert REGISTERS["providers"].source().count() == 0


def test_a_clerk_sees_the_ledgers_but_no_complaints_and_no_supervision(office):
    clerk = Worker.create(name="小秦", role=Role.CLERK)
    with acting_as(clerk.id):
        keys = {one.key for one in open_to_me()}
        with pytest.raises(NotAllowed):
            REGISTERS["complaints"].source()

    assert "resource_links" in keys
    assert not keys & {"complaints", "supervisions", "work_logs", "issues", "projects"}


def test_lines_are_numbered_where_a_number_is_usual(worker):
    facts = {"way": "phone", "against": "发放", "matter": "没有领到", "received_on": None}
    made = write(COMPLAINT, **{**facts, "received_on": dt.date(2026, 3, 1)})

    assert made.complaint_no == "QH-TS-2026-001"


def test_a_complaint_is_to_be_answered_within_fifteen_days(worker):
    assert editing.blank(COMPLAINT)["due_on"] == dates.today() + dt.timedelta(days=15)


def test_an_answer_to_a_complaint_needs_what_was_done(worker):
    with pytest.raises(InvalidRecord) as refused:
        write(
            COMPLAINT, way="phone", against="发放", matter="没有领到", answered_on=dates.today(),
        )  # fmt: skip
    assert "handling" in refused.value.errors


def test_what_was_handed_out_is_off_the_shelf(gift):
    assert LEFT.compute(gift(3, 2)) == "5条"


def test_more_than_came_cannot_be_handed_out(gift):
    with pytest.raises(InvalidRecord) as refused:
        gift(8, 3)
    assert refused.value.errors["quantity"] == "发放合计 11，多于收到的 10，请核对。"


def test_a_fund_holds_what_came_in_less_what_went_out(worker):
    entries = [
        {"direction": Direction.IN, "amount": Decimal(500)},
        {"direction": Direction.OUT, "amount": Decimal("120.5")},
    ]
    fund = write(FUND, name="暖冬基金", kind=FundKind.FUND, fund_entry=entries)

    assert BALANCE.compute(fund) == "379.5"


def test_content_are_those_of_the_two_best_levels():
    survey = SatisfactionSurvey(very_satisfied=30, satisfied=15, neutral=4, unsatisfied=1)

    assert SATISFACTION.compute(survey) == "90.0%"


def test_who_knows_three_of_five_knows_the_station():
    survey = AwarenessSurvey(known_5=1, known_4=1, known_3=1, known_2=1)

    assert AWARENESS.compute(survey) == "75.0%"


def test_a_session_of_supervision_says_who_was_supervised(worker):
    facts = {"supervisor": "顾老师", "form": "group"}
    times = {"started": dt.time(9), "ended": dt.time(10)}
    with pytest.raises(InvalidRecord):
        write(SUPERVISION, **facts, **times, supervisee=[{"note": "认真"}])

    made = write(
        SUPERVISION, **facts, **times, supervisee=[{"colleague": worker}, {"name": "实习生"}]
    )
    assert made.minutes == 60


def test_answers_that_are_more_or_fewer_than_the_people_asked_are_said(worker):
    facts = {"name": "知晓度抽查", "by_phone": 50, "in_person": 10, "known_5": 40, "known_0": 15}
    values = {**editing.blank(AWARENESS_SURVEY), **facts}

    (found,) = editing.problems(AWARENESS_SURVEY, values)
    assert (found.is_error, found.message) == (
        False, "电话和当面共访问 60 人，下面各项合计 55 人，请核对。",
    )  # fmt: skip
    assert not editing.problems(AWARENESS_SURVEY, {**values, "known_0": 20})


def test_a_line_that_was_deleted_can_be_brought_back(provider):
    recycling.delete(provider)
    (found,) = recycling.binned()
    assert (found.kind, found.caption) == (PROVIDER.title, "镇卫生院")

    recycling.restore(found.record)

    assert REGISTERS["providers"].model.live().count() == 1
