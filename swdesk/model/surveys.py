"""Surveys: how content people are, and whether they know of the station."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record
from swdesk.model.fields import Code, Day, Line, Memo, Number, Ref
from swdesk.model.team import Worker

#: Answers by how content they are, the best first.
LEVELS = ("very_satisfied", "satisfied", "neutral", "unsatisfied", "very_unsatisfied")
#: Who knows so many of the five things knows the station.
KNOWS = 3


class SatisfactionSurvey(Record):
    """One survey of how content people are, its answers counted by level."""

    surveyed_on = Day(N_("调查日期"), required=True, future=False, default=dates.today, index=True)
    name = Line(N_("调查名称"), required=True)
    field = Code("service_field", N_("服务领域"))
    audience = Line(N_("调查对象"))
    way = Line(N_("调查方式"), hint=N_("现场问卷、电话、网络"))
    sent = Number(N_("发出问卷"), unit=N_("份"))
    very_satisfied = Number(N_("非常满意"), required=True, default=0, unit=N_("份"))
    satisfied = Number(N_("满意"), required=True, default=0, unit=N_("份"))
    neutral = Number(N_("一般"), required=True, default=0, unit=N_("份"))
    unsatisfied = Number(N_("不满意"), required=True, default=0, unit=N_("份"))
    very_unsatisfied = Number(N_("非常不满意"), required=True, default=0, unit=N_("份"))
    comments = Memo(N_("意见与建议"))
    answer = Memo(N_("改进措施"))
    worker = Ref(Worker, N_("调查人"), backref="+")

    @property
    def valid(self) -> int:
        """Return how many answers can be counted."""
        return sum(getattr(self, level) or 0 for level in LEVELS)

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        valid = sum(values.get(level) or 0 for level in LEVELS)
        if values.get("sent") is not None and valid > values["sent"]:
            yield Problem("sent", N_("有效问卷多于发出的问卷，请核对。"), is_error=False)

    def __str__(self) -> str:
        return str(self.name)


class AwarenessSurvey(Record):
    """One survey of whether people know address, services, workers, ways to ask and who pays."""

    surveyed_on = Day(N_("调查日期"), required=True, future=False, default=dates.today, index=True)
    name = Line(N_("调查名称"), required=True)
    field = Code("service_field", N_("服务领域"))
    audience = Line(N_("调查对象"))
    by_phone = Number(N_("电话访问"), unit=N_("人"))
    in_person = Number(N_("当面访问"), unit=N_("人"))
    known_5 = Number(N_("知道5项"), required=True, default=0, unit=N_("人"))
    known_4 = Number(N_("知道4项"), required=True, default=0, unit=N_("人"))
    known_3 = Number(N_("知道3项"), required=True, default=0, unit=N_("人"))
    known_2 = Number(N_("知道2项"), required=True, default=0, unit=N_("人"))
    known_1 = Number(N_("知道1项"), required=True, default=0, unit=N_("人"))
    known_0 = Number(N_("都不知道"), required=True, default=0, unit=N_("人"))
    comments = Memo(N_("情况说明"))
    answer = Memo(N_("改进措施"))
    worker = Ref(Worker, N_("调查人"), backref="+")

    @property
    def asked(self) -> int:
        """Return how many were asked."""
        return sum(getattr(self, f"known_{n}") or 0 for n in range(6))

    @property
    def aware(self) -> int:
        """Return how many know the station."""
        return sum(getattr(self, f"known_{n}") or 0 for n in range(KNOWS, 6))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        """Hold whom they asked by telephone and face to face against how many answered."""
        ways = [values.get(name) for name in ("by_phone", "in_person")]
        asked = sum(values.get(f"known_{n}") or 0 for n in range(6))
        reached = sum(one or 0 for one in ways)
        if any(one is not None for one in ways) and reached != asked:
            sentence = N_("电话和当面共访问 {reached} 人，下面各项合计 {asked} 人，请核对。")
            yield Problem("by_phone", sentence.format(reached=reached, asked=asked), is_error=False)

    def __str__(self) -> str:
        return str(self.name)
