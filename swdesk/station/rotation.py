"""A new data key for everything, so that nobody who has left opens what is written from now on.

What was copied before stays readable with the passwords of then: old backups are listed so that
they can be destroyed.
"""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.station import audit
from swdesk.station.arrival import DATABASE_NAME
from swdesk.station.attachments import ATTACHMENTS_NAME, Attachments, folder_of
from swdesk.station.audit import Note
from swdesk.station.backups.copying import Take, compact, discard
from swdesk.station.backups.restoring import PUT_ASIDE
from swdesk.station.backups.second_place import shelves
from swdesk.station.backups.shelf import BACKUPS_NAME, Kept
from swdesk.station.backups.soundness import anchor_of, require_sound
from swdesk.station.database import connect
from swdesk.station.durable import PART
from swdesk.station.keys import KeyFile
from swdesk.station.refusals import BackupTrouble
from swdesk.station.slots import DataKey


@dataclass(frozen=True)
class Succession:
    """The data key that goes and the one that comes."""

    old: DataKey
    new: DataKey


def prepare(incoming: Path, take: Take, keys: KeyFile, change: Succession) -> None:
    """Write database, keys and attachments of a station under the new key into *incoming*.

    Raises BackupTrouble when what was written does not stand its test.
    """
    raw, target = incoming / f"raw{PART}", incoming / DATABASE_NAME
    take(raw)
    _turn(raw, change)
    counts = compact(raw, target, change.new)
    discard(raw)
    require_sound(target, change.new, counts)
    renewed = keys.renewed(incoming, change.old, change.new)
    reached = anchor_of(target, change.new)
    renewed.anchor = (reached.seq, reached.seal)
    renewed.save()
    former = Attachments(keys.folder / ATTACHMENTS_NAME, change.old)
    former.copy_to(Attachments(incoming / ATTACHMENTS_NAME, change.new))


def drop_former(keys: KeyFile) -> None:
    """Delete the attachments that a former key had encrypted; a crash may have left them."""
    # A key that came back with a backup of then is in use again.
    for fingerprint in set(keys.former) - {keys.fingerprint}:
        shutil.rmtree(folder_of(keys.folder / ATTACHMENTS_NAME, fingerprint), ignore_errors=True)


def former_backups(folder: Path) -> list[Kept]:
    """Return the backups of the station in *folder* that its present data key does not open.

    After a backup of before a change of the key was restored, those made since are among them:
    whoever had a password then opens them.
    """
    keys = KeyFile.load(folder)
    own = [kept for kept in shelves(folder) if kept.manifest.db_id == keys.db_id]
    return [kept for kept in own if kept.manifest.fingerprint != keys.fingerprint]


def put_aside_under_other_keys(folder: Path) -> list[Path]:
    """Return what restores have put aside of this station and its present key does not open."""
    keys = KeyFile.load(folder)
    found = sorted((folder / BACKUPS_NAME).glob(f"{PUT_ASIDE}*/"))
    return [kept for kept in found if _is_under_other_key(kept, keys)]


def _is_under_other_key(folder: Path, present: KeyFile) -> bool:
    try:
        keys = KeyFile.load(folder)
    except UserError:
        return False
    return keys.db_id == present.db_id and keys.fingerprint != present.fingerprint


def destroy_former_backups(folder: Path) -> list[Path]:
    """Delete backups, files put aside and scans under other keys; returns what is still there.

    Raises BackupTrouble while there is no backup that today's key opens.
    """
    present = KeyFile.load(folder).fingerprint
    if all(kept.manifest.fingerprint != present for kept in shelves(folder)):
        raise BackupTrouble(N_("还没有用新密钥做过备份。请先做一份备份，再销毁旧的。"))
    going = [*(kept.path for kept in former_backups(folder)), *put_aside_under_other_keys(folder)]
    scans = folder / ATTACHMENTS_NAME
    going += [path for path in scans.glob("*/") if path != folder_of(scans, present)]
    return [path for path in going if not _is_gone(path)]


def _is_gone(path: Path) -> bool:
    try:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _turn(path: Path, change: Succession) -> None:
    """Encrypt a copied database under the new key and enter in its trail that this was done."""
    with closing(connect(path, change.old, "rw")) as connection:
        connection.execute("BEGIN IMMEDIATE")
        audit.append_to(connection, change.new.seal, Note(Action.KEY_RENEWED))
        connection.execute("COMMIT")
        connection.execute(f"PRAGMA rekey = \"x'{change.new.secret.hex()}'\"")
