"""A new password on the strength of the printed recovery code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit

from swdesk.errors import UserError
from swdesk.gui import jobs
from swdesk.gui.composing import commit_input
from swdesk.gui.i18n import tr
from swdesk.gui.welcome import work
from swdesk.gui.welcome.entry import Entry
from swdesk.gui.welcome.new_password import NewPassword
from swdesk.gui.welcome.panel import Panel
from swdesk.gui.widgets.button import Button
from swdesk.station.refusals import StationTrouble, WeakPassword
from swdesk.station.slots import Slot as KeySlot

if TYPE_CHECKING:
    from swdesk.station.store import Station


class ForgottenPage(Panel):
    """Who, the code from the sheet, and the new password twice; then the station opens."""

    opened = Signal(object)
    troubled = Signal(object)
    left = Signal()

    def __init__(self, folder: Path, slots: list[KeySlot], current: str) -> None:
        super().__init__(width=460)
        self.folder = folder
        self.title.setText(self.tr("用恢复码重设密码"))
        self.note.set_text(self.tr("恢复码在建站时打印的那张纸上，通常锁在柜子里。"))
        self.worker = QComboBox()
        for slot in slots:
            self.worker.addItem(slot.label, slot.id)
        self.worker.setCurrentIndex(max(self.worker.findText(current), 0))
        self.code = QLineEdit()
        self.code.setPlaceholderText("XXXXX-XXXXX-XXXXX-XXXXX-XXXXX")
        self.passwords = NewPassword(lambda: [self.worker.currentText()])
        self.reset = Button(self.tr("设好并打开"), kind="primary")
        self._code_entry = Entry(self.tr("恢复码"), self.code, self.tr("大小写都可以"))
        self._lay_out()

    def problem(self) -> str:
        """Return what is said about the last try."""
        return self._code_entry.problem() or self.passwords.problem()

    def try_reset(self) -> None:
        """Reset the password, off the GUI thread."""
        commit_input()
        self._code_entry.show_problem("")
        if not self.passwords.check():
            return
        self._set_busy(busy=True)
        jobs.run(
            work.reset_password,
            self.folder,
            self.code.text(),
            self.worker.currentData(),
            self.passwords.text(),
            on_done=self._on_opened,
            on_error=self._on_refused,
        )

    @Slot(object)
    def _on_opened(self, station: Station) -> None:
        self._set_busy(busy=False)
        self.opened.emit(station)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if isinstance(error, StationTrouble):
            self.troubled.emit(error)
        elif isinstance(error, WeakPassword):
            self.passwords.show_problem(tr(error.message))
        elif isinstance(error, UserError):
            self._code_entry.show_problem(tr(error.message))
            self.code.setFocus()
        else:
            raise error

    def _set_busy(self, *, busy: bool) -> None:
        self.reset.setEnabled(not busy)
        self.reset.set_text(self.tr("正在打开") if busy else self.tr("设好并打开"))

    def _lay_out(self) -> None:
        self.body.addWidget(Entry(self.tr("我是"), self.worker))
        self.body.addWidget(self._code_entry)
        self.body.addWidget(self.passwords)
        back = Button(self.tr("返回"))
        back.clicked.connect(self.left)
        self.reset.clicked.connect(self.try_reset)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(back)
        row.addStretch()
        row.addWidget(self.reset)
        self.body.addSpacing(4)
        self.body.addLayout(row)
