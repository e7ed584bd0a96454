"""What a sheet of an event writes, each row told of; the transaction is the caller's."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

from swdesk.model.audit import Action
from swdesk.model.base import database, now
from swdesk.model.events import (
    Event,
    EventStatus,
    Expected,
    Interval,
    SheetKind,
    SignIn,
    SignInRole,
)
from swdesk.model.groups import AbsenceReason
from swdesk.services.gatherings.stays import Stay
from swdesk.services.trail.auditing import tell
from swdesk.services.values import Values
from swdesk.station.audit import Subject


class SheetWriter:
    """Writes who came to one event, and who is known not to have come."""

    def __init__(self, event: Event, kind: SheetKind, today: Callable[[], dt.date]) -> None:
        self.event = event
        self._kind = kind
        self._today = today

    def add(self, line: int | None, role: SignInRole, facts: Values) -> SignIn:
        """Let somebody have come; *line* where they wrote their name on an empty one."""
        on_paper = {"sheet": self._kind, "line": line} if line is not None else {}
        made = SignIn.create(
            event=self.event.id, seq=self._next_seq(), role=role, **on_paper, **facts
        )
        tell(Action.CREATE, made)
        self._have_been_held()
        return made

    def remove(self, sign_ins: Iterable[int]) -> None:
        """Let nobody have come there."""
        for one in sign_ins:
            gone = {"deleted_at": now(), "version": SignIn.version + 1}
            SignIn.update(gone).where(SignIn.id == one).execute()
            tell(Action.DELETE, Subject("sign_in", one))

    def bring_back(self, sign_in: int, *, is_late: bool) -> None:
        """Let somebody have come after all, as they had."""
        back = {"deleted_at": None, "is_late": is_late or None, "version": SignIn.version + 1}
        SignIn.update(back).where(SignIn.id == sign_in).execute()
        tell(Action.RESTORE, Subject("sign_in", sign_in))

    def set_late(self, sign_in: int, *, is_late: bool) -> None:
        """Say whether somebody came late."""
        late = {"is_late": is_late or None, "version": SignIn.version + 1}
        SignIn.update(late).where(SignIn.id == sign_in).execute()
        tell(Action.CHANGE, Subject("sign_in", sign_in), detail={"fields": ["is_late"]})

    def set_absence(self, person_id: int, reason: AbsenceReason | None) -> None:
        """Say that somebody who is expected is known not to have come, or take that back."""
        mine = (Expected.event == self.event.id) & (Expected.person == person_id)
        Expected.update(absence=reason).where(mine).execute()

    def set_stays(self, sign_in: int, stays: Iterable[Stay]) -> None:
        """Write when somebody came and left, in the place of what was written before."""
        mine = (Interval.sign_in == sign_in) & Interval.deleted_at.is_null()
        Interval.update(deleted_at=now()).where(mine).execute()
        for came_at, left_at in stays:
            Interval.create(sign_in=sign_in, came_at=came_at, left_at=left_at)
        detail = {"fields": ["came_at", "left_at"]}
        tell(Action.CHANGE, Subject("sign_in", sign_in), detail=detail)

    def _next_seq(self) -> int:
        (last,) = database.execute_sql(
            "SELECT MAX(seq) FROM sign_in WHERE event_id = ? AND deleted_at IS NULL",
            (self.event.id,),
        ).fetchone()
        return int(last or 0) + 1

    def _have_been_held(self) -> None:
        """Let an event that nobody opened the desk for be over, or on the day be under way."""
        if self.event.status not in (EventStatus.PLANNED, EventStatus.SIGN_UP):
            return
        is_over = self.event.held_on < self._today()
        status = EventStatus.ENDED if is_over else EventStatus.RUNNING
        changed = {"status": status, "changed_at": now(), "version": Event.version + 1}
        Event.update(changed).where(Event.id == self.event.id).execute()
        self.event = Event.find(self.event.id)


def stays_of(sign_in: int) -> tuple[Stay, ...]:
    """Return when somebody came and left."""
    found = Interval.live().where(Interval.sign_in == sign_in).order_by(Interval.id)
    return tuple((one.came_at, one.left_at) for one in found)
