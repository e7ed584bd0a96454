"""The file itself: ReportLab writes it, with our page operators, fonts and pictures."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from itertools import groupby
from operator import itemgetter
from typing import Any

from PIL import Image, ImageOps
from reportlab.lib.rl_accel import escapePDF
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFZCompress
from reportlab.pdfgen.canvas import Canvas

from swdesk.printing.fonts import GETA, Role, load, typeface

_RUNS_KEPT = 4096
_PICTURE_DPI = 300
MM = 72 / 25.4

Runs = list[tuple[str, str]]
"""Encoded text: (font subset, escaped bytes) one behind the other."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on the page in pt; *top* is its upper edge, counted from the page's foot."""

    x: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top - self.height

    @property
    def middle(self) -> float:
        """Half-way down."""
        return self.top - self.height / 2

    def inset(self, across: float, down: float = 0.0) -> Area:
        """Return the area inside a padding given in mm."""
        return Area(
            self.x + across * MM,
            self.top - down * MM,
            self.width - 2 * across * MM,
            self.height - 2 * down * MM,
        )


@dataclass(frozen=True, slots=True)
class Page:
    """A drawn page: its size in pt, its operators (deflated: a long list waits in memory)."""

    size: tuple[float, float]
    code: bytes
    pictures: tuple[tuple[bytes, Area], ...] = ()


class _Writer(Canvas):
    """ReportLab's canvas, used as the writer of the file alone."""

    @property
    def document(self) -> Any:
        """The document that fonts and their subsets belong to; the stubs know little of it."""
        return self._doc  # type: ignore[attr-defined]  # absent from the stubs

    def show(self, codes: tuple[bytes, ...]) -> None:
        """End a page whose operators, after the pictures drawn so far, are deflated *codes*."""
        self.showPage()
        page = self.document.Pages.pages[-1]
        streams = [_deflated(code) for code in codes]
        if page.hasImages:
            streams.insert(0, PDFStream(content=page.stream, filters=[PDFZCompress]))
        page.Contents = PDFArray([self.document.Reference(stream) for stream in streams])


def _deflated(code: bytes) -> PDFStream:
    return PDFStream(PDFDictionary({"Filter": PDFName("FlateDecode")}), content=code)


class _Codes(dict[str, tuple[str, str]]):
    """Characters of a role as this document encodes them: (font subset, escaped byte)."""

    def __init__(self, role: Role, document: Any, missing: dict[str, None]) -> None:
        super().__init__()
        self._sources = typeface(role).sources
        self._document = document
        self._missing = missing
        self._own = role.value[0]
        self.borrowed: set[str] = set()
        self._runs: dict[str, Runs] = {}

    def runs(self, text: str) -> Runs:
        """Return *text* as (font subset, escaped bytes); lists say the same words over and over."""
        if text.isascii() and text.isprintable():  # ReportLab gives these their own bytes
            return [(self["0"][0], escapePDF(text.encode("ascii")))]
        found = self._runs.get(text)
        if found is None:
            if len(self._runs) >= _RUNS_KEPT:
                self._runs.clear()
            parts = groupby(map(self.__getitem__, text), key=itemgetter(0))
            found = [(font, "".join([code for _, code in part])) for font, part in parts if font]
            self._runs[text] = found
        return found

    def __missing__(self, char: str) -> tuple[str, str]:
        name, drawn = self._sources[char]
        if drawn != char and drawn == GETA:
            self._missing[char] = None
        if not name:
            self[char] = "", ""
            return self[char]
        font = load(name)
        subset, code = font.splitString(drawn, self._document)[0]
        internal = font.getSubsetInternalName(subset, self._document)
        if name != self._own:
            self.borrowed.add(internal)
        self[char] = internal, escapePDF(code)
        return self[char]


class PdfFile:
    """One PDF file in the making; *missing* gathers the characters that no face could draw."""

    def __init__(self, title: str, *, invariant: bool = False) -> None:
        self._target = BytesIO()
        self._file = _Writer(
            self._target, pageCompression=1, invariant=int(invariant), lang="zh-CN"
        )
        self._file.setTitle(title)
        self._file.setAuthor("")
        self._file.setCreator("swdesk")
        self._codes: dict[Role, _Codes] = {}
        self._missing: dict[str, None] = {}

    @property
    def missing(self) -> str:
        """The characters printed as 〓, each once."""
        return "".join(self._missing)

    def codes(self, role: Role) -> _Codes:
        """Return the encoding of a role's characters."""
        if role not in self._codes:
            self._codes[role] = _Codes(role, self._file.document, self._missing)
        return self._codes[role]

    def add(self, page: Page, over: Page) -> None:
        """Write a page into the file with what is stamped *over* it."""
        self._file.setPageSize(page.size)
        for picture, area in page.pictures:
            reader = ImageReader(_cropped(picture, area))
            self._file.drawImage(reader, area.x, area.bottom, area.width, area.height)
        self._file.show((page.code, over.code))

    def save(self) -> bytes:
        """Close the file and return it."""
        self._file.save()
        return self._target.getvalue()


def _cropped(picture: bytes, area: Area) -> Image.Image:
    """Return the middle of a picture in the area's proportion, at 300 dpi, free of metadata."""
    dots = _PICTURE_DPI / 72
    with Image.open(BytesIO(picture)) as image:
        upright = ImageOps.exif_transpose(image).convert("RGB")
    return ImageOps.fit(upright, (round(area.width * dots), round(area.height * dots)))
