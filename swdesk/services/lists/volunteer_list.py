"""The list of volunteers as the window shows it: how each stands and the hours they gave."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.services.lists.list_filters import VolunteerFilter
from swdesk.services.lists.list_source import Heading, ListSource
from swdesk.services.lists.listing import volunteers
from swdesk.services.volunteering import hours
from swdesk.services.volunteering.standing import Standing, standings

COLUMNS = (
    "volunteer_no", "name", "sex", "age", "place", "team", "tags", "standing", "hours", "joined_on",
)  # fmt: skip

# Brought hours are kept in hundredths.
_MINUTES = """SELECT v.id, SUM({credited}) FROM volunteer v JOIN service_contact c
 ON c.person_id = v.person_id AND c.kind IN ('event', 'group') AND c.role = 'volunteer'
 WHERE v.id IN (SELECT value FROM json_each(?)) GROUP BY v.id"""
_RANKED = """SELECT v.id FROM volunteer v LEFT JOIN
 (SELECT person_id, SUM({credited}) AS given FROM service_contact c
   WHERE kind IN ('event', 'group') AND role = 'volunteer' GROUP BY person_id) c
 ON c.person_id = v.person_id
 ORDER BY COALESCE(v.brought_hours, 0) / 100.0 + COALESCE(c.given, 0) / 60.0, v.id"""
_BROUGHT = """SELECT id, COALESCE(brought_hours, 0) / 100.0 FROM volunteer
 WHERE id IN (SELECT value FROM json_each(?))"""


def with_hours(chosen: VolunteerFilter) -> ListSource:
    """Return the list of volunteers in COLUMNS; hours are those brought and those served."""
    extra = (
        Heading("standing", N_("状态"), batch=_standings, ranked=_by_standing),
        Heading(
            "hours", N_("时数"), batch=hours_of, read=lambda given: given or 0.0, ranked=_ranked
        ),
    )
    return volunteers(chosen).with_columns(*COLUMNS, extra=extra)


def hours_of(ids: Sequence[int]) -> Mapping[int, float]:
    """Return the hours of volunteers by id: those brought and those served."""
    wanted = (json.dumps(list(ids)),)
    minutes = dict(database.execute_sql(_counted(_MINUTES), wanted).fetchall())
    return {
        one: round(brought + (minutes.get(one) or 0) / 60, 1)
        for one, brought in database.execute_sql(_BROUGHT, wanted)
    }


def _ranked() -> list[int]:
    return [one for (one,) in database.execute_sql(_counted(_RANKED))]


def _counted(sql: str) -> str:
    """Return *sql* with each attendance counted by the station's rule."""
    return sql.format(credited=hours.credited_sql("c.minutes", hours.rule()))


def _standings(ids: Sequence[int]) -> Mapping[int, Standing]:
    found = standings()
    return {one: found[one].standing for one in ids if one in found}


def _by_standing() -> list[int]:
    """Return all volunteers in the order in which somebody comes to be one, sleeps and leaves."""
    order = list(Standing)
    found = standings()
    return sorted(found, key=lambda one: (order.index(found[one].standing), one))
