"""The foot of a sheet that a supervisor reads."""

from __future__ import annotations

from swdesk.forms.spec import ONE, TWO, ByHand, Opinion, Room, Row
from swdesk.labels import N_
from swdesk.model.fields import Kind

_WORKER = Row((ByHand(N_("社工签名")), ByHand(N_("日期"), Room.DATE)), TWO)


def supervised(opinion: Kind, reader: str = N_("督导签名")) -> tuple[Row, Row]:
    """Return the worker's signature and below it what the supervisor says and signs."""
    return _WORKER, Row((Opinion(opinion, reader),), ONE)
