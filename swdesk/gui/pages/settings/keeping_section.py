"""Where the records are, their backups and the second place, and their check."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit

from swdesk.errors import UserError
from swdesk.gui.backup_age import backup_age, day_and_time
from swdesk.gui.backup_words import rehearsal_words, round_words
from swdesk.gui.dialogs.waiting import run_and_wait
from swdesk.gui.i18n import tr
from swdesk.gui.pages.settings.section import Section
from swdesk.gui.session import Session
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.station.backups.drill import Rehearsal, rehearse
from swdesk.station.backups.occasion import Occasion
from swdesk.station.backups.rounds import Round
from swdesk.station.backups.schedule import last_backup
from swdesk.station.backups.second_place import SecondPlace, choose, give_up, is_apart
from swdesk.station.backups.shelf import SUFFIX
from swdesk.station.checkup import check
from swdesk.station.upkeep import Upkeep, moment, this_moment


class KeepingSection(Section):
    """Backup, second place, rehearsal, restore, check, and the folder."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            self.tr("备份"),
            self.tr(
                "工作时每半小时、每天第一次关闭时都会自动备份，旧备份按天、周、月逐渐减少。"
                "备份是加密的，要用密码或恢复码才能打开。"
            ),
        )
        self._session = session
        self._station = station = session.station
        self.age = label("", "label")
        self.back_up = Button(self.tr("现在备份"), "hard-drive", kind="primary")
        self.elsewhere = Button(self.tr("另存一份备份"), "upload")
        self.restore = Button(self.tr("从备份恢复"), "rotate-ccw")
        self.second = label("", "label")
        self.second.setWordWrap(True)
        self.choose_second = Button(self.tr("选 U 盘上的文件夹"), "folder-open")
        self.no_second = Button(self.tr("不再存到那里"), kind="link")
        self.drill = Button(self.tr("演练恢复"), "circle-check")
        self.rehearsed = label("", "label")
        self.rehearsed.setWordWrap(True)
        self.check = Button(self.tr("检查资料"), "shield-check")
        self.findings = label("", "label")
        self.findings.setWordWrap(True)
        self._folder = QLineEdit(str(station.folder))
        self._folder.setReadOnly(True)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        words, _ = backup_age(self._station.folder, this_moment())
        made = last_backup(self._station.folder) is not None
        self.age.setText(words if made else self.tr("还没有备份过。"))
        place = SecondPlace.of(self._station.folder, self._station.keys.db_id)
        self.second.setText(self._second_words(place))
        self.no_second.setVisible(place is not None)
        if not self.rehearsed.text():
            self.rehearsed.setText(self._last_rehearsal())

    def make_backup(self) -> None:
        """Back up into the station's folder and to the second place."""
        self._wait(
            self.tr("正在备份并检查"),
            lambda: self._station.back_up(Occasion.HAND),
            self._on_backed_up,
        )

    def save_backup(self, target: Path) -> None:
        """Write one backup to a file of one's own choice."""
        self._wait(self.tr("正在备份并检查"), lambda: self._station.backup(target), self._on_saved)

    def set_second_place(self, folder: Path) -> None:
        """Copy every backup to *folder* from now on, the first one at once."""
        try:
            choose(self._station.folder, folder, self._station.keys.db_id)
        except UserError as refused:
            self.refuse(refused)
            return
        self.make_backup()

    def rehearse(self) -> None:
        """Open the newest backup, compare it with today and put it away again."""
        self._wait(
            self.tr("正在打开最新的备份"), lambda: rehearse(self._station), self._on_rehearsed
        )

    def check_now(self) -> None:
        """Read everything once and say what is wrong."""
        self._wait(
            self.tr("正在检查每一条资料和每一份备份"),
            lambda: check(self._station, full=True),
            self._on_checked,
        )

    def _wait(
        self, sentence: str, work: Callable[[], object], on_done: Callable[[Any], object]
    ) -> None:
        run_and_wait(self.window(), sentence, work, on_done, self.refuse)

    def _on_backed_up(self, made: Round) -> None:
        self.refresh()
        self.say(*round_words(made, self._station.folder))

    def _on_saved(self, path: Path) -> None:
        self.refresh()
        self.say(self.tr("已备份到 {path}").format(path=path))

    def _on_rehearsed(self, rehearsal: Rehearsal) -> None:
        self.rehearsed.setText(rehearsal_words(rehearsal, this_moment()))

    def _on_checked(self, found: list[str]) -> None:
        words = "\n".join(tr(sentence) for sentence in found)
        self.findings.setText(words or self.tr("全部检查过了，没有发现问题。"))

    def _second_words(self, place: SecondPlace | None) -> str:
        if place is None:
            return self.tr(
                "还没有选。硬盘坏了，本机的备份会一起丢；选一个 U 盘，备份时会同时存一份。"
            )
        words = (
            self.tr("{folder}（已插上）") if place.is_present else self.tr("{folder}（没有插上）")
        )
        told = words.format(folder=place.folder)
        if place.is_present and not is_apart(place.folder, self._station.folder):
            told += self.tr("。它和资料在同一块硬盘上，硬盘坏了会一起丢，最好换成 U 盘")
        return told

    def _last_rehearsal(self) -> str:
        done = moment(Upkeep.load(self._station.folder).rehearsed_at)
        if done is None:
            return self.tr("还没有演练过。演练会打开最新的备份核对一遍，不改动任何资料。")
        words = self.tr("上次演练：{moment}，备份能打开。")
        return words.format(moment=day_and_time(done, this_moment()))

    def _choose_target(self) -> None:
        name = f"{self._station.folder.name}_{this_moment():%Y%m%d}{SUFFIX}"
        kinds = f"*{SUFFIX}"
        title = self.tr("备份到")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(Path.home() / name), kinds)
        if chosen:
            self.save_backup(Path(chosen))

    def _choose_second(self) -> None:
        title = self.tr("选 U 盘上的文件夹")
        chosen = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if chosen:
            self.set_second_place(Path(chosen))

    def _give_up_second(self) -> None:
        give_up(self._station.folder)
        self.refresh()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._station.folder)))

    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(str(self._station.folder))
        self.say(self.tr("文件夹位置已复制"), "info")

    def _lay_out(self) -> None:
        self.heading(self.tr("备份"))
        self.body.addWidget(self.age)
        self.buttons(self.back_up, self.elsewhere, self.restore)
        self.heading(self.tr("备份同时存到 U 盘"))
        self.body.addWidget(self.second)
        self.buttons(self.choose_second, self.no_second)
        self.heading(self.tr("演练和检查"))
        self.body.addWidget(self.rehearsed)
        self.buttons(self.drill, self.check)
        self.body.addWidget(self.findings)
        self._lay_out_folder()
        self.body.addStretch()
        self._connect()

    def _lay_out_folder(self) -> None:
        self.heading(self.tr("资料存放的文件夹"))
        self.body.addWidget(self._folder)
        show = Button(self.tr("打开文件夹"), "folder-open")
        copy = Button(self.tr("复制位置"), "copy")
        self.buttons(show, copy)
        show.clicked.connect(self._open_folder)
        copy.clicked.connect(self._copy_path)

    def _connect(self) -> None:
        self.back_up.clicked.connect(self.make_backup)
        self.elsewhere.clicked.connect(self._choose_target)
        self.restore.clicked.connect(self._session.restore_asked)
        self.choose_second.clicked.connect(self._choose_second)
        self.no_second.clicked.connect(self._give_up_second)
        self.drill.clicked.connect(self.rehearse)
        self.check.clicked.connect(self.check_now)
