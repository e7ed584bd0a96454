"""Who did what is shown, filtered, printed and exported, and never by full names."""

import io

import openpyxl
import pytest
from PySide6.QtCore import Qt

from swdesk.forms.recipient import RECIPIENT
from swdesk.gui.pages.audit.audit_page import AuditPage
from swdesk.gui.pages.audit.history_page import HistoryPage
from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.gui.pages.recipients.masked_value import MaskedValue
from swdesk.gui.pages.recipients.recipient_page import RecipientPage
from swdesk.model.audit import Action, AuditEntry
from swdesk.model.people import Recipient
from swdesk.services import editing, recycling


def told(action):
    return list(AuditEntry.select().where(AuditEntry.action == action))


def texts(table):
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.fixture
def changed(recipient):
    """A recipient whose telephone was changed."""
    return editing.save(RECIPIENT, {"phones": ("13812345521",)}, recipient)


@pytest.fixture
def page(session, changed, qtbot):
    made = AuditPage(session)
    qtbot.addWidget(made)
    return made


def test_a_line_says_who_did_what_to_whom_with_a_masked_name(page):
    [[at, worker, action, whom, what]] = texts(page.table)
    assert (worker, action, whom, what) == ("沈佳", "修改", "陈**　QH-0001", "联系电话")
    assert at


def test_the_find_box_and_the_chips_narrow_the_list(page, register, worker):
    recycling.delete(register("李华"))
    page.search("")
    assert page.table.model().rowCount() == 2
    page.search("陈桂香")
    assert [row[2] for row in texts(page.table)] == ["修改"]
    page.search("")
    page.action.choose(Action.DELETE)
    assert [row[2] for row in texts(page.table)] == ["放进回收站"]
    page.worker.choose(worker.id + 1)
    assert texts(page.table) == []


def test_the_list_prints_with_masked_names_only(page):
    shown = []
    page.opens.connect(shown.append)
    page.print_list()
    assert isinstance(shown[0], PreviewPage)
    assert shown[0].document.records == 1


def test_the_list_is_exported_and_that_is_entered_too(page, answers, tmp_path):
    path = tmp_path / "使用记录.xlsx"
    answers.expect("getSaveFileName", (str(path), ""))
    page.export()
    page.questions.panel.bar.purpose.choose("inspection")
    page.questions.panel.bar.whom.setText("镇民政办")
    page.questions.panel.verb.click()
    rows = list(openpyxl.load_workbook(io.BytesIO(path.read_bytes())).active.values)
    assert rows[1][1:] == ("沈佳", "修改", "陈**　QH-0001", "联系电话")
    assert "陈桂香" not in str(rows)
    [entry] = told(Action.EXPORT)
    assert "镇民政办" in entry.detail


def test_the_history_shows_each_fact_from_what_to_what(changed, qtbot):
    editing.save(RECIPIENT, {"address": "新村 1 号", "phones": ("13900001111",)}, changed)
    page = HistoryPage(Recipient.find(changed.id))
    qtbot.addWidget(page)
    found = {tuple(row[1:]) for row in texts(page.table)}
    assert ("沈佳", "修改", "现住地址", "柳溪村 27 号", "新村 1 号") in found
    assert ("沈佳", "修改", "联系电话", "138****5521", "139****1111") in found


def test_looking_at_a_file_again_and_again_is_one_entry(session, recipient, qtbot):
    for _ in range(3):
        qtbot.addWidget(RecipientPage(session, lambda *_: None, recipient))
    assert [entry.record for entry in told(Action.VIEW)] == [recipient.id]


def test_showing_a_whole_number_is_entered_with_the_field(session, changed, qtbot):
    page = RecipientPage(session, lambda *_: None, Recipient.find(changed.id))
    qtbot.addWidget(page)
    qtbot.mouseClick(page.findChild(MaskedValue).button, Qt.MouseButton.LeftButton)
    [entry] = told(Action.REVEAL)
    assert (entry.kind, entry.record) == ("person", changed.person_id)
    assert entry.detail == '{"fields": ["phones"]}'


def test_the_menu_of_a_person_leads_to_the_history(session, changed, qtbot):
    page = RecipientPage(session, lambda *_: None, Recipient.find(changed.id))
    qtbot.addWidget(page)
    opened = []
    page.opens.connect(opened.append)
    page.panel.asked.emit("history")
    assert isinstance(opened[0], HistoryPage)


def test_a_document_saved_as_a_file_is_entered_and_a_look_at_it_is_not(
    page, qtbot, answers, tmp_path
):
    shown = []
    page.opens.connect(shown.append)
    page.print_list()
    qtbot.addWidget(shown[0])
    assert told(Action.PRINT) == []
    answers.expect("getSaveFileName", (str(tmp_path / "表"), ""))
    shown[0].save_pdf()
    [entry] = told(Action.PRINT)
    assert '"target": "pdf"' in entry.detail
