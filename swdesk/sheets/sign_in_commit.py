"""Attendances from a sign-in sheet into the station, with their event if it is new."""

from __future__ import annotations

from collections import Counter

import peewee as pw

from swdesk.model import dates
from swdesk.model.base import author
from swdesk.model.events import Event, EventStatus, Interval, SignIn
from swdesk.model.people import Sex
from swdesk.sheets.batch import Batch
from swdesk.sheets.sign_in_rows import role_of
from swdesk.sheets.staged import Choice, StagedRow, Staging

_SIGN_IN = "sign_in."
_CAME, _LEFT = "interval.came_at", "interval.left_at"


def write_sign_ins(batch: Batch, staging: Staging) -> Counter[Choice]:
    """Add an attendance for each row that comes in, numbered on from those the event has."""
    event_id = _event(batch, staging)
    last = SignIn.select(pw.fn.MAX(SignIn.seq)).where(SignIn.event == event_id).scalar() or 0
    present: set[int] = set()
    done: Counter[Choice] = Counter()
    for row in staging.rows:
        if not row.comes_in:
            continue
        person_id = row.match.person_id if row.match and row.choice is not Choice.CREATE else None
        if person_id in present:
            continue  # decided to be somebody who came in by another row
        if person_id:
            present.add(person_id)
        last += 1
        _add(batch, row, {"event": event_id, "person": person_id, "seq": last})
        done[Choice.CREATE] += 1
    return done


def _add(batch: Batch, row: StagedRow, links: dict[str, int | None]) -> None:
    facts = {
        key.removeprefix(_SIGN_IN): value
        for key, value in row.values.items()
        if key.startswith(_SIGN_IN)
    }
    facts.setdefault("sex", Sex.UNKNOWN)
    sign_in = batch.new(SignIn).add({**facts, **links, "role": role_of(row)})
    came_at = row.values.get(_CAME)
    if came_at:
        left_at = row.values.get(_LEFT)
        batch.new(Interval).add({"sign_in": sign_in, "came_at": came_at, "left_at": left_at})


def _event(batch: Batch, staging: Staging) -> int:
    heading = staging.event
    if heading is None:
        raise ValueError("a sign-in sheet without an event")
    if heading.event_id is not None:
        return heading.event_id
    today = dates.today()
    is_over = heading.values["held_on"] <= today
    status = EventStatus.ENDED if is_over else EventStatus.PLANNED
    event_id = batch.new(Event).add({**heading.values, "status": status, "worker": author()})
    batch.give_numbers("event")
    return event_id
