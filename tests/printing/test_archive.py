"""A whole case as it is bound."""

from __future__ import annotations

import pypdfium2
import pytest

from swdesk.model.cases import Case, CaseStatus
from swdesk.printing.archive import archive_document, box_document
from swdesk.printing.document import PrintOptions
from swdesk.services.casework import case_sheets

OPTIONS = PrintOptions("青禾镇社工站", "沈佳　2026年11月21日 10:25")
pytestmark = pytest.mark.usefixtures("demo")


@pytest.fixture
def case():
    return Case.get(Case.status == CaseStatus.CLOSED)


@pytest.fixture
def pages(case):
    """The text of each page, without line ends."""
    with pypdfium2.PdfDocument(archive_document(case, OPTIONS).pdf) as file:
        texts = [file[n].get_textpage().get_text_bounded() for n in range(len(file))]
    return ["".join(text.split()) for text in texts]


def test_the_documents_are_numbered_through_and_what_is_round_them_is_not(pages):
    cover, contents, *documents, closing, label = pages
    total = len(documents)

    for number, text in enumerate(documents, 1):
        assert f"第{number}页共{total}页" in text
    for text in (cover, contents, closing, label):
        assert f"共{total}页" not in text.replace(f"共有文件9份，{total}页", "")


def test_the_cover_says_how_many_pages_there_are_and_no_name(pages, case):
    cover = pages[0]

    assert f"{len(pages) - 4}页" in cover
    assert case.case_no in cover
    assert str(case.recipient.person.name) not in cover


def test_the_contents_name_each_document_with_its_page(pages, case):
    contents = pages[1]

    for sheet in case_sheets.of_case(case):
        assert "".join(sheet.spec.title.split()) in contents
    place = next(n for n, text in enumerate(pages[2:], 1) if "个案结案表" in text)
    assert f"个案结案表2026年4月20日{place}" in contents


def test_the_closing_note_says_what_is_missing(pages):
    assert "份表还没有定稿" in pages[-2]


def test_the_box_carries_a_label(pages, case):
    assert "档案盒标签" in pages[-1]
    assert case.case_no in pages[-1]


def test_drawings_and_scale_results_are_bound_behind_the_assessment(pages):
    contents = pages[1]
    order = ["个案预估表", "家庭图", "生态图", "量表测评表", "个案服务计划"]
    assert [contents.index(name) for name in order] == sorted(map(contents.index, order))


def test_drawings_and_scale_results_say_the_code_name_of_the_case(pages, case):
    name = str(case.recipient.person.name)
    named = [page for page in pages if "家庭图" in page[:20] or "量表测评表" in page[:20]]
    assert len(named) == 4
    assert all(case.code_name in page and name not in page for page in named)


def test_the_labels_of_some_boxes_share_a_page(read):
    cases = list(Case.live().limit(2))
    document = box_document(cases, OPTIONS)
    assert document.pages == 1
    assert all(read(document).count(case.case_no) == 1 for case in cases)
