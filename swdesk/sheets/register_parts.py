"""The rows within a line of a register as further columns: who was supervised, what was decided.

The first stands beside its line, the others on rows below that say nothing of the line itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby, zip_longest
from typing import Any

from swdesk.model.base import Record
from swdesk.model.fields import AnyKind, Ref
from swdesk.model.office import Place
from swdesk.services.lists.places import PlaceNames
from swdesk.sheets.export_columns import key
from swdesk.sheets.register_facts import PartColumn

#: What a row within a line says, in the order of its columns.
Cells = tuple[Any, ...]


def filled(parts: Iterable[PartColumn]) -> list[PartColumn]:
    """Return the columns of those sub-tables in which there are any rows."""
    return [one for one in parts if one.rows.model.live().exists()]


def beneath(parts: Sequence[PartColumn], ids: Sequence[int]) -> dict[int, list[Cells]]:
    """Return what stands within each line, row by row; a link is told by the name it leads to."""
    tables = [list(group) for _, group in groupby(parts, key=lambda one: one.rows.name)]
    found = [_within(columns, ids) for columns in tables]
    blanks = [(None,) * len(columns) for columns in tables]
    lines: dict[int, list[Cells]] = {}
    for one in ids:
        rows = zip_longest(*(table.get(one, []) for table in found))
        lines[one] = [
            tuple(
                cell
                for blank, cells in zip(blanks, row, strict=True)
                for cell in (blank if cells is None else cells)
            )
            for row in rows
        ]
    return lines


def _within(columns: Sequence[PartColumn], ids: Sequence[int]) -> dict[int, list[Cells]]:
    rows, found = columns[0].rows, defaultdict(list)
    named = [_named(one.field) for one in columns]
    model: type[Record] = rows.model
    asked: Any = model.live().where(rows.source.in_(list(ids))).order_by(key(model))
    for line, *cells in asked.select(rows.source, *(one.field for one in columns)).tuples():
        told = (name(cell) for name, cell in zip(named, cells, strict=True))
        found[line].append(tuple(told))
    return found


def _named(field: AnyKind) -> Callable[[Any], Any]:
    """Return what makes the name out of the id that a link holds."""
    if not isinstance(field, Ref):
        return lambda value: value
    if field.rel_model is Place:
        places = PlaceNames.read()
        return lambda value: places.name(value) or None
    names = {one.id: str(one) for one in field.rel_model.live()}
    return names.get
