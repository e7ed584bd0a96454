"""A few facts of an event or a session set at once, saved and told of."""

from __future__ import annotations

from typing import Any, TypeVar

from swdesk.errors import UserError
from swdesk.model.audit import Action
from swdesk.model.base import Record
from swdesk.services import changes
from swdesk.services.trail.auditing import Changes, tell
from swdesk.station.store import saving

R = TypeVar("R", bound=Record)


def note(record: R, **facts: Any) -> R:
    """Set *facts* of a record on file and return it anew; raises UserError for what is no fact."""
    fields = type(record).facts()
    for name, value in facts.items():
        if value is not None and (sentence := fields[name].problem(value)):
            raise UserError(sentence)
    with saving():
        fresh, noted = type(record).find(record.id), Changes()
        for name, value in facts.items():
            noted.put(fresh, fields[name], value)
        fresh.touch()
        fresh.save()
        tell(Action.CHANGE, fresh, noted)
    changes.report(fresh)
    return fresh
