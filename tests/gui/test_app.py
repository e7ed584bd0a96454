"""The program from its first window to the lock, with the real main window."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QListView, QMessageBox, QWidget

from swdesk.app import TopWindow
from swdesk.forms.household import HOUSEHOLD
from swdesk.gui.backup_age import last_backup
from swdesk.gui.dialogs.leaving import Leaving
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.gui.settings import Settings
from swdesk.gui.welcome.first_start import FirstStart
from swdesk.gui.welcome.unlock import UnlockPage
from swdesk.model.base import author
from swdesk.services import drafts
from swdesk.services.casework import sheet_states
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station

CHEAP = Cost(memory=64, passes=1)
PAGES = ("workbench", "recipients", "households", "cases", "visits", "printing", "settings")
PASSWORD = "小河 流水 人家 老树"


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("station")
    station, _ = Station.create(folder, NewStation("青禾镇社工站", "沈佳", PASSWORD, "QH"), CHEAP)
    station.close()
    return folder


@pytest.fixture
def folder(template, tmp_path):
    return shutil.copytree(template, tmp_path / "资料")


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "swdesk.ini")


@pytest.fixture
def start(settings, qtbot, inline_jobs):
    """Start the program; whatever is open at the end is closed."""
    windows = []

    def start():
        window = TopWindow(settings, CHEAP)
        windows.append(window)
        window.open()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield start
    for window in windows:
        window._end_workspace()
        window.close()
        window.deleteLater()


@pytest.fixture
def window(start, settings, folder, qtbot):
    """The program with the station unlocked."""
    settings.remember_station(folder)
    made = start()
    unlock(made, qtbot)
    return made


def unlock(window, qtbot):
    page = window.welcome.currentWidget()
    qtbot.waitUntil(lambda: page.worker.count() > 0)
    qtbot.keyClicks(page.password, "x")
    page.password.setText(PASSWORD)
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    assert window.workspace is not None


def household_form(window):
    page = FormPage(window.workspace.session, HOUSEHOLD, window.workspace.preview)
    page.open_new()
    window.workspace.window.open_page(page)
    return page


def type_address(page, qtbot):
    editor = page.panel.view.editor("address").widget
    editor.setFocus()
    qtbot.keyClicks(editor, "12")
    return page


def test_the_first_start_offers_three_ways(start):
    assert isinstance(start().welcome.currentWidget(), FirstStart)


def test_a_new_station_is_made_with_the_keyboard_alone(start, tmp_path, qtbot):
    window = start()
    window.welcome.show_create()
    page = window.welcome.currentWidget()
    page.place.folder = tmp_path / "新站"

    def enter(*texts):
        """Type each text into the field that has the focus and go on with Enter."""
        for text in texts:
            at = page.focusWidget()
            qtbot.keyClicks(at, text)
            qtbot.keyClick(at, Qt.Key.Key_Return)

    enter("Qinghe", "QH", "", "", "")
    page.next.setFocus()
    enter("", "Shen Jia", "", "", "moon walks and me", "moon walks and me")
    assert page.focusWidget() is page.next
    enter("", page.recovery.code)
    assert page.focusWidget() is page.next
    enter("")
    page.next.setFocus()
    enter("")

    assert window.workspace is not None
    assert window.workspace.window.page.title == "工作台"
    assert (tmp_path / "新站" / "records.db").exists()


def test_later_starts_go_straight_to_the_password(start, settings, folder):
    settings.remember_station(folder)

    page = start().welcome.currentWidget()
    assert isinstance(page, UnlockPage)
    assert page.folder == folder


def test_the_password_leads_to_the_workbench(window, settings):
    main = window.workspace.window

    assert window.currentWidget() is main
    assert main.page.title == "工作台"
    assert settings.recent_stations == [window.workspace.session.station.folder]


def test_the_next_unlock_names_station_and_worker(window, settings):
    folder = window.workspace.session.station.folder

    last = settings.last_opening(folder)
    assert (last.station, last.worker) == ("青禾镇社工站", "沈佳")


def test_locking_closes_the_station_and_asks_for_the_password_again(window, qtbot):
    session = window.workspace.session
    qtbot.keyClick(window.workspace.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert window.workspace is None
    assert author() is None
    with pytest.raises(RuntimeError, match="forgotten"):
        _ = session.station.key.secret
    unlock(window, qtbot)


def test_a_form_that_was_open_at_the_lock_is_offered_again(window, qtbot):
    type_address(household_form(window), qtbot)
    window.lock()
    unlock(window, qtbot)
    main = window.workspace.window
    notice = main.notices.itemAt(0).widget()
    assert "1 份没填完的表" in notice.title

    window.workspace._open_draft(drafts.pending()[0])

    assert main.page.panel.view.editor("address").value() == "12"


def test_idling_locks_the_window(window):
    window.workspace._idle.set_minutes(0)
    window.workspace._idle.check()

    assert isinstance(window.welcome.currentWidget(), UnlockPage)


def test_the_lock_of_the_screen_locks_the_window_and_clears_the_clipboard(window, qtbot):
    line = type_address(household_form(window), qtbot).panel.view.editor("address").widget
    line.setText("320000195003074529")
    line.selectAll()
    line.copy()
    assert QApplication.clipboard().text() == "320000195003074529"

    window.workspace._screen.hear(True)

    assert isinstance(window.welcome.currentWidget(), UnlockPage)
    assert QApplication.clipboard().text() == ""


def test_a_window_that_was_put_away_comes_forward(start):
    window = start()
    window.showMinimized()

    window.come_forward()

    assert window.isVisible()
    assert not window.isMinimized()


def test_a_lock_waits_for_the_printer(window):
    workspace = window.workspace
    workspace.preview(HOUSEHOLD)
    workspace.window.page._run = object()
    workspace._lock()
    assert window.workspace is workspace

    workspace.window.page._run = None
    workspace._lock()
    assert window.workspace is None


def test_the_demonstration_is_labelled_and_not_taken_for_a_station(start, settings):
    window = start()
    window.welcome._build_demo()

    main = window.workspace.window
    assert main.navigation._brand.station.whole_text().startswith("演示")
    assert window.workspace.session.find.search("王").hits
    assert settings.recent_stations == []


def test_closing_backs_up_once_a_day(window, qtbot):
    folder = window.workspace.session.station.folder
    assert last_backup(folder) is None

    window.close()

    qtbot.waitUntil(lambda: not window.isVisible())
    assert last_backup(folder) is not None
    assert window.workspace is None


def test_closing_with_an_open_form_asks_and_stays(window, qtbot, answers):
    type_address(household_form(window), qtbot)
    answers.expect("exec", _stay)
    window.close()

    assert window.workspace is not None
    assert window.workspace.window.page.panel.is_dirty()


def _stay(box: QMessageBox):
    """Press the button that keeps the form, as Escape does."""
    box.escapeButton().click()
    return Leaving.STAY


def test_a_record_is_previewed_over_the_page_and_closed_back_to_it(window):
    main = window.workspace.window
    window.workspace.preview(HOUSEHOLD)
    assert isinstance(main.page, PreviewPage)
    assert main.page.document.pages >= 1

    main.page.closes.emit()

    assert main.page.title == "工作台"


def test_nobody_found_leads_to_a_new_record(window, qtbot, monkeypatch):
    asked = []
    main = window.workspace.window
    monkeypatch.setattr(main, "show_page", lambda key, target=None: asked.append((key, target)))
    box = main.header.find_box
    box.setText("王秀兰")
    box.search_now()
    qtbot.keyClick(box, Qt.Key.Key_Return)

    assert asked == [("recipients", ("new", "王秀兰"))]


def test_nothing_heavy_is_loaded_before_the_first_window():
    script = (
        "import sys, swdesk.app\n"
        "heavy = {'peewee', 'sqlcipher3', 'cryptography', 'reportlab', 'openpyxl', 'pypinyin',"
        " 'pypdfium2', 'python_calamine'}\n"
        "print(sorted(heavy & sys.modules.keys()))"
    )
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert told.stdout.strip() == "[]"


def test_nothing_flashes_up_as_a_window_of_its_own(start, settings, folder, qtbot):
    settings.remember_station(folder)
    window = start()
    seen = Shown()
    QApplication.instance().installEventFilter(seen)
    unlock(window, qtbot)
    for key in PAGES:
        window.workspace.window.show_page(key)
    QApplication.instance().removeEventFilter(seen)

    assert seen.windows == []


class Shown(QObject):
    """What was shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.windows = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_a_supervisor_sees_how_many_sheets_wait(window, qtbot, monkeypatch):
    monkeypatch.setattr(sheet_states, "count_waiting", lambda: 3)
    window.workspace._show_waiting()

    places = window.workspace.window.navigation.findChild(QListView)
    spoken = [
        places.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(places.model().rowCount())
    ]
    assert "督导，等待督导 3" in spoken
