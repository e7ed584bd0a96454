"""The upkeep of an open station, seen at the foot of its window: backups, checks, reminders."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from swdesk.errors import UserError
from swdesk.gui import jobs
from swdesk.gui.backup_age import backup_age
from swdesk.gui.backup_words import round_words
from swdesk.gui.dialogs.waiting import run_and_wait
from swdesk.gui.i18n import tr
from swdesk.gui.jobs import Job, Progress
from swdesk.gui.main_window import MainWindow
from swdesk.station import health
from swdesk.station.backups.occasion import Occasion
from swdesk.station.backups.rounds import Round
from swdesk.station.backups.schedule import Schedule, backed_up_today
from swdesk.station.checkup import check
from swdesk.station.refusals import DatabaseBusy
from swdesk.station.store import Station
from swdesk.station.upkeep import Upkeep, this_moment

_EVERY_MS = 60 * 1000
_CHECK_AFTER_MS = 20 * 1000  # the first moments belong to the person who has just arrived


class StationUpkeep(QObject):
    """Backs up every half hour and checks every week beside the work, which never waits.

    *rescue_asked* says that the records are damaged and somebody wants them mended.
    """

    rescue_asked = Signal()

    def __init__(self, station: Station, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._station = station
        self._window = window
        self._schedule = Schedule(station)
        self._job: Job | None = None
        self._clock = QTimer(self, interval=_EVERY_MS)
        self._clock.timeout.connect(self.turn)
        self._later = QTimer(self, interval=_CHECK_AFTER_MS, singleShot=True)
        self._later.timeout.connect(self.check_if_due)

    def begin(self) -> None:
        """Say what is to be said at the start, and keep watch from now on."""
        self._clock.start()
        self._later.start()
        found = health.at_start(self._station, this_moment())
        if found:
            self._window.show_notice("\n".join(tr(sentence) for sentence in found), "warn")
        self.show_ages()

    def end(self) -> None:
        """Keep watch no longer; what is being written ends by itself."""
        self._clock.stop()
        self._later.stop()
        if self._job is not None:
            self._job.cancel()

    def turn(self) -> None:
        """Make the half-hourly backup if it is due, and let the ages be of this minute."""
        if self._schedule.is_due() and not self._is_busy:
            make = self._schedule.begin()
            self._job = jobs.run(
                lambda progress: make(), on_done=self._on_made, on_error=self._on_not_made_now
            )
        self.show_ages()

    def back_up(self) -> None:
        """Make a backup now while somebody waits, and say where it is."""
        self._wait_for(self.tr("正在备份并检查"), Occasion.HAND, self._after_backup)

    def back_up_at_close(self, then: Callable[[], object]) -> None:
        """Make the backup of the day, then do what follows."""
        words = self.tr("正在备份，马上就好")
        self._wait_for(words, Occasion.CLOSE, lambda _made: then())

    @property
    def has_backup_of_today(self) -> bool:
        """Whether closing may do without another backup."""
        return backed_up_today(self._station.folder, this_moment())

    def check_if_due(self) -> None:
        """Read everything once a week, or after work was cut short, beside the work."""
        if health.full_check_is_due(self._station, this_moment()) and not self._is_busy:
            self._window.status.set_check(self.tr("正在检查资料"), "ok")
            self._job = jobs.run(
                self._check, on_done=self._on_checked, on_error=self._on_not_checked
            )

    def show_ages(self) -> None:
        """Say how old the backup is, and when a rehearsal is due."""
        now = this_moment()
        self._window.status.set_backup(*backup_age(self._station.folder, now))
        if health.rehearsal_is_due(self._station.folder, now):
            words = self.tr("该演练一次恢复了（设置 → 备份和密码）")
            self._window.status.set_check(words, "warn")

    # Inside

    @property
    def _is_busy(self) -> bool:
        return self._job is not None and self._job.running

    def _wait_for(
        self, sentence: str, occasion: Occasion, on_done: Callable[[Round], object]
    ) -> None:
        run_and_wait(
            self._window.window(),
            sentence,
            lambda: self._station.back_up(occasion),
            on_done,
            self._on_not_made,
        )

    def _after_backup(self, made: Round) -> None:
        self.show_ages()
        notice = self._window.show_notice(*round_words(made, self._station.folder))
        if made.copy is None and not Upkeep.load(self._station.folder).second_folder:
            button = notice.add_button(self.tr("也存到 U 盘"))
            button.clicked.connect(lambda: self._window.show_page("settings", "keeping"))

    @Slot(object)
    def _on_made(self, made: Round) -> None:
        self.show_ages()
        if made.trouble is not None:
            self._window.show_notice(*round_words(made, self._station.folder))

    @Slot(object)
    def _on_not_made_now(self, error: Exception) -> None:
        """Say why there is no backup, unless a long import is all that was in the way."""
        if not isinstance(error, DatabaseBusy):
            self._on_not_made(error)

    @Slot(object)
    def _on_not_made(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._window.show_notice(tr(error.message), "danger")

    def _check(self, *, progress: Progress) -> list[str]:
        return check(self._station, full=True)

    @Slot(object)
    def _on_checked(self, found: list[str]) -> None:
        if not found:
            self._window.status.set_check(self.tr("检查过，完好"), "ok")
            self.show_ages()
            return
        self._window.status.set_check(self.tr("资料检查发现问题"), "danger")
        notice = self._window.show_notice("\n".join(tr(sentence) for sentence in found), "danger")
        if Upkeep.load(self._station.folder).is_suspect:
            button = notice.add_button(self.tr("修复或恢复"))
            button.clicked.connect(self.rescue_asked)

    @Slot(object)
    def _on_not_checked(self, error: Exception) -> None:
        self._window.status.set_check("")
        if not isinstance(error, UserError):
            raise error
        self._window.show_notice(tr(error.message), "warn")
