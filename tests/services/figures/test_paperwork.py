"""What is missing on paper behind a number."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.model.events import Event, SignIn, SignInRole
from swdesk.model.sheet_scans import SheetScan
from swdesk.model.visits import Visit
from swdesk.services.figures import paperwork, reckon
from swdesk.services.figures.catalogue import figure, figures
from swdesk.services.figures.period import Period

YEAR = Period.year(2026)
DAY = dt.date(2026, 5, 6)


def lacks(code):
    found = paperwork.lacking(reckon.rows(figure(code), YEAR))
    return [(one.title, one.lack) for one in found]


@pytest.fixture
def event(worker):
    return Event.create(event_no="HD-001", name="义诊", held_on=DAY, process="量血压六十人。")


def test_an_event_lacks_its_signed_sheet_until_it_is_scanned(event):
    before = lacks("events")
    SheetScan.create(event=event, page=1, picture="0" * 64)

    title = "义诊（HD-001）"
    assert before == [(title, "没有签好字的签到表扫描件；没有活动计划书")]
    assert lacks("events") == [(title, "没有活动计划书")]


def test_of_those_on_one_sheet_it_is_missing_once(event):
    for seq in range(1, 4):
        SignIn.create(event=event, seq=seq, name=f"居民{seq}", role=SignInRole.RESIDENT)

    assert len(lacks("event_times")) == 1


def test_a_visit_without_a_word_is_named(served, worker):
    chen = served("陈桂香")
    for nth, mood in enumerate((None, "精神好")):
        Visit.create(
            recipient=chen, visit_no=f"TF-{nth}", visited_on=DAY, method="home", result="met",
            worker=worker, mood=mood,
        )  # fmt: skip

    assert lacks("visits") == [("TF-0", "探访记录没有写内容")]


def test_a_case_without_sheets_lacks_them_all(case):
    [(_, lack)] = lacks("cases_opened")

    assert lack == "没有知情同意书；没有预估表；没有服务计划"


def test_any_figure_can_be_asked_what_it_lacks(case, event):
    for one in figures():
        paperwork.lacking(reckon.rows(one, YEAR))
