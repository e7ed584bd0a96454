from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from swdesk.model.dates import PartialDate
from swdesk.model.people import Sex
from swdesk.services.kin.genogram_layout import STEP, lay_out, spaced
from swdesk.services.kin.kin_statements import SEX_OF, is_kin, rank, relate
from swdesk.services.kin.kinship import Family, Kin, settle_levels

CODES = sorted(code for code in (f"{n:02d}" for n in range(100)) if is_kin(code))
BIRTHS = st.none() | st.integers(1900, 2025)
FAMILIES = st.lists(st.tuples(st.sampled_from(CODES), BIRTHS), max_size=24)
TOLERANCE = 0.11
"""Places are rounded to a tenth of a mm."""


def related(*told):
    """A family of the client and of (code, birth year) relatives; returns them in that order."""
    index = Kin("self", "我", Sex.FEMALE, PartialDate(1980), is_index=True)
    others = [
        Kin(f"k{n}", code, SEX_OF.get(code), PartialDate(born) if born else None)
        for n, (code, born) in enumerate(told)
    ]
    family = Family([index, *others])
    for kin in sorted(others, key=lambda kin: rank(kin.name)):
        relate(family, index, kin.name, kin)
    guests = settle_levels(family, index)
    return family, index, others, guests


def placed(*told):
    family, index, others, guests = related(*told)
    return lay_out(family, index, guests), index, others


def test_parents_stand_above_and_children_below():
    layout, index, (father, mother, son) = placed(("51", 1950), ("52", 1952), ("20", 2005))

    assert [row.count(kin) for row, kin in zip(layout.rows, (father, index, son), strict=True)]
    assert layout.x[father] < layout.x[mother]
    assert abs((layout.x[father] + layout.x[mother]) / 2 - layout.x[index]) < STEP


def test_brothers_and_sisters_stand_by_age():
    layout, index, (young, old) = placed(("77", 1990), ("71", 1970))

    assert layout.x[old] < layout.x[index] < layout.x[young]


def test_a_husband_stands_at_the_left_of_his_wife():
    layout, index, (husband,) = placed(("11", 1978))

    assert layout.x[index] - layout.x[husband] == STEP


def test_a_grandchild_comes_through_a_child_who_is_on_no_file():
    family, _, (grandson,), _ = related(("41", 2015))

    (son,) = [kin for kin in family.people.values() if kin.is_supposed]
    assert (son.sex, son.level, grandson.level) == (Sex.MALE, 1, 2)
    assert family.parents_of(grandson).partners == [son]


def test_a_daughter_in_law_marries_the_son_who_is_on_file():
    family, _, (son, wife), _ = related(("20", 2000), ("38", 2001))

    assert family.couples_of(son)[0].partners == [son, wife]


def test_a_grandchild_belongs_to_the_child_of_a_fitting_age():
    family, _, (child, _young, old), _ = related(("40", 2020), ("30", 2010), ("30", 1996))

    assert family.parents_of(child).partners == [old]


def test_parents_in_law_are_the_parents_of_the_spouse():
    family, _, (husband, father), _ = related(("11", 1978), ("53", 1950))

    assert family.parents_of(husband).partners == [father]


def test_an_adopted_child_is_known_as_one():
    family, index, (child,), _ = related(("27", 2012))

    assert family.home_of(index).adopted == [child]


def test_a_stepfather_is_the_mothers_partner_and_not_the_childs_father():
    family, index, (mother, father, step), _ = related(("52", 1955), ("51", 1950), ("57", 1960))

    assert {kin for c in family.couples_of(mother) for kin in c.partners} == {mother, father, step}
    assert step not in family.parents_of(index).partners


def test_neighbours_are_no_kin():
    _, _, others, guests = related(("neighbour", 1970))

    assert guests == others


@given(st.lists(st.floats(-200, 200), min_size=1, max_size=20))
def test_spaced_places_keep_their_order_and_a_step(wanted):
    found = spaced(wanted, STEP)

    assert all(b - a >= STEP - 1e-6 for a, b in pairwise(found))


@given(
    st.lists(st.tuples(st.sampled_from(CODES), st.none() | st.integers(1900, 2025)), max_size=24)
)
@settings(max_examples=40, deadline=None)
def test_nobody_of_any_family_stands_in_anothers_place(told):
    layout, _index, others = placed(*told)

    assert {kin for row in layout.rows for kin in row} >= set(others)
    for row in layout.rows:
        places = sorted(layout.x[kin] for kin in row)
        assert all(b - a >= STEP - TOLERANCE for a, b in pairwise(places))


@given(
    st.lists(st.tuples(st.sampled_from(CODES), st.none() | st.integers(1900, 2025)), max_size=12)
)
@settings(max_examples=40, deadline=None)
def test_the_same_family_is_always_laid_out_the_same(told):
    first, _, _ = placed(*told)
    second, _, _ = placed(*told)

    assert list(first.x.values()) == list(second.x.values())


@given(
    st.lists(st.tuples(st.sampled_from(CODES), st.none() | st.integers(1900, 2025)), max_size=24)
)
@settings(max_examples=40, deadline=None)
def test_children_are_a_generation_below_both_parents(told):
    family, _, _, guests = related(*told)

    for couple in family.couples:
        known = [kin for kin in couple.partners if kin not in guests]
        assert len({kin.level for kin in known}) <= 1
        assert all(child.level == known[0].level + 1 for child in couple.children if known)
