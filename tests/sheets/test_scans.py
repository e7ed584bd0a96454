"""Scans and photographs of signed sheets, read by the confined process."""

import io

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from swdesk.errors import UserError
from swdesk.sheets import limits, scans
from swdesk.sheets.read import read_scan


def picture(size=(60, 40), form="PNG", *, mode="RGB", color="white", **how):
    written = io.BytesIO()
    Image.new(mode, size, color).save(written, form, **how)
    return written.getvalue()


def pdf(pages, **how):
    written = io.BytesIO()
    canvas = Canvas(written, **how)
    for number in range(pages):
        canvas.drawString(100, 100, str(number))
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def size(page):
    return Image.open(io.BytesIO(page)).size


def test_a_picture_is_one_page(tmp_path):
    path = tmp_path / "签到表.jpg"
    path.write_bytes(picture(form="JPEG"))

    assert [size(page) for page in read_scan(path)] == [(60, 40)]


def test_each_page_of_a_pdf_is_one(tmp_path):
    path = tmp_path / "签到表.pdf"
    path.write_bytes(pdf(3))

    assert len(read_scan(path)) == 3


def test_a_photograph_stands_the_way_the_telephone_was_held():
    exif = Image.Exif()
    exif[0x0112] = 6  # turned to the right

    [page] = scans.parse(picture(form="JPEG", exif=exif))
    assert size(page) == (40, 60)


def test_a_large_photograph_is_made_as_small_as_can_be_read():
    [page] = scans.parse(picture((6000, 4000), "JPEG"))
    assert size(page) == (2340, 1560)


def test_what_is_transparent_is_white():
    [page] = scans.parse(picture(mode="RGBA", color=(0, 0, 0, 0)))
    assert Image.open(io.BytesIO(page)).getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04 no picture", "不是图片"),
        (picture(form="JPEG")[:200], "可能已经损坏"),
        (b"%PDF-1.7 cut off", "可能已经损坏"),
        (b"", "是空的"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(tmp_path, content, said):
    path = tmp_path / "签到表.jpg"
    path.write_bytes(content)

    with pytest.raises(UserError, match=said):
        read_scan(path)


def test_a_locked_pdf_and_one_without_end_are_refused():
    with pytest.raises(UserError, match="打开密码"):
        scans.parse(pdf(1, encrypt="secret"))
    with pytest.raises(UserError, match="超过 60 页"):
        scans.parse(pdf(limits.PAGES + 1))


def test_a_picture_that_swells_is_refused(monkeypatch):
    monkeypatch.setattr(limits, "PIXELS", 100)

    with pytest.raises(UserError, match="太大"):
        scans.parse(picture())
