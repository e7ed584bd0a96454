"""What can be chosen in a field, and which of it a few typed letters may mean."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import singledispatch
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates, pinyin
from swdesk.model.codes import fold, vocabulary
from swdesk.model.fields import AnyKind, Choice, Code, Codes, Ref, YesNo
from swdesk.model.office import Place
from swdesk.model.pairs import Pair
from swdesk.model.people import Person
from swdesk.model.projects import Project
from swdesk.model.resources import Provider, ResourceLink
from swdesk.model.sites import Site
from swdesk.model.team import Worker
from swdesk.model.volunteers import Volunteer, VolunteerStatus, VolunteerTeam


@dataclass(frozen=True)
class Offer:
    """One thing to choose: the value a record keeps and the words for it."""

    value: Any
    label: str


def offers(field: AnyKind, query: str = "") -> list[Offer]:
    """Return what can be chosen in *field* now, the best matches of *query* first."""
    return _offers(field, query)


@singledispatch
def _offers(field: AnyKind, query: str) -> list[Offer]:
    return []


@_offers.register
def _(field: Choice, query: str) -> list[Offer]:
    return matching([Offer(member, member.label) for member in field.members], query)


@_offers.register
def _(field: YesNo, query: str) -> list[Offer]:
    return matching([Offer(value=True, label=N_("是")), Offer(value=False, label=N_("否"))], query)


@_offers.register(Code)
@_offers.register(Codes)
def _(field: Code | Codes, query: str) -> list[Offer]:
    return [Offer(entry.code, entry.label) for entry in vocabulary(field.vocabulary).match(query)]


@_offers.register(Ref)
def _(field: Ref, query: str) -> list[Offer]:
    listed = _LISTS.get(field.rel_model)
    return matching([Offer(*pair) for pair in listed()], query) if listed else []


def _workers() -> Iterable[tuple[Worker, str]]:
    working = Worker.live().where(~Worker.is_retired).order_by(Worker.id)
    return [(worker, str(worker.name)) for worker in working]


def _places() -> Iterable[tuple[Place, str]]:
    """List the places in the order of the tree, each with its whole name; one query."""
    places = list(Place.live().where(~Place.is_retired).order_by(Place.rank, Place.id))
    below: dict[int | None, list[Place]] = {}
    for place in places:
        below.setdefault(place.above_id, []).append(place)
    return list(_walk(below, None, ""))


def _walk(
    below: dict[int | None, list[Place]], above: int | None, prefix: str
) -> Iterable[tuple[Place, str]]:
    for place in below.get(above, []):
        name = prefix + str(place.name)
        yield place, name
        yield from _walk(below, place.id, name)


def _teams() -> Iterable[tuple[VolunteerTeam, str]]:
    return [(team, str(team.name)) for team in VolunteerTeam.live().order_by(VolunteerTeam.name)]


def _projects() -> Iterable[tuple[Project, str]]:
    newest = Project.live().order_by(-Project.begins_on, Project.name)
    return [(project, str(project.name)) for project in newest]


def _volunteers() -> Iterable[tuple[Volunteer, str]]:
    """List those who have not left; the number tells two of one name apart."""
    serving = Volunteer.live().where(Volunteer.status != VolunteerStatus.LEFT)
    rows = serving.select(Volunteer, Person).join(Person, on=Volunteer.person == Person.id)
    return [(one, f"{one.person.name}　{one.volunteer_no}") for one in rows]


def _pairs() -> Iterable[tuple[Pair, str]]:
    """List the pairs that have not ended, by whom they look after."""
    rows = Pair.live().where(Pair.until.is_null() | (Pair.until >= dates.today()))
    return [
        (one, f"{one.recipient.person.name}　{one.helper_name}　{one.pair_no}")
        for one in rows.order_by(Pair.id)
    ]


def _providers() -> Iterable[tuple[Provider, str]]:
    return [(one, str(one.name)) for one in Provider.live().order_by(Provider.name)]


def _links() -> Iterable[tuple[ResourceLink, str]]:
    """List the gifts, the latest first; the number tells two of the same goods apart."""
    latest = ResourceLink.live().order_by(ResourceLink.linked_on.desc(), ResourceLink.link_no)
    return [(one, f"{one.content}　{one.link_no}") for one in latest]


def _sites() -> Iterable[tuple[Site, str]]:
    return [(one, str(one.name)) for one in Site.live().order_by(Site.opened_on, Site.name)]


_LISTS: dict[type, Callable[[], Iterable[tuple[Any, str]]]] = {
    Worker: _workers,
    Place: _places,
    VolunteerTeam: _teams,
    Project: _projects,
    Provider: _providers,
    ResourceLink: _links,
    Site: _sites,
    Volunteer: _volunteers,
    Pair: _pairs,
}


def matching(listed: list[Offer], query: str) -> list[Offer]:
    """Return the offers that *query* may mean, in pinyin too, the best first."""
    wanted = fold(query)
    if not wanted:
        return listed
    ranked = [(_rank(offer.label, wanted), offer) for offer in listed]
    hits = [(rank, offer) for rank, offer in ranked if rank is not None]
    return [offer for _, offer in sorted(hits, key=lambda hit: hit[0])]


def _rank(label: str, wanted: str) -> int | None:
    """Return 0 for a beginning, 1 for a part, None for no match; letters are read as pinyin."""
    texts = [fold(label)]
    if wanted.isascii():
        parts = pinyin.syllables(label)
        texts += ["".join(parts), "".join(part[:1] for part in parts)]
    if any(text.startswith(wanted) for text in texts):
        return 0
    return 1 if any(wanted in text for text in texts) else None
