"""Slips counted as fast as they are turned over: figures, told back while they are typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from swdesk.errors import UserError
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.gui.widgets.label import label
from swdesk.services.gatherings import slips


class SlipsPanel(InlinePanel):
    """Takes *items* figures a slip and hands what was typed to *add*; it stays for the next."""

    stays = True
    added = Signal(int)

    def __init__(self, items: int, add: Callable[[str], object]) -> None:
        super().__init__(self._question(items), self.tr("计入"))
        self._items = items
        self._add = add
        self.marks = QLineEdit()
        self.marks.setPlaceholderText("5545 3" if items == 1 else "55454 54444 很有收获")
        self.add_field(self.tr("分数"), self.marks)
        self.count = label("", "label")
        self.add_fact(self.count)
        self.marks.textChanged.connect(self._tell)

    def answer(self) -> None:
        typed = slips.read(self.marks.text(), self._items)
        self._add(self.marks.text())
        self.marks.clear()
        self.marks.setFocus()
        self.count.setText(self.tr("已计入 {n} 份").format(n=len(typed)))
        self.added.emit(len(typed))

    def _question(self, items: int) -> str:
        if items == 1:
            return self.tr("一份一个数字：5 非常满意 … 1 非常不满意")
        words = self.tr("一份 {n} 个数字，照问卷从上到下：5 非常满意 … 1 非常不满意，没填的记 0")
        return words.format(n=items)

    def _tell(self, typed: str) -> None:
        if not typed.strip():
            self.count.setText("")
            return
        try:
            found = len(slips.read(typed, self._items))
        except UserError:
            self.count.setText("")
            return
        self.count.setText(self.tr("{n} 份").format(n=found))
