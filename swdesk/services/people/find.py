"""Find a person by anything one remembers of them, as fast as one types."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

from swdesk.model import base, dates
from swdesk.model.dates import PartialDate
from swdesk.model.people import Sex
from swdesk.services.access import Area, may, require
from swdesk.services.changes import Changed
from swdesk.services.lists.places import PlaceNames
from swdesk.services.people.find_text import Entry, Facts, Segment, Word, entry_of, words_of

LIMIT = 50
_FOLD_AFTER = 1000
# As json.loads, without looking for blanks around what the program itself has written.
_read = json.JSONDecoder().raw_decode

_PEOPLE = """
SELECT p.id, p.name, p.other_name, p.pinyin, p.id_no, p.phones, r.file_no, v.volunteer_no,
       p.place_id, p.address, p.sex, p.born_on, r.id, v.id
  FROM person p
  LEFT JOIN recipient r ON r.person_id = p.id AND r.deleted_at IS NULL
  LEFT JOIN volunteer v ON v.person_id = p.id AND v.deleted_at IS NULL
 WHERE p.deleted_at IS NULL
"""
# People who are served now stand before the others among equal hits.
_ORDER = " ORDER BY CASE r.status WHEN 'active' THEN 0 WHEN 'pending' THEN 1 ELSE 2 END, p.id"
_SOME = " AND p.id IN (SELECT value FROM json_each(?))"
_PERSON_OF = {
    "person": "SELECT ?",
    "recipient": "SELECT person_id FROM recipient WHERE id = ?",
    "volunteer": "SELECT person_id FROM volunteer WHERE id = ?",
}


@dataclass(frozen=True)
class Hit:
    """A person who was found; *matched* names what agrees with the words that were typed."""

    person_id: int
    recipient_id: int | None
    volunteer_id: int | None
    file_no: str
    name: str
    sex: str
    age: int | None
    place: str
    matched: tuple[str, ...]


@dataclass(frozen=True)
class Hits:
    """The first people found; *more* says that there are others."""

    hits: tuple[Hit, ...] = ()
    more: bool = False


class FindIndex:
    """What can be searched of every person, in memory from unlocking to locking."""

    def __init__(self) -> None:
        self._forget()

    def _forget(self) -> None:
        self._places = PlaceNames.none()
        self._all = Segment([])
        self._fresh: dict[int, Entry] = {}
        self._recent = Segment([])
        self._is_stale = False

    def build(self) -> None:
        """Read everybody anew; nobody for those who may look for nobody."""
        self._forget()
        if not may(Area.PEOPLE):
            return
        self._places = PlaceNames.read()
        self._all = Segment(self._entries(_PEOPLE + _ORDER, ()))

    def clear(self) -> None:
        """Forget everybody; called when the station is locked."""
        self._forget()

    def refresh(self, person_ids: Iterable[int]) -> None:
        """Take over what was saved about these people, without reading the others."""
        wanted = list(person_ids)
        saved = list(self._entries(_PEOPLE + _SOME, (json.dumps(wanted),)))
        for person_id in wanted:
            self._all.drop(person_id)
            self._fresh.pop(person_id, None)
        # Those saved last are looked for next, so they stand first.
        self._fresh = {entry[0]: entry for entry in saved} | self._fresh
        if len(self._fresh) > _FOLD_AFTER:
            self._all = Segment(chain(self._fresh.values(), self._all.entries()))
            self._fresh = {}
        self._recent = Segment(self._fresh.values())

    def heed(self, change: Changed) -> None:
        """Follow a reported change; meant to be subscribed."""
        if not may(Area.PEOPLE):
            return
        if change.kind == "place" or (change.kind in _PERSON_OF and change.id is None):
            # An import tells of several kinds at once: read everybody when next somebody looks.
            self._is_stale = True
        elif change.kind in _PERSON_OF:
            found = base.database.execute_sql(_PERSON_OF[change.kind], (change.id,))
            self.refresh(person_id for (person_id,) in found)

    def search(self, text: str, limit: int = LIMIT) -> Hits:
        """Return the first *limit* people of whom every word of *text* is known.

        Names that are the word, or begin with it, come first. Raises NotAllowed.
        """
        words = words_of(text)
        ids = list(islice(self._matches(words), limit + 1))
        return Hits(self._hits(ids[:limit], words), len(ids) > limit)

    def known(self, person_id: int) -> Hits:
        """Return one person who is known already, as a search would show them."""
        require(Area.PEOPLE)
        return Hits(self._hits([person_id], ()), more=False)

    def person_ids(self, text: str) -> list[int]:
        """Return everybody of whom every word of *text* is known."""
        return list(self._matches(words_of(text)))

    def _matches(self, words: Sequence[Word]) -> Iterator[int]:
        require(Area.PEOPLE)
        if not words:
            return iter(())
        if self._is_stale:
            self.build()
        return chain(self._recent.matches(words), self._all.matches(words))

    def _entries(self, sql: str, parameters: Sequence[Any]) -> Iterator[Entry]:
        for row in base.database.execute_sql(sql, parameters):
            yield entry_of(self._facts(row))

    def _facts(self, row: Sequence[Any]) -> Facts:
        person_id, name, other_name, pinyin, id_no, phones, file_no, volunteer_no = row[:8]
        return Facts(
            person_id,
            name,
            other_name or "",
            pinyin or "",
            id_no or "",
            tuple(_read(phones)[0]) if phones else (),
            file_no or "",
            volunteer_no or "",
            self._places.name(row[8]),
            row[9] or "",
        )

    def _hits(self, ids: Sequence[int], words: Sequence[Word]) -> tuple[Hit, ...]:
        """Read the few people who are shown, as they stand in the database now."""
        today = dates.today()
        found = base.database.execute_sql(_PEOPLE + _SOME, (json.dumps(ids),)) if ids else ()
        rows = {row[0]: row for row in found}
        return tuple(self._hit(rows[one], words, today) for one in ids if one in rows)

    def _hit(self, row: Sequence[Any], words: Sequence[Word], today: dt.date) -> Hit:
        facts = self._facts(row)
        sex, born_on, recipient_id, volunteer_id = row[10:]
        return Hit(
            facts.person_id,
            recipient_id,
            volunteer_id,
            facts.file_no,
            facts.name,
            Sex.word(sex),
            PartialDate.from_iso(born_on).age_on(today) if born_on else None,
            facts.place,
            tuple(dict.fromkeys(word.label(facts) for word in words)),
        )
