"""Figures in the window: filters, closing and reopening a period, charts, targets."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from swdesk.gui.pages.figures.annex_page import AnnexPage
from swdesk.gui.pages.figures.charts_page import ChartsPage
from swdesk.gui.pages.figures.closing_page import ClosingPage
from swdesk.gui.pages.figures.closings_page import ClosingsPage
from swdesk.gui.pages.figures.figures_page import FiguresPage
from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.model.reporting import OpeningFigure, PeriodLock
from swdesk.model.visits import Visit
from swdesk.services.figures.dimension import EVERYTHING
from swdesk.services.figures.period import Period
from swdesk.services.figures.report import Aspect

_HORIZONTAL = Qt.Orientation.Horizontal
TODAY = dt.date(2026, 11, 21)
DAY = dt.date(2026, 5, 6)
NOW = dt.datetime(2026, 5, 6, tzinfo=dt.UTC)


@pytest.fixture
def visit(register, worker):
    recipient = register("陈桂香")

    def make(day=DAY, entered=NOW):
        return Visit.create(
            recipient=recipient, visit_no=f"TF-{Visit.select().count():03d}", visited_on=day,
            method="home", result="met", worker=worker, created_at=entered, changed_at=entered,
        )  # fmt: skip

    return make


@pytest.fixture
def page(session, visit, shown, inline_jobs, qtbot):
    visit()
    found = shown(FiguresPage(session, lambda: TODAY))
    qtbot.waitUntil(lambda: found.report is not None)
    return found


def ask(page, qtbot, text):
    before = page.report
    page.bar.type_period(text)
    qtbot.waitUntil(lambda: page.report is not before)
    return page.report


def cells(report, code, aspect=Aspect.COUNTED):
    [found] = [one for one in report.lines if (one.figure.code, one.aspect) == (code, aspect)]
    return found.cells


def opened(page, qtbot, action):
    with qtbot.waitSignal(page.opens) as asked:
        action()
    made = asked.args[0]
    qtbot.addWidget(made)
    return made


@pytest.fixture
def closed(page, qtbot):
    """The page with its second quarter closed and a visit entered since."""
    ask(page, qtbot, "2026Q2")
    page.ask_closing()
    panel = page.questions.panel
    panel.signed_by.setText("陈站长")
    panel.signed_on.setText("2026-07-02")
    before = page.report
    panel.verb.click()
    qtbot.waitUntil(lambda: page.report is not before)
    return page


def test_a_closed_period_shows_what_was_signed_and_what_came_later_beside_it(closed, visit, qtbot):
    visit(entered=dt.datetime.now(dt.UTC) + dt.timedelta(days=1))
    report = ask(closed, qtbot, "2026Q2")

    assert cells(report, "visits") == (1,)
    assert cells(report, "visits", Aspect.LATE) == (1,)
    assert "已由陈站长于2026-07-02签字封账" in closed.footing.text()


def test_a_period_that_has_not_ended_is_refused_in_the_question(page):
    page.ask_closing()
    panel = page.questions.panel
    panel.signed_by.setText("陈站长")
    panel.verb.click()

    assert "还没有结束" in panel.message()
    assert page.questions.panel is panel
    assert not PeriodLock.select().count()


def test_what_came_later_opens_from_its_row_and_prints(closed, visit, qtbot):
    late = visit(entered=dt.datetime.now(dt.UTC) + dt.timedelta(days=1))
    report = ask(closed, qtbot, "2026Q2")
    row = [one.aspect for one in report.lines].index(Aspect.LATE) + 1
    closing = opened(closed, qtbot, lambda: closed.open_list(row))
    closing.refresh(frozenset())

    assert isinstance(closing, ClosingPage)
    assert [one.title for one in closing.found] == [late.visit_no]
    assert isinstance(opened(closing, qtbot, closing.print_closing), PreviewPage)


def test_reopening_asks_why_and_the_record_of_closings_says_it(closed, qtbot):
    closings = opened(closed, qtbot, closed.show_closings)
    closing = opened(closings, qtbot, lambda: closings.open_line(closings.lines()[0]))
    closing.ask_reopening()
    panel = closing.questions.panel
    panel.verb.click()
    assert "要写原因" in panel.message()
    panel.reason.setText("购买方退回修改")
    panel.verb.click()

    assert isinstance(closings, ClosingsPage)
    [line] = closings.lines()
    assert closings.cells(line)[-1] == "购买方退回修改"


def test_filters_narrow_the_figures_and_their_lists(page, qtbot):
    before = page.report
    page.bar.only["sex"].choose("1")
    qtbot.waitUntil(lambda: page.report is not before)
    annex = opened(page, qtbot, lambda: page.open_list(1))

    assert cells(page.report, "visits")[4] == 0
    assert page.context == "2026年　性别：男"
    assert isinstance(annex, AnnexPage)
    assert annex.entries == []


def test_months_have_their_columns_and_those_without_room_are_turned_to(page, qtbot):
    before = page.report
    page.bar.apart.choose("month")
    qtbot.waitUntil(lambda: page.report is not before)
    first = page.table.model().headerData(2, _HORIZONTAL)
    page.bar.turned.emit(1)

    assert first == "1月"
    assert page.table.model().headerData(2, _HORIZONTAL) == "9月"
    assert page.table.model().headerData(6, _HORIZONTAL) == "合计"


def test_a_question_about_anything_but_a_project_is_not_closed(page, qtbot):
    page.bar.only["sex"].choose("1")
    with qtbot.waitSignal(page.noticed) as said:
        page.ask_closing()

    assert "请先清掉别的条件" in said.args[0]


def test_an_opening_figure_leads_to_its_register(page, qtbot):
    OpeningFigure.create(indicator="visits", begins_on=DAY, ends_on=DAY, number=12, source="旧台账")
    report = ask(page, qtbot, "2026")
    row = [one.aspect for one in report.lines].index(Aspect.OPENING) + 1
    with qtbot.waitSignal(page.goes_to) as went:
        page.open_list(row)

    assert went.args == ["registers", "opening_figures"]


def test_a_figure_is_drawn_by_month_and_by_its_shares(session, visit, shown, inline_jobs, qtbot):
    visit()
    page = shown(ChartsPage(session, Period.year(2026), EVERYTHING, "visits"))

    assert [one.title for one in page.drawings] == [
        "探访人次（人次）按月", "探访人次（人次）按服务方法",
    ]  # fmt: skip
    assert page.view.drawing.title
    assert isinstance(opened(page, qtbot, page.print_charts), PreviewPage)


def test_a_single_month_without_any_work_says_that_there_is_nothing_to_draw(
    session, worker, shown, inline_jobs
):
    page = shown(ChartsPage(session, Period.months(2020, 1), EVERYTHING))

    assert page.nothing.isVisible()
    assert not page.view.isVisible()
