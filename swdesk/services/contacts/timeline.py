"""What has been done with a person or in a case, newest first."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum

from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.model.cases import CaseStatus
from swdesk.model.codes import vocabulary
from swdesk.model.consultations import ConsultResult
from swdesk.model.events import SignInRole
from swdesk.model.text import in_passing
from swdesk.services.access import Area, case_where, known_case_where, may

_SUMMARY = 60


class ItemKind(Enum):
    """Which record stands behind an item."""

    FOLLOW_UP = "follow_up"
    VISIT = "visit"
    CONSULTATION = "consult"
    SIGN_IN = "sign_in"


@dataclass(frozen=True)
class TimelineItem:
    """One contact: its day, what it was, a line of what came of it, and the record behind it."""

    date: dt.date
    kind: ItemKind
    title: str
    detail: str
    record_id: int
    event_id: int | None = None
    group_id: int | None = None
    case_id: int | None = None

    @property
    def gathering(self) -> tuple[str, object]:
        """Return where somebody signed in or asked: the place of the program, the record there."""
        if self.kind is ItemKind.CONSULTATION:
            return "visits", ("consult", self.record_id)
        return ("groups", self.group_id) if self.group_id else ("events", self.event_id)


@dataclass(frozen=True)
class ElsewhereCase:
    """A case that a colleague follows up: that there is one, and nothing of what is in it."""

    worker: str
    status: CaseStatus


def of_person(person_id: int) -> list[TimelineItem]:
    """Return what whoever acts may see of the contacts with a person; one query a kind."""
    items = []
    if may(Area.CASES):
        items += _follow_ups("r.person_id = ?", person_id)
    if may(Area.VISITS):
        items += [*_visits(person_id), *_consultations(person_id)]
    if may(Area.EVENTS):
        items += _sign_ins(person_id)
    return sorted(items, key=lambda item: (item.date, item.record_id), reverse=True)


def of_case(case_id: int) -> list[TimelineItem]:
    """Return the records of one case, the last one first; none of a case out of reach."""
    return _follow_ups("c.id = ?", case_id)


def cases_elsewhere(recipient_id: int) -> list[ElsewhereCase]:
    """Return the cases of a recipient that whoever acts may know of but not open."""
    known, of_known = known_case_where("c")
    seen, of_seen = case_where("c")
    found = database.execute_sql(
        _ELSEWHERE.format(known=known, seen=seen), (recipient_id, *of_known, *of_seen)
    )
    return [ElsewhereCase(worker, CaseStatus(status)) for worker, status in found]


_ELSEWHERE = """
SELECT w.name, c.status FROM casework c JOIN worker w ON w.id = c.worker_id
 WHERE c.recipient_id = ? AND c.deleted_at IS NULL AND {known} AND NOT {seen} ORDER BY c.id DESC
"""
_FOLLOW_UPS = """
SELECT f.held_on, f.id, c.id, c.case_no, f.nth, f.form, f.form_other,
       SUBSTR(COALESCE(NULLIF(f.response, ''), f.process), 1, {length})
  FROM follow_up f JOIN casework c ON c.id = f.case_id JOIN recipient r ON r.id = c.recipient_id
 WHERE {where} AND f.deleted_at IS NULL AND c.deleted_at IS NULL AND {seen}
 ORDER BY f.held_on DESC, f.nth DESC
"""
_VISITS = """
SELECT v.visited_on, v.id, v.method, v.result,
       SUBSTR(COALESCE(NULLIF(v.needs, ''), NULLIF(v.health, ''), v.mood, ''), 1, {length})
  FROM visit v JOIN recipient r ON r.id = v.recipient_id
 WHERE r.person_id = ? AND v.deleted_at IS NULL
"""
_CONSULTATIONS = """
SELECT q.asked_on, q.id, q.way, q.result, SUBSTR(q.content, 1, {length})
  FROM consultation q JOIN recipient r ON r.id = q.recipient_id
 WHERE r.person_id = ? AND q.deleted_at IS NULL
"""
_SIGN_INS = """
SELECT e.held_on, s.id, e.id, e.name, s.role, NULL
  FROM sign_in s JOIN event e ON e.id = s.event_id
 WHERE s.person_id = ?1 AND s.deleted_at IS NULL AND e.deleted_at IS NULL
   AND e.status <> 'cancelled'
UNION ALL
SELECT n.held_on, s.id, NULL, g.name || '　第 ' || n.nth || ' 节', s.role, g.id
  FROM sign_in s JOIN group_session n ON n.id = s.session_id JOIN groupwork g ON g.id = n.group_id
 WHERE s.person_id = ?1 AND s.deleted_at IS NULL AND n.deleted_at IS NULL
   AND g.deleted_at IS NULL
"""


def _follow_ups(where: str, wanted: int) -> list[TimelineItem]:
    forms = vocabulary("meeting_form")
    seen, parameters = case_where("c")
    sql = _FOLLOW_UPS.format(where=where, length=_SUMMARY, seen=seen)
    found = database.execute_sql(sql, (wanted, *parameters))
    return [
        TimelineItem(
            dt.date.fromisoformat(day),
            ItemKind.FOLLOW_UP,
            N_("{case_no} 第 {nth} 次 {form}").format(
                case_no=number, nth=nth, form=other or forms.label(form)
            ),
            in_passing(text),
            record,
            case_id=case,
        )
        for day, record, case, number, nth, form, other, text in found
    ]


def _visits(person_id: int) -> list[TimelineItem]:
    methods, results = vocabulary("visit_method"), vocabulary("visit_result")
    found = database.execute_sql(_VISITS.format(length=_SUMMARY), (person_id,))
    return [
        TimelineItem(
            dt.date.fromisoformat(day),
            ItemKind.VISIT,
            N_("{method}探访，{result}").format(
                method=methods.short(method), result=results.short(result)
            ),
            in_passing(text),
            record,
        )
        for day, record, method, result, text in found
    ]


def _consultations(person_id: int) -> list[TimelineItem]:
    ways = vocabulary("ask_method")
    found = database.execute_sql(_CONSULTATIONS.format(length=_SUMMARY), (person_id,))
    return [
        TimelineItem(
            dt.date.fromisoformat(day),
            ItemKind.CONSULTATION,
            N_("{way}咨询，{result}").format(
                way=ways.short(way), result=ConsultResult(result).label
            ),
            in_passing(text),
            record,
        )
        for day, record, way, result, text in found
    ]


def _sign_ins(person_id: int) -> list[TimelineItem]:
    return [
        TimelineItem(
            dt.date.fromisoformat(day),
            ItemKind.SIGN_IN,
            name,
            SignInRole(role).label,
            record,
            event_id=event,
            group_id=group,
        )
        for day, record, event, name, role, group in database.execute_sql(_SIGN_INS, (person_id,))
    ]
