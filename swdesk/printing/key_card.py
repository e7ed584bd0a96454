"""The keys on one sheet, to lie beside the keyboard."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.printing.cells import Content, Label, Value
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import Furniture
from swdesk.printing.grid import Row
from swdesk.printing.page import Sheet
from swdesk.services.help_texts import KeyGroup, key_groups

_TITLE = N_("社工台按键卡")
_KEYS_MM, _DOES_MM = 58.0, 100.0


def key_card_document(options: PrintOptions) -> Document:
    """Return the card."""
    furniture = Furniture(options.station, _TITLE, N_("按 F1 随时看帮助"), confidential=False)
    rows = tuple(row for group in key_groups() for row in _rows(group))
    return bound(_TITLE, [Sheet(furniture, rows)], options, records=0)


def _rows(group: KeyGroup) -> list[Row]:
    made: list[Row] = []
    for keys, does in group.keys:
        cells: tuple[tuple[Content, float], ...] = (
            (Label(text=keys, spread=False), _KEYS_MM),
            (Value(text=does, align="left"), _DOES_MM),
        )
        made.append(Row(cells, group=group.title))
    return made
