"""Persons, recipients, households and volunteers, from the written and the made-up alike."""

from __future__ import annotations

import datetime as dt
from typing import Any

from swdesk.model import pinyin
from swdesk.model.consent import Answer, Consent, ConsentBy, ConsentWay, LegalBasis
from swdesk.model.dates import PartialDate
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.people import (
    IDENTITY_CARD,
    Benefit,
    ContactRole,
    FamilyMember,
    Person,
    PersonContact,
    Recipient,
    RecipientCategory,
    RecipientStatus,
    Sex,
)
from swdesk.model.volunteers import Volunteer, VolunteerStatus, VolunteerTeam
from swdesk.services.contacts.rhythms import bases
from swdesk.services.demo.facts import benefits, person_facts, recipient_facts
from swdesk.services.demo.ground import Ground, Human
from swdesk.services.demo.material import material

_SEXES = {sex.label: sex for sex in (Sex.MALE, Sex.FEMALE)}
_OWN_PHONE = 12
_SPOKEN_SHARE = 0.15
_ANSWERED_FOR = 18
_PARENT = "50"
_TOLD = (
    "self_care", "living", "housing", "level", "risk", "lacks_capacity", "difficulties",
    "strengths", "goals", "remarks",
)  # fmt: skip
_TOLD_OF_PERSON = (
    "other_name", "ethnicity", "marital", "education", "employment", "workplace", "id_note",
)  # fmt: skip
_SOURCES = ("visit", "visit", "census", "village", "roster", "self")

Spec = dict[str, Any]


