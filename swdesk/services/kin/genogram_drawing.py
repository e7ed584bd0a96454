"""A family laid out, as shapes: symbols, lines of descent, bonds, the household, a key to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from swdesk.drawing.shapes import (
    Bounds,
    Drawing,
    Line,
    LineStyle,
    Point,
    Shape,
    Stroke,
    Text,
    framed,
    joined,
)
from swdesk.labels import N_
from swdesk.model.genogram import Bond, RelationLine
from swdesk.services.kin.bonds import bond_line
from swdesk.services.kin.genogram_facts import FamilyFacts
from swdesk.services.kin.genogram_household import household
from swdesk.services.kin.genogram_layout import STEP, lay_out
from swdesk.services.kin.genogram_legend import legend
from swdesk.services.kin.genogram_people import HALF, box, captions, height_of, symbol, written
from swdesk.services.kin.kinship import Couple, Kin

_BAR_GAP = 3.0
_BELOW, _ABOVE = 3.0, 4.0
_ARCH = 2.2
_SLANT = 5.6
_YEARS = 3.0
_DASHED = Stroke(LineStyle.DASHED, 0.3)
_THIN = Stroke(width=0.35)


def draw_family(facts: FamilyFacts, today: dt.date, named: Callable[[Kin], str]) -> Drawing:
    """Return the genogram; *named* says how somebody is called under their symbol."""
    return _Plate(facts, today, named).drawing()


class _Plate:
    """Lays the rows under each other, with as much room between them as their lines need."""

    def __init__(self, facts: FamilyFacts, today: dt.date, named: Callable[[Kin], str]) -> None:
        self._facts = facts
        self._family = facts.family
        self._today = today
        self._layout = lay_out(facts.family, facts.index, facts.guests)
        self._captions = {kin: captions(kin, named) for row in self._layout.rows for kin in row}
        self._row_of = {kin: n for n, row in enumerate(self._layout.rows) for kin in row}
        self._couples = [c for c in self._family.couples if c.partners or len(c.children) > 1]
        self._bars = self._lanes(self._bar_spans())
        self._arches = self._lanes(self._arch_spans())
        self._y = self._heights()

    def drawing(self) -> Drawing:
        shapes: list[Shape] = [*household(self._rooms())]
        for couple in self._couples:
            shapes += [*self._couple_line(couple), *self._descent(couple)]
        for line in self._facts.lines:
            shapes += self._feeling(line)
        for kin, lines in self._captions.items():
            shapes += written(lines, self._at(kin), "" if kin.is_supposed else kin.key)
        for kin in self._captions:
            shapes += symbol(kin, self._at(kin), self._today)
        whole = joined([shape.bounds() for shape in shapes])
        shapes += legend(
            self._facts, self._couples, Point(whole.left, whole.bottom + 6), whole.right
        )
        title = N_("家庭图，{n} 人").format(n=len([k for k in self._captions if not k.is_supposed]))
        return framed(shapes, title=title)

    # --- places ---

    def _at(self, kin: Kin) -> Point:
        mark = self._facts.marks.get(kin.key)
        dx, dy = (mark.shift_x / 10, mark.shift_y / 10) if mark else (0.0, 0.0)
        return Point(self._layout.x[kin] + dx, self._y[self._row_of[kin]] + dy)

    def _box(self, kin: Kin) -> Bounds:
        return box(self._at(kin), self._captions[kin])

    def _heights(self) -> list[float]:
        """Return the middle of every row."""
        found, y = [], 0.0
        for nth, row in enumerate(self._layout.rows):
            y += _ABOVE + _BAR_GAP * self._count(self._arches, nth) + HALF
            found.append(y)
            y += max(height_of(self._captions[kin]) for kin in row) + _BELOW
            y += _BAR_GAP * self._count(self._bars, nth)
        return found

    @staticmethod
    def _count(lanes: dict[object, tuple[int, int]], row: int) -> int:
        return max((lane + 1 for at, lane in lanes.values() if at == row), default=0)

    def _bottom(self, row: int) -> float:
        deepest = max(height_of(self._captions[kin]) for kin in self._layout.rows[row])
        return self._y[row] + deepest

    def _lanes(
        self, spans: Iterable[tuple[object, int, float, float]]
    ) -> dict[object, tuple[int, int]]:
        """Give spans (thing, row, left, right) lanes in which none touches another."""
        found: dict[object, tuple[int, int]] = {}
        ends: dict[tuple[int, int], float] = {}
        for thing, row, left, right in sorted(spans, key=lambda span: (span[1], span[2], span[3])):
            lane = 0
            while ends.get((row, lane), left - 9) > left - 2:
                lane += 1
            ends[row, lane] = right
            found[thing] = row, lane
        return found

    def _bar_spans(self) -> Iterator[tuple[object, int, float, float]]:
        for couple in self._couples:
            if couple.children:
                places = [self._layout.x[kin] for kin in couple.children]
                places.append(self._layout.middle(couple))
                row = self._row_of[couple.children[0]] - 1
                yield couple, row, min(places), max(places)

    def _arch_spans(self) -> Iterator[tuple[object, int, float, float]]:
        for couple in self._couples:
            if len(couple.partners) > 1 and not self._layout.are_neighbours(couple):
                yield self._span(couple, *couple.partners)
        for line in self._facts.lines:
            pair = self._pair(line)
            if pair and self._row_of[pair[0]] == self._row_of[pair[1]]:
                yield self._span(line, *pair)

    def _span(self, thing: object, one: Kin, other: Kin) -> tuple[object, int, float, float]:
        left, right = sorted((self._layout.x[one], self._layout.x[other]))
        return thing, self._row_of[one], left + _ARCH, right - _ARCH

    def _pair(self, line: RelationLine) -> tuple[Kin, Kin] | None:
        one, other = (self._family.people.get(key) for key in (line.one, line.other))
        drawn = one in self._row_of and other in self._row_of
        return (one, other) if one and other and drawn else None

    def _rooms(self) -> list[dict[Kin, Bounds]]:
        """Return the rows with the room that everybody takes, from left to right."""
        return [
            {kin: self._box(kin) for kin in sorted(row, key=lambda one: self._at(one).x)}
            for row in self._layout.rows
        ]

    # --- couples and children ---

    def _couple_line(self, couple: Couple) -> Iterator[Shape]:
        if not couple.partners or (len(couple.partners) == 1 and not couple.children):
            return
        if len(couple.partners) == 1:
            at = self._at(couple.partners[0])
            yield Line(Point(at.x + HALF, at.y), Point(at.x + STEP / 2, at.y), _THIN)
            return
        left, right = sorted(couple.partners, key=lambda kin: self._layout.x[kin])
        if couple in self._arches:
            points = self._arch(couple, left, right)
        else:
            one, other = self._at(left), self._at(right)
            points = [Point(one.x + HALF, one.y), Point(other.x - HALF, other.y)]
        yield from bond_line(couple.bond, points, at=0.25)
        yield from self._years(couple, points)

    def _years(self, couple: Couple, points: Sequence[Point]) -> Iterator[Shape]:
        """Yield the years over a line, the first over the last: side by side they have no room."""
        start, end = max(pairwise(points), key=lambda pair: abs(pair[1].x - pair[0].x))
        above = 3.9 if couple.bond in (Bond.SEPARATED, Bond.DIVORCED) else 2.2
        x, y = (start.x + end.x) / 2, min(start.y, end.y) - above
        until = [f"—{couple.until.year}"] if couple.until else []
        since = [str(couple.since.year)] if couple.since else []
        for text in (*until, *since):
            yield Text(Point(x, y), text, _YEARS)
            y -= _YEARS

    def _arch(self, thing: object, left: Kin, right: Kin) -> list[Point]:
        """Return a line over the heads of a row."""
        row, lane = self._arches[thing]
        y = self._y[row] - HALF - 1.1 - _BAR_GAP * (lane + 1)
        one, other = self._at(left), self._at(right)
        a, b = one.x + _ARCH, other.x - _ARCH
        top = min(y, one.y - HALF - 2, other.y - HALF - 2)
        return [Point(a, one.y - HALF), Point(a, top), Point(b, top), Point(b, other.y - HALF)]

    def _descent(self, couple: Couple) -> Iterator[Shape]:
        if not couple.children or couple not in self._bars:
            return
        row, lane = self._bars[couple]
        y = self._bottom(row) + _BELOW - 1 + _BAR_GAP * lane if row >= 0 else self._y[0] - HALF - 3
        heads = [self._at(kin) for kin in couple.children]
        ends = [head.x for head in heads]
        if couple.partners:
            start = self._start(couple)
            ends.append(start.x)
            yield Line(start, Point(start.x, y), _THIN)
        yield Line(Point(min(ends), y), Point(max(ends), y), _THIN)
        for kin, head in zip(couple.children, heads, strict=True):
            root = self._root(kin, couple)
            stroke = _DASHED if kin in couple.adopted else _THIN
            yield Line(Point(root, y), Point(head.x, head.y - HALF), stroke)

    def _start(self, couple: Couple) -> Point:
        if couple in self._arches:
            left, right = sorted(couple.partners, key=lambda kin: self._layout.x[kin])
            over = self._arch(couple, left, right)[2]
            return Point(over.x + _ARCH - STEP / 2, over.y)
        places = [self._at(kin) for kin in couple.partners]
        if len(places) == 1:
            return Point(places[0].x + STEP / 2, places[0].y)
        return Point((places[0].x + places[1].x) / 2, (places[0].y + places[1].y) / 2)

    def _root(self, kin: Kin, couple: Couple) -> float:
        """Return where on the bar a child hangs: twins hang at one place."""
        exact = kin.born_on.exact() if kin.born_on else None
        twins = [k for k in couple.children if exact and k.born_on and k.born_on.exact() == exact]
        group = twins or [kin]
        return sum(self._at(one).x for one in group) / len(group)

    # --- bonds ---

    def _feeling(self, line: RelationLine) -> list[Shape]:
        pair = self._pair(line)
        if pair is None:
            return []
        key = f"line:{line.id}"
        if line in self._arches:
            left, right = sorted(pair, key=lambda kin: self._layout.x[kin])
            return bond_line(line.bond, self._arch(line, left, right), key, at=0.3)
        one, other = (self._at(kin) for kin in pair)
        length = ((one.x - other.x) ** 2 + (one.y - other.y) ** 2) ** 0.5 or 1.0
        share = min(_SLANT / length, 0.45)
        start = Point(one.x + (other.x - one.x) * share, one.y + (other.y - one.y) * share)
        end = Point(other.x + (one.x - other.x) * share, other.y + (one.y - other.y) * share)
        return bond_line(line.bond, [start, end], key, at=0.4)
