"""What pairs and their visits say together with what is on file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from swdesk.labels import N_
from swdesk.model.base import Problem
from swdesk.model.households import HouseholdMember
from swdesk.model.pairs import Pair, PairScope
from swdesk.model.people import Person, Recipient
from swdesk.services.values import Values, stored


def pair_problems(values: Values, recipient: int | None, own: int | None) -> Iterator[Problem]:
    """Yield that the same two are paired already; *own* is the pair that is edited."""
    since, until = values.get("since"), values.get("until")
    if recipient is None or since is None:
        return
    others = Pair.live().where(Pair.recipient == recipient, Pair.id != (own or 0))
    for other in others:
        is_same = _helper(values) == (other.volunteer_id, other.helper or "")
        if is_same and other.since <= (until or dt.date.max) and since <= _last_day(other):
            sentence = N_("这两位已经结对（{number}），请打开原来的那份。")
            yield Problem(
                "volunteer" if other.volunteer_id else "helper",
                sentence.format(number=other.pair_no),
            )


def visit_problems(values: Values, recipient: int | None) -> Iterator[Problem]:
    """Yield that the pair a visit is written down for is somebody else's."""
    pair = Pair.get_or_none(Pair.id == values.get("pair"))
    person = Recipient.get_or_none(Recipient.id == recipient)
    if pair is None or person is None:
        return
    at_home = pair.scope is PairScope.HOUSEHOLD and pair.recipient_id in housemates(person)
    if pair.recipient_id != person.id and not at_home:
        sentence = N_("这份结对帮扶的是{name}，请选这位服务对象自己的结对。")
        yield Problem("pair", sentence.format(name=pair.recipient.person.name))
    visited_on = values.get("visited_on")
    if visited_on is not None and not pair.is_running(visited_on):
        yield Problem("pair", N_("走访日期不在结对期间内，请核对。"), is_error=False)


def _helper(values: Values) -> tuple[int | None, str]:
    volunteer = values.get("volunteer")
    return getattr(volunteer, "id", volunteer), values.get("helper") or ""


def _last_day(pair: Pair) -> dt.date:
    return pair.until or dt.date.max


def housemates(recipient: Recipient) -> list[int]:
    """Return the recipients of the household in which somebody lives now."""
    member, lives = HouseholdMember, HouseholdMember.left_on.is_null()
    homes = member.live().where(member.person == stored(recipient, Recipient.person), lives)
    people = (
        member.live()
        .where(member.household.in_(homes.select(member.household)), lives)
        .select(member.person)
    )
    found = Recipient.live().where(Recipient.person.in_(people))
    return [one.id for one in found.join(Person)]
