"""How a visit fits the rules: a next day later than they allow says why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model.base import Problem
from swdesk.model.visits import MET
from swdesk.services.contacts.due_facts import latest_day


def visit_problems(values: Mapping[str, Any], recipient_id: int | None) -> Iterator[Problem]:
    """Yield what is wrong with the next day that was agreed on at a visit."""
    visited_on, next_on = values.get("visited_on"), values.get("next_on")
    if not (visited_on and next_on and recipient_id) or values.get("put_off"):
        return
    if values.get("result") not in MET:
        return
    latest = latest_day(recipient_id, visited_on, values.get("method") or "")
    if latest is not None and next_on > latest:
        sentence = N_("下次日期晚于规定的 {day}，请写推后的原因，或改早一些。")
        yield Problem("put_off", sentence.format(day=latest.isoformat()))
