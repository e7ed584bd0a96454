import io

import pytest
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from swdesk.printing.raster import Pages

BLACK, WHITE = b"\0\0\0\xff", b"\xff\xff\xff\xff"


@pytest.fixture
def pdf():
    """An upright page with a black square at its top left corner, then a lying one."""
    paper = io.BytesIO()
    canvas = Canvas(paper, A4)
    canvas.rect(0, A4[1] - 72, 72, 72, stroke=0, fill=1)
    canvas.showPage()
    canvas.setPageSize(landscape(A4))
    canvas.showPage()
    canvas.save()
    return paper.getvalue()


@pytest.fixture
def pages(pdf):
    with Pages(pdf) as opened:
        yield opened


def test_pages_know_their_number_and_size(pages):
    assert len(pages) == 2
    assert pages.size(0) == pytest.approx(A4, abs=0.01)
    assert pages.size(1) == pytest.approx(landscape(A4), abs=0.01)


def test_a_page_has_the_pixels_of_its_resolution(pages):
    picture = pages.render(0, 150)

    assert (picture.width, picture.height) == (1241, 1754)
    assert len(picture.pixels) == 1241 * 1754 * 4
    assert picture.pixels[:4][:3] == BLACK[:3]
    assert picture.pixels[-4:][:3] == WHITE[:3]


def test_strips_put_together_are_the_whole_page(pages):
    strips = list(pages.strips(0, 100, rows=97))

    assert [strip.top for strip in strips] == list(range(0, 1170, 97))
    assert sum(strip.height for strip in strips) == pages.render(0, 100).height
    assert b"".join(strip.pixels for strip in strips) == pages.render(0, 100).pixels
