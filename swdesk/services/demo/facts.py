"""What usually holds of somebody of that age, sex and category, where nothing else is said."""

from __future__ import annotations

import random
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from swdesk.services.demo.material import material

_SCHOOL, _GROWN, _MARRIES, _ELDER, _ADVANCED = 6, 18, 26, 60, 80
_KEY = frozenset((
    "dibao", "tekun", "dibian", "childless_elder", "alone_elder", "incapable_elder",
    "dementia_elder", "severe_disabled", "orphan", "unsupported_child", "left_behind_child",
    "hardship_child", "disabled_child", "planned_birth_elder",
))  # fmt: skip
_LONE = frozenset(("tekun", "childless_elder", "bereaved_parent", "planned_birth_elder"))
# Who draws what, in yuan a month.
_BENEFITS = {
    "dibao": ("dibao", 620),
    "tekun": ("tekun", 1180),
    "severe_disabled": ("disabled_care", 120),
    "disabled": ("disabled_living", 100),
    "unsupported_child": ("unsupported_child", 1350),
    "planned_birth_elder": ("planned_birth_special", 890),
    "martyr_family": ("veteran", 2150),
}
_AILMENTS = ("hypertension", "diabetes", "coronary", "arthritis", "cataract", "lumbar", "20")


def is_lone(categories: Iterable[str]) -> bool:
    """Say whether nothing may be written of children."""
    return bool(_LONE & set(categories))


def crowd_of(age: int) -> str:
    """Return which group of texts suits that age."""
    if age < _GROWN:
        return "child"
    return "elder" if age >= _ELDER else "adult"


def person_facts(age: int, chance: random.Random) -> dict[str, Any]:
    """Return the usual schooling, work and politics at that age."""
    schooling: tuple[str, ...]
    work: tuple[str, ...]
    facts: dict[str, Any] = {"hukou_type": "resident", "politics": "13", "residence": "0"}
    if age < _SCHOOL:
        return {**facts, "education": "preschool", "marital": "10", "employment": "preschool"}
    if age < _GROWN:
        return {**facts, "education": "studying", "marital": "10", "employment": "31"}
    if age >= _ELDER:
        facts["politics"] = chance.choice(("13", "13", "13", "01"))
        schooling, work = ("illiterate", "80", "80", "70"), ("27", "27", "80")
    else:
        schooling, work = ("70", "70", "60", "40", "30"), ("24", "27", "flexible", "17", "54")
    return {
        **facts,
        "education": chance.choice(schooling),
        "employment": chance.choice(work),
        "marital": "10" if age < _MARRIES else "20",
    }


def recipient_facts(age: int, categories: list[str], chance: random.Random) -> dict[str, Any]:
    """Return the usual answers of the registration form."""
    is_key = bool(_KEY & set(categories))
    group = "lone" if is_lone(categories) else crowd_of(age)
    texts = material("visits")["needs"][group]
    ailments = chance.sample(_AILMENTS, chance.choice((1, 1, 2))) if age >= _ELDER else ["10"]
    return {
        "health": tuple(sorted(ailments)),
        "self_care": "full",
        "housing": "self_built",
        "medical_insurance": ("resident",),
        "income_sources": _income(age, categories),
        "income": Decimal(chance.randrange(600, 2400, 20)),
        "priority": "key" if is_key else "universal",
        "level": "3" if is_key else "5",
        "risk": "low",
        "difficulties": chance.choice(texts["difficulties"]),
        "strengths": chance.choice(texts["strengths"]),
        "goals": chance.choice(texts["goals"]),
    }


def benefits(age: int, categories: list[str]) -> list[tuple[str, Decimal]]:
    """Return what somebody of these categories draws, with the amount a month."""
    drawn = [_BENEFITS[code] for code in categories if code in _BENEFITS]
    if age >= _ADVANCED:
        drawn.append(("advanced_age", 50))
    return [(kind, Decimal(amount)) for kind, amount in drawn]


def _income(age: int, categories: list[str]) -> tuple[str, ...]:
    sources = []
    if age >= _ELDER:
        sources += ["pension"] if is_lone(categories) else ["pension", "children"]
    elif age >= _GROWN:
        sources.append("wages")
    else:
        sources.append("outwork")
    if {"dibao", "tekun", "unsupported_child"} & set(categories):
        sources.append("aid")
    return tuple(sources)
