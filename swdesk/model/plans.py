"""What is agreed before the work (C-3) and looked at again while it goes on (C-5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model.base import Problem, Record, in_order
from swdesk.model.case_sheets import CaseSheet
from swdesk.model.fields import Choice, Codes, Day, Labelled, Line, Memo, Number, Ref


class Plan(CaseSheet):
    """Aims, steps and the tasks of both sides; signed by both and approved."""

    concern = Memo(N_("关注的问题与对象"))
    theories = Codes("theory", N_("理论与模式"), other="theory_other")
    theory_other = Line(N_("其他理论"))
    roles = Codes("worker_role", N_("社工角色"))
    aim = Memo(N_("总目标"), required=True)
    strategy = Memo(N_("介入策略"))
    partners = Line(N_("合作者"))
    client_tasks = Memo(N_("服务对象的任务"))
    worker_tasks = Memo(N_("社工的任务"))
    sessions = Number(N_("预计次数"), least=1, most=500)
    rhythm = Line(N_("服务频率"))
    begins_on = Day(N_("开始日期"))
    ends_on = Day(N_("预计结束"))
    risks = Memo(N_("风险与应对"))
    outcome_methods = Codes("outcome_method", N_("评估方法"), other="outcome_other")
    outcome_other = Line(N_("其他评估方法"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        yield from in_order(values, "begins_on", "ends_on", N_("预计结束早于开始日期，请核对。"))


class Goal(Record):
    """One aim with what shows that it is reached, by when, and what each level would look like.

    The levels are those of goal attainment scaling (Kiresuk and Sherman 1968).
    """

    plan = Ref(Plan, N_("服务计划"), required=True, backref="+", index=True)
    aim = Line(N_("具体目标"), required=True)
    indicator = Line(N_("衡量指标"), required=True)
    due_on = Day(N_("完成期限"))
    far_below = Line(N_("−2 远低于预期"))
    below = Line(N_("−1 低于预期"))
    expected = Line(N_("0 达到预期"))
    above = Line(N_("+1 高于预期"))
    far_above = Line(N_("+2 远高于预期"))

    def __str__(self) -> str:
        return str(self.aim)


class Step(Record):
    """One thing to do, when, by whom and with what."""

    plan = Ref(Plan, N_("服务计划"), required=True, backref="+", index=True)
    what = Line(N_("行动步骤"), required=True)
    when = Line(N_("时间"))
    who = Line(N_("责任人"))
    means = Line(N_("所需资源"))


class GoalState(Labelled):
    """How far a goal has come."""

    NOT_BEGUN = "not_begun", N_("未开始")
    UNDER_WAY = "under_way", N_("进行中")
    REACHED = "reached", N_("达成")
    PARTLY = "partly", N_("部分达成")
    BLOCKED = "blocked", N_("受阻")
    GIVEN_UP = "given_up", N_("放弃")


class Review(CaseSheet):
    """A look back in the middle of the work: how far each goal has come, what is to change."""

    since = Day(N_("小结起"), future=False)
    summary = Memo(N_("服务小结"), required=True)
    difficulties = Memo(N_("困难与原因"))
    changes = Memo(N_("计划调整"))
    next_steps = Memo(N_("下阶段安排"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        since, written_on = values.get("since"), values.get("written_on")
        if since and written_on and written_on < since:
            yield Problem("since", N_("小结起日晚于填表日期，请核对。"))


class Progress(Record):
    """How far one goal has come; its words stay as they were when the review was written."""

    review = Ref(Review, N_("阶段小结"), required=True, backref="+", index=True)
    goal = Ref(Goal, N_("计划里的目标"), backref="+", index=True)
    aim = Line(N_("目标"), required=True)
    baseline = Line(N_("基线"))
    now = Line(N_("现状"))
    percent = Number(N_("达成度"), most=100, unit="%")
    state = Choice(GoalState, N_("状态"))
