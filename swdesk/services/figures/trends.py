"""Figures as people would rather look at them: by month, by share, against what was promised."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from swdesk.drawing.charts import Bar, Sample, Target, bar_chart, column_chart, target_chart
from swdesk.drawing.shapes import Drawing
from swdesk.labels import N_
from swdesk.services.figures.counting import Counting
from swdesk.services.figures.dimension import EVERYTHING, METHOD, Dimension, Narrowing, labels
from swdesk.services.figures.indicator import Figure, Indicator, When
from swdesk.services.figures.period import Period
from swdesk.services.figures.reckon import Number, by
from swdesk.services.figures.report import shown
from swdesk.services.lists.targets import Standing, adds_up

#: What a report is illustrated with, where there is any of it.
_USUAL = ("service_times", "visits", "event_times", "volunteer_hours")
_MONTH = Dimension("month", N_("月"), "substr(s.date, 1, 7)")
_MOST_MONTHS = 24
_MOST_BARS = 12


def drawable() -> list[Indicator]:
    """Return the figures that months and shares can be drawn of: those that happen on a day."""
    counted = Counting.read().figures()
    return [one for one in counted if isinstance(one, Indicator) and one.when is When.WITHIN]


def trend(figure: Figure, period: Period, narrowing: Narrowing = EVERYTHING) -> Drawing | None:
    """Return a figure month by month; None where there is one month only, or too many."""
    months = period.months_within()
    if not 1 < len(months) <= _MOST_MONTHS:
        return None
    found = by([figure], period, _MONTH, narrowing)
    values = [_value(found.get(f"{one.first:%Y-%m}"), figure) for one in months]
    return column_chart(
        [
            Sample(_month(one.first, months), value, nth)
            for nth, (one, value) in enumerate(zip(months, values, strict=True))
        ],
        title=N_("{name}（{unit}）按月").format(name=figure.name, unit=figure.unit.value),
    )


def shares(
    figure: Figure, period: Period, dimension: Dimension, narrowing: Narrowing = EVERYTHING
) -> Drawing | None:
    """Return how a figure is shared out, the largest first; None where there is nothing."""
    named = labels(dimension)
    found = [
        (named.get(key) or N_("未注明"), _value(numbers, figure))
        for key, numbers in by([figure], period, dimension, narrowing).items()
    ]
    parts = sorted((one for one in found if one[1]), key=lambda one: -one[1])
    if not parts:
        return None
    whole = sum(value for _, value in parts)
    bars = [_bar(name, value, whole, figure, dimension) for name, value in parts[:_MOST_BARS]]
    if rest := parts[_MOST_BARS:]:
        name = N_("其余 {n} 项").format(n=len(rest))
        bars.append(_bar(name, sum(value for _, value in rest), whole, figure, dimension))
    title = N_("{name}（{unit}）按{way}").format(
        name=figure.name, unit=figure.unit.value, way=dimension.name
    )
    return bar_chart(bars, title=title)


def against_targets(standings: Sequence[Standing]) -> Drawing | None:
    """Return how far the targets of a project are reached; None where it has none."""
    if not standings:
        return None
    elapsed = standings[0].elapsed
    words = N_("时间已过 {percent}%").format(percent=round(elapsed * 100))
    return target_chart(
        [
            Target(
                one.figure.name, one.done, one.goal,
                f"{shown(_whole(one.done))} / {shown(_whole(one.goal))}",
                is_even=adds_up(one.figure),
            )
            for one in standings
        ],
        elapsed=elapsed, elapsed_label=words, title=N_("指标完成情况"),
    )  # fmt: skip


def of_report(period: Period, narrowing: Narrowing = EVERYTHING) -> list[Drawing]:
    """Return what a report is illustrated with: months of the main figures, ways of working."""
    counting = Counting.read(narrowing.project)
    drawn = [trend(counting.figure(code), period, narrowing) for code in _USUAL]
    if METHOD not in narrowing.wanted:
        drawn.insert(1, shares(counting.figure(_USUAL[0]), period, METHOD, narrowing))
    return [one for one in drawn if one is not None]


def _value(numbers: dict[str, Number | None] | None, figure: Figure) -> float:
    return float((numbers or {}).get(figure.code) or 0)


def _month(day: dt.date, months: Sequence[Period]) -> str:
    if len({one.first.year for one in months}) == 1:
        return N_("{month}月").format(month=day.month)
    return f"{day:%y-%m}"


def _bar(name: str, value: float, whole: float, figure: Figure, dimension: Dimension) -> Bar:
    figure_words = shown(_whole(value))
    is_part = not dimension.is_several and isinstance(figure, Indicator) and not figure.per
    if is_part and whole:
        figure_words = f"{figure_words}　{value / whole:.0%}"
    return Bar(name, value, figure_words)


def _whole(value: float) -> Number:
    return int(value) if value == int(value) else round(value, 1)
