"""What is on the shelf: a gift of goods, less what was handed out of it."""

from __future__ import annotations

from decimal import Decimal

from swdesk.model.event_papers import GoodsReceipt, GoodsSheet
from swdesk.model.resources import GoodsIssue, ResourceLink


def left_of(gift: ResourceLink, but: int | None = None) -> Decimal:
    """Return how much of a gift is left, by its own rows and by the sheets that were signed.

    *but* is the id of a sheet that is not taken off: the one that is being filled in.
    """
    rows = GoodsIssue.live().where(GoodsIssue.link == gift.id)
    given = sum((row.quantity for row in rows), Decimal(0))
    sheets = GoodsSheet.live().where(GoodsSheet.link == gift.id, GoodsSheet.id != (but or 0))
    return (gift.quantity or Decimal(0)) - given - sum(map(_handed_out, sheets), Decimal(0))


def _handed_out(sheet: GoodsSheet) -> Decimal:
    """Return what the lines of a sheet say, or where they are silent, what each is given."""
    each: Decimal = sheet.each or Decimal(0)
    lines = GoodsReceipt.live().where(GoodsReceipt.sheet == sheet.id)
    return sum((one.quantity or each for one in lines), Decimal(0))
