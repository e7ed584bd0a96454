"""Stations to measure on: many people quickly, or a demonstration with its whole year."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

from swdesk.model import dates, pinyin
from swdesk.model.dates import PartialDate
from swdesk.model.events import Event, EventStatus, Interval, SignIn, SignInRole
from swdesk.model.office import Place
from swdesk.model.people import Person, Recipient, RecipientCategory, Sex
from swdesk.model.visits import Visit
from swdesk.services.demo import create
from swdesk.services.demo.names import Names
from swdesk.services.demo.rows import Rows
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station, saving

PASSWORD = "测量 用的 一句 密码"
SEED = 20261121
TODAY = dates.today()
_VILLAGES, _YEAR = 24, 365
_OLDEST = 95 * _YEAR
_CATEGORIES = ("dibao", "alone_elder", "tekun", "childless_elder")


def empty(folder: Path) -> Station:
    """Return a new station, opened."""
    return Station.create(folder, NewStation("测量站", "李敏", PASSWORD), Cost(64, 1))[0]


def demo(folder: Path, size: str) -> Path:
    """Return the folder of a demonstration with its year of work, made once a run."""
    place = folder / f"demo-{size}"
    if not place.exists():
        create(place, size, TODAY)
    return place


def crowd(folder: Path, people: int, visits: int = 0, *, events: int = 0, each: int = 0) -> Station:
    """Return an opened station with so many recipients, their texts as long as real ones.

    *each* of them sign in at every event. It is made once a run and opened again by the next
    measurement.
    """
    place = folder / f"crowd-{people}-{visits}-{events}-{each}"
    if place.exists():
        return Station.open(place, PASSWORD)
    station = empty(place)
    chance = random.Random(SEED)  # noqa: S311 - the same people in every run
    rows, names = Rows(chance), Names(chance)
    with saving():
        places = [
            rows.add(Place, TODAY, None, name=f"第{nth + 1}村", kind="village")
            for nth in range(_VILLAGES)
        ]
        recipients = [_recipient(rows, names, places, chance) for _ in range(people)]
        for nth in range(visits):
            _visit(rows, chance.choice(recipients), nth, chance)
        for nth in range(events):
            _event(rows, chance.sample(range(1, people + 1), each), nth)
        rows.flush()
    return station


def _recipient(rows: Rows, names: Names, places: list[int], chance: random.Random) -> int:
    born = TODAY - dt.timedelta(days=chance.randrange(_OLDEST))
    sex = chance.choice((Sex.MALE, Sex.FEMALE))
    name = names.surname() + names.given(sex, (TODAY - born).days // _YEAR)
    person = rows.add(
        Person,
        TODAY,
        1,
        name=name,
        pinyin=pinyin.keys(name),
        sex=sex,
        born_on=PartialDate.of(born),
        id_no=names.id_no(born, sex),
        place=chance.choice(places),
        address=f"{chance.randrange(30)}组{chance.randrange(400)}号",
        phones=(names.phone(),),
    )
    recipient = rows.add(
        Recipient, TODAY, 1, person=person, file_no=f"CL-{person:06}", worker=1, opened_on=TODAY
    )  # fmt: skip
    category = chance.choice(_CATEGORIES)
    rows.add(RecipientCategory, TODAY, 1, recipient=recipient, category=category, since=TODAY)
    return recipient


def _visit(rows: Rows, recipient: int, nth: int, chance: random.Random) -> None:
    day = TODAY - dt.timedelta(days=chance.randrange(_YEAR))
    rows.add(
        Visit, day, 1, recipient=recipient, visit_no=f"CL-TF-{nth:07}", visited_on=day, worker=1,
        result="met", method="home",
    )  # fmt: skip


def _event(rows: Rows, people: list[int], nth: int) -> None:
    day = TODAY.replace(month=1, day=1) + dt.timedelta(days=nth % TODAY.timetuple().tm_yday)
    event = rows.add(
        Event, day, 1, event_no=f"CL-HD-{nth:06}", name="健康讲座", held_on=day, worker=1,
        status=EventStatus.ENDED, unnamed_count=nth % 7,
    )  # fmt: skip
    for seq, person in enumerate(people, 1):
        role = SignInRole.RESIDENT if seq % 10 else SignInRole.VOLUNTEER
        sign_in = rows.add(
            SignIn, day, 1, event=event, person=person, seq=seq, name="签到人", role=role
        )
        rows.add(
            Interval, day, 1, sign_in=sign_in, came_at=dt.time(9), left_at=dt.time(10, seq % 60)
        )
