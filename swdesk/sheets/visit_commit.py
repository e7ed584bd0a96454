"""Visits from a ledger into the station."""

from __future__ import annotations

from collections import Counter

from swdesk.model.visits import Visit
from swdesk.sheets.batch import Batch
from swdesk.sheets.kinds import WORKER
from swdesk.sheets.staged import Choice, Staging

_PREFIX = "visit."


def write_visits(batch: Batch, staging: Staging) -> Counter[Choice]:
    """Add a visit for each row that comes in."""
    new = batch.new(Visit)
    done: Counter[Choice] = Counter()
    for row in staging.rows:
        if row.comes_in and row.match is not None:
            facts = {
                key.removeprefix(_PREFIX): value
                for key, value in row.values.items()
                if key.startswith(_PREFIX)
            }
            new.add({**facts, "recipient": row.match.recipient_id, "worker": row.values[WORKER]})
            done[Choice.CREATE] += 1
    batch.give_numbers("visit")
    return done
