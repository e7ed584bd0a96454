"""The backups that lie in a folder, told by what they say of themselves and not by their names."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from swdesk.errors import UserError
from swdesk.station.attachments import ATTACHMENTS_NAME
from swdesk.station.backups.archive import Manifest, peek_manifest

BACKUPS_NAME = "backups"
SUFFIX = ".scbak"


@dataclass(frozen=True)
class Kept:
    """One backup in a folder and what its manifest says."""

    path: Path
    manifest: Manifest

    @property
    def made_at(self) -> dt.datetime:
        """When it was made, in local time."""
        return self.manifest.moment

    @property
    def has_attachments(self) -> bool:
        """Whether the scans and photographs are in it too."""
        return any(name.startswith(ATTACHMENTS_NAME) for name in self.manifest.files)

    @property
    def is_ours_to_delete(self) -> bool:
        """Whether the program named the file; one that a person named or renamed stays."""
        return self.manifest.name == self.path.name


def kept_in(folder: Path, db_id: str = "") -> list[Kept]:
    """Return the backups in *folder*, of one station or of all, the newest first.

    Nothing is said of a folder that is not there, as on a stick that has been pulled out.
    """
    found = []
    try:
        paths = sorted(folder.glob(f"*{SUFFIX}"))
    except OSError:
        return []
    for path in paths:
        try:
            kept = Kept(path, peek_manifest(path))
        except (UserError, OSError):
            continue
        if db_id in ("", kept.manifest.db_id):
            found.append(kept)
    return sorted(found, key=lambda kept: (kept.made_at, kept.path.name), reverse=True)
