"""One person who was registered twice: two files become one, and nothing that was done is lost."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.audit import Action
from swdesk.model.base import Record, now
from swdesk.model.cards import Card
from swdesk.model.cases import Case
from swdesk.model.fields import AnyKind, IdNumber, is_empty
from swdesk.model.people import Person, Recipient, RecipientCategory, Sex
from swdesk.model.same_people import Joined, KnownApart
from swdesk.model.volunteers import Volunteer
from swdesk.services import access, changes
from swdesk.services.access import Area, Level, NotAllowed
from swdesk.services.changes import Changed
from swdesk.services.people import cards, duplicates, households, restricted
from swdesk.services.people.moving import Moving
from swdesk.services.trail.auditing import Changes, tell
from swdesk.services.values import stored
from swdesk.station.store import saving

_ROLES: tuple[type[Recipient] | type[Volunteer], ...] = (Recipient, Volunteer)
# The numbers of the file that stays, what follows from other facts, and phones, which are united.
_SETTLED = frozenset(("person", "file_no", "volunteer_no", "pinyin", "ended_on", "phones"))
# What says nothing without the fact it belongs to goes with it.
_FOLLOWING = {"id_no": ("id_type",), "born_on": ("is_lunar", "keeps_lunar")}
_UNTOLD = (Sex.UNKNOWN, Sex.UNSTATED)

Pair = tuple[Record, Record]


@dataclass(frozen=True)
class Difference:
    """A fact that two files tell differently; *name* is its table and field, as merge() takes it.

    Facts that only the file that stays has are no difference: they stay.
    """

    name: str
    field: AnyKind
    kept: Any
    other: Any

    @property
    def is_gap(self) -> bool:
        """Say whether the file that stays does not know it."""
        return is_empty(self.kept) or self.kept in _UNTOLD


def differences(kept: Person, other: Person) -> list[Difference]:
    """Return what two files of one person tell differently, the person's own facts first."""
    access.require(Area.PEOPLE)
    return [found for pair in _pairs(kept, other) for found in _between(*pair)]


def needs_reason(kept: Person, other: Person) -> bool:
    """Say whether the numbers of their documents speak against it, so that a reason is asked."""
    one, two = kept.id_no, other.id_no
    return bool(one and two) and not duplicates.same_number(one, two)


def merge(kept: Person, other: Person, take: Collection[str], reason: str = "") -> Person:
    """Make one file of two: *kept* stays, with the facts of *other* that *take* names.

    Everything that hangs on the other person or their roles moves, and these go to the bin.
    Raises UserError where it cannot be, NotAllowed where a supervisor has to decide.
    """
    kept, other = Person.find(kept.id), Person.find(other.id)
    _refuse(kept, other, reason)
    with saving():
        pairs, noted = _pairs(kept, other), Changes()
        _refuse_takeover(pairs, take)
        before = set(_errors(pairs))
        chosen = [one for one in differences(kept, other) if one.name in take]
        _unite_cards(kept, other, noted)
        # What may stand but once is free for the file that stays when the other is in the bin.
        _bin(pairs, reason)
        _take(pairs, chosen, noted)
        _refuse_errors(sentence for sentence in _errors(pairs) if sentence not in before)
        moving = _move(pairs, noted)
        households.mirror(kept)
        _enter(pairs, noted, moving, reason)
    told = (record for pair in pairs for record in pair)
    changes.report(*told, *(Changed(kind) for kind in sorted(moving.kinds())))
    return kept


def _pairs(kept: Person, other: Person) -> list[Pair]:
    """Return what stays and what goes: the persons, and the roles that both have.

    A former role of the one who stays is taken up again rather than given to them twice.
    """
    found: list[Pair] = [(kept, other)]
    for model in _ROLES:
        going = model.live().where(model.person == other.id).first()
        staying = model.get_or_none(model.person == kept.id)
        if going is not None and staying is not None:
            found.append((staying, going))
    return found


# --- what differs ---


def _between(kept: Record, other: Record) -> Iterator[Difference]:
    facts = type(kept).facts()
    differing = {name: field for name, field in facts.items() if _differs(field, kept, other)}
    led = {name for field in differing.values() for name in _followers(field)}
    for name, field in differing.items():
        if name not in led:
            name_of_both = f"{kept.table_name()}.{name}"
            yield Difference(name_of_both, field, stored(kept, field), stored(other, field))


def _differs(field: AnyKind, kept: Record, other: Record) -> bool:
    one, two = stored(kept, field), stored(other, field)
    if field.name in _SETTLED or is_empty(two) or two in _UNTOLD:
        return False
    if isinstance(field, IdNumber) and not is_empty(one):
        return not duplicates.same_number(one, two)
    return bool(one != two)


def _followers(field: AnyKind) -> tuple[str, ...]:
    """Return what goes along with a fact: the kind of a number, the words for 其他."""
    words = getattr(field, "other", "")
    return (*_FOLLOWING.get(field.name, ()), *((words,) if words else ()))


# --- whether it may be ---


