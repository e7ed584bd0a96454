"""The first start on this computer: begin anew, open what is there, or look round."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QVBoxLayout, QWidget

from swdesk.gui.welcome.entry import Explanation
from swdesk.gui.welcome.panel import Panel
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label


def choose_folder(parent: QWidget, title: str, start: Path | None = None) -> Path | None:
    """Ask for a folder; None when nothing was chosen."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start or Path.home()))
    return Path(chosen) if chosen else None


class FirstStart(Panel):
    """Three ways to begin, each with a sentence that says for whom it is."""

    create_asked = Signal()
    folder_chosen = Signal(object)
    demo_asked = Signal()

    def __init__(self) -> None:
        super().__init__(width=460)
        self.title.setText(self.tr("社工台"))
        self.note.set_text(self.tr("社工站的档案、个案、活动签到和打印"))
        self.create_button = Button(self.tr("新建工作站"), "plus", kind="primary", scale="large")
        self.open_button = Button(self.tr("打开已有的资料文件夹"), "folder-open", scale="large")
        self.demo_button = Button(self.tr("先看看演示"), "eye", scale="large")
        self._waiting = QProgressBar()
        self._waiting.setTextVisible(False)
        self._waiting.hide()
        self._trouble = Explanation()
        self._add(self.create_button, self.tr("第一次用社工台，大约三分钟。"))
        self._add(self.open_button, self.tr("这台电脑上已经有社工台的资料，或刚从备份里拷来。"))
        self._add(self.demo_button, self.tr("里面的人和事都是编造的，随便点、随便改。"))
        self.body.addWidget(self._waiting)
        self.body.addWidget(self._trouble)
        self.create_button.clicked.connect(self.create_asked)
        self.open_button.clicked.connect(self._choose)
        self.demo_button.clicked.connect(self.demo_asked)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the demonstration is built; nothing else can be chosen meanwhile."""
        self._waiting.setRange(0, total)
        self._waiting.setValue(done)
        self._set_waiting(waiting=True)

    def show_trouble(self, sentence: str) -> None:
        """Say why it did not work out, and let something else be chosen."""
        self._trouble.say(sentence)
        self._set_waiting(waiting=False)

    def _set_waiting(self, *, waiting: bool) -> None:
        self._waiting.setVisible(waiting)
        for button in (self.create_button, self.open_button, self.demo_button):
            button.setEnabled(not waiting)
        self.demo_button.set_text(self.tr("正在准备演示") if waiting else self.tr("先看看演示"))

    def _add(self, button: Button, sentence: str) -> None:
        below = QVBoxLayout()
        below.setSpacing(2)
        below.addWidget(button)
        below.addWidget(label(sentence, "note"))
        self.body.addLayout(below)

    def _choose(self) -> None:
        folder = choose_folder(self, self.tr("选择存放资料的文件夹"))
        if folder is not None:
            self.folder_chosen.emit(folder)
