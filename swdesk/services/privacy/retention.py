"""How long files are kept, which of them are due, and how they are destroyed by two people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.audit import Action, AuditEntry
from swdesk.model.base import Record, author, database
from swdesk.model.destruction import (
    Destruction,
    DestructionReason,
    RetentionYears,
    Series,
)
from swdesk.model.people import Person, Recipient
from swdesk.model.team import Worker
from swdesk.model.volunteers import Volunteer
from swdesk.services import access
from swdesk.services.access import Area, Level
from swdesk.services.changes import Changed, report
from swdesk.services.privacy.belongings import Held, belonging_to
from swdesk.services.privacy.destroying import Order, destroy
from swdesk.services.privacy.expiring import FILES, MODELS, USUAL, Expired
from swdesk.services.trail.auditing import tell
from swdesk.station import audit
from swdesk.station.audit import Subject
from swdesk.station.backups.thinning import STEADY_DAYS, is_steady
from swdesk.station.store import Station, saving


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
        for series, list_files in FILES.items()
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
    found = [MODELS[one.series].find(record) for record in one.ids]
    return [role.person if isinstance(role, Recipient | Volunteer) else role for role in found]
