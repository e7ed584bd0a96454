"""A journal that was left beside the database: SQLite plays it back and asks not whose it is.

Somebody who copies records.db over another one without its journal would have pages of the other
written into it. Format: sqlite.org/fileformat2.html, section 3.
"""

from __future__ import annotations

import struct
from pathlib import Path

from swdesk.station.arrival import DATABASE_NAME, JOURNAL_NAME
from swdesk.station.database import PAGE
from swdesk.station.durable import replace
from swdesk.station.repair.pages import PageSeal
from swdesk.station.slots import DataKey

FOREIGN_NAME = f"{JOURNAL_NAME}.foreign"
_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
_HEADER = struct.Struct(">8s5L")  # magic, records, nonce, pages before, sector size, page size
_SALT = 16
_STEP = 200


def is_hot(folder: Path) -> bool:
    """Whether SQLite would play back the journal in *folder*."""
    return _first_record(folder) is not None


def is_foreign(folder: Path, key: DataKey) -> bool:
    """Whether the journal in *folder* would be played back and holds pages of another database."""
    record = _first_record(folder)
    if record is None:
        return False
    try:
        with (folder / DATABASE_NAME).open("rb") as file:
            salt = file.read(_SALT)
    except OSError:
        return False
    number, page = record
    return not PageSeal(salt, key).holds(page, number)


def put_aside(folder: Path) -> None:
    """Give the journal in *folder* a name under which it does no harm."""
    replace(folder / JOURNAL_NAME, folder / FOREIGN_NAME)


def _first_record(folder: Path) -> tuple[int, bytes] | None:
    """Return the first page that would be played back, with its number; None where none would."""
    try:
        with (folder / JOURNAL_NAME).open("rb") as file:
            head = file.read(_HEADER.size)
            if len(head) < _HEADER.size:
                return None
            magic, records, nonce, _pages, sector, page_size = _HEADER.unpack(head)
            if magic != _MAGIC or not records or page_size != PAGE:
                return None
            file.seek(sector)
            record = file.read(4 + PAGE + 4)
    except OSError:
        return None
    page = record[4 : 4 + PAGE]
    # A torn record ends the playing back by itself.
    if len(record) < 4 + PAGE + 4 or record[-4:] != _checksum(nonce, page):
        return None
    return int.from_bytes(record[:4], "big"), page


def _checksum(nonce: int, page: bytes) -> bytes:
    """Return what SQLite writes behind a page: the nonce and every two hundredth byte, summed."""
    total = nonce + sum(page[at] for at in range(PAGE - _STEP, 0, -_STEP))
    return (total & 0xFFFFFFFF).to_bytes(4, "big")
