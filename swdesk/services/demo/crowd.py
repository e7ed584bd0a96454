"""Households beyond the written ones, in the same form as those are written."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from swdesk.model.people import Sex
from swdesk.services.demo.ground import Ground
from swdesk.services.demo.material import material
from swdesk.services.demo.names import Names

_GROWN = 18
_VOLUNTEER_SHARE = 0.55
_SKILLS = ("medical", "law", "tutoring", "culture", "handcraft", "haircut", "repair", "driving")
_STATUSES = ("active", "pending", "paused", "ended", "deceased"), (940, 15, 15, 20, 10)
_TRADES = ("外出务工", "务农", "县城职员", "个体经营")
# The generation of somebody who lives elsewhere, in years younger than who names them.
_YOUNGER = {"20": 27, "30": 26, "51": -26}


def households(ground: Ground, people: int) -> Iterator[dict[str, Any]]:
    """Yield made-up households with at least *people* members to register."""
    plans = material("crowd")["house"]
    weights = [plan["weight"] for plan in plans]
    numbers = dict.fromkeys(ground.places, 100)
    groups = [name for name in ground.places if name.endswith("组")]
    made = 0
    while made < people:
        plan = ground.chance.choices(plans, weights)[0]
        place = ground.chance.choice(groups)
        numbers[place] += 1
        members = plan["members"][: people - made]
        made += len(members)
        yield {
            "place": place,
            "number": numbers[place],
            "person": list(_members(ground.names, ground.chance, plan["living"], members)),
        }


def _members(
    names: Names, chance: random.Random, living: str, members: list[dict[str, Any]]
) -> Iterator[dict[str, Any]]:
    surname, head = names.surname(), ""
    for plan in members:
        sex = Sex(plan.get("sex") or chance.choice("12"))
        age = chance.randint(*plan["ages"])
        own = surname if plan["relation"][0] in "0234" else names.surname()
        spec: dict[str, Any] = {
            "name": own + names.given(sex, age),
            "sex": sex.value,
            "born": str(age),
            "relation": plan["relation"],
            "living": living,
            "status": chance.choices(*_STATUSES)[0],
            "recipient": plan.get("recipient", True),
            "categories": chance.choice(plan.get("categories", [""])).split(),
        }
        minority = names.minority()
        if minority and minority["sex"] == sex.value:
            spec |= minority
        spec |= _elsewhere(names, chance, plan, own, age)
        if age < _GROWN and head:
            spec["contacts"] = [f"guardian {head}", *spec.get("contacts", ())]
        if not spec["recipient"] and chance.random() < _VOLUNTEER_SHARE:
            skills = sorted(chance.sample(_SKILLS, chance.choice((1, 2))))
            spec["volunteer"] = {"team": chance.randrange(5), "skills": skills}
        head = head or f"{spec['name']} {_above(plan, members, sex)}"
        yield spec


def _above(plan: dict[str, Any], members: list[dict[str, Any]], sex: Sex) -> str:
    """Return what the head is to the child of the house."""
    grandchild = members[-1]["relation"] in ("41", "42")
    return ("61" if grandchild else "51") if sex is Sex.MALE else ("62" if grandchild else "52")


def _elsewhere(
    names: Names, chance: random.Random, plan: dict[str, Any], surname: str, age: int
) -> dict[str, Any]:
    """Return the relative who lives elsewhere and is called when something happens."""
    relation = plan.get("away")
    if not relation:
        return {}
    sex = Sex.FEMALE if relation == "30" else Sex.MALE
    years = max(age - _YOUNGER[relation], 24)
    name = surname + names.given(sex, years)
    return {
        "family": [f"{name} {relation} {sex.label} {years} {chance.choice(_TRADES)}"],
        "contacts": [f"emergency {name} {relation}"],
    }
