"""The sheets of the written cases: assessment, plan, reviews and what ends a case."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from swdesk.forms.catalogue import form
from swdesk.model.base import Record
from swdesk.model.fields import AnyKind, Choice, Clock, Day
from swdesk.model.supervised import SheetState
from swdesk.services.demo.ground import Ground, Human
from swdesk.services.demo.material import material
from swdesk.services.numbering import KINDS, kind_of

_READ_AFTER = 3  # days until a supervisor has read a sheet


def write_sheets(ground: Ground, case: int, person: str, opened: dt.date, human: Human) -> None:
    """Write the sheets of the story about *person* into a case that was opened on that day."""
    for told in material("sheets")["sheet"]:
        if told["of"] == person:
            _sheet(ground, case, told, opened, human)


def _sheet(
    ground: Ground, case: int, told: Mapping[str, Any], opened: dt.date, human: Human
) -> None:
    spec = form(told["form"])
    day = min(opened + dt.timedelta(days=told["after"]), ground.year.ago(1))
    facts = _facts(spec.model, told["facts"], opened, ground.year.today)
    state = SheetState(told["state"])
    sheet = ground.rows.add(
        spec.model,
        day,
        human.worker,
        case=case,
        worker=human.worker,
        written_on=day,
        state=state,
        **_number(ground, spec.model, day),
        **facts,
        **_read(ground, state, told.get("opinion"), day),
    )
    for table in spec.sub_tables():
        for row in told.get("rows", {}).get(table.name, ()):
            values = _facts(table.model, row, opened, ground.year.today)
            ground.rows.add(table.model, day, human.worker, **{table.source.name: sheet}, **values)


def _number(ground: Ground, model: type[Record], day: dt.date) -> dict[str, str]:
    """Return the number of a sheet that carries one."""
    kind = kind_of(model)
    return {KINDS[kind].field.name: ground.numbers.next(kind, day)} if kind else {}


def _read(ground: Ground, state: SheetState, opinion: str | None, day: dt.date) -> dict[str, Any]:
    """Return what the supervisor, the first of the workers, left on a sheet that was read."""
    if state is not SheetState.FINAL:
        return {}
    supervisor, _ = ground.workers[0]
    read_on = min(day + dt.timedelta(days=_READ_AFTER), ground.year.today)
    return {"opinion": opinion, "opinion_by": supervisor, "opinion_on": read_on}


def _facts(
    model: type[Record], told: Mapping[str, Any], opened: dt.date, today: dt.date
) -> dict[str, Any]:
    fields = model.facts()
    return {name: _value(fields[name], value, opened, today) for name, value in told.items()}


def _value(field: AnyKind, value: Any, opened: dt.date, today: dt.date) -> Any:
    if isinstance(field, Day):
        day = opened + dt.timedelta(days=value)
        return day if field.future else min(day, today)
    if isinstance(field, Clock):
        return dt.time.fromisoformat(value)
    if isinstance(field, Choice):
        return field.members(value)
    if isinstance(value, list):
        return tuple(value)
    return value.strip() if isinstance(value, str) else value
