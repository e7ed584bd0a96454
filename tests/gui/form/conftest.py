"""An open station in memory, and a place for its pictures."""

from __future__ import annotations

import datetime as dt
import hashlib

import pytest

from swdesk.model import base
from swdesk.model.cases import Case
from swdesk.model.codes import set_station_entries
from swdesk.model.events import Event
from swdesk.model.groups import Group
from swdesk.model.office import Office, Place
from swdesk.model.pairs import Pair
from swdesk.model.people import Person, Recipient, Sex
from swdesk.model.projects import Project
from swdesk.model.resources import Provider, ResourceLink
from swdesk.model.team import Role, Worker
from swdesk.model.volunteers import Volunteer, VolunteerTeam
from swdesk.services.casework.case_sheets import SHEETS
from tests.tables import empty_tables


class Files:
    """Pictures kept in memory."""

    def __init__(self):
        self.kept = {}

    def put(self, content):
        address = hashlib.sha256(content).hexdigest()
        self.kept[address] = content
        return address

    def get(self, digest):
        return self.kept[digest]


@pytest.fixture
def files():
    return Files()


@pytest.fixture
def database():
    memory = empty_tables()
    Office.create(name="青禾镇社工站", code="QH")
    base.set_author(Worker.create(name="沈佳", role=Role.SUPERVISOR, is_admin=True).id)
    town = Place.create(kind="town", name="青禾镇")
    Place.create(kind="village", name="柳溪村", above=town)
    VolunteerTeam.create(name="银龄服务队", kind="other")
    Project.create(project_no="QH-XM-01", name="一老一小", ends_on=dt.date(2026, 12, 31))
    provider = Provider.create(name="镇卫生院", kind="health")
    ResourceLink.create(provider=provider, link_no="QH-LJ-1", kind="goods", content="米、油")
    yield memory
    memory.close()
    base.database.initialize(None)
    base.set_author(None)
    set_station_entries({})


@pytest.fixture
def recipient(database):
    person = Person.create(name="陈桂香", sex=Sex.FEMALE)
    return Recipient.create(person=person, file_no="QH-0312")


@pytest.fixture
def case(recipient):
    return Case.create(
        recipient=recipient,
        case_no="QH-GA-2026-001",
        worker=1,
        source="self",
        complaint="失眠",
        asked_on=dt.date(2026, 1, 5),
    )


@pytest.fixture
def event(database):
    return Event.create(event_no="QH-HD-2026-001", name="集市", held_on=dt.date(2026, 3, 1))


@pytest.fixture
def group(database):
    return Group.create(group_no="QH-XZ-2026-001", name="手工小组")


@pytest.fixture
def pair(recipient):
    Volunteer.create(volunteer_no="ZY0001", person=recipient.person)
    return Pair.create(pair_no="JD-001", recipient=recipient, helper="镇卫生院", kind="help")


@pytest.fixture
def links(recipient, case, event, group, pair):
    """The record that a new one of each form hangs on."""
    return {
        "F-05": {"person": recipient.person},
        "F-05C": {"person": recipient.person},
        "F-03": {"recipient": recipient},
        "F-04": {"recipient": recipient},
        "F-06": {"recipient": recipient},
        **{code: {"group": group} for code in ("G-2", "G-4", "G-7")},
        "A-1": {"event": event},
        "A-5": {"event": event},
        "M-15": {"recipient": recipient},
        "V-8": {"recipient": recipient},
        "C-1": {"recipient": recipient},
        **{kind.spec.code: {"case": case} for kind in SHEETS},
    }
