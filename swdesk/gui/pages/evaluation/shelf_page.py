"""One list of what visitors may read: by numbers, without a name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from swdesk.gui.days import in_list
from swdesk.gui.i18n import tr
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.table.model import RecordModel
from swdesk.gui.table.view import RecordTable
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.gui.widgets.filter_chip import FilterChip
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.tags import Tag
from swdesk.model import dates
from swdesk.model.codes import vocabulary
from swdesk.services.lists import recipient_list
from swdesk.services.lists.list_source import ListSource
from swdesk.services.privacy.evaluation import Shelf, Wanted, shelf

_BAR = 45
_KINDS = {
    Shelf.CASES: "case_type",
    Shelf.RECIPIENTS: "category",
    Shelf.GROUPS: "group_kind",
    Shelf.EVENTS: "event_kind",
}
_WIDTHS = {
    "case_no": 160,
    "file_no": 110,
    "event_no": 160,
    "group_no": 160,
    "place": 150,
    "kind": 110,
}
_STRETCHED = frozenset(("name", "tags", "code_name"))


class ShelfPage(QWidget):
    """A list with three chips; *opened* brings the id that Enter or a double click asks for."""

    opened = Signal(int)

    def __init__(self, which: Shelf) -> None:
        super().__init__()
        self._which = which
        self.period = FilterChip(self.tr("时间"), _periods, self.tr("全部时间"))
        self.worker = FilterChip(self.tr("负责社工"), _workers, self.tr("全部社工"))
        self.kind = FilterChip(self.tr("类型"), self._kinds, self.tr("全部类型"))
        self._count = label("", "label")
        source = shelf(which)
        self._model = RecordModel([_column(one.key, one.label) for one in source.headings])
        self.table = RecordTable(self._model, EmptyState("folder-open", self.tr("这里没有记录")))
        self.table.setAccessibleName(tr(which.value))
        self.table.opened.connect(self.opened)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self._show()

    def _show(self) -> None:
        days: Any = self.period.value() or (None, None)
        worker: Any = self.worker.value()
        kind: Any = self.kind.value()
        source = shelf(self._which, Wanted(days, worker, kind))
        self._model.set_source(_Drawn(source))
        self._count.setText(self.tr("列出 {n} 条").format(n=self._model.rowCount()))

    def _kinds(self) -> list[tuple[Hashable, str]]:
        offered = vocabulary(_KINDS[self._which]).offered()
        return [(one.code, tr(one.label)) for one in offered if not one.restricted]

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("panel", "header")
        bar.setFixedHeight(_BAR)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 0, 16, 1)
        row.setSpacing(8)
        for chip in (self.period, self.worker, self.kind):
            chip.changed.connect(self._show)
            row.addWidget(chip)
        row.addStretch()
        row.addWidget(self._count)
        return bar


class _Drawn:
    """A service's list with days and tags as a table draws them."""

    def __init__(self, source: ListSource) -> None:
        self._source = source

    def ids(self, order: str, *, descending: bool) -> Any:
        return self._source.ids(order, descending=descending)

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        found = self._source.rows(ids)
        return {one: tuple(_cell(value) for value in line) for one, line in found.items()}


def _cell(value: Any) -> Any:
    if isinstance(value, dt.date):
        return in_list(value, dates.today())
    if isinstance(value, tuple):
        return tuple(Tag(text, family) for text, family in value)
    return value


def _column(key: str, title: str) -> Column:
    kind = Kind.TAGS if key == "tags" else Kind.BOLD if key.endswith("_no") else Kind.TEXT
    return Column(key, tr(title), _WIDTHS.get(key, 90), kind, stretch=key in _STRETCHED)


def _workers() -> list[tuple[Hashable, str]]:
    return [*recipient_list.workers()]


def _periods() -> list[tuple[Hashable, str]]:
    """Return the last years; a visit looks at whole ones."""
    this = dates.today().year
    spans = [(dt.date(year, 1, 1), dt.date(year, 12, 31)) for year in range(this, this - 4, -1)]
    return [(span, str(span[0].year)) for span in spans]
