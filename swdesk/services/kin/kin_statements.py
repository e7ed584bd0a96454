"""Who is whose what, in the words of GB/T 4761, said of a family."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from swdesk.model.people import Sex
from swdesk.services.kin.kinship import Family, Kin

_LEAST_GAP, _MOST_GAP = 15, 60
_SEX_OF_CODE = {
    Sex.MALE: "11 20 21 22 23 24 25 26 27 28 29 41 43 46 47 51 53 55 57 61 63 66 71 73 76 78 81 83"
    " 85 87 89 93 95",
    Sex.FEMALE: "12 30 31 32 33 34 35 36 37 38 39 42 44 45 48 52 54 56 58 62 64 67 72 74 75 77 82"
    " 84 86 88 90 94 96",
}
SEX_OF = {code: sex for sex, codes in _SEX_OF_CODE.items() for code in codes.split()}
"""The sex that a code of GB/T 4761 tells."""


# --- relatives of somebody, supposed where they are on no file ---


def spouse(family: Family, ego: Kin) -> Kin:
    """Return the first partner of *ego*."""
    for couple in family.couples_of(ego):
        if found := couple.partner_of(ego):
            return found
    other = {Sex.MALE: Sex.FEMALE, Sex.FEMALE: Sex.MALE}.get(ego.sex or Sex.UNKNOWN)
    made = family.supposed(ego, "spouse", other)
    family.unite(ego, made)
    return made


def parent(family: Family, ego: Kin, sex: Sex) -> Kin:
    """Return the father or the mother of *ego*."""
    for one in family.birth_family(ego).partners:
        if one.sex is sex:
            return one
    made = family.supposed(ego, f"parent{sex.value}", sex)
    family.give_parent(ego, made)
    return made


def children(family: Family, ego: Kin) -> list[Kin]:
    """Return the children of *ego* by all partners."""
    return [kin for couple in family.couples_of(ego) for kin in couple.in_order()]


def siblings(family: Family, ego: Kin) -> list[Kin]:
    """Return the brothers and sisters of *ego*."""
    found = family.parents_of(ego)
    return [kin for kin in found.in_order() if kin is not ego] if found else []


def _fitting(among: Iterable[Kin], sex: Sex | None) -> list[Kin]:
    return [kin for kin in among if sex is None or kin.sex in (sex, None, Sex.UNKNOWN)]


def _parent_among(among: Iterable[Kin], sex: Sex | None, child: Kin) -> Kin | None:
    """Return who of *among* is most likely the parent of *child*."""
    fitting = [kin for kin in _fitting(among, sex) if kin is not child and _may_bear(kin, child)]
    return next(iter(fitting), None)


def _may_bear(parent: Kin, child: Kin) -> bool:
    if parent.born is None or child.born is None:
        return True
    return _LEAST_GAP <= child.born - parent.born <= _MOST_GAP


def _single_among(family: Family, among: Iterable[Kin], sex: Sex | None, other: Kin) -> Kin | None:
    """Return who of *among* is most likely married to *other*: alone, and near in age."""
    free = [
        kin
        for kin in _fitting(among, sex)
        if kin is not other and all(len(c.partners) == 1 for c in family.couples_of(kin))
    ]

    def distance(kin: Kin) -> int:
        return abs(kin.born - other.born) if kin.born and other.born else 0

    return min(free, key=distance, default=None)


# --- statements: (family, ego, alter) ---

_Statement = Callable[[Family, Kin, Kin], None]
_M, _F = Sex.MALE, Sex.FEMALE


def _spouse(family: Family, ego: Kin, alter: Kin) -> None:
    family.unite(ego, alter)


def _child(family: Family, ego: Kin, alter: Kin, *, adopted: bool = False) -> None:
    family.bear(family.home_of(ego), alter, adopted=adopted)


def _parent(family: Family, ego: Kin, alter: Kin) -> None:
    family.give_parent(ego, alter)


def _sibling(family: Family, ego: Kin, alter: Kin) -> None:
    family.bear(family.birth_family(ego), alter)


def _step_parent(family: Family, ego: Kin, alter: Kin) -> None:
    born_to = family.birth_family(ego)
    if born_to.partners:
        known = next((one for one in born_to.partners if one.sex is not alter.sex), None)
        family.unite(known or born_to.partners[0], alter)
    else:
        family.give_parent(ego, alter)
        family.birth_family(ego).adopted.append(ego)


def _child_in_law(family: Family, ego: Kin, alter: Kin, *, through: Sex) -> None:
    found = _single_among(family, children(family, ego), through, alter)
    if found is None:
        found = family.supposed(alter, "spouse", through)
        _child(family, ego, found)
    family.unite(found, alter)


def _grandchild(family: Family, ego: Kin, alter: Kin, *, through: Sex | None) -> None:
    found = _parent_among(children(family, ego), through, alter)
    if found is None:
        found = family.supposed(ego, f"child{through.value if through else ''}", through)
        _child(family, ego, found)
    _child(family, found, alter)


def _grandchild_in_law(family: Family, ego: Kin, alter: Kin, *, through: Sex) -> None:
    grown = [kin for child in children(family, ego) for kin in children(family, child)]
    found = _single_among(family, grown, through, alter)
    if found is None:
        found = family.supposed(alter, "spouse", through)
        _grandchild(family, ego, found, through=None)
    family.unite(found, alter)


def _great_grandchild(family: Family, ego: Kin, alter: Kin) -> None:
    grown = [kin for child in children(family, ego) for kin in children(family, child)]
    found = _parent_among(grown, None, alter)
    if found is None:
        found = family.supposed(ego, "grandchild", None)
        _grandchild(family, ego, found, through=None)
    _child(family, found, alter)


def _through(path: str, then: _Statement, family: Family, ego: Kin, alter: Kin) -> None:
    """Say *then* of a relative of *ego*: s the spouse, f the father, m the mother."""
    for step in path:
        ego = spouse(family, ego) if step == "s" else parent(family, ego, _M if step == "f" else _F)
        if ego is alter:
            return
    then(family, ego, alter)


def _sibling_in_law(family: Family, ego: Kin, alter: Kin, *, through: Sex) -> None:
    found = _single_among(family, siblings(family, ego), through, alter)
    if found is None:
        found = family.supposed(alter, "spouse", through)
        _sibling(family, ego, found)
    family.unite(found, alter)


def _nephew(family: Family, ego: Kin, alter: Kin, *, through: Sex | None) -> None:
    found = _parent_among(siblings(family, ego), through, alter)
    if found is None:
        found = family.supposed(ego, f"sibling{through.value if through else ''}", through)
        _sibling(family, ego, found)
    _child(family, found, alter)


_STATEMENTS: tuple[tuple[str, _Statement], ...] = (
    ("10 11 12", _spouse),
    ("20 21 22 23 24 25 26 29 30 31 32 33 34 35 36 39", _child),
    ("50 51 52 59", _parent),
    ("70 71 73 75 77 79", _sibling),
    ("27 37", partial(_child, adopted=True)),
    ("57 58", _step_parent),
    ("28", partial(_child_in_law, through=_F)),
    ("38", partial(_child_in_law, through=_M)),
    ("53 54 55 56", partial(_through, "s", _parent)),
    ("60 61 62 69", partial(_through, "f", _parent)),
    ("63 64", partial(_through, "m", _parent)),
    ("65", partial(_through, "sf", _parent)),
    ("66 67", partial(_through, "ff", _parent)),
    ("68", partial(_through, "sff", _parent)),
    ("41 42", partial(_grandchild, through=_M)),
    ("43 44", partial(_grandchild, through=_F)),
    ("40 49", partial(_grandchild, through=None)),
    ("45", partial(_grandchild_in_law, through=_M)),
    ("46", partial(_grandchild_in_law, through=_F)),
    ("47 48", _great_grandchild),
    ("72 74", partial(_sibling_in_law, through=_M)),
    ("76 78", partial(_sibling_in_law, through=_F)),
    ("81 83 90", partial(_through, "f", _sibling)),
    ("85 88", partial(_through, "m", _sibling)),
    ("82 84", partial(_through, "f", partial(_sibling_in_law, through=_M))),
    ("89", partial(_through, "f", partial(_sibling_in_law, through=_F))),
    ("86", partial(_through, "m", partial(_sibling_in_law, through=_M))),
    ("87", partial(_through, "m", partial(_sibling_in_law, through=_F))),
    ("91", partial(_through, "f", partial(_nephew, through=_M))),
    ("92", partial(_through, "m", partial(_nephew, through=None))),
    ("93 94", partial(_nephew, through=_M)),
    ("95 96", partial(_nephew, through=_F)),
)
_BY_CODE = {code: said for codes, said in _STATEMENTS for code in codes.split()}
_RANK = {code: rank for rank, (codes, _) in enumerate(_STATEMENTS) for code in codes.split()}


def is_kin(code: str | None) -> bool:
    """Say whether a code of GB/T 4761 tells where in the family somebody belongs."""
    return code in _BY_CODE


def rank(code: str | None) -> int:
    """Return when a statement is made: those that others build on come first."""
    return _RANK.get(code or "", len(_RANK))


def relate(family: Family, ego: Kin, code: str | None, alter: Kin) -> None:
    """Say that *alter* is to *ego* what *code* of GB/T 4761 names."""
    if ego is alter or code not in _BY_CODE:
        return
    _BY_CODE[code](family, ego, alter)
