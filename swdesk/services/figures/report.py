"""A report: every figure of a period, side by side with other periods or told apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import chain
from typing import Any

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.reporting import PeriodLock
from swdesk.services.figures import locks
from swdesk.services.figures.checks import warnings
from swdesk.services.figures.counting import Counting
from swdesk.services.figures.dimension import (
    EVERYTHING,
    Dimension,
    Narrowing,
    dimension,
    dimensions,
    labels,
)
from swdesk.services.figures.indicator import Figure
from swdesk.services.figures.locks import Difference
from swdesk.services.figures.opening import taken_over
from swdesk.services.figures.period import Period
from swdesk.services.figures.reckon import Number, as_told, by, values

_Values = Mapping[str, Number | None]


class Aspect(Enum):
    """What a line says of its figure: what counts, or what stands beside it, never added to it."""

    COUNTED = ""
    LATE = N_("封账后补录")
    CORRECTED = N_("封账后更正")
    OPENING = N_("期初数（另列）")


@dataclass(frozen=True)
class Column:
    """A column of a report: a period, or one value of a dimension; *lock* where it was signed."""

    title: str
    period: Period
    narrowing: Narrowing = EVERYTHING
    lock: PeriodLock | None = None


@dataclass(frozen=True)
class Line:
    """A figure with its value in each column; *warning* is what wants looking at, "" if nothing."""

    figure: Figure
    cells: tuple[Number | None, ...]
    warning: str = ""
    aspect: Aspect = Aspect.COUNTED

    @property
    def name(self) -> str:
        """Return what the line is called: the figure, or what stands beside it."""
        return self.aspect.value or self.figure.name

    @property
    def said(self) -> str:
        """Return how it is counted; what stands beside a figure is explained once, in the notes."""
        return "" if self.aspect.value else self.figure.definition

    def shown(self, nth: int) -> str:
        """Return a cell as a report writes it."""
        number = self.cells[nth]
        if self.aspect is Aspect.COUNTED:
            return shown(number)
        if number is None:
            return ""
        is_signed = self.aspect is not Aspect.OPENING and number > 0
        return f"+{shown(number)}" if is_signed else shown(number).replace("-", "−")


@dataclass(frozen=True)
class Part:
    """The lines under one heading."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Report:
    """Figures of *period*; *main* is the column of the period itself.

    *split* are the columns that *main* is split into; *scope* says what alone counts.
    """

    period: Period
    columns: tuple[Column, ...]
    parts: tuple[Part, ...]
    main: int = 0
    note: str = ""
    split: tuple[int, ...] = ()
    scope: str = ""

    @property
    def lines(self) -> list[Line]:
        return [line for part in self.parts for line in part.lines]

    @property
    def locks(self) -> list[PeriodLock]:
        """Return the closings whose signed figures the report shows."""
        return [column.lock for column in self.columns if column.lock is not None]

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


def made(period: Period, way: str = "", narrowing: Narrowing = EVERYTHING) -> Report:
    """Return a report in columns by quarter, month, year or a dimension; refuses other ways.

    Without a way a whole year stands beside its quarters, any other period alone.
    """
    if not way:
        return usual(period, narrowing)
    if way in _SPANS:
        return _SPANS[way](period, narrowing)
    return told_apart(period, dimension(way), narrowing)


def ways() -> list[tuple[str, str]]:
    """Return the ways to make columns, with what each is called."""
    spans = [("quarter", N_("季度")), ("month", N_("月")), ("year", N_("年"))]
    return [*spans, *((one.key, one.name) for one in dimensions())]


def plain(period: Period, narrowing: Narrowing = EVERYTHING) -> Report:
    """Return the figures of one period alone."""
    return _report(period, (_column(period.name, period, narrowing),))


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
    columns = [_column(title, span, narrowing) for title, span in spans]
    if period == year:
        return _report(period, tuple(columns), 4, split=(0, 1, 2, 3))
    return _report(period, (_column(period.name, period, narrowing), *columns))


def by_month(period: Period, narrowing: Narrowing = EVERYTHING) -> Report:
    """Return the months of a period, and the whole of it."""
    spans = period.months_within()
    several_years = len({one.first.year for one in spans}) > 1
    form = N_("{year}-{month:02d}") if several_years else N_("{month}月")
    titled = [(form.format(year=one.first.year, month=one.first.month), one) for one in spans]
    return _side_by_side(period, titled, narrowing)


def by_year(period: Period, narrowing: Narrowing = EVERYTHING) -> Report:
    """Return the years of a period, and the whole of it."""
    spans = period.years_within()
    return _side_by_side(
        period, [(N_("{year}年").format(year=one.first.year), one) for one in spans], narrowing
    )


_SPANS: Mapping[str, Callable[[Period, Narrowing], Report]] = {
    "quarter": over_time,
    "month": by_month,
    "year": by_year,
}
#: More columns than these no page and no window makes sense of.
_MOST_SPANS = 36


def usual(period: Period, narrowing: Narrowing = EVERYTHING) -> Report:
    """Return a whole year beside its quarters, any other period alone."""
    is_year = period == period.of_year()
    return over_time(period, narrowing) if is_year else plain(period, narrowing)


def told_apart(period: Period, dimension: Dimension, narrowing: Narrowing = EVERYTHING) -> Report:
    """Return the figures of a period for each value of *dimension*, and altogether."""
    counted = Counting.read(narrowing.project).figures()
    apart = by(counted, period, dimension, narrowing)
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
    note = N_("一人可属几类，各类相加不等于合计。") if dimension.is_several else ""
    titled = (_column(N_("合计"), period, narrowing), *columns)
    split = () if dimension.is_several else tuple(range(1, len(titled)))
    known = {nth: apart[key] for nth, key in enumerate(order, 1)}
    return _report(period, titled, note=note, split=split, known=known)


