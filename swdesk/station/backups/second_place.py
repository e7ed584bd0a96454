"""The second place of the backups: a stick or another disk, known again by a mark in its folder."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from swdesk.labels import N_
from swdesk.station.backups.archive import read_manifest
from swdesk.station.backups.shelf import BACKUPS_NAME, Kept, kept_in
from swdesk.station.database import in_words
from swdesk.station.durable import PART, replace, sync_file, write_file
from swdesk.station.keys import KeyFile
from swdesk.station.refusals import BackupTrouble, NotABackup, StationTrouble
from swdesk.station.upkeep import Upkeep, remember

_MARK = "swdesk-{}.mark"
_NOT_WRITTEN = N_(
    "U 盘上的这份备份没有写成，可能是盘已拔出或已满；盘上以前的备份没有改动。"
    "请插好 U 盘再备份一次。"
)


@dataclass(frozen=True)
class SecondPlace:
    """A folder chosen for one station; it counts as present only while its mark is found there.

    Another stick under the same drive letter, or the empty folder that a stick leaves behind
    on Linux, has no mark.
    """

    folder: Path
    db_id: str

    @classmethod
    def of(cls, station: Path, db_id: str) -> Self | None:
        """Return the place chosen for the station in a folder, if one was."""
        chosen = Upkeep.load(station).second_folder
        return cls(Path(chosen), db_id) if chosen else None

    @property
    def mark(self) -> Path:
        """The file that says which station's copies belong here."""
        return self.folder / _MARK.format(self.db_id[:12])

    @property
    def is_present(self) -> bool:
        """Whether the stick is in and is the one that was chosen."""
        try:
            return self.mark.is_file()
        except OSError:
            return False

    def copy(self, backup: Path) -> Path:
        """Copy a backup here and prove the copy; older ones stay whatever happens.

        Raises BackupTrouble.
        """
        target = self.folder / backup.name
        part = target.with_name(target.name + PART)
        try:
            shutil.copyfile(backup, part)
            sync_file(part)
            read_manifest(part)
            replace(part, target)
        except (OSError, NotABackup) as error:
            raise BackupTrouble(_NOT_WRITTEN) from error
        finally:
            # The stick may be gone; what it holds under this name is never listed.
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        return target


def choose(station: Path, folder: Path, db_id: str) -> SecondPlace:
    """Send copies of the backups of the station in a folder to another one from now on.

    Raises ReadOnlyFolder or another StationTrouble when it cannot be written.
    """
    place = SecondPlace(folder, db_id)
    if folder.resolve().is_relative_to(station.resolve()):
        raise StationTrouble(
            N_("这个文件夹在资料文件夹里面，硬盘坏了会一起丢。请选 U 盘或移动硬盘上的文件夹。")
        )
    with in_words():
        folder.mkdir(parents=True, exist_ok=True)
        write_file(place.mark, station.name.encode())
        remember(station, second_folder=str(folder.absolute()))
    return place


def give_up(station: Path) -> None:
    """Send no more copies anywhere."""
    remember(station, second_folder="")


def shelves(station: Path) -> list[Kept]:
    """Return the backups of the station in a folder from both places, the newest first.

    Where both hold the same one, the copy in the second place comes first. Without keys
    everything among the station's own is listed.
    """
    try:
        db_id = KeyFile.load(station).db_id
    except StationTrouble:
        db_id = ""
    place = SecondPlace.of(station, db_id)
    there = (
        kept_in(place.folder, db_id)
        if place is not None and (place.is_present or not db_id)
        else []
    )
    found = [*there, *kept_in(station / BACKUPS_NAME)]
    return sorted(found, key=lambda kept: kept.made_at, reverse=True)


def is_apart(folder: Path, station: Path) -> bool:
    """Whether a folder lies on another disk than the station, as far as the computer tells."""
    try:
        return folder.stat().st_dev != station.stat().st_dev
    except OSError:
        return False
