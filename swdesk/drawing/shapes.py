"""Shapes of a drawing; places are mm from its upper left corner, downwards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

from swdesk.drawing.measure import text_width


class Point(NamedTuple):
    """A place in mm."""

    x: float
    y: float


class Bounds(NamedTuple):
    """The rectangle something fills."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Bounds) -> bool:
        """Say whether the two share more than an edge."""
        beside = self.right <= other.left or other.right <= self.left
        return not (beside or self.bottom <= other.top or other.bottom <= self.top)

    def grown(self, by: float) -> Bounds:
        """Return the rectangle with a margin on every side."""
        return Bounds(self.left - by, self.top - by, self.right + by, self.bottom + by)


class Tone(Enum):
    """What a colour is for; each renderer has its own, and all of them can be photocopied."""

    INK = "ink"
    QUIET = "quiet"
    FAINT = "faint"
    DARK = "dark"
    LIGHT = "light"
    PAPER = "paper"


class LineStyle(Enum):
    """How a line is drawn; what differs in meaning differs without colour."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DOUBLE = "double"
    TRIPLE = "triple"
    ZIGZAG = "zigzag"


class Anchor(Enum):
    """Which end of a text stands at its place; the value is the share left of it."""

    START = 0.0
    MIDDLE = 0.5
    END = 1.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line's style, its width in mm, its colour."""

    style: LineStyle = LineStyle.SOLID
    width: float = 0.35
    tone: Tone = Tone.INK


PLAIN = Stroke()


@dataclass(frozen=True, slots=True)
class Polyline:
    """A line through several points."""

    points: tuple[Point, ...]
    stroke: Stroke = PLAIN
    key: str = ""

    def bounds(self) -> Bounds:
        return around(self.points)

    def moved(self, dx: float, dy: float) -> Polyline:
        return replace(self, points=_moved(self.points, dx, dy))


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    start: Point
    end: Point
    stroke: Stroke = PLAIN
    key: str = ""

    def bounds(self) -> Bounds:
        return around((self.start, self.end))

    def moved(self, dx: float, dy: float) -> Line:
        start, end = _moved((self.start, self.end), dx, dy)
        return replace(self, start=start, end=end)


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed outline, filled, drawn, or both."""

    points: tuple[Point, ...]
    stroke: Stroke | None = PLAIN
    fill: Tone | None = None
    key: str = ""

    def bounds(self) -> Bounds:
        return around(self.points)

    def moved(self, dx: float, dy: float) -> Polygon:
        return replace(self, points=_moved(self.points, dx, dy))


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle given by its upper left corner."""

    corner: Point
    width: float
    height: float
    stroke: Stroke | None = PLAIN
    fill: Tone | None = None
    key: str = ""

    @property
    def points(self) -> tuple[Point, ...]:
        """The corners, clockwise."""
        left, top, right, bottom = self.bounds()
        return (Point(left, top), Point(right, top), Point(right, bottom), Point(left, bottom))

    def bounds(self) -> Bounds:
        x, y = self.corner
        return Bounds(x, y, x + self.width, y + self.height)

    def moved(self, dx: float, dy: float) -> Rect:
        return replace(self, corner=_moved((self.corner,), dx, dy)[0])


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle."""

    center: Point
    radius: float
    stroke: Stroke | None = PLAIN
    fill: Tone | None = None
    key: str = ""

    def bounds(self) -> Bounds:
        (x, y), r = self.center, self.radius
        return Bounds(x - r, y - r, x + r, y + r)

    def moved(self, dx: float, dy: float) -> Circle:
        return replace(self, center=_moved((self.center,), dx, dy)[0])


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text, *size* mm high; *at* is half its height, at the end that is anchored."""

    at: Point
    text: str
    size: float = 3.4
    anchor: Anchor = Anchor.MIDDLE
    tone: Tone = Tone.INK
    strong: bool = False
    key: str = ""

    def bounds(self) -> Bounds:
        width = text_width(self.text, self.size)
        left = self.at.x - width * self.anchor.value
        return Bounds(left, self.at.y - self.size / 2, left + width, self.at.y + self.size / 2)

    def moved(self, dx: float, dy: float) -> Text:
        return replace(self, at=_moved((self.at,), dx, dy)[0])


Shape = Line | Polyline | Polygon | Rect | Circle | Text


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure of some size in mm; what comes later lies on top, and texts on top of all.

    *title* says in words what is shown, for those who do not see it.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
    title: str = ""

    def bounds_of(self, key: str) -> Bounds | None:
        """Return the rectangle that the shapes of *key* fill."""
        found = [shape.bounds() for shape in self.shapes if shape.key == key]
        return joined(found) if found else None

    def things(self) -> tuple[str, ...]:
        """Return the things that can be pointed at, in the order in which they were drawn."""
        return tuple(dict.fromkeys(shape.key for shape in self.shapes if shape.key))


def framed(shapes: Sequence[Shape], margin: float = 2.0, title: str = "") -> Drawing:
    """Return a drawing just large enough for *shapes* and a margin."""
    if not shapes:
        return Drawing(2 * margin, 2 * margin, (), title)
    whole = joined([shape.bounds() for shape in shapes]).grown(margin)
    moved = tuple(shape.moved(-whole.left, -whole.top) for shape in shapes)
    return Drawing(whole.right - whole.left, whole.bottom - whole.top, moved, title)


def around(points: Iterable[Point]) -> Bounds:
    """Return the rectangle round *points*."""
    xs, ys = zip(*points, strict=True)
    return Bounds(min(xs), min(ys), max(xs), max(ys))


def joined(several: Sequence[Bounds]) -> Bounds:
    """Return the rectangle round several."""
    lefts, tops, rights, bottoms = zip(*several, strict=True)
    return Bounds(min(lefts), min(tops), max(rights), max(bottoms))


def _moved(points: Iterable[Point], dx: float, dy: float) -> tuple[Point, ...]:
    return tuple(Point(x + dx, y + dy) for x, y in points)
