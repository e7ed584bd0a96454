"""A station's tables in memory, without the encryption that costs time."""

from __future__ import annotations

import datetime as dt

import peewee as pw
import pytest

from swdesk.model import base
from swdesk.model.codes import set_station_entries
from swdesk.model.office import Office, Place
from swdesk.model.people import Person, Recipient, RecipientCategory, Sex
from swdesk.model.tables import TABLES, VIEWS
from swdesk.model.team import Role, Worker
from swdesk.services import changes


@pytest.fixture
def database():
    """Empty tables and views, bound to the records for one test."""
    memory = pw.SqliteDatabase(":memory:", pragmas={"foreign_keys": 1})
    base.database.initialize(memory)
    memory.create_tables(TABLES)
    for view in VIEWS:
        memory.execute_sql(view)
    yield memory
    memory.close()
    base.database.initialize(None)
    base.set_author(None)
    set_station_entries({})


@pytest.fixture
def office(database):
    return Office.create(name="青禾镇社工站", code="QH")


@pytest.fixture
def worker(office):
    """A worker, acting in this test."""
    found = Worker.create(name="沈佳", role=Role.SUPERVISOR, is_admin=True)
    base.set_author(found.id)
    return found


@pytest.fixture
def village(database):
    town = Place.create(kind="town", name="青禾镇")
    return Place.create(kind="village", name="柳溪村", above=town)


@pytest.fixture
def told(database):
    """What was reported as changed."""
    heard = []
    unsubscribe = changes.subscribe(heard.append)
    yield heard
    unsubscribe()


@pytest.fixture
def served(worker, village):
    """Make a recipient: served(name, *categories, **facts of the person or the role)."""

    def make(name, *categories, **facts):
        of_person = {key: facts.pop(key) for key in tuple(facts) if key in Person.facts()}
        person = Person(name=name, **{"place": village, "sex": Sex.FEMALE, **of_person})
        person.touch()
        person.save()
        role = {"opened_on": dt.date(2026, 1, 1), "worker": worker, **facts}
        made = Recipient.create(person=person, file_no=f"QH-{person.id:04d}", **role)
        for category in categories:
            RecipientCategory.create(recipient=made, category=category)
        return made

    return make
