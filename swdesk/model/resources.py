"""Who helps with what: providers, what they gave, and where the goods went."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record
from swdesk.model.fields import (
    Code,
    Day,
    Decimals,
    Line,
    Mask,
    Memo,
    Money,
    Name,
    Number,
    Phones,
    Ref,
)
from swdesk.model.team import Worker

MONEY, GOODS = "money", "goods"


class Provider(Record):
    """Somebody who gives money, goods, rooms, hands or services."""

    name = Line(N_("资源方名称"), required=True)
    kind = Code("provider_kind", N_("类型"), required=True)
    met_on = Day(N_("建立联系日期"), required=True, default=dates.today, index=True)
    contact = Name(N_("联系人"))
    phones = Phones(N_("联系电话"))
    address = Line(N_("地址"), mask=Mask.ADDRESS)
    offers = Memo(N_("可提供的资源"))
    agreed_on = Day(N_("签约日期"))
    note = Memo(N_("合作情况"))
    worker = Ref(Worker, N_("联络人"), backref="+")

    def __str__(self) -> str:
        return str(self.name)


class ResourceLink(Record):
    """One gift or service that the station arranged; goods are handed out in its rows."""

    link_no = Line(N_("链接编号"), required=True, unique=True)
    linked_on = Day(N_("链接日期"), required=True, future=False, default=dates.today, index=True)
    provider = Ref(Provider, N_("资源方"), required=True, backref="+", index=True)
    kind = Code("resource_kind", N_("资源类型"), required=True)
    content = Line(N_("内容"), required=True, hint=N_("物资写品名和规格"))
    quantity = Decimals(N_("数量"))
    measure = Line(N_("计量单位"), hint=N_("件、箱、小时、次"))
    unit_price = Money(N_("单价"))
    amount = Money(N_("金额（折价）"), hint=N_("实收，或折合的价值"))
    beneficiaries = Line(N_("受益对象"))
    beneficiary_count = Number(N_("受益人数"), unit=N_("人"))
    voucher = Line(N_("凭证"), hint=N_("收据、接收单、协议的编号"))
    worker = Ref(Worker, N_("负责人"), backref="+")
    note = Memo(N_("使用情况"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        kind, quantity = values.get("kind"), values.get("quantity")
        if kind == MONEY and not values.get("amount"):
            yield Problem("amount", N_("资金请写金额。"))
        given = handed_out(values.get("goods_issue") or ())
        if given and given > (quantity or 0):
            sentence = N_("发放合计 {given}，多于收到的 {quantity}，请核对。")
            yield Problem("quantity", sentence.format(given=given, quantity=quantity or 0))

    def __str__(self) -> str:
        return str(self.content)


class GoodsIssue(Record):
    """Goods that somebody took: whose hands, how many, who signed for whom."""

    link = Ref(ResourceLink, N_("资源链接"), required=True, backref="+", index=True)
    issued_on = Day(N_("领取日期"), required=True, future=False, default=dates.today)
    receiver = Name(N_("领取人"), required=True)
    quantity = Decimals(N_("领取数量"), required=True)
    on_behalf = Line(N_("代谁领取"), hint=N_("代领的写本人姓名和关系"))
    note = Line(N_("备注"))


def handed_out(rows: Any) -> Decimal:
    """Return how much the rows of a gift hand out together."""
    given = [row.get("quantity") for row in rows if isinstance(row, Mapping)]
    return sum((one for one in given if one is not None), Decimal(0))
