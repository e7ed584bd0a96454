"""A festival at which elders came for a gift, written down for all of them at once."""

from __future__ import annotations

from decimal import Decimal

from swdesk.model.event_papers import GoodsReceipt, GoodsSheet
from swdesk.model.greetings import Greeted, Greeting, GreetingWay
from swdesk.model.service_items import ServiceItem
from swdesk.services.demo.ground import Ground, Human

_OLD, _GREETED = 70, 8
_AGO = 33


def greet_elders(ground: Ground) -> None:
    """Let the oldest come for rice at 重阳 or another day of the autumn."""
    day, (worker, _) = ground.year.working_day(ground.year.ago(_AGO)), ground.workers[0]
    elders = [one for one in ground.recipients() if one.age >= _OLD and one.opened_on <= day]
    goods = {"item": "大米", "grade": "5 公斤", "measure": "袋", "each": Decimal(1)}
    sheet = ground.rows.add(
        GoodsSheet, day, worker, title="重阳节慰问", handed_on=day, worker=worker, **goods
    )
    greeting = ground.rows.add(
        Greeting, day, worker, greeting_no=ground.numbers.next("greeting", day), greeted_on=day,
        festival="double_nine", way=GreetingWay.COLLECTED, worker=worker, sheet=sheet,
        companions="镇慈善会", outcome="老人在站里坐了一上午，量了血压，各领大米一袋。", **goods,
    )  # fmt: skip
    for one in elders[:_GREETED]:
        item = ground.rows.add(
            ServiceItem, day, worker, recipient=one.recipient, served_on=day, kind="greeting",
            quantity=Decimal(1), measure="次", worker=worker, provider="镇慈善会",
            outcome="大米　5 公斤　1袋",
        )  # fmt: skip
        receipt = ground.rows.add(GoodsReceipt, day, worker, sheet=sheet, **_line(one))
        ground.rows.add(
            Greeted, day, worker, greeting=greeting, recipient=one.recipient, item=item,
            receipt=receipt,
        )  # fmt: skip


def _line(one: Human) -> dict[str, object]:
    return {
        "person": one.person,
        "name": one.name,
        "id_tail": (one.id_no or "")[-4:] or None,
        "village": one.village,
        "quantity": Decimal(1),
    }
