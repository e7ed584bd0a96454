"""Columns of exported lists: facts as they are, and ids that stand for words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import peewee as pw

from swdesk.model.base import Record
from swdesk.model.codes import vocabulary
from swdesk.model.events import SignIn
from swdesk.model.fields import AnyKind, Attachment, Mask, Ref
from swdesk.model.people import Person, RecipientCategory
from swdesk.services.lists.places import PlaceNames
from swdesk.services.people.restricted import is_restricted
from swdesk.sheets.kinds import GROUP, TOWN, VILLAGE, kind
from swdesk.sheets.write import Value

Write = Callable[[Any], Value]


@dataclass(frozen=True)
class Given:
    """A column worked out from one selected field: an id that stands for words."""

    label: str
    field: AnyKind
    write: Write
    mask: Mask | None = None


def key(model: type[Record]) -> AnyKind:
    """Return the field of a record's id."""
    found: AnyKind = getattr(model, "id")  # noqa: B009 - declared as the int that it holds
    return found


def columns_of(query: Any, *fields: Any) -> list[tuple[Any, ...]]:
    """Return the values of *fields* in the rows of a query."""
    return list(query.select(*fields).tuples())


def facts(model: type[Record], *without: AnyKind) -> list[AnyKind]:
    """Return the facts of a record that are written as they are, but for those in *without*."""
    left_out = (Person.pinyin, *without)
    return [
        field
        for field in model.facts().values()
        if not isinstance(field, Ref | Attachment) and not any(field is one for one in left_out)
    ]


def named(field: Ref, model: type[Record], name: Any) -> Given:
    """Return the column with the name of the record that *field* points at."""
    names = dict(columns_of(model.select(), key(model), name))
    return Given(field.label, field, names.get)


def attendances() -> dict[int, int]:
    """Return how many signed in, by event."""
    query = SignIn.live().group_by(SignIn.event)
    return dict(columns_of(query, SignIn.event, pw.fn.COUNT(SignIn.id)))


def categories(field: AnyKind) -> Given:
    """Return the column with the categories that hold now, without those kept off all lists."""
    labels = vocabulary("category")
    current = RecipientCategory.live().where(RecipientCategory.until.is_null())
    query = current.order_by(RecipientCategory.id)
    held: dict[int, list[str]] = {}
    wanted = (RecipientCategory.recipient, RecipientCategory.category)
    for recipient_id, code in columns_of(query, *wanted):
        if not is_restricted(code):
            held.setdefault(recipient_id, []).append(labels.label(code))
    label = RecipientCategory.category.label
    return Given(label, field, lambda recipient_id: "、".join(held.get(recipient_id, ())))


def places(field: Ref) -> list[Given]:
    """Return the columns town, village and group of a place."""
    known = PlaceNames.read()

    def part(nth: int) -> Write:
        return lambda place_id: known.parts(place_id)[nth] or None

    about = kind("recipients")
    return [
        Given(about.label(key), field, part(nth)) for nth, key in enumerate((TOWN, VILLAGE, GROUP))
    ]
