"""A register as a workbook, under the headings with which it is brought in again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import peewee as pw

from swdesk.model.base import Record
from swdesk.model.fields import AnyKind, Attachment, Mask, Ref
from swdesk.model.office import Place
from swdesk.model.people import Person, Recipient
from swdesk.model.volunteers import Volunteer
from swdesk.services.lists.places import PlaceNames
from swdesk.services.lists.registers import Register
from swdesk.sheets import register_facts
from swdesk.sheets.export_columns import Given, columns_of, key, named


def columns(register: Register) -> Sequence[AnyKind | Given]:
    """Return the columns of a register's workbook: its facts, what it links to by name."""
    found: list[AnyKind | Given] = []
    for field in register_facts.told(register):
        found.extend(_columns_of(register, field))
    return found


def _columns_of(register: Register, field: AnyKind) -> Iterator[AnyKind | Given]:
    if isinstance(field, Attachment):
        return
    if not isinstance(field, Ref):
        yield field
    elif field.rel_model is Recipient:
        yield from (Person.name, Recipient.file_no) if register.is_about_somebody else ()
    elif field.rel_model is Place:
        yield Given(field.label, field, PlaceNames.read().name)
    elif field.rel_model is Volunteer:
        yield Given(field.label, field, _volunteers().get, Mask.NAME)
    elif name := register_facts.name_field(field.rel_model):
        yield named(field, field.rel_model, name)


def query(register: Register) -> pw.ModelSelect[Record]:
    """Return the lines of a register as they are filed, each with the person it is about."""
    found = register.model.live()
    for step in register.path:
        found = found.join(step, pw.JOIN.LEFT_OUTER)
    return found.order_by(register.dated, key(register.model))


def _volunteers() -> dict[int, str]:
    """Return the names of the volunteers, which are those of the people behind them."""
    behind = Volunteer.select().join(Person, on=Volunteer.person == Person.id)
    return dict(columns_of(behind, key(Volunteer), Person.name))
