"""What the work list says of people's own information: answers owed, and people in the bin."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from swdesk.labels import N_
from swdesk.model.people import Recipient
from swdesk.services.access import Area, Level, may, may_approve
from swdesk.services.contacts.due_facts import Line
from swdesk.services.contacts.due_rules import DueKind, Todo
from swdesk.services.privacy import purging, requests


def personal(until: dt.date) -> Iterator[Line]:
    """Yield what falls on *until* or before, for those whose part it is."""
    if may(Area.PEOPLE, Level.WRITE):
        yield from _answers(until)
    if may_approve():
        yield from _waiting(until)


def _answers(until: dt.date) -> Iterator[Line]:
    """Yield a line for everybody who has asked and waits, by their oldest request."""
    told = set()
    for one in requests.open_requests():
        if one.person_id in told or one.decided_on is not None or one.answer_by > until:
            continue
        told.add(one.person_id)
        recipient = Recipient.live().where(Recipient.person == one.person_id).first()
        todo = Todo(DueKind.REQUEST, N_("答复个人信息请求"), one.request_no, one.answer_by)
        worker = one.__data__["worker"]
        yield Line(todo, worker, recipient_id=recipient.id if recipient else None)


def _waiting(until: dt.date) -> Iterator[Line]:
    """Yield one line for all whose time in the bin is over; who they are stands in their list."""
    due = [one.due_on for one in purging.waiting_people() if one.due_on <= until]
    if due:
        why = N_("按请求删除，放进回收站的期限已到：{n} 人").format(n=len(due))
        yield Line(Todo(DueKind.PURGE, N_("销毁个人资料"), why, min(due)), None)
