"""完成: what came of the import in words, and the ways on: mend the rest, or take it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.pages.importing.step import Step
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.card import Card
from swdesk.gui.widgets.clearing import clear
from swdesk.gui.widgets.icon_label import IconLabel
from swdesk.gui.widgets.label import label, rule
from swdesk.gui.widgets.message import MessageBox
from swdesk.gui.widgets.scroll import Scroll
from swdesk.sheets.commit import Summary
from swdesk.sheets.kinds import kind
from swdesk.sheets.undo import Undone

_WIDEST = 760


class DoneStep(Step):
    """The summary of an import, or of taking one back."""

    undo_asked = Signal()
    rows_asked = Signal()
    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo = Button(self.tr("撤销这次导入"), "undo-2")
        self.rows = Button(self.tr("下载问题行"), "download")
        self.again = Button(self.tr("再导入一个表格"), "upload")
        self.undo.clicked.connect(self.undo_asked)
        self.rows.clicked.connect(self.rows_asked)
        self.again.clicked.connect(self.again_asked)
        self._inside = QVBoxLayout()
        self._inside.setSpacing(12)
        self._body = QVBoxLayout()
        self._notices = QVBoxLayout()
        self._words: tuple[str, ...] = ()
        self._lay_out()
        self.setFocusProxy(self.again)

    @property
    def verb(self) -> str:
        return self.tr("完成")

    def show_summary(self, kind_key: str, summary: Summary) -> None:
        """Say what was brought in."""
        about = kind(kind_key)
        head = self.tr("已导入 {n} {unit}").format(n=summary.imported, unit=tr(about.unit))
        self._show(head, self._lines(summary, tr(about.unit)))
        self.undo.setVisible(summary.imported > 0)
        self.rows.setVisible(summary.rejected > 0)
        self.changed.emit()

    def show_undone(self, file_name: str, undone: Undone) -> None:
        """Say what became of an import that was taken back."""
        self._show(self.tr("已撤销 {name} 的导入").format(name=file_name), self._undone(undone))
        if undone.kept:
            self._body.addWidget(label(self.tr("留下的记录"), "section"))
            for caption, why in undone.kept:
                self._body.addWidget(label(f"{caption}　{tr(why)}", "secondary"))
        self.undo.hide()
        self.rows.hide()
        self.changed.emit()

    def words(self) -> tuple[str, ...]:
        """Return the sentences shown."""
        return self._words

    def say(self, text: str, tone: str) -> None:
        """Say something above the summary."""
        clear(self._notices)
        self._notices.addWidget(MessageBox(text, tone=tone))

    def _lines(self, summary: Summary, unit: str) -> list[str]:
        new = summary.imported - summary.filled - summary.updated
        counted = (
            (new, self.tr("新建 {n} {unit}")),
            (summary.filled, self.tr("补充到已有档案 {n} {unit}")),
            (summary.updated, self.tr("以表格为准更新 {n} {unit}")),
            (summary.duplicates, self.tr("表内重复，没有再导入 {n} 行")),
            (summary.skipped, self.tr("跳过，或者没有新内容 {n} 行")),
            (summary.rejected, self.tr("不能导入 {n} 行，可以下载下来改好再导")),
        )
        return [words.format(n=n, unit=unit) for n, words in counted if n]

    def _undone(self, undone: Undone) -> list[str]:
        counted = (
            (undone.removed, self.tr("删去 {n} 条")),
            (undone.restored, self.tr("恢复原来内容的 {n} 条")),
            (len(undone.kept), self.tr("后来有人用过或改过，留着没动的 {n} 条")),
        )
        return [words.format(n=n) for n, words in counted if n]

    def _show(self, head: str, lines: Sequence[str]) -> None:
        clear(self._body)
        clear(self._notices)
        self._words = (head, *lines)
        title = QWidget()
        row = QHBoxLayout(title)
        row.setContentsMargins(0, 4, 0, 6)
        row.setSpacing(12)
        row.addWidget(IconLabel("circle-check", "ok", 24))
        row.addWidget(label(head, "title"))
        row.addStretch()
        self._body.addWidget(title)
        for line in lines:
            self._body.addWidget(rule("soft"))
            shown = label(line)
            shown.setFixedHeight(34)
            self._body.addWidget(shown)

    def _lay_out(self) -> None:
        card = Card()
        self._body.setSpacing(2)
        card.body.addLayout(self._body)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        for button in (self.rows, self.undo, self.again):
            ways.addWidget(button)
        ways.addStretch()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(self._notices)
        column.addWidget(card)
        column.addLayout(ways)
        column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll.centred(inside, _WIDEST), 1)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
