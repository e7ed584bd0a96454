"""Destroying records for good: rows, their history, drafts, files; and the certificate of it.

What figures count is left as a row that says nothing of anybody. Nobody can bring the rest back:
it is overwritten in the database, which is then written anew. Backups made before still hold it
until they age out; the certificate names them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.audit import Action
from swdesk.model.base import Record, author, database
from swdesk.model.destruction import DestroyedItem, Destruction, DestructionReason
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.people import Person, Recipient, RecipientCategory
from swdesk.model.requests import PersonalRequest
from swdesk.model.team import Worker
from swdesk.model.volunteers import Volunteer
from swdesk.services import access, changes, numbering
from swdesk.services.changes import Changed
from swdesk.services.privacy import striking
from swdesk.services.privacy.belongings import Held, among
from swdesk.services.trail.auditing import tell
from swdesk.services.trail.table_names import name_of
from swdesk.station import audit
from swdesk.station.backups.ageing import leaves_by
from swdesk.station.backups.occasion import Occasion
from swdesk.station.backups.second_place import SecondPlace, shelves
from swdesk.station.backups.shelf import Kept
from swdesk.station.store import Station, saving

_ROLES = frozenset({Person, Recipient, RecipientCategory, Volunteer, Household, HouseholdMember})
#: So many numbers of one kind stand on a certificate.
_SHOWN = 20


@dataclass(frozen=True)
class Order:
    """Why records are destroyed, at whose request, and who stands by; *people* are those purged."""

    reason: DestructionReason
    witness: Worker | None = None
    request: PersonalRequest | None = None
    people: Sequence[Person] = ()


@dataclass
class _Toll:
    """What a destruction took, by table."""

    removed: dict[type[Record], int] = field(default_factory=dict)
    kept: dict[type[Record], int] = field(default_factory=dict)
    numbers: dict[type[Record], list[str]] = field(default_factory=dict)


def destroy(held: Held, order: Order, station: Station) -> Destruction:
    """Destroy records and all that is kept of them; returns what the certificate says.

    Raises NotAllowed unless a supervisor acts.
    """
    access.require_approval()
    files = striking.addresses(held)
    with saving():
        made = _begun(order)
        struck = sum(audit.strike(one.table_name(), sorted(ids)) for one, ids in held.items())
        made.drafts = striking.forget_drafts(held, _said(order.people))
        striking.forget_imports(held)
        toll = _emptied(held, order)
        made.changes, made.files = struck, len(files)
        made.save()
        count = _write_items(made, toll)
        told = {"number": made.destruction_no, "rows": count, audit.STRUCK: struck}
        tell(Action.DESTROY, made, detail=told)
    for address in files:
        station.attachments.discard(address)
    # Nothing is left in the file's free pages; the save that follows tells a copy that is being
    # taken meanwhile to begin again.
    database.execute_sql("VACUUM")
    note_backups(made, station)
    changes.report(*(Changed(model.table_name()) for model in held), Changed("destruction"))
    return made


def note_backups(made: Destruction, station: Station) -> None:
    """Write onto the certificate which earlier backups are still there, and by when each goes.

    Once a new backup lies beside them they age out the sooner: worth asking again then.
    """
    shelf = shelves(station.folder)
    left = [
        _left(kept.path.name, leaves_by(kept, shelf)) for kept in shelf if _is_earlier(kept, made)
    ]
    place = SecondPlace.of(station.folder, station.keys.db_id)
    if place is not None and not place.is_present:
        left.append(N_("没有插上的备份盘：插上后照常备份，里面旧的备份到期删除"))
    with saving():
        made.left_in = tuple(left)
        made.save()


def _begun(order: Order) -> Destruction:
    made = Destruction(
        destroyed_on=dates.today(),
        reason=order.reason,
        request=order.request,
        approved_by=author(),
        witnessed_by=order.witness,
    )
    numbering.give_number(made)
    made.save()
    return made


def _emptied(held: Held, order: Order) -> _Toll:
    toll = _Toll(numbers={model: _numbers(model, ids) for model, ids in held.items()})
    for person in order.people:
        striking.coarsen_birth(person.id)
    if order.people:
        striking.put_out_of_sight(held)
    whole = _goes_wholly(held, order)
    dropped = {
        model: ids for model, ids in held.items() if ids and (whole or model in striking.DROPPED)
    }
    for model, ids in held.items():
        if ids and model not in dropped:
            toll.kept[model] = striking.strike(model, ids)
    toll.removed = striking.drop(dropped)
    return toll


def _goes_wholly(held: Held, order: Order) -> bool:
    """Say whether no figure counts any of it: a mistake, or somebody whom nothing was done for."""
    if not order.people:
        return order.reason is DestructionReason.MISTAKE
    return not any(held[model] for model in set(held) - striking.DROPPED - _ROLES)


def _write_items(made: Destruction, toll: _Toll) -> int:
    total = 0
    for model in {**toll.removed, **toll.kept}:
        removed, kept = toll.removed.get(model, 0), toll.kept.get(model, 0)
        numbers = toll.numbers.get(model, [])
        total += removed + kept
        if removed or kept:
            DestroyedItem.create(
                destruction=made,
                kind=name_of(model),
                number=N_("、").join(numbers[:_SHOWN]) or None,
                removed=removed,
                kept=kept,
            )
    return total


def _numbers(model: type[Record], ids: Iterable[int]) -> list[str]:
    kind = numbering.kind_of(model)
    if kind is None:
        return []
    column = numbering.KINDS[kind].field
    found: Any = model.select(column).where(among(model.id, ids)).order_by(column).tuples()
    return [str(row[0]) for row in found]


def _said(people: Sequence[Person]) -> list[str]:
    return [text for one in people for text in (one.name, one.id_no, *(one.phones or ())) if text]


def _is_earlier(kept: Kept, made: Destruction) -> bool:
    is_after = kept.manifest.occasion == Occasion.DESTRUCTION and kept.made_at >= made.created_at
    return kept.made_at <= made.created_at and not is_after


def _left(name: str, day: dt.date | None) -> str:
    if day is None:
        return N_("{name}：不会自动删除，请保管人当面销毁").format(name=name)
    return N_("{name}：照常备份时，最晚 {day} 删除").format(name=name, day=day)
