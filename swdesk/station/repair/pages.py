"""The pages of a damaged database, read without SQLite: one bad page hides no other.

A page of SQLCipher 4 is sealed by itself: AES-256-CBC, then HMAC-SHA512 over what is stored, the
initialisation vector and the page's number. What lies in a page is SQLite's file format
(sqlite.org/fileformat2.html, sections 1.5 to 2.1): trees of pages that hold records.
"""

from __future__ import annotations

import hashlib
import hmac
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from swdesk.station.database import PAGE
from swdesk.station.slots import DataKey

_SALT, _IV, _SEAL = 16, 16, 64
_RESERVED = _IV + _SEAL
USABLE = PAGE - _RESERVED
_FIRST_HEADER = 100
INDEX_BRANCH, TABLE_BRANCH, INDEX_LEAF, TABLE_LEAF = 2, 5, 10, 13
_LEAVES = (INDEX_LEAF, TABLE_LEAF)
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_CONSTANTS = {0: None, 8: 0, 9: 1}
_REAL, _BLOB = 7, 12

#: Values of a record in the order of its columns.
Values = list[Any]


class Unreadable(Exception):
    """A page or record that is damaged or missing."""


@dataclass(frozen=True)
class Cell:
    """One entry of a page: a row, an index entry, or in a branch the way to a page below.

    The payload is None where a page that it flows over to cannot be read.
    """

    rowid: int = 0
    below: int = 0
    payload: bytes | None = b""


class PageSeal:
    """Tells whether a page was written with a key into one database, which its *salt* names."""

    def __init__(self, salt: bytes, key: DataKey) -> None:
        other = bytes(byte ^ 0x3A for byte in salt)
        self._seal = hashlib.pbkdf2_hmac("sha512", key.secret, other, 2, 32)

    def holds(self, stored: bytes, number: int) -> bool:
        """Say whether the page of that number is as it was written."""
        body = stored[_SALT if number == 1 else 0 : PAGE - _SEAL]
        expected = hmac.digest(self._seal, body + number.to_bytes(4, "little"), "sha512")
        return len(stored) == PAGE and hmac.compare_digest(stored[PAGE - _SEAL :], expected)


