"""What narrows the list of recipients down, in one line above it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from swdesk.gui.i18n import tr
from swdesk.gui.widgets.filter_chip import FilterChip
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.labels import N_
from swdesk.model.people import RecipientStatus
from swdesk.services.contacts import due
from swdesk.services.contacts.due_rules import Todo
from swdesk.services.lists import recipient_list
from swdesk.services.lists.list_filters import RecipientFilter
from swdesk.services.setup import settings

HEIGHT = 45
PEOPLE, HOUSEHOLDS = "people", "households"
_LATE, _TODAY, _WEEK = "late", "today", "week"


class FilterBar(QFrame):
    """Chips at the left, what else a list needs at the right."""

    changed = Signal()

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.setProperty("panel", "header")
        self.setFixedHeight(HEIGHT)
        self.kind = SegmentedControl(
            [(PEOPLE, self.tr("人")), (HOUSEHOLDS, self.tr("户"))], self.tr("按人或按户")
        )
        self.kind.set_value(kind)
        self.count = label("", "label")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 12, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.kind)
        self._row.addStretch()
        self._row.addWidget(self.count)

    def add(self, chip: FilterChip) -> FilterChip:
        """Put a chip behind the others."""
        self._row.insertWidget(self._row.count() - 2, chip)
        chip.changed.connect(self.changed)
        return chip


class RecipientFilters(FilterBar):
    """Status, place, category, worker and when they are due."""

    def __init__(self) -> None:
        super().__init__(PEOPLE)
        self.status = self.add(FilterChip(tr(N_("状态")), _statuses, tr(N_("所有状态"))))
        self.place = self.add(FilterChip(tr(N_("村（社区）")), places, tr(N_("所有村（社区）"))))
        self.category = self.add(FilterChip(tr(N_("类别")), _categories, tr(N_("所有类别"))))
        self.worker = self.add(FilterChip(tr(N_("负责社工")), _workers, tr(N_("所有社工"))))
        self.due = self.add(FilterChip(tr(N_("到期")), _due_spans, tr(N_("不论到期"))))
        self.reset()

    def reset(self) -> None:
        """Show everybody who is on the books."""
        self.status.set_value(RecipientStatus.ACTIVE, words=tr(RecipientStatus.ACTIVE.label))
        for chip in (self.place, self.category, self.worker, self.due):
            chip.set_value(None)

    def is_narrow(self) -> bool:
        """Say whether more is chosen than the status."""
        chips = (self.place, self.category, self.worker, self.due)
        return any(chip.value() is not None for chip in chips)

    def scope(self) -> str:
        """Return in words what is chosen, for the head of a list on paper."""
        chips = (self.status, self.place, self.category, self.worker, self.due)
        words = (chip.text().partition("　")[0] for chip in chips if chip.value() is not None)
        return "，".join(word.strip() for word in words)

    def chosen(
        self, people: Sequence[int] | None, todos: Mapping[int, Todo], today: dt.date
    ) -> RecipientFilter:
        """Return the filter; *people* are those whom the find box has found."""
        status = self.status.value()
        return RecipientFilter(
            status=(status,) if isinstance(status, RecipientStatus) else None,
            place=_number(self.place.value()),
            category=_text(self.category.value()),
            worker=_number(self.worker.value()),
            people=people,
            ids=self._due_ids(todos, today),
        )

    def _due_ids(self, todos: Mapping[int, Todo], today: dt.date) -> list[int] | None:
        span = self.due.value()
        if span is None:
            return None
        if span == _LATE:
            return [one for one, todo in todos.items() if todo.days_late(today)]
        last = {_TODAY: today, _WEEK: due.end_of_week(today)}[str(span)]
        return [one for one, todo in todos.items() if todo.due_on <= last]


def places() -> list[tuple[Hashable, str]]:
    """Return the places as a tree: what lies in another stands further in."""
    return [(place.id, "　" * depth + str(place.name)) for place, depth in settings.places()]


def _statuses() -> list[tuple[Hashable, str]]:
    counts = recipient_list.status_counts()
    return [(status, f"{tr(status.label)}　{count}") for status, count in counts.items()]


def _categories() -> list[tuple[Hashable, str]]:
    return [
        (entry.code, f"{tr(entry.short or entry.label)}　{count}")
        for entry, count in recipient_list.used_categories()
    ]


def _workers() -> list[tuple[Hashable, str]]:
    return [*recipient_list.workers()]


def _due_spans() -> list[tuple[Hashable, str]]:
    return [(_LATE, tr(N_("逾期"))), (_TODAY, tr(N_("今天和逾期"))), (_WEEK, tr(N_("本周和逾期")))]


def _number(value: Hashable | None) -> int | None:
    return value if isinstance(value, int) else None


def _text(value: Hashable | None) -> str | None:
    return value if isinstance(value, str) else None
