"""A list that is short enough to be held in memory, as the source of a table."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

Line = TypeVar("Line")


class Lines(Generic[Line]):
    """Lines by their ids, in their order; *cells* says what the table draws of one."""

    def __init__(self, lines: Mapping[int, Line], cells: Callable[[Line], tuple[Any, ...]]) -> None:
        self._lines = lines
        self._cells = cells

    def ids(self, _order: str, *, descending: bool) -> array[int]:
        """Return all ids; the order is that of the lines."""
        return array("q", self._lines)

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        """Return the cells of some lines."""
        return {one: self._cells(self._lines[one]) for one in ids}
