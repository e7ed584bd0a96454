"""What has been destroyed for good: when, why, by whose leave, and never what it said."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.model.base import Record, Table
from swdesk.model.fields import Choice, Day, Labelled, Line, Listed, Number, Ref
from swdesk.model.requests import PersonalRequest
from swdesk.model.team import Worker


class Series(Labelled):
    """Files that are kept for the same number of years."""

    CASE = "case", N_("个案")
    VISIT = "visit", N_("探访")
    CONSULTATION = "consultation", N_("咨询")
    EVENT = "event", N_("活动与签到")
    GROUP = "group", N_("小组与签到")
    GOODS = "goods", N_("物资签收")
    RECIPIENT = "recipient", N_("服务对象档案")
    VOLUNTEER = "volunteer", N_("志愿者档案")
    PERSON = "person", N_("其他人员")


class DestructionReason(Labelled):
    """Why something is destroyed."""

    REQUEST = "request", N_("本人请求删除")
    EXPIRED = "expired", N_("保管期满")
    MISTAKE = "mistake", N_("误录或重复")


class RetentionYears(Table):
    """How many years the station keeps one series, where it differs from the usual."""

    series = Choice(Series, N_("档案类别"), required=True, unique=True)
    years = Number(N_("保管年限"), required=True, least=1, most=99, unit=N_("年"))


class Destruction(Record):
    """One act of destruction, as its certificate tells it.

    *left_in* names the backups that still hold what was destroyed, each with the day it goes.
    """

    destruction_no = Line(N_("销毁编号"), required=True, unique=True)
    destroyed_on = Day(N_("销毁日期"), required=True, future=False)
    reason = Choice(DestructionReason, N_("销毁原因"), required=True)
    request = Ref(PersonalRequest, N_("请求登记"), backref="+")
    approved_by = Ref(Worker, N_("批准人"), backref="+")
    witnessed_by = Ref(Worker, N_("监销人"), backref="+")
    files = Number(N_("附件"), required=True, default=0, unit=N_("件"))
    changes = Number(N_("修改明细"), required=True, default=0, unit=N_("条"))
    drafts = Number(N_("草稿"), required=True, default=0, unit=N_("份"))
    left_in = Listed(N_("仍含有这些资料的备份"))

    def __str__(self) -> str:
        return str(self.destruction_no)


class DestroyedItem(Record):
    """What a destruction took of one kind: numbers and counts, no content."""

    destruction = Ref(Destruction, N_("销毁"), required=True, backref="items", index=True)
    kind = Line(N_("种类"), required=True)
    number = Line(N_("编号"))
    removed = Number(N_("删除"), required=True, default=0, unit=N_("条"))
    kept = Number(N_("去标识留存"), required=True, default=0, unit=N_("条"))
