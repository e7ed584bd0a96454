"""Pairs (V-8): those of a recipient or a helper, how they stand, and how one ends."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from peewee import Desc

from swdesk.forms.pair import PAIR
from swdesk.model import dates
from swdesk.model.base import author
from swdesk.model.pairs import Pair, PairScope
from swdesk.model.people import Recipient
from swdesk.model.visits import MET, Visit
from swdesk.model.volunteers import Volunteer
from swdesk.services import editing
from swdesk.services.access import Area, require
from swdesk.services.values import Values, stored
from swdesk.services.volunteering import pair_due
from swdesk.services.volunteering.pair_rules import housemates


@dataclass(frozen=True)
class PairLine:
    """A pair as a list shows it; *due_on* is the day by which they meet next."""

    pair: Pair
    name: str
    helper: str
    visits: int
    last_on: dt.date | None
    due_on: dt.date | None


# --- what is on file ---


def of_recipient(recipient: Recipient) -> list[PairLine]:
    """Return the pairs of a recipient and of their household, those that go on first."""
    require(Area.VOLUNTEERS)
    found = Pair.live().where(Pair.recipient == recipient.id)
    of_home = Pair.live().where(
        Pair.scope == PairScope.HOUSEHOLD,
        Pair.recipient.in_(housemates(recipient)),
        Pair.recipient != recipient.id,
    )
    return _lines([*found, *of_home])


def of_volunteer(volunteer: Volunteer) -> list[PairLine]:
    """Return the pairs in which a volunteer helps, those that go on first."""
    require(Area.VOLUNTEERS)
    return _lines(Pair.live().where(Pair.volunteer == volunteer.id))


def visits_of(pair: Pair) -> list[Visit]:
    """Return the visits of a pair, the last one first, also those that met nobody."""
    require(Area.VISITS)
    found = Visit.live().where(Visit.pair == pair.id)
    return list(found.order_by(Visit.visited_on.desc(), Desc(Visit.id)))


def line_of(pair: Pair) -> PairLine:
    """Return how a pair stands today."""
    require(Area.VOLUNTEERS)
    met = Visit.live().where(Visit.pair == pair.id, Visit.result.in_(MET))
    days: list[dt.date] = [one.visited_on for one in met.select(Visit.visited_on)]
    todo = pair_due.next_visit(pair.id)
    return PairLine(
        pair,
        str(pair.recipient.person.name),
        pair.helper_name,
        len(days),
        max(days, default=None),
        todo.due_on if todo else None,
    )


def _lines(found: Any) -> list[PairLine]:
    today = dates.today()
    lines = [line_of(pair) for pair in found]
    return sorted(lines, key=lambda one: (not one.pair.is_running(today), -one.pair.id))


# --- what begins and ends ---


def new_pair(volunteer: Volunteer | None = None) -> Values:
    """Return what a pair begins with, with its helper where one is known."""
    return {**editing.blank(PAIR), "volunteer": volunteer.id if volunteer else None}


def new_visit(pair: Pair) -> Values:
    """Return what a visit of a pair adds to one of any kind."""
    return {
        "pair": pair.id,
        "companions": pair.helper_name,
        "worker": author() or stored(pair, Pair.worker),
    }


def end(pair: Pair, until: dt.date | None, reason: str | None, note: str = "") -> Pair:
    """End a pair on a day, for a reason; raises InvalidRecord."""
    values: Mapping[str, Any] = {"until": until, "end_reason": reason, "end_note": note or None}
    ended: Pair = editing.save(PAIR, dict(values), pair)  # type: ignore[assignment]  # of its form
    return ended
