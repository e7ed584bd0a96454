"""An open station in memory with a few people, and the window its pages live in."""

from __future__ import annotations

import datetime as dt
from contextlib import nullcontext
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QStackedWidget

from swdesk.gui.main_window import MainWindow
from swdesk.gui.page import Page, PageSpec
from swdesk.gui.session import Session
from swdesk.model import base
from swdesk.model.codes import set_station_entries
from swdesk.model.dates import PartialDate
from swdesk.model.office import Office, Place
from swdesk.model.people import Person, Recipient, Sex
from swdesk.model.team import Role, Worker
from tests.tables import empty_tables


@pytest.fixture
def database():
    memory = empty_tables()
    Office.create(name="青禾镇社工站", code="QH")
    yield memory
    memory.close()
    base.database.initialize(None)
    base.set_author(None)
    set_station_entries({})


@pytest.fixture
def worker(database):
    """The worker who acts in the test."""
    found = Worker.create(name="沈佳", role=Role.SUPERVISOR, is_admin=True)
    base.set_author(found.id)
    return found


@pytest.fixture
def colleague(worker):
    return Worker.create(name="方敏")


@pytest.fixture
def village(database):
    town = Place.create(kind="town", name="青禾镇")
    return Place.create(kind="village", name="柳溪村", above=town)


@pytest.fixture
def register(worker, village):
    """Put somebody on file, long enough ago that a visit is overdue."""

    def make(name, opened_on=dt.date(2025, 1, 6), **facts):
        number = Recipient.select().count() + 1
        person = Person(
            name=name,
            sex=Sex.FEMALE,
            born_on=PartialDate.of(dt.date(1944, 3, 8)),
            place=village,
            address="柳溪村 27 号",
        )
        person.touch()
        person.save()
        facts = {"worker": worker, "opened_on": opened_on, **facts}
        return Recipient.create(person=person, file_no=f"QH-{number:04}", **facts)

    return make


@pytest.fixture
def recipient(register):
    return register("陈桂香")


@pytest.fixture
def session(database):
    made = Session(SimpleNamespace(attachments=None, close=lambda: None, lend=nullcontext))
    yield made
    made.close()


@pytest.fixture
def printed():
    """What was shown as it prints: form codes with the numbers of records."""
    return []


@pytest.fixture
def papers(printed):
    return lambda spec, records: printed.append((spec.code, len(records)))


class Elsewhere(Page):
    """A page that somebody else builds; it writes down what it is asked to show."""

    def __init__(self):
        super().__init__()
        self.targets = []

    def show_target(self, target):
        self.targets.append(target)


@pytest.fixture
def desk(session, shown, qtbot):
    """The main window over the given pages, by key; the others are somebody else's.

    It stands in a frame, as it does in the program, so that the end of a test asks about nothing.
    """

    frames = []

    def show(**pages):
        others = {"recipients", "cases", "visits", "events"} - pages.keys()
        factories = {**pages, **dict.fromkeys(others, Elsewhere)}
        specs = [PageSpec(key, key, "users", make) for key, make in factories.items()]
        window = MainWindow(specs)
        session.changed.connect(window.refresh)
        frame = QStackedWidget()
        frames.append(frame)
        frame.addWidget(window)
        shown(frame)
        window.show_page(next(iter(pages)))
        frame.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


@pytest.fixture
def say():
    """Hand over Chinese as an input method does, to whatever has the focus."""

    def hand_over(text):
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(QApplication.focusWidget(), event)

    return hand_over
