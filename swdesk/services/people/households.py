"""Households: who lives together, who is the head, who came and who left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.audit import Action
from swdesk.model.codes import vocabulary
from swdesk.model.fields import Labelled
from swdesk.model.households import HEAD, Household, HouseholdMember
from swdesk.model.people import Person, Recipient, Sex
from swdesk.services import changes, numbering
from swdesk.services.trail.auditing import Changes, tell
from swdesk.services.values import stored
from swdesk.station.store import saving

# What a member's row says about a registered person: the person's own facts.
MIRRORED = ("name", "sex", "born_on", "id_no", "phones")
SPOUSE, FATHER, MOTHER, SON, DAUGHTER = "10", "51", "52", "20", "30"


@dataclass(frozen=True)
class MemberView:
    """A member as the household shows them; *person_id* is missing for one only named."""

    member_id: int
    person_id: int | None
    recipient_id: int | None
    name: str
    relation: str
    sex: str
    age: int | None
    phones: tuple[str, ...]
    is_head: bool


def open_household(head: Person, **facts: Any) -> Household:
    """Make a household of a person, at their place and address; they are its head.

    *facts* are further fields of the household.
    """
    _refuse_elsewhere(head)
    with saving():
        at_home = {
            "place": stored(head, Person.place),
            "address": head.address,
            "phones": head.phones,
        }
        household = Household(**{**at_home, **facts})
        numbering.give_number(household)
        household.touch()
        household.save()
        _join(household, head, HEAD)
        tell(Action.CREATE, household)
    changes.report(household, head)
    return household


def add_person(household: Household, person: Person, relation: str | None) -> HouseholdMember:
    """Add a registered person who belongs to no household yet."""
    _refuse_elsewhere(person)
    _refuse_second_head(household, relation)
    with saving():
        member = _join(household, person, relation)
        _tell_of(member, _joined(member))
    changes.report(household, person)
    return member


def add_named(
    household: Household, name: str, relation: str | None = None, **facts: Any
) -> HouseholdMember:
    """Add somebody who is only named; *facts* are further fields of the member."""
    _refuse_second_head(household, relation)
    with saving():
        member = HouseholdMember(household=household, name=name, relation=relation, **facts)
        member.touch()
        member.save()
        _tell_of(member, _joined(member))
    changes.report(household)
    return member


def register(member: HouseholdMember, person: Person) -> None:
    """Say that a member who was only named is this registered person."""
    _refuse_elsewhere(person)
    with saving():
        noted = Changes()
        _write(member, {"person": person.id, **_facts_of(person)}, noted)
        _tell_of(member, noted)
    changes.report(member.household, person)


def set_head(member: HouseholdMember) -> tuple[HouseholdMember, ...]:
    """Make a member the head; returns those whose relation to the new head is to be checked.

    Spouses, parents and children are turned round; the others keep what was written.
    """
    former, noted = member.household.head(), Changes()
    if former is None or former == member:
        with saving():
            _write(member, {"relation": HEAD}, noted)
            _tell_of(member, noted)
        changes.report(member.household)
        return ()
    with saving():
        # First the old head steps down: the table never holds two.
        _write(former, {"relation": turned(member.relation, former.sex)}, noted)
        _write(member, {"relation": HEAD}, noted)
        _tell_of(member, noted)
    changes.report(member.household)
    return tuple(
        other
        for other in present(member.household)
        if other != member and (other != former or former.relation is None)
    )


def move(member: HouseholdMember, target: Household, relation: str | None) -> HouseholdMember:
    """Take a member out of their household today and into *target*."""
    _refuse_second_head(target, relation)
    today = dates.today()
    former = member.household
    with saving():
        left = _leave(member, today)
        facts = {name: getattr(member, name) for name in (*MIRRORED, "occupation", "health")}
        moved = HouseholdMember(
            household=target, person=_person_id(member), relation=relation, **facts
        )
        moved.touch()
        moved.save()
        _tell_of(member, left)
        _tell_of(moved, _joined(moved))
    changes.report(former, target)
    return moved


def leave(member: HouseholdMember, day: dt.date) -> None:
    """Write down that a member has left, by moving out or by dying."""
    with saving():
        _tell_of(member, _leave(member, day))
    changes.report(member.household)


def present(household: Household) -> list[HouseholdMember]:
    """Return the members who live there now, the head first."""
    found = HouseholdMember.live().where(
        HouseholdMember.household == household, HouseholdMember.left_on.is_null()
    )
    return sorted(found, key=lambda member: (member.relation != HEAD, member.id))


def household_of(person: Person) -> Household | None:
    """Return the household in which a person lives now."""
    member = _membership(person)
    return member.household if member else None


def members_of(person: Person) -> list[MemberView]:
    """Return everybody of the person's household, themselves included; empty without one."""
    household = household_of(person)
    return views(household) if household else []


