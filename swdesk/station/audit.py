"""The audit trail: a chain of sealed entries that nobody without the key can change unseen.

Every entry's seal is HMAC-SHA256 over the seal before it and over what the entry says. Anchors,
(seq, seal) kept outside the database, tell when the end of the chain was cut off. Whoever has the
data key can rebuild the chain: only an anchor out of reach, in a backup put away, shows that.

Where damage has cost entries, the entry of the repair seals all that was left as one piece: from
there on it is proved as it was found then, and the loss is told, not taken for tampering.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

import peewee as pw

from swdesk.labels import N_
from swdesk.model.audit import CHANGES_AN_ENTRY, Action, AuditEntry
from swdesk.model.base import author, now
from swdesk.model.base import database as bound

_COLUMNS = "seq, at, worker, action, kind, record, uid, detail"
_CHANGE = "id, entry, kind, record, field, before, after, version, salt, digest"
_APPEND = f"INSERT INTO audit_entry ({_COLUMNS}, hmac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_APPEND_CHANGE = f"INSERT INTO field_change ({_CHANGE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_STRIKE = (
    "UPDATE field_change SET before = NULL, after = NULL, salt = NULL"
    " WHERE kind = ? AND record IN (SELECT value FROM json_each(?)) AND salt IS NOT NULL"
)
#: Under this name an entry that destroys data says how many changes it struck out.
STRUCK = "struck"
#: Under these names the entry of a repair says how many entries were lost, how many changes had
#: been struck out of what was left, and what sealed that.
LOST, STRUCK_BEFORE, WHOLE = "lost", "struck_before", "whole"
_SALT = 16
_ChangeRow = tuple[Any, ...]
_Changes = dict[int, list[_ChangeRow]]
_Entry = tuple[Any, ...]
_ACTION, _DETAIL = 3, 7  # their places in an entry
_LATEST = 1000
_LAST = "SELECT seq, hmac FROM audit_entry ORDER BY seq DESC LIMIT 1"

_EDITED = N_("使用记录第 {seq} 条或它后面的内容被改动过。请保留这份资料，并告诉站长。")
_MISSING = N_("使用记录缺少第 {seq} 条。请保留这份资料，并告诉站长。")
_STRAY = N_("使用记录里有来历不明的修改明细。请保留这份资料，并告诉站长。")
_EMPTIED = N_("使用记录里有修改明细被抹掉，却没有对应的销毁记录。请保留这份资料，并告诉站长。")
_CUT = N_("使用记录的末尾被删掉了：现有 {now} 条，{place}记的是 {seq} 条。请告诉站长。")
_EDITED_SINCE = N_(
    "使用记录在第 {seq} 条（修复资料）以前的部分，修复之后又被改动过。请保留这份资料，并告诉站长。"
)
_REBUILT = N_("使用记录第 {seq} 条与{place}记的不一致，可能整个换过。请告诉站长。")


@dataclass(frozen=True)
class Anchor:
    """How far the chain had come and what sealed it then; (0, "") before the first entry."""

    seq: int = 0
    seal: str = ""


@dataclass(frozen=True)
class Subject:
    """The record that something was done to."""

    kind: str
    id: int | None = None
    uid: bytes | None = None


@dataclass(frozen=True)
class Change:
    """One fact before and after, each as JSON of what its column holds."""

    kind: str
    record: int
    field: str
    before: str | None
    after: str | None
    version: int


@dataclass(frozen=True)
class Note:
    """What is to be entered; *at* is when it was, as the database writes moments.

    An anonymous note is of somebody whom no password has named.
    """

    action: Action
    subject: Subject = Subject("")
    detail: dict[str, Any] = field(default_factory=dict)
    changes: Sequence[Change] = ()
    at: str = field(default_factory=lambda: str(AuditEntry.at.db_value(now())))
    is_anonymous: bool = False


def append(note: Note) -> None:
    """Add an entry to the chain, within the transaction of what it tells of."""
    # A database in memory, without encryption, has no key either.
    append_to(bound, getattr(bound.obj, "seal_key", b""), note)


def append_to(database: Any, key: bytes, note: Note, seq: int = 0) -> None:
    """Add an entry to the chain of any database, as number *seq* where some before it are lost."""
    last, before = _last(database)
    seq = seq or last + 1
    row = _row(seq, note)
    changes = _change_rows(seq, note.changes)
    _run(database, _APPEND, (*row, _seal(key, before, row, changes)))
    for change in changes:
        _run(database, _APPEND_CHANGE, change)


def append_repair(database: Any, key: bytes, reached: int, *, is_torn: bool) -> int:
    """Enter that the database has been mended, and return how many entries are lost.

    *reached* is the last number known from outside; *is_torn* tells that pages of the trail were
    damaged. A trail that is broken without such damage stays broken.
    """
    entries, changes = _entries(database), _changes(database)
    numbers = [entry[0] for entry in entries]
    seq = max([reached, *numbers]) + 1
    lost: int = seq - 1 - len(entries)
    if not is_torn or not (lost or broken(database, key)):
        append_to(database, key, Note(Action.REPAIR))
        return 0
    detail = {
        LOST: lost,
        STRUCK_BEFORE: _struck(changes),
        WHOLE: _seal_of_all(key, entries, _until(changes, seq)),
    }
    append_to(database, key, Note(Action.REPAIR, detail=detail), seq)
    return lost


def strike(kind: str, records: Sequence[int]) -> int:
    """Strike out what changes of these records say, and return how many there were.

    Call it within the transaction whose entry tells the sum under STRUCK.
    """
    struck: int = bound.execute_sql(_STRIKE, (kind, json.dumps(list(records)))).rowcount
    return struck


def catch_up() -> None:
    """Enter what other threads have left to be told, in a transaction of its own."""
    waiting = getattr(bound.obj, "notes", None)
    if not waiting or bound.in_transaction():
        return
    told = list(waiting)
    with bound.atomic("IMMEDIATE"):
        for note in told:
            append(note)
    for _ in told:
        waiting.popleft()


def knows(uid: bytes) -> bool:
    """Say whether one of the latest entries bears that *uid*."""
    sql = "SELECT 1 FROM audit_entry WHERE seq > ? AND uid = ?"
    return bool(_run(bound, sql, (_last(bound)[0] - _LATEST, uid)).fetchone())


def head(database: Any) -> Anchor:
    """Return where the chain of a database ends, through peewee or a bare connection."""
    seq, seal = _last(database)
    return Anchor(seq, seal.hex())


def broken(database: Any, key: bytes, anchors: Iterable[tuple[Anchor, str]] = ()) -> list[str]:
    """Return in words where the chain has been tampered with; [] when it is whole.

    Each anchor comes with the words for where it was kept.
    """
    seals, found = _walk(database, key)
    if found:
        return found
    last = max(seals)
    for anchor, place in anchors:
        if anchor.seq > last:
            return [_CUT.format(now=last, seq=anchor.seq, place=place)]
        # An entry that a repair could not bring back is told as lost there.
        if anchor.seq in seals and seals[anchor.seq].hex() != anchor.seal:
            return [_REBUILT.format(seq=anchor.seq, place=place)]
    return []


def last_moment(database: Any) -> dt.datetime | None:
    """Return when the latest entry was made, by the clock of then; None in an empty chain."""
    found = _run(database, "SELECT at FROM audit_entry ORDER BY seq DESC LIMIT 1").fetchone()
    return dt.datetime.fromisoformat(found[0]) if found else None


def days_since_later(database: Any, instant: dt.datetime) -> tuple[int, bool]:
    """Return on how many days entries were made since the last one that is later than *instant*.

    Also whether there is such a one: the clock was ahead then, or is behind now. Days of UTC.
    """
    at = AuditEntry.at.db_value(instant)
    ahead = _run(database, "SELECT MAX(seq) FROM audit_entry WHERE at > ?", (at,)).fetchone()[0]
    sql = "SELECT COUNT(DISTINCT substr(at, 1, 10)) FROM audit_entry WHERE seq > ?"
    return int(_run(database, sql, (ahead or 0,)).fetchone()[0]), ahead is not None


def repairs(database: Any) -> list[tuple[dt.datetime, int]]:
    """Return when the database was mended and how many entries of the trail were lost each time."""
    sql = "SELECT at, detail FROM audit_entry WHERE action = ? ORDER BY seq"
    found = _run(database, sql, (Action.REPAIR.value,))
    return [
        (dt.datetime.fromisoformat(at), int(json.loads(detail or "{}").get(LOST, 0)))
        for at, detail in found
    ]


def restarts(database: Any) -> list[tuple[int, dt.datetime]]:
    """Return (seq, moment) of every entry from which a restored backup went on."""
    sql = "SELECT seq, at FROM audit_entry WHERE action = ? ORDER BY seq"
    found = _run(database, sql, (Action.RESTORE_BACKUP.value,))
    return [(seq, dt.datetime.fromisoformat(at)) for seq, at in found]


def _row(seq: int, note: Note) -> tuple[Any, ...]:
    subject, detail = note.subject, note.detail
    return (
        seq,
        note.at,
        None if note.is_anonymous else author(),
        str(note.action.value),
        subject.kind or None,
        subject.id,
        None if subject.uid is None else bytes(subject.uid),
        json.dumps(detail, ensure_ascii=False, sort_keys=True) if detail else None,
    )


def _change_rows(seq: int, changes: Sequence[Change]) -> list[_ChangeRow]:
    return [_change_row(seq * CHANGES_AN_ENTRY + nth, seq, one) for nth, one in enumerate(changes)]


def _change_row(number: int, seq: int, one: Change) -> _ChangeRow:
    salt = secrets.token_bytes(_SALT)
    values = (one.before, one.after)
    place = (number, seq, one.kind, one.record, one.field)
    return (*place, *values, one.version, salt, _digest(salt, values))


def _digest(salt: bytes, values: tuple[Any, Any]) -> bytes:
    return hashlib.sha256(salt + ascii(values).encode()).digest()


def _seal(key: bytes, before: bytes, row: Sequence[Any], changes: Sequence[_ChangeRow]) -> bytes:
    """Return the seal of an entry with its changes, on top of the seal before it."""
    told = list(map(_lasting, changes))
    # Numbers, text, bytes and None in ASCII: the same in every version of Python, and quick.
    content = ascii((row, told)).encode()
    return hmac.digest(key, before + content, "sha256")


def _last(database: Any) -> tuple[int, bytes]:
    found = _run(database, _LAST).fetchone()
    return (found[0], bytes(found[1])) if found else (0, b"")


def _walk(database: Any, key: bytes) -> tuple[dict[int, bytes], list[str]]:
    """Return the seals by number from the empty one on, and what is wrong up to where it is."""
    entries, changes = _entries(database), _changes(database)
    place = _last_repair(entries)
    seals = {0: b"", **{seq: bytes(seal) for seq, *_, seal in entries[:place]}}
    expected, destroyed = 1, 0
    if place:
        expected, told = entries[place][0], json.loads(entries[place][_DETAIL])
        if told[WHOLE] != _seal_of_all(key, entries[:place], _until(changes, expected)):
            return seals, [_EDITED_SINCE.format(seq=expected)]
        destroyed = int(told[STRUCK_BEFORE])
    for *values, seal in entries[place:]:
        row, seq, before = tuple(values), values[0], seals[next(reversed(seals))]
        if seq != expected:
            return seals, [_MISSING.format(seq=expected)]
        if bytes(seal) != _seal(key, before, row, changes.get(seq, ())):
            return seals, [_EDITED.format(seq=seq)]
        destroyed += _destroyed(row)
        seals[seq] = bytes(seal)
        expected = seq + 1
    return seals, _wrong_changes(changes, entries[place:], destroyed)


def _wrong_changes(changes: _Changes, entries: Sequence[_Entry], destroyed: int) -> list[str]:
    """Tell values that are not those sealed, changes of no entry, and values gone unexplained."""
    for seq, own in changes.items():
        if not all(map(_is_true, own)):
            return [_EDITED.format(seq=seq)]
    first = entries[0][0] if entries else 0
    if {seq for seq in changes if seq >= first} - {entry[0] for entry in entries}:
        return [_STRAY]
    return [] if _struck(changes) == destroyed else [_EMPTIED]


def _last_repair(entries: Sequence[_Entry]) -> int:
    """Return the place of the last entry that seals what was left before it, 0 for none."""
    for place in range(len(entries) - 1, 0, -1):
        action, detail = entries[place][_ACTION], entries[place][_DETAIL]
        if action == Action.REPAIR.value and detail:
            return place
    return 0


def _seal_of_all(key: bytes, entries: Sequence[_Entry], changes: _Changes) -> str:
    """Return one seal over entries and changes, without the values that may be struck out."""
    sealing = hmac.new(key, b"repair", hashlib.sha256)
    for entry in entries:
        sealing.update(ascii((*entry[:-1], bytes(entry[-1]))).encode())
    for own in changes.values():
        sealing.update(ascii(list(map(_lasting, own))).encode())
    return sealing.hexdigest()


def _until(changes: _Changes, seq: int) -> _Changes:
    return {entry: own for entry, own in changes.items() if entry < seq}


def _struck(changes: _Changes) -> int:
    return sum(one[8] is None for own in changes.values() for one in own)


def _lasting(change: _ChangeRow) -> tuple[Any, ...]:
    """Return what of a change stays when its values are struck out."""
    return (*change[:5], change[7], bytes(change[9]))


def _entries(database: Any) -> list[_Entry]:
    sql = f"SELECT {_COLUMNS}, hmac FROM audit_entry ORDER BY seq"
    return list(_run(database, sql).fetchall())


def _is_true(change: _ChangeRow) -> bool:
    """Say whether the values of a change are those that were sealed, or struck out."""
    *_, before, after, _version, salt, digest = change
    if salt is None:
        return before is None and after is None
    return bytes(digest) == _digest(bytes(salt), (before, after))


def _destroyed(row: Sequence[Any]) -> int:
    """Return how many changes an entry says it struck out."""
    _seq, _at, _worker, action, *_, detail = row
    if action != Action.DESTROY.value or not detail:
        return 0
    return int(json.loads(detail).get(STRUCK, 0))


def _changes(database: Any) -> _Changes:
    rows: Iterator[_ChangeRow] = _run(
        database,
        f"SELECT {_CHANGE} FROM field_change ORDER BY id",
    )
    return {entry: list(found) for entry, found in groupby(rows, lambda row: int(row[1]))}


def _run(database: Any, sql: str, values: Sequence[Any] = ()) -> Any:
    run = database.execute_sql if isinstance(database, pw.Database | pw.Proxy) else database.execute
    return run(sql, values)