def _side_by_side(
    period: Period, spans: Sequence[tuple[str, Period]], narrowing: Narrowing
) -> Report:
    if len(spans) > _MOST_SPANS:
        raise UserError(
            N_("这样分有 {n} 栏，最多 {most} 栏，请缩短期间，或改按年分。").format(
                n=len(spans), most=_MOST_SPANS
            )
        )
    columns = [_column(title, span, narrowing) for title, span in spans]
    if len(spans) == 1:
        return _report(period, tuple(columns))
    whole = _column(N_("合计"), period, narrowing)
    return _report(period, (*columns, whole), len(spans), split=tuple(range(len(spans))))


def _column(title: str, period: Period, narrowing: Narrowing) -> Column:
    return Column(title, period, narrowing, locks.standing(period, narrowing))


def _report(
    period: Period,
    columns: tuple[Column, ...],
    main: int = 0,
    *,
    note: str = "",
    split: tuple[int, ...] = (),
    known: Mapping[int, _Values] | None = None,
) -> Report:
    """Return a report; *known* are the values of columns that were reckoned already."""
    narrowing = columns[main].narrowing
    counting = Counting.read(narrowing.project)
    counted = counting.figures()
    told = known or {}
    reckoned = [
        told[nth] if nth in told else values(counted, one.period, one.narrowing)
        for nth, one in enumerate(columns)
    ]
    lines = _Lines(columns, counted, reckoned, main)
    parts = tuple(
        Part(one.title, tuple(chain.from_iterable(map(lines.of, one.figures))))
        for one in counting.chapters()
    )
    return Report(period, columns, parts, main, note, split, narrowing.scope)


class _Lines:
    """The lines of figures: what counts, and under it what stands beside it."""

    def __init__(
        self,
        columns: Sequence[Column],
        counted: Sequence[Figure],
        reckoned: Sequence[_Values],
        main: int,
    ) -> None:
        self._reckoned = reckoned
        self._differences: list[Mapping[str, Difference]] = [
            locks.compare(one.lock, counted, found) if one.lock else {}
            for one, found in zip(columns, reckoned, strict=True)
        ]
        self._opening = [taken_over(one.period, one.narrowing) for one in columns]
        lock = columns[main].lock
        self._words = locks.signed_words(lock) if lock else {}
        self._said = warnings({one.code: self._cell(main, one) for one in counted})

    def of(self, figure: Figure) -> list[Line]:
        """Return the line of a figure, with those beside it that say anything."""
        cells = tuple(self._cell(nth, figure) for nth in range(len(self._reckoned)))
        found = [Line(figure, cells, self._warning(figure))]
        for aspect, beside in (
            (Aspect.LATE, self._late(figure)),
            (Aspect.CORRECTED, self._corrected(figure)),
            (Aspect.OPENING, self._taken_over(figure)),
        ):
            if any(number is not None for number in beside):
                found.append(Line(figure, beside, aspect=aspect))
        return found

    def _cell(self, nth: int, figure: Figure) -> Number | None:
        found = self._differences[nth].get(figure.code)
        return found.signed if found else self._reckoned[nth][figure.code]

    def _late(self, figure: Figure) -> tuple[Number | None, ...]:
        found = (one.get(figure.code) for one in self._differences)
        return tuple(one.late if one else None for one in found)

    def _corrected(self, figure: Figure) -> tuple[Number | None, ...]:
        found = (one.get(figure.code) for one in self._differences)
        return tuple(one.corrected if one else None for one in found)

    def _taken_over(self, figure: Figure) -> tuple[Number | None, ...]:
        found = (one.get(figure.code) for one in self._opening)
        return tuple(None if one is None else as_told(figure, one) for one in found)

    def _warning(self, figure: Figure) -> str:
        signed = self._words.get(figure.code)
        if signed is not None and signed != figure.definition:
            return N_("签字以后口径改过，签字时的口径是：{words}").format(words=signed)
        return self._said.get(figure.code, "")


def shown(number: Number | None) -> str:
    """Return a number as a report writes it, a dash where there is nothing to divide by."""
    if number is None:
        return "—"
    return f"{number:.1f}" if isinstance(number, float) else str(number)


#: What stands beside a figure, as other programs read it.
_BESIDE = {Aspect.LATE: "late", Aspect.CORRECTED: "corrected", Aspect.OPENING: "opening"}


def as_json(report: Report) -> dict[str, Any]:
    """Return the figures of the report for other programs: its own period, and every column."""
    told: dict[str, dict[str, Any]] = {}
    for line in report.lines:
        if line.aspect in _BESIDE:
            told[line.figure.code][_BESIDE[line.aspect]] = report.value(line)
            continue
        told[line.figure.code] = {
            "code": line.figure.code,
            "name": line.figure.name,
            "unit": line.figure.unit.value,
            "value": report.value(line),
            "columns": list(line.cells),
            "definition": line.figure.definition,
            "warning": line.warning,
            "late": None,
            "corrected": None,
            "opening": None,
        }
    return {
        "period": report.period.iso,
        "scope": report.scope,
        "columns": [column.title for column in report.columns],
        "signed": [locks.said(lock) for lock in report.locks],
        "indicators": list(told.values()),
    }
