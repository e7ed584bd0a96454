"""A family as couples and their children, built from single statements: who is whose what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from swdesk.model.dates import PartialDate
from swdesk.model.genogram import Bond
from swdesk.model.people import Sex


@dataclass(eq=False)
class Kin:
    """One person of a family; one with *is_supposed* must exist but is on no file.

    *called* is what the client calls them: father, elder sister.
    """

    key: str
    name: str = ""
    sex: Sex | None = None
    born_on: PartialDate | None = None
    died_on: PartialDate | None = None
    is_deceased: bool = False
    is_index: bool = False
    lives_here: bool = False
    is_supposed: bool = False
    note: str = ""
    called: str = ""
    level: int = 0

    @property
    def born(self) -> int | None:
        """The year of birth."""
        return self.born_on.year if self.born_on else None


@dataclass(eq=False)
class Couple:
    """Up to two partners and their children; brothers and sisters may have no parents on file."""

    partners: list[Kin] = field(default_factory=list)
    children: list[Kin] = field(default_factory=list)
    adopted: list[Kin] = field(default_factory=list)
    bond: Bond = Bond.MARRIED
    since: PartialDate | None = None
    until: PartialDate | None = None

    def in_order(self) -> list[Kin]:
        """Return the children by age; where that is unknown, as they were told of."""
        places = {kin: nth for nth, kin in enumerate(self.children)}
        return sorted(self.children, key=lambda kin: _by_age(kin, places[kin]))

    def partner_of(self, kin: Kin) -> Kin | None:
        """Return the other one."""
        return next((one for one in self.partners if one is not kin), None)


def _by_age(kin: Kin, place: int) -> tuple[bool, str, int]:
    return (kin.born_on is None, kin.born_on.iso() if kin.born_on else "", place)


class Family:
    """People and couples; statements that contradict what is known already are passed over."""

    def __init__(self, people: Iterable[Kin] = ()) -> None:
        self.people: dict[str, Kin] = {kin.key: kin for kin in people}
        self.couples: list[Couple] = []

    def parents_of(self, kin: Kin) -> Couple | None:
        """Return the couple whose child this is."""
        return next((couple for couple in self.couples if kin in couple.children), None)

    def couples_of(self, kin: Kin) -> list[Couple]:
        """Return the couples this one is a partner of."""
        return [couple for couple in self.couples if kin in couple.partners]

    def unite(self, one: Kin, other: Kin) -> Couple:
        """Make two people a couple, or return the couple they are."""
        for couple in self.couples_of(one):
            if other in couple.partners:
                return couple
        alone = [c for kin in (one, other) for c in self.couples_of(kin) if len(c.partners) == 1]
        couple = alone[0] if alone else self._new()
        for kin in (one, other):
            if kin not in couple.partners:
                couple.partners.append(kin)
        for spare in alone[1:]:
            couple.children += spare.children
            couple.adopted += spare.adopted
            self.couples.remove(spare)
        return couple

    def home_of(self, kin: Kin) -> Couple:
        """Return the couple whose children are *kin*'s children."""
        found = self.couples_of(kin)
        if found:
            return found[0]
        couple = self._new()
        couple.partners.append(kin)
        return couple

    def birth_family(self, kin: Kin) -> Couple:
        """Return the parents of *kin*, though nothing be known of them yet."""
        found = self.parents_of(kin)
        if found is None:
            found = self._new()
            found.children.append(kin)
        return found

    def bear(self, couple: Couple, child: Kin, *, adopted: bool = False) -> None:
        """Give a couple a child that has no parents yet."""
        known = self.parents_of(child)
        if known is not None and known is not couple and not known.partners:
            self._merge(known, couple)
        elif known is None and child not in couple.partners:
            couple.children.append(child)
        if adopted and child in couple.children:
            couple.adopted.append(child)

    def give_parent(self, child: Kin, parent: Kin) -> None:
        """Give *child* a parent, unless there is one of that sex, or two."""
        family = self.birth_family(child)
        taken = {one.sex for one in family.partners}
        if parent in family.partners or parent in family.children:
            return
        own = [couple for couple in self.couples_of(parent) if len(couple.partners) == 1]
        if len(family.partners) == 2 or (parent.sex and parent.sex in taken):  # noqa: PLR2004 - two parents
            self.unite(family.partners[0], parent)
        elif own and not family.partners:
            self._merge(family, own[0])
        else:
            family.partners.append(parent)

    def supposed(self, kin: Kin, role: str, sex: Sex | None) -> Kin:
        """Return somebody who must exist, such as the son between a man and his grandchild."""
        key = f"?{kin.key}:{role}"
        if key not in self.people:
            self.people[key] = Kin(key, sex=sex, is_supposed=True)
        return self.people[key]

    def _new(self) -> Couple:
        couple = Couple()
        self.couples.append(couple)
        return couple

    def _merge(self, spare: Couple, into: Couple) -> None:
        into.children += [kin for kin in spare.children if kin not in into.children]
        into.adopted += spare.adopted
        self.couples.remove(spare)


def settle_levels(family: Family, index: Kin) -> list[Kin]:
    """Give everybody a generation, 0 that of *index*; returns those not connected with *index*.

    Couples that would cross generations lose whoever does not fit.
    """
    reached: dict[Kin, int] = {index: 0}
    waiting = [index]
    while waiting:
        kin = waiting.pop(0)
        for other, level in _next_to(family, kin, reached[kin]):
            if other not in reached:
                reached[other] = level
                waiting.append(other)
    for kin, level in reached.items():
        kin.level = level
    for couple in family.couples:
        _drop_misfits(couple, reached)
    return [kin for kin in family.people.values() if kin not in reached]


def _next_to(family: Family, kin: Kin, level: int) -> Iterable[tuple[Kin, int]]:
    for couple in family.couples_of(kin):
        yield from ((one, level) for one in couple.partners)
        yield from ((one, level + 1) for one in couple.children)
    if couple_above := family.parents_of(kin):
        yield from ((one, level - 1) for one in couple_above.partners)
        yield from ((one, level) for one in couple_above.children)


def _drop_misfits(couple: Couple, levels: dict[Kin, int]) -> None:
    known = [kin for kin in couple.partners if kin in levels]
    if not known:
        return
    level = levels[known[0]]
    couple.partners = [kin for kin in couple.partners if levels.get(kin, level) == level]
    couple.children = [kin for kin in couple.children if levels.get(kin, level + 1) == level + 1]
