"""How long files are kept, which of them are due, and how they are destroyed by two people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.audit import Action, AuditEntry
from swdesk.model.base import Record, author, database
from swdesk.model.cases import Case
from swdesk.model.dates import PartialDate, add_months
from swdesk.model.destruction import (
    Destruction,
    DestructionReason,
    RetentionYears,
    Series,
)
from swdesk.model.events import Event
from swdesk.model.people import Person, Recipient
from swdesk.model.team import Worker
from swdesk.model.visits import Visit
from swdesk.services import access
from swdesk.services.access import Area, Level
from swdesk.services.changes import Changed, report
from swdesk.services.contacts.consent_due import birthday
from swdesk.services.privacy.belongings import Held, belonging_to
from swdesk.services.privacy.destroying import Order, destroy
from swdesk.services.trail.auditing import tell
from swdesk.station import audit
from swdesk.station.audit import Subject
from swdesk.station.backups.thinning import STEADY_DAYS, is_steady
from swdesk.station.store import Station, saving

#: The years of one agency's rules and of the law for accounts; each station may set its own.
USUAL: Mapping[Series, int] = {
    Series.CASE: 10,
    Series.VISIT: 5,
    Series.EVENT: 10,
    Series.RECIPIENT: 10,
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


def years() -> dict[Series, int]:
    """Return how many years each series is kept in this station."""
    own = {row.series: row.years for row in RetentionYears.select()}
    return {series: own.get(series, usual) for series, usual in USUAL.items()}


def set_years(series: Series, count: int) -> None:
    """Keep a series for another number of years from now on."""
    access.require(Area.STATION, Level.WRITE)
    sentence = RetentionYears.years.problem(count)
    if sentence:
        raise UserError(sentence)
    with saving():
        RetentionYears.insert(series=series, years=count).on_conflict_replace().execute()
        tell(Action.SETTINGS, Subject("retention_years"), detail={"kind": series.value})
    report(Changed("retention_years"))


def expired(today: dt.date) -> list[Expired]:
    """Return the files that are due to be destroyed, the longest due first."""
    kept = years()
    found = [
        one
        for series, list_files in _LISTS.items()
        for one in list_files(kept[series])
        if one.due_on <= today
    ]
    return sorted(found, key=lambda one: (one.due_on, one.series.value, one.name))


def require_steady_clock() -> None:
    """Refuse to go by a calendar that leapt: the last days of work must lie close together."""
    now = dt.datetime.combine(dates.today(), dt.time(23, 59)).astimezone()
    agreed, was_ahead = audit.days_since_later(database, now)
    sql = "SELECT DISTINCT substr(at, 1, 10) FROM audit_entry WHERE at <= ? ORDER BY 1 DESC LIMIT 4"
    days = database.execute_sql(sql, (AuditEntry.at.db_value(now),)).fetchall()
    moments = [dt.datetime.fromisoformat(f"{day}T00:00:00+00:00") for (day,) in days]
    is_ahead = was_ahead and agreed < STEADY_DAYS
    if is_ahead or (moments and not is_steady(moments, now)):
        raise UserError(
            N_(
                "电脑的日期和最近几天的使用记录对不上，可能时钟不准。请先核对日期，"
                "照常用上三天，再办到期销毁。"
            )
        )


def destroy_expired(files: Sequence[Expired], witness: Worker, station: Station) -> Destruction:
    """Destroy files whose years are over; a supervisor acts, another worker stands by.

    Raises NotAllowed, or UserError where the clock or the witness will not do.
    """
    access.require_approval()
    require_steady_clock()
    if not files:
        raise UserError(N_("请先在到期清单里选要销毁的档案。"))
    if witness.id == author():
        raise UserError(N_("批准人和监销人不能是同一个人，请另一位同事来输入密码。"))
    still = set(expired(dates.today()))
    if not set(files) <= still:
        raise UserError(N_("到期清单已经变了，请重新打开清单再选。"))
    roots = [record for one in files for record in _roots(one)]
    people = tuple(root for root in roots if isinstance(root, Person))
    held: Held = belonging_to(*roots)
    return destroy(held, Order(DestructionReason.EXPIRED, witness, people=people), station)


def _roots(one: Expired) -> list[Record]:
    model: type[Record] = _MODELS[one.series]
    found = [model.find(record) for record in one.ids]
    if model is Recipient:
        return [role.person for role in found if isinstance(role, Recipient)]
    return found


_MODELS: Mapping[Series, type[Record]] = {
    Series.CASE: Case,
    Series.VISIT: Visit,
    Series.EVENT: Event,
    Series.RECIPIENT: Recipient,
}

# --- what is due, by series ---

_CASES = """
SELECT c.id, c.case_no, c.closed_on, p.born_on
  FROM casework c JOIN recipient r ON r.id = c.recipient_id JOIN person p ON p.id = r.person_id
 WHERE c.struck_at IS NULL AND c.deleted_at IS NULL AND c.closed_on IS NOT NULL
   AND c.status <> 'open'
