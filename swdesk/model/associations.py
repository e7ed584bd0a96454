"""Community groups that the station helps to grow, and what they did."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.fields import (
    Choice,
    Code,
    Day,
    Labelled,
    Line,
    Memo,
    Name,
    Number,
    Phones,
    Ref,
)
from swdesk.model.office import Place
from swdesk.model.team import Worker


class Standing(Labelled):
    """How a community group stands with the authorities."""

    NONE = "none", N_("未备案")
    FILED = "filed", N_("已备案")
    REGISTERED = "registered", N_("已登记")


class Association(Record):
    """A community group (社区社会组织)."""

    name = Line(N_("组织名称"), required=True)
    kind = Code("association_kind", N_("类别"), required=True)
    incubated_on = Day(N_("培育日期"), required=True, default=dates.today, index=True)
    founded_on = Day(N_("成立日期"))
    standing = Choice(Standing, N_("登记情况"), required=True, default=Standing.NONE)
    leader = Name(N_("负责人"))
    phones = Phones(N_("联系电话"))
    member_count = Number(N_("成员人数"), unit=N_("人"))
    place = Ref(Place, N_("村（社区）"), backref="+")
    scope = Memo(N_("主要活动"))
    support = Memo(N_("培育情况"))
    worker = Ref(Worker, N_("联络社工"), backref="+")

    def __str__(self) -> str:
        return str(self.name)


class AssociationEvent(Record):
    """Something that a community group did."""

    association = Ref(Association, N_("组织"), required=True, backref="+", index=True)
    held_on = Day(N_("日期"), required=True, future=False, default=dates.today)
    what = Line(N_("活动内容"), required=True)
    served = Number(N_("服务人次"), unit=N_("人次"))
    note = Line(N_("备注"))
