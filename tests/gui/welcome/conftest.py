"""A station folder as the unlock page finds it, and the pages that stand before the records."""

from __future__ import annotations

import shutil
from types import SimpleNamespace

import pytest

from swdesk.gui.settings import Settings
from swdesk.gui.welcome.welcome import Welcome
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station

CHEAP = Cost(memory=64, passes=1)
PASSWORD = "小河 流水 人家 老树"


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """A station made once; its recovery code is kept for those who forget."""
    folder = tmp_path_factory.mktemp("made")
    station, code = Station.create(
        folder, NewStation("青禾镇社工站", "沈佳", PASSWORD, "QH"), CHEAP
    )
    station.close()
    return SimpleNamespace(folder=folder, code=code)


@pytest.fixture
def folder(made, tmp_path):
    place = tmp_path / "资料"
    shutil.copytree(made.folder, place)
    return place


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "swdesk.ini")


@pytest.fixture
def opened():
    """The stations that were opened; each is closed after the test."""
    stations = []
    yield stations
    for station in stations:
        station.close()


@pytest.fixture
def welcome(shown, settings, opened, inline_jobs):
    page = Welcome(settings, CHEAP)
    page.opened.connect(opened.append)
    return shown(page, 1100, 680)
