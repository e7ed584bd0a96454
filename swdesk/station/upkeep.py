"""What a station remembers of its own upkeep, in a small file beside its records.

It belongs to this folder on this computer, not to the records: a restored backup must not
bring back the drive letter of another machine, and every Windows account here has to see it.
It holds a folder and dates, nothing about people.
"""

from __future__ import annotations

import datetime as dt
import json
import threading
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Self

from swdesk.station.durable import write_file

UPKEEP_NAME = "upkeep.json"
_writing = threading.Lock()


@dataclass(frozen=True)
class Upkeep:
    """Moments are ISO 8601 with their distance from UTC; empty means never.

    *second_folder* takes a copy of every backup; *external_at* is when one was last proved to
    lie outside this disk. *is_suspect* asks for a full check since work did not end properly.
    """

    second_folder: str = ""
    external_at: str = ""
    checked_at: str = ""
    rehearsed_at: str = ""
    used_at: str = ""
    is_suspect: bool = False

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read what is remembered; a missing or damaged file remembers nothing."""
        try:
            found = json.loads((folder / UPKEEP_NAME).read_bytes())
            known = {field.name: field.type for field in fields(cls)}
            kept = {name: found[name] for name in known.keys() & found.keys()}
            upkeep = cls(**kept)
            upkeep._require_sane()
        except (OSError, ValueError, TypeError, AttributeError):
            return cls()
        return upkeep

    def _require_sane(self) -> None:
        for text in (self.external_at, self.checked_at, self.rehearsed_at, self.used_at):
            if text:
                dt.datetime.fromisoformat(text)
        Path(self.second_folder)


def remember(folder: Path, **facts: Any) -> Upkeep:
    """Change what is remembered of the station in *folder*; from any thread."""
    with _writing:
        upkeep = replace(Upkeep.load(folder), **facts)
        write_file(folder / UPKEEP_NAME, json.dumps(asdict(upkeep), ensure_ascii=False).encode())
    return upkeep


def moment(text: str) -> dt.datetime | None:
    """Return a remembered moment, None for never."""
    return dt.datetime.fromisoformat(text).astimezone() if text else None


def this_moment() -> dt.datetime:
    """Return now in local time, to the second, with its distance from UTC."""
    return dt.datetime.now().astimezone().replace(microsecond=0)
