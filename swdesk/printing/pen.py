"""Ink on pages: fills first, then lines, then text, whatever the order they were asked for in."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass

from swdesk.printing.fonts import Role
from swdesk.printing.pdf_file import Area, Page, PdfFile, Runs
from swdesk.printing.text import CLOSING, MARK_BLANK, Line, set_line

INK = "0.067 0.067 0.067"
GREY = "0.42 0.42 0.42"
PALE = "0.66 0.66 0.66"
SHADE = "0.945 0.945 0.937"
_FAUX_BOLD = 0.045
"""Stroke round a borrowed character in a title, in em; in text sizes it would look too bold."""


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
class Stamp:
    """Text encoded once to be shown in many places: operators, start, fonts at both ends."""

    x: float
    y: float
    code: str
    font: tuple[str, float]
    last: tuple[str, float]


def stamp(pieces: list[tuple[float, float, Runs]], size: float) -> Stamp | None:
    """Return encoded pieces (x, baseline y, runs) as one stamp, or None if there is no ink."""
    pieces = [piece for piece in pieces if piece[2]]
    if not pieces:
        return None
    x, y, runs = pieces[0]
    first = last = runs[0][0]
    codes = []
    before = x, y
    for piece_x, piece_y, piece_runs in pieces:
        if (piece_x, piece_y) != before:
            codes.append(f"{piece_x - before[0]:.2f} {piece_y - before[1]:.2f} Td")
            before = piece_x, piece_y
        for font, code in piece_runs:
            codes.append(f"({code}) Tj" if font == last else f"{font} {size:g} Tf ({code}) Tj")
            last = font
    return Stamp(x, y, " ".join(codes), (first, size), (last, size))


class Pen:
    """Gathers the operators of one page; places are pt from the lower left corner."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._fills: list[str] = []
        self._lines: dict[Stroke, list[str]] = {}
        self._figures: list[str] = []
        self._text: list[str] = []
        self._pictures: list[tuple[bytes, Area]] = []
        self._font: tuple[str, float] = ("", 0.0)
        self._color = ""

    def copy(self) -> Pen:
        """Return a pen that has drawn the same, for pages that begin alike."""
        return deepcopy(self, {id(self._file): self._file})

    def fill(self, area: Area, color: str = SHADE) -> None:
        """Fill an area."""
        self._fills.append(
            f"{color} rg {area.x:.2f} {area.bottom:.2f} {area.width:.2f} {area.height:.2f} re f"
        )

    def line(self, x1: float, y1: float, x2: float, y2: float, stroke: Stroke) -> None:
        """Draw a straight line; all lines of one stroke become one path."""
        self.path(f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l", stroke)

    def box(self, area: Area, stroke: Stroke) -> None:
        """Draw the outline of an area, its corners mitred."""
        self.path(f"{area.x:.2f} {area.bottom:.2f} {area.width:.2f} {area.height:.2f} re", stroke)

    def path(self, code: str, stroke: Stroke) -> None:
        """Draw path operators."""
        self._lines.setdefault(stroke, []).append(code)

    def figure(self, code: str) -> None:
        """Draw operators that keep their order, over all lines and under all text."""
        self._figures.append(f"q {code} Q")

    def picture(self, data: bytes, area: Area) -> None:
        """Place a picture, cropped to the area's proportion."""
        self._pictures.append((data, area))

    def write(
        self,
        x: float,
        y: float,
        text: str,
        style: Style,
        align: float = 0.0,
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

    def show(self, x: float, y: float, runs: Runs, size: float) -> None:
        """Place encoded runs, one behind the other, at baseline *y*."""
        place = f"1 0 0 1 {x:.2f} {y:.2f} Tm"
        for font, code in runs:
            if (font, size) == self._font:
                self._text.append(f"{place} ({code}) Tj")
            else:
                self._font = font, size
                self._text.append(f"{place} {font} {size:g} Tf ({code}) Tj")
            place = ""

    def press(self, stamp: Stamp, x: float, y: float) -> None:
        """Show a stamp with its origin at a place."""
        place = f"1 0 0 1 {x + stamp.x:.2f} {y + stamp.y:.2f} Tm"
        if stamp.font != self._font:
            place = f"{place} {stamp.font[0]} {stamp.font[1]:g} Tf"
        self._font = stamp.last
        self._text.append(f"{place} {stamp.code}")

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
        code = "\n".join(("q", *self._fills, *lines, *self._figures, *text, "Q"))
        return Page(size, zlib.compress(code.encode("ascii")), tuple(self._pictures))
