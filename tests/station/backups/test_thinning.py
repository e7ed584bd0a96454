"""Old backups go by rules on a fixed clock; a doubtful clock deletes nothing."""

import datetime as dt
import json
import random
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from swdesk.station.backups.archive import Manifest
from swdesk.station.backups.occasion import Occasion
from swdesk.station.backups.shelf import Kept, kept_in
from swdesk.station.backups.thinning import is_steady, surplus, thin

HERE = dt.timezone(dt.timedelta(hours=8))
NOW = dt.datetime(2026, 11, 21, 17, 30, tzinfo=HERE)
DAY = dt.timedelta(days=1)
HALF_HOUR = dt.timedelta(minutes=30)


def kept(at, occasion="pause", schema=1, *, full=False, name=None):
    path = Path(f"/backups/{at.isoformat()}_{occasion}.scbak")
    files = {"attachments/aa/b": ""} if full else {}
    shown = path.name if name is None else name
    manifest = Manifest(1, "1", at.isoformat(), "db", "fp", schema, {}, files, occasion, shown)
    return Kept(path, manifest)


def daily(days, now=NOW):
    return [kept(now - DAY * number) for number in range(days)]


def half_hourly(days, now=NOW):
    return [kept(now - DAY * day - HALF_HOUR * n) for day in range(days) for n in range(16)]


def left(shelf, now=NOW):
    going = surplus(shelf, now)
    return [each for each in shelf if each not in going]


def test_everything_of_two_days_stays():
    shelf = half_hourly(20)
    staying = left(shelf)
    assert [each for each in shelf if NOW - each.made_at <= 2 * DAY] == staying[:33]
    assert len(staying) < 60


def test_five_years_of_days_come_down_to_days_weeks_months_and_years():
    staying = left(daily(5 * 365))
    months = {(each.made_at.year, each.made_at.month) for each in staying}
    assert len(staying) <= 14 + 10 + 12 + 3
    assert len(months) >= 12
    assert {each.made_at.year for each in staying} >= {2026, 2025, 2024}


def test_the_last_of_each_day_is_the_one_that_stays():
    staying = [
        each for each in left(half_hourly(10)) if NOW - each.made_at > 2 * DAY + 8 * DAY / 24
    ]
    assert {each.made_at.time() for each in staying} == {NOW.astimezone().time()}


def test_one_with_the_scans_is_preferred_to_a_later_one_without():
    day = NOW - 5 * DAY
    shelf = [
        kept(NOW),
        *(kept(NOW - DAY * n) for n in (1, 2, 3)),
        kept(day),
        kept(day - HALF_HOUR, full=True),
    ]
    assert surplus(shelf, NOW) == [shelf[-2]]


def test_those_before_the_last_two_migrations_stay():
    old = [kept(NOW - DAY * (40 + n), Occasion.MIGRATION, n, name=None) for n in (3, 2, 1)]
    shelf = [*daily(200), *(kept(each.made_at + HALF_HOUR) for each in old), *old]
    going = surplus(shelf, NOW)
    assert old[0] not in going
    assert old[1] not in going


def test_what_a_person_named_is_never_touched():
    keepsakes = [kept(NOW - DAY * n - HALF_HOUR, name="") for n in range(100)]
    assert not set(map(id, keepsakes)) & set(map(id, surplus(daily(100) + keepsakes, NOW)))


@pytest.mark.parametrize("jump", [-10 * 365, -1, 32, 10 * 365])
def test_nothing_goes_when_the_clock_has_jumped(jump):
    assert surplus(half_hourly(60), NOW + DAY * jump) == []


def test_one_backup_after_a_leap_is_not_enough_to_trust_the_clock():
    later = NOW + 3650 * DAY
    shelf = [kept(later), kept(later - DAY), *half_hourly(60)]
    assert surplus(shelf, later) == []
    assert is_steady([later - DAY * n for n in range(3)], later)


