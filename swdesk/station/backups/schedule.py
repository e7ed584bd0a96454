"""When it is time for the next backup while people work."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from pathlib import Path

from swdesk.station.backups.occasion import Occasion
from swdesk.station.backups.rounds import Round
from swdesk.station.backups.shelf import BACKUPS_NAME, kept_in
from swdesk.station.refusals import Interrupted
from swdesk.station.store import Station

EVERY_SECONDS = 30 * 60


class Schedule:
    """A backup every half hour, if something was saved since the last one.

    It measures by a clock that nobody can set. *clock* returns seconds.
    """

    def __init__(self, station: Station, clock: Callable[[], float] = time.monotonic) -> None:
        self._station = station
        self._clock = clock
        self._note()

    def is_due(self) -> bool:
        """Whether the half hour is over and there is something new to keep.

        Never while the database is closed for a moment, as when its key is changed.
        """
        try:
            saves = self._station.database.saves_so_far()
        except Interrupted:
            return False
        is_over = self._clock() - self._at >= EVERY_SECONDS
        return is_over and saves is not None and saves != self._saves

    def begin(self) -> Callable[[], Round]:
        """Start the next half hour and return the backup to be made, from any thread."""
        self._note()
        return lambda: self._station.back_up(Occasion.PAUSE, attachments=False)

    def _note(self) -> None:
        self._at = self._clock()
        self._saves = self._station.database.saves_so_far()


def last_backup(folder: Path) -> dt.datetime | None:
    """Return when the latest of the station's own backups says it was made, in local time."""
    newest = kept_in(folder / BACKUPS_NAME)[:1]
    return newest[0].made_at if newest else None


def backed_up_today(folder: Path, now: dt.datetime) -> bool:
    """Whether a backup with everything in it was made on this day."""
    shelf = kept_in(folder / BACKUPS_NAME)
    whole = (Occasion.CLOSE, Occasion.HAND)
    return any(
        kept.manifest.occasion in whole and kept.made_at.date() == now.date() for kept in shelf
    )
