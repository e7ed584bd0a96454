"""What the demonstration shows of needs: an elder, a child and somebody disabled, assessed."""

from __future__ import annotations

import datetime as dt
from typing import Any

from swdesk.model.needs import (
    ChildRegistration,
    ChildRelative,
    Conclusion,
    MainProblem,
    Need,
    NeedsAssessment,
    NeedsRisk,
)
from swdesk.model.people import Recipient
from swdesk.services.demo.ground import Ground, Human
from swdesk.services.demo.material import material

_OLD, _GROWN = 60, 18
_AGO = 120
_TABLES: dict[str, type[MainProblem | NeedsRisk | Need]] = {
    "problem": MainProblem,
    "risk": NeedsRisk,
    "need": Need,
}


def assess_needs(ground: Ground) -> None:
    """Assess the needs of one of each crowd, and register the first child."""
    ground.rows.flush()
    told = material("needs")
    served = [human for human in ground.recipients() if human.is_served]
    for crowd, human in _chosen(served).items():
        _assess(ground, human, told[crowd])
    child = next(human for human in served if human.age < _GROWN)
    _register(ground, child, told["registration"])


def _chosen(served: list[Human]) -> dict[str, Human]:
    """Return the first elder, child and disabled grown-up who are served."""
    disabled = {
        row.id for row in Recipient.select() if row.disabilities or row.disability_no is not None
    }
    crowds = {
        "elder": [human for human in served if human.age >= _OLD],
        "child": [human for human in served if human.age < _GROWN],
        "disabled": [
            human for human in served if human.recipient in disabled and _GROWN <= human.age < _OLD
        ],
    }
    return {crowd: found[0] for crowd, found in crowds.items() if found}


def _day(ground: Ground, human: Human) -> dt.date:
    return max(ground.year.working_day(ground.year.ago(_AGO)), human.opened_on)


def _assess(ground: Ground, human: Human, told: dict[str, Any]) -> None:
    day, worker = _day(ground, human), human.worker
    facts = {name: value for name, value in told.items() if name not in _TABLES}
    facts["conclusion"] = Conclusion(facts["conclusion"])
    found = ground.rows.add(
        NeedsAssessment, day, worker, recipient=human.recipient, worker=worker, assessed_on=day,
        **_codes(facts),
    )  # fmt: skip
    for name, model in _TABLES.items():
        for row in told.get(name, ()):
            ground.rows.add(model, day, worker, needs=found, **row)


def _register(ground: Ground, human: Human, told: dict[str, Any]) -> None:
    day, worker = _day(ground, human), human.worker
    facts = {name: value for name, value in told.items() if name != "relative"}
    found = ground.rows.add(
        ChildRegistration, day, worker, recipient=human.recipient, worker=worker, filled_on=day,
        **_codes(facts),
    )  # fmt: skip
    for row in told["relative"]:
        ground.rows.add(ChildRelative, day, worker, registration=found, **_codes(row))


def _codes(facts: dict[str, Any]) -> dict[str, Any]:
    """Return facts with the lists of the material as the records keep them."""
    return {
        name: tuple(value) if isinstance(value, list) else value for name, value in facts.items()
    }
