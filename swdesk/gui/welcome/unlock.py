"""The page that asks for the password."""

from __future__ import annotations

import datetime as dt
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from swdesk.errors import UserError
from swdesk.gui import jobs
from swdesk.gui.composing import commit_input
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.settings import LastOpening
from swdesk.gui.welcome import work
from swdesk.gui.welcome.entry import Entry, Explanation, PasswordLine
from swdesk.gui.welcome.panel import Panel
from swdesk.gui.widgets.button import Button
from swdesk.model import dates

if TYPE_CHECKING:
    from swdesk.station.slots import Slot as KeySlot
    from swdesk.station.store import Station

_FREE_TRIES = 3
_LONGEST_WAIT = 30
_WORKSPACE = (
    "swdesk.gui.session",
    "swdesk.gui.workspace",
    "swdesk.gui.pages.workbench.workbench_page",
)


class UnlockPage(Panel):
    """Who is here, and the password; each wrong one after the third makes the next wait longer.

    *opened* carries the station, *troubled* what stands in the way of every password, *painted*
    tells once that the page is in sight.
    """

    painted = Signal()
    opened = Signal(object)
    troubled = Signal(object)
    forgotten = Signal()
    folder_asked = Signal()

    def __init__(self, folder: Path, last: LastOpening) -> None:
        super().__init__()
        self.folder = folder
        self._last = last
        self._in_sight = False
        self._wrong = 0
        self._seconds = 0
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._count_down)
        self.title.setText(last.station or folder.name)
        self.note.set_text(self._opened_when() or str(folder))
        self.note.setToolTip(str(folder))
        self.worker = QComboBox()
        self.worker.setProperty("scale", "large")
        self.password = PasswordLine(scale="large")
        self.open = Button(self.tr("打开"), kind="primary", scale="large")
        self._caps = Explanation("warn", "arrow-big-up")
        self._entry = Entry(self.tr("密码"), self.password)
        self._lay_out()
        self.password.caps_lock.connect(self._warn_of_caps)
        self.open.clicked.connect(self.unlock)

    def offer(self, slots: list[KeySlot]) -> None:
        """Offer the people who have a password here, the last one first chosen."""
        self.worker.clear()
        for slot in slots:
            self.worker.addItem(slot.label, slot.id)
        self.worker.setCurrentIndex(max(self.worker.findText(self._last.worker), 0))
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def problem(self) -> str:
        """Return what is said about the last try."""
        return self._entry.problem()

    def unlock(self) -> None:
        """Try the password, off the GUI thread."""
        commit_input()
        if not self.open.isEnabled():
            return
        if not self.password.text():
            self._entry.show_problem(self.tr("请输入密码。"))
            return
        self._set_busy(busy=True)
        slot = self.worker.currentData()
        jobs.run(
            work.open_station,
            self.folder,
            self.password.text(),
            slot,
            on_done=self._on_opened,
            on_error=self._on_refused,
        )
        self.open.repaint()
        _load_workspace()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, after the first time, that something can be loaded without being waited for."""
        super().paintEvent(event)
        if not self._in_sight:
            self._in_sight = True
            QTimer.singleShot(0, self, self.painted.emit)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, whether it was pressed in the list of people or in the line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.unlock()
        else:
            super().keyPressEvent(event)

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no password behind the page that follows."""
        self.password.clear()
        self._tick.stop()
        super().hideEvent(event)

    @Slot(object)
    def _on_opened(self, station: Station) -> None:
        self._set_busy(busy=False)
        self.opened.emit(station)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        from swdesk.station.refusals import StationTrouble, WrongPassword  # noqa: PLC0415 - loaded by now

        self._set_busy(busy=False)
        if isinstance(error, WrongPassword):
            self._refuse(tr(error.message))
        elif isinstance(error, StationTrouble):
            self.troubled.emit(error)
        elif isinstance(error, UserError):
            self._entry.show_problem(tr(error.message))
        else:
            raise error

    def _refuse(self, sentence: str) -> None:
        self._wrong += 1
        self._entry.show_problem(sentence)
        self.password.selectAll()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._wrong >= _FREE_TRIES:
            self._seconds = min(2 ** (self._wrong - _FREE_TRIES + 1), _LONGEST_WAIT)
            self._tick.start()
            self._show_wait()

    def _count_down(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self._tick.stop()
        self._show_wait()

    def _show_wait(self) -> None:
        waiting = self._seconds > 0
        self.open.setEnabled(not waiting)
        words = self.tr("请等 {seconds} 秒再试").format(seconds=self._seconds)
        self.open.set_text(words if waiting else self.tr("打开"))

    def _set_busy(self, *, busy: bool) -> None:
        if busy:
            self._entry.show_problem("")
        self.open.setEnabled(not busy)
        self.open.set_text(self.tr("正在打开") if busy else self.tr("打开"))
        self.worker.setEnabled(not busy)
        self.password.setReadOnly(busy)

    def _warn_of_caps(self, caps: bool) -> None:  # noqa: FBT001 - a slot
        self._caps.say(self.tr("大写锁定已打开") if caps else "")

    def _opened_when(self) -> str:
        if not self._last.at:
            return ""
        at = dt.datetime.fromisoformat(self._last.at)
        days = (dates.today() - at.date()).days
        near = {0: self.tr("今天"), 1: self.tr("昨天")}
        day = near.get(days, f"{at:%Y-%m-%d}")
        return self.tr("上次打开：{day} {time:%H:%M}　{who}").format(
            day=day, time=at, who=self._last.worker
        )

    def _lay_out(self) -> None:
        self.body.addWidget(Entry(self.tr("我是"), self.worker))
        self.body.addWidget(self._entry)
        self.body.addWidget(self._caps)
        self.body.addSpacing(2)
        self.body.addWidget(self.open)
        forgot = Button(self.tr("忘记密码"), kind="link")
        other = Button(self.tr("打开另一个站"), kind="link")
        forgot.clicked.connect(self.forgotten)
        other.clicked.connect(self.folder_asked)
        links = QHBoxLayout()
        links.addWidget(forgot)
        links.addStretch()
        links.addWidget(other)
        self.body.addLayout(links)


def _load_workspace() -> None:
    """Load what works with the records while another thread is busy with the password."""
    for name in _WORKSPACE:
        import_module(name)
