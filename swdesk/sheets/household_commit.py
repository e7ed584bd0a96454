"""Households from the order of a list: new ones, and those that its people live in already."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from swdesk.model.households import HEAD as HEAD_CODE
from swdesk.model.households import Household, HouseholdMember
from swdesk.services.people.households import MIRRORED
from swdesk.sheets.batch import Batch
from swdesk.sheets.households import is_head
from swdesk.sheets.kinds import ADDRESS, HEAD, HOUSEHOLD_NO, NAME, RELATION
from swdesk.sheets.staged import StagedRow, Staging, Values
from swdesk.sheets.villages import PlaceFinder


def write_households(
    batch: Batch, staging: Staging, people: dict[int, int], places: PlaceFinder
) -> Iterator[StagedRow]:
    """Put the people of each household of the sheet together; yields the rows that joined one.

    *people* gives the person of each row that comes in. A head whose row is refused is only
    named in the household, so that the others keep their relation to somebody.
    """
    groups: dict[int, list[StagedRow]] = {}
    heads: dict[int, StagedRow] = {}
    for row in staging.rows:
        if row.household is not None:
            heads.setdefault(row.household, row)
            if row.row in people:
                groups.setdefault(row.household, []).append(row)
    writer = _Writer(batch, people, places)
    for first, members in groups.items():
        yield from writer.write(heads[first], members)
    batch.give_numbers("household")


_MEMBER = (
    HouseholdMember.id,
    HouseholdMember.person,
    HouseholdMember.household,
    HouseholdMember.relation,
    HouseholdMember.name,
)


class _Writer:
    def __init__(self, batch: Batch, people: dict[int, int], places: PlaceFinder) -> None:
        self._batch = batch
        self._people = people
        self._places = places
        self._lives_in: dict[int, int] = {}
        self._has_head: set[int] = set()
        self._named_heads: dict[tuple[Any, int | None], tuple[int, int]] = {}
        self._by_head: dict[tuple[Any, int | None], int] = {}
        self._by_number = dict(_columns(Household.live(), Household.household_no, Household.id))
        self._read()

    def _read(self) -> None:
        living = HouseholdMember.live().where(HouseholdMember.left_on.is_null())
        places = dict(_columns(Household.live(), Household.id, Household.place))
        for member_id, person_id, household_id, relation, name in _columns(living, *_MEMBER):
            if person_id is not None:
                self._lives_in.setdefault(person_id, household_id)
            if relation == HEAD_CODE:
                self._has_head.add(household_id)
                place_id = places.get(household_id)
                if place_id is not None:
                    self._by_head[name, place_id] = household_id
                if place_id is not None and person_id is None:
                    self._named_heads[name, place_id] = member_id, household_id

    def write(self, head: StagedRow, members: list[StagedRow]) -> Iterator[StagedRow]:
        household = self._existing(head, members) or self._open(head)
        if household not in self._has_head and not any(is_head(row) for row in members):
            self._name_head(household, head)
        for row in members:
            if self._join(household, row):
                yield row

    def _existing(self, head: StagedRow, members: list[StagedRow]) -> int | None:
        """Return the household of the station that the rows belong to."""
        number = head.values.get(HOUSEHOLD_NO)
        if number in self._by_number:
            return int(self._by_number[number])
        place_id = self._places.find(head)
        if is_head(head) and head in members:
            named = self._named_heads.get((head.values[NAME], place_id))
            return self._lives_in.get(self._people[head.row]) or (named[1] if named else None)
        name = head.values.get(HEAD) or (head.values.get(NAME) if is_head(head) else None)
        homes = (self._lives_in.get(self._people[row.row]) for row in members)
        home = next((home for home in homes if home is not None), None)
        return self._by_head.get((name, place_id)) or home

    def _open(self, head: StagedRow) -> int:
        values = {
            "household_no": head.values.get(HOUSEHOLD_NO),
            "place": self._places.find(head),
            "address": head.values.get(ADDRESS),
        }
        return self._batch.new(Household).add(values)

    def _name_head(self, household: int, head: StagedRow) -> None:
        """List a head who is not registered by name alone."""
        named = head.values.get(HEAD) or (head.values.get(NAME) if is_head(head) else None)
        if named:
            facts = {"household": household, "name": named, "relation": HEAD_CODE}
            self._batch.new(HouseholdMember).add(facts)
            self._has_head.add(household)

    def _join(self, household: int, row: StagedRow) -> bool:
        person_id = self._people[row.row]
        if person_id in self._lives_in:
            return False
        self._lives_in[person_id] = household
        relation = row.values.get(RELATION)
        if relation == HEAD_CODE and household in self._has_head:
            if self._register_head(row, person_id):
                return True
            relation = None
        elif relation == HEAD_CODE:
            self._has_head.add(household)
        facts = {"household": household, "person": person_id, "relation": relation}
        self._batch.new(HouseholdMember).add({**_mirrored(row.values), **facts})
        return True

    def _register_head(self, row: StagedRow, person_id: int) -> bool:
        """Let a head who was only named so far be the person of the row."""
        key = (row.values[NAME], self._places.find(row))
        named = self._named_heads.pop(key, None)
        if named is None:
            return False
        member = HouseholdMember.find(named[0])
        return self._batch.change(member, {**_mirrored(row.values), "person": person_id})


def _mirrored(values: Values) -> dict[str, Any]:
    facts = {name: values.get(f"person.{name}") for name in MIRRORED}
    return {name: value for name, value in facts.items() if value is not None}


def _columns(query: Any, *fields: Any) -> Iterator[tuple[Any, ...]]:
    return iter(query.select(*fields).tuples())
