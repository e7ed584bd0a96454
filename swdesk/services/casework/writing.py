"""Help with writing: what a good record says, sentences to begin with, words that judge.

Nothing of it writes by itself: a prompt stands in an empty box, a sentence is chosen, a judging
word is named and left where it is.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from swdesk.labels import N_
from swdesk.model.base import Problem
from swdesk.model.fields import AnyKind
from swdesk.paths import resource

_QUOTED = re.compile(r"“[^”]*”?|「[^」]*」?|\"[^\"]*\"?")


@dataclass(frozen=True)
class Box:
    """A box of a form: what a good record says in it, and sentences to begin with."""

    prompt: str = ""
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True)
class Judgement:
    """A word that judges, and what to write in its place."""

    word: str
    instead: str


def key_of(field: AnyKind) -> str:
    """Return the name of the box in which a field is written."""
    return f"{field.model.table_name()}.{field.name}"


def prompt(field: AnyKind) -> str:
    """Return what a good record says in the box of *field*, "" where nothing is known."""
    return _boxes().get(key_of(field), Box()).prompt


def boxes() -> list[str]:
    """Return the names of the boxes that have sentences or a prompt, in the order of the files."""
    return list(_boxes())


def factual_boxes() -> frozenset[str]:
    """Return the names of the boxes that tell facts and nothing else."""
    return _judging()[0]


def sentences(box: str) -> tuple[str, ...]:
    """Return the sentences that come with the program for a box."""
    return _boxes().get(box, Box()).sentences


def judgements(text: str) -> list[Judgement]:
    """Return the judging words of a text in their order; what somebody said may judge."""
    told = _QUOTED.sub("", text)
    found = [one for one in _judging()[1] if one.word in told]
    return sorted(found, key=lambda one: told.index(one.word))


def judging_problems(field: AnyKind, text: Any) -> Iterator[Problem]:
    """Yield a hint where a box that holds facts judges instead; it never keeps from saving."""
    if not text or key_of(field) not in factual_boxes():
        return
    for one in judgements(str(text))[:1]:
        sentence = N_("“{word}”是判断，不是事实。{instead}。").format(
            word=one.word, instead=one.instead
        )
        yield Problem(field.name, sentence, is_error=False)


@cache
def _boxes() -> dict[str, Box]:
    found: dict[str, Box] = {}
    for path in sorted(resource("sentences").glob("case_*.toml")):
        with path.open("rb") as file:
            told = tomllib.load(file)
        for name, box in told.items():
            found[name] = Box(box.get("prompt", ""), tuple(box.get("sentences", ())))
    return found


@cache
def _judging() -> tuple[frozenset[str], tuple[Judgement, ...]]:
    with resource("sentences/judging.toml").open("rb") as file:
        told = tomllib.load(file)
    words = tuple(Judgement(word, instead) for word, instead in told["words"])
    return frozenset(told["boxes"]), words
