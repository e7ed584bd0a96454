"""Festival visits: what was brought to whom, written down for everybody at once."""

from __future__ import annotations

from decimal import Decimal

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.event_papers import GoodsReceipt, GoodsSheet
from swdesk.model.fields import Choice, Code, Day, Decimals, Labelled, Line, Memo, Ref, YesNo
from swdesk.model.people import Recipient
from swdesk.model.projects import Project
from swdesk.model.resources import ResourceLink
from swdesk.model.service_items import ServiceItem
from swdesk.model.team import Worker
from swdesk.model.visits import Visit


class GreetingWay(Labelled):
    """How people are greeted, and with it what counts: a visit, or a service at the station."""

    HOME = "home", N_("上门慰问（记入户探访）")
    COLLECTED = "collected", N_("集中发放（记可计量服务）")


class Greeting(Record):
    """One round of greeting people for a festival."""

    sheet_id: int | None
    greeting_no = Line(N_("慰问编号"), required=True, unique=True)
    festival = Code("festival", N_("节日"), required=True)
    greeted_on = Day(N_("慰问日期"), required=True, future=False, default=dates.today, index=True)
    way = Choice(GreetingWay, N_("形式"), required=True, default=GreetingWay.HOME)
    worker = Ref(Worker, N_("负责社工"), required=True, backref="+")
    companions = Line(N_("陪同人"), hint=N_("村干部、志愿者、爱心企业"))
    project = Ref(Project, N_("所属项目"), backref="+", index=True)
    item = Line(N_("慰问品"), hint=N_("例如：大米、食用油；没有物资的不填"))
    grade = Line(N_("规格"))
    each = Decimals(N_("每人数量"), default=Decimal(1))
    measure = Line(N_("计量单位"), hint=N_("份、袋、箱"))
    link = Ref(ResourceLink, N_("物资来源"), backref="+", index=True)
    outcome = Memo(N_("慰问情况"))
    sheet = Ref(GoodsSheet, N_("物资领取签收表"), backref="+", index=True)

    def __str__(self) -> str:
        return str(self.greeting_no)


class Greeted(Record):
    """Somebody who was greeted: the contact that counts, and the line they sign."""

    recipient_id: int
    visit_id: int | None
    item_id: int | None
    receipt_id: int | None
    greeting = Ref(Greeting, N_("节日慰问"), required=True, backref="+", index=True)
    recipient = Ref(Recipient, N_("慰问对象"), required=True, backref="+", index=True)
    visit = Ref(Visit, N_("探访"), backref="+", index=True)
    item = Ref(ServiceItem, N_("可计量服务"), backref="+", index=True)
    receipt = Ref(GoodsReceipt, N_("领取签收"), backref="+", index=True)
    is_contact_made = YesNo(
        N_("探访由慰问登记产生"),
        required=True,
        default=True,
        hint=N_("当天已有探访的只连上，不重复"),
    )
