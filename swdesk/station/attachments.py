"""Scans and photographs beside the database: encrypted, named by content, written once.

Each data key has a folder of its own, so that a change of the key is one step for all of them.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from swdesk.station.durable import PART, sync_folder, write_file
from swdesk.station.refusals import AttachmentDamaged, AttachmentMissing
from swdesk.station.slots import DataKey

ATTACHMENTS_NAME = "attachments"
_NONCE = 12
_SHOWN = 16  # hexadecimal digits of a key's fingerprint that name its folder


class Attachments:
    """The attachment files of an open station, addressed by the SHA-256 of their contents.

    *root* holds them for all keys; nothing is read or written once the key has been forgotten.
    """

    def __init__(self, root: Path, key: DataKey) -> None:
        self._root = root
        self._key = key

    @property
    def folder(self) -> Path:
        """Where the files of the present key are."""
        return folder_of(self._root, self._key.fingerprint)

    def put(self, data: bytes) -> str:
        """Keep *data* and return its address; the same contents are kept once."""
        address = hashlib.sha256(data).hexdigest()
        path = self.path(address)
        if not path.exists():
            for folder in (self._root, self.folder, path.parent):
                _make_folder(folder)
            nonce = secrets.token_bytes(_NONCE)
            write_file(path, nonce + self._cipher.encrypt(nonce, data, path.name.encode()))
        return address

    def get(self, address: str) -> bytes:
        """Return what was put under *address*; raises AttachmentMissing or AttachmentDamaged."""
        return self._read(self.path(address))

    def damaged(self) -> list[Path]:
        """Return the files that are not what was once put."""
        return [path for path in stored_files(self.folder) if not self._is_whole(path)]

    def copy_to(self, other: Attachments) -> int:
        """Put everything that can be read into *other* too, and return how much could not."""
        unread = 0
        for path in stored_files(self.folder):
            try:
                other.put(self._read(path))
            except AttachmentDamaged:
                unread += 1
        return unread

    def discard(self, address: str) -> None:
        """Delete the file behind *address*, for a record that is purged."""
        self.path(address).unlink(missing_ok=True)

    def path(self, address: str) -> Path:
        """Return where the contents of *address* are kept."""
        # Named by a keyed hash: a bare one would tell who has the same photograph.
        naming = self._key.subkey("attachment names")
        name = hmac.new(naming, address.encode(), hashlib.sha256).hexdigest()
        return self.folder / name[:2] / name

    @property
    def _cipher(self) -> AESGCM:
        return AESGCM(self._key.subkey("attachment contents"))

    def _read(self, path: Path) -> bytes:
        try:
            stored = path.read_bytes()
            return self._cipher.decrypt(stored[:_NONCE], stored[_NONCE:], path.name.encode())
        except FileNotFoundError as error:
            raise AttachmentMissing from error
        except (InvalidTag, ValueError) as error:
            raise AttachmentDamaged from error

    def _is_whole(self, path: Path) -> bool:
        try:
            self._read(path)
        except AttachmentDamaged:
            return False
        return True


def folder_of(root: Path, fingerprint: str) -> Path:
    """Return where the attachments of one data key are kept."""
    return root / fingerprint[:_SHOWN]


def stored_files(folder: Path) -> list[Path]:
    """Return the attachment files under *folder*, without half-written ones."""
    return sorted(path for path in folder.glob("??/*") if path.suffix != PART)


def _make_folder(folder: Path) -> None:
    if not folder.exists():
        folder.mkdir()
        sync_folder(folder.parent)
