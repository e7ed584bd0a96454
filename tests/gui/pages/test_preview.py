"""The preview: pages in sight, keys that turn them, and the ways onto paper and into a file."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.gui.pages.printing.sheet_view import Fit
from swdesk.model.disclosure import Showing
from swdesk.printing.document import Document


def pdf_of(*sizes):
    paper = io.BytesIO()
    canvas = Canvas(paper)
    for size in sizes:
        canvas.setPageSize(size)
        canvas.rect(72, size[1] - 372, 200, 300, fill=1)
        canvas.showPage()
    canvas.save()
    return paper.getvalue()


def document(pages=3, missing=()):
    return Document("探访记录表", pdf_of(*[A4] * pages), pages, tuple(missing))


@pytest.fixture
def page(shown):
    return shown(PreviewPage(document()))


def sizes_in(path):
    with pypdfium2.PdfDocument(path) as printed:
        return [
            tuple(round(side) for side in printed.get_page_size(n)) for n in range(len(printed))
        ]


def test_it_says_which_page_of_how_many(page):
    assert page._place.whole_text().startswith("第 1 / 3 页")


def test_keys_turn_the_pages(page, qtbot):
    for key, place in (
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_End, 2),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(page.sheets, key)
        assert page.sheets.page == place


def test_a_page_is_drawn_as_it_prints(page):
    drawn = page.sheets.grab().toImage()
    middle, margin = drawn.pixelColor(300, 500), drawn.pixelColor(60, 100)

    assert middle.lightness() < 40
    assert margin.lightness() > 230


def test_the_width_or_the_whole_page_fits_the_window(page):
    wide = page.sheets.zoom
    page.fit.changed.emit(Fit.PAGE)

    assert page.sheets.zoom < wide
    assert page.sheets._sheets.height() > page.sheets.viewport().height()


def test_zooming_goes_by_steps_and_stays_on_the_page(page, qtbot):
    page.sheets.go_to(1)
    page.sheets.step_zoom(1)
    larger = page.sheets.zoom
    page.sheets.step_zoom(-1)

    assert larger > page.sheets.zoom
    assert page.sheets.page == 1


def test_characters_that_no_font_has_are_named(shown):
    page = shown(PreviewPage(document(missing="𬘬㛃")))

    assert page.messages() == ["有 2 个字印不出来：𬘬、㛃。请在纸上手写补上。"]


def test_another_way_to_show_people_makes_the_document_anew(shown):
    asked = []

    def make(showing):
        asked.append(showing)
        return document(pages=2)

    page = shown(PreviewPage(document(), make))
    assert page.showing.isVisible()
    page.showing.changed.emit(Showing.CODED)

    assert asked == [Showing.CODED]
    assert page._place.whole_text().startswith("第 1 / 2 页")


def test_a_document_that_cannot_be_masked_offers_no_switch(page):
    assert not page.showing.isVisible()


def test_saving_a_file_says_that_it_is_no_longer_protected(page, answers, tmp_path):
    answers.expect("getSaveFileName", (str(tmp_path / "表"), ""))
    page.save_pdf()

    assert (tmp_path / "表.pdf").read_bytes() == page.document.pdf
    assert "没有加密" in page.messages()[0]


def test_without_a_printer_nothing_is_written_behind_ones_back(page, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    page.print_it()

    assert "没有装打印机" in page.messages()[0]


def print_to(monkeypatch, answers, path: Path, first=0, last=0):
    """Answer the print dialog with a printer that writes a file."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["站里的"]))

    def accept(dialog):
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        printer.setResolution(72)
        printer.setFromTo(first, last)
        return QDialog.DialogCode.Accepted

    answers.expect("exec", accept)


def test_every_page_goes_to_the_printer_as_it_lies(shown, monkeypatch, answers, tmp_path, qtbot):
    mixed = Document("花名册", pdf_of(A4, landscape(A4)), 2, ())
    page = shown(PreviewPage(mixed))
    print_to(monkeypatch, answers, tmp_path / "out.pdf")
    page.print_it()
    assert not page.can_leave()

    qtbot.waitUntil(page.can_leave)

    assert sizes_in(tmp_path / "out.pdf") == [(595, 842), (842, 595)]
    assert page.messages() == ["已交给打印机。"]


def test_a_range_of_pages_is_all_that_is_printed(page, monkeypatch, answers, tmp_path, qtbot):
    print_to(monkeypatch, answers, tmp_path / "out.pdf", first=2, last=3)
    page.print_it()
    qtbot.waitUntil(page.can_leave)

    assert len(sizes_in(tmp_path / "out.pdf")) == 2
