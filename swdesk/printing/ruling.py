"""The third pass over a grid: fills, rules and contents of one page's rows."""

from __future__ import annotations

import operator
from dataclasses import replace
from itertools import accumulate, pairwise

from swdesk.printing.cells import GroupLabel
from swdesk.printing.grid import Cell, Measured, Part
from swdesk.printing.marks import ABOVE_BASELINE, NOTE
from swdesk.printing.pdf_file import MM, Area
from swdesk.printing.pen import GREY, Pen, Stroke
from swdesk.printing.text import advance

INNER = Stroke(0.5)
BETWEEN_GROUPS = Stroke(0.8)
OUTER = Stroke(1.1)
CUT = Stroke(0.6, GREY, dash="4 3")


def paint(pen: Pen, part: Part, corner: tuple[float, float], *, shading: bool, group: str) -> float:
    """Paint a page's rows from the upper left *corner*; returns the y under them.

    *group* is the group that the page before ended in: its label is marked as going on.
    """
    x, y = corner
    for table in _tables(part.rows):
        below = y - table[0].row.gap(first=table[0] is part.rows[0])
        if words := table[0].row.cut_along:
            _cut_line(pen, table, (x, (y + below) / 2), words)
        y = below
        y = _paint_table(pen, table, (x, y), shading=shading, group=group)
        group = ""
    return y


def _cut_line(pen: Pen, table: list[Measured], start: tuple[float, float], words: str) -> None:
    """Draw the line along which the table below is cut off, its words in the middle."""
    left, y = start
    width = max(cell.x + cell.width for cell in table[0].cells)
    half = (advance(words, NOTE.role) * NOTE.size) / 2 + 2 * MM
    centre = left + width / 2
    pen.line(left, y, centre - half, y, CUT)
    pen.line(centre + half, y, left + width, y, CUT)
    pen.write(centre, y - ABOVE_BASELINE * NOTE.size, words, NOTE, 0.5)


def _tables(rows: list[Measured]) -> list[list[Measured]]:
    tables: list[list[Measured]] = []
    for row in rows:
        if not tables or row.row.gap_mm:
            tables.append([])
        tables[-1].append(row)
    return tables


def _paint_table(
    pen: Pen,
    rows: list[Measured],
    corner: tuple[float, float],
    *,
    shading: bool,
    group: str,
) -> float:
    left, top = corner
    tops = list(accumulate((row.height for row in rows), operator.sub, initial=top))
    merged = _merged(rows)
    for first, after, cell in merged:
        area = Area(left + cell.x, tops[first], cell.width, tops[first] - tops[after])
        content = cell.content
        if isinstance(content, GroupLabel) and first == 0 and content.text == group:
            content = replace(content, again=True)
        if shading and content.shaded:
            pen.fill(area)
        content.paint(pen, area)
        if cell.x:
            pen.line(area.x, area.top, area.x, area.bottom, INNER)
    right = left + max(cell.x + cell.width for cell in rows[0].cells)
    for i, (upper, lower) in enumerate(pairwise(rows), 1):
        stroke = INNER if upper.row.group == lower.row.group else BETWEEN_GROUPS
        covered = [cell for first, after, cell in merged if first < i < after]
        for x1, x2 in _uncovered(left, right, covered):
            pen.line(x1, tops[i], x2, tops[i], stroke)
    pen.box(Area(left, top, right - left, top - tops[-1]), OUTER)
    return tops[-1]


def _merged(rows: list[Measured]) -> list[tuple[int, int, Cell]]:
    """Return (first row, row after the last, cell), equal spans in one column joined."""
    found: list[tuple[int, int, Cell]] = []
    growing: dict[tuple[str, int], int] = {}
    for i, row in enumerate(rows):
        still: dict[tuple[str, int], int] = {}
        for cell in row.cells:
            key = cell.content.span, round(cell.x)
            if cell.content.span and key in growing:
                index = growing[key]
                found[index] = found[index][0], i + 1, found[index][2]
            else:
                index = len(found)
                found.append((i, i + 1, cell))
            still[key] = index
        growing = still
    return found


def _uncovered(left: float, right: float, cells: list[Cell]) -> list[tuple[float, float]]:
    """Return the stretches from *left* to *right* that no joined cell covers."""
    stretches = []
    x = left
    for cell in sorted(cells, key=lambda cell: cell.x):
        if left + cell.x > x:
            stretches.append((x, left + cell.x))
        x = left + cell.x + cell.width
    if right - x > 0.1:  # noqa: PLR2004  less is rounding
        stretches.append((x, right))
    return stretches
