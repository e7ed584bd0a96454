"""What was corrected after a sheet was final, under what the sheet said then."""

from __future__ import annotations

from collections.abc import Iterator

from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.disclosure import Veil
from swdesk.model.fields import Mask
from swdesk.model.supervised import Amendment, Supervised
from swdesk.model.text import chinese_day
from swdesk.printing import grid
from swdesk.printing.cells import Label, Value
from swdesk.printing.longtext import LongText
from swdesk.services.casework.sheet_states import amendments

_LABEL, _WIDE, _HALF = 17.0, 141.0, 62.0


def amendment_rows(record: Record, veil: Veil) -> Iterator[grid.Row]:
    """Yield two rows for each correction of a sheet: what it says, and why, by whom and when."""
    if not isinstance(record, Supervised):
        return
    group = N_("更正")
    for made in amendments(record):
        day = chinese_day(made.made_at.astimezone().date())
        who = veil.said(str(made.worker or ""), Mask.NAME)
        text = LongText(text=veil.said(made.text))
        said = ((Label(text=Amendment.text.label), _LABEL), (text, _WIDE))
        yield grid.Row(said, group=group, least_mm=14, keep_with_next=True)
        why = (
            (Label(text=Amendment.reason.label), _LABEL),
            (Value(text=veil.said(made.reason), align="left"), _HALF),
            (Label(text=Amendment.worker.label), _LABEL),
            (Value(text=f"{who}　{day}"), _HALF),
        )
        yield grid.Row(why, group=group)
