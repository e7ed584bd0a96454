"""What is missing on paper behind a number: sheets nobody signed, records nobody wrote."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.services.figures.annex import KEPT_BACK, titles_of
from swdesk.services.figures.dimension import METHODS
from swdesk.services.figures.reckon import Row


@dataclass(frozen=True)
class PaperLack:
    """What a record lacks, in words; *record* is None where it is not for the reader."""

    day: dt.date
    kind: str
    title: str
    lack: str
    record: int | None

    @property
    def way(self) -> str:
        """Return what kind of record it is."""
        return METHODS[self.kind]


def _none(table: str, owner: str) -> str:
    return f"NOT EXISTS (SELECT 1 FROM {table} x WHERE {owner} AND x.deleted_at IS NULL)"


_EVENT = (
    (_none("sheet_scan", "x.event_id = e.id"), N_("没有签好字的签到表扫描件")),
    ("COALESCE(e.process, '') = ''", N_("没有写活动过程")),
    (_none("event_plan", "x.event_id = e.id"), N_("没有活动计划书")),
)
_SESSION = (
    ("COALESCE(n.attainment, n.dynamics, '') = ''", N_("没有写本节的过程记录")),
    ("n.state <> 'final'", N_("过程记录没有定稿")),
    (_none("sheet_scan", "x.group_id = n.group_id"), N_("没有签好字的签到表扫描件")),
)
_SIGNED = "x.person_id = (SELECT r.person_id FROM recipient r WHERE r.id = c.recipient_id)"
_LONG = "c.kind IS NOT 'consultation'"
_CASE = (
    (_none("consent", _SIGNED), N_("没有知情同意书")),
    (f"{_LONG} AND {_none('assessment', 'x.case_id = c.id')}", N_("没有预估表")),
    (f"{_LONG} AND {_none('plan', 'x.case_id = c.id')}", N_("没有服务计划")),
    (
        (
            f"c.closed_on IS NOT NULL AND {_none('closure', 'x.case_id = c.id')}"
            f" AND {_none('exit', 'x.case_id = c.id')}"
        ),
        N_("没有结案表"),
    ),
)
_GROUP = (
    (_none("sheet_scan", "x.group_id = g.id"), N_("没有签好字的签到表扫描件")),
    (
        f"g.ends_on < date('now', 'localtime') AND {_none('group_summary', 'x.group_id = g.id')}",
        N_("没有小组总结"),
    ),
)
_VISIT = (
    (
        "COALESCE(v.health, v.mood, v.surroundings, v.family, v.needs, v.response, '') = ''",
        N_("探访记录没有写内容"),
    ),
)
_FOLLOW_UP = (("f.state <> 'final'", N_("过程记录没有定稿")),)
#: How the records of each kind are found by the record of a row, and what each of them needs.
_NEEDS: Mapping[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "held": ("event e WHERE e.id", _EVENT),
    "event": ("sign_in r JOIN event e ON e.id = r.event_id WHERE r.id", _EVENT),
    "session": ("group_session n WHERE n.id", _SESSION),
    "group": ("sign_in r JOIN group_session n ON n.id = r.session_id WHERE r.id", _SESSION),
    "groupwork": ("groupwork g WHERE g.id", _GROUP),
    "case": ("casework c WHERE c.id", _CASE),
    "follow_up": ("follow_up f WHERE f.id", _FOLLOW_UP),
    "visit": ("visit v WHERE v.id", _VISIT),
}
#: Of those who signed in, one stands for all on the same sheet.
_SHEET = {"event": "e.id", "group": "n.id"}


def lacking(rows: Sequence[Row]) -> list[PaperLack]:
    """Return what is missing for the records behind a figure, in the order of their days."""
    found: list[PaperLack] = []
    for kind in dict.fromkeys(row.kind for row in rows if row.kind in _NEEDS):
        found += _of_kind(kind, [row for row in rows if row.kind == kind])
    return sorted(found, key=lambda one: (one.day, one.title))


def _of_kind(kind: str, rows: Sequence[Row]) -> list[PaperLack]:
    days = {row.record: row.day for row in rows}
    asked = json.dumps(sorted(days))
    source, needs = _NEEDS[kind]
    record = source.rpartition("WHERE ")[2]
    grouped = f"GROUP BY {_SHEET[kind]}" if kind in _SHEET else ""
    missing = [
        (one, words)
        for condition, words in needs
        for (one,) in database.execute_sql(
            f"SELECT MIN({record}) FROM {source} IN (SELECT value FROM json_each(?))"
            f" AND {condition} {grouped or f'GROUP BY {record}'}",
            (asked,),
        ).fetchall()
    ]
    together: dict[int, list[str]] = defaultdict(list)
    for one, words in missing:
        together[one].append(words)
    titles = titles_of(kind, [row for row in rows if row.record in together])
    return [
        PaperLack(
            days[one], kind, titles.get(one) or KEPT_BACK, "；".join(words),
            one if one in titles else None,
        )
        for one, words in together.items()
    ]  # fmt: skip
