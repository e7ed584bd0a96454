"""Reckoning figures: their value, their values side by side, and the rows behind them."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import chain, groupby
from typing import Any

from swdesk.model import dates
from swdesk.model.base import database
from swdesk.services.access import Area, require
from swdesk.services.figures.dimension import EVERYTHING, Dimension, Narrowing
from swdesk.services.figures.indicator import Figure, Indicator, Ratio, Unit
from swdesk.services.figures.period import Period
from swdesk.services.figures.sources import entered

Number = int | float

# What is told to one decimal.
_IN_PARTS = (Unit.HOURS, Unit.YUAN)


@dataclass(frozen=True)
class Row:
    """One row behind a figure; *amount* is what it adds to the figure in its own unit.

    A figure of different persons has a row for each, on the day of the first contact.
    """

    day: dt.date
    kind: str
    record: int
    person_id: int | None
    staff: int | None
    place_id: int | None
    amount: float


def values(
    figures: Iterable[Figure], period: Period, narrowing: Narrowing = EVERYTHING
) -> dict[str, Number | None]:
    """Return figures of a period by their codes; None for a ratio of nothing."""
    asked = list(figures)
    [found] = _told_apart(asked, period, narrowing).values() or [{}]
    return {figure.code: _of(figure, found) for figure in asked}


def value(figure: Figure, period: Period, narrowing: Narrowing = EVERYTHING) -> Number | None:
    """Return one figure of a period."""
    return values((figure,), period, narrowing)[figure.code]


def by(
    figures: Iterable[Figure],
    period: Period,
    dimension: Dimension,
    narrowing: Narrowing = EVERYTHING,
) -> dict[Any, dict[str, Number | None]]:
    """Return figures for each value of *dimension*; of a person of several kinds, in each."""
    asked = list(figures)
    found = _told_apart(asked, period, narrowing, dimension)
    return {
        key: {figure.code: _of(figure, numbers) for figure in asked}
        for key, numbers in found.items()
    }


def _told_apart(
    figures: Iterable[Figure],
    period: Period,
    narrowing: Narrowing,
    dimension: Dimension | None = None,
) -> dict[Any, dict[Indicator, float]]:
    """Ask for all figures of one source at once, which costs hardly more than one of them."""
    require(Area.FIGURES)
    found: dict[Any, dict[Indicator, float]] = defaultdict(dict)
    sources = groupby(_counted(figures), lambda one: (one.source, one.when.value))
    for _, group in sources:
        together = list(group)
        key = dimension.sql if dimension else "NULL"
        columns = ", ".join([key, *(one.measure for one in together)])
        joined = dimension.joined if dimension else ""
        after = "GROUP BY 1" if dimension else f"AND ({_any_of(together)})"
        for at, *numbers in _ask(together[0], period, narrowing, columns, joined, after):
            found[at] |= dict(zip(together, numbers, strict=True))
    return found


def _any_of(together: Iterable[Indicator]) -> str:
    """Return what every row that counts fulfils: the others need not be worked out."""
    return " OR ".join(f"({one.where})" for one in together)


def _counted(figures: Iterable[Figure]) -> list[Indicator]:
    """Return what is counted for figures, once each, those of one source side by side."""
    parts = ((one.part, one.whole) if isinstance(one, Ratio) else (one,) for one in figures)
    return sorted(dict.fromkeys(chain(*parts)), key=lambda one: (one.source, one.when.value))


def _of(figure: Figure, found: Mapping[Indicator, float]) -> Number | None:
    if isinstance(figure, Ratio):
        whole = found.get(figure.whole)
        return round(found.get(figure.part, 0) * figure.factor / whole, 1) if whole else None
    return as_told(figure, found.get(figure, 0))


def as_told(figure: Figure, number: float) -> Number:
    """Return a number with as many decimals as the figure is told with."""
    in_parts = isinstance(figure, Ratio) or figure.unit in _IN_PARTS
    return round(number, 1) if in_parts else round(number)


def rows(figure: Figure, period: Period, narrowing: Narrowing = EVERYTHING) -> list[Row]:
    """Return the rows that a figure adds up, the earliest first; of a ratio, its part's."""
    require(Area.FIGURES)
    if isinstance(figure, Ratio):
        return rows(figure.part, period, narrowing)
    found = _ask(figure, period, narrowing, _columns(figure), after=_listed(figure))
    return [Row(dt.date.fromisoformat(day), *rest) for day, *rest in found]


def late_rows(
    figure: Indicator, period: Period, closed_at: str, narrowing: Narrowing = EVERYTHING
) -> list[Row]:
    """Return the rows that were entered after *closed_at* and raise the figure.

    Of different persons those who had not been counted before.
    """
    require(Area.FIGURES)
    moment = entered(figure.source)
    if figure.per:
        having = f"HAVING MIN({moment}) > '{closed_at}'"
        found = _ask(figure, period, narrowing, _columns(figure), after=_listed(figure, having))
    else:
        since = replace(narrowing, entered_after=closed_at)
        found = _ask(figure, period, since, _columns(figure), after=_listed(figure))
    return [Row(dt.date.fromisoformat(day), *rest) for day, *rest in found]


def _columns(figure: Indicator) -> str:
    worth = f"COALESCE({figure.worth}, 0) * 1.0 / {figure.divisor}" if figure.amount else "1"
    day = "MIN(s.date)" if figure.per else "s.date"  # the row of the first day, as SQLite has it
    return f"{day}, s.kind, s.record, s.person_id, s.staff, s.place_id, {worth}"


def _listed(figure: Indicator, having: str = "") -> str:
    grouped = f"GROUP BY s.{figure.per} {having}" if figure.per else ""
    return f"AND ({figure.where}) {grouped} ORDER BY 1, s.kind, s.record"


def _ask(
    figure: Indicator,
    period: Period,
    narrowing: Narrowing,
    columns: str,
    joined: str = "",
    after: str = "",
) -> Any:
    where, parameters = narrowing.where(entered(figure.source))
    sql = (
        f"SELECT {columns} FROM {figure.source} {joined}"
        f" WHERE ({figure.when.value}) AND {where} {after}"
    )
    days = {"first": period.first, "last": period.last, "today": dates.today()}
    span = {name: day.isoformat() for name, day in days.items()}
    return database.execute_sql(sql, {**span, **parameters})
