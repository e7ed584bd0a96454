"""The lines of the registers: written once, filed on days before today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from swdesk.forms.catalogue import form
from swdesk.model.base import Record
from swdesk.model.cases import Case
from swdesk.model.events import Event
from swdesk.model.fields import AnyKind, Choice, Clock, Day, Decimals, Ref
from swdesk.model.office import Place
from swdesk.model.projects import Project
from swdesk.model.team import Worker
from swdesk.model.visits import Visit
from swdesk.services import numbering
from swdesk.services.demo.ground import Ground
from swdesk.services.demo.material import material
from swdesk.services.lists.registers import REGISTERS

_DATED = {one.model: one.dated for one in REGISTERS.values()}


def keep_registers(ground: Ground) -> None:
    """Write every line of the registers; one may be called by its *key* in later ones."""
    called: dict[str, int] = {}
    for told in material("registers")["record"]:
        made = _record(ground, told, called)
        if "key" in told:
            called[told["key"]] = made


def give_to_project() -> None:
    """Let the one project have every visit, case and event since it began."""
    project = Project.get()
    for field in (Visit.visited_on, Case.asked_on, Event.held_on):
        since = field.model.update(project=project).where(field >= project.begins_on)
        since.execute()


def _record(ground: Ground, told: Mapping[str, Any], called: Mapping[str, int]) -> int:
    spec, day = form(told["form"]), ground.year.ago(told["ago"])
    worker, _ = ground.workers[told["worker"]]
    facts = {
        **_dated(spec.model, day),
        **_numbered(ground, spec.model, day),
        **_values(ground, spec.model, told["facts"], day),
        **_links(ground, told, called),
        "worker": worker,
    }
    made = ground.rows.add(spec.model, day, worker, **facts)
    for table in spec.sub_tables():
        for row in told.get("rows", {}).get(table.name, ()):
            values = _values(ground, table.model, row, day)
            ground.rows.add(table.model, day, worker, **{table.source.name: made}, **values)
    return made


def _dated(model: type[Record], day: dt.date) -> dict[str, Any]:
    return {_DATED[model].name: day}


def _numbered(ground: Ground, model: type[Record], day: dt.date) -> dict[str, str]:
    kind = numbering.kind_of(model)
    return {numbering.KINDS[kind].field.name: ground.numbers.next(kind, day)} if kind else {}


def _links(ground: Ground, told: Mapping[str, Any], called: Mapping[str, int]) -> dict[str, int]:
    found = {}
    if "of" in told:
        human = next(one for one in ground.recipients() if one.name == told["of"])
        found["recipient"] = human.recipient
    if "provider" in told:
        found["provider"] = called[told["provider"]]
    if "project" in told:
        found["project"] = called[told["project"]]
    if "above" in told:
        found["above"] = called[told["above"]]
    return found


def _values(
    ground: Ground, model: type[Record], told: Mapping[str, Any], day: dt.date
) -> dict[str, Any]:
    fields = model.facts()
    return {name: _value(ground, fields[name], value, day) for name, value in told.items()}


def _value(ground: Ground, field: AnyKind, value: Any, day: dt.date) -> Any:
    if isinstance(field, Day):
        on = day + dt.timedelta(days=value)
        return on if field.future else min(on, ground.year.today)
    if isinstance(field, Clock):
        return dt.time.fromisoformat(value)
    if isinstance(field, Decimals):
        return Decimal(str(value))
    if isinstance(field, Choice):
        return field.members(value)
    if isinstance(field, Ref):
        return ground.places[value] if field.rel_model is Place else _worker(ground, field, value)
    return tuple(value) if isinstance(value, list) else value


def _worker(ground: Ground, field: Ref, nth: int) -> int:
    if field.rel_model is not Worker:
        raise TypeError(field.name)
    return ground.workers[nth][0]
