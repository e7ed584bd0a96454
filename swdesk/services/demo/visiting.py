"""A year of visits: regular ones, those that met nobody, and those that are late."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from typing import Any

from swdesk.model.cases import FollowUp
from swdesk.model.visits import Visit
from swdesk.services.demo.facts import crowd_of, is_lone
from swdesk.services.demo.ground import Ground, Human
from swdesk.services.demo.material import material
from swdesk.services.demo.year import in_office_hours

_ASPECTS = (
    "health", "mood", "surroundings", "family", "hazards", "needs", "response", "plan", "goods",
)  # fmt: skip
_FULL, _BRIEF = 0.85, 0.35  # how often an aspect is written down, in small and in large stations
_FAILED_SHARE, _FAILED_BEFORE_SHARE, _PHONE_SHARE, _FAMILY_SHARE = 0.06, 0.12, 0.16, 0.05
_LATE = 1.06  # of the interval; beyond 1 the next visit is overdue
_RETRY = 4
_LONGEST_VISIT = 65
_LONGEST_CALL = 30
_FAILURES = (*["nobody"] * 4, "no_answer", "no_answer", "away", "away", "refused", "hospital")

Planned = tuple[dt.date, int, str]  # the day, whose, and what kept it from being a meeting


def visit_everybody(ground: Ground) -> None:
    """Write all visits in the order of their days."""
    humans = [human for human in ground.recipients() if human.is_served]
    plan = _exactly(ground, humans) if ground.size.contacts else _regularly(ground, humans)
    for day, place, failure in sorted(plan):
        _visit(ground, humans[place], day, failure)


def _regularly(ground: Ground, humans: list[Human]) -> Iterator[Planned]:
    """Plan visits back from the last one, as often as the rules ask."""
    year, chance = ground.year, ground.chance
    for place, human in enumerate(humans):
        ago = human.last_visit or chance.randint(1, int(human.rhythm.days) - 2)
        for failure in range(human.failures):
            yield year.working_day(year.ago(3 + failure * _RETRY)), place, "nobody"
        while year.ago(ago) > human.opened_on:
            yield year.working_day(year.ago(ago)), place, ""
            failed_on = year.working_day(year.ago(ago + _RETRY))
            if chance.random() < _FAILED_BEFORE_SHARE and failed_on > human.opened_on:
                yield failed_on, place, chance.choice(_FAILURES)
            ago += int(human.rhythm.days) + chance.randint(-4, 3)


def _exactly(ground: Ground, humans: list[Human]) -> Iterator[Planned]:
    """Spread as many visits as the size asks for evenly over people and days."""
    wanted = ground.size.contacts - ground.rows.count(FollowUp)
    each, rest = divmod(wanted, len(humans))
    year, chance = ground.year, ground.chance
    for place, human in enumerate(humans):
        count = each + (place < rest)
        days = (year.today - human.opened_on).days
        last = min(int(chance.uniform(1, human.rhythm.days * _LATE)), days - 1)
        for nth in range(count):
            ago = last + nth * (days - last) // count
            failed = nth > 0 and chance.random() < _FAILED_SHARE
            failure = chance.choice(_FAILURES) if failed else ""
            yield year.working_day(year.ago(ago)), place, failure


def _visit(ground: Ground, human: Human, day: dt.date, failure: str) -> None:
    chance = ground.chance
    by_phone = chance.random() < _PHONE_SHARE and bool(human.phones)
    texts = _failed(chance, failure) if failure else _met(ground, human, by_phone=by_phone)
    started, ended = in_office_hours(chance, _LONGEST_CALL if by_phone else _LONGEST_VISIT)
    next_on = None if failure else human.rhythm.after(day)
    ground.rows.add(
        Visit,
        day,
        human.worker,
        recipient=human.recipient,
        visit_no=ground.numbers.next("visit", day),
        visited_on=day,
        started=started,
        ended=None if failure else ended,
        worker=human.worker,
        location=None if by_phone else human.address,
        next_on=next_on,
        **texts,
    )


def _met(ground: Ground, human: Human, *, by_phone: bool) -> dict[str, Any]:
    chance = ground.chance
    share = _BRIEF if ground.size.contacts else _FULL
    written = material("visits")
    said = written[crowd_of(human.age)]
    if is_lone(human.categories):
        said = {**said, **written["lone"]}
    texts: dict[str, Any] = {
        name: chance.choice(said[name]) for name in _ASPECTS if chance.random() < share
    }
    if "{systolic}" in texts.get("health", ""):
        upper, lower = chance.randrange(118, 168, 2), chance.randrange(68, 94, 2)
        texts["health"] = texts["health"].format(systolic=upper, diastolic=lower)
    if by_phone:
        for seen in ("surroundings", "goods", "hazards"):
            texts.pop(seen, None)
        return {**texts, "method": "phone", "result": "answered"}
    by_family = chance.random() < _FAMILY_SHARE
    return {**texts, "method": "home", "result": "family" if by_family else "met"}


def _failed(chance: random.Random, result: str) -> dict[str, Any]:
    said = material("visits")["failed"]
    return {
        "method": "phone" if result == "no_answer" else "home",
        "result": result,
        "response": chance.choice(said[result]),
        "plan": chance.choice(said["plan"]),
    }
