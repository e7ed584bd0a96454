"""Days in words: as short as they can be without being mistaken."""

from __future__ import annotations

import datetime as dt

from swdesk.gui.i18n import tr
from swdesk.gui.widgets.tags import State
from swdesk.labels import N_
from swdesk.services.contacts.due_rules import Todo

_WEEKDAYS = (
    N_("星期一"),
    N_("星期二"),
    N_("星期三"),
    N_("星期四"),
    N_("星期五"),
    N_("星期六"),
    N_("星期日"),
)
_SHORT_WEEKDAYS = (
    N_("周一"),
    N_("周二"),
    N_("周三"),
    N_("周四"),
    N_("周五"),
    N_("周六"),
    N_("周日"),
)


def weekday(day: dt.date) -> str:
    """Return 星期三."""
    return tr(_WEEKDAYS[day.weekday()])


def short_weekday(day: dt.date) -> str:
    """Return 周三."""
    return tr(_SHORT_WEEKDAYS[day.weekday()])


def in_list(day: dt.date | None, today: dt.date) -> str:
    """Return 11-19, with the year where it is another one; "" for no day."""
    if day is None:
        return ""
    return f"{day:%m-%d}" if day.year == today.year else day.isoformat()


def due_state(todo: Todo | None, today: dt.date) -> State | str:
    """Return how a thing to do stands: overdue only when its grace is over."""
    if todo is None:
        return ""
    if late := todo.days_late(today):
        return State(tr(N_("逾期 {days} 天")).format(days=late), "danger")
    if todo.due_on <= today:
        return State(
            tr(N_("今天")) if todo.due_on == today else in_list(todo.due_on, today), "strong"
        )
    return in_list(todo.due_on, today)


def in_prose(day: dt.date) -> str:
    """Return 11 月 18 日."""
    return tr(N_("{month} 月 {day} 日")).format(month=day.month, day=day.day)
