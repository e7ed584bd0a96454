"""What a station knows of a community: people, resources, groups, surroundings, needs, problems."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record
from swdesk.model.fields import Code, Day, Decimals, Line, Memo, Number, Ref
from swdesk.model.office import Place
from swdesk.model.team import Worker

_PEOPLE = N_("人")


class CommunitySurvey(Record):
    """One survey of one community; its latest is what the station goes by."""

    surveyed_on = Day(N_("调查日期"), required=True, future=False, default=dates.today, index=True)
    place = Ref(Place, N_("村（社区）"), required=True, backref="+", index=True)
    way = Line(N_("调查方式"), hint=N_("入户走访、座谈、问卷、村里的台账"))
    worker = Ref(Worker, N_("调查人"), backref="+")
    area = Decimals(N_("面积"), unit=N_("平方公里"))
    households = Number(N_("户数"), unit=N_("户"))
    population = Number(N_("户籍人口"), unit=_PEOPLE)
    residents = Number(N_("常住人口"), unit=_PEOPLE)
    elders = Number(N_("老年人"), unit=_PEOPLE)
    children = Number(N_("未成年人"), unit=_PEOPLE)
    disabled = Number(N_("残疾人"), unit=_PEOPLE)
    assisted = Number(N_("低保和特困"), unit=_PEOPLE)
    left_elders = Number(N_("留守和独居老人"), unit=_PEOPLE)
    left_children = Number(N_("留守和困境儿童"), unit=_PEOPLE)
    people = Memo(N_("人口与重点人群"))
    resources = Memo(N_("社区资源"))
    organisations = Memo(N_("组织与人才"))
    surroundings = Memo(N_("环境与设施"))
    needs = Memo(N_("居民需求"))
    issues = Memo(N_("主要问题"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        for name in ("elders", "children"):
            whole = max(values.get("population") or 0, values.get("residents") or 0)
            if whole and (values.get(name) or 0) > whole:
                yield Problem(name, N_("多于全部人口，请核对。"), is_error=False)

    def __str__(self) -> str:
        return f"{self.place} {self.surveyed_on}"


class CommunityNeed(Record):
    """A need that a survey found, and what is to be done about it."""

    survey = Ref(CommunitySurvey, N_("社区调查"), required=True, backref="+", index=True)
    need = Line(N_("需求或问题"), required=True)
    audience = Line(N_("涉及人群"))
    urgency = Code("need_urgency", N_("迫切程度"))
    answer = Line(N_("拟回应方式"))