def views(household: Household) -> list[MemberView]:
    """Return the members of a household as it shows them."""
    members = present(household)
    today = dates.today()
    roles = _recipients(_person_id(member) for member in members)
    return [_view(member, roles, today) for member in members]


def family_rows(person: Person) -> list[dict[str, Any]]:
    """Return the person's household as rows of the family table of the registration form.

    Relations are to the person: what cannot be told from the relation to the head is left open.
    """
    own = _membership(person)
    if own is None:
        return []
    others = [member for member in present(own.household) if member != own]
    return [
        {
            **{name: getattr(member, name) for name in (*MIRRORED, "occupation", "health")},
            "relation": _relation_to(own, member),
            "lives_here": True,
        }
        for member in others
    ]


def mirror(person: Person) -> None:
    """Carry a person's facts into the households that list them; within their own save."""
    for member in HouseholdMember.live().where(HouseholdMember.person == person):
        facts = _facts_of(person)
        if any(getattr(member, name) != value for name, value in facts.items()):
            _write(member, facts, Changes())


def turned(relation: str | None, sex: Labelled | None) -> str | None:
    """Return what A is to B when B is *relation* to A, and A is of *sex*; None if not known."""
    if relation in (SPOUSE, "11", "12"):
        return SPOUSE
    if relation is None:
        return None
    if relation[0] in "23" and relation not in ("28", "38"):
        return MOTHER if sex is Sex.FEMALE else FATHER
    if relation in ("50", FATHER, MOTHER):
        return DAUGHTER if sex is Sex.FEMALE else SON
    return None


def _relation_to(own: HouseholdMember, member: HouseholdMember) -> str | None:
    if own.relation == HEAD:
        relation: str | None = member.relation
        return relation
    return turned(own.relation, member.sex) if member.relation == HEAD else None


def _membership(person: Person) -> HouseholdMember | None:
    found: HouseholdMember | None = (
        HouseholdMember.live()
        .join(Household)
        .where(
            HouseholdMember.person == person,
            HouseholdMember.left_on.is_null(),
            Household.deleted_at.is_null(),
        )
        .first()
    )
    return found


def _person_id(member: HouseholdMember) -> int | None:
    person_id: int | None = stored(member, HouseholdMember.person)
    return person_id


def _join(household: Household, person: Person, relation: str | None) -> HouseholdMember:
    member = HouseholdMember(
        household=household, person=person, relation=relation, **_facts_of(person)
    )
    member.touch()
    member.save()
    return member


def _joined(member: HouseholdMember) -> Changes:
    noted = Changes()
    noted.added(member, HouseholdMember.facts().values())
    return noted


def _leave(member: HouseholdMember, day: dt.date) -> Changes:
    if member.relation == HEAD and len(present(member.household)) > 1:
        raise UserError(N_("{name}是户主，请先另选户主。").format(name=member.name))
    noted = Changes()
    _write(member, {"left_on": day}, noted)
    return noted


def _write(member: HouseholdMember, facts: dict[str, Any], noted: Changes) -> None:
    fields = HouseholdMember.facts()
    for name, value in facts.items():
        noted.put(member, fields[name], value)
    member.touch()
    member.save()


def _tell_of(member: HouseholdMember, noted: Changes) -> None:
    """Enter a change of who lives together as one of the household."""
    tell(Action.CHANGE, member.household, noted)


def _facts_of(person: Person) -> dict[str, Any]:
    return {name: getattr(person, name) for name in MIRRORED}


def _refuse_elsewhere(person: Person) -> None:
    household = household_of(person)
    if household is not None:
        raise UserError(
            N_("{name}现在属于{number}户，请用“迁入本户”。").format(
                name=person.name, number=household.household_no
            )
        )


def _refuse_second_head(household: Household, relation: str | None) -> None:
    head = household.head() if relation == HEAD else None
    if head is not None:
        raise UserError(N_("这一户的户主是{name}，一户只能有一位户主。").format(name=head.name))


def _recipients(person_ids: Iterable[int | None]) -> dict[int, int]:
    known = [person_id for person_id in person_ids if person_id]
    roles = Recipient.live().where(Recipient.person.in_(known))
    return {stored(role, Recipient.person): role.id for role in roles}


def _view(member: HouseholdMember, roles: dict[int, int], today: dt.date) -> MemberView:
    person_id = _person_id(member)
    return MemberView(
        member.id,
        person_id,
        roles.get(person_id or 0),
        member.name,
        vocabulary("relation").label(member.relation),
        Sex.word(member.sex),
        member.born_on.age_on(today) if member.born_on else None,
        member.phones or (),
        member.relation == HEAD,
    )
