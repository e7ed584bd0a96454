"""One's own password, changed with the old one."""

from __future__ import annotations

from PySide6.QtCore import Slot

from swdesk.gui import jobs
from swdesk.gui.composing import commit_input
from swdesk.gui.i18n import tr
from swdesk.gui.jobs import Progress
from swdesk.gui.pages.settings.section import Section
from swdesk.gui.welcome.entry import Entry, PasswordLine
from swdesk.gui.welcome.new_password import NewPassword
from swdesk.gui.widgets.button import Button
from swdesk.services.setup import logins
from swdesk.station.refusals import WrongPassword
from swdesk.station.store import Station


class PasswordSection(Section):
    """Takes the old password and the new one twice; stretching runs off the GUI thread."""

    def __init__(self, station: Station) -> None:
        super().__init__(
            self.tr("我的密码"),
            self.tr("忘了密码时，请管理员重设，或用柜子里的恢复码。别人看不到您的密码。"),
        )
        self._station = station
        self.old = PasswordLine()
        self._old_entry = Entry(self.tr("现在的密码"), self.old)
        self.new = NewPassword(lambda: [station.slot.label], self.tr("新密码"))
        self.change = Button(self.tr("改密码"), "key-round")
        for widget in (self._old_entry, self.new):
            self.body.addWidget(widget)
        self.buttons(self.change)
        self.body.addStretch()
        self.change.clicked.connect(self.change_password)

    def problem(self) -> str:
        """Return what is wrong with the change of password."""
        return self._old_entry.problem() or self.new.problem()

    def change_password(self) -> None:
        """Take the new password; the old one stops opening at once."""
        commit_input()
        self._old_entry.show_problem("")
        if self.new.check():
            self.change.setEnabled(False)
            jobs.run(
                self._rewrap,
                self.old.text(),
                self.new.text(),
                on_done=self._on_changed,
                on_error=self._on_unchanged,
            )

    def _rewrap(self, old: str, new: str, *, progress: Progress) -> None:
        logins.change_own(self._station, old, new)

    @Slot(object)
    def _on_changed(self, _nothing: object) -> None:
        self.change.setEnabled(True)
        self.old.clear()
        self.new.clear()
        logins.made_own()
        self.say(self.tr("密码已改，下次用新密码打开"))

    @Slot(object)
    def _on_unchanged(self, error: Exception) -> None:
        self.change.setEnabled(True)
        if isinstance(error, WrongPassword):
            self._old_entry.show_problem(tr(error.message))
        else:
            self.refuse(error)
