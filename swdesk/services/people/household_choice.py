"""Households offered for choosing: by number, head or address, the likely ones first."""

from __future__ import annotations

from swdesk.model.codes import fold
from swdesk.model.people import Person
from swdesk.model.pinyin import syllables
from swdesk.model.text import in_a_row
from swdesk.services.choices import Offer
from swdesk.services.lists.listing import households

_MOST = 30


def offers(query: str, near: Person | None = None) -> list[Offer]:
    """Return the households that *query* may mean; those at the address of *near* stand first."""
    source = households().with_columns("household_no", "head", "place", "address")
    rows = source.rows(source.ids())
    wanted = fold(query)
    found = [(number, row) for number, row in rows.items() if _matches(row, wanted)]
    address = (near.address if near else "") or ""
    found.sort(key=lambda one: not (address and one[1][3] == address))
    return [Offer(number, _label(row)) for number, row in found[:_MOST]]


def _label(row: tuple[str, ...]) -> str:
    return in_a_row(*row)


def _matches(row: tuple[str, ...], wanted: str) -> bool:
    if wanted in fold("".join(part or "" for part in row)):
        return True
    parts = syllables(row[1] or "") if wanted.isascii() else []
    return bool(parts) and ("".join(parts) + " " + "".join(p[:1] for p in parts)).find(wanted) >= 0
