"""A long roster and a filled form against the same strings drawn by ReportLab alone."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pypdfium2
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.model.cases import FollowUp
from swdesk.printing.document import PrintOptions
from swdesk.printing.fonts import load
from swdesk.printing.page import PageOptions, render
from swdesk.printing.record import record_document
from swdesk.services.demo import PASSWORD
from swdesk.station.store import Station
from tests.bench.measuring import Finding, compared, in_turns
from tests.bench.stations import demo
from tests.printing.specimens import roster, roster_rows

ROWS = 20_000
PEAK_MB = 120
_LEFTS = (40, 70, 150, 210, 240, 270, 390, 470, 610, 700, 750)
_A_PAGE = 16


def measure(folder: Path) -> list[Finding]:
    """Draw a roster and a form by turns."""
    render([roster(20)], PageOptions())
    ours, least = in_turns(5, lambda: render([roster(ROWS)], PageOptions()), bare_roster)
    what = f"{ROWS:,} 行花名册，{len(_LEFTS)} 列"
    findings = [compared(what, ours, "同样的字直接写在 ReportLab 画布上", least, 1.3)]
    return [*findings, *roster_peak(), form(folder)]


def bare_roster() -> None:
    """Draw the rows with one text object and one path of lines a page."""
    canvas = Canvas(BytesIO(), pagesize=(842, 595))
    font = load("SerifMedium").fontName
    rows = list(roster_rows(ROWS))
    for first in range(0, ROWS, _A_PAGE):
        text, path = canvas.beginText(), canvas.beginPath()
        text.setFont(font, 9.5)
        for i, row in enumerate(rows[first : first + _A_PAGE]):
            y = 500 - i * 24
            for x, words in zip(_LEFTS, row, strict=True):
                text.setTextOrigin(x, y)
                text.textOut(words)
            path.moveTo(40, y - 5)
            path.lineTo(800, y - 5)
        canvas.drawText(text)
        canvas.drawPath(path)
        canvas.showPage()
    canvas.save()


def roster_peak() -> list[Finding]:
    """Return the most memory that printing the roster takes, all libraries included."""
    command = [sys.executable, "-m", "tests.bench.roster_peak", str(ROWS)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True)
    if not done.stdout:
        return []
    return [Finding(f"{ROWS:,} 行花名册的内存峰值", "", float(done.stdout), PEAK_MB, "MB")]


def form(folder: Path) -> Finding:
    """Compare a second filled form with its own lines as the paragraphs of one table."""
    with Station.open(demo(folder, "small"), PASSWORD):
        record, options = FollowUp.select().first(), PrintOptions.of_office()

        def ours() -> bytes:
            return record_document(FOLLOW_UP, [record], options).pdf

        lines = lines_of(ours())
        mine, least = in_turns(15, ours, lambda: bare_form(lines))
    return compared(
        "第二份及以后的个案过程记录", mine, "同样的字排成 platypus 的一个表", least, 1.5
    )


def lines_of(pdf: bytes) -> list[str]:
    """Return the lines of text on the pages."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return "\n".join(pages).splitlines()


def bare_form(lines: list[str]) -> None:
    """Build one table of the lines in the same font."""
    style = ParagraphStyle("cell", fontName=load("SerifMedium").fontName, wordWrap="CJK")
    table = Table([[Paragraph(line, style)] for line in lines], colWidths=[460])
    SimpleDocTemplate(BytesIO(), pagesize=A4).build([table])
