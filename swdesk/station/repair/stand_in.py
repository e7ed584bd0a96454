"""A record that stands in for a lost one that others refer to, and says so wherever it is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from swdesk.labels import N_
from swdesk.model.base import Record, new_uid, now
from swdesk.model.codes import shipped
from swdesk.model.fields import Choice, Clock, Code, Day, Line, Memo, Moment, Number, Ref, YesNo
from swdesk.model.tables import TABLES

_BEYOND = 10_000_000
_NAME = N_("修复时补的{number}")
_TEXT = N_("原来的内容没有找回，这一条是修复资料时补的。")


def stand_in(table: str, number: int, required: list[str]) -> dict[str, Any] | None:
    """Return values for the *required* columns of a table, None for a table that holds no records.

    A reference that must lead somewhere leads to a number that no real record has, so that
    nothing is laid at another person's door; what is missing there is stood in for as well.
    """
    model = next((each for each in TABLES if each.table_name() == table), None)
    if model is None or not issubclass(model, Record):
        return None
    columns = model._meta.sorted_fields  # noqa: SLF001 - peewee's own name for its public data
    fields = {field.column_name: field for field in columns}
    return {name: _value(fields[name], number) for name in required if name in fields}


def _value(field: Any, number: int) -> Any:
    """Return what is stored in a column of a stand-in."""
    if field.name == "uid":
        return new_uid()
    for kind, value in _VALUES.items():
        if isinstance(field, kind):
            return value(field, number)
    return 0


def _now() -> str:
    return now().strftime("%Y-%m-%dT%H:%M:%SZ")


# Lists first: what a program's logic reads has to be one of its words.
_VALUES: dict[type, Callable[[Any, int], Any]] = {
    Ref: lambda field, number: _BEYOND + (number if field.unique else 0),
    Choice: lambda field, _number: field.db_value(next(iter(field.members))),
    Code: lambda field, _number: shipped(field.vocabulary).entries[0].code,
    Memo: lambda _field, _number: _TEXT,
    Line: lambda _field, number: _NAME.format(number=number),
    Moment: lambda _field, _number: _now(),
    Day: lambda _field, _number: _now()[:10],
    Clock: lambda _field, _number: "00:00",
    YesNo: lambda _field, _number: 0,
    Number: lambda field, _number: field.least or 0,
}
