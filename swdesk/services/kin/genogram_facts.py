"""The family of a case as the files know it: household, family list, contacts, the genogram's own.

A key names one person for good: person:3, member:7, family:12, contact:5, or relative:2 for one
whom only the genogram knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from swdesk.labels import N_
from swdesk.model.cases import Case
from swdesk.model.codes import vocabulary
from swdesk.model.disclosure import Showing
from swdesk.model.genogram import COUPLES, FEELINGS, RelationLine, Relative
from swdesk.model.households import HEAD, HouseholdMember
from swdesk.model.people import FamilyMember, Person, PersonContact, RecipientStatus, Sex
from swdesk.services.kin.kin_statements import SEX_OF, is_kin, rank, relate
from swdesk.services.kin.kinship import Family, Kin, settle_levels

_SELF = "01"


@dataclass
class FamilyFacts:
    """A family ready to be laid out.

    *guests* live with it or are told of, and are nobody's kin; *left_out* are on file and not
    drawn; *marks* are what the genogram says of somebody, by key.
    """

    family: Family
    index: Kin
    guests: list[Kin] = field(default_factory=list)
    lines: list[RelationLine] = field(default_factory=list)
    marks: dict[str, Relative] = field(default_factory=dict)
    left_out: list[Kin] = field(default_factory=list)

    def everybody(self) -> list[Kin]:
        """Return those who are drawn, the client first."""
        rest = [kin for kin in self.family.people.values() if kin is not self.index]
        return [self.index, *rest]


def facts_of(case: Case) -> FamilyFacts:
    """Read the family of a case."""
    return _Reading(case).facts()


def relatives_of(case: Case) -> Iterable[Relative]:
    """Return what the genogram of a case says of single people."""
    return list(Relative.live().where(Relative.case == case).order_by(Relative.id))


def namer(case: Case, showing: Showing) -> Callable[[Kin], str]:
    """Return how people are called in a drawing; under a code name only by what they are."""

    def named(kin: Kin) -> str:
        if showing is not Showing.CODED:
            return kin.name
        return str(case.code_name or N_("服务对象")) if kin.is_index else kin.called

    return named


@dataclass(frozen=True)
class _Said:
    """One statement: *alter* is to *ego* what *code* names."""

    ego: Kin
    code: str | None
    alter: Kin


class _Reading:
    """Reads the files once, knowing again who stands in several of them."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._person: Person = case.recipient.person
        self._kin: dict[str, Kin] = {}
        self._said: list[_Said] = []
        self._marks = {str(one.source): one for one in relatives_of(case) if one.source}

    def facts(self) -> FamilyFacts:
        index = self._of_person(self._person)
        index.is_index = True
        index.is_deceased = self._case.recipient.status is RecipientStatus.DECEASED
        self._read_household(index)
        self._read_family(index)
        self._read_contacts(index)
        self._read_own(index)
        for kin in self._everybody():
            self._mark(kin)
        for said in self._said:
            if said.ego is index and said.code and not said.alter.called:
                said.alter.called = vocabulary("relation").label(said.code)
        return self._built(index)

    def _built(self, index: Kin) -> FamilyFacts:
        hidden = [k for k in self._everybody() if self._is_left_out(k) and k is not index]
        family = Family(kin for kin in self._everybody() if kin not in hidden)
        for said in sorted(self._said, key=lambda one: rank(one.code)):
            if said.alter not in hidden and said.ego not in hidden:
                relate(family, said.ego, said.code, said.alter)
        lines = list(RelationLine.live().where(RelationLine.case == self._case))
        self._unite(family, lines)
        guests = settle_levels(family, index)
        for kin in guests:
            family.couples = [c for c in family.couples if kin not in (*c.partners, *c.children)]
            if kin.is_supposed:
                del family.people[kin.key]
        guests = [kin for kin in guests if not kin.is_supposed]
        feelings = [one for one in lines if one.bond in FEELINGS]
        return FamilyFacts(family, index, guests, feelings, self._marks, hidden)

    def _unite(self, family: Family, lines: Iterable[RelationLine]) -> None:
        for line in lines:
            one, other = family.people.get(line.one), family.people.get(line.other)
            if line.bond in COUPLES and one and other:
                couple = family.unite(one, other)
                couple.bond, couple.since, couple.until = line.bond, line.since, line.until

    def _is_left_out(self, kin: Kin) -> bool:
        mark = self._marks.get(kin.key)
        return bool(mark and mark.is_left_out)

    def _everybody(self) -> list[Kin]:
        return list(dict.fromkeys(self._kin.values()))

    # --- the files ---

    def _read_household(self, index: Kin) -> None:
        own = HouseholdMember.live().where(HouseholdMember.left_on.is_null())
        mine = own.where(HouseholdMember.person == self._person).first()
        if mine is None:
            return
        members = list(own.where(HouseholdMember.household == mine.household_id))
        members.sort(key=lambda member: (member.relation != HEAD, member.id))
        head: Kin | None = None
        for member in members:
            kin = self._of_member(member)
            kin.lives_here = True
            if member.relation == HEAD:
                head = kin
        for member in members:
            if head is not None and member.relation not in (HEAD, None):
                self._said.append(_Said(head, member.relation, self._of_member(member)))
        index.lives_here = True

    def _of_member(self, member: HouseholdMember) -> Kin:
        if member.person is not None:
            return self._of_person(member.person)
        return self._known(f"member:{member.id}", member)

    def _read_family(self, index: Kin) -> None:
        found = FamilyMember.live().where(FamilyMember.person == self._person)
        for member in found.order_by(FamilyMember.id):
            if member.relation == _SELF:
                continue
            kin = self._known(f"family:{member.id}", member)
            kin.lives_here = kin.lives_here or bool(member.lives_here)
            if member.lives_here:
                index.lives_here = True
            self._said.append(_Said(index, member.relation, kin))

    def _read_contacts(self, index: Kin) -> None:
        found = PersonContact.live().where(PersonContact.person == self._person)
        for contact in found.order_by(PersonContact.id):
            if is_kin(contact.relation):
                kin = self._known(f"contact:{contact.id}", contact)
                self._said.append(_Said(index, contact.relation, kin))

    def _read_own(self, index: Kin) -> None:
        for relative in relatives_of(self._case):
            if relative.source:
                continue
            key = f"relative:{relative.id}"
            kin = Kin(key, relative.name or "", relative.sex, relative.born_on)
            kin.sex = kin.sex or SEX_OF.get(relative.relation or "")
            self._kin[key] = kin
            self._marks[key] = relative
            ego = self._kin.get(str(relative.whose or ""), index)
            self._said.append(_Said(ego, relative.relation, kin))

    # --- people ---

    def _of_person(self, person: Person) -> Kin:
        key = f"person:{person.id}"
        if key not in self._kin:
            self._kin[key] = Kin(key, str(person.name), person.sex, person.born_on)
        return self._kin[key]

    def _known(self, key: str, row: HouseholdMember | FamilyMember | PersonContact) -> Kin:
        """Return the person of a row: the same name with the same year is the same person."""
        if key in self._kin:
            return self._kin[key]
        born, sex = getattr(row, "born_on", None), getattr(row, "sex", None)
        for kin in self._kin.values():
            if kin.name == row.name and not kin.is_index and _agree(kin.born_on, born):
                kin.born_on, kin.sex = kin.born_on or born, kin.sex or sex
                kin.note = kin.note or getattr(row, "health", None) or ""
                self._kin[key] = kin
                return kin
        told = SEX_OF.get(row.relation or "")
        made = Kin(key, str(row.name), sex if sex in (Sex.MALE, Sex.FEMALE) else told, born)
        made.note = getattr(row, "health", None) or ""
        self._kin[key] = made
        return made

    def _mark(self, kin: Kin) -> None:
        mark = next((self._marks[key] for key in self._keys_of(kin) if key in self._marks), None)
        if mark is None:
            return
        self._marks[kin.key] = mark
        kin.is_deceased = kin.is_deceased or mark.is_deceased
        kin.died_on = mark.died_on

    def _keys_of(self, kin: Kin) -> Iterator[str]:
        return (key for key, known in self._kin.items() if known is kin)


def _agree(one: object | None, other: object | None) -> bool:
    years = [getattr(born, "year", None) for born in (one, other)]
    return None in years or years[0] == years[1]
