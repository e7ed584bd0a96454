"""The list of groups: how far each has come, how many come, who has to be asked after."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from swdesk.forms.group_totals import HELD_SQL, MEMBERS_SQL, RATE_SQL, TIMES_SQL
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.codes import vocabulary
from swdesk.model.groups import GroupStage
from swdesk.services.access import Area, require
from swdesk.services.gatherings.groups import stage_sql
from swdesk.services.lists.list_source import Heading, ListSource, Where

_SAYS = "(g.name || ' ' || g.group_no || ' ' || COALESCE(g.location, '')) LIKE '%' || ? || '%'"
# A group goes on in a period when its own days, or those of its sessions, lie in it.
_WITHIN = """(COALESCE(g.begins_on, g.planned_on) BETWEEN ? AND ? OR EXISTS (
 SELECT 1 FROM group_session o WHERE o.group_id = g.id AND o.deleted_at IS NULL
 AND o.held_on BETWEEN ? AND ?))"""
#: Members who stayed away from the last two sessions of which anything is known of them.
_MISSING = """(SELECT COUNT(*) FROM group_member m WHERE m.group_id = g.id AND m.role = 'member'
 AND m.left_on IS NULL AND m.deleted_at IS NULL AND 2 = (SELECT SUM(k.missed) FROM (
  SELECT a.missed FROM (
   SELECT session_id, member_id, 0 AS missed FROM sign_in WHERE deleted_at IS NULL
   UNION ALL SELECT session_id, member_id, 1 FROM absence WHERE deleted_at IS NULL) a
  JOIN group_session n ON n.id = a.session_id AND n.deleted_at IS NULL
  WHERE a.member_id = m.id ORDER BY n.nth DESC LIMIT 2) k))"""


@dataclass(frozen=True)
class GroupFilter:
    """Groups of a stage, a kind, a worker, or those that went on in a period."""

    stage: tuple[GroupStage, ...] | None = None
    kind: str | None = None
    worker: int | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    text: str = ""

    def where(self) -> Where:
        found = Where("g.deleted_at IS NULL").equal("g.kind", self.kind)
        found.equal("g.worker_id", self.worker)
        stages = None if self.stage is None else [one.value for one in self.stage]
        if stages is not None:
            found.among(f"({stage_sql(dates.today())})", stages)
        if self.since is not None or self.until is not None:
            span = (self.since or dt.date.min, self.until or dt.date.max)
            found.add(_WITHIN, *(day.isoformat() for day in span * 2))
        for word in self.text.split():
            found.add(_SAYS, word)
        return found


def groups(chosen: GroupFilter | None = None) -> ListSource:
    """Return the list of groups, the latest first; the stage as a member of GroupStage."""
    require(Area.EVENTS)
    return ListSource(
        "g.id",
        "groupwork g LEFT JOIN worker w ON w.id = g.worker_id",
        (chosen or GroupFilter()).where(),
        (
            Heading("group_no", N_("小组编号"), "g.group_no"),
            Heading("name", N_("小组名称"), "g.name"),
            Heading("kind", N_("小组类型"), "g.kind", vocabulary("group_kind").short),
            Heading("begins_on", N_("开始日期"), "g.begins_on", _day),
            Heading("stage", N_("进度"), stage_sql(dates.today()), _stage),
            Heading("members", N_("组员"), MEMBERS_SQL),
            Heading("held", N_("节数"), HELD_SQL),
            Heading("came", N_("人次"), TIMES_SQL),
            Heading("rate", N_("出席率"), RATE_SQL),
            Heading("missing", N_("连续缺席"), _MISSING),
            Heading("worker", N_("负责社工"), "w.name"),
        ),
        ("COALESCE(g.begins_on, g.planned_on) DESC", "g.group_no DESC"),
    )


def _day(value: str | None) -> dt.date | None:
    return dt.date.fromisoformat(value) if value else None


def _stage(value: str) -> GroupStage:
    return next(one for one in GroupStage if one.value == value)
