"""How a case ends: what came of it (C-7), its closing (C-8), or leaving early (C-11)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record
from swdesk.model.case_sheets import CaseSheet
from swdesk.model.fields import Choice, Code, Codes, Day, Decimals, Labelled, Line, Mask, Memo, Ref
from swdesk.model.plans import Goal


class Evaluation(CaseSheet):
    """What came of the work, as everybody who took part sees it."""

    process = Memo(N_("过程评估"))
    outcome = Memo(N_("结果评估"), required=True)
    satisfaction = Code("satisfaction", N_("满意度"))
    client_view = Memo(N_("服务对象反馈"))
    family_view = Memo(N_("家属反馈"))
    worker_view = Memo(N_("社工自评"), mask=Mask.INTERNAL)


class Attainment(Labelled):
    """How far a goal was reached, on the five levels of goal attainment scaling."""

    FAR_BELOW = "-2", N_("−2 远低于预期")
    BELOW = "-1", N_("−1 低于预期")
    EXPECTED = "0", N_("0 达到预期")
    ABOVE = "1", N_("+1 高于预期")
    FAR_ABOVE = "2", N_("+2 远高于预期")

    @property
    def points(self) -> int:
        """Return the level as a number from −2 to 2."""
        return int(self.value)


class GoalRating(Record):
    """One goal rated at the end; its words stay as they were when it was rated."""

    evaluation = Ref(Evaluation, N_("评估"), required=True, backref="+", index=True)
    goal = Ref(Goal, N_("计划里的目标"), backref="+", index=True)
    aim = Line(N_("目标"), required=True)
    before = Choice(Attainment, N_("服务前"))
    after = Choice(Attainment, N_("服务后"))
    evidence = Line(N_("依据"))


class Measured(Record):
    """One scale taken before and after the work."""

    evaluation = Ref(Evaluation, N_("评估"), required=True, backref="+", index=True)
    scale = Line(N_("量表或测量"), required=True)
    before = Decimals(N_("前测"))
    after = Decimals(N_("后测"))
    meaning = Line(N_("说明"))


class Closure(CaseSheet):
    """The end of a case: why, with what result, and what is left to be done."""

    ended_on = Day(N_("结案日期"), required=True, future=False, default=dates.today)
    reason = Code("closing_reason", N_("结案原因"), required=True, other="reason_other")
    reason_other = Line(N_("其他原因"))
    summary = Memo(N_("服务经过摘要"), required=True)
    attainment = Memo(N_("目标达成情况"))
    client_view = Memo(N_("服务对象的意见与情绪"))
    left_over = Memo(N_("遗留问题"))
    aftercare = Memo(N_("结案后跟进计划"))
    no_aftercare = Line(N_("不安排跟进的原因"))
    whereto = Line(N_("转介去向"))
    advice = Memo(N_("建议"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        if not values.get("aftercare") and not values.get("no_aftercare"):
            yield Problem("aftercare", N_("请写结案后跟进计划（频率、期限），或写明不安排的原因。"))


class Exit(CaseSheet):
    """A recipient who leaves before the end, or a service that is broken off."""

    asked_by = Line(N_("提出人"), required=True)
    relation = Code("relation", N_("与服务对象关系"))
    reasons = Codes("exit_reason", N_("退出原因"), required=True, other="reason_other")
    reason_other = Line(N_("其他原因"))
    detail = Memo(N_("具体说明"))
    ends_on = Day(N_("协议终止日期"))
    efforts = Memo(N_("社工的了解与挽留"))
    advice = Memo(N_("转介与后续建议"))
