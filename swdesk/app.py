"""The program with a window: everything is put together here and nowhere else."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from swdesk.gui import error_dialog, i18n, jobs, theme
from swdesk.gui.collector import Collector
from swdesk.gui.composing import InputWatch
from swdesk.gui.error_dialog import ErrorHooks
from swdesk.gui.focus_ring import FocusRing
from swdesk.gui.one_window import OneWindow, window_folder
from swdesk.gui.overrides import guarded
from swdesk.gui.settings import LastOpening, Settings
from swdesk.gui.welcome.demo import demo_folder
from swdesk.gui.welcome.welcome import Welcome
from swdesk.paths import log_folder

if TYPE_CHECKING:
    from swdesk.gui.workspace import Workspace
    from swdesk.station.slots import Cost
    from swdesk.station.store import Station

_FIRST_SIZE = (1280, 680)
_SMALLEST = (760, 420)
_LOG_AFTER_MS = 300


def main() -> int:
    """Open the window and return the exit code once it is closed."""
    settings = Settings()
    theme.scale_display(settings.scale)
    app = QApplication(sys.argv[:1])
    one = OneWindow(window_folder())
    if not one.take() and one.knock():
        return 0
    app.setApplicationName("swdesk")
    app.setApplicationDisplayName("社工台")
    i18n.install(app, settings.language)
    theme.apply(app, settings.theme)
    InputWatch.of(app)
    ring = FocusRing(app)
    collector = Collector(app)
    # The first page is painted before the log, which takes a while to load.
    QTimer.singleShot(_LOG_AFTER_MS, lambda: error_dialog.open_log(log_folder()))
    window = TopWindow(settings)
    hooks = ErrorHooks(window.roll_back)
    hooks.refused.connect(window.say)
    one.knocked.connect(window.come_forward)
    hooks.install()
    window.open()
    code = app.exec()
    one.release()
    hooks.uninstall()
    jobs.shutdown()
    collector.stop()
    error_dialog.close_log()
    del ring
    return code


class TopWindow(QStackedWidget):
    """The one window on the desktop: what stands before the records, or the records.

    *cost* is what a guess at a new station's password costs, for tests.
    """

    def __init__(self, settings: Settings, cost: Cost | None = None) -> None:
        super().__init__()
        self.setMinimumSize(*_SMALLEST)
        self.setWindowTitle(self.tr("社工台"))
        self._settings = settings
        self._cost = cost
        self.workspace: Workspace | None = None
        self.welcome = self._new_welcome()

    def open(self) -> None:
        """Show the window where it was, with the page that comes first."""
        saved: QByteArray = self._settings.geometry
        if not self.restoreGeometry(saved):
            self.resize(*_FIRST_SIZE)
        self.welcome.start()
        self.show()

    @Slot()
    def come_forward(self) -> None:
        """Show the window before the others, wherever it was left."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)  # where the desktop decides, the task bar at least points at it

    def lock(self) -> None:
        """Close the station, drafts kept, and ask for the password again."""
        if self.workspace is None:
            return
        folder = self._close_station(self.workspace)
        self.welcome.show_station(folder)

    def restore(self) -> None:
        """Close the station and offer its backups."""
        if self.workspace is not None:
            folder = self._close_station(self.workspace)
            self.welcome.show_restore(folder)

    def rescue(self) -> None:
        """Close the station and offer to mend it."""
        if self.workspace is not None:
            folder = self._close_station(self.workspace)
            self.welcome.show_rescue(folder)

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Say a refusal that no page has shown."""
        if self.workspace is not None:
            self.workspace.window.show_notice(i18n.tr(sentence), "warn")

    def roll_back(self) -> None:
        """Undo what an unexpected error left half done."""
        if self.workspace is not None:
            self.workspace.session.station.database.rollback()

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once every form agrees and the day's backup is made."""
        event.ignore()  # until nothing speaks against it
        if self.workspace is not None and not self.workspace.close_for_good():
            return
        self._settings.geometry = self.saveGeometry()
        if self.workspace is None:
            self.welcome.give_up()
        self._end_workspace()
        event.accept()

    @Slot(object)
    def _on_opened(self, station: Station) -> None:
        """Build what works with records; loaded now, as nobody could use it before."""
        from swdesk.gui.session import Session  # noqa: PLC0415
        from swdesk.gui.workspace import Workspace  # noqa: PLC0415

        is_demo = station.folder == demo_folder()
        workspace = Workspace(Session(station), is_demo=is_demo)
        workspace.locked.connect(self.lock)
        workspace.shows.connect(self._show_instead)
        # Queued: the button that asks is on a page that goes with the workspace.
        workspace.restore_asked.connect(self.restore, Qt.ConnectionType.QueuedConnection)
        workspace.rescue_asked.connect(self.rescue, Qt.ConnectionType.QueuedConnection)
        # Queued: a window that is closing does not hear that it should close.
        workspace.closed.connect(self._close_now, Qt.ConnectionType.QueuedConnection)
        self.workspace = workspace
        self.addWidget(workspace.window)
        self.setCurrentWidget(workspace.window)
        self._drop_welcome()
        if not is_demo:
            self._settings.note_opening(station.folder, _opening(station))
        workspace.begin()

    def _show_instead(self, widget: QWidget) -> None:
        """Show the main window, or what stands in its place."""
        if self.indexOf(widget) < 0:
            self.addWidget(widget)
        self.setCurrentWidget(widget)

    def _close_now(self) -> None:
        self._end_workspace()
        self.close()

    def _close_station(self, workspace: Workspace) -> Path:
        """Close the station for what comes before the records, and return its folder."""
        folder = workspace.session.station.folder
        self._end_workspace()
        self.welcome = self._new_welcome()
        return folder

    def _end_workspace(self) -> None:
        if self.workspace is not None:
            self.removeWidget(self.workspace.window)
            self.workspace.end()
            self.workspace.deleteLater()
            self.workspace = None

    def _new_welcome(self) -> Welcome:
        welcome = Welcome(self._settings, self._cost)
        welcome.opened.connect(self._on_opened)
        self.addWidget(welcome)
        self.setCurrentWidget(welcome)
        return welcome

    def _drop_welcome(self) -> None:
        self.removeWidget(self.welcome)
        self.welcome.hide()
        self.welcome.deleteLater()


def _opening(station: Station) -> LastOpening:
    from swdesk.services.setup import settings  # noqa: PLC0415 - loaded with the station

    now = dt.datetime.now().isoformat(timespec="minutes")  # noqa: DTZ005 - shown to a person
    return LastOpening(str(settings.office().name), station.slot.label, now)
