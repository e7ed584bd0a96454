"""Charts in black and white: nothing in them needs a colour, and no label is cut or covered."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from swdesk.drawing.measure import text_width, wrap_text
from swdesk.drawing.shapes import (
    Anchor,
    Bounds,
    Circle,
    Drawing,
    Line,
    LineStyle,
    Point,
    Polyline,
    Rect,
    Shape,
    Stroke,
    Text,
    Tone,
    framed,
)

_SIZE = 3.0
_LEADING = 1.25
_GAP = 1.5
_GRID = Stroke(width=0.15, tone=Tone.FAINT)
_AXIS = Stroke(width=0.3)
_GUIDE = Stroke(LineStyle.DASHED, 0.25, Tone.QUIET)
_TREND = Stroke(width=0.5)
_DOT = 1.0
_MOST_TICKS = 6
_STEPS = (1.0, 2.0, 5.0, 10.0)

#: Bars of shares and targets, in mm.
_BAR, _ROW = 5.0, 8.0
_LABEL_WIDTH = 42.0
_WIDEST = 12.0
_TARGET_MOST = 1.2
_SINGLE = 1


@dataclass(frozen=True)
class Sample:
    """One value of a trend; *at* places it along the axis in any unit, such as days."""

    label: str
    value: float
    at: float


@dataclass(frozen=True)
class Guide:
    """A level that a value may reach, with what reaching it means."""

    value: float
    label: str


@dataclass(frozen=True)
class Bar:
    """One bar and the figure beside it."""

    label: str
    value: float
    figure: str = ""


@dataclass(frozen=True)
class Target:
    """A target, what has been done of it, and the figure that says both.

    One that is not *even* does not grow day by day: it is never late, only not reached yet.
    """

    label: str
    done: float
    goal: float
    figure: str = ""
    is_even: bool = True


def ticks(low: float, high: float) -> list[float]:
    """Return round values from *low* or below to *high* or above, six at most."""
    span = max(high - low, 1e-9)
    power = 10 ** math.floor(math.log10(span / (_MOST_TICKS - 1)))
    steps = (step * power * scale for scale in (1, 10) for step in _STEPS)
    step = next(s for s in steps if math.ceil(high / s) - math.floor(low / s) < _MOST_TICKS)
    first = math.floor(low / step)
    return [round(step * n, 9) for n in range(first, math.ceil(high / step) + 1)]


def line_chart(
    samples: Sequence[Sample],
    *,
    guides: Sequence[Guide] = (),
    low: float = 0.0,
    high: float | None = None,
    size: tuple[float, float] = (150.0, 62.0),
    title: str = "",
) -> Drawing:
    """Return a trend over time; *size* is that of the plot with its axes, in mm."""
    values = [sample.value for sample in samples]
    marks = ticks(min([low, *values]), max([low + 1, *values, *([high] if high else [])]))
    left = max(text_width(f"{mark:g}", _SIZE) for mark in marks) + _GAP
    right = max([0.0, *(text_width(guide.label, _SIZE) + _GAP for guide in guides)])
    plot = Bounds(left, _SIZE, size[0] - right, size[1] - _SIZE * 2 - _GAP)
    scale = _Scale(plot, marks[0], marks[-1], [sample.at for sample in samples])
    shapes = [*_levels(scale, marks), *_guides(scale, guides)]
    places = [scale.place(sample) for sample in samples]
    if len(places) > _SINGLE:
        shapes.append(Polyline(tuple(places), _TREND))
    shapes += [Circle(place, _DOT, None, Tone.INK) for place in places]
    shapes += _figures(samples, places, scale)
    shapes += _dates(samples, places, plot)
    return framed(shapes, title=title)


@dataclass(frozen=True)
class _Scale:
    plot: Bounds
    low: float
    high: float
    times: Sequence[float]

    def y(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low)
        return self.plot.bottom - share * (self.plot.bottom - self.plot.top)

    def place(self, sample: Sample) -> Point:
        first, last = min(self.times), max(self.times)
        inset = 8.0
        width = self.plot.right - self.plot.left - 2 * inset
        share = (sample.at - first) / (last - first) if last > first else 0.5
        return Point(self.plot.left + inset + share * width, self.y(sample.value))


def _levels(scale: _Scale, marks: Sequence[float]) -> Iterator[Shape]:
    plot = scale.plot
    for mark in marks:
        y = scale.y(mark)
        stroke = _AXIS if mark == marks[0] else _GRID
        yield Line(Point(plot.left, y), Point(plot.right, y), stroke)
        yield Text(Point(plot.left - _GAP, y), f"{mark:g}", _SIZE, Anchor.END, Tone.QUIET)


def _guides(scale: _Scale, guides: Sequence[Guide]) -> Iterator[Shape]:
    """Yield levels with their words at the right, moved apart where they would touch."""
    shown = sorted((g for g in guides if scale.low <= g.value <= scale.high), key=lambda g: g.value)
    floor = math.inf
    for guide in shown:
        y = scale.y(guide.value)
        middle = min(y, floor)
        floor = middle - _SIZE * 1.15
        yield Line(Point(scale.plot.left, y), Point(scale.plot.right, y), _GUIDE)
        at = Point(scale.plot.right + _GAP, middle)
        yield Text(at, guide.label, _SIZE, Anchor.START, Tone.QUIET)


def _figures(samples: Sequence[Sample], places: Sequence[Point], scale: _Scale) -> Iterator[Shape]:
    """Yield the values, over or under their points, wherever there is room."""
    taken = [Circle(place, _DOT + 0.2).bounds() for place in places]
    for sample, place in zip(samples, places, strict=True):
        for way in (-1, 1):
            at = Point(place.x, place.y + way * (_DOT + _SIZE * 0.75))
            text = Text(at, f"{sample.value:g}", _SIZE, strong=True)
            room = text.bounds()
            inside = room.bottom <= scale.plot.bottom
            if inside and not any(room.overlaps(other) for other in taken):
                taken.append(room)
                yield Rect(Point(*room[:2]), *_extent(room), None, Tone.PAPER)
                yield text
                break


def _extent(room: Bounds) -> tuple[float, float]:
    return room.right - room.left, room.bottom - room.top


def _dates(samples: Sequence[Sample], places: Sequence[Point], plot: Bounds) -> Iterator[Shape]:
    """Yield the labels under the axis: the last and the first, then those that have room."""
    y = plot.bottom + _SIZE + _GAP / 2
    order = dict.fromkeys((len(samples) - 1, 0, *range(len(samples))) if samples else ())
    taken: list[Bounds] = []
    for nth in order:
        text = Text(Point(places[nth].x, y), samples[nth].label, _SIZE)
        room = text.bounds().grown(0.7)
        if not any(room.overlaps(other) for other in taken):
            taken.append(room)
            yield Line(Point(places[nth].x, plot.bottom), Point(places[nth].x, plot.bottom + 1))
            yield text


def column_chart(
    samples: Sequence[Sample], *, size: tuple[float, float] = (150.0, 50.0), title: str = ""
) -> Drawing:
    """Return upright bars side by side, each with its value above; *size* is in mm."""
    marks = ticks(0.0, max([1.0, *(sample.value for sample in samples)]))
    left = max(text_width(f"{mark:g}", _SIZE) for mark in marks) + _GAP
    plot = Bounds(left, _SIZE * 1.6, size[0], size[1] - _SIZE * 2 - _GAP)
    scale = _Scale(plot, marks[0], marks[-1], (0.0,))
    step = (plot.right - plot.left) / max(len(samples), 1)
    shapes: list[Shape] = [*_levels(scale, marks)]
    places = [Point(plot.left + step * (nth + 0.5), plot.bottom) for nth in range(len(samples))]
    for sample, place in zip(samples, places, strict=True):
        shapes += _upright(sample, place.x, step, scale)
    shapes += _dates(samples, places, plot)
    return framed(shapes, title=title)


def _upright(sample: Sample, x: float, step: float, scale: _Scale) -> Iterator[Shape]:
    """Yield one bar and the value above it, the value only where there is room for it."""
    width, top = min(step * 0.62, _WIDEST), scale.y(sample.value)
    if sample.value:
        corner = Point(x - width / 2, top)
        height = scale.plot.bottom - top
        yield Rect(corner, width, height, Stroke(width=0.25), Tone.LIGHT)
    words = f"{sample.value:g}"
    if sample.value and text_width(words, _SIZE) <= step:
        yield Text(Point(x, top - _SIZE * 0.75), words, _SIZE)


def stacked(drawings: Sequence[Drawing], gap: float = 5.0) -> Drawing:
    """Return drawings under each other, each below its title."""
    shapes: list[Shape] = []
    y = 0.0
    for drawing in drawings:
        heading = _SIZE * 1.2
        shapes.append(Text(Point(0, y + heading / 2), drawing.title, heading, Anchor.START,
                           strong=True))  # fmt: skip
        y += heading * 1.4
        shapes += [shape.moved(0, y) for shape in drawing.shapes]
        y += drawing.height + gap
    return framed(shapes, title="\u3000".join(one.title for one in drawings))


def bar_chart(bars: Sequence[Bar], *, width: float = 150.0, title: str = "") -> Drawing:
    """Return bars lying under each other, the longest as long as there is room."""
    figures = [bar.figure or f"{bar.value:g}" for bar in bars]
    most = max([bar.value for bar in bars], default=0.0) or 1.0
    room = width - _LABEL_WIDTH - max([text_width(f, _SIZE) for f in figures], default=0.0) - 3
    shapes: list[Shape] = []
    y = 0.0
    for bar, figure in zip(bars, figures, strict=True):
        words, height = _row_label(bar.label, y)
        shapes += words
        middle, length = y + height / 2, max(bar.value, 0.0) / most * room
        corner = Point(_LABEL_WIDTH, middle - _BAR / 2)
        shapes.append(Rect(corner, length, _BAR, Stroke(width=0.25), Tone.LIGHT))
        at = Point(_LABEL_WIDTH + length + _GAP, middle)
        shapes.append(Text(at, figure, _SIZE, Anchor.START))
        y += height
    shapes.append(Line(Point(_LABEL_WIDTH, 0), Point(_LABEL_WIDTH, y), _AXIS))
    return framed(shapes, title=title)


def target_chart(
    targets: Sequence[Target],
    *,
    elapsed: float | None = None,
    elapsed_label: str = "",
    width: float = 150.0,
    title: str = "",
) -> Drawing:
    """Return targets from 0 to 120 %, a line at 100 %, a dashed one at the time that has passed.

    Who is behind that time has a hollow bar and a bold figure.
    """
    figures = [target.figure or f"{target.done:g} / {target.goal:g}" for target in targets]
    room = width - _LABEL_WIDTH - max([text_width(f, _SIZE) for f in figures], default=0.0) - 3
    shapes: list[Shape] = []
    y = _SIZE * 1.6
    top = y
    for target, figure in zip(targets, figures, strict=True):
        words, height = _row_label(target.label, y)
        shapes += words
        share = target.done / target.goal if target.goal else 0.0
        is_late = elapsed is not None and target.is_even and share < min(elapsed, 1.0)
        middle, length = y + height / 2, min(max(share, 0.0), _TARGET_MOST) / _TARGET_MOST * room
        fill = Tone.PAPER if is_late else Tone.DARK
        corner = Point(_LABEL_WIDTH, middle - _BAR / 2)
        shapes.append(Rect(corner, length, _BAR, Stroke(width=0.35), fill))
        at = Point(_LABEL_WIDTH + room + _GAP, middle)
        shapes.append(Text(at, figure, _SIZE, Anchor.START, strong=is_late))
        y += height
    shapes.append(Line(Point(_LABEL_WIDTH, top), Point(_LABEL_WIDTH, y), _AXIS))
    shapes += _uprights(room, (top, y), elapsed, elapsed_label)
    return framed(shapes, title=title)


def _uprights(
    room: float, span: tuple[float, float], elapsed: float | None, words: str
) -> Iterator[Shape]:
    """Yield the line of the whole target and that of the time, their words side by side."""
    top, bottom = span
    whole = _LABEL_WIDTH + room / _TARGET_MOST
    yield Line(Point(whole, top - 1), Point(whole, bottom), _AXIS)
    label = Text(Point(whole, top - 1 - _SIZE * 0.7), "100%", _SIZE, tone=Tone.QUIET)
    yield label
    if elapsed is None:
        return
    now = _LABEL_WIDTH + min(elapsed, _TARGET_MOST) / _TARGET_MOST * room
    yield Line(Point(now, top - 1), Point(now, bottom), _GUIDE)
    text = words or f"{elapsed:.0%}"
    beside = label.bounds().left - _GAP
    end = min(now + text_width(text, _SIZE) / 2, beside)
    if now > whole:
        end = max(now, label.bounds().right + _GAP) + text_width(text, _SIZE)
    yield Text(Point(end, top - 1 - _SIZE * 0.7), text, _SIZE, Anchor.END, Tone.QUIET)


def _row_label(words: str, top: float) -> tuple[list[Shape], float]:
    """Return the words left of a bar, in as many lines as they need, and the row's height."""
    lines = wrap_text(words, _SIZE, _LABEL_WIDTH - 2 * _GAP)
    height = max(_ROW, len(lines) * _SIZE * _LEADING + _GAP)
    first = top + height / 2 - (len(lines) - 1) / 2 * _SIZE * _LEADING
    x = _LABEL_WIDTH - _GAP
    shapes: list[Shape] = [
        Text(Point(x, first + n * _SIZE * _LEADING), line, _SIZE, Anchor.END)
        for n, line in enumerate(lines)
    ]
    return shapes, height