def reached(backup, seq):
    return replace(backup, manifest=replace(backup.manifest, anchor=(seq, "")))


def test_a_backup_made_on_a_clock_that_was_put_right_hinders_nothing_after_three_days():
    ahead = reached(kept(NOW + 900 * DAY), 500)
    before = [reached(each, 400) for each in half_hourly(60, NOW - 4 * DAY)]
    since = [reached(kept(NOW - DAY * n), 600 + n) for n in range(3)]

    assert surplus([ahead, *since[:2], *before], NOW) == []
    going = surplus([ahead, *since, *before], NOW)
    assert going
    assert ahead not in going


@pytest.mark.parametrize("seed", range(30))
def test_whatever_the_shelf_the_rules_hold(seed):
    dice = random.Random(seed)  # noqa: S311 - the same dice every day, no secret
    spread = dice.choice((3, 60, 900, 3000))
    shelf = [
        kept(
            NOW - dt.timedelta(minutes=dice.randrange(1, spread * 1440)),
            dice.choice(list(Occasion)),
        )
        for _ in range(dice.randrange(400))
    ]
    staying = left(shelf)
    assert len(staying) >= min(3, len(shelf))
    assert {each.path for each in shelf if NOW - each.made_at <= 2 * DAY} <= {
        e.path for e in staying
    }
    assert surplus(staying, NOW) == []
    if shelf:
        assert max(shelf, key=lambda each: each.made_at) in staying


def test_day_after_day_for_three_years_there_is_always_one_of_each_age():
    shelf, now = [], NOW
    for _ in range(3 * 365):
        now += DAY
        shelf = left([kept(now), kept(now - HALF_HOUR), *shelf], now)
    ages = sorted((now - each.made_at).days for each in shelf)
    assert len(ages) <= 2 * 3 + 14 + 10 + 12 + 3
    assert ages[0] == 0
    assert ages[-1] >= 365


# On the disk


@pytest.fixture
def shelf_of_40_days(station, folder):
    """Backups that say they are up to 40 days old, and others that are none of ours."""
    made = station.backup()
    backups = folder / "backups"
    for number in range(40):
        at = NOW - DAY * number
        redated(made, backups / f"备份_{number:02}.scbak", at, station.keys.db_id)
    made.unlink()
    redated(backups / "备份_39.scbak", backups / "别的站.scbak", NOW - 39 * DAY, "other")
    (backups / "备份_旧.scbak").write_bytes(b"no backup at all")
    return backups


def redated(source, target, at, db_id):
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "manifest.json":
                told = json.loads(data) | {
                    "made_at": at.isoformat(),
                    "name": target.name,
                    "db_id": db_id,
                }
                data = json.dumps(told).encode()
            new.writestr(name, data)


def test_only_this_stations_own_backups_go(shelf_of_40_days, station):
    gone = thin(shelf_of_40_days, station.keys.db_id, NOW)
    assert gone
    assert (shelf_of_40_days / "别的站.scbak").exists()
    assert (shelf_of_40_days / "备份_旧.scbak").exists()
    assert len(kept_in(shelf_of_40_days, station.keys.db_id)) == 40 - len(gone)


def test_nothing_goes_while_fewer_than_three_of_the_others_are_sound(shelf_of_40_days, station):
    for path in sorted(shelf_of_40_days.glob("备份_[0-3]*.scbak"))[2:]:
        spoilt = bytearray(path.read_bytes())
        spoilt[5000] ^= 1
        path.write_bytes(spoilt)
    assert thin(shelf_of_40_days, station.keys.db_id, NOW) == []


def test_a_renamed_backup_stays(shelf_of_40_days, station):
    keepsake = shelf_of_40_days / "年终检查前.scbak"
    (shelf_of_40_days / "备份_38.scbak").rename(keepsake)
    thin(shelf_of_40_days, station.keys.db_id, NOW)
    assert keepsake.exists()
