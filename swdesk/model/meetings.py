"""Meetings of the station and councils of residents: what was raised, decided and done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record
from swdesk.model.cases import duration_problems
from swdesk.model.fields import Clock, Code, Day, Line, Memo, Name, Number, Ref
from swdesk.model.office import Place
from swdesk.model.team import Worker


class Meeting(Record):
    """One meeting."""

    meeting_no = Line(N_("会议编号"), required=True, unique=True)
    held_on = Day(N_("日期"), required=True, default=dates.today, index=True)
    started = Clock(N_("开始"))
    ended = Clock(N_("结束"))
    kind = Code("meeting_kind", N_("会议类型"), required=True)
    topic = Line(N_("会议主题"), required=True)
    place = Ref(Place, N_("村（社区）"), backref="+")
    location = Line(N_("地点"))
    chair = Name(N_("主持人"))
    worker = Ref(Worker, N_("记录人"), backref="+")
    attendee_count = Number(N_("出席人数"), unit=N_("人"))
    attendees = Memo(N_("出席人员"))
    course = Memo(N_("会议过程"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        started, ended = values.get("started"), values.get("ended")
        if started and ended:
            yield from duration_problems(started, ended)

    def __str__(self) -> str:
        return str(self.topic)


class MeetingPoint(Record):
    """What was raised at a meeting, what was decided, and how far it was carried out."""

    meeting = Ref(Meeting, N_("会议"), required=True, backref="+", index=True)
    issue = Line(N_("议题"), required=True)
    decision = Line(N_("决议"))
    who = Line(N_("责任人"))
    due_on = Day(N_("期限"))
    progress = Line(N_("落实情况"))
    done_on = Day(N_("完成日期"), future=False)
