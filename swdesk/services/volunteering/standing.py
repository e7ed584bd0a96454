"""How a volunteer stands: worked out of what was set, what they served, and the station's rule."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import database
from swdesk.model.fields import Labelled
from swdesk.model.office import Office
from swdesk.model.volunteers import VolunteerStatus
from swdesk.services.access import Area, require

_S = VolunteerStatus

#: Every service as a volunteer: whose, on which day, how many minutes.
SERVED = """
SELECT s.person_id, e.held_on AS day,
       (SELECT COALESCE(SUM(strftime('%s', i.left_at) - strftime('%s', i.came_at)), 0) / 60
          FROM interval i WHERE i.sign_in_id = s.id AND i.deleted_at IS NULL) AS minutes
  FROM sign_in s JOIN event e ON e.id = s.event_id
 WHERE s.role = 'volunteer' AND s.deleted_at IS NULL
   AND e.deleted_at IS NULL AND e.status <> 'cancelled'
UNION ALL
SELECT s.person_id, n.held_on,
       COALESCE(strftime('%s', n.ended) - strftime('%s', n.started), 0) / 60
  FROM sign_in s JOIN group_session n ON n.id = s.session_id JOIN groupwork g ON g.id = n.group_id
 WHERE s.role = 'volunteer' AND s.deleted_at IS NULL
   AND n.deleted_at IS NULL AND g.deleted_at IS NULL
"""
_RULE = "SELECT register_times, register_hours, dormant_months FROM office ORDER BY id LIMIT 1"
#: The day on which a volunteer *v* was registered, or had served enough for it; NULL before.
REGISTERED_ON = f"""CASE WHEN v.status <> 'candidate' THEN v.joined_on ELSE
 (SELECT MIN(day) FROM (
   SELECT t.day, ROW_NUMBER() OVER (ORDER BY t.day) AS nth,
          SUM(t.minutes) OVER (ORDER BY t.day ROWS UNBOUNDED PRECEDING) AS total
     FROM ({SERVED}) t WHERE t.person_id = v.person_id)
   WHERE nth >= (SELECT register_times FROM office ORDER BY id LIMIT 1)
     AND total >= 60 * (SELECT register_hours FROM office ORDER BY id LIMIT 1)) END"""
_ALL = f"""
SELECT v.id, v.status, v.joined_on, COUNT(t.day), COALESCE(SUM(t.minutes), 0), MAX(t.day)
  FROM volunteer v LEFT JOIN ({SERVED}) t ON t.person_id = v.person_id
 WHERE v.deleted_at IS NULL GROUP BY v.id
"""
_ONE = _ALL.replace("v.deleted_at IS NULL", "v.id = ?")


class Standing(Labelled):
    """How a volunteer stands on a day."""

    CANDIDATE = "candidate", N_("准志愿者")
    REGISTERED = "registered", N_("注册")
    ACTIVE = "active", N_("活跃")
    DORMANT = "dormant", N_("休眠")
    LEFT = "left", N_("退出")


#: Everybody who has not left.
SERVING = (Standing.CANDIDATE, Standing.REGISTERED, Standing.ACTIVE, Standing.DORMANT)


@dataclass(frozen=True)
class Stand:
    """How a volunteer stands, and why."""

    standing: Standing
    reason: str


@dataclass(frozen=True)
class Rule:
    """How often and how long a candidate serves to be registered, and what sends one to sleep."""

    times: int
    hours: int
    months: int


@dataclass(frozen=True)
class Given:
    """What somebody has served until a day."""

    joined_on: dt.date | None
    times: int
    minutes: int
    last_on: dt.date | None


def rule() -> Rule:
    """Return the station's rule, the one a station begins with where nothing was set."""
    # Asked in SQL: whoever looks at volunteers need not be allowed to see the settings.
    found = database.execute_sql(_RULE).fetchone()
    usual = (Office.register_times, Office.register_hours, Office.dormant_months)
    return Rule(*(found or (field.default for field in usual)))


def standings(today: dt.date | None = None) -> dict[int, Stand]:
    """Return how every volunteer stands, by id; one query over all services."""
    require(Area.VOLUNTEERS)
    return dict(_stands(database.execute_sql(_ALL).fetchall(), today))


def standing(volunteer_id: int, today: dt.date | None = None) -> Stand:
    """Return how one volunteer stands."""
    require(Area.VOLUNTEERS)
    rows = database.execute_sql(_ONE, (volunteer_id,)).fetchall()
    return dict(_stands(rows, today))[volunteer_id]


def ids_of(wanted: Sequence[Standing], today: dt.date | None = None) -> list[int]:
    """Return the volunteers who stand in one of those ways."""
    return [one for one, stand in standings(today).items() if stand.standing in wanted]


def stand(status: VolunteerStatus, given: Given, by: Rule, today: dt.date) -> Stand:
    """Return how somebody of that *status* stands who has *given* so much."""
    if status is _S.LEFT:
        return Stand(Standing.LEFT, N_("已退出"))
    if status is _S.CANDIDATE and not _has_earned(given, by):
        return Stand(Standing.CANDIDATE, _missing(given, by))
    since = dates.add_months(today, -by.months)
    if given.last_on is not None and given.last_on > since:
        return Stand(Standing.ACTIVE, N_("{months} 个月内有服务").format(months=by.months))
    if status is _S.DORMANT:
        return Stand(Standing.DORMANT, N_("登记表上写明休眠"))
    began = given.last_on or given.joined_on
    if began is None or began <= since:
        return Stand(Standing.DORMANT, N_("{months} 个月没有服务").format(months=by.months))
    return Stand(Standing.REGISTERED, N_("还没有服务过"))


def _has_earned(given: Given, by: Rule) -> bool:
    return given.times >= max(by.times, 1) and given.minutes >= by.hours * 60


def _missing(given: Given, by: Rule) -> str:
    """Return what a candidate still has to serve."""
    times = max(max(by.times, 1) - given.times, 0)
    hours = max(by.hours - given.minutes / 60, 0)
    words = N_("满 {need} 次、{hours} 小时转为注册，还差 {times} 次、{rest} 小时")
    return words.format(need=max(by.times, 1), hours=by.hours, times=times, rest=f"{hours:.1f}")


def _stands(
    rows: Sequence[tuple[int, str, str | None, int, int, str | None]], today: dt.date | None
) -> Iterator[tuple[int, Stand]]:
    by, day = rule(), today or dates.today()
    for one, status, joined, times, minutes, last in rows:
        given = Given(_day(joined), times, minutes, _day(last))
        yield one, stand(VolunteerStatus(status), given, by, day)


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
