"""Helpers who look after somebody: volunteers, a party member, a clinic; and their visits."""

from __future__ import annotations

import datetime as dt
from typing import Any

from swdesk.model.pairs import HelperKind, Pair, PairScope, Rhythm
from swdesk.model.people import Person
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer
from swdesk.services.demo.ground import Ground, Human
from swdesk.services.demo.material import material

_AGO, _APART = 240, 9


def pair_up(ground: Ground) -> None:
    """Bring the written pairs together and let some of the visits since then be theirs."""
    volunteers = list(Volunteer.select(Volunteer, Person).join(Person).order_by(Volunteer.id))
    named = {one.name: one for one in ground.recipients()}
    for nth, told in enumerate(material("pairs")["pair"]):
        day = ground.year.working_day(ground.year.ago(_AGO - nth * _APART))
        helper = volunteers[told["volunteer"]].id if "volunteer" in told else None
        _pair(ground, named[told["of"]], day, helper, told)
    ground.rows.flush()
    for pair in Pair.select():
        _visit(pair)


def _pair(
    ground: Ground, human: Human, day: dt.date, volunteer: int | None, told: dict[str, Any]
) -> None:
    ended = {}
    if "ended" in told:
        ended = {"until": ground.year.ago(told["ended"]), "end_reason": told["end_reason"]}
    ground.rows.add(
        Pair,
        day,
        human.worker,
        recipient=human.recipient,
        pair_no=ground.numbers.next("pair", day),
        since=day,
        volunteer=volunteer,
        helper_kind=HelperKind(told["as"]),
        scope=PairScope(told.get("scope", "person")),
        rhythm=Rhythm(told["rhythm"]),
        worker=human.worker,
        **told["facts"],
        **ended,
    )


def _visit(pair: Pair) -> None:
    """Let every other visit at home since then be theirs, and half of these the helper's alone."""
    met = Visit.select().where(
        Visit.recipient == pair.recipient_id,
        Visit.visited_on > pair.since,
        Visit.visited_on <= (pair.until or dt.date.max),
        Visit.method == "home",
    )
    for nth, visit in enumerate(met.order_by(Visit.visited_on.desc())):
        if nth % 2 == 0:
            Visit.update(pair=pair.id, companions=pair.helper_name, by_helper=nth % 4 == 0).where(
                Visit.id == visit.id
            ).execute()
