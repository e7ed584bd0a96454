"""By when a backup leaves the shelf by itself, as long as new ones are made every day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from swdesk.model.dates import add_months
from swdesk.station.backups.shelf import Kept

_EACH, _DAYS, _WEEKS, _MONTHS, _YEARS = 3, 14, 10, 12, 3


def leaves_by(kept: Kept, shelf: Sequence[Kept]) -> dt.date | None:
    """Return the day by which a backup is deleted, None if only a person deletes it.

    The last one of a year stays for three years, of a month for twelve months, of a week for
    ten weeks, of a day for fourteen days. What a person has named stays until they delete it.
    """
    if not kept.is_ours_to_delete:
        return None
    day = kept.made_at.date()
    later = [one.made_at.date() for one in shelf if one.made_at > kept.made_at]
    if all(one.year > day.year for one in later):
        return dt.date(day.year + _YEARS, 1, 1)
    if all((one.year, one.month) > (day.year, day.month) for one in later):
        return add_months(day.replace(day=1), _MONTHS)
    monday = day - dt.timedelta(days=day.weekday())
    if all(one - monday >= dt.timedelta(days=7) for one in later):
        return monday + dt.timedelta(weeks=_WEEKS)
    return day + dt.timedelta(days=_DAYS if all(one > day for one in later) else _EACH)
