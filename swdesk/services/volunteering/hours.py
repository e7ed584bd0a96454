"""What the time of an attendance counts for, by the rule that the station has set itself."""

from __future__ import annotations

from swdesk.model.base import database
from swdesk.model.office import HoursRule, Office

#: So many hours in one attendance are more than somebody serves on a day: it is asked about.
MOST_HOURS = 12
_TENTH, _QUARTER, _HALF, _WHOLE = 6, 15, 30, 60


def rule() -> HoursRule:
    """Return the station's rule, the one a station begins with where nothing was set."""
    # Asked in SQL: whoever reads hours need not be allowed to see the settings.
    table = Office.table_name()
    found = database.execute_sql(f"SELECT hours_rule FROM {table} ORDER BY id LIMIT 1").fetchone()
    return next((one for one in HoursRule if found and one.value == found[0]), HoursRule.TENTH)


def credited(minutes: int, by: HoursRule) -> int:
    """Return the minutes that one attendance counts for; lines add up to their sum."""
    step, more = _STEPS[by]
    return (minutes + more) // step * step


def credited_sql(minutes: str, by: HoursRule) -> str:
    """Return the SQL of what credited() says of the SQL expression *minutes*."""
    step, more = _STEPS[by]
    return f"(({minutes}) + {more}) / {step} * {step}"


def in_hours(minutes: int) -> str:
    """Return minutes as hours, as they are printed: 3.0, 2.25."""
    return f"{minutes / _WHOLE:.2f}".removesuffix("0")


#: The minutes in which a rule counts, and how many more make up for the next step.
_STEPS = {
    HoursRule.TENTH: (_TENTH, _TENTH // 2),
    HoursRule.QUARTER: (_QUARTER, 0),
    HoursRule.HALF: (_HALF, 0),
    HoursRule.NEAREST_HALF: (_HALF, _QUARTER),
    HoursRule.WHOLE: (_WHOLE, 0),
}
