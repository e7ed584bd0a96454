"""Beside a volunteer's form: the hours they gave, and the services that make them up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from swdesk.gui.days import in_list
from swdesk.gui.i18n import tr
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.table.lines import Lines
from swdesk.gui.table.model import RecordModel
from swdesk.gui.table.view import RecordTable
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.gui.widgets.label import label, rule
from swdesk.gui.widgets.message import MessageLine
from swdesk.gui.widgets.section_header import SectionHeader
from swdesk.model.volunteers import Volunteer
from swdesk.services.volunteering import hours_ledger, standing, volunteers
from swdesk.services.volunteering.volunteers import Service


class HoursSide(QFrame):
    """Brought along, served and both together; *opened* names where they served: the place
    of the program and the record there.
    """

    opened = Signal(str, object)

    def __init__(self, today: Callable[[], dt.date]) -> None:
        super().__init__()
        self.setProperty("panel", "side")
        self._today = today
        self._total = label("0", "big")
        self._brought = label("", "label")
        self._served = label("", "label")
        self._standing = label("", "label")
        self._standing.setWordWrap(True)
        self._open_end = MessageLine(tone="warn")
        columns = (
            Column("held_on", self.tr("日期"), 104, sortable=False),
            Column("event", self.tr("服务"), kind=Kind.PLAIN, stretch=True, sortable=False),
            Column("hours", self.tr("小时"), 64, Kind.NUMBER, sortable=False),
        )
        self._model = RecordModel(columns, parent=self)
        empty = EmptyState(
            "heart-handshake",
            self.tr("还没有服务记录"),
            self.tr("在活动里以志愿者身份签到、签退，时数自己算出来。"),
        )
        self.table = RecordTable(self._model, empty)
        self.table.setAccessibleName(self.tr("服务记录"))
        self.table.opened.connect(self._open)
        self._lay_out()

    def show_volunteer(self, volunteer: Volunteer) -> None:
        """Show the hours of a volunteer."""
        given = volunteers.hours(volunteer)
        stand = standing.standing(volunteer.id, self._today())
        words = self.tr("{standing}：{reason}")
        shown = words.format(standing=tr(stand.standing.label), reason=tr(stand.reason))
        self._standing.setText(shown)
        self._total.setText(f"{given.brought + given.served:g}")
        self._brought.setText(self.tr("期初 {hours} 小时").format(hours=f"{given.brought:g}"))
        words = self.tr("签到 {hours} 小时，{n} 次")
        self._served.setText(words.format(hours=f"{given.served:g}", n=given.times))
        missing = self.tr("有 {n} 次没有签退，还没有算进去").format(n=given.unfinished)
        said = [missing] if given.unfinished else []
        said += hours_ledger.warnings(hours_ledger.services(volunteer))
        self._open_end.show_message("　".join(said), "warn")
        self._open_end.setVisible(bool(said))
        today = self._today()
        self._services = dict(enumerate(volunteers.services(volunteer)))
        self._model.set_source(Lines(self._services, lambda one: _cells(one, today)))

    def _open(self, line: int) -> None:
        one = self._services[line]
        if one.group_id is not None:
            self.opened.emit("groups", one.group_id)
        else:
            self.opened.emit("events", one.event_id)

    def words(self) -> str:
        """Return what is said of the hours."""
        shown = (self._total, self._brought, self._served, self._standing)
        return "　".join((*(one.text() for one in shown), self._open_end.text())).strip()

    def _lay_out(self) -> None:
        sums = QHBoxLayout()
        sums.setSpacing(6)
        sums.addWidget(self._total)
        sums.addWidget(label(self.tr("小时"), "label"))
        sums.addSpacing(12)
        parts = QVBoxLayout()
        parts.setSpacing(0)
        parts.addWidget(self._brought)
        parts.addWidget(self._served)
        sums.addLayout(parts)
        sums.addStretch()
        head = QVBoxLayout()
        head.setContentsMargins(16, 10, 12, 8)
        head.setSpacing(4)
        head.addWidget(SectionHeader(self.tr("服务时数")))
        head.addLayout(sums)
        head.addWidget(self._standing)
        head.addWidget(self._open_end)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(rule())
        layout.addWidget(self.table, 1)


def _cells(one: Service, today: dt.date) -> tuple[Any, ...]:
    hours = f"{one.minutes / 60:.1f}" if one.left_at or one.minutes else ""
    return (in_list(one.held_on, today), one.event, hours)
