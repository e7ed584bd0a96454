"""The files of a station by series, each with the day on which its years are over."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from swdesk.labels import N_
from swdesk.model.base import Record, database
from swdesk.model.cases import Case
from swdesk.model.consultations import Consultation
from swdesk.model.dates import PartialDate, add_months
from swdesk.model.destruction import Series
from swdesk.model.event_papers import GoodsSheet
from swdesk.model.events import Event
from swdesk.model.groups import Group
from swdesk.model.people import Person, Recipient
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer
from swdesk.services.contacts.consent_due import birthday

#: The years of one agency's rules and of the law for accounts; each station may set its own.
USUAL: Mapping[Series, int] = {
    Series.CASE: 10,
    Series.VISIT: 5,
    Series.CONSULTATION: 5,
    Series.EVENT: 10,
    Series.GROUP: 10,
    Series.GOODS: 10,
    Series.RECIPIENT: 10,
    Series.VOLUNTEER: 10,
    Series.PERSON: 5,
}
MODELS: Mapping[Series, type[Record]] = {
    Series.CASE: Case,
    Series.VISIT: Visit,
    Series.CONSULTATION: Consultation,
    Series.EVENT: Event,
    Series.GROUP: Group,
    Series.GOODS: GoodsSheet,
    Series.RECIPIENT: Recipient,
    Series.VOLUNTEER: Volunteer,
    Series.PERSON: Person,
}
ADULT = 18
_MONTHS = 12


@dataclass(frozen=True)
class Expired:
    """A file whose years are over: which records, what it is called, since when, and why."""

    series: Series
    ids: tuple[int, ...]
    name: str
    since: dt.date
    due_on: dt.date
    why: str


# Each line is (id, name or number, last day, birth date of whom it is about).
_CASES = """
SELECT c.id, c.case_no, c.closed_on, p.born_on, c.retention
  FROM casework c JOIN recipient r ON r.id = c.recipient_id JOIN person p ON p.id = r.person_id
 WHERE c.struck_at IS NULL AND c.deleted_at IS NULL AND c.closed_on IS NOT NULL
   AND c.status <> 'open'
"""
_EVENTS = """
SELECT id, event_no, held_on, NULL FROM event WHERE struck_at IS NULL AND deleted_at IS NULL
"""
_GROUPS = """
SELECT g.id, g.group_no,
       MAX(COALESCE(g.ends_on, g.begins_on, g.planned_on),
           COALESCE((SELECT MAX(n.held_on) FROM group_session n
                      WHERE n.group_id = g.id AND n.deleted_at IS NULL), '')), NULL
  FROM groupwork g WHERE g.struck_at IS NULL AND g.deleted_at IS NULL
"""
_GOODS = """
SELECT s.id, s.title, s.handed_on, NULL FROM goods_sheet s
 WHERE s.struck_at IS NULL AND s.deleted_at IS NULL
"""
_LAST_CONTACT = "COALESCE((SELECT MAX(date) FROM service_contact s WHERE s.person_id = p.id), '')"
# Somebody who still volunteers, or whose case is open, is not forgotten.
_RECIPIENTS = f"""
SELECT r.id, r.file_no, MAX(COALESCE(r.ended_on, r.opened_on), {_LAST_CONTACT},
       COALESCE((SELECT v.left_on FROM volunteer v WHERE v.person_id = p.id), '')), p.born_on
  FROM recipient r JOIN person p ON p.id = r.person_id
 WHERE r.struck_at IS NULL AND r.deleted_at IS NULL AND r.status IN ('ended', 'deceased')
   AND NOT EXISTS (SELECT 1 FROM volunteer v WHERE v.person_id = p.id
                    AND v.deleted_at IS NULL AND v.status <> 'left')
   AND NOT EXISTS (SELECT 1 FROM casework c WHERE c.recipient_id = r.id
                    AND c.deleted_at IS NULL AND c.closed_on IS NULL AND c.status = 'open')
"""
# Who lives with somebody served stands in their file and goes with it.
_APART = """
   AND p.struck_at IS NULL AND p.deleted_at IS NULL
   AND NOT EXISTS (SELECT 1 FROM recipient r WHERE r.person_id = p.id AND r.struck_at IS NULL)
   AND NOT EXISTS (SELECT 1 FROM household_member m
                     JOIN household_member o ON o.household_id = m.household_id
                     JOIN recipient r ON r.person_id = o.person_id
                    WHERE m.person_id = p.id AND m.deleted_at IS NULL AND o.deleted_at IS NULL
                      AND r.deleted_at IS NULL)
