"""The short code on a printed sign-in sheet: typed or scanned, it opens what was signed there.

Eight figures name the event and which of its sheets, or the group; after a hyphen stands the
first line of the page, on the sheet of a group its first session. Nothing else is in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from swdesk.model.base import database
from swdesk.model.events import Event, SheetKind
from swdesk.model.groups import Group
from swdesk.model.text import in_a_row
from swdesk.services.access import Area, may

# Figures alone: an input method lets them through, and they are quick on the number pad.
_CODE = re.compile(r"(\d{4})[ -]?(\d{4})(?:-(\d{1,4}))?")
_BODY = 10**7
_WEIGHTS = (7, 3, 1, 7, 3, 1, 7)
#: So far apart are the numbers of the two sheets of one event.
_NEXT_SHEET = 4_999_999
_SHEETS = {SheetKind.PEOPLE: 0, SheetKind.VOLUNTEERS: _NEXT_SHEET}


@dataclass(frozen=True)
class SheetPlace:
    """A page of a sheet: of an event, from a *line* on, or of a group, from a session on."""

    of: Event | Group
    kind: SheetKind | None
    line: int = 1

    @property
    def facts(self) -> str:
        """Return when and where, to tell events of one name apart."""
        day = self.of.held_on if isinstance(self.of, Event) else self.of.begins_on
        sheet = self.kind.label if self.kind is SheetKind.VOLUNTEERS else ""
        return in_a_row(sheet, day.isoformat() if day else "", self.of.location or "")


def code_of(of: Event | Group, kind: SheetKind | None = SheetKind.PEOPLE) -> str:
    """Return the code of a sheet: seven figures of an identity and one that checks them."""
    return _code(bytes(of.uid), _SHEETS[kind] if kind and isinstance(of, Event) else 0)


def written(place: SheetPlace) -> str:
    """Return the code as the sheet shows it: 4821 7706-21."""
    code = code_of(place.of, place.kind)
    return f"{code[:4]} {code[4:]}-{place.line}"


def scanned(place: SheetPlace) -> str:
    """Return the code as a scanner types it: 48217706-21."""
    return written(place).replace(" ", "")


def is_code(text: str) -> bool:
    """Say whether *text* has the form of such a code; one mistyped figure is noticed."""
    found = _CODE.fullmatch(text.strip())
    return found is not None and _checked(found[1] + found[2][:-1]) == found[1] + found[2]


def places_of(text: str) -> list[SheetPlace]:
    """Return the pages that *text* names, in all but rare cases one; none where it is no code."""
    found = _CODE.fullmatch(text.strip())
    if found is None or not is_code(text) or not may(Area.EVENTS):
        return []
    return list(_named(found[1] + found[2], max(int(found[3] or 1), 1)))


def _named(wanted: str, line: int) -> Iterator[SheetPlace]:
    for record, uid in _identities("event"):
        for kind, apart in _SHEETS.items():
            if _code(uid, apart) == wanted:
                yield SheetPlace(Event.find(record), kind, line)
    for record, uid in _identities("groupwork"):
        if _code(uid) == wanted:
            yield SheetPlace(Group.find(record), None, line)


def _identities(table: str) -> Iterator[tuple[int, bytes]]:
    rows = database.execute_sql(f"SELECT id, uid FROM {table} WHERE deleted_at IS NULL").fetchall()
    return ((record, bytes(uid)) for record, uid in rows)


def _code(uid: bytes, apart: int = 0) -> str:
    # The end of the identity is random; its beginning is the time and alike for a day's events.
    return _checked(f"{(int.from_bytes(uid[-8:], 'big') + apart) % _BODY:07}")


def _checked(body: str) -> str:
    """Return seven figures with their check figure (weights 7 3 1, as in ICAO 9303)."""
    total = sum(int(digit) * weight for digit, weight in zip(body, _WEIGHTS, strict=True))
    return f"{body}{total % 10}"
