"""A backup put in place of a station: anybody's who can open it, unless records live there.

A computer whose disk has died is made good with any password of the time of the backup. Records
that still open are replaced only by whoever sets the station up, or holds its recovery code.
"""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.model.team import Role
from swdesk.services import access
from swdesk.services.access import Area, Level
from swdesk.station import doorstep
from swdesk.station.backups.archive import peek_manifest
from swdesk.station.backups.copying import closed_copy
from swdesk.station.backups.restoring import restore as put_in_place
from swdesk.station.database import connect, in_words
from swdesk.station.inspection import inspect
from swdesk.station.keys import KeyFile
from swdesk.station.refusals import DatabaseDamaged, WrongPassword, WrongRecoveryCode
from swdesk.station.slots import DataKey, Slot


class NeedsPresentPassword(UserError):
    """The backup has keys of its own, and its password is not one of the records in its way."""

    def __init__(self) -> None:
        super().__init__(
            N_(
                "这个文件夹里的资料还能打开。要替换它，请另输一个它现在的密码或恢复码；"
                "或换一个空文件夹来恢复。"
            )
        )


def restore(backup: Path, folder: Path, password: str, present: str = "") -> Path | None:
    """Put a backup into *folder*; returns where the former state is kept.

    *present* is a password of the records that are replaced, where *password* is not.
    Raises NotAllowed, NeedsPresentPassword, WrongPassword or the StationTrouble in the way.
    """
    if lives(folder):
        _require_right(backup, folder, password, present)
    return put_in_place(backup, folder, password)


def lives(folder: Path) -> bool:
    """Say whether there are records in *folder* that a password might open."""
    return inspect(folder) is None


def has_other_keys(backup: Path, folder: Path) -> bool:
    """Say whether a password of today may not open *backup*: its data key is another."""
    return peek_manifest(backup).fingerprint != KeyFile.load(folder).fingerprint


def _require_right(backup: Path, folder: Path, password: str, present: str) -> None:
    keys = KeyFile.load(folder)
    try:
        key, slot = _opened(keys, present or password)
    except WrongPassword:
        doorstep.leave(folder, Action.LOGIN_FAILED, slot="")
        if present or not has_other_keys(backup, folder):
            raise
        raise NeedsPresentPassword from None
    if slot is None:
        return
    try:
        role, is_admin = _office(folder, key, slot)
    except DatabaseDamaged:
        return
    finally:
        key.forget()
    access.require_as(role, Area.STATION, Level.WRITE, is_admin=is_admin)


def _opened(keys: KeyFile, password: str) -> tuple[DataKey, Slot | None]:
    """Return the data key and whose password gave it: nobody's where it was the recovery code."""
    try:
        return keys.unlock(password)
    except WrongPassword as wrong:
        try:
            return keys.unlock_by_recovery(password), None
        except WrongRecoveryCode:
            raise wrong from None


def _office(folder: Path, key: DataKey, slot: Slot) -> tuple[Role, bool]:
    """Return what somebody is in a closed station, read from a copy that may need rolling back."""
    sql = "SELECT role, is_admin FROM worker WHERE uid = ?"
    with in_words(), tempfile.TemporaryDirectory() as aside:
        copy = Path(aside) / "records.db"
        closed_copy(folder, copy, key)
        with closing(connect(copy, key, "rw")) as connection:
            found = connection.execute(sql, (bytes.fromhex(slot.worker),)).fetchone()
    role, is_admin = found or (Role.STATISTICS.value, False)
    return Role(role), bool(is_admin)
