"""The duties of privacy, done from the keyboard through the real window."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtWidgets import QApplication

from swdesk.model import dates
from swdesk.model.audit import Action, AuditEntry
from swdesk.model.cases import Case, CaseStatus
from swdesk.model.destruction import Destruction
from swdesk.model.incidents import Incident
from swdesk.model.people import Person
from swdesk.model.team import Worker
from swdesk.services.setup import settings
from swdesk.station.keys import KeyFile
from swdesk.station.rotation import former_backups
from tests.journeys.conftest import CHEAP, PASSWORD

OTHER = "a witness of her own"


@pytest.fixture
def person(unlock, lived_in, tmp_path):
    """A supervisor over a year of work."""
    return unlock(shutil.copytree(lived_in, tmp_path / "有人用过"))


def sets(person, subject):
    """Open the settings and go to one of their subjects with the arrow keys."""
    person.opens("设置")
    person.goes_to("设置的内容")
    person.presses("Home")
    subjects = QApplication.focusWidget()
    for _ in range(subjects.count()):
        if subjects.currentItem().text() == subject:
            return
        person.presses("Down")
    raise AssertionError(f"{subject} is no subject of the settings")


def marks(person, words):
    """Go down the table of the page to the row with those words."""
    person.page.table.setFocus()
    person.presses("Home")
    for row in person.rows():
        if words in "".join(str(cell) for cell in row):
            return
        person.presses("Down")
    raise AssertionError(f"{words} is in none of {person.rows()}")


@pytest.fixture
def long_closed():
    """Let a case be closed eleven years ago, and nothing else be due."""

    def close():
        case = Case.live().where(Case.status == CaseStatus.OPEN).first()
        day = dates.today().replace(year=dates.today().year - 31, day=1)
        case.asked_on = case.opened_on = case.closed_on = day
        case.status = CaseStatus.CLOSED
        case.save()
        return case

    return close


def test_two_people_destroy_a_case_whose_years_are_over(person, long_closed):
    case = long_closed()
    station = person.window.workspace.session.station
    colleague = Worker.live().where(Worker.id != station.worker_id).first()
    uid = bytes(colleague.uid).hex()
    station.keys.add_slot(station.key, OTHER, str(colleague.name), worker=uid, cost=CHEAP)
    sets(person, "个人信息保护")
    person.does("到期鉴定清单")
    marks(person, case.case_no)
    person.sees("批准销毁", "1 项，其中销毁 1 项")

    person.does("批准销毁")
    person.enters(str(colleague.name), OTHER)
    person.does("批准并销毁")

    person.sees("销毁证明")
    made = Destruction.get()
    assert (made.witnessed_by, Case.find(case.id).complaint) == (colleague, "（已销毁）")
    assert made.destruction_no in person.saves_paper()


def test_a_lost_computer_is_reported_with_whom_it_concerns(person):
    sets(person, "个人信息保护")
    person.does("设备遗失或泄露")
    person.presses("Ctrl+N")
    person.page.table.setFocus()
    person.presses("Home", "Return")
    person.sees("要做的事（个人信息保护法第五十七条）")
    person.fills({"事件类型": "遗失", "经过与原因": "下乡途中把笔记本电脑落在了车上"})
    person.presses("Ctrl+S")

    incident = Incident.select().order_by(-Incident.id).first()
    assert (incident.people, incident.is_encrypted) == (Person.live().count(), True)
    person.sees(incident.incident_no)


def test_the_key_is_changed_and_the_copies_of_before_destroyed(person):
    station = person.window.workspace.session.station
    before = station.key.fingerprint
    sets(person, "密钥")
    person.does("换密钥")
    person.does("现在换")
    person.sees("还有 1 份备份")
    assert KeyFile.load(station.folder).fingerprint != before

    person.does("销毁这些备份")
    person.does("销毁")
    assert former_backups(station.folder) == []
    told = AuditEntry.select().where(AuditEntry.action == Action.DESTROY)
    assert told.count() == 1
    assert station.keys.unlock(PASSWORD)
    assert settings.office().name == "青禾镇社工站"
