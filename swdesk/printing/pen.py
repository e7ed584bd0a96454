"""Ink on pages: fills first, then lines, then text, whatever the order they were asked for in."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby
from operator import itemgetter
from typing import Any

from PIL import Image, ImageOps
from reportlab.lib.rl_accel import escapePDF
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFZCompress,
)
from reportlab.pdfgen.canvas import Canvas

from swdesk.printing.fonts import GETA, Role, load, typeface
from swdesk.printing.text import CLOSING, MARK_BLANK, Line, set_line

MM = 72 / 25.4
INK = "0.067 0.067 0.067"
GREY = "0.42 0.42 0.42"
PALE = "0.66 0.66 0.66"
SHADE = "0.945 0.945 0.937"
_FAUX_BOLD = 0.045
"""Stroke round a borrowed character in a title, in em; in text sizes it would look too bold."""

_RUNS_KEPT = 4096


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line is drawn: width in pt, colour, dashes and gaps in pt, round ends or butt."""

    width: float
    color: str = INK
    dash: str = ""
    round_ends: bool = False

    @property
    def code(self) -> str:
        """The operators that set the line state."""
        ends = "1 J 1 j" if self.round_ends else "0 J 0 j"
        return f"{self.color} RG {self.width:g} w [{self.dash}] 0 d {ends}"


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set: role, size in pt, colour."""

    role: Role
    size: float
    color: str = INK


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
        return Area(self.x + across * MM, self.top - down * MM,
                    self.width - 2 * across * MM, self.height - 2 * down * MM)


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
        self._runs: dict[str, list[tuple[str, str]]] = {}

    def runs(self, text: str) -> list[tuple[str, str]]:
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
            self._target, pageCompression=1, invariant=int(invariant), lang="zh-CN")
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
    dots = 300 / 72
    with Image.open(BytesIO(picture)) as image:
        upright = ImageOps.exif_transpose(image).convert("RGB")
    return ImageOps.fit(upright, (round(area.width * dots), round(area.height * dots)))


class Pen:
    """Gathers the operators of one page; places are pt from the lower left corner."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._fills: list[str] = []
        self._lines: dict[Stroke, list[str]] = {}
        self._text: list[str] = []
        self._pictures: list[tuple[bytes, Area]] = []
        self._font: tuple[str, float] = ("", 0.0)
        self._color = ""
        self._x = self._y = 0.0

    def copy(self) -> Pen:
        """Return a pen that has drawn the same, for pages that begin alike."""
        return deepcopy(self, {id(self._file): self._file})

    def fill(self, area: Area, color: str = SHADE) -> None:
        """Fill an area."""
        self._fills.append(
            f"{color} rg {area.x:.2f} {area.bottom:.2f} {area.width:.2f} {area.height:.2f} re f")

    def line(self, x1: float, y1: float, x2: float, y2: float, stroke: Stroke) -> None:
        """Draw a straight line; all lines of one stroke become one path."""
        self.path(f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l", stroke)

    def box(self, area: Area, stroke: Stroke) -> None:
        """Draw the outline of an area, its corners mitred."""
        self.path(f"{area.x:.2f} {area.bottom:.2f} {area.width:.2f} {area.height:.2f} re", stroke)

    def path(self, code: str, stroke: Stroke) -> None:
        """Draw path operators."""
        self._lines.setdefault(stroke, []).append(code)

    def picture(self, data: bytes, area: Area) -> None:
        """Place a picture, cropped to the area's proportion."""
        self._pictures.append((data, area))

    def write(
        self, x: float, y: float, text: str, style: Style, align: float = 0.0,
    ) -> float:
        """Write one line at baseline *y*; *align* 0, 0.5, 1 = left, centred, right of *x*.

        Returns the x where the next word may begin.
        """
        line = set_line(text, style.role)
        width = line.width * style.size
        self.put(x - width * align, y, line, style)
        after = MARK_BLANK * style.size if text[-1:] in CLOSING else 0.0
        return x + width * (1 - align) + after

    def put(self, x: float, y: float, line: Line, style: Style) -> None:
        """Place a set line at baseline *y*."""
        self.ink(style.color)
        codes = self._file.codes(style.role)
        for offset, piece in line.pieces:
            runs = codes.runs(piece)
            faint = style.role is Role.TITLE and any(font in codes.borrowed for font, _ in runs)
            if faint:
                self._text.append(f"2 Tr {_FAUX_BOLD * style.size:.2f} w {style.color} RG")
            self.show(x + offset * style.size, y, runs, style.size)
            if faint:
                self._text.append("0 Tr")

    def ink(self, color: str) -> None:
        """Choose the colour of what is shown next."""
        if color != self._color:
            self._text.append(f"{color} rg")
            self._color = color

    def show(self, x: float, y: float, runs: list[tuple[str, str]], size: float) -> None:
        """Place encoded runs, one behind the other, at baseline *y*."""
        across, up = round(x - self._x, 2), round(y - self._y, 2)
        self._x += across
        self._y += up
        place = f"{across:g} {up:g} Td"
        for font, code in runs:
            if (font, size) == self._font:
                self._text.append(f"{place} ({code}) Tj")
            else:
                self._font = font, size
                self._text.append(f"{place} {font} {size:g} Tf ({code}) Tj")
            place = ""

    @contextmanager
    def read_as(self, text: str) -> Iterator[None]:
        """Let what is drawn inside be found and copied as *text*, whatever its glyphs."""
        actual = ("\ufeff" + text).encode("utf-16-be").hex().upper()
        self._text.append(f"/Span <</ActualText <{actual}>>> BDC")
        yield
        self._text.append("EMC")

    @contextmanager
    def unseen(self) -> Iterator[None]:
        """Write text that is there for reading and searching alone."""
        self._text.append("3 Tr")
        yield
        self._text.append("0 Tr")

    def page(self, size: tuple[float, float]) -> Page:
        """Return the page drawn so far."""
        lines = [f"{stroke.code} {' '.join(parts)} S" for stroke, parts in self._lines.items()]
        text = ["BT", *self._text, "ET"] if self._text else []
        code = "\n".join(("q", *self._fills, *lines, *text, "Q"))
        return Page(size, zlib.compress(code.encode("ascii")), tuple(self._pictures))
