"""Which line of a paper sheet belongs to whom, so that it can be typed in as it lies there.

A line that was printed stays: whoever is put on the list later comes after, and whoever is taken
off it leaves an empty line.
"""

from __future__ import annotations

from swdesk.model.base import database
from swdesk.model.events import Event, Expected, SheetKind, SignInRole
from swdesk.services import access
from swdesk.services.access import Area, Level
from swdesk.services.gatherings import events
from swdesk.services.gatherings.events import ExpectedPerson, SheetRow
from swdesk.station.store import saving

#: So many lines a page has, and at least so many are left empty after the names.
LINES, SPARE = 20, 5
_FIELDS = {SheetKind.PEOPLE: Expected.line, SheetKind.VOLUNTEERS: Expected.volunteer_line}
_WRITTEN = """
SELECT COALESCE(MAX(line), 0) FROM sign_in WHERE event_id = ? AND sheet = ? AND deleted_at IS NULL
"""


def of_expected(event_id: int, kind: SheetKind) -> dict[int, ExpectedPerson]:
    """Return who stands on which line; who was never printed follows in the order of names."""
    listed = [one for one in events.expected(event_id) if _is_on(one, kind)]
    lines = {line: one for one in listed if (line := _line(one, kind)) is not None}
    (written,) = database.execute_sql(_WRITTEN, (event_id, kind.value)).fetchone()
    following = max([written, *lines]) + 1
    rest = (one for one in listed if _line(one, kind) is None)
    lines.update(enumerate(rest, following))
    return dict(sorted(lines.items()))


def fix(event_id: int, kind: SheetKind) -> None:
    """Let the lines stand from now on, because they are printed; who may not write leaves them."""
    fresh = [
        (line, one) for line, one in of_expected(event_id, kind).items() if _line(one, kind) is None
    ]
    if not fresh or not access.may(Area.EVENTS, Level.WRITE):
        return
    with saving():
        for line, one in fresh:
            mine = (Expected.event == event_id) & (Expected.person == one.person_id)
            Expected.update({_FIELDS[kind]: line}).where(mine).execute()


def rows(event_id: int, kind: SheetKind) -> list[SheetRow]:
    """Return the lines with names on them, as they are printed."""
    return [_row(line, one) for line, one in of_expected(event_id, kind).items()]


def whole_pages(last: int, spare: int = SPARE, lines: int = LINES) -> int:
    """Return how many lines a sheet has whose last name stands on line *last*."""
    return max(-(-(last + spare) // lines), 1) * lines


def after_names(event: Event | None, kind: SheetKind) -> int:
    """Return the first line of a blank sheet: that after the sheet with names on it, if any."""
    if event is None:
        return 1
    fixed = [_line(one, kind) for one in events.expected(event.id)]
    last = max((line for line in fixed if line is not None), default=0)
    return whole_pages(last) + 1 if last else 1


def _is_on(one: ExpectedPerson, kind: SheetKind) -> bool:
    return kind is SheetKind.PEOPLE or one.role is SignInRole.VOLUNTEER


def _line(one: ExpectedPerson, kind: SheetKind) -> int | None:
    return one.line if kind is SheetKind.PEOPLE else one.volunteer_line


def _row(line: int, one: ExpectedPerson) -> SheetRow:
    age = "" if one.age is None else str(one.age)
    return SheetRow(line, one.name, one.sex, age, one.place, one.phones, one.role.label)
