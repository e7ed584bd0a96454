"""The options of a field as boxes to tick."""

from __future__ import annotations

from collections.abc import Collection
from functools import singledispatch
from typing import Any

from swdesk.labels import N_
from swdesk.model.codes import Entry, vocabulary
from swdesk.model.fields import AnyKind, Choice, Code, Codes, Number, YesNo
from swdesk.printing.cells import Option

_MOST = 10
_WRITTEN = 8


def boxes(field: AnyKind, value: Any, written: str = "") -> tuple[Option, ...]:
    """Return the options of *field* with a tick at *value*; *written* is what 其他 stands for."""
    return _boxes(field, value, written)


def of_vocabulary(name: str, chosen: Collection[str], written: str = "") -> tuple[Option, ...]:
    """Return the entries a form shows: all of a short list, the common ones of a long one.

    What is chosen is always shown; restricted entries only then.
    """
    offered = vocabulary(name).offered()
    is_long = len(offered) > _MOST
    shown = [
        entry for entry in offered if entry.code in chosen or _is_shown(entry, is_long=is_long)
    ]
    known = {entry.code for entry in shown}
    options = [_option(entry, entry.code in chosen, written) for entry in shown]
    retired = [code for code in chosen if code not in known]
    return (*options, *(Option(vocabulary(name).label(code), ticked=True) for code in retired))


def _is_shown(entry: Entry, *, is_long: bool) -> bool:
    return not entry.restricted and (not is_long or entry.common or entry.other)


def _option(entry: Entry, ticked: bool, written: str) -> Option:  # noqa: FBT001 - its state
    if entry.other:
        return Option(entry.label, ticked, rule=_WRITTEN, written=written if ticked else "")
    return Option(entry.label, ticked)


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
