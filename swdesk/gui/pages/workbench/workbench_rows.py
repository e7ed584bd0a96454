"""The work list as a table shows it: four groups of lines, each ending in its verb."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from swdesk.gui.days import in_prose, short_weekday, weekday
from swdesk.gui.i18n import tr
from swdesk.gui.people import sex_and_age
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.table.grouped import Group
from swdesk.gui.widgets.tags import State
from swdesk.labels import N_
from swdesk.services.contacts.due import Bucket, Due, end_of_week
from swdesk.services.contacts.due_rules import DueKind

_ICONS = {
    DueKind.VISIT: "house",
    DueKind.RETRY: "phone",
    DueKind.LOST: "phone",
    DueKind.VERIFY: "user-pen",
    DueKind.INTAKE: "folder-plus",
    DueKind.FOLLOW_UP: "folder-open",
    DueKind.PLAN: "calendar-days",
    DueKind.SUMMARY: "clipboard-pen",
    DueKind.CONSENT: "file-text",
    DueKind.AFTERCARE: "folder-open",
    DueKind.REQUEST: "clipboard-pen",
    DueKind.PURGE: "trash-2",
}


def columns() -> tuple[Column, ...]:
    """Return what a line shows; widths hold the longest real value."""
    return (
        Column("icon", "", 32, Kind.ICON),
        Column("name", tr(N_("姓名")), 80, Kind.BOLD),
        Column("age", tr(N_("性别年龄")), 60),
        Column("place", tr(N_("村（社区）")), 94),
        Column("what", tr(N_("事项")), kind=Kind.PAIR, stretch=True),
        Column("when", tr(N_("日期")), 92, Kind.PILL),
        Column("worker", tr(N_("社工")), 67),
        Column("verb", tr(N_("记录")), 55, Kind.LINK),
    )


class WorkGroups:
    """Makes the groups; a line keeps its number, so that the mark stays on it when others go."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[object, ...], int] = {}
        self._lines: dict[int, Due] = {}
        self._done = Group("", foldable=True, folded=True)

    def line(self, number: int) -> Due:
        """Return the line that a table calls by *number*."""
        return self._lines[number]

    def groups(self, work: Iterable[Due], today: dt.date) -> list[Group]:
        """Return the groups of *work*, the late ones first; empty ones are left out."""
        self._lines = {}
        rows: dict[Bucket, list[tuple[int, tuple[Any, ...]]]] = {each: [] for each in Bucket}
        for due in work:
            rows[due.bucket].append((self._number(due), _cells(due, today)))
        late, now, week = (rows[each] for each in (Bucket.OVERDUE, Bucket.TODAY, Bucket.WEEK))
        self._done.rows = rows[Bucket.DONE]
        self._done.title = tr(N_("今天已办 {n}")).format(n=len(self._done.rows))
        self._done.note = tr(N_("点此展开或收起"))
        sunday = end_of_week(today)
        return [
            Group(tr(N_("逾期 {n}")).format(n=len(late)), late, tr(N_("先办这些")), "danger"),
            Group(
                tr(N_("今天 {n}")).format(n=len(now)), now, f"{in_prose(today)} {weekday(today)}"
            ),
            Group(
                tr(N_("本周 {n}")).format(n=len(week)),
                week,
                tr(N_("到 {day}")).format(day=f"{in_prose(sunday)} {weekday(sunday)}"),
            ),
            self._done,
        ]

    def _number(self, due: Due) -> int:
        key = (due.kind, due.bucket is Bucket.DONE, due.recipient_id, due.case_id, due.event_id)
        number = self._numbers.setdefault(key, len(self._numbers))
        self._lines[number] = due
        return number


def _cells(due: Due, today: dt.date) -> tuple[Any, ...]:
    return (
        _ICONS[due.kind],
        due.name or _nobody(due),
        sex_and_age(due.sex, due.age),
        due.place,
        (tr(due.what), tr(due.why)),
        _when(due, today),
        due.worker,
        tr(N_("查看")) if due.bucket is Bucket.DONE else tr(N_("记录")),
    )


def _nobody(due: Due) -> str:
    """Return what stands in the place of a name."""
    is_personal = due.kind in (DueKind.REQUEST, DueKind.PURGE)
    return tr(N_("个人信息")) if is_personal else tr(N_("活动"))


def _when(due: Due, today: dt.date) -> State | str:
    if due.bucket is Bucket.OVERDUE:
        return State(tr(N_("逾期 {days} 天")).format(days=due.days_late), "danger")
    return tr(N_("今天")) if due.due_on == today else short_weekday(due.due_on)
