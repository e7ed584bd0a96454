"""A long list against the least that ReportLab needs to draw the same strings."""

import time
from io import BytesIO
from statistics import median

import pytest
from reportlab.pdfgen.canvas import Canvas

from printing.specimens import roster, roster_rows
from swdesk.printing.fonts import load
from swdesk.printing.page import PageOptions, render

ROWS = 4000
LEFTS = (40, 70, 150, 210, 240, 270, 390, 470, 610, 700, 750)


def draw_bare(count: int) -> None:
    """Draw the rows with one text object and one path of lines a page."""
    canvas = Canvas(BytesIO(), pagesize=(842, 595))
    font = load("SerifMedium").fontName
    rows = list(roster_rows(count))
    for first in range(0, count, 16):
        text, path = canvas.beginText(), canvas.beginPath()
        text.setFont(font, 9.5)
        for i, row in enumerate(rows[first : first + 16]):
            y = 500 - i * 24
            for x, words in zip(LEFTS, row, strict=True):
                text.setTextOrigin(x, y)
                text.textOut(words)
            path.moveTo(40, y - 5)
            path.lineTo(800, y - 5)
        canvas.drawText(text)
        canvas.drawPath(path)
        canvas.showPage()
    canvas.save()


def seconds(work) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


@pytest.mark.slow
def test_a_roster_costs_little_more_than_its_bare_strings():
    render([roster(20)], PageOptions())
    ratios = [
        seconds(lambda: render([roster(ROWS)], PageOptions())) / seconds(lambda: draw_bare(ROWS))
        for _ in range(5)
    ]
    assert median(ratios) < 1.3 * 1.3  # the goal and a margin for a busy machine
