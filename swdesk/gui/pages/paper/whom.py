"""Whom a few letters on an empty line may mean: people on file, their household, a bare name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from swdesk.gui.i18n import tr
from swdesk.gui.people import sex_and_age
from swdesk.labels import N_
from swdesk.model.text import in_a_row
from swdesk.services.choices import Offer
from swdesk.services.gatherings import walk_in
from swdesk.services.gatherings.paper_sheet import PaperLine
from swdesk.services.gatherings.walk_in import WalkIn
from swdesk.services.people.find import FindIndex, Hit
from swdesk.services.people.housemates import housemates

_HITS = 7


@dataclass(frozen=True)
class Household:
    """Everybody on file who lives in one household."""

    people: tuple[int, ...]


Whom = int | Household | str


def offers(index: FindIndex, lines: Callable[[], Sequence[PaperLine]], typed: str) -> list[Offer]:
    """Return those on file first, and last what was typed, as the line of somebody new."""
    if not typed:
        return []
    home = {line.name: line.line for line in lines() if line.name}
    hits = index.search(typed, _HITS).hits
    found = [Offer(hit.person_id, _said(hit, home.get(hit.name))) for hit in hits]
    if hits:
        found[1:1] = _household(hits[0])
    told = walk_in.parse(typed)
    return [*found, Offer(typed, tr(N_("新来的人：{facts}")).format(facts=_facts(told)))]


def _said(hit: Hit, line: int | None) -> str:
    where = tr(N_("第 {line} 行")).format(line=line) if line else ""
    return in_a_row(hit.name, sex_and_age(hit.sex, hit.age), hit.place, where)


def _household(hit: Hit) -> list[Offer]:
    people = tuple(sorted(housemates(hit.person_id), key=lambda one: (one != hit.person_id, one)))
    if len(people) < 2:  # noqa: PLR2004 - nobody else
        return []
    words = tr(N_("{name}全户 {n} 人"))
    return [Offer(Household(people), words.format(name=hit.name, n=len(people)))]


def _facts(told: WalkIn) -> str:
    return in_a_row(told.name, sex_and_age(str(told.sex.label), told.age), told.village)
