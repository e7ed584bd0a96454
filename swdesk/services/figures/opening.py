"""期初数: what was reached before the records were kept here, never added to what is counted."""

from __future__ import annotations

from collections import defaultdict

from swdesk.model.reporting import OpeningFigure
from swdesk.services.figures.dimension import PROJECT, Narrowing
from swdesk.services.figures.period import Period


def taken_over(period: Period, narrowing: Narrowing) -> dict[str, float]:
    """Return what is taken over from spans that lie wholly within a period, by indicator.

    What was entered for a project belongs to its reports, all else to those of the station;
    there is none for villages, persons and the like.
    """
    if set(narrowing.wanted) - {PROJECT}:
        return {}
    rows = OpeningFigure.live().where(
        OpeningFigure.begins_on >= period.first,
        OpeningFigure.ends_on <= period.last,
        OpeningFigure.project.is_null()
        if narrowing.project is None
        else OpeningFigure.project == narrowing.project,
    )
    found: dict[str, float] = defaultdict(float)
    for one in rows:
        found[one.indicator] += float(one.number)
    return dict(found)
