"""Lines of a ledger into their register."""

from __future__ import annotations

from collections import Counter
from typing import Any

from swdesk.services import numbering
from swdesk.services.lists.registers import Register
from swdesk.sheets.batch import Batch
from swdesk.sheets.kinds import WORKER
from swdesk.sheets.register_rows import key_of
from swdesk.sheets.staged import Choice, StagedRow, Staging


def write_register(register: Register, batch: Batch, staging: Staging) -> Counter[Choice]:
    """Add a line for each row that comes in."""
    new = batch.new(register.model)
    done: Counter[Choice] = Counter()
    for row in staging.rows:
        if row.comes_in:
            _add_parts(register, batch, row, new.add(_facts(register, row)))
            done[Choice.CREATE] += 1
    kind = numbering.kind_of(register.model)
    if kind:
        batch.give_numbers(kind)
    return done


def _add_parts(register: Register, batch: Batch, row: StagedRow, line: int) -> None:
    for rows in register.spec.sub_tables():
        for values in row.parts.get(rows.name, ()):
            batch.new(rows.model).add({rows.source.name: line, **values})


def _facts(register: Register, row: StagedRow) -> dict[str, Any]:
    prefix, known = key_of(register, ""), register.model.facts()
    facts = {
        key.removeprefix(prefix): value
        for key, value in row.values.items()
        if key.startswith(prefix) and value is not None
    }
    if row.match is not None:
        facts["recipient"] = row.match.recipient_id
    if "worker" in known:
        facts["worker"] = row.values[WORKER]
    return facts
