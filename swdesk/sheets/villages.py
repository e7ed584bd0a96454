"""Villages and groups as sheets write them, against the places of the station."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

from swdesk.labels import N_
from swdesk.sheets.kinds import GROUP, TOWN, VILLAGE
from swdesk.sheets.known import Known, KnownPlace
from swdesk.sheets.staged import Choice, Note, StagedRow, Tag, Unknown, Verdict, Weight

_TOGETHER = re.compile(r"(.+?(?:村|社区|居委会))(.+组)")
_ENDING = re.compile(r"(村民委员会|居民委员会|村委会|居委会|社区|村)$")
_LIKE = 0.5
_NEAR = N_("村名“{text}”不在名单里，最接近“{nearest}”")
_NEW = N_("村名“{text}”不在名单里，将新建")
_SETTLED = (Verdict.REJECT, Verdict.DUPLICATE)
ABOVE_VILLAGES, GROUPS = ("town",), ("group",)


def villages(places: Iterable[KnownPlace]) -> list[KnownPlace]:
    """Return the places that a column 村（社区） may name."""
    return [place for place in places if place.kind not in (*ABOVE_VILLAGES, *GROUPS)]


def bare(name: str) -> str:
    """Return a village's name without the word for what it is: 柳溪村 → 柳溪."""
    return _ENDING.sub("", name) or name


def check(rows: list[StagedRow], known: Known, meanings: dict[str, str]) -> list[Unknown]:
    """Tidy the places of all rows and return the village names that the station has not.

    *meanings* says which name is meant by one that was asked about. A station without any place
    takes all of them over unasked.
    """
    names = {place.name for place in villages(known.places)}
    short = {bare(name): name for name in sorted(names)}
    strange: dict[str, list[StagedRow]] = {}
    for row in rows:
        _tidy(row, meanings)
        village = row.values.get(VILLAGE)
        if village and village not in names:
            if bare(village) in short:
                row.values[VILLAGE] = short[bare(village)]
            elif row.verdict not in _SETTLED:
                strange.setdefault(village, []).append(row)
    if not names:
        return []
    return [_report(text, found, names, text in meanings) for text, found in strange.items()]


def _tidy(row: StagedRow, meanings: dict[str, str]) -> None:
    values = row.values
    village, group = values.get(VILLAGE), values.get(GROUP)
    together = _TOGETHER.fullmatch(village) if village and not group else None
    if together:
        values[VILLAGE], values[GROUP] = together.groups()
    if group and group.isdecimal():
        values[GROUP] = f"{int(group)}组"
    if values.get(VILLAGE) in meanings:
        values[VILLAGE] = meanings[values[VILLAGE]] or values[VILLAGE]


def _report(text: str, rows: list[StagedRow], names: set[str], is_settled: bool) -> Unknown:  # noqa: FBT001 - private
    nearest = _nearest(text, names)
    for row in rows if not is_settled else ():
        sentence = (_NEAR if nearest else _NEW).format(text=text, nearest="".join(nearest[:1]))
        row.notes.append(Note(N_("村（社区）"), sentence, Weight.WARNING, Tag.PLACE))
        if nearest and row.verdict is Verdict.NEW:
            row.decide(Verdict.ASK, None, Choice.CREATE, Choice.SKIP)
    return Unknown(VILLAGE, N_("村（社区）"), text, tuple(row.row for row in rows), nearest)


def _nearest(text: str, names: set[str]) -> tuple[str, ...]:
    """Return the villages whose own names are like that of *text*."""
    own: dict[str, str] = {bare(name): name for name in sorted(names)}
    like = difflib.get_close_matches(bare(text), sorted(own), 3, _LIKE)
    return tuple(own[name] for name in like)


class PlaceFinder:
    """Finds the id of town, village and group; *add* makes those that are missing."""

    def __init__(self, known: Iterable[KnownPlace]) -> None:
        self._ids: dict[tuple[int | None, str], int] = {}
        self._anywhere: dict[str, int] = {}
        towns = []
        for place in known:
            self._ids[place.above, place.name] = place.id
            if place.kind in ABOVE_VILLAGES:
                towns.append(place.id)
            elif place.kind not in GROUPS:
                self._anywhere.setdefault(place.name, place.id)
        self._town = towns[0] if len(towns) == 1 else None
        self.added: list[tuple[int, int | None, str, str]] = []
        self._next = 0

    def start_at(self, first_id: int) -> None:
        """Give the ids of new places from *first_id* on."""
        self._next = first_id

    def find(self, row: StagedRow) -> int | None:
        """Return the place of a row, making what of it is missing; None where none is named."""
        town, village, group = (row.values.get(key) for key in (TOWN, VILLAGE, GROUP))
        at = self._in(None, town, "town") if town else self._town
        if village:
            kind = "community" if _is_community(village) else "village"
            elsewhere = None if town else self._anywhere.get(village)
            at = elsewhere or self._in(at, village, kind)
        return self._in(at, group, "group") if village and group else (at if village else None)

    def _in(self, above: int | None, name: str, kind: str) -> int:
        found = self._ids.get((above, name))
        if found is None:
            found = self._ids[above, name] = self._next
            self._next += 1
            self.added.append((found, above, kind, name))
        return found


def _is_community(name: str) -> bool:
    return name.endswith(("社区", "居委会", "居民委员会"))
