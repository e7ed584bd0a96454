"""What is kept beside the cabinet: who looked into a file, and the list with which files go."""

from __future__ import annotations

import datetime as dt

import pypdfium2
import pytest

from swdesk.errors import UserError
from swdesk.forms.file_loan import FILE_LOAN
from swdesk.model.cases import Case
from swdesk.model.file_loans import FileLoan, LoanKind
from swdesk.printing import documents
from swdesk.services import editing
from swdesk.services.casework import archive

pytestmark = pytest.mark.usefixtures("demo")


@pytest.fixture
def filed():
    """Two cases that were bound this year."""
    cases = list(Case.live().order_by(Case.id).limit(2))
    for case in cases:
        Case.update(archived_on=dt.date(2026, 10, 9)).where(Case.id == case.id).execute()
    yield cases
    Case.update(archived_on=None).execute()


def test_every_look_into_a_file_is_a_line_of_the_register(read):
    text = read(documents.make("D-1", []))
    for loan in FileLoan.live():
        assert loan.file_no in text
        assert loan.reader in text
    assert "查阅人签名" in text


def test_the_register_of_one_file_leaves_out_the_others(read):
    text = read(documents.make("D-1", ["QH-GA-2026-001"]))
    assert "QH-GA-2026-001" in text
    assert "QH-GA-2026-002" not in text


def test_the_blank_register_is_one_page_on_its_side():
    with pypdfium2.PdfDocument(documents.make("D-1", [], is_blank=True).pdf) as file:
        assert len(file) == 1
        assert file.get_page_size(0)[0] > file.get_page_size(0)[1]


def test_a_file_taken_away_needs_a_day_to_come_back():
    facts = {"file_no": "甲", "reader": "乙", "purpose": "督导", "approver": "丙"}
    blank = editing.blank(FILE_LOAN)
    with pytest.raises(UserError, match="应还日期"):
        editing.save(FILE_LOAN, {**blank, **facts, "kind": LoanKind.BORROW})


def test_the_list_names_every_file_with_its_sheets_and_pages(filed, read):
    text = read(documents.make("D-2", ["2026"]))
    for case in filed:
        assert case.case_no in text
        assert str(len(archive.binder(case).sheets)) in text
    assert "合计2卷" in text
    assert all(word in text for word in ("移交人：", "接收人：", "监交人："))


def test_without_a_filed_case_the_list_says_what_to_do():
    with pytest.raises(UserError, match="整案装订归档"):
        documents.make("D-2", ["2019"])
