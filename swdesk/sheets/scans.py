"""Scanned pages from a picture or a PDF; runs only in the confined process that child.py starts."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pypdfium2 as pdfium
from PIL import Image, ImageOps, UnidentifiedImageError

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.sheets import limits

#: Wide enough to read handwriting on a page of A4: 200 dots an inch.
_MOST_PIXELS = 2340
_DOTS = 200 / 72
_QUALITY = 80
_PICTURES = ("JPEG", "PNG", "BMP", "TIFF", "WEBP")

_NO_SCAN = N_("这个文件不是图片，也不是 PDF。请选择 JPG、PNG 或 PDF 文件。")
_LOCKED = N_("这个 PDF 有打开密码。请先去掉密码，另存后再添加。")
_TOO_MANY = N_("这个 PDF 超过 {pages} 页。请只留签到表的几页，另存后再添加。")
_TOO_WIDE = N_("这张图片太大。请缩小到 A4 大小、300 点以内，另存后再添加。")


def parse(data: bytes) -> list[bytes]:
    """Return each page as a JPEG, the right way up; refusals are UserErrors."""
    return list(_of_pdf(data) if data.lstrip()[:5] == b"%PDF-" else _of_picture(data))


def _of_picture(data: bytes) -> Iterator[bytes]:
    try:
        with Image.open(io.BytesIO(data), formats=_PICTURES) as image:
            if image.width * image.height > limits.PIXELS:
                raise UserError(_TOO_WIDE)
            image.draft("RGB", (_MOST_PIXELS, _MOST_PIXELS))  # a JPEG is never larger in memory
            # A telephone says how it was held; the picture itself lies on its side.
            yield _as_jpeg(ImageOps.exif_transpose(image))
    except UnidentifiedImageError:
        raise UserError(_NO_SCAN) from None
    except Image.DecompressionBombError:
        raise UserError(_TOO_WIDE) from None


def _of_pdf(data: bytes) -> Iterator[bytes]:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise UserError(_LOCKED) from None
        raise
    if len(document) > limits.PAGES:
        raise UserError(_TOO_MANY.format(pages=limits.PAGES))
    for page in document:
        longest = max(page.get_size()) or 1.0
        yield _as_jpeg(page.render(scale=min(_DOTS, _MOST_PIXELS / longest)).to_pil())


def _as_jpeg(image: Image.Image) -> bytes:
    if image.mode in ("P", "1"):
        image = image.convert("RGBA")
    image.thumbnail((_MOST_PIXELS, _MOST_PIXELS))
    if image.has_transparency_data:
        # On white: a transparent ground would turn black.
        seen = image.convert("RGBA")
        image = Image.new("RGB", image.size, "white")
        image.paste(seen, mask=seen)
    written = io.BytesIO()
    image.convert("RGB").save(written, "JPEG", quality=_QUALITY)
    return written.getvalue()
