"""By the day on which a backup is said to be gone it is gone."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from types import SimpleNamespace

from swdesk.station.backups.ageing import leaves_by
from swdesk.station.backups.thinning import surplus


def kept(day, name="", hour=17):
    at = dt.datetime.combine(day, dt.time(hour)).astimezone()
    return SimpleNamespace(
        path=Path(name or f"{at:%Y%m%d%H}.scbak"),
        made_at=at,
        is_ours_to_delete=not name,
        has_attachments=True,
        manifest=SimpleNamespace(occasion="", schema=1),
    )


def test_with_a_backup_every_day_none_outlives_what_is_said_of_it():
    first, shelf, promised = dt.date(2025, 12, 20), [], {}
    for nth in range(420):
        day = first + dt.timedelta(nth)
        shelf.append(kept(day))
        now = dt.datetime.combine(day, dt.time(18)).astimezone()
        shelf = [one for one in shelf if one not in surplus(shelf, now)]
        promised |= {one.path: leaves_by(one, shelf) for one in shelf if one.path not in promised}
        assert all(promised[one.path] >= day for one in shelf)


def test_the_last_backup_of_a_year_stays_for_three():
    shelf = [kept(dt.date(2025, 12, 30)), kept(dt.date(2026, 1, 4))]

    assert leaves_by(shelf[0], shelf) == dt.date(2028, 1, 1)


def test_of_a_month_for_twelve_of_a_week_for_ten_of_a_day_for_fourteen():
    shelf = [
        kept(dt.date(2026, 3, 31)),
        kept(dt.date(2026, 4, 5)),
        kept(dt.date(2026, 4, 7)),
        kept(dt.date(2026, 4, 8), hour=9),
        kept(dt.date(2026, 4, 8)),
    ]

    assert [leaves_by(one, shelf) for one in shelf[:4]] == [
        dt.date(2027, 3, 1),
        dt.date(2026, 6, 8),
        dt.date(2026, 4, 21),
        dt.date(2026, 4, 11),
    ]


def test_what_a_person_has_named_nobody_deletes():
    one = kept(dt.date(2026, 3, 31), "给镇里.scbak")

    assert leaves_by(one, [one]) is None
