"""The list of visits as the window shows it: whom they met and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from swdesk.labels import N_
from swdesk.model.codes import vocabulary
from swdesk.model.visits import MET
from swdesk.services.lists.list_filters import VisitFilter
from swdesk.services.lists.list_source import Heading, ListSource
from swdesk.services.lists.listing import visits

COLUMNS = (
    "visited_on", "name", "sex", "age", "place", "method", "outcome", "summary", "worker",
    "next_on", "put_off",
)  # fmt: skip

_SUMMARY = (
    "SUBSTR(COALESCE(NULLIF(v.needs, ''), NULLIF(v.hazards, ''), NULLIF(v.health, ''), v.mood),"
    " 1, 80)"
)


@dataclass(frozen=True)
class Outcome:
    """What a visit ended in, and whether it met somebody."""

    label: str
    reached: bool


def with_outcome(chosen: VisitFilter) -> ListSource:
    """Return the list of visits in COLUMNS."""
    extra = (
        Heading("outcome", N_("结果"), "v.result", _outcome),
        Heading("summary", N_("情况"), _SUMMARY, lambda text: " ".join((text or "").split())),
        Heading("put_off", N_("推后的原因"), "v.put_off"),
    )
    return visits(chosen).with_columns(*COLUMNS, extra=extra)


def _outcome(code: str) -> Outcome:
    return Outcome(vocabulary("visit_result").short(code), code in MET)
