"""The short code on a printed sign-in sheet: typed or scanned, it opens its event."""

from __future__ import annotations

import re

from swdesk.model.base import database
from swdesk.model.events import Event
from swdesk.services.access import Area, may

# Figures alone: an input method lets them through, and they are quick on the number pad.
_CODE = re.compile(r"(\d{4})[ -]?(\d{4})")
_BODY = 10**7
_WEIGHTS = (7, 3, 1, 7, 3, 1, 7)


def code_of(event: Event) -> str:
    """Return the code of an event: seven figures of its identity and one that checks them."""
    return _code(bytes(event.uid))


def written(event: Event) -> str:
    """Return the code as the sheet shows it: 4821 7706."""
    code = code_of(event)
    return f"{code[:4]} {code[4:]}"


def is_code(text: str) -> bool:
    """Say whether *text* has the form of such a code; one mistyped figure is noticed."""
    found = _CODE.fullmatch(text.strip())
    return found is not None and _checked("".join(found.groups())[:-1]) == "".join(found.groups())


def events_of(text: str) -> list[Event]:
    """Return the events that *text* names, in all but rare cases one; none where it is no code."""
    if not is_code(text) or not may(Area.EVENTS):
        return []
    wanted = re.sub(r"\D", "", text)
    rows = database.execute_sql("SELECT id, uid FROM event WHERE deleted_at IS NULL")
    return [Event.find(found) for found, uid in rows.fetchall() if _code(bytes(uid)) == wanted]


def _code(uid: bytes) -> str:
    # The end of the identity is random; its beginning is the time and alike for a day's events.
    return _checked(f"{int.from_bytes(uid[-8:], 'big') % _BODY:07}")


def _checked(body: str) -> str:
    """Return seven figures with their check figure (weights 7 3 1, as in ICAO 9303)."""
    total = sum(int(digit) * weight for digit, weight in zip(body, _WEIGHTS, strict=True))
    return f"{body}{total % 10}"
