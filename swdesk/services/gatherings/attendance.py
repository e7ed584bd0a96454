"""Who came to an event, in the order of the sheet, and how many."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from swdesk.model.base import database
from swdesk.model.events import Event, SignInRole
from swdesk.model.people import Sex
from swdesk.services.access import Area, require


@dataclass(frozen=True)
class Attended:
    """One line of the sign-in sheet; *spans* are its comings and goings, "" for still here."""

    sign_in_id: int
    seq: int
    person_id: int | None
    name: str
    sex: str
    age: int | None
    age_band: str | None
    village: str
    phones: tuple[str, ...]
    role: SignInRole
    note: str
    is_late: bool
    spans: tuple[tuple[str, str], ...]

    @property
    def came_at(self) -> str:
        return self.spans[0][0] if self.spans else ""

    @property
    def left_at(self) -> str:
        """Return when they left for good, "" while they are here."""
        return self.spans[-1][1] if self.spans else ""

    @property
    def is_here(self) -> bool:
        return bool(self.spans) and not self.left_at

    @property
    def is_walk_in(self) -> bool:
        """Say whether nobody registered stands behind the name."""
        return self.person_id is None


@dataclass(frozen=True)
class Totals:
    """How many came: names by role, and beside them those who left no name."""

    by_role: Mapping[SignInRole, int]
    unnamed: int

    @property
    def named(self) -> int:
        return sum(self.by_role.values())

    @property
    def attendances(self) -> int:
        """Return 人次: the named and the unnamed together."""
        return self.named + self.unnamed


_ATTENDED = """
SELECT s.id, s.seq, s.person_id, s.name, s.sex, s.age, s.age_band, COALESCE(s.village, ''),
       COALESCE(s.phones, p.phones, '[]'), s.role, COALESCE(s.note, ''),
       COALESCE(s.is_late, 0),
       (SELECT json_group_array(json_array(i.came_at, COALESCE(i.left_at, '')))
          FROM (SELECT came_at, left_at FROM interval
                 WHERE sign_in_id = s.id AND deleted_at IS NULL ORDER BY id) i)
  FROM sign_in s LEFT JOIN person p ON p.id = s.person_id
 WHERE s.event_id = ? AND s.deleted_at IS NULL ORDER BY s.seq, s.id
"""
_BY_ROLE = """
SELECT role, COUNT(*) FROM sign_in WHERE event_id = ? AND deleted_at IS NULL GROUP BY role
"""


def attended(event_id: int) -> list[Attended]:
    """Return everybody who left a name, in the order in which they came."""
    require(Area.EVENTS)
    return [
        Attended(
            found,
            seq,
            person,
            name,
            Sex.word(sex),
            age,
            band,
            village,
            tuple(json.loads(phones)),
            role_of(role),
            note,
            bool(late),
            tuple((came, left) for came, left in json.loads(spans)),
        )
        for found, seq, person, name, sex, age, band, village, phones, role, note, late, spans in (
            database.execute_sql(_ATTENDED, (event_id,))
        )
    ]


def totals(event_id: int) -> Totals:
    """Count an event."""
    require(Area.EVENTS)
    found = dict(database.execute_sql(_BY_ROLE, (event_id,)).fetchall())
    unnamed = Event.select(Event.unnamed_count).where(Event.id == event_id).scalar()
    return Totals({role: found.get(role.value, 0) for role in SignInRole}, unnamed or 0)


class Roles:
    """In what role people attend when nobody says otherwise: that of their file."""

    def __init__(self, recipients: set[int], volunteers: set[int]) -> None:
        self._recipients = recipients
        self._volunteers = volunteers

    @classmethod
    def read(cls) -> Self:
        """Read who is served now and who volunteers now."""
        recipients = database.execute_sql(
            "SELECT person_id FROM recipient"
            " WHERE deleted_at IS NULL AND status IN ('pending', 'active', 'paused')"
        )
        volunteers = database.execute_sql(
            "SELECT person_id FROM volunteer WHERE deleted_at IS NULL AND status <> 'left'"
        )
        return cls({found for (found,) in recipients}, {found for (found,) in volunteers})

    def by_file(self, person_id: int) -> SignInRole:
        """Return the role; a recipient who volunteers too comes as a recipient unless told."""
        if person_id in self._recipients:
            return SignInRole.RECIPIENT
        return SignInRole.VOLUNTEER if person_id in self._volunteers else SignInRole.RESIDENT


def role_of(code: str) -> SignInRole:
    """Return the role that the database writes as *code*."""
    return _ROLES[code]


_ROLES: dict[str, SignInRole] = {str(role.value): role for role in SignInRole}
