"""The confined process that opens files from outside and hands back plain cells, or pages.

A damaged or hostile file can make a reader crash, hang or swell: here that costs one process and
one sentence, never the program.
"""

from __future__ import annotations

import contextlib
import os
import pickle
from enum import Enum
from multiprocessing.connection import Connection
from pathlib import Path

from swdesk.errors import UserError
from swdesk.sheets import limits

READY = b"ready"


class Reader(Enum):
    """What a file is read as."""

    TABLES = "tables"
    SCANS = "scans"


_TOO_LARGE = {Reader.TABLES: limits.TOO_LARGE, Reader.SCANS: limits.SCAN_TOO_LARGE}


def main(path: str, reader: Reader, connection: Connection) -> None:
    """Read the file at *path* and send one pickled answer: what it holds, a refusal, or None."""
    _silence()
    connection.send_bytes(READY)
    try:
        limits.confine(limits.memory_for(Path(path).stat().st_size))
        answer = _answer(Path(path), reader)
    except MemoryError:
        answer = pickle.dumps(_TOO_LARGE[reader])
    # A reader meets damage with any exception, a panic of its Rust part included.
    except BaseException:  # noqa: BLE001
        answer = pickle.dumps(None)
    with contextlib.suppress(OSError):
        connection.send_bytes(answer)


def _answer(path: Path, reader: Reader) -> bytes:
    # Imported here so that even a library that fails to load is answered.
    if reader is Reader.SCANS:
        from swdesk.sheets.scans import parse  # noqa: PLC0415
    else:
        from swdesk.sheets.tables import parse  # type: ignore[assignment] # noqa: PLC0415
    try:
        answer = pickle.dumps(parse(path.read_bytes()))
    except UserError as refusal:
        return pickle.dumps(refusal.message)
    return answer if len(answer) <= limits.RESULT_BYTES else pickle.dumps(_TOO_LARGE[reader])


def _silence() -> None:
    """Drop what a crashing library prints: nobody could act on it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
