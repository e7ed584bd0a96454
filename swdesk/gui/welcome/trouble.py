"""Why the records cannot be opened, and the one or two things that help."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFileDialog

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.welcome.entry import Explanation
from swdesk.gui.welcome.panel import Panel
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageBox

if TYPE_CHECKING:
    from swdesk.station.refusals import StationTrouble

_Then = Callable[[], object] | SignalInstance

# Loaded by then: a trouble comes out of these very modules.
# ruff: noqa: PLC0415


class TroublePage(Panel):
    """A sentence for each trouble and its way out; nothing is written without being asked."""

    retried = Signal()
    restore_asked = Signal()
    mend_asked = Signal()
    create_asked = Signal()
    folder_asked = Signal()

    def __init__(self, folder: Path, trouble: StationTrouble) -> None:
        super().__init__(width=520)
        self.folder = folder
        self.title.setText(self.tr("暂时打不开"))
        self.note.set_text(str(folder))
        self.body.addWidget(MessageBox(tr(trouble.message), tone="warn"))
        self._refusal = Explanation()
        self.body.addWidget(self._refusal)
        self.buttons: list[Button] = []
        self._offer_ways_out(trouble)
        self.buttons[0].setFocus()

    def _offer_ways_out(self, trouble: StationTrouble) -> None:
        from swdesk.station.refusals import DatabaseDamaged, KeysDamaged, KeysMissing, WayOut

        ways = {
            WayOut.CREATE: (self.tr("新建工作站"), "plus", self.create_asked),
            WayOut.RETRY: (self.tr("再试一次"), "rotate-ccw", self.retried),
            WayOut.RESTORE: (self.tr("从备份恢复"), "hard-drive", self.restore_asked),
            WayOut.CHOOSE_FOLDER: (self.tr("另选文件夹"), "folder-open", self.folder_asked),
        }
        first = ways.get(trouble.way_out, ways[WayOut.RETRY])
        if isinstance(trouble, DatabaseDamaged):
            mend = self.tr("修复资料文件"), "shield-check", self.mend_asked
            self._add(*mend, kind="primary")
            self._say_which()
        self._add(*first, kind="" if self.buttons else "primary")
        if isinstance(trouble, KeysMissing | KeysDamaged):
            self._add(self.tr("我有密钥文件"), "key-round", self._find_keys)
        for way in (WayOut.RETRY, WayOut.CHOOSE_FOLDER):
            if ways[way] is not first:
                self._add(*ways[way])

    def _say_which(self) -> None:
        """Help to choose between the two ways."""
        words = self.tr(
            "修复会读出文件里还好的每一条，包括上次备份之后填的，缺的再从备份补。"
            "恢复则整个退回到备份时的样子，修不好时再用。"
        )
        advice = label(words, "note")
        advice.setWordWrap(True)
        self.body.addWidget(advice)

    def _add(self, text: str, icon: str, then: _Then, kind: str = "") -> None:
        button = Button(text, icon, kind=kind)
        button.clicked.connect(then)
        self.buttons.append(button)
        self.body.addWidget(button)

    def _find_keys(self) -> None:
        """Put a copy of the key file back; without one that reads well nothing changes."""
        from swdesk.station.database import in_words
        from swdesk.station.keys import KeyFile

        title = self.tr("选择密钥文件 records.keys")
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(self.folder), "*.keys *.old")
        if not chosen:
            return
        try:
            with in_words():
                KeyFile.read(self.folder, Path(chosen).read_bytes()).save()
        except UserError as refused:
            self._refusal.say(tr(refused.message))
        else:
            self.retried.emit()
