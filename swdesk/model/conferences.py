"""What happens around a case besides the talks: conferences, crises, special events (C-6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record
from swdesk.model.case_sheets import CaseSheet
from swdesk.model.cases import duration_problems
from swdesk.model.fields import Choice, Clock, Day, Labelled, Line, Memo, Name, Ref


class Occasion(Labelled):
    """What a conference sheet tells of."""

    CONFERENCE = "conference", N_("个案会议")
    CRISIS = "crisis", N_("危机事件")
    SPECIAL = "special", N_("特别事件")


class Conference(CaseSheet):
    """One meeting about a case, or one event that needed people to act at once."""

    dated = "held_on"

    occasion = Choice(Occasion, N_("记录种类"), required=True, default=Occasion.CONFERENCE)
    held_on = Day(N_("日期"), required=True, future=False, default=dates.today)
    started = Clock(N_("开始"))
    ended = Clock(N_("结束"))
    location = Line(N_("地点"))
    chair = Name(N_("主持人"))
    topic = Line(N_("议题（事由）"), required=True)
    happened = Memo(N_("情况与经过"))
    discussed = Memo(N_("讨论要点"))
    next_steps = Memo(N_("后续跟进"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        if values.get("started") and values.get("ended"):
            yield from duration_problems(values["started"], values["ended"])
        is_meeting = values.get("occasion") is Occasion.CONFERENCE
        if not is_meeting and not values.get("happened"):
            yield Problem("happened", N_("危机和特别事件请写明情况与经过。"))


class Participant(Record):
    """One person who took part, and for whom they spoke."""

    conference = Ref(Conference, N_("会议"), required=True, backref="+", index=True)
    name = Name(N_("姓名"), required=True)
    unit = Line(N_("单位或身份"))
    duty = Line(N_("职务或关系"))


class Resolution(Record):
    """One thing that was decided: who does it, by when, what came of it."""

    conference = Ref(Conference, N_("会议"), required=True, backref="+", index=True)
    what = Line(N_("决定事项"), required=True)
    who = Line(N_("负责人"))
    due_on = Day(N_("完成期限"))
    result = Line(N_("落实情况"))
