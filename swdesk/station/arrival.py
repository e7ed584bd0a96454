"""Several files put into a station folder as one: all of them arrive or none does."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from swdesk.station.durable import PART, replace, sweep, sync_folder

_ARRIVED = "incoming"
DATABASE_NAME = "records.db"
JOURNAL_NAME = "records.db-journal"


@contextmanager
def arriving(folder: Path) -> Iterator[Path]:
    """Give a folder to prepare files in; they move into *folder* if the block ends well."""
    part = folder / (_ARRIVED + PART)
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    try:
        yield part
        for inner in part.rglob("*"):
            if inner.is_dir():
                sync_folder(inner)
        sync_folder(part)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    # From this rename on the files count as arrived; a crash only delays the moving.
    replace(part, folder / _ARRIVED)
    _finish(folder)


def has_arrived(folder: Path) -> bool:
    """Whether files are waiting to be moved into place."""
    return (folder / _ARRIVED).is_dir()


def settle(folder: Path) -> None:
    """Finish or clear away what a crash cut short; call it with the station locked and closed."""
    # What was left unfinished may be unreadable for ever: its key went with the crash.
    sweep(folder)
    _finish(folder)


def _finish(folder: Path) -> None:
    source = folder / _ARRIVED
    if not source.is_dir():
        return
    if (source / DATABASE_NAME).exists():
        # The journal belongs to the database that is being replaced.
        (folder / JOURNAL_NAME).unlink(missing_ok=True)
        sync_folder(folder)
    for path in sorted(source.iterdir()):
        _move(path, folder / path.name)
    shutil.rmtree(source)
    sync_folder(folder)


def _move(source: Path, target: Path) -> None:
    """Rename a file or a folder, file by file only where a folder has to join another."""
    if source.is_dir() and target.is_dir():
        for path in sorted(source.iterdir()):
            _move(path, target / path.name)
    else:
        replace(source, target)
