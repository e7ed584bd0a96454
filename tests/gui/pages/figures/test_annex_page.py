"""The list behind a figure leaves the station masked, for a purpose, and the trail says so."""

from __future__ import annotations

import json

import openpyxl
import pytest

from swdesk.gui.pages.figures.annex_page import AnnexPage
from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.model.audit import Action, AuditEntry
from swdesk.model.disclosure import Showing
from swdesk.services.figures.catalogue import figure
from swdesk.services.figures.period import parse_period
from swdesk.services.trail.auditing import catch_up


@pytest.fixture
def page(session, register, shown, inline_jobs):
    """The recipients on file at the end of a year: three lines."""
    for name in ("陈桂香", "李根生", "王阿大"):
        register(name)
    return shown(AnnexPage(session, figure("recipients"), parse_period("2025")))


@pytest.fixture
def panel(page):
    page.export()
    return page.questions.panel


@pytest.fixture
def saved(answers, tmp_path):
    """Answer the question and return the rows of the file."""
    path = tmp_path / "名单.xlsx"

    def press(panel):
        answers.expect("getSaveFileName", (str(path), ""))
        panel.verb.click()
        return list(openpyxl.load_workbook(path).active.iter_rows(values_only=True))

    return press


def entered():
    catch_up()
    return json.loads(AuditEntry.get(AuditEntry.action == Action.EXPORT).detail)


def test_the_export_is_entered_with_purpose_recipient_and_masking(panel, saved):
    panel.bar.purpose.choose("inspection")
    panel.bar.whom.setText("镇民政办")
    rows = saved(panel)

    assert len(rows) == 4
    told = entered()
    assert (told["purpose"], told["whom"], told["showing"]) == ("inspection", "镇民政办", "masked")
    assert told["records"] == 3


def test_nothing_is_written_while_nobody_says_to_whom(page, panel):
    panel.bar.purpose.choose("inspection")
    panel.bar.whom.setText("")
    panel.verb.click()

    assert "请写明交给谁" in panel.message()
    assert page.questions.panel is panel


def test_what_is_published_is_written_under_file_numbers(panel, saved):
    box = panel.bar.purpose
    box.setCurrentIndex(box.findData("publicity"))
    panel.bar.whom.setText("县报")

    assert panel.way is Showing.CODED
    assert "陈桂香" not in str(saved(panel))


def test_the_list_prints_masked_unless_somebody_asks_for_more(page, qtbot):
    with qtbot.waitSignal(page.opens) as asked:
        page.print_list()
    preview = asked.args[0]
    qtbot.addWidget(preview)

    assert isinstance(preview, PreviewPage)
    assert preview.document.showing is Showing.MASKED
    assert preview.errand_bar is not None
