"""The lower part of a form that is cut off, filled in by somebody else and sent back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from swdesk.labels import N_
from swdesk.printing import grid

_GAP_MM = 10.0
_WORDS = N_("沿此线剪下，填好后交回转出机构")


def cut_off(rows: Iterable[grid.Row]) -> Iterator[grid.Row]:
    """Return the rows of a slip: one whole, under the line along which it is cut off."""
    first, *others = rows
    *between, last = [replace(first, gap_mm=_GAP_MM, cut_along=_WORDS), *others]
    yield from (replace(row, keep_with_next=True) for row in between)
    yield last
