"""Comings and goings as they are typed and shown: 9:00—10:00、10:30—11:30."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from itertools import pairwise

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.events import Interval
from swdesk.model.text import from_text

#: When somebody came and when they left, None while nobody wrote it down.
Stay = tuple[dt.time, dt.time | None]
_APART = re.compile(r"[\s　、,，;；/]+")
_TO = re.compile(r"[-–—~～至到]+")


def parse(text: str) -> tuple[Stay, ...]:
    """Read one stay or several: 0900-1030 1045-1130; raises UserError with what is wrong."""
    # Around a dash blanks part nothing: 9:00 - 11:00 is one stay.
    joined = re.sub(r"\s*([-–—~～至到]+)\s*", r"\1", text.strip())
    stays = tuple(_stay(part) for part in filter(None, _APART.split(joined)))
    for before, after in pairwise(stays):
        if before[1] is None or after[0] < before[1]:
            raise UserError(
                N_("几段时间要先后分开，前一段写明离开时间，例如 9:00-10:00 10:30-11:30。")
            )
    return stays


def written(stays: Iterable[tuple[str, str]]) -> str:
    """Return stays in one line."""
    return "、".join(f"{came}—{left}" if left else came for came, left in stays)


def _stay(part: str) -> Stay:
    ends = _TO.split(part)
    if len(ends) > 2 or not ends[0]:  # noqa: PLR2004 - coming and going
        raise UserError(N_("“{what}”不是时间，请写成 9:00-11:00。").format(what=part))
    came, left = (_time(end, part) for end in (ends[0], ends[1] if len(ends) > 1 else ""))
    if came is None:
        raise UserError(N_("“{what}”不是时间，请写成 9:00-11:00。").format(what=part))
    if left is not None and left < came:
        raise UserError(
            N_("{what}：离开早于到达，请核对。如跨过午夜，请分两次记录。").format(what=part)
        )
    return came, left


def _time(text: str, part: str) -> dt.time | None:
    try:
        found: dt.time | None = from_text(Interval.came_at, text)
    except ValueError:
        raise UserError(N_("“{what}”不是时间，请写成 9:00-11:00。").format(what=part)) from None
    return found
