"""Whether a text says again what another one said, nearly word by word."""

from __future__ import annotations

import re

#: Runs of so many characters are compared; shorter ones recur by chance in Chinese.
_RUN = 6
#: A text of fewer characters is too short to tell repeating from coincidence.
_SHORTEST = 30
_MARKS = re.compile(r"[\W_]+")


def share(text: str, other: str) -> float:
    """Return which part of *text*, from 0 to 1, stands in *other* too; marks do not count."""
    own, known = _runs(text), _runs(other)
    return len(own & known) / len(own) if own else 0.0


def repeats(text: str, other: str, limit: float = 0.8) -> bool:
    """Say whether most of a text of some length stands in *other* already."""
    return len(_MARKS.sub("", text)) >= _SHORTEST and share(text, other) >= limit


def _runs(text: str) -> set[str]:
    plain = _MARKS.sub("", text)
    return {plain[place : place + _RUN] for place in range(len(plain) - _RUN + 1)}
