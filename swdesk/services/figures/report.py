"""A report: every figure of a period, side by side with other periods or told apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from swdesk.labels import N_
from swdesk.services.figures.catalogue import CHAPTERS, figures
from swdesk.services.figures.checks import warnings
from swdesk.services.figures.dimension import EVERYTHING, Dimension, Narrowing, labels
from swdesk.services.figures.indicator import Figure
from swdesk.services.figures.period import Period
from swdesk.services.figures.reckon import Number, by, values


@dataclass(frozen=True)
class Column:
    """A column of a report: a period, or one value of a dimension."""

    title: str
    period: Period
    narrowing: Narrowing = EVERYTHING


@dataclass(frozen=True)
class Line:
    """A figure with its value in each column; *warning* is what wants looking at, "" if nothing."""

    figure: Figure
    cells: tuple[Number | None, ...]
    warning: str = ""


@dataclass(frozen=True)
class Part:
    """The lines under one heading."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Report:
    """Figures of *period*; *main* is the column of the period itself."""

    period: Period
    columns: tuple[Column, ...]
    parts: tuple[Part, ...]
    main: int = 0
    note: str = ""

    @property
    def lines(self) -> list[Line]:
        return [line for part in self.parts for line in part.lines]

    def headed(self) -> list[tuple[str, Line]]:
        """Return the lines, the first of each part with its heading."""
        return [
            (part.title if nth == 0 else "", line)
            for part in self.parts
            for nth, line in enumerate(part.lines)
        ]

    def value(self, line: Line) -> Number | None:
        """Return the figure for the report's own period."""
        return line.cells[self.main]


def plain(period: Period, narrowing: Narrowing = EVERYTHING) -> Report:
    """Return the figures of one period alone."""
    return _report(period, (Column(period.name, period, narrowing),))


def over_time(period: Period, narrowing: Narrowing = EVERYTHING) -> Report:
    """Return the quarters of the year, the year, the year before and all years till its end.

    The columns in which civil affairs' annual tables are kept.
    """
    year, before = period.of_year(), period.of_year(-1)
    quarters = (N_("一季度"), N_("二季度"), N_("三季度"), N_("四季度"))
    spans = [
        *zip(quarters, year.quarters(), strict=True),
        (N_("本年"), year),
        (N_("上年"), before),
        (N_("累计"), Period(Period.year(1900).first, year.last)),
    ]
    columns = [Column(title, span, narrowing) for title, span in spans]
    if period == year:
        return _report(period, tuple(columns), 4)
    return _report(period, (Column(period.name, period, narrowing), *columns))


def usual(period: Period) -> Report:
    """Return a whole year beside its quarters, any other period alone."""
    return over_time(period) if period == period.of_year() else plain(period)


def told_apart(period: Period, dimension: Dimension, narrowing: Narrowing = EVERYTHING) -> Report:
    """Return the figures of a period for each value of *dimension*, and altogether."""
    whole = plain(period, narrowing)
    apart = by(figures(), period, dimension, narrowing)
    named = labels(dimension)
    order = [key for key in named if key in apart]
    order += [key for key in apart if key not in named]
    columns = [
        Column(
            named.get(key) or N_("未注明"),
            period,
            Narrowing({**narrowing.wanted, dimension: key}),
        )
        for key in order
    ]
    parts = tuple(
        Part(
            part.title, tuple(_widened(line, [apart[key] for key in order]) for line in part.lines)
        )
        for part in whole.parts
    )
    note = N_("一人可属几类，各类相加不等于合计。") if dimension.is_several else ""
    titled = (Column(N_("合计"), period, narrowing), *columns)
    return Report(period, titled, parts, note=note)


def _widened(line: Line, apart: list[dict[str, Number | None]]) -> Line:
    cells = tuple(found[line.figure.code] for found in apart)
    return Line(line.figure, (*line.cells, *cells), line.warning)


def _report(period: Period, columns: tuple[Column, ...], main: int = 0) -> Report:
    reckoned = [values(figures(), column.period, column.narrowing) for column in columns]
    said = warnings(reckoned[main])

    def line(figure: Figure) -> Line:
        cells = tuple(found[figure.code] for found in reckoned)
        return Line(figure, cells, said.get(figure.code, ""))

    parts = (Part(one.title, tuple(line(figure) for figure in one.figures)) for one in CHAPTERS)
    return Report(period, columns, tuple(parts), main)


def shown(number: Number | None) -> str:
    """Return a number as a report writes it, a dash where there is nothing to divide by."""
    if number is None:
        return "—"
    return f"{number:.1f}" if isinstance(number, float) else str(number)


def as_json(report: Report) -> dict[str, Any]:
    """Return the figures of the report's own period for other programs."""
    return {
        "period": report.period.iso,
        "indicators": [
            {
                "code": line.figure.code,
                "name": line.figure.name,
                "unit": line.figure.unit.value,
                "value": report.value(line),
                "definition": line.figure.definition,
                "warning": line.warning,
            }
            for line in report.lines
        ],
    }
