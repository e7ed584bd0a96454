"""修改记录: what was changed in one record, from what to what, by whom and when."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from swdesk.gui.i18n import tr
from swdesk.gui.page import Page
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.table.lines import Lines
from swdesk.gui.table.model import RecordModel
from swdesk.gui.table.view import RecordTable
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.model.base import Record
from swdesk.services.trail.history import HistoryLine, history


class HistoryPage(Page):
    """One line a changed fact, the latest first; opened over the page of the record."""

    def __init__(self, record: Record) -> None:
        super().__init__()
        self._record = record
        self._model = RecordModel(self._columns(), parent=self)
        empty = EmptyState("clipboard", self.tr("还没有修改记录"))
        self.table = RecordTable(self._model, empty)
        self.table.setAccessibleName(self.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self.setFocusProxy(self.table)
        self.table.opened.connect(self._say_whole)
        self.refresh(frozenset())

    @property
    def title(self) -> str:
        return self.tr("修改记录")

    @property
    def context(self) -> str:
        return str(self._record)

    def refresh(self, _changed: frozenset[str]) -> None:
        self._lines = history(self._record)
        self._model.set_source(Lines(dict(enumerate(self._lines, 1)), _cells))

    def _say_whole(self, number: int) -> None:
        """Say above the page what the table has cut short."""
        line = self._lines[number - 1]
        words = self.tr("{field}：{before} → {after}")
        nothing = self.tr("（空）")
        if line.before or line.after:
            said = words.format(
                field=tr(line.field), before=line.before or nothing, after=line.after or nothing
            )
            self.noticed.emit(said, "info")

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("at", self.tr("时间"), 156, sortable=False),
            Column("worker", self.tr("谁"), 84, Kind.BOLD, sortable=False),
            Column("action", self.tr("做了什么"), 110, Kind.PLAIN, sortable=False),
            Column("field", self.tr("栏目"), 130, sortable=False),
            Column("before", self.tr("原来"), 190, sortable=False),
            Column("after", self.tr("改成"), kind=Kind.PLAIN, stretch=True, sortable=False),
        )


def _cells(line: HistoryLine) -> tuple[Any, ...]:
    when = f"{line.at:%Y-%m-%d %H:%M}"
    before, after = (" ".join(text.split()) for text in (line.before, line.after))
    return when, line.worker, tr(line.action), tr(line.field), before, after
