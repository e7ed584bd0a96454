"""What happened while the records were closed, kept beside the keys until they are opened.

A wrong password can be noted by anybody, as nobody has the key then; everything else is sealed
with the key, so that no forged line explains away what was done to the files.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from swdesk.model.audit import Action, AuditEntry
from swdesk.model.base import new_uid, now
from swdesk.station.audit import Note, Subject
from swdesk.station.slots import DataKey

DOORSTEP_NAME = "audit.waiting"
_MOST = 1 << 20  # bytes: who guesses more often than this is known well enough
_LONGEST = 64


def leave(folder: Path, action: Action, key: DataKey | None = None, **detail: str) -> None:
    """Note something for the next opening; *detail* holds ids and moments, never a password.

    A folder that takes no file keeps no note: the refusal itself must still be told.
    """
    uid = new_uid().hex()
    content = json.dumps([uid, AuditEntry.at.db_value(now()), action.value, detail])
    seal = _seal(key, content) if key else ""
    with suppress(OSError), (folder / DOORSTEP_NAME).open("a", encoding="utf-8") as file:
        if file.tell() < _MOST:
            file.write(json.dumps([content, seal]) + "\n")


def notes(folder: Path, key: DataKey) -> Iterator[Note]:
    """Yield what was noted and bears a seal where it needs one; what is not readable is left."""
    try:
        lines = (folder / DOORSTEP_NAME).read_bytes().splitlines()
    except OSError:
        return
    for line in lines:
        with suppress(ValueError, TypeError, KeyError):
            yield _read(line, key)


def carry(folder: Path, target: Path) -> None:
    """Copy what was noted in *folder* to where its successor is prepared."""
    with suppress(OSError):
        shutil.copyfile(folder / DOORSTEP_NAME, target / DOORSTEP_NAME)


def clear(folder: Path) -> None:
    """Forget the notes, once they are in the database."""
    with suppress(OSError):
        (folder / DOORSTEP_NAME).unlink(missing_ok=True)


def _read(line: bytes, key: DataKey) -> Note:
    """Parse one line; raises ValueError or TypeError."""
    content, seal = json.loads(line)
    uid, at, code, detail = json.loads(content)
    action = Action(code)
    sealed = hmac.compare_digest(str(seal), _seal(key, content))
    if not sealed and action is not Action.LOGIN_FAILED:
        raise ValueError("not sealed")
    AuditEntry.at.python_value(at)
    told = {name: _short(detail[name]) for name in ("slot", "by", "made_at") if name in detail}
    return Note(action, Subject("", uid=bytes.fromhex(uid)), told, at=at, is_anonymous=True)


def _short(text: Any) -> str:
    return str(text)[:_LONGEST]


def _seal(key: DataKey, content: str) -> str:
    return hmac.new(key.subkey("doorstep"), content.encode(), hashlib.sha256).hexdigest()
