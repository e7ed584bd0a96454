"""The options of a field as boxes to tick."""

from __future__ import annotations

import math
from collections.abc import Collection
from functools import singledispatch
from typing import Any

from swdesk.labels import N_
from swdesk.model.codes import Entry, vocabulary
from swdesk.model.fields import AnyKind, Choice, Code, Codes, Number, YesNo
from swdesk.printing.cells import Option

_MOST = 10
_WRITTEN = 8
_GAP = 0.3


def boxes(
    field: AnyKind, value: Any, written: str = "", room: float = math.inf
) -> tuple[Option, ...]:
    """Return the options of *field* with a tick at *value*; *written* is what 其他 stands for.

    Options too wide for a line of *room* em take the short terms of their list.
    """
    full = _boxes(field, value, written)
    if not isinstance(field, Code | Codes) or len(full) >= _MOST or _width(full) <= room:
        return full
    chosen = (value,) if isinstance(value, str) else value or ()
    return of_vocabulary(field.vocabulary, chosen, written, is_short=True)


def _width(options: tuple[Option, ...]) -> float:
    return sum(option.width() + _GAP for option in options)


def of_vocabulary(
    name: str, chosen: Collection[str], written: str = "", *, is_short: bool = False
) -> tuple[Option, ...]:
    """Return the entries a form shows: all of a short list, the common ones of a long one.

    What is chosen is always shown; restricted entries only then.
    """
    offered = vocabulary(name).offered()
    is_long = len(offered) > _MOST
    shown = [
        entry for entry in offered if entry.code in chosen or _is_shown(entry, is_long=is_long)
    ]
    known = {entry.code for entry in shown}
    options = [
        _option(entry, entry.short if is_short else "", written, ticked=entry.code in chosen)
        for entry in shown
    ]
    retired = [code for code in chosen if code not in known]
    return (*options, *(Option(vocabulary(name).label(code), ticked=True) for code in retired))


def _is_shown(entry: Entry, *, is_long: bool) -> bool:
    return not entry.restricted and (not is_long or entry.common or entry.other)


def _option(entry: Entry, short: str, written: str, *, ticked: bool) -> Option:
    text = short or entry.label
    if entry.other:
        return Option(text, ticked, rule=_WRITTEN, written=written if ticked else "")
    return Option(text, ticked)


@singledispatch
def _boxes(field: AnyKind, value: Any, written: str) -> tuple[Option, ...]:
    return ()


@_boxes.register
def _(field: Code, value: str | None, written: str) -> tuple[Option, ...]:
    return of_vocabulary(field.vocabulary, (value,) if value else (), written)


@_boxes.register
def _(field: Codes, value: tuple[str, ...], written: str) -> tuple[Option, ...]:
    return of_vocabulary(field.vocabulary, value or (), written)


@_boxes.register
def _(field: Choice, value: Any, written: str) -> tuple[Option, ...]:
    shown = (*field.asked, *(() if value is None or value in field.asked else (value,)))
    return tuple(Option(member.label, member is value) for member in shown)


@_boxes.register
def _(field: YesNo, value: Any, written: str) -> tuple[Option, ...]:
    return (Option(N_("是"), value is True), Option(N_("否"), value is False))


@_boxes.register
def _(field: Number, value: int | None, written: str) -> tuple[Option, ...]:
    return tuple(Option(str(n), n == value) for n in range(field.least, field.most + 1))
