"""Damaged records mended before they can be opened again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from swdesk.errors import UserError
from swdesk.gui import jobs
from swdesk.gui.composing import commit_input
from swdesk.gui.i18n import tr
from swdesk.gui.welcome import work
from swdesk.gui.welcome.entry import Entry, Explanation, PasswordLine
from swdesk.gui.welcome.panel import Panel
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label

if TYPE_CHECKING:
    from swdesk.station.repair.salvage import Salvage


class MendPage(Panel):
    """A password, and afterwards what was saved and what was not."""

    ended = Signal()
    left = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__(width=560)
        self.folder = folder
        self.title.setText(self.tr("修复资料文件"))
        self.note.set_text(str(folder))
        self.password = PasswordLine()
        self.mend = Button(self.tr("开始修复"), "shield-check", kind="primary")
        self.back = Button(self.tr("返回"))
        self.report = label("", "label")
        self.report.setWordWrap(True)
        self.report.hide()
        self._entry = Entry(self.tr("密码"), self.password, self.tr("现在的密码，或恢复码"))
        self._safe = label(self.tr("损坏的原文件会另存一份，不会删掉。"), "note")
        self._waiting = Explanation("info", "info")
        self._lay_out()
        self.password.setFocus()

    def problem(self) -> str:
        """Return what is said about the last try."""
        return self._entry.problem()

    def try_mending(self) -> None:
        """Mend, off the GUI thread; nothing changes unless the result stands every check."""
        commit_input()
        if not self.mend.isEnabled():
            return
        self._entry.show_problem("")
        self._set_busy(busy=True)
        jobs.run(
            work.mend,
            self.folder,
            self.password.text(),
            on_done=self._on_mended,
            on_error=self._on_refused,
        )

    @Slot(object)
    def _on_mended(self, done: Salvage) -> None:
        from swdesk.gui.backup_words import salvage_words  # noqa: PLC0415 - loaded by now
        from swdesk.station.upkeep import this_moment  # noqa: PLC0415 - as above

        self._set_busy(busy=False)
        self.title.setText(self.tr("修好了，可以打开"))
        self.report.setText("\n".join(salvage_words(done, this_moment())))
        self.report.show()
        for asked in (self._entry, self._safe, self.back):
            asked.hide()
        self.password.clear()
        self.mend.set_text(self.tr("打开资料"))
        self.mend.clicked.disconnect(self.try_mending)
        self.mend.clicked.connect(self.ended)
        self.mend.setFocus()

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if not isinstance(error, UserError):
            raise error
        self._entry.show_problem(tr(error.message))

    def _set_busy(self, *, busy: bool) -> None:
        self.mend.setEnabled(not busy)
        self.back.setEnabled(not busy)
        words = self.tr("正在逐页读取资料，文件大时要几分钟，请不要关机。")
        self._waiting.say(words if busy else "")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addStretch()
        row.addWidget(self.mend)
        for widget in (self._entry, self._safe, self._waiting, self.report):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.back.clicked.connect(self.left)
        self.mend.clicked.connect(self.try_mending)
        self.password.returnPressed.connect(self.try_mending)
