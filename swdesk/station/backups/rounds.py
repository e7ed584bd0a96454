"""A round of backup: the tested file, its copy in the second place, and the old ones thinned."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from swdesk.station.backups.copying import Take
from swdesk.station.backups.making import Plan, make_backup
from swdesk.station.backups.second_place import SecondPlace, is_apart
from swdesk.station.backups.shelf import BACKUPS_NAME
from swdesk.station.backups.thinning import thin
from swdesk.station.durable import sweep
from swdesk.station.keys import KeyFile
from swdesk.station.refusals import BackupTrouble
from swdesk.station.slots import DataKey
from swdesk.station.upkeep import Upkeep, moment, remember, this_moment


@dataclass(frozen=True)
class Round:
    """What a round came to; *trouble* says why there is no second copy although one is wanted.

    Neither a copy nor trouble: no second place is chosen, or its stick is not in.
    """

    path: Path
    copy: Path | None = None
    trouble: BackupTrouble | None = None


def make_round(take: Take, key: DataKey, keys: KeyFile, plan: Plan) -> Round:
    """Make a backup among the station's own, copy it to the second place, thin both places.

    Raises BackupTrouble when not even the first was written.
    """
    sweep(keys.folder / BACKUPS_NAME)
    path = make_backup(take, key, keys, plan)
    copy, trouble = _copy(path, keys)
    _thin(path.parent, keys)
    return Round(path, copy, trouble)


def _copy(path: Path, keys: KeyFile) -> tuple[Path | None, BackupTrouble | None]:
    place = SecondPlace.of(keys.folder, keys.db_id)
    if place is None or not place.is_present:
        return None, None
    try:
        copy = place.copy(path)
        if is_apart(place.folder, keys.folder):
            remember(keys.folder, external_at=this_moment().isoformat())
        _thin(place.folder, keys)
    except BackupTrouble as trouble:
        return None, trouble
    return copy, None


def _thin(folder: Path, keys: KeyFile) -> None:
    """Thin a place, unless the clock is behind the last time the station was used."""
    now, last = this_moment(), moment(Upkeep.load(keys.folder).used_at)
    if last is None or last <= now:
        thin(folder, keys.db_id, now)
