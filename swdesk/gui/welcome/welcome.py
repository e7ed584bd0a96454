"""From the start of the program to an open station, whatever has happened to it meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from swdesk.errors import UserError
from swdesk.gui import jobs
from swdesk.gui.i18n import tr
from swdesk.gui.settings import Settings
from swdesk.gui.welcome.unlock import UnlockPage
from swdesk.paths import data_folder

if TYPE_CHECKING:
    from swdesk.printing.document import Document
    from swdesk.station.refusals import StationTrouble
    from swdesk.station.slots import Cost
    from swdesk.station.store import Station

# The first page is painted before anything heavy is loaded; the others load when they are shown.
# ruff: noqa: PLC0415


class Welcome(QStackedWidget):
    """Shows one page at a time until a station is open, and reports it with *opened*."""

    opened = Signal(object)

    def __init__(self, settings: Settings, cost: Cost | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._cost = cost
        self._below: QWidget | None = None
        self._waiting: Station | None = None

    def give_up(self) -> None:
        """Close a station that was unlocked and not yet shown."""
        if self._waiting is not None:
            self._waiting.close()
            self._waiting = None

    def start(self) -> None:
        """Show the station used last, or the first start where there is none."""
        recent = self._settings.recent_stations
        if recent:
            self.show_station(recent[0])
        else:
            self.show_first_start()

    def show_first_start(self) -> None:
        """Offer the three ways to begin."""
        from swdesk.gui.welcome.first_start import FirstStart

        page = FirstStart()
        page.create_asked.connect(self.show_create)
        page.folder_chosen.connect(self.show_station)
        page.demo_asked.connect(self._build_demo)
        self._show(page)

    def show_station(self, folder: Path) -> None:
        """Ask for the password of the station in *folder*, once its files have been looked at."""
        page = UnlockPage(folder, self._settings.last_opening(folder))
        page.opened.connect(self._on_opened)
        page.troubled.connect(lambda trouble: self._show_trouble(folder, trouble))
        page.forgotten.connect(lambda: self._show_forgotten(folder, page.worker.currentText()))
        page.folder_asked.connect(self._choose_folder)
        page.painted.connect(lambda: self._look_at(page))
        self._show(page)

    def show_create(self) -> None:
        """Begin a new station."""
        from swdesk.gui.welcome.create import CreatePage

        page = CreatePage(data_folder(), self._cost)
        page.created.connect(self.opened)
        page.left.connect(self.start)
        page.preview_asked.connect(self._preview_code)
        self._show(page)

    def _look_at(self, page: UnlockPage) -> None:
        """Offer the people who have a password, or say why no password will help."""
        from swdesk.station.inspection import inspect
        from swdesk.station.keys import KeyFile

        trouble = inspect(page.folder)
        if trouble is not None:
            self._show_trouble(page.folder, trouble)
        else:
            page.offer(KeyFile.load(page.folder).users)

    def _show_trouble(self, folder: Path, trouble: StationTrouble) -> None:
        from swdesk.gui.welcome.trouble import TroublePage

        page = TroublePage(folder, trouble)
        page.retried.connect(lambda: self.show_station(folder))
        page.restore_asked.connect(lambda: self.show_restore(folder))
        page.mend_asked.connect(lambda: self._show_mend(folder))
        page.create_asked.connect(self.show_create)
        page.folder_asked.connect(self._choose_folder)
        self._show(page)

    def show_rescue(self, folder: Path) -> None:
        """Offer to restore or to mend records that were found damaged while they were open."""
        from swdesk.station.refusals import DatabaseDamaged

        self._show_trouble(folder, DatabaseDamaged())

    def _show_mend(self, folder: Path) -> None:
        from swdesk.gui.welcome.mending import MendPage

        page = MendPage(folder)
        page.ended.connect(lambda: self.show_station(folder))
        page.left.connect(lambda: self.show_rescue(folder))
        self._show(page)

    def show_restore(self, folder: Path) -> None:
        """Offer the backups of the station in *folder*."""
        from swdesk.gui.welcome.restoring import RestorePage

        page = RestorePage(folder)
        page.restored.connect(lambda: self.show_station(folder))
        page.left.connect(lambda: self.show_station(folder))
        self._show(page)

    def _show_forgotten(self, folder: Path, worker: str) -> None:
        from swdesk.gui.welcome.forgotten import ForgottenPage
        from swdesk.station.keys import KeyFile

        page = ForgottenPage(folder, KeyFile.load(folder).users, worker)
        page.opened.connect(self._on_opened)
        page.troubled.connect(lambda trouble: self._show_trouble(folder, trouble))
        page.left.connect(lambda: self.show_station(folder))
        self._show(page)

    def _choose_folder(self) -> None:
        from swdesk.gui.welcome.first_start import choose_folder

        folder = choose_folder(self, self.tr("选择存放资料的文件夹"))
        if folder is not None:
            self.show_station(folder)

    @Slot(object)
    def _on_opened(self, station: Station) -> None:
        from swdesk.services.setup import logins

        station.adopt()
        if logins.must_change():
            self._ask_for_own(station)
        else:
            self.opened.emit(station)

    def _ask_for_own(self, station: Station) -> None:
        """Let somebody whose password was given to them choose one of their own first."""
        from swdesk.gui.welcome.first_password import FirstPasswordPage

        self._waiting = station
        page = FirstPasswordPage(station)
        page.chosen.connect(self._on_chosen)
        page.left.connect(lambda: self._leave(station.folder))
        self._show(page)

    def _on_chosen(self) -> None:
        station, self._waiting = self._waiting, None
        self.opened.emit(station)

    def _leave(self, folder: Path) -> None:
        self.give_up()
        self.show_station(folder)

    # The demonstration

    def _build_demo(self) -> None:
        from swdesk.gui.welcome import demo
        from swdesk.gui.welcome.first_start import FirstStart

        page = self.currentWidget()
        if isinstance(page, FirstStart):
            page.show_progress(0, 0)
            jobs.run(
                demo.open_demo,
                on_done=self._on_opened,
                on_error=self._on_no_demo,
            )

    @Slot(object)
    def _on_no_demo(self, error: Exception) -> None:
        from swdesk.gui.welcome.first_start import FirstStart

        page = self.currentWidget()
        if not isinstance(error, UserError) or not isinstance(page, FirstStart):
            raise error
        page.show_trouble(tr(error.message))

    # The recovery sheet

    def _preview_code(self, facts: tuple[str, str, str]) -> None:
        from swdesk.gui.welcome.work import recovery_sheet

        jobs.run(recovery_sheet, *facts, on_done=self._show_preview)

    @Slot(object)
    def _show_preview(self, document: Document) -> None:
        from swdesk.gui.pages.printing.preview_page import PreviewPage

        self._below = self.currentWidget()
        page = PreviewPage(document)
        page.closes.connect(self._close_preview)
        # There is no main window yet that would know the keys of its page.
        for action in page.actions_shown():
            QShortcut(QKeySequence(action.key), page).activated.connect(action.slot)
        QShortcut(QKeySequence("Alt+Left"), page).activated.connect(page.closes)
        self.addWidget(page)
        self.setCurrentWidget(page)

    def _close_preview(self) -> None:
        page, below = self.currentWidget(), self._below
        if below is not None and page is not below:
            self.setCurrentWidget(below)
            self._drop(page)
        self._below = None

    def _show(self, page: QWidget) -> None:
        former = [self.widget(number) for number in range(self.count())]
        self.addWidget(page)
        self.setCurrentWidget(page)
        for other in former:
            self._drop(other)

    def _drop(self, page: QWidget | None) -> None:
        if page is not None:
            self.removeWidget(page)
            page.hide()
            page.deleteLater()
