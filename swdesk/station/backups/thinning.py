"""Which backups may go: the older they are, the fewer are kept, and never on a doubtful clock."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable, Hashable, Iterable, Sequence
from pathlib import Path

from swdesk.errors import UserError
from swdesk.station.backups.archive import read_manifest
from swdesk.station.backups.occasion import Occasion
from swdesk.station.backups.shelf import Kept, kept_in

_ALL_OF = dt.timedelta(days=2)
_LONGEST_BREAK = dt.timedelta(days=31)
#: So many days of use have to agree before a clock is believed that something contradicts.
STEADY_DAYS = 3
_LEAST_SOUND = 3
_OLD_SCHEMAS = 2

_Period = Callable[[dt.datetime], Hashable]
_PERIODS: tuple[tuple[int, _Period], ...] = (
    (14, lambda at: at.date()),
    (10, lambda at: at.isocalendar()[:2]),
    (12, lambda at: (at.year, at.month)),
    (3, lambda at: at.year),
)


def thin(folder: Path, db_id: str, now: dt.datetime) -> list[Path]:
    """Delete what surplus() names in *folder*, if three proved backups stay; return what went."""
    shelf = kept_in(folder, db_id)
    going = surplus(shelf, now)
    staying = (kept for kept in shelf if kept not in going)
    if not going or not _enough_sound(staying):
        return []
    return [kept.path for kept in going if _is_gone(kept.path)]


def surplus(shelf: Sequence[Kept], now: dt.datetime) -> list[Kept]:
    """Return the backups of one station that are not needed any more, newest first.

    Of those that the program has named, all of two days stay, the last one of each of the last
    14 days, 10 weeks, 12 months and 3 years that have any, and those made before the program
    changed the last two schemas. A misdated one stays until its day has passed.
    """
    shelf = [kept for kept in shelf if not _is_misdated(kept, shelf, now)]
    ours = [kept for kept in shelf if kept.is_ours_to_delete]
    if not is_steady([kept.made_at for kept in shelf], now):
        return []
    staying = {kept.path for kept in ours if now - kept.made_at <= _ALL_OF}
    staying |= {kept.path for kept in ours[:1]}
    staying |= _before_migrations(ours)
    for count, period in _PERIODS:
        staying |= _one_of_each(ours, count, period)
    going = [kept for kept in ours if kept.path not in staying]
    enough = max(0, len(shelf) - _LEAST_SOUND)
    return going[-enough:] if enough else []


def is_steady(moments: Sequence[dt.datetime], now: dt.datetime) -> bool:
    """Whether the clock can be trusted: no backup from the future and no leap into it.

    After a break of more than a month, backups of three days have to agree first.
    """
    if not moments or now < max(moments):
        return False
    days = sorted({at.date() for at in moments}, reverse=True)[:STEADY_DAYS]
    checked = [now.date(), *days]
    return all(later - earlier <= _LONGEST_BREAK for later, earlier in itertools.pairwise(checked))


def _is_misdated(kept: Kept, shelf: Sequence[Kept], now: dt.datetime) -> bool:
    """Whether a backup from the future was made on a wrong clock that was put right since.

    The audit trail in a backup says which of two is the later one, whatever the clock said.
    """
    if kept.made_at <= now:
        return False
    reached = kept.manifest.anchor[0]
    later = (one for one in shelf if one.manifest.anchor[0] > reached and one.made_at <= now)
    return len({one.made_at.date() for one in later}) >= STEADY_DAYS


def _one_of_each(ours: Sequence[Kept], count: int, period: _Period) -> set[Path]:
    """Return the last backup of each period, one with attachments where there is one."""
    chosen: dict[Hashable, Kept] = {}
    for kept in sorted(ours, key=lambda kept: kept.made_at, reverse=True):
        name = period(kept.made_at)
        if name in chosen:
            if kept.has_attachments and not chosen[name].has_attachments:
                chosen[name] = kept
        elif len(chosen) < count:
            chosen[name] = kept
    return {kept.path for kept in chosen.values()}


def _before_migrations(ours: Sequence[Kept]) -> set[Path]:
    made = [kept for kept in ours if kept.manifest.occasion == Occasion.MIGRATION]
    schemas = sorted({kept.manifest.schema for kept in made})[-_OLD_SCHEMAS:]
    return {kept.path for kept in made if kept.manifest.schema in schemas}


def _is_gone(path: Path) -> bool:
    """Delete a backup; one that another program holds open waits for the next time."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _enough_sound(shelf: Iterable[Kept]) -> bool:
    found = 0
    for kept in shelf:
        found += _is_sound(kept.path)
        if found == _LEAST_SOUND:
            return True
    return False


def _is_sound(path: Path) -> bool:
    try:
        read_manifest(path)
    except (UserError, OSError):
        return False
    return True
