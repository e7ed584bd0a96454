"""What an import came to, for a script and for a person."""

from __future__ import annotations

from typing import Any

from swdesk.labels import N_
from swdesk.sheets.commit import Summary, summary_of
from swdesk.sheets.kinds import kind
from swdesk.sheets.staged import StagedRow, Staging, Verdict, Weight


def as_json(staging: Staging, summary: Summary | None) -> dict[str, Any]:
    """Return the outcome of every row; row numbers are the spreadsheet's own.

    Each data row is counted by exactly one of imported and skipped, or listed once in rejected
    or duplicates: {"row", "same_as"}, where same_as is the row of the first copy. Rows of people
    the station knows already are listed in known: {"row", "file_no"}, and are imported when they
    brought something new, skipped when not. Without a summary the counts are what would be.
    """
    counted = summary or summary_of(staging)
    known = [row for row in staging.rows if row.match and row.verdict is not Verdict.NEW]
    return {
        "rows": counted.rows,
        "imported": counted.imported,
        "skipped": counted.skipped,
        "rejected": [_rejected(row) for row in staging.of(Verdict.REJECT)],
        "warnings": _notes(staging, Weight.WARNING),
        "hints": _notes(staging, Weight.HINT),
        "duplicates": [
            {"row": row.row, "same_as": row.same_as} for row in staging.of(Verdict.DUPLICATE)
        ],
        "known": [{"row": row.row, "file_no": row.match.label} for row in known if row.match],
        "households": staging.households,
        "batch": counted.batch_id,
    }


def as_text(staging: Staging, summary: Summary | None) -> str:
    """Return the outcome in sentences, each refused row and each warning on a line."""
    counted = summary or summary_of(staging)
    about = kind(staging.kind)
    will = N_("将导入") if summary is None else N_("已导入")
    head = N_(
        "{title}：共 {rows} 行，{will} {imported} {unit}，跳过 {skipped} 行，"
        "不能导入 {rejected} 行，表内重复 {duplicates} 行。"
    ).format(title=about.title, will=will, unit=about.unit, **vars(counted))
    lines = [head, *staging.table.remarks]
    lines += [_line(row) for row in staging.of(Verdict.REJECT, Verdict.DUPLICATE)]
    lines += [
        N_("第 {row} 行 {column}：{reason}（提醒）").format(**note)
        for note in _notes(staging, Weight.WARNING)
    ]
    return "\n".join(lines)


def _rejected(row: StagedRow) -> dict[str, Any]:
    notes = row.notes_of(Weight.ERROR)
    reason = "；".join(dict.fromkeys(note.reason for note in notes))
    return {"row": row.row, "column": notes[0].column, "reason": reason}


def _notes(staging: Staging, weight: Weight) -> list[dict[str, Any]]:
    return [
        {"row": row.row, "column": note.column, "reason": note.reason}
        for row, note in staging.noted(weight)
    ]


def _line(row: StagedRow) -> str:
    if row.verdict is Verdict.DUPLICATE:
        return N_("第 {row} 行：与第 {same_as} 行重复，没有导入。").format(
            row=row.row, same_as=row.same_as
        )
    return N_("第 {row} 行 {column}：{reason}").format(**_rejected(row))
