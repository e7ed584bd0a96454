"""What is worked out of an event: who came by sex and by age, and how content they were.

Each line adds up to the number of those who left a name; who left none is told apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from swdesk.forms.spec import Derived
from swdesk.labels import N_
from swdesk.model.codes import vocabulary
from swdesk.model.events import Event, SignIn
from swdesk.model.people import Sex
from swdesk.model.satisfaction import GRADES, SATISFIED

#: The columns of the event that count slips, from the most content to the least.
SLIPS = ("very_satisfied", "satisfied", "neutral", "unsatisfied", "very_unsatisfied")
_CONTENT = len(GRADES) + 1 - SATISFIED
_UNKNOWN = N_("未登记")
_LAYERS = ((N_("未成年"), 17), (N_("18—59 岁"), 59), (N_("60—79 岁"), 79), (N_("80 岁以上"), 999))


def by_sex(event: Event) -> dict[str, int]:
    """Return how many named people came, by sex; who did not say is counted too."""
    said = {Sex.MALE: N_("男"), Sex.FEMALE: N_("女")}
    return _counted((*said.values(), _UNKNOWN), (said.get(sex, _UNKNOWN) for sex, _ in _of(event)))


def by_age(event: Event) -> dict[str, int]:
    """Return how many named people came, by age on the day."""
    order = (*(name for name, _ in _LAYERS), _UNKNOWN)
    return _counted(order, (_layer(age) for _, age in _of(event)))


def slip_words(event: Event) -> str:
    """Return what the slips say, else what was written of it by hand."""
    counts = [getattr(event, name) or 0 for name in SLIPS]
    whole = sum(counts)
    if not whole:
        return event.satisfaction or ""
    parts = "、".join(
        f"{getattr(Event, name).label} {n}" for name, n in zip(SLIPS, counts, strict=True) if n
    )
    rate = sum(counts[:_CONTENT]) * 100 / whole
    words = N_("回收 {n} 份：{parts}；满意率 {rate}%")
    return words.format(n=whole, parts=parts, rate=f"{rate:.1f}")


def _of(event: Event) -> list[tuple[Sex, int | None]]:
    rows: Any = (
        SignIn.select(SignIn.sex, SignIn.age, SignIn.age_band)
        .where(SignIn.event == event.id, SignIn.deleted_at.is_null())
        .tuples()
    )
    return [(sex, age if age is not None else _least_age(band)) for sex, age, band in rows]


def _least_age(band: str | None) -> int | None:
    """Return an age that lies in a band, as no layer parts a band."""
    entry = vocabulary("age_band").get(band) if band else None
    return None if entry is None else (entry.min_age or 0)


def _layer(age: int | None) -> str:
    if age is None:
        return _UNKNOWN
    return next(name for name, oldest in _LAYERS if age <= oldest)


def _counted(order: Iterable[str], found: Iterable[str]) -> dict[str, int]:
    counts = Counter(found)
    return {name: counts[name] for name in order}


def _words(counts: dict[str, int]) -> str:
    if not any(counts.values()):
        return ""
    return "，".join(f"{name} {n}" for name, n in counts.items() if n or name != _UNKNOWN)


BY_SEX = Derived("by_sex", N_("按性别"), lambda event: _words(by_sex(event)), span=4)
BY_AGE = Derived("by_age", N_("按年龄"), lambda event: _words(by_age(event)), span=6)
CONTENTMENT = Derived("contentment", N_("满意度"), slip_words, span=12)
