"""The key is changed from the settings, and the backups of before are destroyed when wished."""

from __future__ import annotations

import shutil

import pytest

from swdesk.gui.pages.settings.key_section import KeySection
from swdesk.gui.session import Session
from swdesk.model.audit import Action, AuditEntry
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station

PASSWORD = "小河 流水 人家 老树"


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("station")
    new = NewStation("青禾镇社工站", "沈佳", PASSWORD, "QH")
    Station.create(folder, new, Cost(memory=64, passes=1))[0].close()
    return folder


@pytest.fixture
def section(template, tmp_path, shown, inline_jobs):
    folder = shutil.copytree(template, tmp_path / "资料")
    session = Session(Station.open(folder, PASSWORD))
    made = shown(KeySection(session))
    made.heard = []
    made.noticed.connect(lambda text, _tone: made.heard.append(text))
    yield made
    session.close()


def test_nothing_happens_before_the_question_is_answered(section):
    before = section._station.key.fingerprint
    section.change.click()
    assert section.sure.isVisible()
    assert section._station.key.fingerprint == before


def test_the_key_is_changed_and_a_new_backup_made(section):
    before = section._station.key.fingerprint
    section.change.click()
    section.sure.verb.click()
    assert section._station.key.fingerprint != before
    assert section.heard == ["密钥已换，也已用新密钥做好备份"]
    assert "还有 1 份备份" in section.former.text()


def test_the_backups_of_before_are_destroyed_and_that_is_entered(section):
    section.change_key()
    section.remove.click()
    section.sure_to_remove.verb.click()
    assert section.heard[-1] == "从前密钥的备份已销毁"
    assert not section.remove.isVisible()
    entry = AuditEntry.get(AuditEntry.action == Action.DESTROY)
    assert entry.detail == '{"former_backups": 1}'
