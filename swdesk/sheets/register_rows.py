"""Rows that are lines of a register."""

from __future__ import annotations

from typing import Any

from swdesk.labels import N_
from swdesk.model.fields import Ref
from swdesk.model.text import to_text
from swdesk.services import numbering
from swdesk.services.lists.registers import Register
from swdesk.sheets.kinds import NAME, WORKER
from swdesk.sheets.known import Known
from swdesk.sheets.people_rows import check_worker
from swdesk.sheets.register_facts import links, must_have, tells_lines_apart
from swdesk.sheets.register_part_rows import gather
from swdesk.sheets.staged import Choice, Note, StagedRow, Tag, Verdict, Weight
from swdesk.sheets.visit_rows import find_recipient

_MISSING = N_("没有{label}，请补上。")
_UNKNOWN = N_("没有登记过名为“{name}”的{label}，请先登记，或核对名称。")
_AGAIN = N_("与本表第 {row} 行相同")
_ALREADY = N_("这本台账里已经有这一条")

Key = tuple[str, ...]


def check(
    register: Register, rows: list[StagedRow], known: Known, headings: dict[str, str]
) -> None:
    """Find what the lines of a ledger point at and refuse those that cannot be kept."""
    seen: dict[Key, StagedRow] = {}
    gather(register, rows, known, headings)
    for row in rows:
        check_worker(row, known, headings)
        row.values.setdefault(WORKER, known.worker_id)
        _check_links(register, row, known, headings)
        _check_facts(register, row, headings)
        if register.is_about_somebody and row.values.get(NAME):
            find_recipient(row, known, headings)
        if row.notes_of(Weight.ERROR):
            row.refuse()
        else:
            _look_for_repeats(register, row, known, seen)


def key_of(register: Register, field_name: str) -> str:
    """Return the key under which a row holds a field of the register."""
    return f"{register.model.table_name()}.{field_name}"


def _check_links(
    register: Register, row: StagedRow, known: Known, headings: dict[str, str]
) -> None:
    """Take the names of a provider, a project or a village for their records."""
    for field in links(register):
        key = key_of(register, field.name)
        name = row.values.get(key)
        if name is None:
            continue
        found = known.linked.get(key, {}).get(str(name))
        if found is None:
            sentence = _UNKNOWN.format(name=name, label=field.label)
            row.notes.append(Note(headings.get(key, field.label), sentence, tag=Tag.UNKNOWN))
        row.values[key] = found


def _check_facts(register: Register, row: StagedRow, headings: dict[str, str]) -> None:
    values = _values(register, row)
    for field in _wanted(register):
        heading = headings.get(key_of(register, field.name), field.label)
        told = any(note.column == heading for note in row.notes)
        if values.get(field.name) is None and not told:
            sentence = _MISSING.format(label=field.label)
            row.notes.append(Note(heading, sentence, tag=Tag.MISSING))
    for problem in register.model.problems({**values, **row.parts}):
        heading = headings.get(key_of(register, problem.field), "")
        weight = Weight.ERROR if problem.is_error else Weight.WARNING
        row.notes.append(Note(heading, problem.message, weight, Tag.CONFLICT))


def _wanted(register: Register) -> list[Any]:
    return [*must_have(register), register.dated]


def _values(register: Register, row: StagedRow) -> dict[str, Any]:
    prefix = key_of(register, "")
    return {
        key.removeprefix(prefix): value
        for key, value in row.values.items()
        if key.startswith(prefix)
    }


def _look_for_repeats(
    register: Register, row: StagedRow, known: Known, seen: dict[Key, StagedRow]
) -> None:
    values = _values(register, row)
    fields = tells_lines_apart(register)
    key = (*(_text(field, values.get(field.name)) for field in fields), str(row.values.get(NAME)))
    first = seen.setdefault(key, row)
    if first is not row and values == _values(register, first):
        row.same_as = first.row
        sentence = _AGAIN.format(row=first.row)
        row.notes.append(Note("", sentence, Weight.WARNING, Tag.REPEATED))
        row.decide(Verdict.DUPLICATE, Choice.SKIP, Choice.SKIP)
    elif _is_on_file(register, values, key, known):
        row.notes.append(Note("", _ALREADY, Weight.HINT, Tag.REPEATED))
        row.decide(Verdict.KNOWN, Choice.SKIP, Choice.SKIP)


def _is_on_file(register: Register, values: dict[str, Any], key: Key, known: Known) -> bool:
    """Say whether the line is kept already, by its number or by what it says."""
    kind = numbering.kind_of(register.model)
    number = values.get(numbering.KINDS[kind].field.name) if kind else None
    return number in known.numbers if number else key in known.lines


def _text(field: Any, value: Any) -> str:
    return str(value) if isinstance(field, Ref) else to_text(field, value)
