"""Services that are counted one by one: meals brought, company to the doctor, errands."""

from __future__ import annotations

from decimal import Decimal

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.codes import vocabulary
from swdesk.model.fields import Code, Day, Decimals, Line, Memo, Number, Ref
from swdesk.model.people import Recipient
from swdesk.model.projects import Project
from swdesk.model.team import Worker


class ServiceItem(Record):
    """One service to one recipient; it is a contact, whatever the quantity."""

    recipient_id: int
    recipient = Ref(Recipient, N_("服务对象"), required=True, backref="+", index=True)
    served_on = Day(N_("日期"), required=True, future=False, default=dates.today, index=True)
    kind = Code("service_item", N_("服务项目"), required=True)
    quantity = Decimals(N_("数量"), required=True, default=Decimal(1))
    measure = Line(N_("计量单位"), hint=N_("餐、次、小时、天"))
    minutes = Number(N_("用时"), most=1440, unit=N_("分钟"))
    worker = Ref(Worker, N_("社工"), backref="+")
    project = Ref(Project, N_("所属项目"), backref="+", index=True)
    provider = Line(N_("提供人"), hint=N_("志愿者、助餐点、司机"))
    outcome = Memo(N_("服务情况"))

    def __str__(self) -> str:
        return vocabulary("service_item").label(self.kind)
