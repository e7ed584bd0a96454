"""The work list as a table shows it: four groups of lines, each ending in its verb."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from swdesk.gui.days import in_list, in_prose, short_weekday, weekday
from swdesk.gui.i18n import tr
from swdesk.gui.people import sex_and_age
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.table.grouped import Group
from swdesk.gui.widgets.tags import State
from swdesk.labels import N_
from swdesk.model.due_days import DueRule
from swdesk.services.contacts.due import Bucket, Due, end_of_week
from swdesk.services.contacts.due_rules import DueKind
from swdesk.services.contacts.rhythms import number

_ICONS = {
    DueKind.VISIT: "house",
    DueKind.RETRY: "phone",
    DueKind.LOST: "phone",
    DueKind.VERIFY: "user-pen",
    DueKind.INTAKE: "folder-plus",
    DueKind.FOLLOW_UP: "folder-open",
    DueKind.PAPER: "file-text",
    DueKind.FILING: "clipboard-check",
    DueKind.GROUP: "clipboard-pen",
    DueKind.RESOLUTION: "clipboard-check",
    DueKind.PLAN: "calendar-days",
    DueKind.SUMMARY: "clipboard-pen",
    DueKind.CONSENT: "file-text",
    DueKind.AFTERCARE: "folder-open",
    DueKind.REQUEST: "clipboard-pen",
    DueKind.PURGE: "trash-2",
    DueKind.PAIR: "heart-handshake",
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
        self._unseen, self._quiet, self._done = (
            Group("", foldable=True, folded=True) for _ in range(3)
        )

    def line(self, number: int) -> Due:
        """Return the line that a table calls by *number*."""
        return self._lines[number]

    def groups(self, work: Iterable[Due], today: dt.date, coverage: str = "") -> list[Group]:
        """Return the groups of *work*, the late ones first; empty ones are left out.

        *coverage* says how many of those to be seen this month somebody has seen.
        """
        self._lines = {}
        rows: dict[Bucket, list[tuple[int, tuple[Any, ...]]]] = {each: [] for each in Bucket}
        for due in work:
            rows[due.bucket].append((self._number(due), _cells(due, today)))
        late, now, week = (rows[each] for each in (Bucket.OVERDUE, Bucket.TODAY, Bucket.WEEK))
        self._unseen.rows = rows[Bucket.UNSEEN]
        self._unseen.title = tr(N_("本月未探访 {n}")).format(n=len(self._unseen.rows))
        self._unseen.note = coverage
        self._quiet.rows = rows[Bucket.QUIET]
        words = tr(N_("{days} 天没有跟进的个案 {n}"))
        self._quiet.title = words.format(days=number(DueRule.CASE), n=len(self._quiet.rows))
        self._quiet.note = tr(N_("点此展开或收起"))
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
            self._unseen,
            self._quiet,
            self._done,
        ]

    def _number(self, due: Due) -> int:
        key = (
            due.kind, due.opens, _place(due.bucket), due.recipient_id, due.case_id, due.event_id,
            due.group_id, due.pair_id, due.meeting_id, due.why if due.meeting_id else "",
        )  # fmt: skip
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
        tr(_verb(due)),
    )


def _place(bucket: Bucket) -> Bucket:
    """Return where a line stays marked: what is due moves through the first groups by itself."""
    return bucket if bucket > Bucket.WEEK else Bucket.OVERDUE


def _verb(due: Due) -> str:
    """Return what pressing a line does."""
    if due.bucket is Bucket.DONE:
        return N_("查看")
    return _VERBS.get(due.kind, N_("记录"))


_VERBS = {
    DueKind.INTAKE: N_("决定"),
    DueKind.PAPER: N_("填写"),
    DueKind.GROUP: N_("填写"),
    DueKind.FILING: N_("归档"),
    DueKind.RESOLUTION: N_("落实"),
}


def _nobody(due: Due) -> str:
    """Return what stands in the place of a name."""
    if due.group_id is not None:
        return tr(N_("小组"))
    if due.meeting_id is not None:
        return tr(N_("会议"))
    is_personal = due.kind in (DueKind.REQUEST, DueKind.PURGE)
    return tr(N_("个人信息")) if is_personal else tr(N_("活动"))


def _when(due: Due, today: dt.date) -> State | str:
    if due.bucket is Bucket.OVERDUE:
        return State(tr(N_("逾期 {days} 天")).format(days=due.days_late), "danger")
    if due.due_on == today:
        return tr(N_("今天"))
    # Within its grace a day has gone by, and the weekday would point at the one to come.
    is_near = today < due.due_on <= end_of_week(today)
    return short_weekday(due.due_on) if is_near else in_list(due.due_on, today)
