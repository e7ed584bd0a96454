"""The proof of service (V-4): what it may say, handing it out, and the register of all of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from swdesk.errors import InvalidRecord, UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.audit import Action
from swdesk.model.base import author
from swdesk.model.office import Office
from swdesk.model.volunteers import HoursCertificate, Volunteer
from swdesk.services import changes, numbering
from swdesk.services.access import Area, Level, require
from swdesk.services.trail.auditing import Changes, tell
from swdesk.services.volunteering import hours, hours_ledger
from swdesk.services.volunteering.hours_ledger import Service
from swdesk.station.store import saving

#: Who is handed one is made known on the board of the station for so long (guideline of 2015).
POSTED_DAYS = 7
_CONTENTS = 6


@dataclass(frozen=True)
class Draft:
    """What a certificate over some days would say."""

    services: Sequence[Service]
    content: str

    @property
    def minutes(self) -> int:
        return hours_ledger.total(self.services)

    @property
    def warnings(self) -> list[str]:
        return hours_ledger.warnings(self.services)


def draft(volunteer: Volunteer, first: dt.date, last: dt.date) -> Draft:
    """Return what a certificate from *first* to *last* would say; raises UserError."""
    if last < first:
        raise UserError(N_("截止日期早于起始日期，请核对。"))
    if last > dates.today():
        raise UserError(N_("截止日期还没有到，证明只能写已经服务过的时间。"))
    found = [one for one in hours_ledger.services(volunteer, first, last) if not one.is_open]
    contents = dict.fromkeys(one.content or one.name for one in found)
    return Draft(found, "、".join(list(contents)[:_CONTENTS]))


def issue(
    volunteer: Volunteer, first: dt.date, last: dt.date, facts: Mapping[str, Any]
) -> HoursCertificate:
    """Hand out a certificate: give it its number and keep its figures; free of charge.

    *facts* may say content, purpose and responsible. Hours brought along stand apart from those
    proved. Raises UserError where nothing is to be proved.
    """
    require(Area.VOLUNTEERS, Level.WRITE)
    proved = draft(volunteer, first, last)
    brought = volunteer.brought_hours or None
    if not proved.minutes and not brought:
        raise UserError(N_("这段时间没有可以证明的服务时数，请核对起止日期和签退。"))
    made = HoursCertificate(
        volunteer=volunteer.id,
        first_on=first,
        last_on=last,
        minutes=proved.minutes,
        times=len(proved.services),
        brought=brought,
        rule=hours.rule().label,
        content=facts.get("content") or proved.content or None,
        purpose=facts.get("purpose") or None,
        responsible=facts.get("responsible") or None,
        handler=author(),
        phones=_office_phones(),
    )
    _refuse(made, HoursCertificate.content, HoursCertificate.purpose, HoursCertificate.responsible)
    with saving():
        numbering.give_number(made)
        made.save()
        tell(Action.CREATE, made)
    changes.report(made)
    return made


def withdraw(certificate: HoursCertificate, because: str) -> HoursCertificate:
    """Declare a certificate void; its number stays in the register and is never given again."""
    require(Area.VOLUNTEERS, Level.WRITE)
    if certificate.withdrawn_on is not None:
        raise UserError(N_("这份证明已经作废。"))
    if not because.strip():
        raise UserError(N_("作废请写原因，例如：时数有误，另行出具。"))
    with saving():
        fresh, noted = HoursCertificate.find(certificate.id), Changes()
        noted.put(fresh, HoursCertificate.withdrawn_on, dates.today())
        noted.put(fresh, HoursCertificate.withdrawn_because, because.strip())
        fresh.touch()
        fresh.save()
        tell(Action.CHANGE, fresh, noted)
    changes.report(fresh)
    return fresh


def register() -> list[HoursCertificate]:
    """Return all certificates, the latest first."""
    require(Area.VOLUNTEERS)
    found = HoursCertificate.live().order_by(HoursCertificate.issued_on, HoursCertificate.id)
    return list(reversed(list(found)))


def posted() -> list[HoursCertificate]:
    """Return the certificates that stand on the board today, the earliest first."""
    today = dates.today()
    return [
        one
        for one in reversed(register())
        if one.withdrawn_on is None and posted_until(one) >= today
    ]


def posted_until(certificate: HoursCertificate) -> dt.date:
    """Return the last day on which the certificate stands on the board."""
    issued_on: dt.date = certificate.issued_on
    return issued_on + dt.timedelta(days=POSTED_DAYS)


def services_of(certificate: HoursCertificate) -> list[Service]:
    """Return the services a certificate tells of, as they are on file now."""
    found = hours_ledger.services(certificate.volunteer, certificate.first_on, certificate.last_on)
    return [one for one in found if not one.is_open]


def _office_phones() -> Any:
    office = Office.live().first()
    return office.phones if office else ()


def _refuse(record: HoursCertificate, *fields: Any) -> None:
    values = {field.name: getattr(record, field.name) for field in fields}
    wrong = {one.field: one.message for one in HoursCertificate.field_problems(values)}
    if wrong:
        raise InvalidRecord(wrong)
