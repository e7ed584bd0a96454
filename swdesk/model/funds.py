"""Charity projects and community funds, with what came in and went out."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.fields import Choice, Day, Labelled, Line, Memo, Money, Ref
from swdesk.model.team import Worker


class FundKind(Labelled):
    """What money of charity is kept as."""

    PROJECT = "project", N_("慈善项目")
    FUND = "fund", N_("社区基金")


class Direction(Labelled):
    """Which way money went."""

    IN = "in", N_("收入")
    OUT = "out", N_("支出")


class Fund(Record):
    """A charity project or a community fund."""

    name = Line(N_("名称"), required=True)
    kind = Choice(FundKind, N_("种类"), required=True)
    opened_on = Day(N_("设立日期"), required=True, default=dates.today, index=True)
    closed_on = Day(N_("结束日期"))
    holder = Line(N_("管理单位"), hint=N_("慈善会、基金会或村委会"))
    purpose = Memo(N_("用途"))
    worker = Ref(Worker, N_("联络社工"), backref="+")
    note = Memo(N_("公示情况"))

    def __str__(self) -> str:
        return str(self.name)


class FundEntry(Record):
    """One amount in or out."""

    fund = Ref(Fund, N_("项目或基金"), required=True, backref="+", index=True)
    entered_on = Day(N_("日期"), required=True, future=False, default=dates.today)
    direction = Choice(Direction, N_("收支"), required=True)
    amount = Money(N_("金额"), required=True)
    party = Line(N_("来源或去向"))
    voucher = Line(N_("凭证"))
