"""A drawing put onto a canvas: every line style is made of strokes that any canvas can draw."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Protocol

from swdesk.drawing.shapes import (
    Circle,
    Drawing,
    Line,
    LineStyle,
    Point,
    Polygon,
    Polyline,
    Rect,
    Shape,
    Stroke,
    Text,
    Tone,
)

#: Between the lines of a double or triple one, in mm.
LINE_GAP = 1.0
#: One tooth of a zigzag: along the line and to either side, in mm.
TOOTH, REACH = 1.6, 1.1
#: Dashes and gaps in mm.
DASHES = {LineStyle.DASHED: (1.8, 1.2), LineStyle.DOTTED: (0.3, 1.1)}
_LEAST = 1e-6


class Canvas(Protocol):
    """What a renderer can do; strokes it is given are solid, dashed or dotted."""

    def path(
        self, points: Sequence[Point], *, closed: bool, fill: Tone | None, stroke: Stroke | None
    ) -> None:
        """Draw a line through points, or an outline."""

    def disc(self, circle: Circle) -> None:
        """Draw a circle."""

    def words(self, text: Text) -> None:
        """Write a line of text."""


def paint(drawing: Drawing, canvas: Canvas) -> None:
    """Draw the shapes in their order, and all texts after them."""
    texts = [shape for shape in drawing.shapes if isinstance(shape, Text)]
    for shape in drawing.shapes:
        if not isinstance(shape, Text):
            _put(shape, canvas)
    for text in texts:
        canvas.words(text)


def _put(shape: Shape, canvas: Canvas) -> None:
    match shape:
        case Circle():
            canvas.disc(shape)
        case Polygon() | Rect():
            canvas.path(shape.points, closed=True, fill=shape.fill, stroke=shape.stroke)
        case Line(start=start, end=end):
            _draw_line((start, end), shape.stroke, canvas)
        case Polyline(points=points):
            _draw_line(points, shape.stroke, canvas)


def _draw_line(points: Sequence[Point], stroke: Stroke, canvas: Canvas) -> None:
    for path, style in strands(points, stroke.style):
        canvas.path(path, closed=False, fill=None, stroke=replace(stroke, style=style))


def strands(
    points: Sequence[Point], style: LineStyle
) -> Iterator[tuple[Sequence[Point], LineStyle]]:
    """Yield the simple lines that a line of *style* is made of."""
    match style:
        case LineStyle.DOUBLE:
            for side in (-LINE_GAP / 2, LINE_GAP / 2):
                yield beside(points, side), LineStyle.SOLID
        case LineStyle.TRIPLE:
            for side in (-LINE_GAP, 0.0, LINE_GAP):
                yield beside(points, side), LineStyle.SOLID
        case LineStyle.ZIGZAG:
            yield _teeth(points), LineStyle.SOLID
        case _:
            yield points, style


def beside(points: Sequence[Point], by: float) -> list[Point]:
    """Return the line that runs *by* mm to the right of *points*, mitred at its corners."""
    normals = [_normal(a, b) for a, b in pairwise(points)]
    ends = [normals[0], *normals, normals[-1]]
    shifted = []
    for point, before, after in zip(points, ends, ends[1:], strict=False):
        x, y = before[0] + after[0], before[1] + after[1]
        stretch = 2 / max(x * x + y * y, 0.5)
        shifted.append(Point(point.x + x * by * stretch, point.y + y * by * stretch))
    return shifted


def _normal(start: Point, end: Point) -> tuple[float, float]:
    dx, dy = end.x - start.x, end.y - start.y
    length = math.hypot(dx, dy) or 1.0
    return -dy / length, dx / length


def _teeth(points: Sequence[Point]) -> list[Point]:
    """Return a zigzag along *points*; every stretch begins and ends on the line itself."""
    found = [points[0]]
    for start, end in pairwise(points):
        length = math.dist(start, end)
        if length < _LEAST:
            continue
        count = max(2, round(length / TOOTH))
        x, y = _normal(start, end)
        for nth in range(1, count):
            side = REACH * (1 if nth % 2 else -1)
            share = nth / count
            found.append(
                Point(
                    start.x + (end.x - start.x) * share + x * side,
                    start.y + (end.y - start.y) * share + y * side,
                )
            )
        found.append(end)
    return found


def arrow(tip: Point, from_point: Point, size: float = 2.4) -> Polygon:
    """Return a filled head at *tip* for a line that comes from *from_point*."""
    x, y = _normal(from_point, tip)
    length = math.dist(from_point, tip) or 1.0
    back_x = tip.x - (tip.x - from_point.x) / length * size
    back_y = tip.y - (tip.y - from_point.y) / length * size
    half = size * 0.4
    wings = [Point(back_x + x * side, back_y + y * side) for side in (half, -half)]
    return Polygon((tip, *wings), stroke=None, fill=Tone.INK)
