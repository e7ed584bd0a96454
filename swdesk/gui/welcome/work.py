"""Long steps before the records open, as jobs; what they need is loaded when they run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from swdesk.gui.jobs import Progress
from swdesk.model import dates

if TYPE_CHECKING:
    from swdesk.printing.document import Document
    from swdesk.station.repair.salvage import Salvage
    from swdesk.station.slots import Cost
    from swdesk.station.store import NewStation, Station

# Database and cryptography take as long to load as the empty window: it is painted first.
# ruff: noqa: PLC0415


def open_station(folder: Path, password: str, slot: str | None, *, progress: Progress) -> Station:
    """Open a station and look at its structure; stretching the password takes half a second."""
    from swdesk.station.store import Station

    return _readable(Station.open(folder, password, slot))


def create_station(
    folder: Path, new: NewStation, cost: Cost | None, *, progress: Progress
) -> Station:
    """Make a station and open it."""
    from swdesk.station.store import Station

    return Station.create(folder, new, cost)[0]


def reset_password(
    folder: Path, code: str, slot: str, password: str, *, progress: Progress
) -> Station:
    """Give a worker a new password and open the station with it."""
    from swdesk.station import store

    store.reset_password(folder, code, slot, password)
    return _readable(store.Station.open(folder, password, slot))


def _readable(station: Station) -> Station:
    """Return the station if its structure is whole; a damaged one is closed again."""
    from swdesk.station.health import require_readable

    try:
        require_readable(station)
    except BaseException:
        station.close()
        raise
    return station


def choose_own(station: Station, password: str, *, progress: Progress) -> None:
    """Put one's own password in the place of the one that opened the station."""
    from swdesk.services.setup import logins

    logins.choose_own(station, password)


def restore_backup(
    backup: Path, folder: Path, password: str, present: str, *, progress: Progress
) -> Path | None:
    """Put a backup into *folder*; returns where the former files are kept."""
    from swdesk.services.setup.restoring import restore

    return restore(backup, folder, password, present)


def mend(folder: Path, password: str, *, progress: Progress) -> Salvage:
    """Mend a damaged station with what can be read of it and its newest backup."""
    from swdesk.station.repair.salvage import salvage

    return salvage(folder, password)


def recovery_sheet(office: str, worker: str, code: str, *, progress: Progress) -> Document:
    """Return the sheet with the recovery code, as it prints."""
    from swdesk.printing.recovery import recovery_document

    return recovery_document(office, worker, code, dates.today())
