"""A helper who asks to be forgotten leaves the pair, its visits and the figures as they were."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.model.pairs import Pair, Rhythm
from swdesk.model.people import Person, Recipient
from swdesk.model.team import Worker
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer
from swdesk.services.figures import reckon
from swdesk.services.figures.catalogue import figure
from swdesk.services.figures.period import Period
from swdesk.services.privacy import purging
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station

YEAR = Period.year(2026)
CODES = ("pairs", "pairs_new", "pair_visits", "visits", "service_times")
HELPER = "欧阳砚舟"


@pytest.fixture
def station(tmp_path):
    new = NewStation("清河站", "李敏", "小河 流水 人家 老树")
    opened, _ = Station.create(tmp_path / "station", new, Cost(memory=64, passes=1))
    with opened:
        yield opened


@pytest.fixture
def pair(station):
    people = [Person.create(name=name, pinyin="x") for name in (HELPER, "王秀兰")]
    volunteer = Volunteer.create(person=people[0], volunteer_no="ZY-1")
    elder = Recipient.create(person=people[1], file_no="F-1", opened_on=dt.date(2026, 1, 5))
    made = Pair.create(
        recipient=elder, volunteer=volunteer, pair_no="JD-1", kind="help",
        since=dt.date(2026, 3, 2), rhythm=Rhythm.MONTH,
    )  # fmt: skip
    Visit.create(
        recipient=elder, pair=made, visit_no="TF-1", visited_on=dt.date(2026, 3, 9),
        method="home", result="met", worker=Worker.get(), companions=HELPER,
    )  # fmt: skip
    return made


def figures():
    return [reckon.value(figure(code), YEAR) for code in CODES]


def test_the_helper_is_forgotten_and_the_figures_stay(station, pair):
    before = figures()
    helper = pair.volunteer.person
    purging.put_away(helper)
    purging.purge(Person.find(helper.id), station)

    assert figures() == before == [1, 1, 1, 1, 1]
    assert Pair.get().helper_name != HELPER


def test_the_recipient_is_forgotten_and_the_figures_stay(station, pair):
    before = figures()
    elder = pair.recipient.person
    purging.put_away(elder)
    purging.purge(Person.find(elder.id), station)

    assert figures() == before
    assert HELPER not in (Visit.get().companions or "")
