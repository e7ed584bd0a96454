"""Papers of volunteers that are no form of the catalogue, from the numbers that name them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from swdesk.errors import UserError
from swdesk.forms.volunteer import VOLUNTEER
from swdesk.labels import N_
from swdesk.model.people import Person, Recipient
from swdesk.model.volunteers import (
    HoursCertificate,
    Volunteer,
    VolunteerStatus,
    VolunteerTeam,
)
from swdesk.printing.cards import CARD, CONTACT, card_document, contact_document
from swdesk.printing.document import Document, PrintOptions
from swdesk.printing.hours_summary import SUMMARY, hours_summary
from swdesk.printing.pair_card import PAIR_CARD, pair_card_document, pairs_of
from swdesk.printing.service_certificate import (
    CERTIFICATE,
    NOTICE,
    REGISTER,
    certificate_document,
    notice_document,
    register_document,
)
from swdesk.printing.teams import TEAM, team_document
from swdesk.printing.volunteer_hours import HOURS, hours_document
from swdesk.services import access
from swdesk.services.access import Area
from swdesk.services.figures.period import parse_period
from swdesk.services.lookup import everything, lookup
from swdesk.services.volunteering import certificates, teams


def _volunteers(keys: Sequence[str]) -> list[Volunteer]:
    """Return the volunteers of those numbers, all who have not left where none is named."""
    found = [record for key in keys for record in lookup(VOLUNTEER, key)] or everything(VOLUNTEER)
    volunteers = [record for record in found if isinstance(record, Volunteer)]
    return [one for one in volunteers if keys or one.status is not VolunteerStatus.LEFT]


def _people(keys: Sequence[str]) -> list[Person]:
    """Return the people of those file numbers or volunteers' numbers; all volunteers else."""
    access.require(Area.PEOPLE)
    if not keys:
        return [one.person for one in _volunteers(())]
    of_files = Recipient.live().where(Recipient.file_no.in_(keys))
    roles = [*of_files, *Volunteer.live().where(Volunteer.volunteer_no.in_(keys))]
    if not roles:
        raise UserError(N_("没有找到这些编号，请写档案编号或志愿者编号。"))
    return list({role.person_id: role.person for role in roles}.values())


def _teams(keys: Sequence[str]) -> list[VolunteerTeam]:
    found = [one.team for one in teams.lines() if not keys or one.team.name in keys]
    if not found:
        raise UserError(N_("没有找到志愿服务队，请核对队伍名称。"))
    return found


def _proofs(keys: Sequence[str]) -> list[HoursCertificate]:
    found = [one for one in certificates.register() if one.certificate_no in keys]
    if not found:
        raise UserError(N_("请写明证明编号；出具证明请在志愿者页面办理。"))
    return found


def _summary(keys: Sequence[str], options: PrintOptions) -> Document:
    """Return the hours of all volunteers in the period that is named, of all time where none is."""
    if not keys:
        return hours_summary(options)
    period = parse_period(keys[0])
    return hours_summary(options, period.first, period.last)


PAPERS: Mapping[str, Callable[[Sequence[str], PrintOptions], Document]] = {
    SUMMARY: _summary,
    HOURS: lambda keys, options: hours_document(_volunteers(keys), options),
    CERTIFICATE: lambda keys, options: certificate_document(_proofs(keys), options),
    REGISTER: lambda _keys, options: register_document(options),
    NOTICE: lambda _keys, options: notice_document(options),
    TEAM: lambda keys, options: team_document(_teams(keys), options),
    PAIR_CARD: lambda keys, options: pair_card_document(pairs_of(keys), options),
    CARD: lambda keys, options: card_document(_people(keys), options),
    CONTACT: lambda keys, options: contact_document(_people(keys) if keys else [], options),
}