def _refuse(kept: Person, other: Person, reason: str) -> None:
    access.require(Area.PEOPLE, Level.WRITE)
    if kept.id == other.id:
        raise UserError(N_("这是同一份档案，请选另一份。"))
    if any(one.deleted_at or one.struck_at for one in (kept, other)):
        raise UserError(N_("其中一份档案已在回收站或已销毁，不能合并。"))
    if not access.may_approve() and _is_for_supervisors(kept, other):
        raise NotAllowed(N_("这两份档案要由站长或督导来合并，请他们用自己的密码打开后再办。"))
    if needs_reason(kept, other) and not reason.strip():
        raise UserError(N_("两份档案的证件号码不同。确是同一个人的，请写明合并的原因。"))
    _refuse_two_homes(kept, other)


def _is_for_supervisors(kept: Person, other: Person) -> bool:
    """Say whether cases would move, or what is kept for those who answer for somebody."""
    roles = list(Recipient.select().where(Recipient.person.in_([kept.id, other.id])))
    ids = [role.id for role in roles]
    return Case.select().where(Case.recipient.in_(ids)).exists() or any(
        restricted.hidden_rows(RecipientCategory, one) for one in ids
    )


def _refuse_two_homes(kept: Person, other: Person) -> None:
    homes = [households.household_of(one) for one in (kept, other)]
    numbers = [str(home.household_no) for home in homes if home is not None]
    if len(set(numbers)) > 1:
        raise UserError(
            N_("两份档案编在两户里：{numbers}。请先在家庭档案里迁到同一户，再合并。").format(
                numbers="、".join(numbers)
            )
        )


def _refuse_takeover(pairs: list[Pair], take: Collection[str]) -> None:
    """Refuse to pass on somebody for whom others answer, be it by their file or with it."""
    for staying, going in pairs:
        if isinstance(staying, Recipient) and isinstance(going, Recipient):
            kept, other = stored(staying, Recipient.worker), stored(going, Recipient.worker)
            given_up = kept if "recipient.worker" in take else other
            if kept != other and not access.may_answer_for(given_up):
                raise NotAllowed(N_("负责社工要由现在的负责社工、站长或督导来改。"))


def _errors(pairs: list[Pair]) -> Iterator[str]:
    """Yield what is wrong with the files that stay, as their own rules find it."""
    person = _facts_of(pairs[0][0])
    for staying, _ in pairs:
        values = {**person, **_facts_of(staying)}
        yield from (one.message for one in staying.problems(values) if one.is_error)


def _refuse_errors(found: Iterable[str]) -> None:
    """Refuse what was not wrong before: a number of the one file with the birth of the other."""
    sentences = list(dict.fromkeys(found))
    if sentences:
        raise UserError(N_("这样选，合并后的档案前后不一致：{why}").format(why=" ".join(sentences)))


def _facts_of(record: Record) -> dict[str, Any]:
    return {name: stored(record, field) for name, field in type(record).facts().items()}


# --- making one of two, within the transaction ---


def _unite_cards(kept: Person, other: Person, noted: Changes) -> None:
    """Let the card of the other file open nothing where the one who stays carries one."""
    card = cards.in_use(other.id)
    if card is not None and cards.in_use(kept.id) is not None:
        noted.put(card, Card.withdrawn_on, dates.today())
        noted.put(card, Card.withdrawn_because, N_("档案合并"))
        card.touch()
        card.save()


def _bin(pairs: list[Pair], reason: str) -> None:
    instant, kept = now(), pairs[0][0]
    for _, going in pairs:
        going.deleted_at = instant
        going.touch()
        going.save()
        Joined.create(
            person=kept.id,
            kind=going.table_name(),
            record_id=going.id,
            reason=reason.strip() or None,
            created_at=instant,
        )


def _take(pairs: list[Pair], chosen: list[Difference], noted: Changes) -> None:
    for staying, going in pairs:
        facts = type(staying).facts()
        for one in chosen:
            if one.field.model is type(staying):
                for name in (one.field.name, *_followers(one.field)):
                    noted.put(staying, facts[name], stored(going, facts[name]))
        if isinstance(staying, Person) and isinstance(going, Person):
            _unite_phones(staying, going, noted)
        staying.deleted_at = None
        staying.touch()
        staying.save()


def _unite_phones(kept: Person, other: Person, noted: Changes) -> None:
    phones = tuple(dict.fromkeys((*(kept.phones or ()), *(other.phones or ()))))
    noted.put(kept, Person.phones, phones or None)
    if phones:
        noted.put(kept, Person.has_no_phone, value=False)


def _move(pairs: list[Pair], noted: Changes) -> Moving:
    kept, other = (one.id for one in pairs[0])
    moving = Moving(noted)
    KnownApart.update(deleted_at=now()).where(
        (KnownApart.one.in_([kept, other])) & KnownApart.other.in_([kept, other])
    ).execute()
    for staying, going in pairs:
        moving.all(going, staying)
    return moving


def _enter(pairs: list[Pair], noted: Changes, moving: Moving, reason: str) -> None:
    detail: dict[str, Any] = {"moved": moving.moved.total(), "joined": moving.joined.total()}
    if reason.strip():
        detail |= {"reason": reason.strip()}
    kept = pairs[0][0]
    tell(Action.MERGE, kept, noted, detail)
    for _, going in pairs:
        tell(Action.DELETE, going, detail={"into": kept.id})
