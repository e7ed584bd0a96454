"""The data key of a station changed when somebody leaves, and what it means for old backups."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from swdesk.model.audit import Action
from swdesk.services import access
from swdesk.services.access import Area, Level
from swdesk.services.trail.auditing import tell
from swdesk.station.rotation import (
    destroy_former_backups,
    former_backups,
    put_aside_under_other_keys,
)
from swdesk.station.store import Station, saving


def change(station: Station) -> Callable[[], None]:
    """Refuse whom it is no business of; return the change itself, to be run in any thread."""
    access.require(Area.STATION, Level.WRITE)
    return station.renew_key


def readable_by_those_who_left(station: Station) -> list[dt.datetime]:
    """Return of when the copies are that a former key opens, the latest first.

    Whoever had a password then opens them: backups, and files that a restore put aside.
    """
    backups = [kept.made_at for kept in former_backups(station.folder)]
    aside = [path.stat().st_mtime for path in put_aside_under_other_keys(station.folder)]
    return sorted(
        [*backups, *(dt.datetime.fromtimestamp(at).astimezone() for at in aside)], reverse=True
    )


def destroy(station: Station) -> int:
    """Delete those backups for good and enter how many; returns how many could not be deleted.

    Raises BackupTrouble while there is no backup under the present key.
    """
    access.require(Area.STATION, Level.WRITE)
    found = len(readable_by_those_who_left(station))
    left = len(destroy_former_backups(station.folder))
    with saving():
        tell(Action.DESTROY, detail={"former_backups": found - left})
    return left
