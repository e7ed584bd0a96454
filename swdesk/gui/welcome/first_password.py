"""The first time with a password that somebody else has chosen: one of one's own instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from swdesk.errors import UserError
from swdesk.gui import jobs
from swdesk.gui.composing import commit_input
from swdesk.gui.i18n import tr
from swdesk.gui.welcome import work
from swdesk.gui.welcome.new_password import NewPassword
from swdesk.gui.welcome.panel import Panel
from swdesk.gui.widgets.button import Button
from swdesk.services.setup import logins

if TYPE_CHECKING:
    from swdesk.station.store import Station


class FirstPasswordPage(Panel):
    """Stands between the given password and the records; *left* gives up opening them."""

    chosen = Signal()
    left = Signal()

    def __init__(self, station: Station) -> None:
        super().__init__(width=460)
        self._station = station
        self.title.setText(self.tr("换成自己的密码"))
        words = self.tr("{name}，现在的密码是管理员设的。换成只有自己知道的，再打开资料。")
        self.note.set_text(words.format(name=station.slot.label))
        self.passwords = NewPassword(lambda: [station.slot.label])
        self.choose = Button(self.tr("换好并打开"), kind="primary")
        back = Button(self.tr("返回"))
        back.clicked.connect(self.left)
        self.choose.clicked.connect(self.try_choose)
        self.body.addWidget(self.passwords)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(back)
        row.addStretch()
        row.addWidget(self.choose)
        self.body.addSpacing(4)
        self.body.addLayout(row)
        self.passwords.again.returnPressed.connect(self.try_choose)
        self.setFocusProxy(self.passwords.first)

    def try_choose(self) -> None:
        """Take the new password, off the GUI thread; the given one stops opening at once."""
        commit_input()
        if not self.passwords.check():
            return
        self.choose.setEnabled(False)
        jobs.run(
            work.choose_own,
            self._station,
            self.passwords.text(),
            on_done=self._on_chosen,
            on_error=self._on_refused,
        )

    @Slot(object)
    def _on_chosen(self, _nothing: object) -> None:
        logins.made_own()
        self.chosen.emit()

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self.choose.setEnabled(True)
        if not isinstance(error, UserError):
            raise error
        self.passwords.show_problem(tr(error.message))
