"""Persons from a list into the station, each with the role that the list gives them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from swdesk.model import pinyin
from swdesk.model.base import Record
from swdesk.model.codes import vocabulary
from swdesk.model.households import HouseholdMember
from swdesk.model.office import Place
from swdesk.model.people import Person, Recipient, RecipientCategory
from swdesk.model.volunteers import Volunteer, VolunteerTeam
from swdesk.services import access
from swdesk.services.people.households import MIRRORED
from swdesk.sheets.batch import Batch
from swdesk.sheets.household_commit import write_households
from swdesk.sheets.kinds import CATEGORY, RECIPIENTS, WORKER
from swdesk.sheets.known import KnownPlace
from swdesk.sheets.staged import Choice, StagedRow, Staging
from swdesk.sheets.villages import PlaceFinder

_SLICE = 500


class PeopleWriter:
    """Adds new people and completes known ones, row by row, in memory."""

    def __init__(self, batch: Batch, staging: Staging) -> None:
        self.batch = batch
        self.rows = [row for row in staging.rows if row.comes_in]
        self.staging = staging
        self.role: type[Record] = Recipient if staging.kind == RECIPIENTS else Volunteer
        self.people: dict[int, int] = {}
        self.places = _place_finder()
        self.places.start_at(batch.new(Place).next_id)
        known = [row.match.person_id for row in self.rows if row.match and _is_same(row)]
        self._persons = {one.id: one for one in _of(Person, Person.id, known)}
        self._roles = {one.person_id: one for one in _of(self.role, self.role.person, known)}
        self._members = list(_of(HouseholdMember, HouseholdMember.person, known))
        self._newly_in_role: set[int] = set()
        self._categories = self._read_categories()
        self._teams: dict[str, int] = {team.name: team.id for team in VolunteerTeam.select()}

    def write(self) -> Counter[Choice]:
        """Prepare everything for the batch; returns what becomes of the rows."""
        done: Counter[Choice] = Counter()
        joined: set[int] = set()
        for row in self.rows:
            self.people[row.row], is_written = self._write_row(row)
            if is_written:
                done[row.choice or Choice.CREATE] += 1
                joined.add(row.row)
        self._mirror()
        self.batch.give_numbers("recipient" if self.role is Recipient else "volunteer")
        if self.role is Recipient:
            for row in write_households(self.batch, self.staging, self.people, self.places):
                if row.row not in joined:
                    done[row.choice or Choice.FILL] += 1
        for _id, above, kind, name in self.places.added:
            self.batch.new(Place).add({"above": above, "kind": kind, "name": name})
        return done

    def _write_row(self, row: StagedRow) -> tuple[int, bool]:
        """Return the person of a row and whether the row brought anything."""
        facts = _under(row, "person.")
        facts["place"] = self.places.find(row)
        person = self._persons.get(row.match.person_id) if row.match and _is_same(row) else None
        if person is None:
            facts["pinyin"] = pinyin.keys(facts["name"])
            person_id = self.batch.new(Person).add(_written(facts))
            self._add_role(row, person_id)
            return person_id, True
        overwrite = row.choice is Choice.UPDATE
        is_changed = self.batch.fill(person, facts, overwrite=overwrite)
        return person.id, self._complete_role(row, person.id, overwrite) or is_changed

    def _add_role(self, row: StagedRow, person_id: int) -> None:
        role_id = self.batch.new(self.role).add(
            {**_written(self._role_facts(row)), "person": person_id}
        )
        for code in row.values.get(CATEGORY, ()):
            self._add_category(role_id, code)

    def _complete_role(self, row: StagedRow, person_id: int, overwrite: bool) -> bool:  # noqa: FBT001 - private
        """Give a known person the role, or complete the one they have; a binned one comes back."""
        role = self._roles.get(person_id)
        if role is None:
            if person_id in self._newly_in_role:
                return False
            self._newly_in_role.add(person_id)
            self._add_role(row, person_id)
            return True
        facts = self._role_facts(row)
        for number in ("file_no", "volunteer_no"):
            facts.pop(number, None)
        if self.role is Recipient and not access.may_answer_for(role.worker_id):
            facts.pop("worker", None)
        is_changed = self.batch.fill(role, facts, overwrite=overwrite)
        if role.deleted_at is not None:
            is_changed = self.batch.change(role, {"deleted_at": None}) or is_changed
        missing = set(row.values.get(CATEGORY, ())) - self._categories.get(role.id, set())
        for code in sorted(missing):
            self._add_category(role.id, code)
        return is_changed or bool(missing)

    def _role_facts(self, row: StagedRow) -> dict[str, Any]:
        facts = _under(row, f"{self.role.table_name()}.")
        if row.values.get(WORKER):
            facts["worker"] = row.values[WORKER]
        if row.values.get("team"):
            facts["team"] = self._team(row.values["team"])
        return facts

    def _team(self, name: str) -> int:
        if name not in self._teams:
            kind = vocabulary("team_kind").find(name)
            facts = {"name": name, "kind": kind.code if kind else None}
            self._teams[name] = self.batch.new(VolunteerTeam).add(facts)
        return self._teams[name]

    def _add_category(self, recipient_id: int, code: str) -> None:
        self._categories.setdefault(recipient_id, set()).add(code)
        self.batch.new(RecipientCategory).add({"recipient": recipient_id, "category": code})

    def _read_categories(self) -> dict[int, set[str]]:
        found: dict[int, set[str]] = {}
        if self.role is Recipient:
            ids = [role.id for role in self._roles.values()]
            for one in _of(RecipientCategory, RecipientCategory.recipient, ids):
                if one.deleted_at is None and one.until is None:
                    found.setdefault(one.recipient_id, set()).add(one.category)
        return found

    def _mirror(self) -> None:
        """Carry what was completed into the households that list these people."""
        for member in self._members:
            person = self._persons[member.person_id]
            if member.deleted_at is None:
                facts = {name: getattr(person, name) for name in MIRRORED}
                self.batch.change(member, facts)


def _is_same(row: StagedRow) -> bool:
    return row.choice in (Choice.FILL, Choice.UPDATE)


def _under(row: StagedRow, prefix: str) -> dict[str, Any]:
    return {
        key.removeprefix(prefix): value
        for key, value in row.values.items()
        if key.startswith(prefix)
    }


def _written(facts: dict[str, Any]) -> dict[str, Any]:
    """Leave out what the sheet leaves open: the defaults of the fields stand there."""
    return {name: value for name, value in facts.items() if value is not None}


def _of(model: type[Record], field: Any, ids: Sequence[int]) -> Iterator[Any]:
    """Yield the records whose *field* is among *ids*, however many they are."""
    wanted = list(dict.fromkeys(ids))
    for start in range(0, len(wanted), _SLICE):
        yield from model.select().where(field.in_(wanted[start : start + _SLICE]))


def _place_finder() -> PlaceFinder:
    places = Place.live().order_by(Place.rank, Place.id)
    return PlaceFinder(KnownPlace(one.id, one.above_id, one.kind, one.name) for one in places)
