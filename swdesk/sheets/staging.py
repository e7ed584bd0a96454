"""A recognised table becomes rows that are checked, compared and ready to be decided on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.codes import vocabulary
from swdesk.services.lists.registers import REGISTERS
from swdesk.sheets import people_rows, register_rows, sign_in_rows, visit_rows
from swdesk.sheets.check_rows import ColumnReader, read_row, readers
from swdesk.sheets.kinds import EVENTS, VISITS, ImportKind, kind
from swdesk.sheets.known import Known
from swdesk.sheets.recognise import Recognised
from swdesk.sheets.staged import Decisions, StagedRow, Staging, Unknown, Verdict

Progress = Callable[[int, int], object]

_EACH = 250
_UNMAPPED = N_("还没有对上“{labels}”这一栏，请先选好对应的列。")


def stage(
    kind_key: str,
    table: Recognised,
    mapping: Mapping[int, str],
    known: Known,
    *,
    decisions: Decisions | None = None,
    progress: Progress | None = None,
) -> Staging:
    """Check every data row of *table*; nothing is written and nothing is asked of the database.

    *mapping* says which column index holds which fact. Call it again after another mapping or
    decision: it starts anew from the cells.
    """
    wanted = kind(kind_key)
    missing = wanted.missing(dict(mapping))
    if missing:
        raise UserError(_UNMAPPED.format(labels="、".join(missing)))
    decisions = decisions or Decisions()
    columns = readers(wanted, table.columns, mapping, decisions.meanings)
    rows, words = _read(table, columns, progress)
    headings = {column.fact.key: column.heading for column in columns}
    unknowns = _check(wanted, rows, known, decisions, headings)
    _apply(rows, decisions)
    unknowns = [*_unknown_words(wanted, words), *unknowns]
    return Staging(kind_key, table, dict(mapping), rows, unknowns)


def _read(
    table: Recognised, columns: list[ColumnReader], progress: Progress | None
) -> tuple[list[StagedRow], dict[tuple[str, str], list[int]]]:
    """Read the data rows; returns them and the rows in which each unknown word stands."""
    rows: list[StagedRow] = []
    words: dict[tuple[str, str], list[int]] = {}
    for done, number in enumerate(table.data_rows):
        if progress and done % _EACH == 0:
            progress(done, len(table.data_rows))
        values, notes, unknown = read_row(table.sheet.rows[number - 1], columns)
        rows.append(StagedRow(number, values, notes))
        for word in unknown:
            words.setdefault(word, []).append(number)
    return rows, words


def _check(
    wanted: ImportKind,
    rows: list[StagedRow],
    known: Known,
    decisions: Decisions,
    headings: dict[str, str],
) -> list[Unknown]:
    if wanted.key == EVENTS:
        sign_in_rows.check(rows, known, headings)
    elif wanted.key == VISITS:
        visit_rows.check(rows, known, headings)
    elif wanted.key in REGISTERS:
        register_rows.check(REGISTERS[wanted.key], rows, known, headings)
    else:
        return people_rows.check(rows, known, decisions, headings)
    return []


def _apply(rows: list[StagedRow], decisions: Decisions) -> None:
    """Take over what was decided about rows, where it is still among what can be done."""
    for row in rows:
        choice = decisions.choices.get(row.row)
        if choice in row.offered and row.verdict is not Verdict.REJECT:
            row.choice = choice


def _unknown_words(wanted: ImportKind, words: dict[tuple[str, str], list[int]]) -> list[Unknown]:
    return [
        Unknown(key, wanted.label(key), text, tuple(rows), _near(wanted, key, text))
        for (key, text), rows in words.items()
    ]


def _near(wanted: ImportKind, key: str, text: str) -> tuple[str, ...]:
    """Return the labels of the codes that have most of the word in common."""
    name = getattr(wanted.fact(key).field, "vocabulary", "")
    entries = vocabulary(name).offered() if name else ()
    alike = [(len(set(text) & set("".join(e.spellings))), e.label) for e in entries]
    best = sorted((pair for pair in alike if pair[0] > 1), key=lambda pair: -pair[0])
    return tuple(label for _, label in best[:3])
