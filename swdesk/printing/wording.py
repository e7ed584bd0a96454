"""A stored value as a printed form writes it: 2026年3月5日, 第6次, 1,180元."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from functools import singledispatch
from typing import Any

from swdesk.model.dates import PartialDate
from swdesk.model.disclosure import Veil
from swdesk.model.fields import AnyKind, Day, Decimals, Number, PartialDay
from swdesk.model.text import chinese_day, chinese_partial, to_text

_ORDINAL = "次"


def printed(field: AnyKind, value: Any, veil: Veil) -> str:
    """Return *value* in the words of paper; "" when unanswered, so that a pen can fill it in."""
    return veil.told(field, value, _printed)


@singledispatch
def _printed(field: AnyKind, value: Any) -> str:
    return to_text(field, value)


@_printed.register
def _(field: Day, value: dt.date) -> str:
    return chinese_day(value)


@_printed.register
def _(field: PartialDay, value: PartialDate) -> str:
    return chinese_partial(value)


@_printed.register
def _(field: Number, value: int) -> str:
    return f"第{value}{field.unit}" if field.unit == _ORDINAL else f"{value}{field.unit}"


@_printed.register
def _(field: Decimals, value: Decimal) -> str:
    text = f"{value:,.2f}".rstrip("0").rstrip(".")
    return f"{text}{field.unit}"
