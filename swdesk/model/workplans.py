"""Plans of work for a year, a quarter, a month or a week, and what was done day by day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record, in_order
from swdesk.model.fields import Choice, Day, Labelled, Line, Memo, Ref
from swdesk.model.team import Worker


class PlanSpan(Labelled):
    """How long a plan is made for."""

    YEAR = "year", N_("年计划")
    QUARTER = "quarter", N_("季计划")
    MONTH = "month", N_("月计划")
    WEEK = "week", N_("周计划")


class WorkPlan(Record):
    """A plan of the station or of one worker."""

    name = Line(N_("计划名称"), required=True)
    span = Choice(PlanSpan, N_("种类"), required=True)
    begins_on = Day(N_("开始日期"), required=True, default=dates.today, index=True)
    ends_on = Day(N_("结束日期"), required=True)
    worker = Ref(Worker, N_("制订人"), backref="+")
    aim = Memo(N_("工作目标"))
    review = Memo(N_("完成情况小结"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        yield from in_order(values, "begins_on", "ends_on", N_("结束日期早于开始日期，请核对。"))

    def __str__(self) -> str:
        return str(self.name)


class WorkItem(Record):
    """One thing that is planned."""

    plan = Ref(WorkPlan, N_("工作计划"), required=True, backref="+", index=True)
    what = Line(N_("工作内容"), required=True)
    who = Line(N_("责任人"))
    due_on = Day(N_("期限"))
    done_on = Day(N_("完成日期"), future=False)
    result = Line(N_("完成情况"))


class WorkLog(Record):
    """What one worker did on one day."""

    worked_on = Day(N_("日期"), required=True, future=False, default=dates.today, index=True)
    worker = Ref(Worker, N_("社工"), required=True, backref="+", index=True)
    done = Memo(N_("今日工作"), required=True)
    thoughts = Memo(N_("问题与思考"))
    next_steps = Memo(N_("明日安排"))

    def __str__(self) -> str:
        return str(self.worked_on)
