"""The list behind a figure, with names for those who may read them: the annex of a report."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.model.disclosure import Showing
from swdesk.model.team import Worker
from swdesk.services import access
from swdesk.services.access import Area
from swdesk.services.figures.dimension import EVERYTHING, METHODS, Narrowing
from swdesk.services.figures.indicator import Figure
from swdesk.services.figures.period import Period
from swdesk.services.figures.reckon import Row, rows
from swdesk.services.lists.places import PlaceNames
from swdesk.services.lists.registers import REGISTERS, Register

# What each kind of row is called.
_TITLES = {
    "follow_up": """SELECT f.id, c.case_no || ' 第' || f.nth || '次' FROM follow_up f
 JOIN casework c ON c.id = f.case_id WHERE f.id""",
    "aftercare": """SELECT a.id, c.case_no || ' 回访 ' || a.seen_on FROM aftercare a
 JOIN casework c ON c.id = a.case_id WHERE a.id""",
    "case": "SELECT c.id, c.case_no FROM casework c WHERE c.id",
    "visit": "SELECT id, visit_no FROM visit WHERE id",
    "event": """SELECT s.id, e.name FROM sign_in s JOIN event e ON e.id = s.event_id
 WHERE s.id""",
    "consult": "SELECT id, consult_no FROM consultation WHERE id",
    "held": "SELECT id, name || '（' || event_no || '）' FROM event WHERE id",
    "group": """SELECT s.id, g.name || ' 第' || n.nth || '节' FROM sign_in s
 JOIN group_session n ON n.id = s.session_id JOIN groupwork g ON g.id = n.group_id
 WHERE s.id""",
    "session": """SELECT n.id, g.name || ' 第' || n.nth || '节' FROM group_session n
 JOIN groupwork g ON g.id = n.group_id WHERE n.id""",
    "groupwork": "SELECT id, name || '（' || group_no || '）' FROM groupwork WHERE id",
    "mark": """SELECT m.id, g.name FROM group_member m JOIN groupwork g ON g.id = m.group_id
 WHERE m.id""",
    "recipient": "SELECT id, file_no FROM recipient WHERE id",
    "volunteer": "SELECT id, volunteer_no FROM volunteer WHERE id",
    "worker": "SELECT id, name FROM worker WHERE id",
    "place": "SELECT id, name FROM place WHERE id",
    "team": "SELECT id, name FROM volunteer_team WHERE id",
    "receipt": """SELECT r.id, g.title || ' ' || g.item FROM goods_receipt r
 JOIN goods_sheet g ON g.id = r.sheet_id WHERE r.id""",
}
#: The rows that are lines of a register, or stand within one.
_LINES: Mapping[str, Register] = {**REGISTERS, "item": REGISTERS["service_items"]}
_OF_CASES = ("follow_up", "aftercare", "case")
_PERSONS = """SELECT p.id,
 CASE WHEN p.deleted_at IS NULL OR p.struck_at IS NOT NULL THEN p.name END,
 COALESCE(r.file_no, v.volunteer_no, '')
 FROM person p LEFT JOIN recipient r ON r.person_id = p.id AND r.deleted_at IS NULL
 LEFT JOIN volunteer v ON v.person_id = p.id AND v.deleted_at IS NULL WHERE p.id"""
_SIGNED = "SELECT id, name FROM sign_in WHERE person_id IS NULL AND id"
#: Those who are not on file go by the name that was written down.
_STRANGERS = {
    "event": _SIGNED,
    "group": _SIGNED,
    "consult": "SELECT id, visitor FROM consultation WHERE recipient_id IS NULL AND id",
    "mark": "SELECT id, name FROM group_member WHERE person_id IS NULL AND id",
    "receipt": "SELECT id, name FROM goods_receipt WHERE person_id IS NULL AND id",
}
_AMONG = " IN (SELECT value FROM json_each(?))"

#: What stands in the place of a case that is not for whoever reads.
KEPT_BACK = N_("（不公开的个案）")
#: What stands in the place of the name of somebody who is in the bin: they count, no more.
AWAY = N_("（待销毁）")


@dataclass(frozen=True)
class Entry:
    """One line of the list behind a figure; *amount* is what it adds to it.

    *record* is None where the record is not for whoever reads.
    """

    day: dt.date
    kind: str
    title: str
    name: str
    place: str
    worker: str
    amount: float
    record: int | None

    @property
    def way(self) -> str:
        """Return what kind of record it is."""
        return METHODS[self.kind]


def annex(
    figure: Figure,
    period: Period,
    narrowing: Narrowing = EVERYTHING,
    showing: Showing = Showing.REAL,
) -> list[Entry]:
    """Return the lines that a figure adds up.

    Names are told to those who may read about people, unless code names are asked for; others
    read file numbers, and of a case that is not theirs neither.
    """
    is_named = access.may(Area.PEOPLE) and showing is not Showing.CODED
    found = rows(figure, period, narrowing)
    names, places, workers = _names(found, is_named), PlaceNames.read(), _workers()
    titles = {kind: titles_of(kind, found) for kind in {row.kind for row in found}}

    def entry(row: Row) -> Entry:
        title = titles[row.kind].get(row.record)
        return Entry(
            row.day,
            row.kind,
            title or KEPT_BACK,
            names.get(_whom(row), "") if title else "",
            places.name(row.place_id) if title else "",
            workers.get(row.staff or 0, ""),
            row.amount,
            row.record if title else None,
        )

    return [entry(row) for row in found]


def _whom(row: Row) -> tuple[str, int]:
    return ("person", row.person_id) if row.person_id else (row.kind, row.record)


def _names(found: Iterable[Row], is_named: bool) -> dict[tuple[str, int], str]:  # noqa: FBT001 - private
    people = _ids(row.person_id for row in found)
    told = {
        ("person", person): (name or AWAY) if is_named else number
        for person, name, number in database.execute_sql(_PERSONS + _AMONG, (people,))
    }
    if is_named:
        for kind, sql in _STRANGERS.items():
            strangers = _ids(row.record for row in found if row.kind == kind)
            asked = database.execute_sql(sql + _AMONG, (strangers,))
            told |= {(kind, one): name for one, name in asked}
    return told


def titles_of(kind: str, found: Iterable[Row]) -> dict[int, str]:
    """Return what rows of a kind are called; cases that are not for the reader are not in it."""
    if kind in _LINES:
        return _lines(_LINES[kind], [row.record for row in found if row.kind == kind])
    asked, parameters = _TITLES[kind] + _AMONG, [_ids(r.record for r in found if r.kind == kind)]
    if kind in _OF_CASES:
        allowed, more = access.case_where()
        asked, parameters = f"{asked} AND {allowed}", [*parameters, *more]
    return dict(database.execute_sql(asked, parameters).fetchall())


def _lines(register: Register, wanted: list[int]) -> dict[int, str]:
    """Return what lines of a register say of themselves, to those who may read it."""
    if not access.may(register.area):
        return {}
    model: Any = register.model
    chosen = model.select().where(model.id.in_(sorted(set(wanted))))
    return {line.id: str(line) for line in chosen}


def _ids(found: Iterable[int | None]) -> str:
    return json.dumps(sorted({one for one in found if one}))


def _workers() -> dict[int, str]:
    return {worker.id: str(worker.name) for worker in Worker.select(Worker.id, Worker.name)}


def cells(entry: Entry) -> tuple[str, ...]:
    """Return a line as lists write it."""
    said = (entry.way, entry.title, entry.name, entry.place, entry.worker)
    return (entry.day.isoformat(), *said, trimmed(entry.amount))


def as_json(entry: Entry) -> dict[str, Any]:
    """Return a line for other programs."""
    return {**asdict(entry), "day": entry.day.isoformat()}


def trimmed(amount: float) -> str:
    """Return an amount to two decimals, without those that say nothing."""
    return f"{amount:.2f}".rstrip("0").rstrip(".")