"""
_VOLUNTEERS = f"""
SELECT v.id, v.volunteer_no, MAX(v.left_on, {_LAST_CONTACT}), p.born_on
  FROM volunteer v JOIN person p ON p.id = v.person_id
 WHERE v.status = 'left' AND v.left_on IS NOT NULL
   AND v.struck_at IS NULL AND v.deleted_at IS NULL {_APART}
"""
_OTHERS = f"""
SELECT p.id, p.name, MAX(substr(p.created_at, 1, 10), {_LAST_CONTACT}), p.born_on
  FROM person p WHERE NOT EXISTS (SELECT 1 FROM volunteer v WHERE v.person_id = p.id) {_APART}
"""
# Papers of which there are many, and which are kept by the year: (year, ids, last day).
_BY_YEAR = """
SELECT substr({day}, 1, 4), json_group_array(id), MAX({day}) FROM {table}
 WHERE struck_at IS NULL AND deleted_at IS NULL GROUP BY 1
"""


def _one_by_one(series: Series, sql: str, words: str, kept: int) -> Iterator[Expired]:
    """Yield files that each have a last day of their own; *words* say why they are due."""
    for found, name, last, born in database.execute_sql(sql).fetchall():
        since = dt.date.fromisoformat(last)
        due_on, why = _term(since, born, kept, words)
        yield Expired(series, (found,), name, since, due_on, why)


def _cases(kept: int) -> Iterator[Expired]:
    for found, name, last, born, chosen in database.execute_sql(_CASES).fetchall():
        since = dt.date.fromisoformat(last)
        if term := case_term(since, born, kept, chosen):
            yield Expired(Series.CASE, (found,), name, since, *term)


def case_term(
    since: dt.date, born: str | None, kept: int, chosen: str | None = None
) -> tuple[dt.date, str] | None:
    """Return until when a case closed on *since* is kept, and why; None for ever.

    *chosen* is what its cover says, in years; without it the station's years hold. No child's
    case goes before the station's years since they came of age are over.
    """
    usual = _term(since, born, kept, N_("结案后 {n} 年"))
    if not chosen:
        return usual
    if not chosen.isdigit():
        return None
    until = _after(since, int(chosen))
    if until < usual[0] != _after(since, kept):
        return usual
    return until, N_("封面注明保管 {n} 年").format(n=int(chosen))


def _by_year(series: Series, day: str, words: str, kept: int) -> Iterator[Expired]:
    """Yield the papers of each year as one file; *day* is the column that dates them."""
    sql = _BY_YEAR.format(day=day, table=MODELS[series].table_name())
    for year, ids, last in database.execute_sql(sql).fetchall():
        found = tuple(sorted(json.loads(ids)))
        since = dt.date(int(year), 12, 31)
        name = words.format(year=year, n=len(found))
        why = N_("年度终了后 {n} 年").format(n=kept)
        yield Expired(series, found, name, dt.date.fromisoformat(last), _after(since, kept), why)


def _term(since: dt.date, born: str | None, kept: int, words: str) -> tuple[dt.date, str]:
    """Return when the years are over: for a minor they begin at 18."""
    grown = birthday(PartialDate.from_iso(born), ADULT) if born else since
    if grown > since:
        return _after(grown, kept), N_("未成年人，满 18 岁后 {n} 年").format(n=kept)
    return _after(since, kept), words.format(n=kept)


def _after(day: dt.date, count: int) -> dt.date:
    return add_months(day, count * _MONTHS)


#: How the files of each series are found, given the years they are kept.
FILES: Mapping[Series, Callable[[int], Iterator[Expired]]] = {
    Series.CASE: _cases,
    Series.VISIT: partial(_by_year, Series.VISIT, "visited_on", N_("{year} 年探访 {n} 份")),
    Series.CONSULTATION: partial(
        _by_year, Series.CONSULTATION, "asked_on", N_("{year} 年咨询 {n} 份")
    ),
    Series.EVENT: partial(_one_by_one, Series.EVENT, _EVENTS, N_("活动后 {n} 年")),
    Series.GROUP: partial(_one_by_one, Series.GROUP, _GROUPS, N_("小组结束后 {n} 年")),
    Series.GOODS: partial(_one_by_one, Series.GOODS, _GOODS, N_("发放后 {n} 年")),
    Series.RECIPIENT: partial(_one_by_one, Series.RECIPIENT, _RECIPIENTS, N_("停止服务后 {n} 年")),
    Series.VOLUNTEER: partial(_one_by_one, Series.VOLUNTEER, _VOLUNTEERS, N_("退出后 {n} 年")),
    Series.PERSON: partial(_one_by_one, Series.PERSON, _OTHERS, N_("最后一次来往后 {n} 年")),
}
