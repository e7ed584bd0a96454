"""Whatever the family, what stands in its drawing can be told apart."""

from __future__ import annotations

import datetime as dt
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from swdesk.drawing.shapes import Polygon
from swdesk.model.dates import PartialDate
from swdesk.model.genogram import COUPLES, Bond, RelationLine
from swdesk.model.people import Sex
from swdesk.services.kin.genogram_drawing import draw_family
from swdesk.services.kin.genogram_facts import FamilyFacts
from swdesk.services.kin.kin_statements import SEX_OF, is_kin, rank, relate
from swdesk.services.kin.kinship import Family, Kin, settle_levels

TODAY = dt.date(2026, 11, 21)
CODES = sorted(code for code in (f"{n:02d}" for n in range(100)) if is_kin(code))
NAMES = st.sampled_from(["李", "王秀兰", "阿依古丽·买买提", "欧阳建国", "Maria"])
PEOPLE = st.lists(
    st.tuples(
        st.sampled_from(CODES), NAMES, st.none() | st.integers(1900, 2025), st.booleans(),
        st.sampled_from(["", "高血压、糖尿病，每天要人照看，常年吃药"]),
    ),
    max_size=16,
)  # fmt: skip
ENDS = st.integers(0, 16)
LINES = st.lists(st.tuples(ENDS, ENDS, st.sampled_from(Bond)), max_size=4)


def drawn(told, lines=()):
    index = Kin("k0", "我", Sex.MALE, PartialDate(1980), is_index=True, lives_here=True)
    people = [index]
    for n, (code, name, born, here, note) in enumerate(told, 1):
        kin = Kin(f"k{n}", name, SEX_OF.get(code), PartialDate(born) if born else None)
        kin.lives_here, kin.note, kin.called = here, note, code
        people.append(kin)
    family = Family(people)
    for kin in sorted(people[1:], key=lambda one: rank(one.called)):
        relate(family, index, kin.called, kin)
    guests = settle_levels(family, index)
    told_lines = [
        RelationLine(id=n, one=f"k{a}", other=f"k{b}", bond=bond)
        for n, (a, b, bond) in enumerate(lines)
        if bond not in COUPLES and a != b
    ]
    facts = FamilyFacts(family, index, guests, told_lines)
    return draw_family(facts, TODAY, lambda kin: kin.name)


@given(PEOPLE, LINES)
@settings(max_examples=40, deadline=None)
def test_nobodys_symbol_or_words_cover_anothers(told, lines):
    drawing = drawn(told, lines)

    people = [drawing.bounds_of(key) for key in drawing.things() if not key.startswith("line:")]
    assert len(people) == len(told) + 1
    for one, other in combinations(people, 2):
        assert not one.grown(-0.15).overlaps(other.grown(-0.15))


@given(PEOPLE, LINES)
@settings(max_examples=25, deadline=None)
def test_nothing_leaves_the_drawing(told, lines):
    drawing = drawn(told, lines)

    for shape in drawing.shapes:
        left, top, right, bottom = shape.bounds()
        assert left >= -0.01
        assert top >= -0.01
        assert right <= drawing.width + 0.01
        assert bottom <= drawing.height + 0.01


def inside(place, points):
    """Whether a place lies within an outline (even-odd rule)."""
    x, y = place
    crossed = 0
    for a, b in zip(points, points[1:] + points[:1], strict=True):
        if (a.y > y) != (b.y > y):
            crossed += x < a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x)
    return crossed % 2 == 1


@given(PEOPLE)
@settings(max_examples=40, deadline=None)
def test_the_household_holds_those_who_live_there_and_nobody_else(told):
    drawing = drawn(told)
    loops = [s.points for s in drawing.shapes if isinstance(s, Polygon) and s.fill is None]
    home = {"k0"} | {f"k{n}" for n, (_, _, _, here, _) in enumerate(told, 1) if here}

    for key in drawing.things():
        left, top, right, _ = drawing.bounds_of(key)
        count = sum(inside(((left + right) / 2, top + 4.5), loop) for loop in loops)
        assert (count % 2 == 1) is (key in home and len(home) > 1), key
