"""A case from its intake to the paper of the whole of it."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.forms.event import EVENT
from swdesk.forms.household import HOUSEHOLD
from swdesk.forms.recipient import RECIPIENT
from swdesk.gui.pages.cases.case_menu import doings
from swdesk.model import dates
from swdesk.model.cases import Case, CaseStatus, FollowUp
from swdesk.model.households import HouseholdMember
from swdesk.services import editing
from swdesk.services.contacts import timeline
from swdesk.services.figures import reckon
from swdesk.services.figures.catalogue import figure
from swdesk.services.figures.period import Period
from swdesk.services.gatherings.signing_in import Desk

TODAY = dt.date.today()  # noqa: DTZ011 - the day on which the forms begin
FIRST = {
    "日期": "-9",
    "开始": "0910",
    "结束": "1000",
    "服务形式": "mt",
    "本次目标": "弄清夜里为什么睡不着",
    "服务过程": "陈奶奶说，儿子去年外出后只回来过两次。",
    "目标达成度 1 没有进展": "3",
    "下次日期": "-4",
}
SECOND = {
    "日期": "-3",
    "开始": "1430",
    "结束": "1530",
    "服务形式": "dh",
    "本次目标": "问近况",
    "服务过程": "电话里声音精神多了。",
    "下次日期": "-1",
}


def days_ago(days):
    return TODAY - dt.timedelta(days=days)


@pytest.fixture
def recipient(person):
    """Somebody on file."""
    return editing.save(RECIPIENT, {"name": "陈桂香", "opened_on": dt.date(2026, 1, 5)})


@pytest.fixture
def opened(person, recipient):
    """The case of 陈桂香, taken on by the keyboard alone."""
    person.opens("服务对象")
    person.does("开个案")
    person.fills({"求助日期": "-12"}, section=1)
    person.fills({"个案来源": "zj", "主诉问题": "夜里睡不着，白天没有精神"})
    person.fills({"接案决定": "jie"}, section=3)
    person.fills({"开案日期": "-10"}, section=3)
    person.presses("Ctrl+S")
    return person


def test_a_case_is_opened_from_somebody_on_file(opened, recipient):
    case = Case.get()

    assert (case.recipient, case.status, case.opened_on) == (
        recipient,
        CaseStatus.OPEN,
        days_ago(10),
    )
    assert opened.page.title == "陈桂香"
    assert opened.sees(case.case_no)


def test_two_records_are_written_and_the_workbench_knows_when_the_next_is_due(opened):
    opened.presses("Ctrl+N")
    opened.fills(FIRST)
    opened.presses("Ctrl+S", "Ctrl+N")
    opened.fills(SECOND)
    opened.presses("Ctrl+S")
    first, second = FollowUp.select().order_by(FollowUp.nth)
    assert (first.nth, first.minutes, first.attainment) == (1, 50, 3)
    assert (second.nth, second.minutes, second.next_on) == (2, 60, days_ago(1))

    opened.opens("工作台")
    assert opened.sees("陈桂香", "逾期 1 天")
    [line] = [" ".join(row) for row in opened.rows() if "逾期 1 天" in row]
    assert "陈桂香" in line
    assert "个案跟进" in line


def test_the_whole_case_is_printed_with_every_record(opened):
    opened.presses("Ctrl+N")
    opened.fills(FIRST)
    opened.presses("Ctrl+S", "Ctrl+N")
    opened.fills(SECOND)
    opened.presses("Ctrl+S")

    page = opened.page
    verbs = doings(page, dates.today())
    next(action for action in verbs if action.text == "打印全部过程记录").slot()
    paper = opened.saves_paper()

    assert paper.count("个案过程记录表") >= 2
    for words in (
        "弄清夜里为什么睡不着",
        "儿子去年外出后只回来过两次",
        "9:10—10:00（50分钟）",
        "电话里声音精神多了",
    ):
        assert words in paper


def test_what_somebody_came_to_stands_in_the_history_of_their_case(opened, recipient):
    event = editing.save(EVENT, {"name": "重阳义诊", "held_on": TODAY})
    Desk(event.id, opened.window.workspace.session.find).sign_in(recipient.person_id)
    opened.presses("Ctrl+N")
    opened.fills(FIRST)
    opened.presses("Ctrl+S")

    titles = [item.title for item in timeline.of_person(recipient.person_id)]
    assert any("重阳义诊" in title for title in titles)
    opened.goes_to("哪些记录 本案")
    opened.presses("Right")
    assert opened.sees("重阳义诊")


def figures():
    year = Period.year(TODAY.year)
    codes = ("service_times", "case_contacts", "cases_standing", "service_persons")
    return {code: reckon.value(figure(code), year) for code in codes}


def test_a_case_widened_to_the_family_keeps_what_was_written_and_what_it_counts(opened, recipient):
    opened.presses("Ctrl+N")
    opened.fills(FIRST)
    opened.presses("Ctrl+S")
    household = editing.save(
        HOUSEHOLD,
        {
            HouseholdMember.table_name(): [
                {"person": recipient.person_id, "name": "陈桂香", "relation": "02"}
            ]
        },
    )
    opened.page.refresh(frozenset())
    case, counted = Case.get(), figures()

    words = "改为服务全家"
    next(one for one in doings(opened.page, TODAY) if one.text == words).slot()
    opened.types("老伴也需要支持")
    opened.presses("Return", "Space")

    wide = Case.find(case.id)
    assert (wide.household, wide.case_no, wide.opened_on) == (
        household,
        case.case_no,
        case.opened_on,
    )
    assert figures() == counted
    assert opened.sees(f"家庭 {household.household_no}", "第 1 次")
    opened.opens("个案")
    [row] = [row for row in opened.rows() if case.case_no in row]
    assert row[1] == "陈桂香"
    opened.presses("Return")
    assert opened.sees(f"家庭 {household.household_no}")
