"""The confined process that opens files from outside and hands back plain cells.

A damaged or hostile file can make a reader crash, hang or swell: here that costs one process and
one sentence, never the program.
"""

from __future__ import annotations

import contextlib
import os
import pickle
from multiprocessing.connection import Connection
from pathlib import Path

from swdesk.errors import UserError
from swdesk.sheets import limits

READY = b"ready"


def main(path: str, connection: Connection) -> None:
    """Read the file at *path* and send one pickled answer: a Workbook, a refusal, or None."""
    _silence()
    connection.send_bytes(READY)
    try:
        limits.confine(limits.memory_for(Path(path).stat().st_size))
        answer = _answer(Path(path))
    except MemoryError:
        answer = pickle.dumps(limits.TOO_LARGE)
    # A reader meets damage with any exception, a panic of its Rust part included.
    except BaseException:  # noqa: BLE001
        answer = pickle.dumps(None)
    with contextlib.suppress(OSError):
        connection.send_bytes(answer)


def _answer(path: Path) -> bytes:
    # Imported here so that even a library that fails to load is answered.
    from swdesk.sheets import tables  # noqa: PLC0415

    try:
        answer = pickle.dumps(tables.parse(path.read_bytes()))
    except UserError as refusal:
        return pickle.dumps(refusal.message)
    return answer if len(answer) <= limits.RESULT_BYTES else pickle.dumps(limits.TOO_LARGE)


def _silence() -> None:
    """Drop what a crashing library prints: nobody could act on it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
