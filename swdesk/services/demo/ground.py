"""What every part of the demonstration stands on: sizes, chance, places, workers, people."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, field

from swdesk.model.dates import PartialDate
from swdesk.model.due_days import Span, SpanUnit
from swdesk.model.fields import is_empty
from swdesk.model.office import Office, Place
from swdesk.model.people import Sex
from swdesk.model.team import Worker
from swdesk.services.demo.material import material
from swdesk.services.demo.names import Names
from swdesk.services.demo.numbers import Numbers
from swdesk.services.demo.rows import Rows
from swdesk.services.demo.year import Year

_QUARTERLY = Span(3, SpanUnit.MONTH)


@dataclass(frozen=True)
class Size:
    """How much there is; *contacts* and *sign_ins* of 0 leave it to the written programme."""

    people: int
    workers: int
    villages: int
    groups: int
    contacts: int = 0
    events: int = 0
    sign_ins: int = 0


SIZES = {
    "small": Size(40, 3, 6, 6),
    "station": Size(5_000, 12, 20, 10, 50_000, 2_000, 100_000),
    "stress": Size(100_000, 60, 20, 24, 1_000_000, 20_000, 1_000_000),
}


@dataclass(slots=True)
class Human:
    """Somebody registered, with what later records need to know."""

    person: int
    name: str
    sex: Sex
    age: int
    village: str
    address: str
    phones: tuple[str, ...]
    born_on: PartialDate | None = None
    id_no: str | None = None
    recipient: int = 0
    is_volunteer: bool = False
    is_served: bool = False
    worker: int = 0
    opened_on: dt.date = dt.date.min
    categories: tuple[str, ...] = ()
    rhythm: Span = _QUARTERLY
    last_visit: int | None = None
    failures: int = 0


@dataclass
class Ground:
    """A station being filled."""

    size: Size
    year: Year
    chance: random.Random
    rows: Rows
    names: Names
    numbers: Numbers
    workers: list[tuple[int, str]]
    villages: list[str]
    places: dict[str, int]
    people: list[Human] = field(default_factory=list)

    def recipients(self) -> list[Human]:
        return [human for human in self.people if human.recipient]


def lay(size: Size, today: dt.date, seed: int) -> Ground:
    """Write office, places and workers; what a new station has already is kept."""
    chance = random.Random(seed)  # noqa: S311 - the same invented people each time
    year = Year(today)
    rows, names = Rows(chance), Names(chance)
    code = _office(rows, year)
    workers = _workers(rows, names, year, size)
    places = _places(rows, year, size)
    villages = [name for name in places if not name.endswith("组")]
    return Ground(size, year, chance, rows, names, Numbers(code), workers, villages, places)


def _office(rows: Rows, year: Year) -> str:
    """Describe the office; what is known of it already stays. Returns its code."""
    facts = material("places")
    told = {name: facts[name] for name in ("superior", "address")} | {"phones": (facts["phone"],)}
    office = Office.live().first()
    if office is None:
        rows.add(Office, year.first, None, name=facts["office"], code=facts["code"], **told)
        return str(facts["code"])
    for name, value in told.items():
        if is_empty(getattr(office, name)):
            setattr(office, name, value)
    office.save()
    return str(office.code)


def _workers(rows: Rows, names: Names, year: Year, size: Size) -> list[tuple[int, str]]:
    known = {worker.name: worker for worker in Worker.live()}
    found: list[tuple[int, str]] = []
    for facts in _colleagues(names, size.workers):
        if facts["name"] in known:
            worker = known[facts["name"]]
            Worker.update(**facts, joined_on=year.first).where(Worker.id == worker.id).execute()
            found.append((worker.id, worker.name))
        else:
            made = rows.add(
                Worker, year.first, None, **facts, phones=(names.phone(),), joined_on=year.first
            )
            found.append((made, facts["name"]))
    return found


def _colleagues(names: Names, count: int) -> list[dict[str, str]]:
    written: list[dict[str, str]] = material("cast")["worker"]
    more = [
        {"name": names.surname() + names.given(Sex.FEMALE, 30), "post": "social_worker"}
        for _ in range(count - len(written))
    ]
    return [*written, *more]


def _places(rows: Rows, year: Year, size: Size) -> dict[str, int]:
    places: dict[str, int] = {}
    for rank, village in enumerate(material("places")["village"][: size.villages]):
        name = village["name"]
        above = rows.add(Place, year.first, None, kind=village["kind"], name=name, rank=rank)
        places[name] = above
        for nth in range(1, size.groups + 1):
            places[f"{name}{nth}组"] = rows.add(
                Place, year.first, None, kind="group", name=f"{nth}组", above=above, rank=nth
            )
    return places
