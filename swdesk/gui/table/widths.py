"""How wide the columns of a table are where there is not room for all of them."""

from __future__ import annotations

from collections.abc import Sequence


def fitted(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Return widths in pixels that fit into *room*: the widest columns give way first.

    None becomes narrower than its *least*, even where all of them are then too wide.
    """
    if sum(wanted) <= room:
        return list(wanted)
    low, high = 0, max(wanted)
    while low < high:
        middle = (low + high + 1) // 2
        if sum(_capped(wanted, least, middle)) <= room:
            low = middle
        else:
            high = middle - 1
    return _capped(wanted, least, low)


def _capped(wanted: Sequence[int], least: Sequence[int], most: int) -> list[int]:
    return [max(floor, min(want, most)) for want, floor in zip(wanted, least, strict=True)]
