"""Visits at home, by telephone or by video (F-06)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record
from swdesk.model.cases import LONGEST, duration_problems
from swdesk.model.dates import clock_minutes
from swdesk.model.fields import Clock, Code, Day, Line, Mask, Memo, Number, Ref, YesNo
from swdesk.model.pairs import Pair
from swdesk.model.people import Recipient
from swdesk.model.projects import Project
from swdesk.model.team import Worker

#: Results that met the person or somebody who answers for them; the statistics' view lists them.
MET = ("met", "answered", "family")


class Visit(Record):
    """One visit to one recipient, also one that met nobody."""

    recipient_id: int
    recipient = Ref(Recipient, N_("服务对象"), required=True, backref="visits", index=True)
    visit_no = Line(N_("探访编号"), required=True, unique=True)
    visited_on = Day(N_("日期"), required=True, future=False, default=dates.today, index=True)
    started = Clock(N_("开始"))
    ended = Clock(N_("结束"))
    took = Number(N_("用时"), least=1, most=LONGEST, unit=N_("分钟"), hint=N_("不记起止时间时填"))
    method = Code("visit_method", N_("形式"), required=True)
    result = Code("visit_result", N_("结果"), required=True)
    worker = Ref(Worker, N_("探访人"), required=True, backref="+")
    project = Ref(Project, N_("所属项目"), backref="+", index=True)
    pair = Ref(Pair, N_("结对走访"), backref="+", index=True)
    by_helper = YesNo(N_("结对人单独去"), required=True, default=False)
    companions = Line(N_("陪同人"))
    location = Line(N_("地址"), mask=Mask.ADDRESS)
    health = Memo(N_("身体状况"))
    mood = Memo(N_("精神状态"))
    surroundings = Memo(N_("生活与居住环境"))
    family = Memo(N_("家庭支持"))
    economy = Line(N_("经济状况"))
    hazards = Memo(N_("安全隐患"))
    needs = Memo(N_("需求与问题"))
    response = Memo(N_("社工回应"))
    goods = Line(N_("物资"))
    plan = Memo(N_("后续跟进"))
    next_on = Day(N_("下次探访日期"))
    put_off = Line(N_("推后的原因"), hint=N_("下次日期晚于规定时写"))

    class Meta:
        # What is due reads the dates of all visits and never their long texts.
        indexes = ((("recipient", "visited_on", "result", "next_on", "deleted_at"), False),)

    @property
    def minutes(self) -> int | None:
        """Return how long it took, by its times or as it was said; None where neither is known."""
        if self.started and self.ended:
            return clock_minutes(self.started, self.ended)
        took: int | None = self.took
        return took

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        started, ended = values.get("started"), values.get("ended")
        if started and ended:
            yield from duration_problems(started, ended)
        visited_on, next_on = values.get("visited_on"), values.get("next_on")
        if visited_on and next_on and next_on <= visited_on:
            yield Problem("next_on", N_("下次日期应晚于这一次，请核对。"))
        if values.get("by_helper") and not values.get("pair"):
            yield Problem("pair", N_("结对人单独去的走访，请选是哪一份结对。"))
