"""Two descriptions of what may be one person, side by side."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from swdesk.gui.i18n import tr
from swdesk.labels import N_
from swdesk.sheets.kinds import GROUP, VILLAGE
from swdesk.sheets.matching import compare
from swdesk.sheets.staged import Match, StagedRow, Staging

_ROW = N_("表格第 {row} 行")
_FILE = N_("已有档案 {label}")
_EMPTY = N_("（空）")


@dataclass(frozen=True)
class Fact:
    """What either side says of one thing."""

    label: str
    mine: str
    theirs: str
    is_differing: bool


@dataclass(frozen=True)
class Pair:
    """Two captions, and the facts that either side has."""

    captions: tuple[str, str]
    facts: tuple[Fact, ...]


def pair_of(staging: Staging, row: StagedRow) -> Pair | None:
    """Return *row* beside the file, or the earlier row, that may be of the same person."""
    mine = tr(_ROW).format(row=row.row)
    if row.match is not None:
        theirs = tr(_FILE).format(label=row.match.label)
        return Pair((mine, theirs), _facts(row))
    if row.same_as is not None:
        first = staging.row(row.same_as)
        theirs = tr(_ROW).format(row=first.row)
        return Pair((mine, theirs), _facts(replace(row, match=_as_match(first, row))))
    return None


def _facts(row: StagedRow) -> tuple[Fact, ...]:
    empty = tr(_EMPTY)
    return tuple(
        Fact(tr(one.label), one.in_sheet or empty, one.in_file or empty, one.differs)
        for one in compare(row)
        if one.in_sheet or one.in_file
    )


def _as_match(first: StagedRow, row: StagedRow) -> Match:
    """Return an earlier row of the sheet as if it were a file."""
    theirs, mine = _person(first), _person(row)
    differing = (key for key in mine if key in theirs and mine[key] != theirs[key])
    return Match(0, "", (), tuple(differing), theirs)


def _person(row: StagedRow) -> dict[str, Any]:
    values = {key.replace("sign_in.", "person."): value for key, value in row.values.items()}
    village = values.get(VILLAGE) or values.get("person.village") or ""
    return values | {VILLAGE: f"{village}{values.get(GROUP, '')}"}
