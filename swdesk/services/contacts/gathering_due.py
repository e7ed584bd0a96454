"""What gatherings wait for: the plan before the day, the papers after it, what was decided."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from swdesk.labels import N_
from swdesk.model.due_days import DueRule
from swdesk.model.groups import GroupStage
from swdesk.services.access import Area, may
from swdesk.services.contacts.due_facts import Line, day_of, rows
from swdesk.services.contacts.due_rules import DueKind, Todo, event_due
from swdesk.services.contacts.rhythms import number
from swdesk.services.gatherings.groups import stage_sql

#: What lies further back without a record is history that nobody will write any more.
HISTORY_DAYS = 90

_EVENTS = """
SELECT id, name, held_on, worker_id FROM event
 WHERE deleted_at IS NULL AND status <> 'cancelled' AND held_on >= ?1
   AND CASE WHEN held_on >= ?2 THEN aim IS NULL OR aim = ''
            ELSE process IS NULL OR process = '' END
"""
_ENDED = """
SELECT g.id, g.name, g.worker_id,
       (SELECT MAX(n.held_on) FROM group_session n
         WHERE n.group_id = g.id AND n.deleted_at IS NULL) AS last_on
  FROM groupwork g WHERE g.deleted_at IS NULL AND last_on >= ? AND {stage} = ?
"""


_RESOLUTIONS = """
SELECT m.id, m.topic, COALESCE(NULLIF(p.decision, ''), p.issue), p.who, p.due_on, m.worker_id
  FROM meeting_point p JOIN meeting m ON m.id = p.meeting_id
 WHERE p.deleted_at IS NULL AND m.deleted_at IS NULL AND p.done_on IS NULL AND p.due_on <= ?
 ORDER BY p.due_on, p.id
"""


def events(today: dt.date) -> Iterator[Line]:
    """Yield the coming events without an aim and the past ones without a record."""
    if not may(Area.EVENTS):
        return
    for found, name, held, worker in rows(_EVENTS, _first(today), today.isoformat()):
        todo = event_due(name, dt.date.fromisoformat(held), today)
        yield Line(todo, worker, event_id=found)


def groups(today: dt.date) -> Iterator[Line]:
    """Yield the groups that have ended without a summary (G-7)."""
    if not may(Area.EVENTS):
        return
    sql = _ENDED.format(stage=stage_sql(today))
    for found, name, worker, last in rows(sql, _first(today), GroupStage.ENDED.value):
        ended = day_of(last) or today
        why = N_("“{name}”已结束，还没有写总结").format(name=name)
        day = ended + dt.timedelta(days=number(DueRule.SUMMARY))
        yield Line(
            Todo(DueKind.GROUP, N_("小组总结"), why, day, opens="G-7"), worker, group_id=found
        )


def resolutions(until: dt.date) -> Iterator[Line]:
    """Yield what meetings and councils decided, is due by *until* and is not carried out yet."""
    if not may(Area.REGISTERS):
        return
    for meeting, topic, decision, who, day, worker in rows(_RESOLUTIONS, until.isoformat()):
        told = N_("“{topic}”：{decision}（{who}）") if who else N_("“{topic}”：{decision}")
        why = told.format(topic=topic, decision=decision, who=who)
        todo = Todo(DueKind.RESOLUTION, N_("落实决议"), why, dt.date.fromisoformat(day))
        yield Line(todo, worker, meeting_id=meeting)


def _first(today: dt.date) -> str:
    return (today - dt.timedelta(days=HISTORY_DAYS)).isoformat()
