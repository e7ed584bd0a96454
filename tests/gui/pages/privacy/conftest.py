"""A real station, for what is destroyed is destroyed on the disk, and somebody on file in it."""

from __future__ import annotations

import shutil

import pytest

from swdesk.gui.session import Session
from swdesk.model.codes import set_station_entries
from swdesk.model.dates import PartialDate
from swdesk.model.people import Person, Recipient, Sex
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station

CHEAP = Cost(memory=64, passes=1)
PASSWORD = "小河 流水 人家 老树"


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("privacy")
    Station.create(folder, NewStation("青禾镇社工站", "沈佳", PASSWORD, "QH"), CHEAP)[0].close()
    return folder


@pytest.fixture
def station(template, tmp_path):
    folder = shutil.copytree(template, tmp_path / "资料")
    with Station.open(folder, PASSWORD) as opened:
        yield opened
    set_station_entries({})


@pytest.fixture
def session(station, qapp):
    made = Session(station)
    yield made
    made.close()


@pytest.fixture
def wang(station):
    person = Person(name="王秀兰", sex=Sex.FEMALE, born_on=PartialDate(1949, 12, 31))
    person.touch()
    person.save()
    return Recipient.create(person=person, file_no="QH-0001").person


@pytest.fixture
def papers():
    """What was shown as it prints."""
    shown = []
    papers = lambda spec, records: shown.append((spec.code, list(records)))  # noqa: E731
    papers.shown = shown
    return papers


@pytest.fixture
def heard():
    """Collect what a page says and opens: heard(page)."""

    def listen(page):
        said = {"noticed": [], "opens": []}
        page.noticed.connect(lambda text, _tone: said["noticed"].append(text))
        page.opens.connect(said["opens"].append)
        return said

    return listen
