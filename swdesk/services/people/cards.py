"""Cards with a random number that a scanner types: issued, looked up, withdrawn when lost."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.audit import Action
from swdesk.model.cards import Card
from swdesk.model.people import Person, Recipient
from swdesk.model.volunteers import Volunteer
from swdesk.services import changes
from swdesk.services.access import Area, Level, require
from swdesk.services.privacy.belongings import among
from swdesk.services.trail.auditing import Changes, tell
from swdesk.station.store import saving

# Figures alone, as an input method lets them through and no row of a list is chosen by them;
# neither a telephone (11) nor a document (18) has so many.
_LENGTH = 16
_HEAD = "50"
_TOKEN = re.compile(rf"{_HEAD}\d{{{_LENGTH - len(_HEAD)}}}")


def is_token(text: str) -> bool:
    """Say whether *text* is the whole number of a card, as a scanner types it."""
    found = text.strip()
    return bool(_TOKEN.fullmatch(found)) and _check_digit(found[:-1]) == found[-1]


def carriers(volunteers: Iterable[int]) -> list[Person]:
    """Return the people behind the volunteers of those ids, in the order of their numbers."""
    require(Area.VOLUNTEERS)
    found = Volunteer.live().where(among(Volunteer.id, volunteers))
    return [one.person for one in found.order_by(Volunteer.volunteer_no)]


def of_recipients(recipients: Iterable[int]) -> list[Person]:
    """Return the people behind the recipients of those ids, in the order of their files."""
    require(Area.PEOPLE)
    found = Recipient.live().where(among(Recipient.id, recipients))
    rows = found.select(Recipient, Person).join(Person, on=Recipient.person == Person.id)
    return [one.person for one in rows.order_by(Recipient.file_no)]


def in_use(person_id: int) -> Card | None:
    """Return the card that somebody carries now."""
    found: Card | None = (
        Card.live().where(Card.person == person_id, Card.withdrawn_on.is_null()).first()
    )
    return found


def issue(person: Person) -> Card:
    """Return the card that somebody carries, made now where there is none."""
    return issue_all([person])[person.id]


def issue_all(people: Iterable[Person]) -> dict[int, Card]:
    """Return the cards that people carry, by person; those that are missing are made at once."""
    require(Area.PEOPLE, Level.WRITE)
    wanted = {one.id for one in people}
    carried = Card.live().where(among(Card.person, wanted), Card.withdrawn_on.is_null())
    found: dict[int, Card] = {card.person_id: card for card in carried}
    made = [Card(person=one, token=_new_token()) for one in sorted(wanted - found.keys())]
    if made:
        with saving():
            for card in made:
                card.save()
                tell(Action.CREATE, card)
        changes.report(*made)
    return found | {card.person_id: card for card in made}


def withdraw(card: Card, because: str) -> Card:
    """Let a card open nothing any longer: it was lost or given back."""
    require(Area.PEOPLE, Level.WRITE)
    if not because.strip():
        raise UserError(N_("停用卡片请写原因，例如：遗失。"))
    with saving():
        fresh, noted = Card.find(card.id), Changes()
        noted.put(fresh, Card.withdrawn_on, dates.today())
        noted.put(fresh, Card.withdrawn_because, because.strip())
        fresh.touch()
        fresh.save()
        tell(Action.CHANGE, fresh, noted)
    changes.report(fresh)
    return fresh


def holder(token: str) -> Person:
    """Return who carries the card with that number; raises UserError that says what to do."""
    require(Area.PEOPLE)
    card = Card.get_or_none(Card.token == token.strip(), Card.deleted_at.is_null())
    if card is None:
        raise UserError(N_("没有这张卡。请再扫一次，或按姓名找人。"))
    if card.withdrawn_on is not None:
        sentence = N_("这张卡已于 {day} 停用（{why}）。请按姓名找人。")
        raise UserError(
            sentence.format(day=card.withdrawn_on.isoformat(), why=card.withdrawn_because)
        )
    person = Person.live().where(Person.id == card.person_id).first()
    if person is None:
        raise UserError(N_("持卡人的资料已不在册。请按姓名找人。"))
    found: Person = person
    return found


def _new_token() -> str:
    """Return a number that nobody can guess from another: 43 random bits and a check digit."""
    body = _HEAD + "".join(str(secrets.randbelow(10)) for _ in range(_LENGTH - len(_HEAD) - 1))
    return body + _check_digit(body)


def _check_digit(body: str) -> str:
    """Return the digit that guards against misreading (ISO/IEC 7812-1, annex B)."""
    weighed = (int(digit) * (1 + (nth + 1) % 2) for nth, digit in enumerate(reversed(body)))
    return str(-sum(sum(divmod(value, 10)) for value in weighed) % 10)
