"""Sentences that a station keeps for the boxes of its forms."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.fields import Line


class StationSentence(Record):
    """One sentence of the station's own for one box, named as table.column."""

    box = Line(N_("文本框"), required=True, index=True)
    text = Line(N_("句子"), required=True)

    def __str__(self) -> str:
        return str(self.text)
