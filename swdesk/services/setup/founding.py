"""What the first-run page asks for beyond a name and a password, put into the new station."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from swdesk.model.base import author
from swdesk.model.team import Worker
from swdesk.services import changes
from swdesk.services.setup import settings

_BETWEEN = re.compile(r"[\n、，,；;]+")
_COMMUNITY = ("社区", "居委会", "居民委员会")


def names_in(text: str) -> list[str]:
    """Return the places listed in *text*, one a line or with 、 between, each once."""
    pieces = (piece.strip() for piece in _BETWEEN.split(text))
    return list(dict.fromkeys(piece for piece in pieces if piece))


def furnish(
    office: Mapping[str, Any], worker: Mapping[str, Any], communities: Iterable[str]
) -> None:
    """Save the facts of the office, of the worker who founded it, and its communities."""
    settings.save_office(office)
    settings.save_worker(worker, Worker.find(author() or 1))
    with changes.together():
        for rank, name in enumerate(communities):
            kind = "community" if name.endswith(_COMMUNITY) else "village"
            settings.save_place({"name": name, "kind": kind, "rank": rank})
