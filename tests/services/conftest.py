"""A station's tables in memory, without the encryption that costs time."""

from __future__ import annotations

import datetime as dt

import pytest

from swdesk.forms.case import CASE
from swdesk.model import base
from swdesk.model.aftercare import Stability
from swdesk.model.cases import Decision
from swdesk.model.closing import Attainment
from swdesk.model.codes import set_station_entries
from swdesk.model.office import Office, Place
from swdesk.model.people import Person, Recipient, RecipientCategory, Sex
from swdesk.model.team import Role, Worker
from swdesk.services import changes, editing
from swdesk.services.casework import cases
from tests.tables import empty_tables


@pytest.fixture
def database():
    """Empty tables and views, bound to the records for one test."""
    memory = empty_tables()
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


@pytest.fixture
def case(served):
    """A case that was taken on in September."""
    recipient = served("林子轩", "hardship_child")
    intake = {
        **cases.new_case(recipient),
        "asked_on": dt.date(2026, 9, 1),
        "source": "school",
        "complaint": "不愿上学",
        "decision": Decision.TAKE,
        "opened_on": dt.date(2026, 9, 2),
    }
    return editing.save(CASE, intake, recipient=recipient)


#: What each sheet of a case cannot do without, and the rows that others count on.
SHEET_FACTS = {
    "C-2": {"diagnosis": "分离焦虑"},
    "C-3": {"aim": "恢复上学", "goal": [{"aim": "每周到校五天", "indicator": "考勤"}]},
    "C-5": {"summary": "到校三周"},
    "C-7": {
        "outcome": "恢复上学",
        "goal_rating": [{"aim": "每周到校五天", "after": Attainment.EXPECTED}],
    },
    "C-8": {"reason": "achieved", "summary": "服务三个月", "aftercare": "一个月后电话回访"},
    "C-6": {"topic": "返校安排", "held_on": dt.date(2026, 10, 1)},
    "C-9": {"to_unit": "县心理卫生中心", "main_problem": "分离焦虑", "reason": "需要专业诊断"},
    "C-10": {
        "which": "1",
        "way": "phone",
        "present": "每周到校五天",
        "stability": Stability.STABLE,
        "seen_on": dt.date(2026, 11, 10),
    },
    "C-12": {
        "circumstances": ["injured"],
        "seen": "左臂有多处瘀伤",
        "unit": "青禾镇派出所",
        "found_on": dt.date(2026, 10, 1),
        "reported_on": dt.date(2026, 10, 1),
    },
    "C-11": {"asked_by": "母亲", "reasons": ["moved"]},
}


@pytest.fixture
def fill(case):
    """Fill in a sheet of the case: fill(PLAN, **facts)."""

    def make(spec, **facts):
        told = {"written_on": dt.date(2026, 10, 1), "ended_on": dt.date(2026, 10, 1)}
        values = {**editing.blank(spec), **told, **SHEET_FACTS[spec.code], **facts}
        return editing.save(spec, values, case=case)

    return make
