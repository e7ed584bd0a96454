"""Scans of the signed sheets of an event or a group: added, turned, looked at, put away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from swdesk.model.audit import Action
from swdesk.model.base import now
from swdesk.model.events import Event
from swdesk.model.groups import Group
from swdesk.model.sheet_scans import SheetScan
from swdesk.services import access, changes
from swdesk.services.access import Area, Level, require
from swdesk.services.trail.auditing import tell
from swdesk.station.store import saving

MOST_ZOOM, LEAST_ZOOM = 800, 25


@dataclass(frozen=True)
class Look:
    """How a page is looked at; the fields are those of SheetScan."""

    turned: int = 0
    zoom: int = 100
    across: int = 500
    down: int = 0


def of(record: Event | Group) -> list[SheetScan]:
    """Return the pages of the signed sheets of an event or a group, in their order."""
    require(Area.EVENTS)
    return list(SheetScan.live().where(_owner(record)).order_by(SheetScan.page, SheetScan.id))


def add(record: Event | Group, addresses: Iterable[str]) -> list[SheetScan]:
    """Keep pages, whose files are kept already, after those that are there."""
    access.require_record(record, Level.WRITE)
    known = of(record)
    first = max((one.page for one in known), default=0) + 1
    with saving():
        made = [
            SheetScan.create(**_link(record), page=page, picture=address)
            for page, address in enumerate(addresses, first)
        ]
        for one in made:
            tell(Action.CREATE, one)
    changes.report(*made)
    return made


def look_of(scan: SheetScan) -> Look:
    """Return how a page was last looked at."""
    return Look(scan.turned, scan.zoom, scan.across, scan.down)


def remember(scan: SheetScan, look: Look) -> SheetScan:
    """Remember how a page was looked at; who may only see it changes nothing."""
    if look == look_of(scan) or not access.may(Area.EVENTS, Level.WRITE):
        return scan
    facts = {
        "turned": look.turned % 360,
        "zoom": min(max(look.zoom, LEAST_ZOOM), MOST_ZOOM),
        "across": look.across,
        "down": look.down,
    }
    with saving():
        SheetScan.update(facts).where(SheetScan.id == scan.id).execute()
    return SheetScan.find(scan.id)


def remove(scan: SheetScan) -> None:
    """Take a page away; the pages after it move up."""
    access.require_record(scan, Level.WRITE)
    with saving():
        gone = {"deleted_at": now(), "version": SheetScan.version + 1}
        SheetScan.update(gone).where(SheetScan.id == scan.id).execute()
        after = _owner(scan.event or scan.group) & (SheetScan.page > scan.page)
        SheetScan.update(page=SheetScan.page - 1).where(after).execute()
        tell(Action.DELETE, scan)
    changes.report(scan)


def bring_back(scan: SheetScan) -> None:
    """Put a page that was taken away after the others."""
    access.require_record(scan, Level.WRITE)
    last = max((one.page for one in of(scan.event or scan.group)), default=0)
    with saving():
        SheetScan.update(deleted_at=None, page=last + 1).where(SheetScan.id == scan.id).execute()
        tell(Action.RESTORE, scan)
    changes.report(scan)


def _link(record: Event | Group) -> dict[str, int]:
    return {"event" if isinstance(record, Event) else "group": record.id}


def _owner(record: Event | Group) -> object:
    is_event = isinstance(record, Event)
    return SheetScan.event == record.id if is_event else SheetScan.group == record.id
