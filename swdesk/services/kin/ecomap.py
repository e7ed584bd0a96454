"""The ecomap of a case: its family in the middle, the systems around it, what flows between."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from swdesk.drawing.measure import balanced, text_width
from swdesk.drawing.painting import arrow
from swdesk.drawing.shapes import Circle, Drawing, Point, Shape, Stroke, Text, Tone, framed, joined
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.cases import Case
from swdesk.model.codes import vocabulary
from swdesk.model.disclosure import Showing
from swdesk.model.genogram import EcomapSystem, Flow
from swdesk.services import access
from swdesk.services.editing import save_record
from swdesk.services.kin.bonds import bond_line
from swdesk.services.kin.genogram_facts import facts_of, namer
from swdesk.services.kin.genogram_legend import signs_of_bonds
from swdesk.services.kin.genogram_people import HALF, symbol
from swdesk.services.kin.kinship import Kin
from swdesk.services.recycling import delete

_NAME, _KIND, _NOTE = 3.4, 3.0, 3.0
_LEADING = 1.25
_PERSON = Point(17.0, 17.0)
"""The room of one member of the household in the middle."""
_WIDEST = 20.0
_LEAST_RADIUS = 11.0
_LINE = 20.0
"""The least length of a line between the family and a system."""
_BETWEEN = 5.0
_HEAD, _ARROW = 1.2, 3.4
_OUTWARD = (Flow.TO_SYSTEM, Flow.BOTH)
_INWARD = (Flow.FROM_SYSTEM, Flow.BOTH)


def systems_of(case: Case) -> list[EcomapSystem]:
    """Return the systems of a case, each kind with its like."""
    order = [entry.code for entry in vocabulary("ecomap_kind").entries]
    places = {code: nth for nth, code in enumerate(order)}
    found = EcomapSystem.live().where(EcomapSystem.case == case)
    return sorted(found, key=lambda one: (places.get(one.kind, len(order)), one.id))


def ecomap_drawing(case: Case, showing: Showing = Showing.REAL) -> Drawing | None:
    """Return the ecomap, None as long as there is no system in it."""
    access.require_case(case)
    systems = systems_of(case)
    if not systems:
        return None
    facts, named = facts_of(case), namer(case, showing)
    home = [kin for kin in (*facts.everybody(), *facts.guests) if _is_home(kin)]
    if showing is Showing.CODED:
        for system in systems:
            system.name = vocabulary("ecomap_kind").label(system.kind)
            system.note = None
    return draw_ecomap([(kin, named(kin)) for kin in home], systems)


def _is_home(kin: Kin) -> bool:
    return kin.is_index or (kin.lives_here and not kin.is_deceased)


def draw_ecomap(home: Sequence[tuple[Kin, str]], systems: Sequence[EcomapSystem]) -> Drawing:
    """Return an ecomap: systems clockwise from the top, apart from where they were pushed to."""
    core = _core_radius(len(home))
    bodies = [_Body(system) for system in systems]
    ring = _ring(core, [body.radius for body in bodies])
    places = list(_round(ring, bodies))
    shapes: list[Shape] = []
    for body, place in zip(bodies, places, strict=True):
        shapes += _tie(core, body, place)
    shapes.append(Circle(Point(0, 0), core, Stroke(width=0.5), Tone.PAPER))
    shapes += _people(home)
    for body, place in zip(bodies, places, strict=True):
        shapes += body.drawn(place)
    whole = joined([shape.bounds() for shape in shapes])
    corner = Point(whole.left, whole.bottom + 6)
    shapes += signs_of_bonds({system.bond for system in systems}, corner, whole.right)
    return framed(shapes, title=N_("生态图，{n} 个系统").format(n=len(systems)))


class _Body:
    """A system as a circle large enough for its name."""

    def __init__(self, system: EcomapSystem) -> None:
        self.system = system
        kind = vocabulary("ecomap_kind").short(system.kind)
        lines = [(line, _NAME, Tone.INK) for line in balanced(system.name, _NAME, _WIDEST)]
        if kind != system.name:
            lines.append((kind, _KIND, Tone.QUIET))
        if system.note:
            lines += [(n, _NOTE, Tone.QUIET) for n in balanced(system.note, _NOTE, _WIDEST)]
        self._lines = lines
        self._height = sum(size * _LEADING for _, size, _ in lines)
        self.radius = max(_LEAST_RADIUS, self._needed() + 1.2)

    def _needed(self) -> float:
        """Return the radius of the smallest circle round all lines."""
        return max(
            math.hypot(text_width(text, size) / 2, abs(y) + size / 2)
            for (text, size, _), y in zip(self._lines, self._middles(), strict=True)
        )

    def _middles(self) -> Iterator[float]:
        y = -self._height / 2
        for _, size, _ in self._lines:
            yield y + size * _LEADING / 2
            y += size * _LEADING

    def drawn(self, at: Point) -> Iterator[Shape]:
        key = f"system:{self.system.id}"
        yield Circle(at, self.radius, Stroke(width=0.35), Tone.PAPER, key)
        for (text, size, tone), y in zip(self._lines, self._middles(), strict=True):
            yield Text(Point(at.x, at.y + y), text, size, tone=tone, key=key)


def _core_radius(count: int) -> float:
    columns, rows = _grid(count)
    return max(15.0, math.hypot(columns * _PERSON.x, rows * _PERSON.y) / 2 + 1)


def _grid(count: int) -> tuple[int, int]:
    columns = max(1, math.ceil(math.sqrt(count)))
    return columns, math.ceil(count / columns)


def _people(home: Sequence[tuple[Kin, str]]) -> Iterator[Shape]:
    """Yield the household, row by row in the middle."""
    columns, rows = _grid(len(home))
    today = dates.today()
    for nth, (kin, name) in enumerate(home):
        row, column = divmod(nth, columns)
        in_row = min(columns, len(home) - row * columns)
        x = (column - (in_row - 1) / 2) * _PERSON.x
        y = (row - (rows - 1) / 2) * _PERSON.y - 2
        yield from symbol(kin, Point(x, y), today)
        size = min(_NAME, _NAME * (_PERSON.x - 1) / max(text_width(name, _NAME), 1.0))
        yield Text(Point(x, y + HALF + 3.4), name, size)


def _ring(core: float, radii: Sequence[float]) -> float:
    """Return how far the systems stand from the middle, so that none touches another."""
    most, count = max(radii), len(radii)
    away = core + _LINE + most
    if count < 2:  # noqa: PLR2004 - alone on its ring
        return away
    return max(away, (most + _BETWEEN / 2) / math.sin(math.pi / count))


def _round(ring: float, bodies: Sequence[_Body]) -> Iterator[Point]:
    for nth, body in enumerate(bodies):
        angle = 2 * math.pi * nth / len(bodies) - math.pi / 2
        x, y = ring * math.cos(angle), ring * math.sin(angle)
        yield Point(x + body.system.shift_x / 10, y + body.system.shift_y / 10)


def _tie(core: float, body: _Body, at: Point) -> Iterator[Shape]:
    """Yield the line to a system and the heads of its arrows."""
    away = math.hypot(at.x, at.y)
    if away <= core + body.radius:
        return
    flow, x, y = body.system.flow, at.x / away, at.y / away
    to_system, from_system = flow in _OUTWARD, flow in _INWARD
    near = core + (_ARROW if from_system else _HEAD)
    far = away - body.radius - (_ARROW if to_system else _HEAD)
    start, end = Point(x * near, y * near), Point(x * far, y * far)
    yield from bond_line(body.system.bond, [start, end], at=0.4)
    if to_system:
        reach = away - body.radius
        yield arrow(Point(x * reach, y * reach), start, _ARROW)
    if from_system:
        yield arrow(Point(x * core, y * core), end, _ARROW)


# --- what people tell it ---


def put_system(
    case: Case, values: Mapping[str, Any], system: EcomapSystem | None = None
) -> EcomapSystem:
    """Add or change a system; raises InvalidRecord."""
    given = values if system else {"case": case.id, **values}
    return save_record(EcomapSystem, given, system)


def nudge(system: EcomapSystem, dx: float, dy: float) -> None:
    """Remember that a system was pushed by so many mm."""
    save_record(
        EcomapSystem,
        {"shift_x": system.shift_x + round(dx * 10), "shift_y": system.shift_y + round(dy * 10)},
        system,
    )


def remove(system: EcomapSystem) -> None:
    """Take a system out of the ecomap."""
    delete(system)
