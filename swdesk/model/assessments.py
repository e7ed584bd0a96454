"""What a worker finds out before planning: problems, needs, strengths, risks (C-2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record
from swdesk.model.case_sheets import CaseSheet
from swdesk.model.fields import Code, Codes, Day, Line, Mask, Memo, Number, Ref


class Assessment(CaseSheet):
    """The body, the mind and the surroundings of a person, and what follows from them."""

    methods = Codes("assessment_method", N_("收集资料方法"), other="method_other")
    method_other = Line(N_("其他方法"))
    informants = Line(N_("资料提供人"))
    physical = Memo(N_("生理方面"))
    mental = Memo(N_("心理方面"))
    social = Memo(N_("社会方面"))
    relations = Memo(N_("家庭与社会关系"))
    strengths = Memo(N_("优势"))
    resources = Memo(N_("可用资源"))
    diagnosis = Memo(N_("综合诊断"), required=True, mask=Mask.INTERNAL)


class AssessedProblem(Record):
    """One problem: how it shows, where it comes from, since when, and what was tried."""

    assessment = Ref(Assessment, N_("预估"), required=True, backref="+", index=True)
    shows = Line(N_("问题表现"), required=True)
    causes = Line(N_("成因与延续因素"))
    lasts = Line(N_("持续时间"))
    tried = Line(N_("曾做的努力"))


class AssessedNeed(Record):
    """One need; the lowest rank is to be met first."""

    assessment = Ref(Assessment, N_("预估"), required=True, backref="+", index=True)
    rank = Number(N_("排序"), least=1, most=99)
    need = Line(N_("需求"), required=True)
    urgency = Code("need_urgency", N_("迫切度"))
    answer = Line(N_("拟回应方式"))


class Danger(Record):
    """A red flag: it stands from the day it was seen until somebody says what came of it."""

    assessment = Ref(Assessment, N_("预估"), required=True, backref="+", index=True)
    kind = Code("danger", N_("风险"), required=True, other="signs")
    level = Code("risk", N_("等级"), required=True)
    signs = Line(N_("表现"))
    seen_on = Day(N_("发现日期"), required=True, future=False, default=dates.today)
    measures = Line(N_("应对措施"))
    closed_on = Day(N_("解除日期"), future=False)
    result = Line(N_("处理结果"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        seen_on, closed_on = values.get("seen_on"), values.get("closed_on")
        if closed_on and not values.get("result"):
            yield Problem("result", N_("解除风险请写处理结果。"))
        if seen_on and closed_on and closed_on < seen_on:
            yield Problem("closed_on", N_("解除日期早于发现日期，请核对。"))
