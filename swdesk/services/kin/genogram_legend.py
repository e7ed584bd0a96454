"""The key under a genogram: only the signs that it uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from swdesk.drawing.measure import text_width
from swdesk.drawing.shapes import (
    Anchor,
    Line,
    LineStyle,
    Point,
    Rect,
    Shape,
    Stroke,
    Text,
    Tone,
)
from swdesk.labels import N_
from swdesk.model.genogram import Bond
from swdesk.services.kin.bonds import bond_line
from swdesk.services.kin.genogram_facts import FamilyFacts
from swdesk.services.kin.kinship import Couple

_SIZE = 3.0
_SAMPLE = 9.0
_LEADING = 5.2
_GAP = 5.0
_LEAST_WIDTH = 90.0
Sign = tuple[list[Shape], str]


def legend(
    facts: FamilyFacts, couples: Iterable[Couple], corner: Point, right: float
) -> Iterator[Shape]:
    """Yield the signs of a genogram side by side from *corner*, in lines that end by *right*."""
    return _set_out(_signs(facts, list(couples)), corner, right)


def signs_of_bonds(bonds: Set[Bond], corner: Point, right: float) -> Iterator[Shape]:
    """Yield the signs of these bonds side by side from *corner*, in lines that end by *right*."""
    return _set_out(_bonds(bonds), corner, right)


def _set_out(signs: Iterable[Sign], corner: Point, right: float) -> Iterator[Shape]:
    x, y = corner
    for shapes, words in signs:
        width = _SAMPLE + 1.2 + text_width(words, _SIZE)
        if x > corner.x and x + width > max(right, corner.x + _LEAST_WIDTH):
            x, y = corner.x, y + _LEADING
        yield from (shape.moved(x, y) for shape in shapes)
        yield Text(Point(x + _SAMPLE + 1.2, y), words, _SIZE, Anchor.START)
        x += width + _GAP


def _signs(facts: FamilyFacts, couples: list[Couple]) -> Iterator[Sign]:
    people = [*facts.everybody(), *facts.guests]
    yield _box(), N_("服务对象")
    if any(kin.is_deceased for kin in people):
        yield _crossed(), N_("已去世")
    if sum(kin.lives_here for kin in people) > 1:
        yield [_line(Stroke(LineStyle.DASHED, 0.4, Tone.QUIET))], N_("同住")
    if any(couple.adopted for couple in couples):
        yield [_line(Stroke(LineStyle.DASHED, 0.3))], N_("收养或继亲")
    used = {c.bond for c in couples if len(c.partners) > 1} | {line.bond for line in facts.lines}
    yield from _bonds(used - {Bond.MARRIED})


def _bonds(bonds: Set[Bond]) -> Iterator[Sign]:
    for bond in Bond:
        if bond in bonds:
            yield bond_line(bond, [Point(0, 0), Point(_SAMPLE, 0)]), str(bond.label)


def _line(stroke: Stroke) -> Shape:
    return Line(Point(0, 0), Point(_SAMPLE, 0), stroke)


def _box() -> list[Shape]:
    return [
        Rect(Point(_SAMPLE - 4.4, -2.2), 4.4, 4.4, Stroke(width=0.3)),
        Rect(Point(_SAMPLE - 3.7, -1.5), 3.0, 3.0, Stroke(width=0.3)),
    ]


def _crossed() -> list[Shape]:
    left, right = _SAMPLE - 4.0, _SAMPLE
    stroke = Stroke(width=0.3)
    return [
        Rect(Point(left, -2.0), 4.0, 4.0, stroke),
        Line(Point(left, -2.0), Point(right, 2.0), stroke),
        Line(Point(left, 2.0), Point(right, -2.0), stroke),
    ]
