"""Whether the database is better with the journal beside it or without.

A journal of an older or newer copy of the same station bears the same seals, so that its pages
alone do not give it away. Played back over a database it was not written for, it leaves trees and
a trail that do not hold together: that is tried on a copy.
"""

from __future__ import annotations

import secrets
import shutil
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from swdesk.errors import UserError
from swdesk.station.arrival import DATABASE_NAME, JOURNAL_NAME
from swdesk.station.audit import Anchor, broken
from swdesk.station.database import connect
from swdesk.station.durable import PART
from swdesk.station.journal import is_foreign, is_hot
from swdesk.station.keys import KeyFile
from swdesk.station.slots import DataKey

#: Whether the trees are whole, the trail unbroken, and the trail as long as the key file says.
_Soundness = tuple[bool, bool, bool]
_SOUND: _Soundness = (True, True, True)
_UNREADABLE: _Soundness = (False, False, False)


def would_spoil(folder: Path, key: DataKey) -> bool:
    """Whether the journal in *folder* would be played back and belongs to another database.

    Copies of the same station count as others. In doubt it is ours: what a crash left half done
    must be rolled back.
    """
    if is_foreign(folder, key):
        return True
    if not is_hot(folder):
        return False
    played = _soundness(folder, key, with_journal=True)
    return played != _SOUND and _soundness(folder, key, with_journal=False) > played


def _soundness(folder: Path, key: DataKey, *, with_journal: bool) -> _Soundness:
    """Tell how sound a copy of the database is; with its journal SQLite plays that back first."""
    copy = folder / f"{secrets.token_hex(8)}{PART}"
    journal = copy.with_name(f"{copy.name}-journal")
    try:
        shutil.copyfile(folder / DATABASE_NAME, copy)
        if with_journal:
            shutil.copyfile(folder / JOURNAL_NAME, journal)
        return _judged(copy, key, Anchor(*KeyFile.load(folder).anchor))
    except (sqlcipher.DatabaseError, UserError):
        return _UNREADABLE
    finally:
        copy.unlink(missing_ok=True)
        journal.unlink(missing_ok=True)


def _judged(path: Path, key: DataKey, reached: Anchor) -> _Soundness:
    with closing(connect(path, key, "rw")) as connection:
        if connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
            return _UNREADABLE
        is_unbroken = not broken(connection, key.seal)
        return True, is_unbroken, not broken(connection, key.seal, [(reached, "")])
