"""What a table shows in one column."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from swdesk.gui.widgets.tags import State, Tag


class Kind(Enum):
    """How a cell is drawn, and what its value must be (None is always empty)."""

    TEXT = auto()  # str, in the quieter colour
    BOLD = auto()  # str: the name by which one reads down the list
    PLAIN = auto()  # str, in the colour of content
    PAIR = auto()  # (str, str): what it is, and quieter why
    TAGS = auto()  # sequence of Tag
    PILL = auto()  # State, or str for an ordinary date
    TONED = auto()  # State: its words in the colour of its tone, without a pill
    NUMBER = auto()  # str or number, at the right
    LINK = auto()  # str: a verb, reported when pressed
    ICON = auto()  # str: the icon's name
    CHOICE = auto()  # State: the answer chosen, as a box to press; str where there is no choice


@dataclass(frozen=True)
class Column:
    """One column; *width* in pixels from the longest real value, *stretch* takes what is left."""

    key: str
    title: str
    width: int = 80
    kind: Kind = Kind.TEXT
    stretch: bool = False
    sortable: bool = True


def cell_text(value: object, kind: Kind) -> str:
    """Return a cell's value in words, for screen readers, tooltips and type-ahead."""
    if value is None or kind is Kind.ICON:
        return ""
    if kind is Kind.TAGS and isinstance(value, (tuple, list)):
        return "、".join(tag.text for tag in value if isinstance(tag, Tag))
    if isinstance(value, State):
        return value.text
    if isinstance(value, tuple):
        return "　".join(str(part) for part in value if part)
    return str(value)
