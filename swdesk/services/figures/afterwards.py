"""What was entered, changed or binned for a period after its report was signed."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.model.fields import Labelled
from swdesk.model.reporting import PeriodLock
from swdesk.model.tables import TABLES
from swdesk.model.team import Worker
from swdesk.services.access import Area, require
from swdesk.services.figures.annex import KEPT_BACK, titles_of
from swdesk.services.figures.dimension import METHODS
from swdesk.services.figures.reckon import Row
from swdesk.services.lists.registers import REGISTERS


class Late(Labelled):
    """What was done to a record after the closing."""

    ENTERED = "entered", N_("补录")
    CORRECTED = "corrected", N_("更正")
    BINNED = "binned", N_("删除")


@dataclass(frozen=True)
class Afterthought:
    """One record of a closed period and what was done to it, on which day, by whom.

    *fields* names what was changed. *record* is None where it is not for whoever reads.
    """

    day: dt.date
    kind: str
    title: str
    done: Late
    done_on: dt.date
    worker: str
    fields: str
    record: int | None

    @property
    def way(self) -> str:
        """Return what kind of record it is."""
        return METHODS[self.kind]


@dataclass(frozen=True)
class _Dated:
    """A table whose rows are filed by a day: *day* is its SQL over the row *t* and what it joins.

    *column* is the name of that day in the table itself, "" where another table has it.
    """

    table: str
    day: str
    column: str = ""
    joined: str = ""
    project: str = "t.project_id"
    record: str = "t.id"


_OF_EVENT = "JOIN event e ON e.id = t.event_id"
_OF_SESSION = """JOIN group_session n ON n.id = t.session_id
 JOIN groupwork g ON g.id = n.group_id"""
_OF_CASE = "JOIN casework c ON c.id = t.case_id"
_DATED: tuple[tuple[str, _Dated], ...] = (
    ("follow_up", _Dated("follow_up", "t.held_on", "held_on", _OF_CASE, "c.project_id")),
    ("aftercare", _Dated("aftercare", "t.seen_on", "seen_on", _OF_CASE, "c.project_id")),
    ("visit", _Dated("visit", "t.visited_on", "visited_on")),
    ("consult", _Dated("consultation", "t.asked_on", "asked_on")),
    ("item", _Dated("service_item", "t.served_on", "served_on")),
    ("held", _Dated("event", "t.held_on", "held_on")),
    ("event", _Dated("sign_in", "e.held_on", "", _OF_EVENT, "e.project_id")),
    ("session", _Dated(
        "group_session", "t.held_on", "held_on", "JOIN groupwork g ON g.id = t.group_id",
        "g.project_id",
    )),
    ("group", _Dated("sign_in", "n.held_on", "", _OF_SESSION, "g.project_id")),
    ("mark", _Dated("absence", "n.held_on", "", _OF_SESSION, "g.project_id", "t.member_id")),
    ("case", _Dated("casework", "t.opened_on", "opened_on")),
    ("case", _Dated("casework", "t.closed_on", "closed_on")),
    ("recipient", _Dated("recipient", "t.opened_on", "opened_on", project="NULL")),
    ("recipient", _Dated("recipient", "t.ended_on", "ended_on", project="NULL")),
    ("volunteer", _Dated("volunteer", "t.joined_on", "joined_on", project="NULL")),
)  # fmt: skip
#: Registers that say nothing about work done in a period, or stand above under another name.
_APART = {"consultations", "service_items", "opening_figures", "counting_rules"}

_ASKED = """SELECT {record}, COALESCE({day}, :first), t.created_at, t.changed_at, t.deleted_at,
 t.changed_by, t.created_by FROM {table} t {joined}
 WHERE (t.created_at > :closed OR t.changed_at > :closed OR t.deleted_at > :closed)
   AND ({day} BETWEEN :first AND :last OR {moved}) AND (:project IS NULL OR {project} = :project)"""
# A record that was filed in the period and has been given another day since.
_MOVED = """t.id IN (SELECT x.record FROM field_change x JOIN audit_entry a ON a.seq = x.entry
 WHERE x.kind = '{table}' AND x.field = '{column}' AND a.at > :closed
   AND json_extract(x.before, '$') BETWEEN :first AND :last)"""
_FIELDS = """SELECT x.record, x.field FROM field_change x JOIN audit_entry a ON a.seq = x.entry
 WHERE x.kind = ? AND a.at > ? AND x.record IN (SELECT value FROM json_each(?))
 ORDER BY x.id"""


def afterwards(lock: PeriodLock) -> list[Afterthought]:
    """Return what came after a closing, the earliest day of service first."""
    require(Area.FIGURES)
    workers = {one.id: str(one.name) for one in Worker.select(Worker.id, Worker.name)}
    found = [line for kind, dated in _kinds() for line in _of_kind(lock, kind, dated, workers)]
    # A case that was opened and closed in the period is one record, not two.
    once = dict.fromkeys(found)
    return sorted(once, key=lambda one: (one.day, one.kind, one.title))


def as_json(one: Afterthought) -> dict[str, Any]:
    """Return what came after a closing for other programs."""
    return {
        "day": one.day.isoformat(),
        "kind": one.way,
        "record": one.title,
        "done": one.done.value,
        "done_on": one.done_on.isoformat(),
        "worker": one.worker,
        "fields": one.fields,
    }


def _kinds() -> Iterator[tuple[str, _Dated]]:
    yield from _DATED
    for key, register in REGISTERS.items():
        if key not in _APART:
            column = register.dated.column_name
            has_project = "project" in register.model.facts()
            project = "t.project_id" if has_project else "NULL"
            yield key, _Dated(register.model.table_name(), f"t.{column}", column, project=project)


def _of_kind(
    lock: PeriodLock, kind: str, dated: _Dated, workers: Mapping[int, str]
) -> Iterator[Afterthought]:
    closed = str(PeriodLock.closed_at.db_value(lock.closed_at))
    moved = _MOVED.format(table=dated.table, column=dated.column) if dated.column else "0"
    sql = _ASKED.format(
        record=dated.record, day=dated.day, table=dated.table, joined=dated.joined, moved=moved,
        project=dated.project,
    )  # fmt: skip
    rows = database.execute_sql(
        sql,
        {
            "first": lock.begins_on.isoformat(), "last": lock.ends_on.isoformat(),
            "closed": closed, "project": lock.__data__.get("project"),
        },
    ).fetchall()  # fmt: skip
    if not rows:
        return
    shown = titles_of(kind, [_row(kind, row) for row in rows])
    fields = _fields(dated.table, closed, (row[0] for row in rows))
    for record, day, created, changed, deleted, changer, maker in rows:
        step = _done(created, changed, deleted, closed)
        if step is None:
            continue
        done, at = step
        title = shown.get(record)
        yield Afterthought(
            dt.date.fromisoformat(day), kind, title or KEPT_BACK, done, _local(at),
            workers.get(maker if done is Late.ENTERED else changer, ""),
            fields.get(record, "") if title and done is Late.CORRECTED else "",
            record if title and done is not Late.BINNED else None,
        )  # fmt: skip


def _done(created: str, changed: str, deleted: str | None, closed: str) -> tuple[Late, str] | None:
    """Return what was done last and when; None for what was entered and binned since."""
    if created > closed:
        return None if deleted else (Late.ENTERED, created)
    if deleted:
        return (Late.BINNED, deleted) if deleted > closed else None
    return Late.CORRECTED, changed


def _row(kind: str, row: tuple[Any, ...]) -> Row:
    return Row(dt.date.fromisoformat(row[1]), kind, row[0], None, None, None, 0)


def _fields(table: str, closed: str, records: Iterable[int]) -> dict[int, str]:
    """Return the labels of what was changed, by record."""
    facts = next(one for one in TABLES if one.table_name() == table).facts()
    named: dict[int, dict[str, None]] = defaultdict(dict)
    asked = (table, closed, json.dumps(sorted(set(records))))
    for record, name in database.execute_sql(_FIELDS, asked):
        field = facts.get(name)
        named[record][field.label if field is not None else name] = None
    return {record: "、".join(labels) for record, labels in named.items()}


def _local(at: str) -> dt.date:
    return dt.datetime.fromisoformat(at).astimezone().date()
