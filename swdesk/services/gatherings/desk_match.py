"""Whom a few letters at the sign-in desk may mean: expected people first, those here last."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from swdesk.model.base import database
from swdesk.model.dates import PartialDate
from swdesk.model.events import SignInRole
from swdesk.model.people import Sex
from swdesk.services.gatherings.attendance import Roles, role_of
from swdesk.services.lists.places import PlaceNames
from swdesk.services.people.find import FindIndex

ROWS = 9  # as many as there are keys to choose one


@dataclass(frozen=True)
class Match:
    """A person who may be meant; *came_at* is set when they have signed in already.

    It is "" where the paper sheet says that they came, but not when.
    """

    number: int
    person_id: int
    name: str
    initials: str
    sex: str
    age: int | None
    place: str
    role: SignInRole
    is_expected: bool
    came_at: str | None


@dataclass(frozen=True)
class Matches:
    """The first rows and how many people were found in all."""

    rows: tuple[Match, ...] = ()
    total: int = 0


_EXPECTED = "SELECT person_id, role FROM expected WHERE event_id = ? AND deleted_at IS NULL"
_PLACES = "SELECT name FROM place WHERE deleted_at IS NULL"
_CAME = """
SELECT s.person_id, COALESCE(MIN(i.came_at), '')
  FROM sign_in s LEFT JOIN interval i ON i.sign_in_id = s.id AND i.deleted_at IS NULL
 WHERE s.event_id = ? AND s.person_id IS NOT NULL AND s.deleted_at IS NULL GROUP BY s.id
"""
_FACES = """
SELECT p.id, p.name, p.pinyin, p.sex, p.born_on, p.place_id
  FROM json_each(?) wanted JOIN person p ON p.id = wanted.value ORDER BY wanted.key
"""


class Matcher:
    """Finds people for one event: what decides their order is kept in memory."""

    def __init__(self, event_id: int, index: FindIndex, places: PlaceNames) -> None:
        self.last = Matches()
        self._index = index
        self._places = places
        self._roles = Roles.read()
        expected = database.execute_sql(_EXPECTED, (event_id,))
        self._expected = {person: role_of(role) for person, role in expected}
        self._came: dict[int, str] = dict(database.execute_sql(_CAME, (event_id,)).fetchall())
        self.place_names = frozenset(name for (name,) in database.execute_sql(_PLACES))

    def read_roles(self) -> None:
        """Take over the files that were opened while the desk was."""
        self._roles = Roles.read()

    def match(self, text: str, role: SignInRole | None, day: dt.date) -> Matches:
        """Return the people *text* may mean; without text the expected who have not come."""
        found = self._index.person_ids(text) if text.strip() else self._awaited()
        ranked = sorted(found, key=self._rank)
        faces = database.execute_sql(_FACES, (json.dumps(ranked[:ROWS]),)).fetchall()
        rows = tuple(
            self._match(number, face, role, day) for number, face in enumerate(faces, start=1)
        )
        self.last = Matches(rows, len(ranked))
        return self.last

    def role(self, person_id: int) -> SignInRole:
        """Return the role in which somebody is expected, else that of their file."""
        return self._expected.get(person_id) or self._roles.by_file(person_id)

    def came_at(self, person_id: int) -> str | None:
        """Return when somebody signed in, None when they have not."""
        return self._came.get(person_id)

    def came(self, person_id: int, at: str) -> None:
        """Remember that somebody signed in."""
        self._came[person_id] = at

    def went(self, person_id: int) -> None:
        """Forget that somebody signed in."""
        self._came.pop(person_id, None)

    def _awaited(self) -> Iterable[int]:
        return [person for person in self._expected if person not in self._came]

    def _rank(self, person_id: int) -> tuple[bool, bool, bool]:
        return (
            person_id in self._came,
            person_id not in self._expected,
            self._roles.by_file(person_id) is SignInRole.RESIDENT,
        )

    def _match(
        self, number: int, face: Sequence[object], role: SignInRole | None, day: dt.date
    ) -> Match:
        found, name, pinyin, sex, born, place = face
        person_id = int(str(found))
        return Match(
            number,
            person_id,
            str(name),
            _initials(str(pinyin or "")),
            Sex.word(str(sex)),
            PartialDate.from_iso(str(born)).age_on(day) if born else None,
            self._places.name(place if isinstance(place, int) else None),
            role or self.role(person_id),
            person_id in self._expected,
            self._came.get(person_id),
        )


def _initials(pinyin: str) -> str:
    """Return wxl of wang'xiu'lan, by the first reading."""
    reading = pinyin.split(" ", maxsplit=1)[0]
    return "".join(syllable[:1] for syllable in reading.split("'"))
