"""Rows of a ledger that only continue the line above: they are taken into it and checked."""

from __future__ import annotations

from typing import Any

from swdesk.labels import N_
from swdesk.model.fields import Ref
from swdesk.model.team import Worker
from swdesk.services.lists.registers import Register
from swdesk.sheets.known import Known
from swdesk.sheets.register_facts import PartColumn, parts_of
from swdesk.sheets.staged import Note, StagedRow, Tag, Values, Weight

_UNKNOWN = N_("没有登记过名为“{name}”的{label}，请先登记，或核对名称。")
_MISSING = N_("没有{label}，请补上。")
_ROW = N_("第 {row} 行：{reason}")


def gather(
    register: Register, rows: list[StagedRow], known: Known, headings: dict[str, str]
) -> None:
    """Take what stands within the lines out of their rows, and the rows that only continue them.

    What is wrong in a row that continues a line is said of the line: they come in together.
    """
    parts = parts_of(register)
    if not parts:
        return
    keys = {part.key for part in parts}
    lines: list[StagedRow] = []
    for row in rows:
        inner = {key: row.values.pop(key) for key in keys & row.values.keys()}
        continues = bool(inner) and not row.values and bool(lines)
        line = lines[-1] if continues else row
        if not continues:
            lines.append(row)
        _take_in(line, row, _Reading(parts, known, headings).rows(inner, row))
    rows[:] = lines


def _take_in(line: StagedRow, row: StagedRow, read: dict[str, Values]) -> None:
    for table, values in read.items():
        line.parts.setdefault(table, []).append(values)
    if line is not row:
        line.notes += [
            Note(note.column, _ROW.format(row=row.row, reason=note.reason), note.weight, note.tag)
            for note in row.notes
        ]


class _Reading:
    """Makes values of the cells of one row, noting what is wrong with them."""

    def __init__(self, parts: list[PartColumn], known: Known, headings: dict[str, str]) -> None:
        self._parts = parts
        self._known = known
        self._headings = headings

    def rows(self, inner: Values, row: StagedRow) -> dict[str, Values]:
        """Return the values of each sub-table that the row says anything of."""
        found: dict[str, Values] = {}
        for part in self._parts:
            if part.key in inner:
                values = found.setdefault(part.rows.name, {})
                self._put(part, inner[part.key], values, row)
        for table, values in found.items():
            self._check(table, values, row)
        return found

    def _put(self, part: PartColumn, value: Any, values: Values, row: StagedRow) -> None:
        if not isinstance(part.field, Ref):
            values[part.field.name] = value
            return
        is_worker = part.field.rel_model is Worker
        names = self._known.workers if is_worker else self._known.linked.get(part.key, {})
        found, stranger = names.get(str(value)), part.stranger()
        if found is not None:
            values[part.field.name] = found
        elif stranger is not None:
            values.setdefault(stranger.name, value)
        else:
            sentence = _UNKNOWN.format(name=value, label=part.field.label)
            self._note(part, sentence, Weight.ERROR, Tag.UNKNOWN, row)

    def _check(self, table: str, values: Values, row: StagedRow) -> None:
        own = [part for part in self._parts if part.rows.name == table]
        by_name = {part.field.name: part for part in own}
        told = {note.column for note in row.notes}
        for part in own:
            field = part.field
            is_open = field.required and field.default is None and field.name not in values
            if is_open and self._heading(part) not in told:
                sentence = _MISSING.format(label=part.label)
                self._note(part, sentence, Weight.ERROR, Tag.MISSING, row)
        for problem in own[0].rows.model.problems(values):
            weight = Weight.ERROR if problem.is_error else Weight.WARNING
            part = by_name.get(problem.field, own[0])
            self._note(part, problem.message, weight, Tag.CONFLICT, row)

    def _note(
        self, part: PartColumn, sentence: str, weight: Weight, tag: Tag, row: StagedRow
    ) -> None:
        row.notes.append(Note(self._heading(part), sentence, weight, tag))

    def _heading(self, part: PartColumn) -> str:
        return self._headings.get(part.key, part.label)
