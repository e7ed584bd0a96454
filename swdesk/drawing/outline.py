"""The outline round several rectangles that touch or overlap, with rounded corners."""

from __future__ import annotations

from collections.abc import Sequence

from swdesk.drawing.shapes import Bounds, Point

_CORNER = 2.0


def outlines(areas: Sequence[Bounds]) -> list[tuple[Point, ...]]:
    """Return the closed outlines of the union of *areas*."""
    xs = sorted({x for area in areas for x in (area.left, area.right)})
    ys = sorted({y for area in areas for y in (area.top, area.bottom)})
    filled = {
        (i, j)
        for i in range(len(xs) - 1)
        for j in range(len(ys) - 1)
        if any(_covers(area, xs[i], ys[j]) for area in areas)
    }
    edges: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for i, j in sorted(filled):
        for (a, b), beside in _sides(i, j):
            if beside not in filled:
                edges.setdefault(a, []).append(b)
    loops = []
    while edges:
        loop = _loop(edges)
        loops.append(_rounded([Point(xs[i], ys[j]) for i, j in _corners(loop)]))
    return loops


def _covers(area: Bounds, x: float, y: float) -> bool:
    return area.left <= x < area.right and area.top <= y < area.bottom


_Node = tuple[int, int]


def _sides(i: int, j: int) -> tuple[tuple[tuple[_Node, _Node], _Node], ...]:
    """Return the sides of a cell, clockwise, each with the cell on its other side."""
    return (
        (((i, j), (i + 1, j)), (i, j - 1)),
        (((i + 1, j), (i + 1, j + 1)), (i + 1, j)),
        (((i + 1, j + 1), (i, j + 1)), (i, j + 1)),
        (((i, j + 1), (i, j)), (i - 1, j)),
    )


def _loop(edges: dict[_Node, list[_Node]]) -> list[_Node]:
    start = next(iter(edges))
    loop, at = [start], start
    while True:
        following = edges[at].pop()
        if not edges[at]:
            del edges[at]
        if following == start:
            return loop
        loop.append(following)
        at = following


def _corners(loop: list[_Node]) -> list[_Node]:
    around = zip(loop[-1:] + loop[:-1], loop, loop[1:] + loop[:1], strict=True)
    return [here for before, here, after in around if not _is_straight(before, here, after)]


def _is_straight(before: _Node, here: _Node, after: _Node) -> bool:
    return before[0] == here[0] == after[0] or before[1] == here[1] == after[1]


def _rounded(corners: list[Point]) -> tuple[Point, ...]:
    """Cut every corner off with a short bend of four points."""
    found: list[Point] = []
    around = zip(corners[-1:] + corners[:-1], corners, corners[1:] + corners[:1], strict=True)
    for before, here, after in around:
        start, end = _towards(here, before), _towards(here, after)
        for share in (0.0, 0.33, 0.67, 1.0):
            rest = 1 - share
            found.append(
                Point(
                    rest * rest * start.x + 2 * rest * share * here.x + share * share * end.x,
                    rest * rest * start.y + 2 * rest * share * here.y + share * share * end.y,
                )
            )
    return tuple(found)


def _towards(corner: Point, other: Point) -> Point:
    length = abs(other.x - corner.x) + abs(other.y - corner.y)
    share = min(_CORNER, length / 2) / length
    return Point(corner.x + (other.x - corner.x) * share, corner.y + (other.y - corner.y) * share)
