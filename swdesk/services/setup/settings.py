"""What a station sets for itself: office, places, workers, own codes, number patterns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.model.codes import StationEntry, fold, set_station_entries, vocabulary
from swdesk.model.office import NumberPattern, Office, Place, StationCode
from swdesk.model.team import Worker
from swdesk.services import changes, numbering
from swdesk.services.access import Area, Level, require
from swdesk.services.contacts import rhythms
from swdesk.services.editing import save_record
from swdesk.services.lists.places import PlaceNames
from swdesk.services.setup import logins
from swdesk.services.trail.auditing import tell
from swdesk.services.values import stored
from swdesk.station.audit import Subject
from swdesk.station.store import saving


def _require() -> None:
    require(Area.STATION, Level.WRITE)


# --- the office ---


def office() -> Office:
    """Return the office that keeps this station."""
    found: Office = Office.live().order_by(Office.id).get()
    return found


def save_office(values: Mapping[str, Any]) -> Office:
    """Save what is said of the office; raises InvalidRecord."""
    return save_record(Office, values, office())


# --- places ---


def places(*, retired: bool = False) -> list[tuple[Place, int]]:
    """Return the places as a tree from the top: each with its depth, counted from 0."""
    below: dict[int | None, list[Place]] = defaultdict(list)
    for place in Place.live().order_by(Place.rank, Place.id):
        if retired or not place.is_retired:
            below[stored(place, Place.above)].append(place)
    return _branch(below, None, 0)


def _branch(
    below: Mapping[int | None, list[Place]], above: int | None, depth: int
) -> list[tuple[Place, int]]:
    found = []
    for place in below.get(above, ()):
        found += [(place, depth), *_branch(below, place.id, depth + 1)]
    return found


def save_place(values: Mapping[str, Any], place: Place | None = None) -> Place:
    """Save a place; refuses to put it below itself and two of one name side by side."""
    _require()
    above = values.get("above", stored(place, Place.above) if place else None)
    if place is not None and above in PlaceNames.read().below(place.id):
        raise UserError(N_("“{name}”不能放在自己的下面。").format(name=place.name))
    name = fold(values.get("name") or (place.name if place else "") or "")
    beside = Place.live().where(Place.above.is_null() if above is None else Place.above == above)
    if any(other != place and fold(other.name) == name for other in beside):
        raise UserError(N_("同一级里已有“{name}”。").format(name=values.get("name") or place))
    return save_record(Place, values, place)


def order_places(places: Iterable[Place]) -> None:
    """List places that lie beside each other in the given order."""
    _require()
    with changes.together(), saving():
        for rank, place in enumerate(places):
            if place.rank != rank:
                save_record(Place, {"rank": rank}, place)


# --- workers ---


def workers(*, retired: bool = False) -> list[Worker]:
    """Return the workers, those at work now unless *retired* asks for all."""
    found = Worker.live().order_by(Worker.id)
    return [worker for worker in found if retired or not worker.is_retired]


def save_worker(values: Mapping[str, Any], worker: Worker | None = None) -> Worker:
    """Save a worker; refuses to leave nobody who sets up the station or reads all cases."""
    _require()
    if worker is not None:
        logins.require_others(worker, values)
    return save_record(Worker, values, worker)


# --- the station's own codes ---


def load_codes() -> None:
    """Put the station's own codes and deadlines into force; called when a station is opened."""
    entries: dict[str, list[StationEntry]] = defaultdict(list)
    for code in StationCode.live().order_by(StationCode.id):
        entries[code.vocabulary].append(_entry(code))
    set_station_entries(entries)
    rhythms.load()


def save_code(name: str, code: str | None, values: Mapping[str, Any]) -> str:
    """Add a code to a vocabulary (*code* None) or change one, shipped or own; returns the code.

    A code that is in use is never deleted: it is retired by is_retired=True.
    """
    _require()
    label = values.get("label") or vocabulary(name).label(code)
    other = vocabulary(name).find(label)
    if other is not None and other.code != code:
        raise UserError(N_("“{label}”已在代码表里。").format(label=label))
    own = StationCode.get_or_none(StationCode.vocabulary == name, StationCode.code == code)
    code = code or _next_code(name)
    save_record(StationCode, {**values, "vocabulary": name, "code": code, "label": label}, own)
    load_codes()
    return code


def order_codes(name: str, order: Sequence[str]) -> None:
    """List the codes of a vocabulary, all of them, in the given order."""
    _require()
    before = [entry.code for entry in vocabulary(name).entries]
    own = {code.code: code for code in StationCode.live().where(StationCode.vocabulary == name)}
    with changes.together(), saving():
        for rank, code in enumerate(order):
            kept = own.get(code)
            # A place in the list that was given before has to be given anew.
            if before[rank] != code or (kept is not None and kept.rank is not None):
                save_record(StationCode, _as_stored(name, code) | {"rank": rank}, kept)
    load_codes()


def _as_stored(name: str, code: str) -> dict[str, Any]:
    entry = vocabulary(name).get(code)
    label = entry.label if entry else code
    retired = entry.retired if entry else False
    return {"vocabulary": name, "code": code, "label": label, "is_retired": retired}


def _entry(code: StationCode) -> StationEntry:
    return StationEntry(
        code.code,
        label=code.label,
        short=code.short or "",
        retired=code.is_retired,
        position=code.rank,
    )


def _next_code(name: str) -> str:
    taken = {entry.code for entry in vocabulary(name).entries}
    return next(code for n in range(1, len(taken) + 2) if (code := f"own_{n}") not in taken)


# --- how records are numbered ---


def patterns() -> dict[str, str]:
    """Return the number pattern of each kind of record."""
    return {kind: numbering.pattern_of(kind) for kind in numbering.KINDS}


def save_pattern(kind: str, pattern: str) -> None:
    """Number new records of *kind* by another pattern; numbers already given stay."""
    _require()
    numbering.require_pattern(pattern)
    with saving():
        NumberPattern.insert(kind=kind, pattern=pattern).on_conflict_replace().execute()
        tell(Action.SETTINGS, Subject("number_pattern"), detail={"kind": kind})
    changes.report(changes.Changed("number_pattern"))