class Register:
    """Registers households one after another."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._rows = ground.rows
        self._teams = [
            ground.rows.add(VolunteerTeam, ground.year.first, None, **team)
            for team in material("events")["team"]
        ]

    def house(self, house: Spec, opened_on: dt.date) -> None:
        """Register a household, whoever is named in it and what is known of them."""
        ground = self._ground
        village = house["place"].rstrip("0123456789组")
        worker = ground.workers[ground.villages.index(village) % len(ground.workers)][0]
        address = f"{house['place']}{house['number']}号"
        household = self._household(house, address, opened_on, worker)
        for text in house.get("members", ()):
            self._named(household, text, opened_on, worker)
        members = []
        for spec in house["person"]:
            human = self._person(house, spec, address, opened_on, worker)
            members.append((human, spec))
            ground.people.append(human)
            self._member(household, human, spec, worker)
        for human, spec in members:
            self._family(human, spec, members, house.get("members", ()))

    def _household(self, house: Spec, address: str, day: dt.date, worker: int) -> int:
        return self._rows.add(
            Household,
            day,
            worker,
            household_no=self._ground.numbers.next("household", day),
            place=self._ground.places[house["place"]],
            address=address,
            kinds=tuple(house.get("kinds", ("ordinary",))),
            causes=tuple(house.get("causes", ())),
            housing=house.get("housing", "self_built"),
        )

    def _person(
        self, house: Spec, spec: Spec, address: str, opened_on: dt.date, worker: int
    ) -> Human:
        ground, sex = self._ground, Sex(spec["sex"])
        years, _, birthday = spec["born"].partition(" ")
        age = int(years)
        born_on = ground.names.born_on(age, ground.year.today, birthday)
        has_card = "id_note" not in spec
        number = ground.names.id_no(born_on, sex) if has_card else None
        phones = (ground.names.phone(),) if age > _OWN_PHONE else ()
        named = {name: worker_id for worker_id, name in ground.workers}
        worker = named.get(spec.get("worker", ""), worker)
        facts = person_facts(age, ground.chance) | {
            name: spec[name] for name in _TOLD_OF_PERSON if name in spec
        }
        person = self._rows.add(
            Person,
            opened_on,
            worker,
            name=spec["name"],
            pinyin=pinyin.keys(spec["name"]),
            sex=sex,
            born_on=PartialDate.of(born_on),
            id_type=IDENTITY_CARD if has_card else "none",
            id_no=number,
            place=ground.places[house["place"]],
            address=address,
            hukou_address=material("places")["county"] + address,
            phones=phones,
            has_no_phone=not phones,
            **facts,
        )
        village = house["place"].rstrip("0123456789组")
        human = Human(person, spec["name"], sex, age, village, address, phones, worker=worker)
        human.opened_on = opened_on
        human.born_on, human.id_no = PartialDate.of(born_on), number
        if spec.get("recipient", True):
            home = {"housing": house.get("housing", "self_built")}
            self._recipient(human, home | spec, number)
        self._contacts(human, spec)
        if "volunteer" in spec:
            self._volunteer(human, spec["volunteer"])
        return human

    def _recipient(self, human: Human, spec: Spec, number: str | None) -> None:
        chance, day = self._ground.chance, human.opened_on
        categories = spec["categories"]
        facts = recipient_facts(human.age, categories, chance)
        facts |= {name: spec[name] for name in _TOLD if name in spec}
        if "health" in spec:
            facts["health"] = tuple(spec["health"])
        if "disability" in spec:
            kind, grade = spec["disability"].split()
            facts |= {"disabilities": (kind,), "disability_grade": grade}
            facts["disability_no"] = f"{number}{kind}{grade}"
        status = RecipientStatus(spec.get("status", "active"))
        human.recipient = self._rows.add(
            Recipient,
            day,
            human.worker,
            person=human.person,
            file_no=self._ground.numbers.next("recipient", day),
            status=status,
            opened_on=day,
            source=chance.choice(_SOURCES),
            worker=human.worker,
            **facts,
        )
        human.is_served = status in (RecipientStatus.ACTIVE, RecipientStatus.PENDING)
        human.categories = tuple(categories)
        ruled = bases(facts["level"], facts["risk"], categories)
        human.rhythm = min((one.rhythm.every for one in ruled), key=lambda span: span.days)
        human.last_visit, human.failures = spec.get("last_visit"), spec.get("failures", 0)
        self._belongings(human)
        self._consent(human, spec)

    def _consent(self, human: Human, spec: Spec) -> None:
        """Enter what was agreed to when the file was opened; a guardian answers for a child."""
        chance = self._ground.chance
        way = ConsentWay.SPOKEN if chance.random() < _SPOKEN_SHARE else ConsentWay.WRITTEN
        contacts = [text.split() for text in spec.get("contacts", ())]
        guardian = next((one for one in contacts if one[0] == ContactRole.GUARDIAN.value), None)
        is_answered_for = human.age < _ANSWERED_FOR or bool(spec.get("lacks_capacity"))
        self._rows.add(
            Consent,
            human.opened_on,
            human.worker,
            person=human.person,
            given_on=human.opened_on,
            by=ConsentBy.GUARDIAN if is_answered_for else ConsentBy.SELF,
            signer=guardian[1] if guardian and is_answered_for else None,
            relation=(guardian[2] if guardian else _PARENT) if is_answered_for else None,
            way=way,
            basis=LegalBasis.CONSENT,
            to_record=Answer.YES,
            to_photo=Answer.YES if way is ConsentWay.WRITTEN else Answer.NO,
            to_publicity=Answer.NO,
            worker=human.worker,
        )

    def _belongings(self, human: Human) -> None:
        day, owner = human.opened_on, human.recipient
        for code in human.categories:
            self._rows.add(
                RecipientCategory, day, human.worker, recipient=owner, category=code, since=day
            )
        for kind, amount in benefits(human.age, list(human.categories)):
            self._rows.add(
                Benefit, day, human.worker, recipient=owner, kind=kind, amount=amount, since=day
            )

    def _contacts(self, human: Human, spec: Spec) -> None:
        for text in spec.get("contacts", ()):
            role, name, relation = text.split()
            self._rows.add(
                PersonContact,
                human.opened_on,
                human.worker,
                person=human.person,
                role=ContactRole(role),
                name=name,
                relation=relation,
                phones=(self._ground.names.phone(),),
            )

    def _volunteer(self, human: Human, told: Spec) -> None:
        human.is_volunteer = True
        self._rows.add(
            Volunteer,
            human.opened_on,
            human.worker,
            person=human.person,
            volunteer_no=self._ground.numbers.next("volunteer", human.opened_on),
            team=self._teams[told["team"]],
            joined_on=human.opened_on,
            status=VolunteerStatus(told.get("status", VolunteerStatus.REGISTERED.value)),
            skills=tuple(told["skills"]),
        )

    def _member(self, household: int, human: Human, spec: Spec, worker: int) -> None:
        self._rows.add(
            HouseholdMember,
            human.opened_on,
            worker,
            household=household,
            person=human.person,
            name=human.name,
            relation=spec["relation"],
            sex=human.sex,
            born_on=human.born_on,
            id_no=human.id_no,
            phones=human.phones,
        )

    def _named(self, household: int, text: str, day: dt.date, worker: int) -> None:
        name, relation, sex, age, occupation = text.split()
        self._rows.add(
            HouseholdMember,
            day,
            worker,
            household=household,
            name=name,
            relation=relation,
            sex=_SEXES[sex],
            born_on=PartialDate(self._ground.year.today.year - int(age)),
            occupation=occupation,
        )

    def _family(
        self, human: Human, spec: Spec, members: list[tuple[Human, Spec]], others: tuple[str, ...]
    ) -> None:
        """List the family as the registration form does: those elsewhere, those who live here."""
        for text in spec.get("family", ()):
            self._relative(human, text, lives_here=False)
        if spec["relation"] == "02":
            for text in others:
                self._relative(human, text, lives_here=True)
        for other, told in members:
            relation = _seen_from(spec["relation"], told["relation"], other.sex)
            if other is not human and relation:
                text = f"{other.name} {relation} {other.sex.label} {other.age} "
                self._relative(human, text + told.get("workplace", ""), lives_here=True)

    def _relative(self, human: Human, text: str, *, lives_here: bool) -> None:
        name, relation, sex, age, occupation = (text + " ").split(" ")[:5]
        self._rows.add(
            FamilyMember,
            human.opened_on,
            human.worker,
            person=human.person,
            name=name,
            relation=relation,
            sex=_SEXES[sex],
            born_on=PartialDate(self._ground.year.today.year - int(age)),
            occupation=occupation,
            lives_here=lives_here,
        )


def _seen_from(own: str, other: str, sex: Sex) -> str:
    """Return what the other is to this member, from what both are to the head; "" if unsaid."""
    if own == "02":
        return other
    if other == "02":
        kin = {"2": ("51", "52"), "3": ("51", "52"), "4": ("61", "62"), "1": ("11", "12")}
        male, female = kin.get(own[0], ("", ""))
        return male if sex is Sex.MALE else female
    return ""
