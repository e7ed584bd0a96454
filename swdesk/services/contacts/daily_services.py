"""A day's services that are counted, people against kinds: a digit in a cell is a record."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from swdesk.errors import UserError
from swdesk.forms.service_item import SERVICE_ITEM
from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.model.codes import Entry, vocabulary
from swdesk.model.people import NO_LONGER_SERVED, Person, Recipient
from swdesk.model.service_items import ServiceItem
from swdesk.services import editing
from swdesk.services.access import Area, require
from swdesk.services.privacy.belongings import among

#: Whoever had a service within so many days stands on the list of its own accord.
REGULAR_DAYS = 30
MOST_KINDS = 8
_SEVERAL = N_("这一天已有 {n} 条{kind}记录，请在台账里逐条改。")

Cell = tuple[int, str]


@dataclass(frozen=True)
class Head:
    """What all records of a sheet share."""

    day: dt.date
    worker: int | None = None
    project: int | None = None
    provider: str = ""


@dataclass
class DaySheet:
    """Who stands on a sheet, in which columns, and the records that are there already."""

    day: dt.date
    people: Sequence[Recipient]
    kinds: Sequence[Entry]
    items: Mapping[Cell, list[ServiceItem]] = field(default_factory=dict)

    def quantity(self, cell: Cell) -> Decimal | None:
        """Return how much was given, None for nothing."""
        found = self.items.get(cell)
        return sum((one.quantity for one in found), Decimal(0)) if found else None

    def total(self, kind: str) -> Decimal:
        """Return how much of a kind was given to all of them."""
        cells = ((one.id, kind) for one in self.people)
        return sum((self.quantity(cell) or Decimal(0) for cell in cells), Decimal(0))


def sheet(day: dt.date, more: Iterable[int] = ()) -> DaySheet:
    """Return the sheet of a day: the regulars, whoever has a record, and the persons *more*."""
    require(Area.VISITS)
    since = day - dt.timedelta(days=REGULAR_DAYS)
    lately = ServiceItem.live().where(ServiceItem.served_on.between(since, day))
    regular = {one.recipient_id for one in lately.select(ServiceItem.recipient)}
    people = _people(regular, list(more))
    wanted = [one.id for one in people]
    items: dict[Cell, list[ServiceItem]] = defaultdict(list)
    for one in ServiceItem.live().where(
        ServiceItem.served_on == day, among(ServiceItem.recipient, wanted)
    ):
        items[one.recipient_id, one.kind].append(one)
    return DaySheet(day, people, kinds(day, {kind for _, kind in items}), dict(items))


def kinds(day: dt.date, also: Iterable[str] = ()) -> list[Entry]:
    """Return the columns: what was given most of late, then what stations give usually."""
    since = (day - dt.timedelta(days=REGULAR_DAYS * 2)).isoformat()
    used = [kind for (kind,) in database.execute_sql(_USED, (since, day.isoformat())).fetchall()]
    known = vocabulary("service_item")
    common = [entry.code for entry in known.offered() if entry.common]
    chosen = list(dict.fromkeys([*also, *used, *common]))[: max(MOST_KINDS, len(set(also)))]
    return [entry for entry in known.entries if entry.code in chosen]


_USED = """
SELECT kind FROM service_item WHERE deleted_at IS NULL AND served_on BETWEEN ? AND ?
 GROUP BY kind ORDER BY COUNT(*) DESC
"""


def put(
    head: Head, recipient: Recipient, kind: str, quantity: Decimal | None, sheet: DaySheet
) -> None:
    """Write what one cell says now: a record, another quantity of it, or none any more.

    Refuses a cell that stands for several records.
    """
    found = sheet.items.get((recipient.id, kind), [])
    if len(found) > 1:
        label = vocabulary("service_item").label(kind)
        raise UserError(_SEVERAL.format(n=len(found), kind=label))
    if not quantity:
        for one in found:
            editing.delete(one)
    elif found:
        editing.save(SERVICE_ITEM, {"quantity": quantity}, found[0])
    else:
        editing.save(SERVICE_ITEM, _values(head, recipient, kind, quantity), recipient=recipient)


def _values(head: Head, recipient: Recipient, kind: str, quantity: Decimal) -> editing.Values:
    return {
        **editing.blank(SERVICE_ITEM),
        "served_on": head.day,
        "worker": head.worker,
        "project": head.project,
        "provider": head.provider or None,
        "kind": kind,
        "quantity": quantity,
        "measure": _measure(recipient, kind),
    }


def _measure(recipient: Recipient, kind: str) -> str | None:
    """Return in what a kind was measured the last time, for them or for anybody."""
    last = ServiceItem.live().where(
        ServiceItem.kind == kind, ServiceItem.measure.is_null(is_null=False)
    )
    own = last.where(ServiceItem.recipient == recipient.id)
    for query in (own, last):
        found = query.order_by(ServiceItem.served_on.desc()).first()
        if found is not None:
            measure: str | None = found.measure
            return measure
    return None


def _people(recipients: set[int], persons: list[int]) -> list[Recipient]:
    rows = Recipient.live().select(Recipient, Person).join(Person)
    wanted = among(Recipient.id, recipients) | among(Recipient.person, persons)
    gone = list(NO_LONGER_SERVED)
    served = rows.where(wanted, Recipient.status.not_in(gone), Person.deleted_at.is_null())
    return list(served.order_by(Person.pinyin, Recipient.id))