"""
_VISITS = """
SELECT substr(visited_on, 1, 4), json_group_array(id), MAX(visited_on) FROM visit
 WHERE struck_at IS NULL AND deleted_at IS NULL GROUP BY 1
"""
_EVENTS = """
SELECT id, event_no, held_on FROM event WHERE struck_at IS NULL AND deleted_at IS NULL
"""
# Somebody who still volunteers, or whose case is open, is not forgotten.
_RECIPIENTS = """
SELECT r.id, r.file_no,
       MAX(COALESCE(r.ended_on, r.opened_on),
           COALESCE((SELECT MAX(date) FROM service_contact s WHERE s.person_id = p.id), '')),
       p.born_on
  FROM recipient r JOIN person p ON p.id = r.person_id
 WHERE r.struck_at IS NULL AND r.deleted_at IS NULL AND r.status IN ('ended', 'deceased')
   AND NOT EXISTS (SELECT 1 FROM volunteer v WHERE v.person_id = p.id AND v.deleted_at IS NULL)
   AND NOT EXISTS (SELECT 1 FROM casework c WHERE c.recipient_id = r.id
                    AND c.deleted_at IS NULL AND c.closed_on IS NULL AND c.status = 'open')
"""


def _cases(kept: int) -> Iterator[Expired]:
    for found, number, closed, born in database.execute_sql(_CASES).fetchall():
        since = dt.date.fromisoformat(closed)
        due_on, why = _term(since, born, kept, N_("结案后 {n} 年"))
        yield Expired(Series.CASE, (found,), number, since, due_on, why)


def _visits(kept: int) -> Iterator[Expired]:
    for year, ids, last in database.execute_sql(_VISITS).fetchall():
        since = dt.date(int(year), 12, 31)
        visits = tuple(sorted(_numbers(ids)))
        name = N_("{year} 年探访 {n} 份").format(year=year, n=len(visits))
        why = N_("年度终了后 {n} 年").format(n=kept)
        yield Expired(
            Series.VISIT, visits, name, dt.date.fromisoformat(last), _after(since, kept), why
        )


def _events(kept: int) -> Iterator[Expired]:
    for found, number, held in database.execute_sql(_EVENTS).fetchall():
        since = dt.date.fromisoformat(held)
        why = N_("活动后 {n} 年").format(n=kept)
        yield Expired(Series.EVENT, (found,), number, since, _after(since, kept), why)


def _recipients(kept: int) -> Iterator[Expired]:
    for found, number, last, born in database.execute_sql(_RECIPIENTS).fetchall():
        since = dt.date.fromisoformat(last)
        due_on, why = _term(since, born, kept, N_("停止服务后 {n} 年"))
        yield Expired(Series.RECIPIENT, (found,), number, since, due_on, why)


def _term(since: dt.date, born: str | None, kept: int, words: str) -> tuple[dt.date, str]:
    """Return when the years are over: for a minor they begin at 18."""
    grown = birthday(PartialDate.from_iso(born), ADULT) if born else since
    if grown > since:
        return _after(grown, kept), N_("未成年人，满 18 岁后 {n} 年").format(n=kept)
    return _after(since, kept), words.format(n=kept)


def _after(day: dt.date, count: int) -> dt.date:
    return add_months(day, count * _MONTHS)


def _numbers(text: str) -> list[int]:
    return [int(one) for one in text.strip("[]").split(",")]


_LISTS: Mapping[Series, Callable[[int], Iterator[Expired]]] = {
    Series.CASE: _cases,
    Series.VISIT: _visits,
    Series.EVENT: _events,
    Series.RECIPIENT: _recipients,
}
