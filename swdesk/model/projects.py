"""Projects that somebody pays for, and what they promise to reach."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record, in_order
from swdesk.model.fields import Code, Day, Decimals, Line, Memo, Money, Ref
from swdesk.model.team import Worker


class Project(Record):
    """One contract: who pays, from when to when, how much."""

    project_no = Line(N_("项目编号"), required=True, unique=True)
    name = Line(N_("项目名称"), required=True)
    funder = Line(N_("购买方"), hint=N_("购买服务或资助的单位"))
    fund_level = Code("fund_level", N_("资金来源"))
    contractor = Line(N_("承接机构"), hint=N_("由别的机构承接时填"))
    contract_no = Line(N_("合同编号"))
    signed_on = Day(N_("签订日期"))
    begins_on = Day(N_("开始日期"), required=True, default=dates.today, index=True)
    ends_on = Day(N_("结束日期"), required=True)
    budget = Money(N_("合同金额"))
    received = Money(N_("已到账"))
    spent = Money(N_("已支出"))
    worker = Ref(Worker, N_("负责社工"), backref="+")
    audience = Line(N_("服务人群"))
    aim = Memo(N_("项目目标"))
    note = Memo(N_("备注"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        yield from in_order(values, "begins_on", "ends_on", N_("结束日期早于开始日期，请核对。"))

    def __str__(self) -> str:
        return str(self.name)


class Target(Record):
    """What one indicator is to reach while the project lasts."""

    project = Ref(Project, N_("项目"), required=True, backref="+", index=True)
    indicator = Code("indicator", N_("指标"), required=True)
    goal = Decimals(N_("目标数"), required=True)
    note = Line(N_("合同里的说法"))


class ProjectPartner(Record):
    """Somebody who works along with a project, and in what part."""

    project = Ref(Project, N_("项目"), required=True, backref="+", index=True)
    kind = Code("partner_kind", N_("参与方"), required=True)
    name = Line(N_("单位或队伍"))
    does = Line(N_("承担的工作"))


class ProjectReview(Record):
    """What one side says of a project at its middle or its end."""

    project = Ref(Project, N_("项目"), required=True, backref="+", index=True)
    reviewed_on = Day(N_("评估日期"), required=True, future=False, default=dates.today)
    party = Code("review_party", N_("评估方"), required=True)
    name = Line(N_("评估人或单位"))
    score = Decimals(N_("得分"))
    opinion = Line(N_("意见"))
