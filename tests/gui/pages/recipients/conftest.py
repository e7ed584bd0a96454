"""A session over a station in memory with a few people in it."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.forms.recipient import RECIPIENT
from swdesk.gui.form.form_panel import FormPanel
from swdesk.gui.main_window import MainWindow
from swdesk.gui.page import Page, PageSpec
from swdesk.gui.pages.households.households_page import HouseholdsPage
from swdesk.gui.pages.recipients.recipients_page import RecipientsPage
from swdesk.gui.session import Session
from swdesk.model import base, dates
from swdesk.model.codes import set_station_entries
from swdesk.model.dates import PartialDate
from swdesk.model.office import Office, Place
from swdesk.model.people import ContactRole, Recipient, Sex
from swdesk.model.team import Role, Worker
from swdesk.services import editing
from swdesk.services.people import households
from tests.tables import empty_tables

LONG_AGO = dt.date(2026, 1, 5)


class Files:
    """No pictures."""

    def put(self, content):
        raise AssertionError("no picture is kept here")

    def get(self, digest):
        return b""


class Opened:
    """As much of an open station as a session asks for."""

    attachments = Files()

    def close(self):
        base.set_author(None)


@pytest.fixture
def session(qapp):
    memory = empty_tables()
    Office.create(name="青禾镇社工站", code="QH")
    base.set_author(Worker.create(name="沈佳", role=Role.SUPERVISOR, is_admin=True).id)
    town = Place.create(kind="town", name="青禾镇")
    Place.create(kind="village", name="柳溪村", above=town)
    Place.create(kind="village", name="北塘村", above=town)
    opened = Session(Opened())
    yield opened
    opened.close()
    memory.close()
    base.database.initialize(None)
    set_station_entries({})


@pytest.fixture
def register(session):
    """Register a recipient; returns the record."""

    def add(name, *, categories=("elder",), place=2, opened_on=LONG_AGO, **facts):
        values = {
            "name": name,
            "place": place,
            "opened_on": opened_on,
            "recipient_category": [{"category": code} for code in categories],
            **facts,
        }
        return editing.save(RECIPIENT, values)

    return add


@pytest.fixture
def people(register):
    """陈桂香 of 柳溪村, long overdue, and 徐水根 of 北塘村, registered today."""
    chen = register(
        "陈桂香",
        categories=("alone_elder", "dibao"),
        sex=Sex.FEMALE,
        born_on=PartialDate(1944, 3, 8),
        phones=("13812345521",),
        id_no="320000194403080029",
        address="柳溪村3组27号",
        person_contact=[
            {"role": ContactRole.EMERGENCY, "name": "李建平", "phones": ("13912340000",)}
        ],
    )
    today = dates.today()
    xu = register("徐水根", categories=("tekun",), place=3, sex=Sex.MALE, opened_on=today)
    return {"chen": Recipient.find(chen.id), "xu": Recipient.find(xu.id)}


@pytest.fixture
def household(people):
    return households.open_household(people["chen"].person)


class Elsewhere(Page):
    """A place that another page sends people to; it remembers with what."""

    def __init__(self):
        super().__init__()
        self.targets = []

    def show_target(self, target):
        self.targets.append(target)


@pytest.fixture
def printed():
    """What was asked to be shown as it prints."""
    return []


@pytest.fixture
def window(session, qtbot, printed):
    """The main window over the pages of this folder."""

    def preview(spec, records):
        printed.append((spec.code, *(record.id for record in records)))

    def specs():
        yield PageSpec("recipients", "服务对象", "users", lambda: RecipientsPage(session, preview))
        yield PageSpec(
            "households", "家庭", "notebook-tabs", lambda: HouseholdsPage(session, preview)
        )
        for key in ("visits", "cases", "events", "import"):
            yield PageSpec(key, key, "house", Elsewhere)

    made = MainWindow(list(specs()))
    session.changed.connect(made.refresh)
    qtbot.addWidget(made, before_close_func=forget_unsaved)
    made.resize(1366, 697)
    made.show()
    qtbot.waitExposed(made)
    return made


def forget_unsaved(window):
    """Drop what a test has typed: a window with unsaved work would ask when it is closed."""
    for panel in window.findChildren(FormPanel):
        panel.discard_draft()


@pytest.fixture
def page(window, people):
    """The list of recipients, as it is first shown."""
    window.show_page("recipients")
    return window.page
