"""The symbols of a genogram: who somebody is, at one glance, and what is written under it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from swdesk.drawing.measure import text_width, wrap_text
from swdesk.drawing.shapes import (
    Bounds,
    Circle,
    Line,
    Point,
    Polygon,
    Rect,
    Shape,
    Stroke,
    Text,
    Tone,
)
from swdesk.labels import N_
from swdesk.model.people import Sex
from swdesk.services.kin.kinship import Kin

#: Half the height of a symbol, in mm.
HALF = 4.5
_OUTER = 1.1
_NAME, _SMALL = 3.4, 3.0
_LEADING = 1.25
#: The widest a name is set, so that neighbours never touch.
_WIDEST = 21.5
_MOST_NOTES = 2
_DIAGONAL = 0.707


@dataclass(frozen=True)
class Caption:
    """A line under a symbol."""

    text: str
    size: float
    tone: Tone = Tone.INK

    @property
    def height(self) -> float:
        """How far the next line is, in mm."""
        return self.size * _LEADING


def captions(kin: Kin, named: Callable[[Kin], str]) -> list[Caption]:
    """Return what stands under a symbol: name, years, health."""
    found = [Caption(line, _NAME) for line in wrap_text(named(kin), _NAME, _WIDEST)]
    if years := years_of(kin):
        found.append(Caption(years, _SMALL))
    notes = wrap_text(kin.note, _SMALL, _WIDEST)
    if len(notes) > _MOST_NOTES:
        notes = [*notes[: _MOST_NOTES - 1], notes[_MOST_NOTES - 1][:-1] + "…"]
    return [*found, *(Caption(line, _SMALL, Tone.QUIET) for line in notes)]


def years_of(kin: Kin) -> str:
    """Return the years of one who has died."""
    if not kin.is_deceased or kin.died_on is None:
        return ""
    if kin.born is None:
        return N_("{year} 年去世").format(year=kin.died_on.year)
    return f"{kin.born}—{kin.died_on.year}"


def age_of(kin: Kin, today: dt.date) -> str:
    """Return the age, for one who has died that at death."""
    if kin.born_on is None:
        return "？" if kin.is_supposed else ""
    if not kin.is_deceased:
        return str(max(0, kin.born_on.age_on(today)))
    return str(max(0, kin.died_on.year - kin.born_on.year)) if kin.died_on else ""


def symbol(kin: Kin, at: Point, today: dt.date) -> Iterator[Shape]:
    """Yield the symbol of a person: square, circle or diamond, doubled for the client."""
    stroke = Stroke(width=0.4, tone=Tone.QUIET if kin.is_supposed else Tone.INK)
    key = "" if kin.is_supposed else kin.key
    if kin.is_index:
        yield _figure(kin, at, HALF + _OUTER, stroke, key)
    yield _figure(kin, at, HALF, stroke, key)
    age = age_of(kin, today)
    if kin.is_deceased:
        yield from _cross(kin, at, age, key)
    yield Text(at, age, _SMALL + 0.2, key=key)


def written(lines: list[Caption], at: Point, key: str) -> Iterator[Shape]:
    """Yield the lines under a symbol, on paper of their own so that no line runs through them."""
    y = at.y + HALF + _OUTER + 0.7
    texts = []
    for line in lines:
        texts.append(
            Text(Point(at.x, y + line.size / 2), line.text, line.size, tone=line.tone, key=key)
        )
        y += line.height
    for text in texts:
        left, top, right, bottom = text.bounds()
        yield Rect(Point(left, top), right - left, bottom - top, None, Tone.PAPER, key)
    yield from texts


def height_of(lines: list[Caption]) -> float:
    """Return the height of a symbol's upper half, lower half and lines, from its middle down."""
    return HALF + _OUTER + 0.7 + sum(line.height for line in lines)


def box(at: Point, lines: list[Caption]) -> Bounds:
    """Return the room a person takes."""
    half = max(HALF + 3, *(text_width(line.text, line.size) / 2 for line in lines), 0)
    top = at.y - HALF - _OUTER
    return Bounds(at.x - half, top, at.x + half, at.y + height_of(lines))


def _figure(kin: Kin, at: Point, half: float, stroke: Stroke, key: str) -> Shape:
    if kin.sex is Sex.MALE:
        corner = Point(at.x - half, at.y - half)
        return Rect(corner, 2 * half, 2 * half, stroke, Tone.PAPER, key)
    if kin.sex is Sex.FEMALE:
        return Circle(at, half, stroke, Tone.PAPER, key)
    reach = half * 1.2
    corners = ((0.0, -reach), (reach, 0.0), (0.0, reach), (-reach, 0.0))
    points = tuple(Point(at.x + x, at.y + y) for x, y in corners)
    return Polygon(points, stroke, Tone.PAPER, key)


def _cross(kin: Kin, at: Point, age: str, key: str) -> Iterator[Shape]:
    reach = HALF if kin.sex is Sex.MALE else HALF * _DIAGONAL
    for way in (-1, 1):
        start, end = (
            Point(at.x - reach, at.y - way * reach),
            Point(at.x + reach, at.y + way * reach),
        )
        yield Line(start, end, Stroke(width=0.3), key)
    if age:
        yield Rect(Point(at.x - 2.3, at.y - 1.7), 4.6, 3.4, None, Tone.PAPER, key)
