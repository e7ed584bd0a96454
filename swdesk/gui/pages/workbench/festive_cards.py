"""Birthdays and festivals ahead, in the right column of the workbench."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Signal

from swdesk.gui.days import in_prose, short_weekday
from swdesk.gui.i18n import tr
from swdesk.gui.pages.workbench.workbench_side import CardRows, SideCard
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.icon_label import IconLabel
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.row_button import RowButton
from swdesk.gui.widgets.tags import Pill, State
from swdesk.labels import N_
from swdesk.services.contacts.birthdays import MONTH, WEEK, Birthday
from swdesk.services.contacts.festivals import Festival

_SHOWN = {WEEK: 6, MONTH: 15}
_FESTIVALS = 2
_DAY = 72
_HEIGHT = 27


class BirthdaysCard(SideCard):
    """Who has a birthday soon; pressing a line opens the person.

    *turned* asks for the next month instead of the next week, or back.
    """

    opened = Signal(int)
    turned = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("生日"))
        self.days = WEEK
        self._span = Button("", kind="link")
        self._span.clicked.connect(self._turn)
        if self.header is not None:
            self.header.add(self._span)
        self._rows = CardRows()
        self.body.addWidget(self._rows)

    def show_birthdays(self, birthdays: Sequence[Birthday], today: dt.date) -> None:
        """Show the next birthdays, today's first."""
        other = WEEK if self.days == MONTH else MONTH
        self._span.setText(self.tr("看 {n} 天内").format(n=other))
        self._rows.clear(self.tr("{n} 天内没有服务对象过生日。").format(n=self.days))
        for birthday in birthdays[: _SHOWN[self.days]]:
            self._rows.add(self._row(birthday, today))
        if len(birthdays) > _SHOWN[self.days]:
            more = self.tr("另有 {n} 人").format(n=len(birthdays) - _SHOWN[self.days])
            self._rows.add(label(more, "note"))

    def _row(self, birthday: Birthday, today: dt.date) -> RowButton:
        words = self.tr("{name} {age} 岁生日").format(name=birthday.name, age=birthday.turns)
        row = RowButton(words, _HEIGHT)
        row.row.setSpacing(8)
        row.add(IconLabel("cake"))
        row.add(_day(birthday.on, today))
        row.add(ElidedLabel(words), 1)
        if birthday.is_round:
            row.add(Pill(State(self.tr("逢十"), "accent")))
        if birthday.is_lunar:
            row.add(Pill(State(self.tr("农历"))))
        row.add(label(in_prose(birthday.on), "note"))
        row.clicked.connect(lambda: self.opened.emit(birthday.recipient_id))
        return row

    def _turn(self) -> None:
        self.days = WEEK if self.days == MONTH else MONTH
        self.turned.emit()


class FestivalsCard(SideCard):
    """The festivals ahead; pressing one begins the round on which people are greeted for it."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("节日"))
        self._rows = CardRows()
        self.body.addWidget(self._rows)

    def show_festivals(self, festivals: Sequence[Festival], today: dt.date) -> None:
        """Show the next few."""
        self._rows.clear(self.tr("近期没有节日。"))
        for festival in festivals[:_FESTIVALS]:
            self._rows.add(self._row(festival, today))

    def _row(self, festival: Festival, today: dt.date) -> RowButton:
        name = tr(festival.name)
        row = RowButton(self.tr("登记{name}慰问").format(name=name), _HEIGHT)
        row.row.setSpacing(8)
        row.add(IconLabel("calendar-days"))
        row.add(_day(festival.on, today))
        row.add(ElidedLabel(name), 1)
        days = (festival.on - today).days
        left = self.tr("还有 {n} 天").format(n=days) if days else self.tr("今天")
        row.add(label(f"{in_prose(festival.on)}　{left}", "note"))
        row.clicked.connect(lambda: self.opened.emit(festival.code))
        return row


def _day(day: dt.date, today: dt.date) -> ElidedLabel:
    """Return how near a day is, or its weekday."""
    near = {0: tr(N_("今天")), 1: tr(N_("明天"))}
    words = near.get((day - today).days) or short_weekday(day)
    shown = ElidedLabel(words, "label")
    shown.setFixedWidth(_DAY)
    return shown
