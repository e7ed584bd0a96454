"""A page that lists records: filters above, the table, and what to do while it is empty."""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout

from swdesk.gui.overrides import guarded
from swdesk.gui.page import Page
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column
from swdesk.gui.table.model import RecordModel
from swdesk.gui.table.view import RecordTable
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.gui.widgets.filter_chip import FilterChip, Option
from swdesk.gui.widgets.label import label
from swdesk.model import dates
from swdesk.model.fields import AnyKind
from swdesk.services.choices import offers
from swdesk.services.lists.list_source import ListSource

_BAR = 45
_NARROW = 1000


class ListPage(Page):
    """Records that hang on a person; the find box shows those of the people it finds.

    A subclass names columns, filters and source, shapes the cells, and opens what Enter asks for.
    *today* is the day against which days are told.
    """

    icon = ""
    kinds: frozenset[str] = frozenset()
    #: The column by which the list is sorted until somebody sorts it; empty for the list's own way.
    first_by: ClassVar[str] = ""
    #: The keys of columns that are left out where there is little room.
    spared: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, session: Session, today: Callable[[], dt.date] = dates.today) -> None:
        super().__init__()
        self._session = session
        self._today = today
        self._text = ""
        self.chips = self.filters()
        self._count = label("", "label")
        self._model = RecordModel(self.columns(), parent=self)
        self._empty = EmptyState(self.icon, "")
        self._widen = self._empty.add_button(self.tr("放宽筛选"))
        self.table = RecordTable(self._model, self._empty)
        self.table.setAccessibleName(self.title)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._filters = self._bar()
        layout.addWidget(self._filters)
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self._connect()
        self.refresh(frozenset())

    def columns(self) -> Sequence[Column]:
        """Return the columns of the table."""
        raise NotImplementedError

    def filters(self) -> tuple[FilterChip, ...]:
        """Return the chips above the table."""
        raise NotImplementedError

    def passing(self) -> object:
        """Return the filter that the chips and the find box make together."""
        raise NotImplementedError

    def source(self) -> ListSource:
        """Return what the filters let through."""
        raise NotImplementedError

    def cells(self, *values: Any) -> tuple[Any, ...]:
        """Return what the table draws of one line."""
        raise NotImplementedError

    def summary(self, listed: int) -> str:
        """Return in words how many there are; *listed* pass the filters."""
        raise NotImplementedError

    def nothing(self) -> tuple[str, str]:
        """Return what an empty list says: a title and the quickest way."""
        raise NotImplementedError

    def open_record(self, record_id: int) -> None:
        """Open a line."""
        raise NotImplementedError

    @property
    def people(self) -> tuple[int, ...] | None:
        """Whom the find box finds; None while nothing is searched for."""
        return tuple(self._session.find.person_ids(self._text)) if self._text else None

    def ask_above(self, questions: QLayout) -> None:
        """Give the questions of a page their place above the filters."""
        self._layout.insertLayout(0, questions)

    def search(self, text: str) -> bool:
        self._text = text
        self.table.set_driven(driven=bool(text))
        self._show()
        self.table.select_first()
        return True

    def search_moved(self, steps: int) -> None:
        self.table.move_mark(steps)

    def search_accepted(self) -> None:
        self.table.open_current()

    def refresh(self, changed: frozenset[str]) -> None:
        if not changed or changed & self.kinds:
            self._show()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what is not needed to tell lines apart where there is little room."""
        super().resizeEvent(event)
        for number, column in enumerate(self.columns()):
            if column.key in self.spared:
                self.table.setColumnHidden(number, self.width() < _NARROW)

    def widen(self) -> None:
        """Let every chip pass everything; what is searched for stays."""
        for chip in self.chips:
            chip.set_value(None)
        self._show()

    def scope(self) -> str:
        """Return in words what the chips and the find box let through."""
        words = [chip.accessibleName() for chip in self.chips if chip.value() is not None]
        return "　".join([*words, *([self._text] if self._text else [])])

    def _show(self) -> None:
        self._model.set_source(_Shaped(self.source(), self.cells, self.first_by))
        listed = self._model.rowCount()
        self._count.setText(self.summary(listed))
        self._filters.setVisible(bool(listed) or self.has_any())
        if not listed:
            self._say_nothing()

    def _say_nothing(self) -> None:
        title, note = self.nothing()
        narrowed = any(chip.value() is not None for chip in self.chips) and self.has_any()
        if self._text:
            title = self.tr("没有找到“{text}”").format(text=self._text)
            note = self.tr("换一个词，或者放宽上面的筛选。")
        elif narrowed:
            title, note = self.tr("这里没有记录"), self.tr("放宽上面的筛选再看。")
        self._empty.set_text(title, note)
        self._widen.setVisible(narrowed)

    def has_any(self) -> bool:
        """Say whether there is a record at all, whatever the filters."""
        raise NotImplementedError

    def _connect(self) -> None:
        self.table.opened.connect(self.open_record)
        for chip in self.chips:
            chip.changed.connect(self._show)
        self._widen.clicked.connect(self.widen)

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("panel", "header")
        bar.setFixedHeight(_BAR)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 0, 16, 1)
        row.setSpacing(8)
        for chip in self.chips:
            row.addWidget(chip)
        row.addStretch()
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignRight)
        return bar


def chosen(chip: FilterChip) -> Any:
    """Return what a chip lets through, of the type of its options; None for everything."""
    return chip.value()


def linked(field: AnyKind) -> Callable[[], Sequence[Option]]:
    """Return what a chip offers of the records that *field* points at: their ids and names."""
    return lambda: [(offer.value.id, offer.label) for offer in offers(field)]


class _Shaped:
    """A service's list with every line shaped into the cells of a table."""

    def __init__(
        self, source: ListSource, shape: Callable[..., tuple[Any, ...]], first_by: str
    ) -> None:
        self._source = source
        self._shape = shape
        self._first_by = first_by

    def ids(self, order: str, *, descending: bool) -> array[int]:
        return self._source.ids(order or self._first_by, descending=descending)

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        return {one: self._shape(*line) for one, line in self._source.rows(ids).items()}
