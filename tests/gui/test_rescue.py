"""From the open records to the pages that restore or mend them, and back."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt

from swdesk.app import TopWindow
from swdesk.gui.settings import Settings
from swdesk.gui.welcome.restoring import RestorePage
from swdesk.gui.welcome.trouble import TroublePage
from swdesk.model.office import Place
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station, saving

CHEAP = Cost(memory=64, passes=1)
PASSWORD = "小河 流水 人家 老树"


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("station")
    Station.create(folder, NewStation("青禾镇社工站", "沈佳", PASSWORD, "QH"), CHEAP)[0].close()
    return folder


@pytest.fixture
def window(template, tmp_path, qtbot, inline_jobs):
    """The program with the station unlocked."""
    settings = Settings(tmp_path / "swdesk.ini")
    settings.remember_station(shutil.copytree(template, tmp_path / "资料"))
    made = TopWindow(settings, CHEAP)
    made.open()
    unlock(made, qtbot)
    yield made
    made._end_workspace()
    made.close()
    made.deleteLater()


def unlock(window, qtbot):
    page = window.welcome.currentWidget()
    qtbot.waitUntil(lambda: page.worker.count() > 0)
    page.password.setText(PASSWORD)
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    assert window.workspace is not None


def test_the_settings_lead_to_the_backups_and_a_restore_leads_back(window, qtbot):
    main = window.workspace.window
    main.show_page("settings", "keeping")
    main.page.keeping.make_backup()
    with saving():
        Place.create(kind="community", name="后来的村")
    main.page.keeping.restore.click()
    qtbot.waitUntil(lambda: window.workspace is None)
    page = window.welcome.currentWidget()
    assert isinstance(page, RestorePage)
    assert page.backups.topLevelItemCount() == 1

    page.password.setText(PASSWORD)
    page.try_restore()
    unlock(window, qtbot)
    assert Place.select().count() == 0
    window.workspace.window.show_page("settings", "keeping")
    window.workspace.window.page.keeping.restore.click()
    qtbot.waitUntil(lambda: window.workspace is None)
    reasons = [window.welcome.currentWidget().backups.topLevelItem(row).text(1) for row in range(2)]
    assert set(reasons) == {"恢复前", "手动"}


def test_damage_found_at_work_leads_to_the_page_that_mends(window, qtbot):
    window.workspace._upkeep.rescue_asked.emit()
    qtbot.waitUntil(lambda: window.workspace is None)
    page = window.welcome.currentWidget()
    assert isinstance(page, TroublePage)
    assert page.buttons[0].accessibleName() == "修复资料文件"
