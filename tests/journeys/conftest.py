"""A station, the real program over it, and somebody who sits before it."""

from __future__ import annotations

import datetime as dt
import shutil
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QStandardPaths

from swdesk.app import TopWindow
from swdesk.gui import jobs, theme
from swdesk.gui.collector import Collector
from swdesk.gui.composing import InputWatch
from swdesk.gui.focus_ring import FocusRing
from swdesk.gui.settings import Settings
from swdesk.model.office import Place
from swdesk.services import demo
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station
from tests.journeys.person import Person

CHEAP = Cost(memory=64, passes=1)
PASSWORD = "moon walks and me"
VILLAGES = {"柳溪村": "village", "北塘村": "village", "竹园社区": "community"}


@pytest.fixture(scope="session")
def founded(tmp_path_factory):
    """A station with its town, two villages and a community, made once."""
    folder = tmp_path_factory.mktemp("station")
    new = NewStation("青禾镇社工站", "沈佳", PASSWORD, "QH")
    station, code = Station.create(folder, new, CHEAP)
    town = Place.create(kind="town", name="青禾镇")
    for name, kind in VILLAGES.items():
        Place.create(kind=kind, name=name, above=town)
    station.close()
    return SimpleNamespace(folder=folder, code=code)


@pytest.fixture(scope="session")
def lived_in(tmp_path_factory):
    """A station with a year of invented work of forty people, made once."""
    folder = tmp_path_factory.mktemp("lived_in")
    station, _ = Station.create(folder, NewStation("青禾镇社工站", "沈佳", PASSWORD, "QH"), CHEAP)
    demo.build("small", dt.date.today())  # noqa: DTZ011 - the day on which the window shows it
    station.close()
    return folder


@pytest.fixture
def folder(founded, tmp_path):
    """The station folder of one test."""
    # A path as unpleasant as real ones: a quote, blanks, an ampersand.
    return shutil.copytree(founded.folder, tmp_path / "村 站'张三 &" / "数据 库")


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "swdesk.ini")


@pytest.fixture
def start(settings, qapp, qtbot, answers, tmp_path):
    """Start the program as app.main does; whatever is open at the end is closed."""
    QStandardPaths.setTestModeEnabled(True)
    theme.apply(qapp, "light")
    InputWatch.of(qapp)
    rings = [FocusRing(qapp), Collector(qapp)]
    windows = []

    def start():
        window = TopWindow(settings, CHEAP)
        windows.append(window)
        window.open()
        window.resize(1366, 697)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Person(window, answers, tmp_path)

    with jobs.inline():
        yield start
        for window in windows:
            window._end_workspace()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            window.close()
            window.deleteLater()
    rings[1].stop()


@pytest.fixture
def unlock(start, settings, qtbot):
    """Start the program over a station and type the password."""

    def unlock(place):
        settings.remember_station(place)
        person = start()
        qtbot.waitUntil(lambda: person.window.welcome.currentWidget().worker.count() > 0)
        person.enters(PASSWORD)
        assert person.window.workspace is not None
        return person

    return unlock


@pytest.fixture
def person(unlock, folder):
    """Somebody before the workbench of an open station."""
    return unlock(folder)
