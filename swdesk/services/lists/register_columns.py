"""The columns of a register's list, as its form names them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import singledispatch
from typing import TYPE_CHECKING, Any

from peewee import JOIN

from swdesk.forms.spec import Derived
from swdesk.model.codes import vocabulary
from swdesk.model.fields import (
    AnyKind,
    Choice,
    Code,
    Codes,
    Day,
    Decimals,
    Memo,
    Phones,
    Ref,
    YesNo,
)
from swdesk.model.office import Place
from swdesk.model.text import mask_phone, to_text
from swdesk.services.lists.list_source import Heading
from swdesk.services.lists.places import PlaceNames

if TYPE_CHECKING:
    from swdesk.services.lists.registers import Register

Cell = Callable[[Any], Any]
_IN_PASSING = 60


def headings(register: Register) -> tuple[Heading, ...]:
    """Return a heading for each column of the register's form."""
    return tuple(_heading(column, register) for column in register.spec.columns)


def _heading(column: AnyKind | Derived, register: Register) -> Heading:
    if isinstance(column, Derived):
        return Heading(
            column.name, column.label, batch=lambda ids: _worked_out(column, register, ids)
        )
    sql = f"t.{column.column_name}"
    if isinstance(column, Ref):
        return _linked(column, sql)
    if isinstance(column, Memo):
        sql = f"SUBSTR({sql}, 1, {_IN_PASSING})"
    return Heading(column.name, column.label, sql, cell_of(column))


def _linked(column: Ref, sql: str) -> Heading:
    if column.rel_model is Place:
        return Heading(column.name, column.label, sql, PlaceNames.read().name)
    table = column.rel_model.table_name()
    name = f'(SELECT x.name FROM "{table}" x WHERE x.id = {sql})'
    return Heading(column.name, column.label, name, lambda value: value or "")


def _worked_out(column: Derived, register: Register, ids: Sequence[int]) -> Mapping[int, str]:
    """Return what a column works out of the records of one page, read at once."""
    return {one: column.compute(record) for one, record in records(register, ids).items()}


def records(register: Register, ids: Sequence[int]) -> dict[int, Any]:
    """Return the records by id, each with the person it is about."""
    model: Any = register.model
    chosen = model.select().where(model.id.in_(list(ids)))
    return {record.id: record for record in records_of(register, chosen)}


def records_of(register: Register, chosen: Any) -> Any:
    """Return chosen records of a register, read at once with the person each is about."""
    query = chosen.select(register.model, *register.path)
    for step in register.path:
        query = query.join(step, JOIN.LEFT_OUTER)
    return query


@singledispatch
def cell_of(field: AnyKind) -> Cell:
    """Return what makes the cell of a list out of what the database keeps of *field*."""
    return lambda value: "" if value is None else value


@cell_of.register
def _(field: Memo) -> Cell:
    return lambda value: " ".join((value or "").split())


@cell_of.register
def _(field: Day) -> Cell:
    return lambda value: dt.date.fromisoformat(value) if value else None


@cell_of.register
def _(field: Decimals) -> Cell:
    return lambda value: "" if value is None else to_text(field, Decimal(value) / 100)


@cell_of.register
def _(field: YesNo) -> Cell:
    return lambda value: "" if value is None else to_text(field, bool(value))


@cell_of.register
def _(field: Phones) -> Cell:
    return lambda value: "、".join(mask_phone(one) for one in json.loads(value or "[]"))


@cell_of.register
def _(field: Choice) -> Cell:
    labels = {member.value: member.label for member in field.members}
    return lambda value: labels.get(value, "")


@cell_of.register
def _(field: Code) -> Cell:
    return lambda value: vocabulary(field.vocabulary).short(value)


@cell_of.register
def _(field: Codes) -> Cell:
    known = vocabulary(field.vocabulary)
    return lambda value: "、".join(known.short(code) for code in json.loads(value or "[]"))
