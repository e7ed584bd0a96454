"""Numbers of records as the station gives them, kept in memory until the counters are left."""

from __future__ import annotations

import datetime as dt
from collections import Counter as Tally

from swdesk.model.office import Counter
from swdesk.services.numbering import YEAR, pattern_of, written


class Numbers:
    """Gives the next number of each kind without asking the database each time."""

    def __init__(self, code: str) -> None:
        self._code = code
        self._last: Tally[tuple[str, int]] = Tally()
        self._patterns: dict[str, str] = {}

    def next(self, kind: str, day: dt.date) -> str:
        """Return the next number of *kind* for a record of *day*."""
        if kind not in self._patterns:
            self._patterns[kind] = pattern_of(kind)
        pattern = self._patterns[kind]
        counted = (kind, day.year if YEAR in pattern else 0)
        self._last[counted] += 1
        return written(pattern, self._code, day.year, self._last[counted])

    def leave_counters(self) -> None:
        """Store where each kind has come to, so that the station goes on from there."""
        for (kind, year), last in sorted(self._last.items()):
            Counter.insert(kind=kind, year=year, last=last).on_conflict_replace().execute()
