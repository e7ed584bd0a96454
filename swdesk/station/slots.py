"""The station's data key, each person's way to it, and what a guess at a password costs."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from swdesk.station.passwords import normalise

_KEY_BYTES = 32
_NONCE = 12


class DataKey:
    """What everything in a station is encrypted and sealed with; forgotten at lock.

    The half that encrypts is changed when somebody leaves. The half that seals the audit trail
    stays, so that its entries and the anchors in old backups can be proved for ever.
    """

    def __init__(self, halves: bytes) -> None:
        if len(halves) != 2 * _KEY_BYTES:
            raise ValueError("a data key is two halves of 32 bytes")
        self._halves = bytearray(halves)

    @classmethod
    def random(cls) -> Self:
        """Return a new key from the computer's random source."""
        return cls(secrets.token_bytes(2 * _KEY_BYTES))

    def successor(self) -> Self:
        """Return a key that encrypts anew and seals as before."""
        return type(self)(secrets.token_bytes(_KEY_BYTES) + self.halves[_KEY_BYTES:])

    def copy(self) -> Self:
        """Return the same key, to be forgotten on its own."""
        return type(self)(self.halves)

    def become(self, other: DataKey) -> None:
        """Hold what *other* holds, wherever this key has been handed."""
        self._halves[:] = other.halves

    @property
    def halves(self) -> bytes:
        """Both halves, as they are locked away; raises once the key has been forgotten."""
        if not self._halves:
            raise RuntimeError("the data key has been forgotten")
        return bytes(self._halves)

    @property
    def secret(self) -> bytes:
        """The half that encrypts."""
        return self.halves[:_KEY_BYTES]

    @property
    def seal(self) -> bytes:
        """The key that seals the audit trail."""
        return _derive(self.halves[_KEY_BYTES:], b"audit")

    @property
    def fingerprint(self) -> str:
        """What tells two keys apart without giving either away."""
        return hmac.new(self.secret, b"fp", hashlib.sha256).hexdigest()

    def subkey(self, purpose: str) -> bytes:
        """Return 32 bytes for one *purpose*, so that no key serves two (HKDF, RFC 5869)."""
        return _derive(self.secret, purpose.encode())

    def forget(self) -> None:
        """Overwrite the key in memory, as far as Python allows."""
        self._halves[:] = bytes(len(self._halves))
        self._halves.clear()

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
    """One person's way to the data key; a disabled slot has lost its own for good.

    The password opens *box*, which holds the slot's own private key (X25519, RFC 7748); that opens
    *grant*, the data key sealed for its *public* half. A new data key can so be granted without
    anybody's password. *proof* shows who holds the data key that nobody has put a public key of
    their own here.

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
    box: str = ""
    public: str = ""
    grant: str = ""
    proof: str = ""
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
        for text in (slot.salt, slot.box, slot.public, slot.grant, slot.proof):
            bytes.fromhex(text)
        return slot

    @property
    def is_open(self) -> bool:
        """Whether some password still opens the slot."""
        return bool(self.box)

    def shut(self) -> Self:
        """Return the slot without any way to the key."""
        return replace(self, salt="", box="", public="", grant="", proof="", disabled=_now())

    def wrap(self, key: DataKey, password: str, cost: Cost, station: str) -> Self:
        """Return the slot with *key* granted to whoever has *password*."""
        own = X25519PrivateKey.generate()
        salt, nonce = secrets.token_bytes(16), secrets.token_bytes(_NONCE)
        box = AESGCM(cost.stretch(password, salt)).encrypt(
            nonce, own.private_bytes_raw(), self._bound_to(station)
        )
        public = own.public_key().public_bytes_raw().hex()
        slot = replace(
            self, cost=cost, salt=salt.hex(), box=(nonce + box).hex(), public=public, disabled=""
        )
        return slot.granted(key, station)

    def granted(self, key: DataKey, station: str) -> Self:
        """Return the slot with *key* in place of the data key it led to."""
        public = bytes.fromhex(self.public)
        once = X25519PrivateKey.generate()
        shared = once.exchange(X25519PublicKey.from_public_bytes(public))
        sender = once.public_key().public_bytes_raw()
        # A key that encrypts once needs no nonce that differs.
        sealed = AESGCM(_derive(shared, sender + public)).encrypt(
            bytes(_NONCE), key.halves, self._bound_to(station)
        )
        return replace(self, grant=(sender + sealed).hex(), proof=self._proof(key, station))

    def is_proved(self, key: DataKey, station: str) -> bool:
        """Whether somebody with the data key has put the public key here."""
        return hmac.compare_digest(self.proof, self._proof(key, station))

    def unwrap(self, password: str, station: str) -> DataKey | None:
        """Return the data key, or nothing when the password is not the slot's."""
        wrapping = AESGCM(self.cost.stretch(password, bytes.fromhex(self.salt)))
        box, grant = bytes.fromhex(self.box), bytes.fromhex(self.grant)
        try:
            opened = wrapping.decrypt(box[:_NONCE], box[_NONCE:], self._bound_to(station))
        except InvalidTag:
            return None
        return self._opened(X25519PrivateKey.from_private_bytes(opened), grant, station)

    def _opened(self, own: X25519PrivateKey, grant: bytes, station: str) -> DataKey:
        """Open the grant; raises ValueError where it is damaged, as the password is right."""
        sender, sealed = grant[:_KEY_BYTES], grant[_KEY_BYTES:]
        shared = own.exchange(X25519PublicKey.from_public_bytes(sender))
        key = _derive(shared, sender + own.public_key().public_bytes_raw())
        try:
            return DataKey(AESGCM(key).decrypt(bytes(_NONCE), sealed, self._bound_to(station)))
        except InvalidTag as error:
            raise ValueError("the grant of a slot is damaged") from error

    def _proof(self, key: DataKey, station: str) -> str:
        content = self._bound_to(station) + bytes.fromhex(self.public)
        return hmac.new(key.subkey("slots"), content, hashlib.sha256).hexdigest()

    def _bound_to(self, station: str) -> bytes:
        """Text that keeps a slot from being moved to another station or kind."""
        return f"swdesk {station} {self.id} {self.kind}".encode()


def _derive(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), _KEY_BYTES, salt=None, info=purpose).derive(secret)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
