"""The right column of the workbench: what is coming, and what the month has seen."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from swdesk.gui.days import short_weekday
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.card import Card
from swdesk.gui.widgets.clearing import clear
from swdesk.gui.widgets.date_chip import DateChip
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.row_button import RowButton
from swdesk.gui.widgets.tags import Pill, State
from swdesk.model.events import EventStatus
from swdesk.services.contacts.workbench import ComingEvent, MonthCounts

_EVENTS = 4
_EDGE = 10
INSET = 6


class SideCard(Card):
    """A card whose lines draw their ground a little beyond the text, which stays in one line."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.body.setContentsMargins(_EDGE, 9, _EDGE, 13)
        if self.header is not None:
            self.header.setContentsMargins(INSET, 0, INSET, 0)


class EventsCard(SideCard):
    """The next events; pressing one opens it."""

    opened = Signal(int)
    all_asked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("近期活动"))
        everything = Button(self.tr("全部活动"), kind="link")
        everything.clicked.connect(self.all_asked)
        if self.header is not None:
            self.header.add(everything)
        self._rows = CardRows()
        self.body.addWidget(self._rows)

    def show_events(self, events: Sequence[ComingEvent]) -> None:
        """Show the first few of *events*."""
        self._rows.clear(self.tr("近 30 天没有安排活动。"))
        for event in events[:_EVENTS]:
            self._rows.add(self._row(event))

    def _row(self, event: ComingEvent) -> RowButton:
        row = RowButton(event.name, 52)
        row.add(DateChip(event.held_on))
        row.add(_Lines(event.name, self._facts(event)), 1)
        row.add(Pill(self._state(event)))
        row.clicked.connect(lambda: self.opened.emit(event.event_id))
        return row

    @staticmethod
    def _facts(event: ComingEvent) -> str:
        when = f"{short_weekday(event.held_on)} {event.started.removeprefix('0')[:5]}".rstrip(":")
        return f"{when.strip()}　{event.location}".strip("　")

    def _state(self, event: ComingEvent) -> State:
        if event.status is EventStatus.PLANNED and not event.expected:
            return State(event.status.label, "warn")
        if event.expected:
            return State(self.tr("名单 {n} 人").format(n=event.expected))
        return State(event.status.label, "ok")


class MonthCard(SideCard):
    """What has been recorded this month, in numbers."""

    def __init__(self) -> None:
        super().__init__(self.tr("本月已办"))
        self._note = label("", "note")
        self._note.setContentsMargins(INSET, 0, INSET, 0)
        self._rows = CardRows()
        self._rows.lines.setSpacing(6)
        self.body.addWidget(self._note)
        self.body.addSpacing(2)
        self.body.addWidget(self._rows)

    def show_counts(self, counts: MonthCounts, today: dt.date) -> None:
        """Show the counts of the month of *today*."""
        days = calendar.monthrange(today.year, today.month)[1]
        words = self.tr("{month} 月已过 {day} 天，共 {days} 天")
        self._note.setText(words.format(month=today.month, day=today.day, days=days))
        self._rows.clear("")
        people = self.tr("次，{n} 人").format(n=counts.people_visited)
        self._rows.add(_count(self.tr("探访"), counts.visits, people))
        self._rows.add(_count(self.tr("个案跟进"), counts.follow_ups, self.tr("次")))
        if counts.follow_ups:
            share = self.tr("次，共 {n} 次").format(n=counts.follow_ups)
            self._rows.add(_count(self.tr("按时写好的个案记录"), counts.prompt, share))
        self._rows.add(_count(self.tr("活动"), counts.events, self.tr("场")))
        self._rows.add(_count(self.tr("志愿服务时数"), counts.volunteer_hours, self.tr("小时")))


class CardRows(QWidget):
    """Lines below each other, or one sentence while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(0)
        self._nothing = label("", "note")

    def clear(self, nothing: str) -> None:
        """Take all lines away and say *nothing* in their stead."""
        clear(self.lines)
        self._nothing = label(nothing, "note")
        self._nothing.setContentsMargins(INSET, 0, INSET, 0)
        # Shown before it has a parent, it would be a window of its own for a moment.
        self.lines.addWidget(self._nothing)
        self._nothing.setVisible(bool(nothing))

    def add(self, row: QWidget) -> None:
        """Put a line below the others."""
        self._nothing.hide()
        self.lines.addWidget(row)


class _Lines(QWidget):
    """A bold line and a quieter one."""

    def __init__(self, title: str, facts: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        for text, role in ((title, "strong"), (facts, "label")):
            line = ElidedLabel(text, role)
            line.setFixedHeight(22)
            column.addWidget(line)


def _count(name: str, number: float, unit: str) -> QWidget:
    line = QWidget()
    line.setFixedHeight(26)
    line.setAccessibleName(f"{name} {number:g} {unit}")
    row = QHBoxLayout(line)
    row.setContentsMargins(INSET, 0, INSET, 0)
    row.setSpacing(4)
    row.addWidget(label(name))
    row.addStretch()
    row.addWidget(label(f"{number:g}", "strong"))
    row.addWidget(label(unit, "secondary"))
    return line
