"""Where the records are, their backups, their check, and one's own password."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit

from swdesk.gui import jobs
from swdesk.gui.backup_age import backup_age, last_backup
from swdesk.gui.composing import commit_input
from swdesk.gui.dialogs.waiting import run_and_wait
from swdesk.gui.i18n import tr
from swdesk.gui.jobs import Progress
from swdesk.gui.pages.settings.section import Section
from swdesk.gui.welcome.entry import Entry, PasswordLine
from swdesk.gui.welcome.new_password import NewPassword
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.station.backup import SUFFIX
from swdesk.station.checkup import check
from swdesk.station.refusals import WrongPassword
from swdesk.station.store import Station


class KeepingSection(Section):
    """Backup now, check now, the folder, and a new password for oneself."""

    def __init__(self, station: Station) -> None:
        super().__init__(
            self.tr("备份和密码"),
            self.tr("备份是加密的，要用备份当时的密码或恢复码才能打开。请常备份到 U 盘。"),
        )
        self._station = station
        self.age = label("", "label")
        self.back_up = Button(self.tr("现在备份"), "hard-drive", kind="primary")
        self.elsewhere = Button(self.tr("备份到 U 盘"), "upload")
        self.check = Button(self.tr("检查资料"), "shield-check")
        self.findings = label("", "label")
        self.findings.setWordWrap(True)
        self._folder = QLineEdit(str(station.folder))
        self._folder.setReadOnly(True)
        self.old = PasswordLine()
        self._old_entry = Entry(self.tr("现在的密码"), self.old)
        self.new = NewPassword(lambda: [station.slot.label], self.tr("新密码"))
        self.change = Button(self.tr("改密码"), "key-round")
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        words, _ = backup_age(self._station.folder, dt.datetime.now())  # noqa: DTZ005 - shown to a person
        made = last_backup(self._station.folder) is not None
        self.age.setText(words if made else self.tr("还没有备份过。"))

    def problem(self) -> str:
        """Return what is wrong with the change of password."""
        return self._old_entry.problem() or self.new.problem()

    def make_backup(self, target: Path | None = None) -> None:
        """Back up into the station's folder, or to *target*."""
        run_and_wait(
            self.window(),
            self.tr("正在备份并检查"),
            lambda: self._station.backup(target),
            self._on_backed_up,
            self.refuse,
        )

    def check_now(self) -> None:
        """Read everything once and say what is wrong."""
        run_and_wait(
            self.window(),
            self.tr("正在检查每一条资料和每一份备份"),
            lambda: check(self._station, full=True),
            self._on_checked,
            self.refuse,
        )

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
        self._station.keys.change_password(self._station.slot.id, old, new)

    @Slot(object)
    def _on_changed(self, _nothing: object) -> None:
        self.change.setEnabled(True)
        self.old.clear()
        self.new.clear()
        self.say(self.tr("密码已改，下次用新密码打开"))

    @Slot(object)
    def _on_unchanged(self, error: Exception) -> None:
        self.change.setEnabled(True)
        if isinstance(error, WrongPassword):
            self._old_entry.show_problem(tr(error.message))
        else:
            self.refuse(error)

    def _on_backed_up(self, path: object) -> None:
        self.refresh()
        self.say(self.tr("已备份到 {path}").format(path=path))

    def _on_checked(self, found: list[str]) -> None:
        self.findings.setText("\n".join(found) or self.tr("全部检查过了，没有发现问题。"))

    def _choose_target(self) -> None:
        name = f"{self._station.folder.name}_{dt.date.today():%Y%m%d}{SUFFIX}"  # noqa: DTZ011 - a file name
        kinds = f"*{SUFFIX}"
        title = self.tr("备份到")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(Path.home() / name), kinds)
        if chosen:
            self.make_backup(Path(chosen))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._station.folder)))

    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(str(self._station.folder))
        self.say(self.tr("文件夹位置已复制"), "info")

    def _lay_out(self) -> None:
        self.heading(self.tr("备份"))
        self.body.addWidget(self.age)
        self.buttons(self.back_up, self.elsewhere, self.check)
        self.body.addWidget(self.findings)
        self.heading(self.tr("资料存放的文件夹"))
        self.body.addWidget(self._folder)
        show, copy = (
            Button(self.tr("打开文件夹"), "folder-open"),
            Button(self.tr("复制位置"), "copy"),
        )
        self.buttons(show, copy)
        self.heading(self.tr("我的密码"))
        for widget in (self._old_entry, self.new):
            self.body.addWidget(widget)
        self.buttons(self.change)
        self.body.addStretch()
        self.back_up.clicked.connect(lambda _checked: self.make_backup())
        self.elsewhere.clicked.connect(self._choose_target)
        self.check.clicked.connect(self.check_now)
        show.clicked.connect(self._open_folder)
        copy.clicked.connect(self._copy_path)
        self.change.clicked.connect(self.change_password)
