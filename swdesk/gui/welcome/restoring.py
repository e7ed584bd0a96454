"""The station as it was in a backup."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from swdesk.errors import UserError
from swdesk.gui import jobs
from swdesk.gui.composing import commit_input
from swdesk.gui.i18n import tr
from swdesk.gui.welcome import work
from swdesk.gui.welcome.backup_list import BackupList
from swdesk.gui.welcome.entry import Entry, Explanation, PasswordLine
from swdesk.gui.welcome.panel import Panel
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.services.setup.restoring import NeedsPresentPassword
from swdesk.station.backups.shelf import SUFFIX
from swdesk.station.database import in_words
from swdesk.station.keys import KeyFile
from swdesk.station.refusals import WrongPassword


class RestorePage(Panel):
    """Which backup, and a password that opens it; the present files are kept aside."""

    restored = Signal()
    left = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__(width=600)
        self.folder = folder
        self.title.setText(self.tr("从备份恢复"))
        self.note.set_text(str(folder))
        self.backups = BackupList(folder)
        self.password = PasswordLine()
        self.restore = Button(self.tr("恢复这份备份"), "hard-drive", kind="primary")
        self._backup_entry = Entry(self.tr("备份"), self.backups, self.tr("最新的在最上面"))
        self.present = PasswordLine()
        self._password_entry = Entry(self.tr("密码"), self.password, self.tr("也可以用恢复码"))
        self._present_entry = Entry(
            self.tr("现有资料的密码"),
            self.present,
            self.tr("这里的资料还能打开，替换它要管理员的密码或它的恢复码"),
        )
        self._which = label("", "note")
        self._waiting = Explanation("info", "info")
        self._present_entry.hide()
        self._lay_out()
        self._say_which()

    def problem(self) -> str:
        """Return what is said about the last try."""
        entries = (self._backup_entry, self._password_entry, self._present_entry)
        return next((said for entry in entries if (said := entry.problem())), "")

    def choose(self) -> None:
        """Ask for a backup that lies elsewhere, on a stick for instance."""
        title = self.tr("选择备份文件")
        kinds = self.tr("社工台备份") + f" (*{SUFFIX})"
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if not chosen:
            return
        try:
            with in_words():
                self.backups.add(Path(chosen))
        except UserError as refused:
            self._backup_entry.show_problem(tr(refused.message))
        else:
            self._backup_entry.show_problem("")

    def try_restore(self) -> None:
        """Restore, off the GUI thread; nothing changes unless the backup is sound."""
        commit_input()
        self._backup_entry.show_problem("")
        self._password_entry.show_problem("")
        self._present_entry.show_problem("")
        chosen = self.backups.chosen()
        if chosen is None:
            self._backup_entry.show_problem(self.tr("请先选择一份备份文件。"))
            return
        self._set_busy(busy=True)
        jobs.run(
            work.restore_backup,
            chosen.path,
            self.folder,
            self.password.text(),
            self.present.text(),
            on_done=self._on_restored,
            on_error=self._on_refused,
        )

    @Slot(object)
    def _on_restored(self, _kept: Path | None) -> None:
        self._set_busy(busy=False)
        self.restored.emit()

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if not isinstance(error, UserError):
            raise error
        self._entry_of(error).show_problem(tr(error.message))

    def _entry_of(self, error: UserError) -> Entry:
        if isinstance(error, NeedsPresentPassword):
            self._present_entry.show()
            self.present.setFocus()
            return self._present_entry
        return self._password_entry if isinstance(error, WrongPassword) else self._backup_entry

    @Slot()
    def _say_which(self) -> None:
        """Say which password opens the chosen backup: today's, unless its keys are others."""
        chosen = self.backups.chosen()
        today = chosen is not None and chosen.manifest.fingerprint == _fingerprint(self.folder)
        words = (
            self.tr("输入现在的密码。")
            if today
            else self.tr("输入这份备份当时的密码，现在的密码可能打不开它。")
        )
        self._which.setText(words if chosen else "")
        self._present_entry.hide()
        self.present.clear()

    def _set_busy(self, *, busy: bool) -> None:
        self.restore.setEnabled(not busy)
        self._waiting.say(self.tr("正在检查备份并恢复，请不要关机。") if busy else "")

    def _lay_out(self) -> None:
        elsewhere = Button(self.tr("选别处的备份"), "folder-open", kind="link")
        elsewhere.clicked.connect(self.choose)
        safe = label(self.tr("恢复前会先把现在的资料另存一份，不会删掉。"), "note")
        back = Button(self.tr("返回"))
        back.clicked.connect(self.left)
        self.restore.clicked.connect(self.try_restore)
        for line in (self.password, self.present):
            line.returnPressed.connect(self.try_restore)
        self.backups.currentItemChanged.connect(self._say_which)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(back)
        row.addStretch()
        row.addWidget(self.restore)
        self.body.addWidget(self._backup_entry)
        self.body.addWidget(elsewhere, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._password_entry)
        self.body.addWidget(self._which)
        self.body.addWidget(self._present_entry)
        self.body.addWidget(safe)
        self.body.addWidget(self._waiting)
        self.body.addLayout(row)


def _fingerprint(folder: Path) -> str:
    try:
        return KeyFile.load(folder).fingerprint
    except UserError:
        return ""
