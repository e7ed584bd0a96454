"""The list of events as the window shows it: how each stands and how many came."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.model.events import EventStatus
from swdesk.services.lists.list_filters import EventFilter
from swdesk.services.lists.list_source import Heading, ListSource
from swdesk.services.lists.listing import events

COLUMNS = (
    "event_no", "name", "held_on", "started", "location", "kind", "standing", "came", "worker",
)  # fmt: skip


def with_standing(chosen: EventFilter) -> ListSource:
    """Return the list of events in COLUMNS, the status as a member of EventStatus."""
    extra = (Heading("standing", N_("状态"), "e.status", _status),)
    return events(chosen).with_columns(*COLUMNS, extra=extra)


def _status(code: str) -> EventStatus:
    return next(one for one in EventStatus if one.value == code)
