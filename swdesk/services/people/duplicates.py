"""Is this somebody we know already? Looked for before a person is made twice."""

from __future__ import annotations

import functools
import operator
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

import peewee as pw

from swdesk.labels import N_
from swdesk.model import dates, idnumber, pinyin
from swdesk.model.audit import Action
from swdesk.model.dates import PartialDate
from swdesk.model.fields import is_empty
from swdesk.model.people import Person, Sex
from swdesk.model.same_people import KnownApart
from swdesk.services import changes
from swdesk.services.access import Area, Level, require
from swdesk.services.privacy.belongings import among
from swdesk.services.trail.auditing import Changes, tell
from swdesk.services.values import cleaned, stored
from swdesk.station.store import saving

_FAR_YEARS = 2  # lunar dates and slips of the pen stay within


class Fact(Enum):
    """What is compared, with the word for it."""

    NUMBER = N_("证件号码")
    NAME = N_("姓名")
    SOUND = N_("姓名读音")
    BIRTH = N_("出生日期")
    PHONE = N_("联系电话")
    PLACE = N_("村（社区）")
    SEX = N_("性别")


@dataclass(frozen=True)
class Match:
    """Somebody on file who may be the same person.

    *certain* when the identity number agrees, or name, birth date and phone do; *ruled_out* when
    both have valid identity numbers and these differ, whatever else agrees.
    """

    person_id: int
    name: str
    agreeing: tuple[str, ...]
    differing: tuple[str, ...]
    certain: bool
    ruled_out: bool = False


def same_person(values: Mapping[str, Any], exclude: int | None = None) -> list[Match]:
    """Return who on file may be the person of *values*, the likeliest first.

    *exclude* is the id of the person who is being edited; who is known to be somebody else than
    they are is left out too.
    """
    require(Area.PEOPLE)
    asked = _asked(values)
    where = list(_blocks(asked))
    if not where:
        return []
    found = Person.live().where(functools.reduce(operator.or_, where))
    others = found.where(~among(Person.id, {exclude or 0, *known_apart(exclude)}))
    matches = (_compared(asked, person) for person in others)
    return sorted((match for match in matches if match), key=_likelihood)


def same_number(one: str | None, other: str | None) -> bool:
    """Say whether two identity numbers are one, be it in 15 or in 18 digits."""
    return _full(one or "") == _full(other or "")


def known_apart(person_id: int | None) -> set[int]:
    """Return who is known to be somebody else than this person."""
    pairs = KnownApart.live().where((KnownApart.one == person_id) | (KnownApart.other == person_id))
    found = {stored(pair, field) for pair in pairs for field in (KnownApart.one, KnownApart.other)}
    return found - {person_id}


def keep_apart(person: Person, others: Iterable[int]) -> None:
    """Remember that *person* is none of *others*, ids of people on file."""
    require(Area.PEOPLE, Level.WRITE)
    fresh = sorted(set(others) - known_apart(person.id) - {person.id})
    if not fresh:
        return
    with saving():
        noted = Changes()
        for other in fresh:
            pair = KnownApart.create(one=person.id, other=other)
            noted.added(pair, KnownApart.facts().values())
        tell(Action.CHANGE, person, noted)
    changes.report(person)


def _asked(values: Mapping[str, Any]) -> Person:
    """Return the typed facts as a person that is not saved."""
    facts = {
        name: cleaned(field, values[name])
        for name, field in Person.facts().items()
        if name in values
    }
    person = Person(**facts)
    person.pinyin = pinyin.keys(person.name) if person.name else ""
    return person


def _blocks(asked: Person) -> Iterator[pw.Expression]:
    """Yield what narrows everybody down to the few worth comparing."""
    if asked.id_no:
        yield Person.id_no.in_([asked.id_no, *_valid(asked.id_no)])
    for phone in asked.phones or ():
        yield Person.phones.cast("TEXT").contains(phone)
    if asked.born_on and asked.born_on.exact():
        yield Person.born_on == asked.born_on
    if asked.name:
        yield Person.name == asked.name
        for reading in asked.pinyin.split():
            yield Person.pinyin.contains(reading)


def _compared(asked: Person, known: Person) -> Match | None:
    verdicts = dict(_verdicts(asked, known))
    agreeing = {fact for fact, agrees in verdicts.items() if agrees}
    differing = {fact for fact, agrees in verdicts.items() if not agrees}
    ruled_out = Fact.NUMBER in differing and bool(_valid(asked.id_no) and _valid(known.id_no))
    if not _is_likely(agreeing, asked, known):
        return None
    certain = Fact.NUMBER in agreeing or {Fact.NAME, Fact.BIRTH, Fact.PHONE} <= agreeing
    return Match(
        known.id,
        known.name,
        _words(agreeing),
        _words(differing),
        certain and not ruled_out,
        ruled_out,
    )


def _verdicts(asked: Person, known: Person) -> Iterator[tuple[Fact, bool]]:
    """Yield what can be compared, and whether it agrees; what either lacks says nothing."""
    if asked.id_no and known.id_no:
        yield Fact.NUMBER, _full(asked.id_no) == _full(known.id_no)
    if asked.name and asked.name == known.name:
        yield Fact.NAME, True
    elif asked.name:
        sounds_same = bool(set(asked.pinyin.split()) & set((known.pinyin or "").split()))
        yield (Fact.SOUND, True) if sounds_same else (Fact.NAME, False)
    if asked.born_on and known.born_on:
        yield Fact.BIRTH, _same_birth(asked.born_on, known.born_on)
    if asked.phones and known.phones:
        yield Fact.PHONE, bool(set(asked.phones) & set(known.phones))
    if asked.place_id and known.place_id:  # type: ignore[attr-defined]  # the id behind a link
        yield Fact.PLACE, asked.place_id == known.place_id  # type: ignore[attr-defined]
    if {asked.sex, known.sex} <= {Sex.MALE, Sex.FEMALE}:
        yield Fact.SEX, asked.sex is known.sex


def _is_likely(agreeing: set[Fact], asked: Person, known: Person) -> bool:
    """Say whether so much agrees that a person should look; a name alone is never enough."""
    if Fact.NUMBER in agreeing:
        return True
    named = bool(agreeing & {Fact.NAME, Fact.SOUND})
    if named and agreeing & {Fact.BIRTH, Fact.PHONE}:
        return True
    if Fact.BIRTH in agreeing and Fact.PHONE in agreeing:
        return True
    return named and Fact.PLACE in agreeing and not _far_apart(asked.born_on, known.born_on)


def _same_birth(one: PartialDate, other: PartialDate) -> bool:
    """Compare as precisely as the less precise of the two is known."""
    length = min(len(one.iso()), len(other.iso()))
    return one.iso()[:length] == other.iso()[:length]


def _far_apart(one: PartialDate | None, other: PartialDate | None) -> bool:
    return bool(one and other) and abs(one.year - other.year) > _FAR_YEARS  # type: ignore[union-attr]


def _full(number: str) -> str:
    return next(iter(_valid(number)), number)


def _valid(number: str | None) -> tuple[str, ...]:
    """Return the number in its 18 characters if it is a right one."""
    if is_empty(number):
        return ()
    try:
        return (idnumber.read(str(number), dates.today()).number,)
    except ValueError:
        return ()


def _likelihood(match: Match) -> tuple[bool, bool, int, int]:
    return (
        not match.certain, match.ruled_out, len(match.differing) - len(match.agreeing),
        match.person_id,
    )  # fmt: skip


def _words(facts: set[Fact]) -> tuple[str, ...]:
    return tuple(fact.value for fact in Fact if fact in facts)
