"""The history of one record: what was changed in it from what to what, by whom and when."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass

from swdesk.labels import N_
from swdesk.model.audit import CHANGES_AN_ENTRY, Action
from swdesk.model.base import Record, database
from swdesk.model.fields import Mask
from swdesk.model.people import Recipient, RecipientCategory
from swdesk.model.text import masked, to_text
from swdesk.model.volunteers import Volunteer
from swdesk.services import access
from swdesk.services.people import restricted
from swdesk.services.trail.audit_words import field_of, label_of

_TOLD = (
    Action.CREATE, Action.CHANGE, Action.MERGE, Action.DELETE, Action.RESTORE, Action.SETTINGS,
)  # fmt: skip
_KEEP = 400

Own = set[tuple[str, int]]


@dataclass(frozen=True)
class HistoryLine:
    """One fact as it was changed, or a whole step where no fact was: made, binned, imported.

    *at* is local time.
    """

    at: dt.datetime
    worker: str
    action: str
    field: str = ""
    before: str = ""
    after: str = ""


def history(record: Record) -> list[HistoryLine]:
    """Return what became of a record and of the person it is about, the latest first.

    Numbers of documents and telephones stay masked, restricted categories are left out for those
    who do not read them.
    """
    access.require_record(record)
    own = {(one.table_name(), one.id) for one in _parts(record)}
    found = [*_steps(own), *_imports(record)]
    return sorted(found, key=lambda line: line.at, reverse=True)


def _parts(record: Record) -> Iterator[Record]:
    yield record
    if isinstance(record, Recipient | Volunteer):
        yield record.person


def _steps(own: Own) -> Iterator[HistoryLine]:
    hidden = _hidden(own)
    for seq, at, worker, code, kind, record in _entries(own):
        step = _line(at, worker, Action(code))
        changed = _changed(step, seq, own, is_own=(kind, record) in own)
        lines = [line for row, line in changed if row not in hidden]
        if lines:
            yield from lines
        elif (kind, record) in own:
            yield step


def _entries(own: Own) -> Iterator[tuple]:  # type: ignore[type-arg]  # as SQL gives them
    among = " OR ".join("(kind = ? AND record = ?)" for _ in own)
    values = [value for pair in sorted(own) for value in pair]
    told = json.dumps([action.value for action in _TOLD])
    yield from database.execute_sql(
        "SELECT a.seq, a.at, w.name, a.action, a.kind, a.record"
        " FROM audit_entry a LEFT JOIN worker w ON w.id = a.worker"
        " WHERE a.action IN (SELECT value FROM json_each(?)) AND a.seq IN ("
        f" SELECT seq FROM audit_entry WHERE {among}"
        f" UNION SELECT entry FROM field_change WHERE {among}) ORDER BY a.seq DESC",
        (told, *values, *values),
    ).fetchall()


def _hidden(own: Own) -> Own:
    """Return the rows of restricted categories that whoever acts does not read."""
    table = RecipientCategory.table_name()
    return {
        (table, row)
        for kind, record in own
        if kind == Recipient.table_name()
        for row in restricted.hidden_pasts(record)
    }


def _changed(
    step: HistoryLine, seq: int, own: Own, *, is_own: bool
) -> Iterator[tuple[tuple[str, int], HistoryLine]]:
    """Yield the changes of an entry, each with its record; of another's only those of our own."""
    rows = database.execute_sql(
        "SELECT kind, record, field, before, after FROM field_change WHERE id >= ? AND id < ?",
        (seq * CHANGES_AN_ENTRY, (seq + 1) * CHANGES_AN_ENTRY),
    ).fetchall()
    for kind, record, name, before, after in rows:
        if is_own or (kind, record) in own:
            yield (
                (kind, record),
                HistoryLine(
                    step.at,
                    step.worker,
                    step.action,
                    label_of(kind, name),
                    _shown(kind, name, before),
                    _shown(kind, name, after),
                ),
            )


def _shown(kind: str, name: str, value: str | None) -> str:
    """Return a value as it was kept, in words; masked where it identifies."""
    if value is None:
        return ""
    field, held = field_of(kind, name), json.loads(value)
    if field is None:
        return str(held)
    write = masked if field.mask in (Mask.NUMBER, Mask.PHONE) else to_text
    value_held = field.python_value(held)  # type: ignore[no-untyped-call]  # peewee's own
    return write(field, value_held)[:_KEEP]


def _imports(record: Record) -> Iterator[HistoryLine]:
    """Yield the imports that made the record or filled it in, with the fields they wrote."""
    for part in _parts(record):
        rows = database.execute_sql(
            "SELECT a.at, w.name, a.action, c.before FROM audit_entry a"
            " LEFT JOIN worker w ON w.id = a.worker"
            ' LEFT JOIN import_change c ON c.batch = a.record AND c."table" = ? AND c.record = ?'
            " WHERE a.kind = 'import_batch' AND a.action IN ('import', 'undo_import')"
            " AND (a.record = ? OR c.id IS NOT NULL)",
            (part.table_name(), part.id, part.__data__.get("batch")),
        ).fetchall()
        for at, worker, code, before in rows:
            step = _line(at, worker, Action(code))
            names = [label_of(part.table_name(), name) for name in json.loads(before or "{}")]
            yield HistoryLine(step.at, step.worker, step.action, N_("、").join(names))


def _line(at: str, worker: str | None, action: Action) -> HistoryLine:
    return HistoryLine(dt.datetime.fromisoformat(at).astimezone(), worker or "", str(action.label))
