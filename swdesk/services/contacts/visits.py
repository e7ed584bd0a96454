"""Visits: beginning one from what the file knows, and what earlier ones said."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from peewee import Desc

from swdesk.forms.visit import VISIT
from swdesk.model.base import author
from swdesk.model.people import Recipient
from swdesk.model.visits import MET, Visit
from swdesk.services import editing
from swdesk.services.values import Values, stored


@dataclass(frozen=True)
class LastVisit:
    """What the last visit left: shown beside the next one, never copied into it."""

    visited_on: dt.date
    result: str
    hazards: str
    needs: str
    plan: str
    next_on: dt.date | None


def new_visit(recipient: Recipient) -> Values:
    """Return the values with which a visit to *recipient* begins: where, and by whom."""
    return {
        **editing.blank(VISIT),
        "location": recipient.person.address,
        "worker": author() or stored(recipient, Recipient.worker),
    }


def last_visit(recipient_id: int) -> LastVisit | None:
    """Return the last visit that met somebody."""
    met = Visit.live().where(Visit.recipient == recipient_id, Visit.result.in_(MET))
    last = met.order_by(Visit.visited_on.desc(), Desc(Visit.id)).first()
    return last and LastVisit(
        last.visited_on,
        last.result,
        last.hazards or "",
        last.needs or "",
        last.plan or "",
        last.next_on,
    )
