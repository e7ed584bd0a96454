"""Groups: how far each has come and why, what is decided of them, and their next session."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from swdesk.errors import UserError
from swdesk.forms.group_totals import HELD_SQL
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.audit import Action
from swdesk.model.base import author, database
from swdesk.model.groups import Group, GroupSession, GroupStage, GroupStatus, PlannedSession
from swdesk.services import access, changes
from swdesk.services.access import Level
from swdesk.services.trail.auditing import Changes, tell
from swdesk.services.values import Values, stored
from swdesk.station.store import saving

_PLANNED = """(SELECT COUNT(*) FROM planned_session p
 WHERE p.group_id = g.id AND p.deleted_at IS NULL)"""
_MEMBERS = """(SELECT COUNT(*) FROM group_member m
 WHERE m.group_id = g.id AND m.deleted_at IS NULL)"""
_SUMMARIES = """(SELECT COUNT(*) FROM group_summary u
 WHERE u.group_id = g.id AND u.deleted_at IS NULL)"""
#: How many sessions a group is to have: as said, else as many as are planned one by one.
TIMES = f"COALESCE(g.times, NULLIF({_PLANNED}, 0))"


def stage_sql(today: dt.date) -> str:
    """Return the SQL of the stage of the group *g*: what was decided, else what is on file."""
    return f"""CASE WHEN g.status <> 'open' THEN g.status
 WHEN {_SUMMARIES} > 0 THEN 'summed_up'
 WHEN {HELD_SQL} > 0 AND ({HELD_SQL} >= {TIMES} OR g.ends_on < '{today.isoformat()}')
 THEN 'ended'
 WHEN {HELD_SQL} > 0 THEN 'running'
 WHEN {_MEMBERS} > 0 THEN 'recruiting' ELSE 'preparing' END"""


@dataclass(frozen=True)
class Standing:
    """How far a group has come, and what says so."""

    stage: GroupStage
    reason: str


def standing(group: Group) -> Standing:
    """Return the stage of a group with its reason."""
    sql = f"SELECT {stage_sql(dates.today())}, {HELD_SQL}, {TIMES} FROM groupwork g WHERE g.id = ?"
    stage, held, times = database.execute_sql(sql, (group.id,)).fetchone()
    found = GroupStage(stage)
    return Standing(found, _reason(found, group, held, times))


def _reason(stage: GroupStage, group: Group, held: int, times: int | None) -> str:
    if stage is GroupStage.CANCELLED:
        return group.status_note or ""
    words = {
        GroupStage.PREPARING: N_("还没有组员，也没有举行过。"),
        GroupStage.RECRUITING: N_("已有组员，还没有举行第一节。"),
        GroupStage.SUMMED_UP: N_("已写小组总结，可以归档。"),
        GroupStage.ARCHIVED: N_("资料已归档。"),
    }
    if stage is GroupStage.RUNNING and times:
        return N_("已举行 {held} 节，计划 {times} 节。").format(held=held, times=times)
    if stage is GroupStage.RUNNING:
        return N_("已举行 {held} 节。").format(held=held)
    if stage is GroupStage.ENDED and times and held >= times:
        return N_("计划的 {times} 节已举行完，待写小组总结。").format(times=times)
    return words.get(stage, N_("已过结束日期，待写小组总结。"))


def set_status(group: Group, status: GroupStatus, reason: str = "") -> Group:
    """Cancel a group, file it away, or take that up again; cancelling needs a reason.

    Raises UserError where a group that has no summary is to be filed away.
    """
    access.require_record(group, Level.WRITE)
    if status is GroupStatus.CANCELLED and not reason.strip():
        raise UserError(N_("取消小组请写原因。"))
    if status is GroupStatus.ARCHIVED and standing(group).stage is not GroupStage.SUMMED_UP:
        raise UserError(N_("先写小组总结（G-7），再归档。"))
    with saving():
        fresh, noted = Group.find(group.id), Changes()
        noted.put(fresh, Group.status, status)
        noted.put(fresh, Group.status_note, reason.strip() or None)
        fresh.touch()
        fresh.save()
        tell(Action.CHANGE, fresh, noted)
    changes.report(fresh)
    return fresh


# --- sessions ---


def sessions(group: Group) -> list[GroupSession]:
    """Return the sessions of a group in their order."""
    of_group = GroupSession.live().where(GroupSession.group == group.id)
    return list(of_group.order_by(GroupSession.nth, GroupSession.id))


def planned(group: Group) -> list[PlannedSession]:
    """Return the sessions as they are planned, in their order."""
    of_group = PlannedSession.live().where(PlannedSession.group == group.id)
    return list(of_group.order_by(PlannedSession.nth, PlannedSession.id))


def plan_for(group_id: int, nth: int) -> PlannedSession | None:
    """Return what was planned for the session of that number."""
    found: PlannedSession | None = (
        PlannedSession.live()
        .where(PlannedSession.group == group_id, PlannedSession.nth == nth)
        .order_by(PlannedSession.id)
        .first()
    )
    return found


def next_session(group: Group) -> Values:
    """Return with what the next session begins: where and when the last one was.

    Nothing of the plan is among it: a record says what happened.
    """
    held = sessions(group)
    last = held[-1] if held else None
    repeated = ("started", "ended", "location", "worker") if last else ()
    return {
        "nth": max((one.nth for one in held), default=0) + 1,
        "location": group.location,
        "worker": stored(group, Group.worker) or author(),
        **{name: stored(last, getattr(GroupSession, name)) for name in repeated if last},
        "held_on": dates.today(),
    }


def require_held(session: GroupSession, today: dt.date) -> None:
    """Refuse a session that is still to come; raises UserError."""
    if session.held_on > today:
        sentence = N_("第 {nth} 节是 {day}，还没有到，不能记出席。")
        raise UserError(sentence.format(nth=session.nth, day=session.held_on.isoformat()))
