"""Reckoning figures: their value, their values side by side, and the rows behind them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from swdesk.model.base import database
from swdesk.services.access import Area, require
from swdesk.services.figures.dimension import EVERYTHING, Dimension, Narrowing
from swdesk.services.figures.indicator import Figure, Indicator, Ratio, Unit
from swdesk.services.figures.period import Period

Number = int | float


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


def value(figure: Figure, period: Period, narrowing: Narrowing = EVERYTHING) -> Number | None:
    """Return a figure for a period; None for a ratio of nothing."""
    require(Area.FIGURES)
    if isinstance(figure, Ratio):
        part, whole = (value(one, period, narrowing) for one in (figure.part, figure.whole))
        return round((part or 0) * figure.factor / whole, 1) if whole else None
    found = _ask(figure, period, narrowing, figure.measure).fetchone()[0]
    return _written(figure, found)


def by(
    figure: Figure, period: Period, dimension: Dimension, narrowing: Narrowing = EVERYTHING
) -> dict[Any, Number | None]:
    """Return a figure for each value of *dimension*; of a person of several kinds, in each."""
    require(Area.FIGURES)
    if isinstance(figure, Ratio):
        parts = by(figure.part, period, dimension, narrowing)
        wholes = by(figure.whole, period, dimension, narrowing)
        return {
            key: round((parts.get(key) or 0) * figure.factor / whole, 1) if whole else None
            for key, whole in wholes.items()
        }
    measured = f"{dimension.sql}, {figure.measure}"
    found = _ask(figure, period, narrowing, measured, dimension.joined, "GROUP BY 1")
    return {key: _written(figure, number) for key, number in found}


def rows(figure: Figure, period: Period, narrowing: Narrowing = EVERYTHING) -> list[Row]:
    """Return the rows that a figure adds up, the earliest first; of a ratio, its part's."""
    require(Area.FIGURES)
    if isinstance(figure, Ratio):
        return rows(figure.part, period, narrowing)
    amount = f"COALESCE(s.{figure.amount}, 0) * 1.0 / {figure.divisor}" if figure.amount else "1"
    day = "MIN(s.date)" if figure.per else "s.date"  # the row of the first day, as SQLite has it
    columns = f"{day}, s.kind, s.record, s.person_id, s.staff, s.place_id, {amount}"
    grouped = f"GROUP BY s.{figure.per}" if figure.per else ""
    found = _ask(figure, period, narrowing, columns, "", f"{grouped} ORDER BY 1, s.kind, s.record")
    return [Row(dt.date.fromisoformat(day), *rest) for day, *rest in found]


def _ask(
    figure: Indicator,
    period: Period,
    narrowing: Narrowing,
    columns: str,
    joined: str = "",
    after: str = "",
) -> Any:
    where, parameters = narrowing.where()
    sql = (
        f"SELECT {columns} FROM {figure.source} {joined}"
        f" WHERE ({figure.when.value}) AND ({figure.where}) AND {where} {after}"
    )
    span = {"first": period.first.isoformat(), "last": period.last.isoformat()}
    return database.execute_sql(sql, {**span, **parameters})


def _written(figure: Indicator, found: float) -> Number:
    """Return hours to one decimal, everything else as a whole number."""
    return round(float(found), 1) if figure.unit is Unit.HOURS else round(found)
