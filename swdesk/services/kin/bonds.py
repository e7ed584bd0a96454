"""How a bond is drawn: the same strokes in genograms and ecomaps, told apart without colour."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from swdesk.drawing.shapes import Line, LineStyle, Point, Polyline, Shape, Stroke
from swdesk.model.genogram import Bond

_WIDTH = 0.35
_STYLES = {
    Bond.COHABITING: LineStyle.DASHED,
    Bond.CLOSE: LineStyle.DOUBLE,
    Bond.FUSED: LineStyle.TRIPLE,
    Bond.DISTANT: LineStyle.DASHED,
    Bond.CONFLICT: LineStyle.ZIGZAG,
}
_SLASHES = {Bond.SEPARATED: 1, Bond.DIVORCED: 2}
_GAP = 1.0
_BAR = 1.8


def bond_line(
    bond: Bond, points: Sequence[Point], key: str = "", *, at: float = 0.5
) -> list[Shape]:
    """Return the line of a bond; slashes and breaks stand at *at* of its longest stretch."""
    if bond is Bond.CUT_OFF:
        return _broken(points, key, at)
    stroke = Stroke(_STYLES.get(bond, LineStyle.SOLID), _WIDTH)
    found: list[Shape] = [Polyline(tuple(points), stroke, key)]
    start, end = _longest(points)
    middle = _between(start, end, at)
    found += [_slash(middle, nth * 1.6, key) for nth in range(_SLASHES.get(bond, 0))]
    return found


def _longest(points: Sequence[Point]) -> tuple[Point, Point]:
    return max(pairwise(points), key=lambda pair: math.dist(*pair))


def _between(start: Point, end: Point, share: float) -> Point:
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def _slash(middle: Point, along: float, key: str) -> Line:
    x, y = middle.x + along, middle.y
    return Line(Point(x - 1.1, y + 2.2), Point(x + 1.1, y - 2.2), Stroke(width=_WIDTH), key)


def _broken(points: Sequence[Point], key: str, at: float) -> list[Shape]:
    """Return a line with a gap between two bars."""
    start, end = _longest(points)
    middle, length = _between(start, end, at), math.dist(start, end) or 1.0
    x, y = (end.x - start.x) / length, (end.y - start.y) / length
    cut = list(points).index(start) + 1
    sides = [Point(middle.x + x * way, middle.y + y * way) for way in (-_GAP, _GAP)]
    stroke = Stroke(width=_WIDTH)
    bars = [_bar(side, Point(-y * _BAR, x * _BAR), key) for side in sides]
    before, after = (*points[:cut], sides[0]), (sides[1], *points[cut:])
    return [Polyline(before, stroke, key), Polyline(after, stroke, key), *bars]


def _bar(middle: Point, half: Point, key: str) -> Line:
    start = Point(middle.x - half.x, middle.y - half.y)
    end = Point(middle.x + half.x, middle.y + half.y)
    return Line(start, end, Stroke(width=_WIDTH), key)
