"""Which column feeds which fact, remembered for every heading row that was brought in once."""

from __future__ import annotations

import json

from swdesk.model.office import ImportMapping
from swdesk.sheets.columns import fold
from swdesk.sheets.kinds import kind
from swdesk.sheets.recognise import Recognised
from swdesk.station.store import saving


def proposed(kind_key: str, table: Recognised) -> dict[int, str]:
    """Return the mapping that was used for the same headings before, else a guess."""
    return remembered(kind_key, table) or kind(kind_key).guess(table.columns)


def remembered(kind_key: str, table: Recognised) -> dict[int, str] | None:
    """Return the mapping last used for these headings, None for new ones."""
    found = ImportMapping.get_or_none(
        ImportMapping.kind == kind_key, ImportMapping.heading == heading_of(table)
    )
    if found is None:
        return None
    known = {fact.key for fact in kind(kind_key).facts}
    kept = {int(index): key for index, key in json.loads(found.payload).items()}
    return {index: key for index, key in kept.items() if key in known}


def remember(kind_key: str, table: Recognised, mapping: dict[int, str]) -> None:
    """Keep a mapping for the next sheet with the same headings."""
    with saving():
        ImportMapping.insert(
            kind=kind_key, heading=heading_of(table), payload=json.dumps(mapping)
        ).on_conflict(
            conflict_target=(ImportMapping.kind, ImportMapping.heading),
            preserve=(ImportMapping.payload,),
        ).execute()


def heading_of(table: Recognised) -> str:
    """Return the heading row as one text, with the letters of the columns."""
    return "|".join(f"{column.letter}:{fold(column.title)}" for column in table.columns)
