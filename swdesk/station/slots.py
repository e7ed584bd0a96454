"""One password's copy of the station's data key, and what a guess at it costs."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from swdesk.station.passwords import normalise

_KEY_BYTES = 32


class DataKey:
    """The 32 bytes that everything in a station is encrypted with; forgotten at lock."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) != _KEY_BYTES:
            raise ValueError("a data key is 32 bytes")
        self._secret = bytearray(secret)

    @classmethod
    def random(cls) -> Self:
        """Return a new key from the computer's random source."""
        return cls(secrets.token_bytes(_KEY_BYTES))

    @property
    def secret(self) -> bytes:
        """The key itself; raises once it has been forgotten."""
        if not self._secret:
            raise RuntimeError("the data key has been forgotten")
        return bytes(self._secret)

    @property
    def fingerprint(self) -> str:
        """What tells two keys apart without giving either away."""
        return hmac.new(self.secret, b"fp", hashlib.sha256).hexdigest()

    def subkey(self, purpose: str) -> bytes:
        """Return 32 bytes for one *purpose*, so that no key serves two (HKDF, RFC 5869)."""
        return HKDF(SHA256(), _KEY_BYTES, salt=None, info=purpose.encode()).derive(self.secret)

    def forget(self) -> None:
        """Overwrite the key in memory, as far as Python allows."""
        self._secret[:] = bytes(len(self._secret))
        self._secret.clear()

    def __repr__(self) -> str:
        return "DataKey(…)"


@dataclass(frozen=True)
class Cost:
    """What one guess at a password costs: Argon2id (RFC 9106) memory in KiB and passes.

    The default takes about a quarter of a second on a new computer and half of one on an old.
    """

    memory: int = 64 * 1024
    passes: int = 3
    lanes: int = 1

    def require_sane(self) -> None:
        """Raise ValueError for a cost that would stall the program for ever."""
        memory, passes, lanes = self.memory, self.passes, self.lanes
        if not (8 <= memory <= 1 << 21 and 1 <= passes <= 100 and 1 <= lanes <= 16):  # noqa: PLR2004 - the bounds themselves
            raise ValueError("cost out of range")

    def stretch(self, password: str, salt: bytes) -> bytes:
        """Return the wrapping key of a password."""
        kdf = Argon2id(
            salt=salt,
            length=_KEY_BYTES,
            iterations=self.passes,
            lanes=self.lanes,
            memory_cost=self.memory,
        )
        return kdf.derive(normalise(password).encode())


class SlotKind(StrEnum):
    """Whose password a slot takes."""

    USER = "user"
    RECOVERY = "recovery"
    SUPERVISOR = "supervisor"


@dataclass(frozen=True)
class Slot:
    """One password's copy of the data key; a disabled slot has lost its copy for good.

    *label* is what the unlock page offers for choice, a worker's name; *worker* is the uid
    of the worker's record.
    """

    id: str
    kind: SlotKind
    label: str
    worker: str
    created: str
    cost: Cost = field(default_factory=Cost)
    salt: str = ""
    nonce: str = ""
    box: str = ""
    disabled: str = ""

    @classmethod
    def empty(cls, kind: SlotKind, label: str, worker: str = "") -> Self:
        """Return a slot that nothing opens yet."""
        return cls(secrets.token_hex(8), kind, label, worker, _now())

    @classmethod
    def read(cls, entry: dict[str, Any]) -> Self:
        """Parse one slot; raises ValueError, KeyError or TypeError."""
        cost = Cost(**entry["cost"])
        cost.require_sane()
        slot = cls(**{**entry, "kind": SlotKind(entry["kind"]), "cost": cost})
        for text in (slot.salt, slot.nonce, slot.box):
            bytes.fromhex(text)
        return slot

    @property
    def is_open(self) -> bool:
        """Whether some password still opens the slot."""
        return bool(self.box)

    def shut(self) -> Self:
        """Return the slot without its copy of the key."""
        return replace(self, salt="", nonce="", box="", disabled=_now())

    def wrap(self, key: DataKey, password: str, cost: Cost, station: str) -> Self:
        """Return the slot with *key* locked in by *password*."""
        salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
        box = AESGCM(cost.stretch(password, salt)).encrypt(
            nonce, key.secret, self._bound_to(station)
        )
        return replace(
            self, cost=cost, salt=salt.hex(), nonce=nonce.hex(), box=box.hex(), disabled=""
        )

    def unwrap(self, password: str, station: str) -> DataKey | None:
        """Return the data key, or nothing when the password is not the slot's."""
        wrapping = AESGCM(self.cost.stretch(password, bytes.fromhex(self.salt)))
        try:
            nonce, box = bytes.fromhex(self.nonce), bytes.fromhex(self.box)
            return DataKey(wrapping.decrypt(nonce, box, self._bound_to(station)))
        except InvalidTag:
            return None

    def _bound_to(self, station: str) -> bytes:
        """Text that keeps a slot from being moved to another station or kind."""
        return f"swdesk {station} {self.id} {self.kind}".encode()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