class PageFile:
    """The readable pages of an encrypted database file, numbered from 1."""

    def __init__(self, path: Path, key: DataKey) -> None:
        self._data = path.read_bytes()
        self.count = -(-len(self._data) // PAGE)
        self._key = key.secret
        self._seal = PageSeal(self._data[:_SALT].ljust(_SALT, b"\0"), key)

    def read(self, number: int) -> bytes:
        """Return a page in the clear; raises Unreadable."""
        stored = self._data[(number - 1) * PAGE : number * PAGE] if number > 0 else b""
        skipped = _SALT if number == 1 else 0
        if not self._seal.holds(stored, number):
            raise Unreadable
        iv = stored[USABLE : USABLE + _IV]
        opened = Cipher(algorithms.AES(self._key), modes.CBC(iv)).decryptor()
        # The salt stands where SQLite has its magic; nothing else of it is read here.
        return bytes(skipped) + opened.update(stored[skipped:USABLE])

    def node(self, number: int) -> Node:
        """Return a page of a tree; raises Unreadable for any other."""
        page = self.read(number)
        at = _FIRST_HEADER if number == 1 else 0
        kind = page[at]
        if kind not in (INDEX_BRANCH, TABLE_BRANCH, INDEX_LEAF, TABLE_LEAF):
            raise Unreadable
        return Node(self, number, page, at, kind)

    def overflow(self, number: int, size: int) -> bytes:
        """Return the rest of a payload that did not fit its page; raises Unreadable."""
        parts, seen = [], set()
        while size > 0:
            if number in seen:
                raise Unreadable
            seen.add(number)
            page = self.read(number)
            parts.append(page[4 : min(USABLE, 4 + size)])
            size -= len(parts[-1])
            number = int.from_bytes(page[:4], "big")
        return b"".join(parts)


@dataclass(frozen=True)
class Node:
    """A page of a table's or an index's tree."""

    file: PageFile
    number: int
    page: bytes
    at: int
    kind: int

    @property
    def is_table(self) -> bool:
        """Whether it belongs to a table and not to an index."""
        return self.kind in (TABLE_BRANCH, TABLE_LEAF)

    @property
    def is_leaf(self) -> bool:
        """Whether there is nothing below it."""
        return self.kind in _LEAVES

    @property
    def last(self) -> int:
        """The page below a branch that holds what comes after all its cells."""
        return int.from_bytes(self.page[self.at + 8 : self.at + 12], "big")

    def cells(self) -> Iterator[Cell]:
        """Yield the entries in order."""
        count = int.from_bytes(self.page[self.at + 3 : self.at + 5], "big")
        start = self.at + (8 if self.is_leaf else 12)
        for place in range(start, start + 2 * count, 2):
            yield self._cell(int.from_bytes(self.page[place : place + 2], "big"))

    def _cell(self, at: int) -> Cell:
        below = 0
        if not self.is_leaf:
            below = int.from_bytes(self.page[at : at + 4], "big")
            at += 4
        if self.kind == TABLE_BRANCH:
            return Cell(signed(varint(self.page, at)[0]), below)
        size, at = varint(self.page, at)
        rowid = 0
        if self.kind == TABLE_LEAF:
            rowid, at = varint(self.page, at)
        return Cell(signed(rowid), below, self._payload(at, size))

    def _payload(self, at: int, size: int) -> bytes | None:
        local = local_size(size, is_table=self.is_table)
        stored = self.page[at : at + local]
        if size <= local:
            return stored
        number = int.from_bytes(self.page[at + local : at + local + 4], "big")
        try:
            return stored + self.file.overflow(number, size - local)
        except Unreadable:
            return None


def local_size(size: int, *, is_table: bool) -> int:
    """Return how much of a payload of *size* bytes is kept in its own page."""
    most = USABLE - 35 if is_table else (USABLE - 12) * 64 // 255 - 23
    if size <= most:
        return size
    least = (USABLE - 12) * 32 // 255 - 23
    kept = least + (size - least) % (USABLE - 4)
    return kept if kept <= most else least


def varint(data: bytes, at: int) -> tuple[int, int]:
    """Return SQLite's number of one to nine bytes at a place, and the place after it."""
    value = 0
    for nth in range(8):
        byte = data[at + nth]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the top bit says that another byte follows
            return value, at + nth + 1
    return value << 8 | data[at + 8], at + 9


def signed(value: int) -> int:
    """Read 64 bits as a number that may be negative."""
    return value - (1 << 64) if value >> 63 else value


def values_of(payload: bytes | None) -> Values:
    """Return the values of a record; raises Unreadable."""
    if payload is None:
        raise Unreadable
    try:
        size, at = varint(payload, 0)
        kinds = []
        while at < size:
            kind, at = varint(payload, at)
            kinds.append(kind)
        values = []
        for kind in kinds:
            value, at = _value(payload, at, kind)
            values.append(value)
    except (IndexError, UnicodeDecodeError, struct.error) as error:
        raise Unreadable from error
    return values


def _value(payload: bytes, at: int, kind: int) -> tuple[Any, int]:
    """Read one value by its serial type (section 2.1 of the file format)."""
    if kind in _CONSTANTS:
        return _CONSTANTS[kind], at
    if kind in _INTEGERS:
        end = at + _INTEGERS[kind]
        return int.from_bytes(payload[at:end], "big", signed=True), end
    if kind == _REAL:
        return struct.unpack_from(">d", payload, at)[0], at + 8
    end = at + (kind - 12) // 2
    if kind < _BLOB or end > len(payload):
        raise IndexError
    data = payload[at:end]
    return (data.decode() if kind % 2 else data), end
