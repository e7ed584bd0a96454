"""What makes figures a thing to sign: how they are counted, from where on, and that they stay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import peewee as pw

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record, in_order
from swdesk.model.fields import (
    Choice,
    Code,
    Codes,
    Day,
    Decimals,
    Labelled,
    Line,
    Memo,
    Moment,
    Number,
    Ref,
)
from swdesk.model.office import HoursRule
from swdesk.model.projects import Project
from swdesk.model.team import Worker


class GroupBasis(Labelled):
    """By which of its days a group belongs to a period."""

    START = "start", N_("第一节的日期")
    COMPLETION = "completion", N_("办完的日期（最后一节）")


class EventDays(Labelled):
    """What an event of several days counts for, each of which is a record of its own."""

    EACH = "each", N_("每天计一场")
    ONCE = "once", N_("同名、日期相连的只计一场")


class CountingRule(Record):
    """How a purchaser wants one indicator counted; without a project, the whole station."""

    agreed_on = Day(N_("约定日期"), required=True, default=dates.today)
    indicator = Code("indicator", N_("指标"), required=True)
    project = Ref(Project, N_("适用项目"), backref="+", index=True)
    leaves_out = Codes("contact_way", N_("不计的服务"))
    least_minutes = Number(N_("每次至少"), least=1, most=600, unit=N_("分钟"))
    group_basis = Choice(GroupBasis, N_("小组计入"))
    event_days = Choice(EventDays, N_("多天的活动"))
    rounding = Choice(HoursRule, N_("时数取整"))
    basis = Line(N_("依据"), hint=N_("合同或文件的哪一条"))
    worker = Ref(Worker, N_("登记人"), backref="+")
    note = Memo(N_("备注"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        settings = ("leaves_out", "least_minutes", "group_basis", "event_days", "rounding")
        if all(name in values and not values[name] for name in settings):
            yield Problem("leaves_out", N_("请至少写一项与通常不同的口径。"))

    def __str__(self) -> str:
        return str(self.basis or "")


class OpeningFigure(Record):
    """What was reached before this program kept the records; it always stands apart."""

    indicator = Code("indicator", N_("指标"), required=True)
    begins_on = Day(N_("起始日期"), required=True, index=True)
    ends_on = Day(N_("截止日期"), required=True, future=False)
    number = Decimals(N_("数值"), required=True)
    project = Ref(Project, N_("所属项目"), backref="+", index=True)
    source = Line(N_("来源"), required=True, hint=N_("哪一份报表或台账，在哪里可以查"))
    worker = Ref(Worker, N_("登记人"), backref="+")
    note = Memo(N_("备注"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        yield from in_order(values, "begins_on", "ends_on", N_("结束日期早于开始日期，请核对。"))

    def __str__(self) -> str:
        return str(self.source)


class PeriodLock(Record):
    """A period whose report was signed; its figures are kept as they were that day."""

    begins_on = Day(N_("起始日期"), required=True, index=True)
    ends_on = Day(N_("截止日期"), required=True)
    project = Ref(Project, N_("项目"), backref="+", index=True)
    signed_on = Day(N_("签字日期"), required=True, future=False, default=dates.today)
    signed_by = Line(N_("签字人"), required=True)
    closed_at = Moment(N_("封账时间"), required=True)
    worker = Ref(Worker, N_("封账人"), backref="+")
    seal = Line(N_("校验码"), required=True)
    note = Line(N_("备注"))
    reopened_at = Moment(N_("重开时间"))
    reopened_by = Ref(Worker, N_("重开人"), backref="+")
    reason = Line(N_("重开原因"))

    class Meta:
        indexes = (
            pw.SQL(
                "CREATE UNIQUE INDEX IF NOT EXISTS period_lock_once ON period_lock"
                " (begins_on, ends_on, COALESCE(project_id, 0))"
                " WHERE deleted_at IS NULL AND reopened_at IS NULL"
            ),
        )


class SignedFigure(Record):
    """One figure as it was signed, with the words it was counted by."""

    lock = Ref(PeriodLock, N_("封账"), required=True, backref="figures", index=True)
    indicator = Line(N_("指标"), required=True)
    number = Decimals(N_("数值"))
    definition = Memo(N_("口径"), required=True)
