"""What the time of an attendance counts for, by the rule that the station has set itself."""

from __future__ import annotations

from swdesk.model.base import database
from swdesk.model.office import HoursRule, Office

_QUARTER, _HALF, _WHOLE = 15, 30, 60


def rule() -> HoursRule:
    """Return the station's rule; by the minute where nothing was set."""
    # Asked in SQL: whoever reads hours need not be allowed to see the settings.
    table = Office.table_name()
    found = database.execute_sql(f"SELECT hours_rule FROM {table} ORDER BY id LIMIT 1").fetchone()
    return next((one for one in HoursRule if found and one.value == found[0]), HoursRule.MINUTE)


def credited(minutes: int, by: HoursRule) -> int:
    """Return the minutes that one attendance counts for."""
    match by:
        case HoursRule.QUARTER:
            return minutes - minutes % _QUARTER
        case HoursRule.HALF:
            return minutes - minutes % _HALF
        case HoursRule.NEAREST_HALF:
            return (minutes + _QUARTER) // _HALF * _HALF
        case HoursRule.WHOLE:
            return minutes - minutes % _WHOLE
    return minutes


def credited_sql(minutes: str, by: HoursRule) -> str:
    """Return the SQL of what credited() says of the SQL expression *minutes*."""
    steps = {HoursRule.QUARTER: _QUARTER, HoursRule.HALF: _HALF, HoursRule.WHOLE: _WHOLE}
    if by in steps:
        return f"({minutes}) / {steps[by]} * {steps[by]}"
    if by is HoursRule.NEAREST_HALF:
        return f"(({minutes}) + {_QUARTER}) / {_HALF} * {_HALF}"
    return minutes


def in_hours(minutes: int) -> str:
    """Return minutes as hours with at most one decimal, as they are printed."""
    return f"{round(minutes / 60, 1):g}"
