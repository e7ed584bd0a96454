"""The dashed outline round those who live together, wherever in the family they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from swdesk.drawing.outline import outlines
from swdesk.drawing.shapes import Bounds, LineStyle, Polygon, Stroke, Tone, joined
from swdesk.services.kin.kinship import Kin

_EDGE = 1.0
_LANE = 2.0
"""Half the width of the way that joins two parts of a household, in mm."""

Row = dict[Kin, Bounds]


def household(rows: Sequence[Row]) -> Iterator[Polygon]:
    """Yield the outline; *rows* hold everybody's room, from left to right."""
    if sum(kin.lives_here for row in rows for kin in row) < 2:  # noqa: PLR2004 - alone is no household
        return
    runs = [_runs(row) for row in rows]
    areas = [area for row in runs for area in row]
    held = [nth for nth, row in enumerate(runs) if row]
    for upper, lower in pairwise(held):
        areas += _way(rows, runs, upper, lower)
    for points in outlines(areas):
        yield Polygon(points, Stroke(LineStyle.DASHED, 0.4, Tone.QUIET), None)


def _runs(row: Row) -> list[Bounds]:
    """Return the stretches of a row in which everybody lives in the household."""
    found: list[Bounds] = []
    is_open = False
    for kin, room in row.items():
        if kin.lives_here:
            area = room.grown(_EDGE)
            found = [*found[:-1], joined([found[-1], area])] if is_open else [*found, area]
        is_open = kin.lives_here
    return found


def _way(
    rows: Sequence[Row], runs: Sequence[list[Bounds]], upper: int, lower: int
) -> Iterator[Bounds]:
    """Yield the way from one row of the household to the next, between others if need be."""
    left = max(area.left for area in (*runs[upper], *runs[lower]))
    right = min(area.right for area in (*runs[upper], *runs[lower]))
    if lower == upper + 1:
        if left + 2 * _LANE > right:
            left, right = right - 2 * _LANE, left + 2 * _LANE
        yield _between(runs[upper], runs[lower], left, right)
        return
    above, at = runs[upper], (left + right) / 2
    for row in rows[upper + 1 : lower]:
        rooms = list(row.values())
        gap = min(_gaps(rooms), key=lambda x: abs(x - at))
        yield _between(above, rooms, *_reach(above, gap))
        top, bottom = min(r.top for r in rooms) - 1, max(r.bottom for r in rooms) + 1
        above = [Bounds(gap - _LANE, top, gap + _LANE, bottom)]
        yield above[0]
    yield _between(above, runs[lower], *_reach(runs[lower], above[0].left + _LANE))


def _gaps(rooms: Sequence[Bounds]) -> list[float]:
    """Return the places between and beside the people of a row."""
    between = [(a.right + b.left) / 2 for a, b in pairwise(rooms)]
    return [rooms[0].left - 2 * _LANE, *between, rooms[-1].right + 2 * _LANE]


def _reach(areas: Sequence[Bounds], x: float) -> tuple[float, float]:
    """Return the stretch from the lane at *x* into every one of *areas*."""
    left = min(x - _LANE, *(area.right - 2 * _LANE for area in areas))
    return left, max(x + _LANE, *(area.left + 2 * _LANE for area in areas))


def _between(upper: Sequence[Bounds], lower: Sequence[Bounds], left: float, right: float) -> Bounds:
    top, bottom = max(a.bottom for a in upper) - 0.5, min(a.top for a in lower) + 0.5
    return Bounds(left, min(top, bottom - 0.5), right, bottom)
