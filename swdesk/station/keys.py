"""The key file: the station's random data key, wrapped once for every password that opens it."""

from __future__ import annotations

import hmac
import json
import secrets
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Self

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.station.durable import write_file
from swdesk.station.passwords import (
    new_recovery_code,
    read_recovery_code,
    require_good_password,
)
from swdesk.station.refusals import (
    KeysDamaged,
    KeysMissing,
    NewerThanProgram,
    WrongPassword,
    WrongRecoveryCode,
)
from swdesk.station.slots import Cost, DataKey, Slot, SlotKind

KEYS_NAME = "records.keys"
KEYS_TWIN = "records.keys.old"
FORMAT = 1


class KeyFile:
    """The key file of one station, kept twice so that one bad sector does not lose it.

    *anchor* is how far the audit trail had come, with the seal of its last entry; *former* holds
    the fingerprints of the data keys that have been replaced; *tell* is told the code of an action
    and the slot it was done to.
    """

    def __init__(self, folder: Path, db_id: str, fingerprint: str, slots: list[Slot]) -> None:
        self.folder = folder
        self.db_id = db_id
        self.fingerprint = fingerprint
        self.slots = slots
        self.anchor: tuple[int, str] = (0, "")
        self.former: list[str] = []
        self.tell: Callable[[str, str], object] = lambda _what, _slot: None

    @classmethod
    def create(
        cls,
        folder: Path,
        password: str,
        label: str,
        *,
        worker: str = "",
        cost: Cost | None = None,
    ) -> tuple[Self, DataKey, str]:
        """Write the key file of a new station; returns it, the data key and the recovery code."""
        key = DataKey.random()
        keys = cls(folder, secrets.token_hex(16), key.fingerprint, [])
        keys.add_slot(key, password, label, worker=worker, cost=cost)
        return keys, key, keys.renew_recovery(key, cost=cost)

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read the key file, or its twin when it is missing or damaged."""
        found = False
        for path in (folder / KEYS_NAME, folder / KEYS_TWIN):
            if path.exists():
                found = True
                try:
                    return cls.read(folder, path.read_bytes())
                except KeysDamaged:
                    continue
        raise KeysDamaged if found else KeysMissing

    @classmethod
    def read(cls, folder: Path, data: bytes) -> Self:
        """Parse the contents of a key file that belongs to *folder*."""
        try:
            content = json.loads(data)
            if content["format"] > FORMAT:
                raise NewerThanProgram
            slots = [Slot.read(entry) for entry in content["slots"]]
            seq, seal = content.get("anchor", (0, ""))
            keys = cls(folder, str(content["db_id"]), str(content["fingerprint"]), slots)
            keys.anchor = (int(seq), str(seal))
            keys.former = [str(fingerprint) for fingerprint in content.get("former", ())]
        except (ValueError, KeyError, TypeError) as error:
            raise KeysDamaged from error
        return keys

    def dump(self) -> bytes:
        """Return the contents of the key file."""
        content = {
            "format": FORMAT,
            "db_id": self.db_id,
            "fingerprint": self.fingerprint,
            "slots": [asdict(slot) for slot in self.slots],
            "anchor": self.anchor,
            "former": self.former,
        }
        return json.dumps(content, ensure_ascii=False, indent=1).encode()

    def save(self) -> None:
        """Write both copies, one after the other, so that either old or new always opens."""
        data = self.dump()
        write_file(self.folder / KEYS_NAME, data)
        # The twin gets the same contents: a disabled password must not live on in it.
        write_file(self.folder / KEYS_TWIN, data)

    def unequal_copies(self) -> list[str]:
        """Return the names of the copies that are missing or differ from what is in memory."""
        data = self.dump()
        paths = (self.folder / KEYS_NAME, self.folder / KEYS_TWIN)
        return [path.name for path in paths if not path.exists() or path.read_bytes() != data]

    @property
    def users(self) -> list[Slot]:
        """The slots that a worker may choose from at unlock."""
        return [slot for slot in self.slots if slot.kind == SlotKind.USER and slot.is_open]

    def slot(self, slot_id: str) -> Slot:
        """Return one slot by its id."""
        return next(slot for slot in self.slots if slot.id == slot_id)

    def unlock(self, password: str, slot_id: str | None = None) -> tuple[DataKey, Slot]:
        """Return the data key and the slot that gave it; without a slot, each is tried."""
        for slot in self._openable(slot_id):
            key = self._unwrapped(slot, password)
            if key is not None:
                return key, slot
        raise WrongPassword

    def unlock_by_recovery(self, code: str) -> DataKey:
        """Return the data key for the recovery code on the printed sheet."""
        text = read_recovery_code(code)
        for slot in self.slots:
            if slot.kind == SlotKind.RECOVERY and slot.is_open:
                key = self._unwrapped(slot, text)
                if key is not None:
                    return key
        raise WrongRecoveryCode(
            N_("恢复码抄写无误，但不是这份资料的恢复码。请找出最近一次打印的恢复码单。")
        )

    def add_slot(
        self,
        key: DataKey,
        password: str,
        label: str,
        *,
        worker: str = "",
        kind: SlotKind = SlotKind.USER,
        cost: Cost | None = None,
    ) -> Slot:
        """Let one more person in, with a password of their own."""
        require_good_password(password, [label])
        slot = Slot.empty(kind, label, worker).wrap(key, password, cost or Cost(), self.db_id)
        self.slots.append(slot)
        self.save()
        self.tell("slot_added", slot.id)
        return slot

    def change_password(self, slot_id: str, old: str, new: str) -> None:
        """Change one worker's password; the old one stops opening at once."""
        key, _ = self.unlock(old, slot_id)
        self.set_password(key, slot_id, new)

    def set_password(self, key: DataKey, slot_id: str, password: str) -> None:
        """Give a slot, disabled ones too, a password while the station is open."""
        slot = self.slot(slot_id)
        require_good_password(password, [slot.label])
        self._put(slot.wrap(key, password, slot.cost, self.db_id))
        self.tell("password", slot_id)

    def disable_slot(self, slot_id: str) -> None:
        """Shut somebody out; the last worker's slot stays, or nobody could get in."""
        slot = self.slot(slot_id)
        if [user.id for user in self.users] == [slot_id]:
            raise UserError(N_("这是最后一个能打开资料的账号，不能停用。请先添加另一位社工。"))
        self._put(slot.shut())
        self.tell("slot_disabled", slot_id)

    def reopen(self, slot: Slot) -> None:
        """Undo disable_slot() with the slot as it was before."""
        self._put(slot)
        self.tell("slot_added", slot.id)

    def renew_recovery(self, key: DataKey, *, code: str = "", cost: Cost | None = None) -> str:
        """Return a new recovery code; the sheet printed before stops being of use.

        *code* is one from new_recovery_code() that has been copied down already.
        """
        kept = [slot for slot in self.slots if slot.kind != SlotKind.RECOVERY]
        given = cost or (kept[0].cost if kept else Cost())
        code = read_recovery_code(code) if code else new_recovery_code()
        self.slots = [*kept, Slot.empty(SlotKind.RECOVERY, "").wrap(key, code, given, self.db_id)]
        self.save()
        self.tell("recovery_renewed", self.slots[-1].id)
        return code

    def renewed(self, folder: Path, old: DataKey, new: DataKey) -> Self:
        """Return a key file for *folder* in which everybody's password leads to *new*.

        A slot that nobody with the old key has made is shut: it would hand the new one out.
        """

        def renew(slot: Slot) -> Slot:
            if not slot.is_open:
                return slot
            is_ours = slot.is_proved(old, self.db_id)
            return slot.granted(new, self.db_id) if is_ours else slot.shut()

        keys = type(self)(folder, self.db_id, new.fingerprint, list(map(renew, self.slots)))
        keys.former = [*self.former, self.fingerprint]
        return keys

    def follow(self, later: Self) -> None:
        """Let in whom the *later* key file of the same station lets in, and nobody else.

        With another data key their passwords are those of then: only who is gone can be told.
        """
        if self.fingerprint == later.fingerprint:
            self.slots = later.slots
            return
        gone = {slot.id for slot in later.slots if not slot.is_open}
        self.slots = [slot.shut() if slot.id in gone else slot for slot in self.slots]
        self.former = list(dict.fromkeys([*self.former, *later.former]))

    @property
    def is_withdrawn(self) -> bool:
        """Whether the data key was given up once and came back with a backup of then.

        Whoever was shut out when it was changed may still know it: it should be changed again.
        """
        return self.fingerprint in self.former

    def _openable(self, slot_id: str | None) -> Iterator[Slot]:
        for slot in self.slots:
            if slot.is_open and slot.kind != SlotKind.RECOVERY and slot_id in (None, slot.id):
                yield slot

    def _unwrapped(self, slot: Slot, password: str) -> DataKey | None:
        """Return the data key behind a slot; raises KeysDamaged though the password is right."""
        try:
            key = slot.unwrap(password, self.db_id)
        except ValueError as error:
            raise KeysDamaged from error
        if key is not None and not hmac.compare_digest(key.fingerprint, self.fingerprint):
            raise KeysDamaged
        return key

    def _put(self, slot: Slot) -> None:
        self.slots = [slot if slot.id == old.id else old for old in self.slots]
        self.save()
