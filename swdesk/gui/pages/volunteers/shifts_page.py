"""班次出勤: the shifts of one volunteer, and who of all has missed several in a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from swdesk.gui.days import in_list
from swdesk.gui.i18n import tr
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.tags import State
from swdesk.model import dates
from swdesk.model.text import in_a_row
from swdesk.model.volunteers import Volunteer
from swdesk.services.volunteering import shifts
from swdesk.services.volunteering.shifts import Missing, Shift


class ShiftsPage(RegisterPage):
    """One line a shift, the last one first; Enter opens its event."""

    icon = "calendar-days"

    def __init__(self, volunteer: Volunteer) -> None:
        self._volunteer = volunteer
        super().__init__()

    @property
    def title(self) -> str:
        return self.tr("班次出勤")

    @property
    def context(self) -> str:
        found = shifts.of_person(self._volunteer.person_id)
        percent, missed = shifts.rate(found), shifts.streak(found)
        rate = "" if percent is None else self.tr("出勤率 {n}%").format(n=percent)
        away = self.tr("连续缺席 {n} 次").format(n=missed) if missed else ""
        return in_a_row(str(self._volunteer), rate, away)

    def columns(self) -> Sequence[Column]:
        return (
            Column("day", self.tr("日期"), 110, sortable=False),
            Column("event", self.tr("活动"), kind=Kind.BOLD, stretch=True, sortable=False),
            Column("came", self.tr("出勤"), 110, Kind.PILL, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        note = self.tr("在活动里把志愿者列为应到，或者签到，班次就列在这里。")
        return self.tr("还没有排过班"), note

    def lines(self) -> Sequence[Any]:
        return list(reversed(shifts.of_person(self._volunteer.person_id)))

    def cells(self, line: Shift) -> tuple[Any, ...]:
        return (in_list(line.held_on, dates.today()), line.event, self._state(line))

    def open_line(self, line: Shift) -> None:
        self.goes_to.emit("events", line.event_id)

    def _state(self, line: Shift) -> State:
        if line.came:
            return State(self.tr("到"), "ok")
        if line.absence is not None:
            return State(tr(line.absence.label), "danger")
        return State(self.tr("没有记录"), "neutral")


class AwayPage(RegisterPage):
    """连续缺席: the volunteers to ask after; Enter opens one."""

    icon = "heart-handshake"

    @property
    def title(self) -> str:
        return self.tr("连续缺席的志愿者")

    def columns(self) -> Sequence[Column]:
        return (
            Column("number", self.tr("编号"), 150, sortable=False),
            Column("name", self.tr("姓名"), 110, Kind.BOLD, sortable=False),
            Column("phone", self.tr("联系电话"), 140, sortable=False),
            Column("streak", self.tr("连续缺席"), 100, Kind.NUMBER, sortable=False),
            Column("rate", self.tr("出勤率"), 90, Kind.NUMBER, sortable=False),
            Column("last", self.tr("最近一班"), stretch=True, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        words = self.tr("连续 {n} 班说好来而没有来的志愿者，会列在这里。")
        return self.tr("没有人连续缺席"), words.format(n=shifts.STREAK)

    def lines(self) -> Sequence[Any]:
        return shifts.missing()

    def cells(self, line: Missing) -> tuple[Any, ...]:
        rate = "" if line.rate is None else f"{line.rate}%"
        day = in_list(line.last_on, dates.today())
        return (line.number, line.name, line.phones, str(line.streak), rate, day)

    def open_line(self, line: Missing) -> None:
        self.goes_to.emit("volunteers", line.volunteer_id)
