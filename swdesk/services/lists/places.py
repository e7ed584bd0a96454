"""Places by id, read once for a list instead of once for a row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Self

from swdesk.model.office import Place

_TOWN, _GROUP = "town", "group"


@dataclass(frozen=True)
class PlaceRow:
    """A place as lists need it; *above* is the id of what it lies in."""

    id: int
    above: int | None
    kind: str
    name: str
    is_retired: bool


class PlaceNames:
    """The places of a station with their names and what lies below them."""

    def __init__(self, rows: Iterable[PlaceRow]) -> None:
        self._rows = {row.id: row for row in rows}

    @classmethod
    def read(cls) -> Self:
        """Read all places, in the order in which they are listed."""
        found = Place.live().order_by(Place.rank, Place.id)
        columns = found.select(Place.id, Place.above, Place.kind, Place.name, Place.is_retired)
        return cls(PlaceRow(*row) for row in columns.tuples().execute())

    @classmethod
    def none(cls) -> Self:
        """Return no places."""
        return cls(())

    def name(self, place_id: int | None) -> str:
        """Return the name with the places above it, but for the town, which all share."""
        return self._names.get(place_id or 0, "")

    def below(self, place_id: int) -> list[int]:
        """Return the place and everything below it."""
        found = [place_id]
        for above in found:
            found.extend(row.id for row in self._rows.values() if row.above == above)
        return found

    @cached_property
    def full_names(self) -> dict[int, str]:
        """The names with all places above, as spreadsheets and forms write them."""
        return {row.id: "".join(one.name for one in self._path(row)) for row in self._rows.values()}

    def parts(self, place_id: int | None) -> tuple[str, str, str]:
        """Return town, what lies between, and group: the columns of a spreadsheet."""
        row = self._rows.get(place_id or 0)
        path = self._path(row) if row else []
        town = "".join(one.name for one in path if one.kind == _TOWN)
        group = "".join(one.name for one in path if one.kind == _GROUP)
        between = "".join(one.name for one in path if one.kind not in (_TOWN, _GROUP))
        return town, between, group

    @cached_property
    def _names(self) -> dict[int, str]:
        return {row.id: self._short(self._path(row)) for row in self._rows.values()}

    @staticmethod
    def _short(path: list[PlaceRow]) -> str:
        return "".join(row.name for row in path if row.kind != _TOWN or row is path[-1])

    def _path(self, row: PlaceRow) -> list[PlaceRow]:
        above = self._rows.get(row.above or 0)
        return [*(self._path(above) if above else ()), row]
