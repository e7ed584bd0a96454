"""Where the people of a genogram stand: generations as rows, in an order in which lines seldom
cross, each at least a step from the next.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from swdesk.model.people import Sex
from swdesk.services.kin.kinship import Couple, Family, Kin

#: Between the middles of neighbours, in mm.
STEP = 24.0
_SWEEPS = 200
_STILL = 0.01


@dataclass(frozen=True)
class Layout:
    """Rows from the oldest generation to the youngest, and the middle of everybody in mm."""

    rows: tuple[tuple[Kin, ...], ...]
    x: dict[Kin, float]

    @cached_property
    def _nth(self) -> dict[Kin, int]:
        return {kin: nth for row in self.rows for nth, kin in enumerate(row)}

    def middle(self, couple: Couple) -> float:
        """Return where the line to the children of a couple begins."""
        if not couple.partners:
            places = [self.x[kin] for kin in couple.children]
            return (min(places) + max(places)) / 2
        left = min(self.x[kin] for kin in couple.partners)
        right = max(self.x[kin] for kin in couple.partners)
        if len(couple.partners) == 1:
            return left + STEP / 2
        return (left + right) / 2 if self.are_neighbours(couple) else right - STEP / 2

    def are_neighbours(self, couple: Couple) -> bool:
        """Say whether the partners stand side by side."""
        first, last = (self._nth[kin] for kin in couple.partners)
        return abs(first - last) == 1


def lay_out(family: Family, index: Kin, guests: Sequence[Kin] = ()) -> Layout:
    """Return where everybody stands; guests have the last row to themselves."""
    order = _Order(family).of(index)
    rest = [kin for kin in family.people.values() if kin not in order and kin not in guests]
    levels = sorted({kin.level for kin in (*order, *rest)})
    rows = [tuple(k for k in (*order, *rest) if k.level == level) for level in levels]
    layout = Layout(tuple(rows), {k: n * STEP for row in rows for n, k in enumerate(row)})
    ties = {kin: (family.parents_of(kin), family.couples_of(kin)) for row in rows for kin in row}
    for sweep in range(_SWEEPS):
        before = dict(layout.x)
        for row in rows if sweep % 2 else rows[::-1]:
            _settle(row, layout, ties)
        if all(abs(layout.x[kin] - x) < _STILL for kin, x in before.items()):
            break
    if guests:
        left = min(layout.x.values())
        layout.x.update({kin: left + n * STEP for n, kin in enumerate(guests)})
        layout = Layout((*rows, tuple(guests)), layout.x)
    return Layout(layout.rows, {kin: round(x, 1) for kin, x in layout.x.items()})


class _Order:
    """Finds one order from left to right for all generations at once.

    The client's parents' house comes first; the families that others married out of follow on
    the side on which their son or daughter stands.
    """

    def __init__(self, family: Family) -> None:
        self._family = family
        self._seen: set[Kin] = set()
        self._above: deque[tuple[Kin, int]] = deque()

    def of(self, index: Kin) -> list[Kin]:
        order: list[Kin] = []
        parents = self._family.parents_of(index)
        order += self._house(parents) if parents else self._branch(index)
        while self._above:
            kin, side = self._above.popleft()
            house = self._family.parents_of(kin)
            found = self._house(house, side) if house else []
            order = found + order if side < 0 else order + found
        return order

    def _house(self, couple: Couple, side: int = 0) -> list[Kin]:
        """Return a couple and all who descend from it."""
        partners = sorted(couple.partners, key=_left_first)
        new = [kin for kin in partners if kin not in self._seen]
        self._seen.update(new)
        sides = [side or way for way in (-1, 1)]
        above = list(zip(new, sides, strict=False))
        self._above.extend(reversed(above) if side < 0 else above)
        chain = deque(new)
        for kin in new:
            self._add_partners(kin, chain, -1 if kin is partners[0] else 1)
        found = list(chain)
        for kin in chain:
            found += self._descendants(kin)
        return found + self._children(couple)

    def _branch(self, kin: Kin) -> list[Kin]:
        """Return somebody with partners, and all who descend from them."""
        if kin in self._seen:
            return []
        self._seen.add(kin)
        chain = deque([kin])
        self._add_partners(kin, chain, 0)
        found = list(chain)
        for one in chain:
            found += self._descendants(one)
        return found

    def _add_partners(self, kin: Kin, chain: deque[Kin], side: int) -> None:
        """Put the partners of *kin* at the ends of the chain, the first where the sex says."""
        way = side or (-1 if kin.sex is Sex.FEMALE else 1)
        for couple in self._family.couples_of(kin):
            other = couple.partner_of(kin)
            if other is None or other in self._seen:
                continue
            self._seen.add(other)
            chain.append(other) if way > 0 else chain.appendleft(other)
            self._above.append((other, way))
            self._add_partners(other, chain, way)
            way = -way if not side else way

    def _descendants(self, kin: Kin) -> list[Kin]:
        found: list[Kin] = []
        for couple in self._family.couples_of(kin):
            found += self._children(couple)
        return found

    def _children(self, couple: Couple) -> list[Kin]:
        return [kin for child in couple.in_order() for kin in self._branch(child)]


def _left_first(kin: Kin) -> int:
    return {Sex.MALE: 0, Sex.FEMALE: 2}.get(kin.sex or Sex.UNKNOWN, 1)


_Ties = dict[Kin, tuple[Couple | None, list[Couple]]]


def _settle(row: tuple[Kin, ...], layout: Layout, ties: _Ties) -> None:
    """Draw a row towards its parents, partners and children, a step apart at the least."""
    wanted = [_wanted(kin, layout, *ties[kin]) for kin in row]
    for kin, x in zip(row, spaced(wanted, STEP), strict=True):
        layout.x[kin] = x


def _wanted(kin: Kin, layout: Layout, parents: Couple | None, couples: list[Couple]) -> float:
    x, pulls = layout.x, list[float]()
    if parents and parents.partners:
        places = [x[child] for child in parents.children]
        pulls.append(layout.middle(parents) + x[kin] - (min(places) + max(places)) / 2)
    for couple in couples:
        if couple.children:
            places = [x[child] for child in couple.children]
            pulls.append((min(places) + max(places)) / 2 + x[kin] - layout.middle(couple))
        other = couple.partner_of(kin)
        if other is not None and layout.are_neighbours(couple):
            near = x[other] + (STEP if x[kin] > x[other] else -STEP)
            pulls += [near, near]
    return sum(pulls) / len(pulls) if pulls else x[kin]


def spaced(wanted: Sequence[float], step: float) -> list[float]:
    """Return the places nearest to *wanted* that keep the order and a step between neighbours.

    Pools of neighbours that are in each other's way share what they want (isotonic regression).
    """
    pools: list[tuple[float, int]] = []
    for nth, place in enumerate(wanted):
        mean, count = place - nth * step, 1
        while pools and pools[-1][0] > mean:
            other, size = pools.pop()
            mean = (mean * count + other * size) / (count + size)
            count += size
        pools.append((mean, count))
    means = [mean for mean, count in pools for _ in range(count)]
    return [mean + nth * step for nth, mean in enumerate(means)]
