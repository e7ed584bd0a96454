"""How a record of a case fits the case: within its days, and in the order of its records."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from swdesk.labels import N_
from swdesk.model.base import Problem
from swdesk.model.cases import Case, FollowUp


def follow_up_problems(
    case: Case, held_on: dt.date, nth: int | None, own_id: int | None = None
) -> Iterator[Problem]:
    """Yield what is wrong with a record on that day; *own_id* is the record being changed."""
    yield from _day_problems(case, held_on)
    if nth is not None:
        yield from _order_problems(case, held_on, nth, own_id)


def _day_problems(case: Case, held_on: dt.date) -> Iterator[Problem]:
    first = case.opened_on or case.asked_on
    if held_on < first:
        sentence = N_("早于开案日期 {day}，请核对。").format(day=first.isoformat())
        yield Problem("held_on", sentence)
    if case.closed_on and held_on > case.closed_on:
        sentence = N_("个案已于 {day} 结案。结案后的联系请记在探访里，或先把个案改回在办。")
        yield Problem("held_on", sentence.format(day=case.closed_on.isoformat()))


def _order_problems(
    case: Case, held_on: dt.date, nth: int, own_id: int | None
) -> Iterator[Problem]:
    others = FollowUp.live().where(FollowUp.case == case.id, FollowUp.id != (own_id or 0))
    for other in others.order_by(FollowUp.nth):
        if other.nth == nth:
            yield Problem("nth", N_("第 {nth} 次已经有记录，请改次序。").format(nth=nth))
            return
        if (other.nth < nth and other.held_on > held_on) or (
            other.nth > nth and other.held_on < held_on
        ):
            sentence = N_("第 {nth} 次是 {day}，次序与日期不符，请核对。")
            yield Problem("held_on", sentence.format(nth=other.nth, day=other.held_on.isoformat()))
            return
