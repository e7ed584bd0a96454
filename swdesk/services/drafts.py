"""Forms as they were being typed, kept in the station and offered back after a crash."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from swdesk.model.base import author, now
from swdesk.model.dates import PartialDate
from swdesk.model.fields import Labelled
from swdesk.model.office import Draft
from swdesk.station.store import saving

Values = dict[str, Any]


@dataclass(frozen=True)
class DraftInfo:
    """A draft that waits: where it was typed, what it was called, when (UTC)."""

    place: str
    caption: str
    typed_at: dt.datetime

    @property
    def form_code(self) -> str:
        return self.place.split(":")[0]

    @property
    def record_id(self) -> int | None:
        """The record that was being changed, None when it was a new one."""
        number = self.place.split(":")[1]
        return int(number) if number else None

    @property
    def parent_id(self) -> int | None:
        """The record the new one hangs on: the case of a follow-up, the recipient of a visit."""
        number = self.place.split(":")[2]
        return int(number) if number else None


def place_of(form_code: str, record_id: int | None = None, parent_id: int | None = None) -> str:
    """Return the place of a form: which form of which record, or of a new one under a parent."""
    return f"{form_code}:{record_id or ''}:{parent_id or ''}"


def keep(place: str, caption: str, values: Values) -> None:
    """Keep *values* as the draft of *place*, in the stead of an earlier one of the same worker."""
    with saving():
        Draft.delete().where(_own(place)).execute()
        Draft.create(
            place=place, caption=caption, payload=dump(values), typed_at=now(), worker=author()
        )


def read(place: str) -> Values | None:
    """Return the acting worker's draft of *place*, None when there is none."""
    draft = Draft.get_or_none(_own(place))
    return load(draft.payload) if draft else None


def pending() -> list[DraftInfo]:
    """Return the drafts of the acting worker, the latest first."""
    own = Draft.select().where(Draft.worker.is_null() | (Draft.worker == author()))
    return [
        DraftInfo(draft.place, draft.caption, draft.typed_at)
        for draft in own.order_by(Draft.typed_at.desc())
    ]


def discard(place: str) -> None:
    """Drop the acting worker's draft of *place*, if there is one."""
    with saving():
        Draft.delete().where(_own(place)).execute()


def _own(place: str) -> Any:
    """Return the condition of a draft at *place*: what a colleague types there is not shown."""
    return (Draft.place == place) & (Draft.worker.is_null() | (Draft.worker == author()))


def dump(values: Values) -> str:
    """Write values of every kind as JSON; raises TypeError for what no field holds."""
    return json.dumps(_packed(values), ensure_ascii=False)


def load(text: str) -> Values:
    """Read what dump() wrote, each value with its type."""
    values: Values = _unpacked(json.loads(text))
    return values


_KIND, _VALUE = "$", "value"
_WRITERS: dict[type, tuple[str, Callable[[Any], Any]]] = {
    dt.datetime: ("moment", dt.datetime.isoformat),
    dt.date: ("day", dt.date.isoformat),
    dt.time: ("clock", dt.time.isoformat),
    PartialDate: ("partial", PartialDate.iso),
    Decimal: ("decimal", str),
    tuple: ("tuple", lambda value: [_packed(item) for item in value]),
}
_READERS: dict[str, Callable[[Any], Any]] = {
    "moment": dt.datetime.fromisoformat,
    "day": dt.date.fromisoformat,
    "clock": dt.time.fromisoformat,
    "partial": PartialDate.from_iso,
    "decimal": Decimal,
    "tuple": lambda value: tuple(_unpacked(item) for item in value),
    "choice": lambda value: _choice(*value),
}


def _packed(value: Any) -> Any:
    if value is None or type(value) in (str, int, float, bool):
        return value
    if isinstance(value, Labelled):
        return {_KIND: "choice", _VALUE: [type(value).__name__, value.value]}
    if isinstance(value, dict):
        return {key: _packed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_packed(item) for item in value]
    if type(value) in _WRITERS:
        kind, write = _WRITERS[type(value)]
        return {_KIND: kind, _VALUE: write(value)}
    raise TypeError(type(value).__name__)


def _unpacked(value: Any) -> Any:
    if isinstance(value, list):
        return [_unpacked(item) for item in value]
    if not isinstance(value, dict):
        return value
    if _KIND in value:
        return _READERS[value[_KIND]](value[_VALUE])
    return {key: _unpacked(item) for key, item in value.items()}


def _choice(name: str, code: str) -> Labelled:
    members = next(found for found in _lists(Labelled) if found.__name__ == name)
    return next(member for member in members if member.value == code)


def _lists(base: type[Labelled]) -> Iterator[type[Labelled]]:
    for found in base.__subclasses__():
        yield found
        yield from _lists(found)
