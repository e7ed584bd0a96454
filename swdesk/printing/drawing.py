"""Drawings on paper: vectors, and text in the faces of printed forms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from swdesk.drawing.painting import DASHES, paint
from swdesk.drawing.shapes import Circle, Drawing, Point, Stroke, Text, Tone
from swdesk.printing.cells import Content
from swdesk.printing.document import PrintOptions
from swdesk.printing.fonts import Role
from swdesk.printing.furniture import LANDSCAPE, Furniture, Pair
from swdesk.printing.marks import ABOVE_BASELINE
from swdesk.printing.page import PageOptions
from swdesk.printing.pdf_file import MM, Area, Page, PdfFile
from swdesk.printing.pen import GREY, INK, Pen, Style

_COLORS = {
    Tone.INK: INK,
    Tone.QUIET: GREY,
    Tone.FAINT: "0.8 0.8 0.8",
    Tone.DARK: "0.184 0.365 0.486",
    Tone.LIGHT: "0.788 0.839 0.875",
    Tone.PAPER: "1 1 1",
}
_ROUND = 0.5523
"""How far the handles of a quarter circle stand off its ends, in radii."""
_PADDING_MM = 2.0
_HEAD_MM = 3.0
_HIGHEST_MM = 130.0


def draw(pen: Pen, drawing: Drawing, area: Area) -> None:
    """Draw into the middle of *area*, smaller than it was made where it would not fit."""
    scale = fitting(drawing, area.width, area.height)
    left = area.x + (area.width - drawing.width * scale) / 2
    top = area.top - (area.height - drawing.height * scale) / 2
    paint(drawing, _Ink(pen, left, top, scale))


def fitting(drawing: Drawing, width: float, height: float) -> float:
    """Return how many pt a mm of the drawing may have, at most as many as a mm has."""
    return min(MM, width / max(drawing.width, 1.0), height / max(drawing.height, 1.0))


@dataclass(frozen=True, slots=True)
class _Ink:
    """A canvas of page operators; the upper left corner is at (*left*, *top*)."""

    pen: Pen
    left: float
    top: float
    scale: float

    def path(
        self, points: Sequence[Point], *, closed: bool, fill: Tone | None, stroke: Stroke | None
    ) -> None:
        steps = [f"{self._place(point)} {'l' if nth else 'm'}" for nth, point in enumerate(points)]
        end = " h" if closed else ""
        self._show(" ".join(steps) + end, fill, stroke)

    def disc(self, circle: Circle) -> None:
        self._show(self._outline(circle), circle.fill, circle.stroke)

    def words(self, text: Text) -> None:
        role = Role.STRONG if text.strong else Role.LABEL
        size = text.size * self.scale
        x = self.left + text.at.x * self.scale
        y = self.top - text.at.y * self.scale - ABOVE_BASELINE * size
        self.pen.write(x, y, text.text, Style(role, size, _COLORS[text.tone]), text.anchor.value)

    def _show(self, outline: str, fill: Tone | None, stroke: Stroke | None) -> None:
        parts = [f"{_COLORS[fill]} rg"] if fill else []
        if stroke:
            parts += [f"{_COLORS[stroke.tone]} RG {stroke.width * self.scale:.3f} w 1 j"]
            dashes = " ".join(f"{one * self.scale:.2f}" for one in DASHES.get(stroke.style, ()))
            parts += [f"[{dashes}] 0 d"]
        operator = {(True, True): "B", (True, False): "f"}.get((bool(fill), bool(stroke)), "S")
        self.pen.figure(" ".join((*parts, outline, operator)))

    def _outline(self, circle: Circle) -> str:
        (x, y), r = circle.center, circle.radius
        reach = r * _ROUND
        ends = ((r, 0.0), (0.0, r), (-r, 0.0), (0.0, -r), (r, 0.0))
        steps = [f"{self._place(Point(x + r, y))} m"]
        for (a, b), (c, d) in pairwise(ends):
            handles = (
                Point(x + a + c / r * reach, y + b + d / r * reach),
                Point(x + c + a / r * reach, y + d + b / r * reach),
                Point(x + c, y + d),
            )
            steps.append(f"{' '.join(map(self._place, handles))} c")
        return " ".join((*steps, "h"))

    def _place(self, point: Point) -> str:
        x, y = self.left + point.x * self.scale, self.top - point.y * self.scale
        return f"{x:.2f} {y:.2f}"


@dataclass(frozen=True, kw_only=True)
class Drawn(Content):
    """A drawing in a cell of a form: as large as it was made, or as the cell is wide.

    It is never so high that the rest of the form would leave the page to it.
    """

    drawing: Drawing

    def height(self, width: float) -> float:
        """Return the height of the drawing and its margin."""
        room = width - 2 * _PADDING_MM * MM
        scale = fitting(self.drawing, room, _HIGHEST_MM * MM)
        return self.drawing.height * scale + 2 * _PADDING_MM * MM

    def paint(self, pen: Pen, area: Area) -> None:
        """Draw into the middle of the cell."""
        draw(pen, self.drawing, area.inset(_PADDING_MM, _PADDING_MM))


@dataclass(frozen=True)
class DrawingSheet:
    """A page that holds one drawing."""

    furniture: Furniture
    drawing: Drawing

    def pages(self, file: PdfFile, options: PageOptions) -> Iterator[Page]:
        """Draw the page."""
        pen, paper = Pen(file), self.furniture.paper
        top = self.furniture.draw_head(pen, 0, binding=options.binding)
        room = self.furniture.room(0) - _HEAD_MM * MM
        area = Area(paper.left, top - _HEAD_MM * MM, paper.right - paper.left, room)
        scale = fitting(self.drawing, area.width, area.height)
        draw(pen, self.drawing, replace(area, height=self.drawing.height * scale))
        yield pen.page(paper.size)

    def page_count(self) -> int:
        """Return 1."""
        return 1


def drawing_sheet(
    code: str, title: str, pairs: Sequence[Pair], drawing: Drawing, options: PrintOptions
) -> DrawingSheet:
    """Return a page for a drawing, turned the way in which it is larger."""
    upright = Furniture(options.station, title, code, tuple(pairs[:1]), tuple(pairs[1:]))
    turned = replace(upright, paper=LANDSCAPE)
    return DrawingSheet(max((upright, turned), key=lambda one: _scale(one, drawing)), drawing)


def _scale(furniture: Furniture, drawing: Drawing) -> float:
    paper = furniture.paper
    return fitting(drawing, paper.right - paper.left, furniture.room(0) - _HEAD_MM * MM)
