"""The names that are on file around people and within texts, and what is said in their place."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count

from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.model.disclosure import StandIns
from swdesk.model.text import given_name

Said = dict[str, str]

_STEMS = "甲乙丙丁戊己庚辛壬癸"
_SELF = N_("本人")
_HOME = N_("（住址）")
_ROLES = {
    "family": N_("家人{nth}"), "contact": N_("联系人{nth}"), "referrer": N_("转介人{nth}"),
    "row": N_("成员{nth}"), "attendee": N_("参加者{nth}"),
    "member": N_("组员{nth}"),
}  # fmt: skip
_AMONG = "IN (SELECT value FROM json_each(?1))"
_NUMBER = "COALESCE(r.file_no, v.volunteer_no)"
_ROLE_OF = """
  LEFT JOIN recipient r ON r.person_id = {of} LEFT JOIN volunteer v ON v.person_id = {of}
"""
_PEOPLE = f"""
SELECT p.id, p.name, p.other_name, p.address, p.hukou_address, {_NUMBER}
  FROM person p {_ROLE_OF.format(of="p.id")} WHERE p.id {_AMONG}
"""
# Those at home share a story: whom one of them names as kin, the records of another tell of too.
_RELATED = f"""
WITH near AS (
SELECT value AS of_person, value AS person, 0 AS far FROM json_each(?1)
UNION
SELECT m.person_id, o.person_id, 10 FROM household_member m
  JOIN household_member o ON o.household_id = m.household_id AND o.person_id <> m.person_id
 WHERE m.person_id {_AMONG} AND m.deleted_at IS NULL AND o.deleted_at IS NULL
)
SELECT of_person, role, name, number FROM (
SELECT n.of_person, 'family' AS role, f.name, NULL AS number, n.far + 1 AS rank, f.id
  FROM near n JOIN family_member f ON f.person_id = n.person AND f.deleted_at IS NULL
UNION ALL
SELECT m.person_id, 'family', o.name, {_NUMBER}, 2, o.id
  FROM household_member m JOIN household_member o ON o.household_id = m.household_id
  {_ROLE_OF.format(of="o.person_id")}
 WHERE m.person_id {_AMONG} AND m.deleted_at IS NULL AND o.deleted_at IS NULL
UNION ALL
SELECT n.of_person, 'contact', c.name, NULL, n.far + 3, c.id
  FROM near n JOIN person_contact c ON c.person_id = n.person AND c.deleted_at IS NULL
UNION ALL
SELECT r.person_id, 'referrer', c.referrer, NULL, 4, c.id
  FROM casework c JOIN recipient r ON r.id = c.recipient_id
 WHERE r.person_id {_AMONG} AND c.deleted_at IS NULL AND c.referrer <> ''
UNION ALL
SELECT m.person_id, 'member', o.name, {_NUMBER}, 5, o.id
  FROM group_member m JOIN group_member o ON o.group_id = m.group_id AND o.id <> m.id
  {_ROLE_OF.format(of="o.person_id")}
 WHERE m.person_id {_AMONG} AND m.deleted_at IS NULL AND o.deleted_at IS NULL
) ORDER BY of_person, rank, id
"""
# Whoever is on file, or named anywhere as kin, contact or member.
_KNOWN = f"""
SELECT name, MAX(number) FROM (
SELECT p.name, {_NUMBER} AS number FROM person p {_ROLE_OF.format(of="p.id")}
 WHERE p.struck_at IS NULL
UNION ALL
SELECT p.other_name, {_NUMBER} FROM person p {_ROLE_OF.format(of="p.id")}
 WHERE p.struck_at IS NULL
UNION ALL SELECT name, NULL FROM family_member
UNION ALL SELECT name, NULL FROM household_member WHERE struck_at IS NULL
UNION ALL SELECT name, NULL FROM person_contact
UNION ALL SELECT name, NULL FROM group_member WHERE struck_at IS NULL
) WHERE length(name) > 1 GROUP BY name
"""


def around(people: Sequence[int]) -> dict[int, Names]:
    """Return the names in and around each person's records; in two queries, however many."""
    wanted = json.dumps(list(people))
    found = {
        one: Names([name, other], [address, hukou], number)
        for one, name, other, address, hukou, number in database.execute_sql(_PEOPLE, (wanted,))
    }
    for one, role, name, number in database.execute_sql(_RELATED, (wanted,)):
        found[one].relate(role, name, number)
    return found


def mentioned(texts: Iterable[str]) -> list[tuple[str, str | None]]:
    """Return everybody known to the station whom some texts name, with the number of their file."""
    told = [text for text in texts if text]
    if not told:
        return []
    known = dict(database.execute_sql(_KNOWN))
    # What stands in the texts is looked up among the names: the other way round takes as many
    # times longer as there are names.
    found = {
        text[at : at + length]
        for length in {len(name) for name in known}
        for text in told
        for at in range(len(text) - length + 1)
        if text[at : at + length] in known
    }
    return [(name, known[name]) for name in sorted(found)]


def stood_in(said: Mapping[str, str], close: Iterable[str] = ()) -> StandIns:
    """Return stand-ins; those *close* to whom it is about are known by their given names too."""
    given = {given_name(name): said[name] for name in close if name in said}
    return StandIns(said, {name: word for name, word in given.items() if name not in said})


class Names:
    """The names in one person's records: their own, their addresses, and those of others."""

    def __init__(self, own: Iterable[str | None], homes: Iterable[str | None], number: str) -> None:
        self._own = [name for name in own if name]
        self._homes = [home for home in homes if home]
        self._number = number
        self._related = Naming()

    @property
    def close(self) -> list[str]:
        """The names by which the person and those around them are called."""
        return [*self._own, *self._related.said]

    @property
    def others(self) -> Said:
        """What is said of the people around."""
        return self._related.said

    def relate(self, role: str, name: str, number: str | None) -> None:
        """Add somebody around."""
        self._related.name(role, [(name, number)])

    def called(self, code_name: str = "") -> Said:
        """Return what is said for each name; the person goes by *code_name* or their number."""
        me = code_name or self._number or _SELF
        return {
            **dict.fromkeys(self._homes, _HOME),
            **self._related.said,
            **dict.fromkeys(self._own, me),
        }


class Naming:
    """Names with what is said for them; the first word for a name stays."""

    def __init__(self) -> None:
        self.said: Said = {}
        self._counts: dict[str, Iterator[int]] = {}

    def add(self, more: Mapping[str, str]) -> None:
        """Take over what is said already."""
        self.said = {**more, **self.said}

    def name(self, role: str, people: Iterable[tuple[str, str | None]]) -> None:
        """Call people by their number, or by what they are and how manieth they come."""
        for name, number in people:
            if name and name not in self.said:
                self.said[name] = number or self._nth(role)

    def _nth(self, role: str) -> str:
        nth = next(self._counts.setdefault(role, count()))
        word = _STEMS[nth] if nth < len(_STEMS) else str(nth + 1)
        return _ROLES[role].format(nth=word)
