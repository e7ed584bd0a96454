"""Files written so that a power cut leaves the old one or the new one, never half of either."""

from __future__ import annotations

import os
import shutil
import time
from contextlib import suppress
from pathlib import Path

PART = ".part"
_PATIENCE = 3.0  # seconds: virus scanners hold a fresh file open for a moment


def sweep(folder: Path) -> None:
    """Delete what a crash left half written in *folder*; nothing else may be writing there."""
    for part in folder.glob(f"*{PART}*"):
        if part.is_dir():
            shutil.rmtree(part, ignore_errors=True)
        else:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def write_file(path: Path, data: bytes) -> None:
    """Put *data* under *path* in one step that survives a power cut."""
    part = path.with_name(path.name + PART)
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    replace(part, path)


def replace(source: Path, target: Path) -> None:
    """Rename *source* over *target* durably, waiting a little for a scanner to let go."""
    give_up = time.monotonic() + _PATIENCE
    while True:
        try:
            source.replace(target)
            break
        except PermissionError:
            if os.name != "nt" or time.monotonic() > give_up:
                raise
            time.sleep(0.05)
    sync_folder(target.parent)
    if source.parent != target.parent:
        sync_folder(source.parent)


def sync_file(path: Path) -> None:
    """Wait until the contents of *path* are on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in *folder* are on the disk; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
