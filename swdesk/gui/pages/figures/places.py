"""Where the program shows the records that figures are counted from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from swdesk.model.aftercare import Aftercare
from swdesk.model.cases import FollowUp
from swdesk.model.events import SignIn
from swdesk.model.groups import GroupMember, GroupSession
from swdesk.services.lists.registers import REGISTERS


def _in_register(key: str, record: int) -> tuple[str, int]:
    return key, record


#: The place of the program where each kind of record is shown, and the id it is shown by there.
_PLACES: Mapping[str, tuple[str, Callable[[int], object]]] = {
    "recipient": ("recipients", int),
    "visit": ("visits", int),
    "case": ("cases", int),
    "follow_up": ("cases", lambda one: FollowUp.find(one).case_id),
    "aftercare": ("cases", lambda one: Aftercare.find(one).case_id),
    "held": ("events", int),
    "event": ("events", lambda one: SignIn.find(one).event_id or 0),
    "group": ("groups", lambda one: GroupSession.find(SignIn.find(one).session_id or 0).group_id),
    "session": ("groups", lambda one: GroupSession.find(one).group_id),
    "groupwork": ("groups", int),
    "mark": ("groups", lambda one: GroupMember.find(one).group_id),
    "volunteer": ("volunteers", int),
    "worker": ("settings", lambda _one: "workers"),
    "item": ("registers", lambda one: ("service_items", one)),
    "consult": ("registers", lambda one: ("consultations", one)),
    **{key: ("registers", partial(_in_register, key)) for key in REGISTERS},
}


def place_of(kind: str, record: int) -> tuple[str, object]:
    """Return the place of a record and what it is shown by there."""
    place, find = _PLACES[kind]
    return place, find(record)
