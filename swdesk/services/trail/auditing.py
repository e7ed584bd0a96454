"""Who did what: entries of the audit trail, each within the transaction of what it tells of.

Details name fields, count records and name forms; what a record says stands nowhere but in the
changes of fields, from one value to the next, for the history of that record.
"""

from __future__ import annotations

import datetime as dt
import json
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from swdesk.model.audit import Action
from swdesk.model.base import Record, author, database
from swdesk.model.cases import Case
from swdesk.model.disclosure import Showing
from swdesk.model.fields import AnyKind, is_empty
from swdesk.model.office import Office, Place, StationCode
from swdesk.model.people import Person, Recipient
from swdesk.model.tables import TABLES
from swdesk.model.team import Worker
from swdesk.model.volunteers import Volunteer
from swdesk.services import access
from swdesk.services.access import Level
from swdesk.services.privacy.errands import Errand
from swdesk.services.values import stored
from swdesk.station import audit
from swdesk.station.audit import Change, Note, Subject
from swdesk.station.store import saving

#: Seconds within which looking at the same person again is the same look.
ONE_LOOK = 60.0
_LOOKS_AT_ONCE = 10
_WRITES = frozenset(
    (
        Action.CREATE, Action.CHANGE, Action.MERGE, Action.DELETE, Action.RESTORE, Action.SETTINGS,
    )
)  # fmt: skip
_SET_UP = (Office, Place, StationCode, Worker)


class Changes:
    """What one save changes in records that are on file, noted field by field."""

    def __init__(self) -> None:
        self._noted: list[tuple[Record, AnyKind, Any, Any]] = []

    def put(self, record: Record, field: AnyKind, value: Any) -> None:
        """Set a field, and note it where the record was saved before and differs now."""
        before = stored(record, field)
        is_answered = not (is_empty(before) and is_empty(value))
        if record.id and before != value and is_answered:
            self._noted.append((record, field, before, value))
        setattr(record, field.name, value)

    def added(self, record: Record, fields: Iterable[AnyKind]) -> None:
        """Note a row that joins a record on file."""
        self._noted += [
            (record, one, None, stored(record, one)) for one in _written(record, fields)
        ]

    def removed(self, record: Record, fields: Iterable[AnyKind]) -> None:
        """Note a row that leaves a record on file."""
        self._noted += [
            (record, one, stored(record, one), None) for one in _written(record, fields)
        ]

    def noted(self) -> list[Change]:
        """Return what was noted, with the versions the records have by now."""
        return [
            Change(
                record.table_name(),
                record.id,
                field.name,
                as_json(field, before),
                as_json(field, after),
                record.version,
            )
            for record, field, before, after in self._noted
        ]


def tell(
    action: Action,
    record: Record | Subject | None = None,
    changes: Changes | None = None,
    detail: Mapping[str, Any] | None = None,
) -> None:
    """Enter what is being done to a record, in the transaction in which it is done.

    Nothing is changed without being told, so this is where a service that forgot to ask whether
    it may is refused, and its transaction with it.
    """
    if action in _WRITES and record is not None and not _is_author(record):
        access.require(_area(record), Level.WRITE)
    noted = changes.noted() if changes else []
    told = dict(detail or {})
    if noted:
        own = _subject(record).kind
        told["fields"] = list(dict.fromkeys(_field_name(one, own) for one in noted))
    with saving():
        audit.append(Note(action, _subject(record), told, noted))


def soon(action: Action, record: Record | Subject | None = None, **detail: Any) -> None:
    """Enter something before whatever is saved next, from any thread.

    For what changes nothing: looking at a list need not wait for the disk.
    """
    note = Note(action, _subject(record), detail)
    waiting = getattr(database.obj, "notes", None)
    if waiting is None:
        with saving():
            audit.append(note)
        return
    waiting.append(note)


def saved_as(record: Record) -> Action:
    """Return what saving a record is: making, changing, bringing back, or setting the station."""
    if isinstance(record, _SET_UP):
        return Action.SETTINGS
    if not record.id:
        return Action.CREATE
    return Action.CHANGE if record.deleted_at is None else Action.RESTORE


def revealed(record: Record, *fields: str) -> None:
    """Enter that a masked field of a person was shown in full."""
    tell(Action.REVEAL, record, detail={"fields": list(fields)})


def printed(
    form: str,
    *,
    showing: Showing,
    target: str,
    errand: Errand | None = None,
    subject: Subject | None = None,
    **counts: int,
) -> None:
    """Enter what went to the printer or into a PDF; before any records are open there is none.

    *subject* is the one record that was printed; *counts* are those of records, pages and copies.
    """
    if database.obj is not None:
        how = {"form": form, "showing": showing.value, "target": target}
        tell(Action.PRINT, subject, detail={**how, **(errand.told() if errand else {}), **counts})


def exported(kind: str, *, records: int, showing: Showing, errand: Errand | None = None) -> None:
    """Enter that a list was written into a workbook; from any thread."""
    told = errand.told() if errand else {}
    soon(Action.EXPORT, None, list=kind, records=records, showing=showing.value, **told)


class Looks:
    """Whose file was opened in a session: one entry a person and minute.

    *clock* returns seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last: dict[tuple[str, int], float] = {}
        self._waiting = 0

    def at(self, record: Recipient | Volunteer | Case | Person) -> None:
        """Enter that a person's file is being looked at."""
        now = self._clock()
        key = ("person", _person_id(record))
        if now - self._last.get(key, -ONE_LOOK) < ONE_LOOK:
            return
        self._last[key] = now
        soon(Action.VIEW, record)
        self._waiting += 1
        if self._waiting >= _LOOKS_AT_ONCE:
            self._waiting = 0
            catch_up()


def catch_up() -> None:
    """Enter what waits to be told."""
    with saving():
        pass


def as_json(field: AnyKind, value: Any) -> str | None:
    """Return what the column holds as JSON, None for nothing."""
    held: Any = None if value is None else field.db_value(value)  # type: ignore[no-untyped-call]  # peewee's own
    if isinstance(held, dt.date):
        held = held.isoformat()
    return None if held is None else json.dumps(held, ensure_ascii=False)


def _is_author(record: Record | Subject) -> bool:
    """Say whether it is the acting worker's own file: it may just have taken the right away."""
    return isinstance(record, Worker) and record.id == author()


def _area(record: Record | Subject) -> access.Area:
    if isinstance(record, Record):
        return access.area_of(type(record))
    found = next((model for model in TABLES if model.table_name() == record.kind), Worker)
    return access.area_of(found)


def _field_name(change: Change, own: str) -> str:
    return change.field if change.kind == own else f"{change.kind}.{change.field}"


def _subject(record: Record | Subject | None) -> Subject:
    if isinstance(record, Record):
        return Subject(record.table_name(), record.id, record.uid)
    return record or Subject("")


def _written(record: Record, fields: Iterable[AnyKind]) -> list[AnyKind]:
    return [field for field in fields if not is_empty(stored(record, field))]


def _person_id(record: Recipient | Volunteer | Case | Person) -> int:
    if isinstance(record, Person):
        return record.id
    if isinstance(record, Case):
        return _person_id(record.recipient)
    return int(record.__data__["person"])
