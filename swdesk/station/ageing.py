"""When a backup leaves the shelf by itself, as long as new ones are made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from swdesk.model.dates import add_months
from swdesk.station.shelf import Kept

_DAYS, _WEEKS, _MONTHS, _YEARS = 14, 10, 12, 3


def leaves_on(kept: Kept, shelf: Sequence[Kept], today: dt.date) -> dt.date | None:
    """Return the day after which a backup is not kept any longer, None if nobody deletes it.

    Of the periods that are over, the last one of a year stays for three, of a month for twelve,
    of a week for ten, of a day for fourteen. What a person has named stays until they delete it.
    """
    if not kept.is_ours_to_delete:
        return None
    day = kept.made_at.date()
    later = [one.made_at.date() for one in shelf if one.made_at > kept.made_at]
    if today.year > day.year and all(one.year > day.year for one in later):
        return dt.date(day.year + _YEARS, 1, 1)
    month = day.replace(day=1)
    if today >= add_months(month, 1) and all(one.replace(day=1) > month for one in later):
        return add_months(month, _MONTHS)
    monday = day - dt.timedelta(days=day.weekday())
    if today - monday >= dt.timedelta(days=7) and all(
        one - monday >= dt.timedelta(days=7) for one in later
    ):
        return monday + dt.timedelta(weeks=_WEEKS)
    return day + dt.timedelta(days=_DAYS)
