"""How targets stand, what is missing on paper behind them, and that all of it leaves the window."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import openpyxl
import pytest
from PySide6.QtCore import Qt

from swdesk.forms.project import PROJECT
from swdesk.gui.pages.figures.annex_page import AnnexPage
from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.gui.pages.registers.targets_page import TargetsPage
from swdesk.model.events import Event
from swdesk.services import editing

FIRST, LAST = dt.date(2026, 1, 1), dt.date(2026, 12, 31)
MID = dt.date(2026, 7, 2)


@pytest.fixture
def page(session, worker, shown, inline_jobs):
    """A project that promised twelve events and has held one, halfway through the year."""
    rows = [{"indicator": "events", "goal": Decimal(12)}]
    facts = {"name": "一老一小", "begins_on": FIRST, "ends_on": LAST, "target": rows}
    project = editing.save(PROJECT, {**editing.blank(PROJECT), **facts})
    Event.create(event_no="HD-1", name="义诊", held_on=FIRST, project=project)
    return shown(TargetsPage(session, project, lambda: MID))


def cells(page):
    model = page.table.model()
    return [model.index(0, nth).data() for nth in range(model.columnCount())]


def opened(page, qtbot, action):
    with qtbot.waitSignal(page.opens) as asked:
        action()
    qtbot.addWidget(asked.args[0])
    return asked.args[0]


def test_a_target_says_how_far_it_is_and_how_far_this_pace_leads(page):
    shown = page.cells(page.marked() or page.lines()[0])

    assert shown[:5] == ("活动场次", "12", "1", "场", "8%")
    assert shown[6:9] == ("2", "11", shown[8])
    assert shown[8].text == "落后"


def test_a_target_opens_its_list(page, qtbot):
    made = opened(page, qtbot, lambda: qtbot.keyClick(page.table, Qt.Key.Key_Return))

    assert isinstance(made, AnnexPage)


def test_what_is_missing_on_paper_is_listed_and_opens_its_record(page, qtbot, shown):
    lacks = shown(opened(page, qtbot, page.show_lacks))
    [line] = lacks.lines()

    assert line.lack == "没有签好字的签到表扫描件；没有写活动过程；没有活动计划书"
    with qtbot.waitSignal(lacks.goes_to) as went:
        lacks.open_line(line)
    assert went.args == ["events", line.record]


def test_targets_are_shown_as_they_print(page, qtbot):
    assert isinstance(opened(page, qtbot, page.print_targets), PreviewPage)


def test_targets_go_into_a_workbook(page, answers, tmp_path):
    path = tmp_path / "指标.xlsx"
    page.export()
    panel = page.questions.panel
    panel.bar.whom.setText("县民政局")
    answers.expect("getSaveFileName", (str(path), ""))
    panel.verb.click()

    [_, line, lack, *_] = openpyxl.load_workbook(path).active.iter_rows(values_only=True)
    assert line[:5] == ("活动场次", None, "场", 12, 1)
    assert "没有写活动过程" in lack[10]
