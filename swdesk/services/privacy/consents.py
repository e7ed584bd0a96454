"""Whether a person has agreed to something: asked wherever that something is done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.audit import Action
from swdesk.model.consent import (
    Answer,
    Consent,
    ConsentBy,
    LegalBasis,
    Purpose,
    Withdrawal,
)
from swdesk.model.people import Person
from swdesk.model.text import to_text
from swdesk.services.changes import report
from swdesk.services.trail.auditing import tell
from swdesk.station.store import saving

_ADULT = 18


class State(Enum):
    """How a person stands to one purpose."""

    NOT_ASKED = N_("未取得")
    GIVEN = N_("同意")
    REFUSED = N_("不同意")
    WITHDRAWN = N_("已撤回")
    EXPIRED = N_("已到期")
    BY_LAW = N_("依法采集")


@dataclass(frozen=True)
class Standing:
    """How a person stands to one purpose, since when, and on which paper it says so."""

    state: State = State.NOT_ASKED
    since: dt.date | None = None
    consent: Consent | None = None

    @property
    def allows(self) -> bool:
        return self.state in (State.GIVEN, State.BY_LAW)


def has(person: Person | int, purpose: Purpose, on: dt.date | None = None) -> bool:
    """Say whether a person agrees to *purpose* on that day, today if none is named."""
    return standing(person, on)[purpose].allows


def require(person: Person | int, purpose: Purpose, on: dt.date | None = None) -> None:
    """Refuse what nobody has agreed to; raises UserError that says what to do."""
    found = standing(person, on)[purpose]
    if not found.allows:
        raise UserError(_refusal(person, purpose, found))


def lacking(people: Iterable[int], purpose: Purpose, on: dt.date | None = None) -> list[int]:
    """Return those of *people* who do not agree to *purpose*."""
    wanted = list(dict.fromkeys(people))
    day = on or dates.today()
    papers = _papers(wanted)
    return [one for one in wanted if not _standing(papers.get(one, []), purpose, day).allows]


def may_show_photo(person: Person, on: dt.date | None = None) -> bool:
    """Say whether a portrait may be printed: that of a minor only where photographs are allowed."""
    age = person.age_on(on or dates.today())
    return age is None or age >= _ADULT or has(person, Purpose.PHOTO, on)


def standing(person: Person | int, on: dt.date | None = None) -> dict[Purpose, Standing]:
    """Return how a person stands to every purpose: the latest answer counts."""
    person_id = _id(person)
    papers = _papers([person_id]).get(person_id, [])
    day = on or dates.today()
    return {purpose: _standing(papers, purpose, day) for purpose in Purpose}


def in_words(person_id: int, on: dt.date) -> str:
    """Return in a line whether the person may be recorded, and what else they agree to."""
    found = standing(person_id, on)
    record = found.pop(Purpose.RECORD)
    words = str(record.state.value)
    if record.consent is not None and record.state is State.GIVEN:
        words = N_("{way}同意 {day}").format(
            way=to_text(Consent.way, record.consent.way), day=record.consent.given_on.isoformat()
        )
    more = [purpose.label for purpose, one in found.items() if one.allows]
    return N_("{words}；另同意{more}").format(words=words, more="、".join(more)) if more else words


def of_person(person_id: int) -> list[Consent]:
    """Return the consents of a person, the latest first."""
    return list(reversed(_papers([person_id]).get(person_id, [])))


def withdraw(
    person: Person, purposes: Sequence[Purpose], on: dt.date, by: ConsentBy, note: str = ""
) -> list[Withdrawal]:
    """Enter that a person does not agree to *purposes* any longer, from that day on.

    What was done before stays done. Refuses purposes that nobody had agreed to.
    """
    found = standing(person, on)
    wrong = [one.label for one in purposes if found[one].state is not State.GIVEN]
    if not purposes:
        raise UserError(N_("请选要撤回哪几项。"))
    if wrong:
        raise UserError(
            N_("{name}没有同意过{what}，不用撤回。").format(name=person, what="、".join(wrong))
        )
    if on > dates.today():
        raise UserError(N_("撤回日期还没有到，请核对。"))
    with saving():
        made = [_withdrawal(found[one], one, on, by, note) for one in purposes]
    report(*made)
    return made


def _withdrawal(
    found: Standing, purpose: Purpose, on: dt.date, by: ConsentBy, note: str
) -> Withdrawal:
    one = Withdrawal(
        consent=found.consent, purpose=purpose, withdrawn_on=on, by=by, note=note or None
    )
    one.save()
    tell(Action.CREATE, one)
    return one


def _papers(people: Sequence[int]) -> dict[int, list[Consent]]:
    """Return the consents of people, the earliest first."""
    found: dict[int, list[Consent]] = {}
    rows = Consent.live().where(Consent.person.in_(people))
    for paper in rows.order_by(Consent.given_on, Consent.id):
        found.setdefault(paper.person_id, []).append(paper)
    return found


def _standing(papers: Sequence[Consent], purpose: Purpose, on: dt.date) -> Standing:
    answered = [one for one in papers if one.given_on <= on and one.answer(purpose)]
    if not answered:
        return Standing()
    last = answered[-1]
    if last.answer(purpose) is Answer.NO:
        return Standing(State.REFUSED, last.given_on, last)
    gone = _withdrawn(last, on).get(purpose)
    if gone is not None:
        return Standing(State.WITHDRAWN, gone, last)
    if last.until is not None and last.until < on:
        return Standing(State.EXPIRED, last.until, last)
    state = State.GIVEN if last.basis is LegalBasis.CONSENT else State.BY_LAW
    return Standing(state, last.given_on, last)


def _withdrawn(consent: Consent, on: dt.date) -> Mapping[Purpose, dt.date]:
    rows = Withdrawal.live().where(Withdrawal.consent == consent.id, Withdrawal.withdrawn_on <= on)
    return {one.purpose: one.withdrawn_on for one in rows}


def _refusal(person: Person | int, purpose: Purpose, found: Standing) -> str:
    name = person if isinstance(person, Person) else Person.find(person)
    facts = {"name": name, "what": purpose.label}
    if found.state is State.NOT_ASKED:
        return N_("{name}还没有同意{what}。请先签知情同意书（F-05），再办。").format(**facts)
    if found.state is State.EXPIRED:
        return N_("{name}对{what}的同意已到期。请先续签知情同意书（F-05）。").format(**facts)
    return N_("{name}不同意{what}，不能办。改变主意时请重新签知情同意书（F-05）。").format(**facts)


def _id(person: Person | int) -> int:
    return person if isinstance(person, int) else person.id
