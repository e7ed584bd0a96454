"""The backup file: a zip without compression, as everything in it is encrypted already.

It holds records.db, records.keys, attachments/… and manifest.json with the SHA-256 of each.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from swdesk.station.arrival import DATABASE_NAME
from swdesk.station.attachments import ATTACHMENTS_NAME
from swdesk.station.durable import PART, replace, sync_file
from swdesk.station.keys import KEYS_NAME
from swdesk.station.refusals import NewerThanProgram, NotABackup

FORMAT = 1
_MANIFEST = "manifest.json"
_ATTACHMENT = re.compile(rf"{ATTACHMENTS_NAME}/[0-9a-f]{{16}}/[0-9a-f]{{2}}/[0-9a-f]{{64}}")
_BLOCK = 1 << 20


@dataclass(frozen=True)
class Manifest:
    """What a backup says about itself; *made_at* is local time, *files* maps names to SHA-256.

    *occasion* is why it was made, *name* what the program called the file, empty where a person
    chose the name. *anchor* is how far the audit trail had come, with the seal of its last entry.
    """

    format: int
    program: str
    made_at: str
    db_id: str
    fingerprint: str
    schema: int
    counts: dict[str, int]
    files: dict[str, str]
    occasion: str = ""
    name: str = ""
    anchor: tuple[int, str] = (0, "")

    @property
    def moment(self) -> dt.datetime:
        """When the backup was made, with its distance from UTC."""
        return dt.datetime.fromisoformat(self.made_at).astimezone()


def read_manifest(backup: Path) -> Manifest:
    """Return what *backup* says about itself after comparing every hash; raises NotABackup."""
    with _opened(backup) as archive:
        return _verified(archive)


def peek_manifest(backup: Path) -> Manifest:
    """Return what *backup* says about itself, unproved: quick enough for a list of backups."""
    with _opened(backup) as archive:
        return _stated(archive)


def write_archive(target: Path, manifest: Manifest, files: list[tuple[str, Path]]) -> None:
    """Write *files* under their names, read them back and only then name the backup."""
    part = target.with_name(target.name + PART)
    try:
        with zipfile.ZipFile(part, "w") as archive:
            for name, path in files:
                with path.open("rb") as source, archive.open(name, "w", force_zip64=True) as sink:
                    manifest.files[name] = _copy(source, sink)
            archive.writestr(_MANIFEST, json.dumps(asdict(manifest), ensure_ascii=False, indent=1))
        sync_file(part)
        read_manifest(part)
        replace(part, target)
    finally:
        part.unlink(missing_ok=True)


def _copy(source: IO[bytes], sink: IO[bytes] | None = None) -> str:
    """Copy *source* to *sink* and return its SHA-256."""
    digest = hashlib.sha256()
    while block := source.read(_BLOCK):
        digest.update(block)
        if sink is not None:
            sink.write(block)
    return digest.hexdigest()


@contextmanager
def _opened(backup: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(backup) as archive:
            yield archive
    except (zipfile.BadZipFile, FileNotFoundError, EOFError) as error:
        raise NotABackup from error


def _stated(archive: zipfile.ZipFile) -> Manifest:
    try:
        manifest = Manifest(**json.loads(archive.read(_MANIFEST)))
        dt.datetime.fromisoformat(manifest.made_at)
    except (KeyError, TypeError, ValueError, zipfile.BadZipFile) as error:
        raise NotABackup from error
    if manifest.format > FORMAT:
        raise NewerThanProgram
    return manifest


def _verified(archive: zipfile.ZipFile) -> Manifest:
    """Return the manifest of an archive whose members are exactly what it lists."""
    manifest = _stated(archive)
    members = {info.filename: info for info in archive.infolist() if info.filename != _MANIFEST}
    if set(members) != set(manifest.files) or not {DATABASE_NAME, KEYS_NAME} <= set(members):
        raise NotABackup
    for name, info in members.items():
        with archive.open(info) as source:
            if info.compress_type or _copy(source) != manifest.files[name]:
                raise NotABackup
    return manifest


def unpack(backup: Path, folder: Path) -> Manifest:
    """Write the members of *backup* into *folder* and return its manifest; raises NotABackup."""
    with _opened(backup) as archive:
        manifest = _verified(archive)
        for name in manifest.files:
            if name not in (DATABASE_NAME, KEYS_NAME) and not _ATTACHMENT.fullmatch(name):
                raise NotABackup
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(name) as source, path.open("wb") as sink:
                _copy(source, sink)
            sync_file(path)
        return manifest
