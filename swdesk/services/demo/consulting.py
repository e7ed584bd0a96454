"""What the demonstration shows of consultations: some by people on file, some by others."""

from __future__ import annotations

import datetime as dt
from typing import Any

from swdesk.model.codes import vocabulary
from swdesk.model.consultations import Consultation, ConsultResult
from swdesk.model.people import Sex
from swdesk.services.demo.ground import Ground, Human
from swdesk.services.demo.material import material

_OLD = 60
_OPENS = dt.time(9, 20)


def take_consultations(ground: Ground) -> None:
    """Take the written consultations down in the order of their days."""
    elders = [one for one in ground.recipients() if one.is_served and one.age >= _OLD]
    for nth, told in enumerate(material("consultations")["consultation"]):
        facts = dict(told)
        day = ground.year.working_day(ground.year.ago(facts.pop("ago")))
        human = elders[nth % len(elders)] if facts.pop("known", False) else None
        _take(ground, day, facts, human)


def _take(ground: Ground, day: dt.date, facts: dict[str, Any], human: Human | None) -> None:
    if human is not None:
        facts |= {"recipient": human.recipient, "visitor": human.name, "sex": human.sex.value}
        facts["phones"] = human.phones
        facts["age_band"] = _band(human.age)
    worker = human.worker if human else ground.workers[0][0]
    facts["sex"] = Sex(facts["sex"])
    facts["result"] = ConsultResult(facts["result"])
    facts["phones"] = tuple(facts.get("phones", ())) or None
    ground.rows.add(
        Consultation,
        day,
        worker,
        consult_no=ground.numbers.next("consultation", day),
        asked_on=day,
        asked_at=dt.time(9 + ground.chance.randrange(8), ground.chance.randrange(0, 60, 5)),
        worker=worker,
        **facts,
    )


def _band(age: int) -> str:
    return next(one.code for one in vocabulary("age_band").entries if one.fits(age, None))
