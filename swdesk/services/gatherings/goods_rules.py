"""What a sheet of goods says together with what is on the shelf."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from swdesk.labels import N_
from swdesk.model import stock
from swdesk.model.base import Problem
from swdesk.model.event_papers import GoodsReceipt
from swdesk.model.resources import ResourceLink
from swdesk.services.values import Values

_NONE = Decimal(0)


def goods_problems(values: Values, own: int | None) -> Iterator[Problem]:
    """Yield that a sheet hands out more than is left of the gift it comes from."""
    gift = ResourceLink.get_or_none(ResourceLink.id == _id_of(values.get("link")))
    if gift is None or gift.quantity is None:
        return
    rows = [row for row in values.get(GoodsReceipt.table_name()) or () if row.get("name")]
    given = sum((row.get("quantity") or values.get("each") or _NONE for row in rows), _NONE)
    left = stock.left_of(gift, but=own)
    if given > left:
        sentence = N_("这批物资还剩 {left}，这张表要发 {given}，请核对来源和数量。")
        told = {"left": f"{left.normalize():f}", "given": f"{given.normalize():f}"}
        yield Problem("link", sentence.format(**told), is_error=False)


def _id_of(link: ResourceLink | int | None) -> int | None:
    return link.id if isinstance(link, ResourceLink) else link
