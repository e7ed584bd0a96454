"""Passwords of colleagues: given by the administrator, made their own, and taken away.

Stretching a password takes half a second and asks nothing of the records: wrap() runs in any
thread, between invitation() and let_in() on the thread of the records.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.base import author
from swdesk.model.team import Role, Worker
from swdesk.services import access
from swdesk.services.access import Area, Level
from swdesk.services.editing import save_record
from swdesk.station.slots import Cost, Slot, SlotKind
from swdesk.station.store import Station, saving


@dataclass(frozen=True)
class Invitation:
    """Whose password is to be stretched; *slot* is theirs from before, "" for none."""

    uid: str
    name: str
    slot: str


def slot_of(station: Station, worker: Worker) -> Slot | None:
    """Return the slot of a worker, the one that opens before those that no longer do."""
    uid = bytes(worker.uid).hex()
    own = [one for one in station.keys.slots if one.kind is SlotKind.USER and one.worker == uid]
    return next(iter(sorted(own, key=lambda one: not one.is_open)), None)


def may_log_in(station: Station, worker: Worker) -> bool:
    """Say whether a password of the worker opens the station."""
    slot = slot_of(station, worker)
    return slot is not None and slot.is_open


def invitation(station: Station, worker: Worker) -> Invitation:
    """Begin to give a worker a password; refuses whom nobody expects back."""
    access.require(Area.STATION, Level.WRITE)
    if worker.is_retired:
        raise UserError(N_("{name}已停用。要让其登录，请先恢复使用。").format(name=worker.name))
    slot = slot_of(station, worker)
    return Invitation(bytes(worker.uid).hex(), str(worker.name), slot.id if slot else "")


def wrap(station: Station, whose: Invitation, password: str, cost: Cost | None = None) -> str:
    """Let *password* open the station and return its slot; from any thread."""
    keys, key = station.keys, station.key
    if whose.slot:
        keys.set_password(key, whose.slot, password)
        return whose.slot
    return keys.add_slot(key, password, whose.name, worker=whose.uid, cost=cost).id


def let_in(worker: Worker, slot: str) -> Worker:
    """Note that a worker has a password that somebody else knows: they are to change it."""
    return save_record(Worker, {"key_slot": slot, "has_temporary_password": True}, worker)


def shut_out(station: Station, worker: Worker) -> None:
    """Let nobody in any more by a worker's password; what they signed stays."""
    access.require(Area.STATION, Level.WRITE)
    slot = slot_of(station, worker)
    if slot is None or not slot.is_open:
        return
    require_others(worker, {"key_slot": None})
    with shutting(station, slot):
        save_record(Worker, {"key_slot": None, "has_temporary_password": False}, worker)


@contextmanager
def shutting(station: Station, slot: Slot | None) -> Iterator[None]:
    """Save what is done in the block and shut *slot* with it: both or neither.

    The key file is written right before the records: cut off between the two, somebody stands
    before a closed door whom the records still list, and the same step is done again.
    """
    try:
        with saving():
            yield
            if slot is not None and slot.is_open:
                station.keys.disable_slot(slot.id)
    except BaseException:
        if slot is not None and slot != station.keys.slot(slot.id):
            # What hindered the records may hinder the key file too; the first trouble is told.
            with suppress(UserError, OSError):
                station.keys.reopen(slot)
        raise


# --- one's own ---


def must_change() -> bool:
    """Say whether whoever acts opened the station with a password that was given to them."""
    worker = Worker.get_or_none(Worker.id == author())
    return worker is not None and bool(worker.has_temporary_password)


def change_own(station: Station, old: str, new: str) -> None:
    """Change the password of whoever has opened the station; from any thread."""
    station.keys.change_password(station.slot.id, old, new)


def choose_own(station: Station, password: str) -> None:
    """Put a password of one's own in the place of the one given; from any thread."""
    if station.slot.unwrap(password, station.keys.db_id) is not None:
        raise UserError(N_("请换一个和现在不一样的密码。"))
    station.keys.set_password(station.key, station.slot.id, password)


def made_own() -> None:
    """Note that whoever acts has chosen a password of their own."""
    Worker.update(has_temporary_password=False).where(Worker.id == author()).execute()


# --- somebody has to be left ---


def require_others(worker: Worker, values: Mapping[str, Any]) -> None:
    """Refuse a change after which nobody with a password could do what *worker* does."""
    after = {name: values.get(name, getattr(worker, name)) for name in _DECIDING}
    before = {name: getattr(worker, name) for name in _DECIDING}
    for holds, sentence in _OFFICES:
        if holds(before) and not holds(after) and not _others(worker, holds):
            raise UserError(sentence.format(name=worker.name))


_DECIDING = ("role", "is_admin", "key_slot", "is_retired")


def _is_in(facts: Mapping[str, Any]) -> bool:
    return bool(facts["key_slot"]) and not facts["is_retired"]


def _administers(facts: Mapping[str, Any]) -> bool:
    return _is_in(facts) and (bool(facts["is_admin"]) or facts["role"] is Role.ADMIN)


def _supervises(facts: Mapping[str, Any]) -> bool:
    return _is_in(facts) and facts["role"] is Role.SUPERVISOR


_OFFICES: tuple[tuple[Callable[[Mapping[str, Any]], bool], str], ...] = (
    (_administers, N_("{name}是最后一位能登录的管理员。请先让另一位同事做管理员并设好密码。")),
    (_supervises, N_("{name}是最后一位能登录的站长或督导。请先让另一位同事担任并设好密码。")),
)


def _others(worker: Worker, holds: Callable[[Mapping[str, Any]], bool]) -> bool:
    others = Worker.live().where(Worker.id != worker.id)
    return any(holds({name: getattr(other, name) for name in _DECIDING}) for other in others)
