"""Which rows of a list live together: a 户主 row begins a household, the rows after it belong."""

from __future__ import annotations

from collections.abc import Sequence

from swdesk.model.fields import is_empty
from swdesk.model.households import HEAD as HEAD_CODE
from swdesk.sheets.kinds import ADDRESS, GROUP, HEAD, HOUSEHOLD_NO, NAME, RELATION, TOWN, VILLAGE
from swdesk.sheets.staged import StagedRow, Verdict

_CARRIED = (TOWN, VILLAGE, GROUP, ADDRESS)
_MARKS = {RELATION, HEAD, HOUSEHOLD_NO}


def group(rows: Sequence[StagedRow], keys: set[str]) -> None:
    """Tell each row the row number that begins its household, and carry the place to its members.

    *keys* are the facts that have a column. A second copy of a person begins nothing; a refused
    head still begins the household of those below.
    """
    if not _MARKS & keys:
        return
    begun: dict[tuple[str, object], StagedRow] = {}
    current: StagedRow | None = None
    for row in rows:
        if row.verdict is Verdict.DUPLICATE:
            continue
        current = _head_of(row, current, begun)
        if current is None:
            continue
        row.household = current.row
        if row is not current:
            _carry(current, row)


def is_head(row: StagedRow) -> bool:
    """Say whether the row is the head of its household."""
    return bool(row.values.get(RELATION) == HEAD_CODE)


def _head_of(
    row: StagedRow, current: StagedRow | None, begun: dict[tuple[str, object], StagedRow]
) -> StagedRow | None:
    """Return the first row of the household that *row* belongs to, None if it belongs to none."""
    number, head = row.values.get(HOUSEHOLD_NO), row.values.get(HEAD)
    if number:
        return begun.setdefault((HOUSEHOLD_NO, number), row)
    if head:
        if head == row.values.get(NAME):
            row.values.setdefault(RELATION, HEAD_CODE)
        same = current is not None and head in (current.values.get(HEAD), current.values.get(NAME))
        return current if same and not is_head(row) else row
    return row if is_head(row) else current


def _carry(head: StagedRow, member: StagedRow) -> None:
    """Give a member what is written once for the whole household."""
    if any(not is_empty(member.values.get(key)) for key in (VILLAGE, GROUP)):
        return
    for key in _CARRIED:
        if key in head.values:
            member.values.setdefault(key, head.values[key])
