"""A form's code and some record numbers, made into the document that prints them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from swdesk.errors import UserError
from swdesk.forms.case import CASE
from swdesk.forms.catalogue import (
    ARCHIVE,
    ATTENDANCE,
    OWN_COPY,
    ROSTER,
    SIGN_IN,
    VISIT_SUMMARY,
    form,
)
from swdesk.forms.consultation import CONSULTATION
from swdesk.forms.event import EVENT
from swdesk.forms.file_loan import FILE_LOAN
from swdesk.forms.group import GROUP
from swdesk.forms.group_member import MEMBER
from swdesk.forms.recipient import RECIPIENT
from swdesk.forms.scale import SCALE_RESULT
from swdesk.forms.spec import FormSpec
from swdesk.labels import N_
from swdesk.model.cases import Case
from swdesk.model.destruction import Destruction
from swdesk.model.disclosure import Showing
from swdesk.model.events import Event, SignIn
from swdesk.model.file_loans import FileLoan
from swdesk.model.groups import Group
from swdesk.model.people import Recipient
from swdesk.model.team import Worker
from swdesk.model.volunteers import Volunteer
from swdesk.printing.archive import BOX, archive_document, box_document
from swdesk.printing.certificate import CERTIFICATE, certificate_document
from swdesk.printing.consultations import blank_register, consultation_register
from swdesk.printing.document import Document, Pictures, PrintOptions
from swdesk.printing.file_loans import loan_register
from swdesk.printing.file_transfer import TRANSFER, transfer_document
from swdesk.printing.genogram import GENOGRAM, genogram_document
from swdesk.printing.group import attendance_document, members_document
from swdesk.printing.group_finance import FINANCE, finance_document
from swdesk.printing.own_copy import own_copy_document
from swdesk.printing.photo_sheet import PHOTOS, photo_document
from swdesk.printing.pledge import PLEDGE, pledge_document
from swdesk.printing.record import blank_document, record_document
from swdesk.printing.roster import roster_document
from swdesk.printing.satisfaction_slips import SLIPS, slips_document
from swdesk.printing.scale import scale_sheet
from swdesk.printing.signin import sign_in_document
from swdesk.printing.visit_summary import blank_summary, visit_summary
from swdesk.printing.volunteer_papers import PAPERS as VOLUNTEER_PAPERS
from swdesk.printing.volunteer_sheet import VOLUNTEER_SHEET, volunteer_sheet
from swdesk.services.casework import case_turns, scales
from swdesk.services.figures.period import parse_period
from swdesk.services.gatherings import event_pictures
from swdesk.services.gatherings.events import SheetMode
from swdesk.services.lists.list_filters import VisitFilter
from swdesk.services.lists.rosters import ROSTERS
from swdesk.services.lookup import everything, lookup

#: How a period begins; numbers of records begin with the code of the station.
_YEARS = ("19", "20")


def make(
    code: str,
    keys: Sequence[str],
    *,
    is_blank: bool = False,
    showing: Showing = Showing.REAL,
    rows: int = 20,
    pictures: Pictures | None = None,
) -> Document:
    """Return the form *code* filled with the records that *keys* name, or with all of them.

    *pictures* fetches photographs; without it their frames stay empty.
    """
    options = PrintOptions.of_office(showing=showing, pictures=pictures)
    if code.lower() in ROSTERS:
        return roster_document(options, code.lower())
    if code.upper() in _OF_THEIR_OWN:
        return _OF_THEIR_OWN[code.upper()](keys, options)
    if code.upper() == SIGN_IN:
        return _sign_in_sheet(keys, options, rows, is_blank=is_blank)
    if code.upper() in _TABLES:
        return _TABLES[code.upper()](keys, options, is_blank)
    spec = form(code)
    return _blank(spec, keys, options) if is_blank else _filled(spec, keys, options)


def _blank(spec: FormSpec, keys: Sequence[str], options: PrintOptions) -> Document:
    """Return a form to fill in by hand; a scale, named by its code, with its own items."""
    if spec is SCALE_RESULT and keys:
        return scale_sheet(scales.find(keys[0]), options)
    return blank_document(spec, options)


def _filled(spec: FormSpec, keys: Sequence[str], options: PrintOptions) -> Document:
    records = [record for key in keys for record in lookup(spec, key)] or everything(spec)
    if not records:
        raise UserError(
            N_("还没有可以印的{title}，加 --blank 可印空白表。").format(title=spec.title)
        )
    return record_document(spec, records, options)


def _signers(keys: Sequence[str]) -> list[Worker | Volunteer]:
    """Return the workers of those names and the volunteers of those numbers."""
    workers = list(Worker.live().where(Worker.name.in_(keys)))
    return [*workers, *Volunteer.live().where(Volunteer.volunteer_no.in_(keys))]


def _photos(keys: Sequence[str], options: PrintOptions) -> Document:
    """Return the photographs of an event that may leave the office."""
    event = _event(keys)
    if event is None:
        raise UserError(N_("请写活动编号，一次印一场活动。"))
    leaving = event_pictures.leaving(event)
    left_out = len(event_pictures.of_event(event)) - len(leaving)
    return photo_document(event, leaving, options, left_out)


def _boxes(keys: Sequence[str], options: PrintOptions) -> Document:
    """Return the labels for the boxes of the cases that are named."""
    cases = [record for key in keys for record in lookup(CASE, key) if isinstance(record, Case)]
    if not cases:
        raise UserError(N_("请写个案编号，可以写几个。"))
    return box_document(cases, options)


def _destruction(keys: Sequence[str]) -> Destruction:
    found: Destruction | None = Destruction.get_or_none(Destruction.destruction_no.in_(keys))
    if found is None:
        raise UserError(N_("请写明销毁编号，可在设置的个人信息保护里查看。"))
    return found


def _case(keys: Sequence[str]) -> Case:
    """Return the one case that is named; what is made of a whole case is made of one at a time."""
    found = [record for key in keys for record in lookup(CASE, key)]
    case = next((record for record in found if isinstance(record, Case)), None)
    if case is None:
        raise UserError(N_("请写明个案编号，一次印一个个案。"))
    return case


def _own_copy(keys: Sequence[str], options: PrintOptions) -> Document:
    if len(keys) != 1:
        raise UserError(N_("请给一个档案编号，本人信息一次印一个人的。"))
    recipient = lookup(RECIPIENT, keys[0])[0]
    if not isinstance(recipient, Recipient):
        raise TypeError(type(recipient).__name__)
    return own_copy_document(recipient.person, options)


def _sign_in_sheet(
    keys: Sequence[str], options: PrintOptions, rows: int, *, is_blank: bool
) -> Document:
    event = _event(keys)
    if is_blank or event is None:
        return sign_in_document(event, SheetMode.BLANK, options, rows=rows)
    mode = SheetMode.SIGNED if _has_begun(event) else SheetMode.EXPECTED
    return sign_in_document(event, mode, options)


def _volunteer_sheet(keys: Sequence[str], options: PrintOptions, is_blank: bool) -> Document:  # noqa: FBT001 - one of a table
    """Return the sheet on which the volunteers of an event sign; blank without an event."""
    if not keys and not is_blank:
        raise UserError(N_("请写活动编号，一次印一场活动。"))
    return volunteer_sheet(_event(keys), options)


def _consultations(keys: Sequence[str], options: PrintOptions, is_blank: bool) -> Document:  # noqa: FBT001 - one of a table
    """Return the register: of a period, named as for reports, of some numbers, or of all times."""
    if is_blank:
        return blank_register(options)
    if not keys or keys[0].startswith(_YEARS):
        return consultation_register(options, parse_period(keys[0]) if keys else None)
    named = [record.id for key in keys for record in lookup(CONSULTATION, key)]
    return consultation_register(options, only=named)


def _visits(keys: Sequence[str], options: PrintOptions, is_blank: bool) -> Document:  # noqa: FBT001 - one of a table
    """Return the visits of a period on a line each; of all times without one."""
    if is_blank:
        return blank_summary(options)
    if not keys:
        return visit_summary(options, VisitFilter(), N_("全部"))
    period = parse_period(keys[0])
    return visit_summary(options, VisitFilter(period.first, period.last), period.name)


def _loans(keys: Sequence[str], options: PrintOptions, is_blank: bool) -> Document:  # noqa: FBT001 - one of a table
    """Return the register of the files looked into: of some files, or of all."""
    if is_blank:
        return loan_register((), options)
    named = [record for key in keys for record in lookup(FILE_LOAN, key)]
    found = named if keys else everything(FILE_LOAN)
    return loan_register([one for one in found if isinstance(one, FileLoan)], options)


def _transfer(keys: Sequence[str], options: PrintOptions) -> Document:
    """Return the list of the cases that are named, or were filed away in a period or ever."""
    period = parse_period(keys[0]) if keys and keys[0].startswith(_YEARS) else None
    if keys and period is None:
        cases = [one for key in keys for one in lookup(CASE, key) if isinstance(one, Case)]
        return transfer_document(cases, options, N_("选定的个案"))
    cases = case_turns.filed_away(*((period.first, period.last) if period else ()))
    if not cases:
        raise UserError(N_("这段时间还没有归档的个案，请先在个案里整案装订归档。"))
    return transfer_document(cases, options, period.name if period else N_("全部已归档的个案"))


def _attendance(keys: Sequence[str], options: PrintOptions, is_blank: bool) -> Document:  # noqa: FBT001 - one of a table
    """Return the attendance sheet of one group; blank, without its marks or without a group."""
    group = None if is_blank and not keys else _one_group(keys)
    return attendance_document(group, options, is_blank=is_blank)


def _members(keys: Sequence[str], options: PrintOptions, is_blank: bool) -> Document:  # noqa: FBT001 - one of a table
    """Return the list of the members of a group; blank, the slip that one of them fills in."""
    if is_blank:
        return blank_document(MEMBER, options)
    if keys and Group.live().where(Group.group_no == keys[0]).exists():
        return members_document(_group(keys), options)
    return _filled(MEMBER, keys, options)


def _one_group(keys: Sequence[str]) -> Group:
    """Return the one group that is named; what is made of a group is made of one at a time."""
    if not keys:
        raise UserError(N_("请写小组编号，一次印一个小组。"))
    return _group(keys)


def _group(keys: Sequence[str]) -> Group:
    found = lookup(GROUP, keys[0])[0]
    if not isinstance(found, Group):
        raise TypeError(type(found).__name__)
    return found


def _asked_about(keys: Sequence[str]) -> Event | Group:
    """Return the event or group that slips ask about."""
    if not keys:
        raise UserError(N_("请写活动编号或小组编号，一次印一种。"))
    named: Event | None = Event.live().where(Event.event_no.in_(keys)).first()
    return named or _group(keys)


def _event(keys: Sequence[str]) -> Event | None:
    found = [record for key in keys for record in lookup(EVENT, key)]
    return next((record for record in found if isinstance(record, Event)), None)


def _has_begun(event: Event) -> bool:
    return bool(SignIn.live().where(SignIn.event == event).exists())


#: What is no form of the catalogue: how it is made from the numbers that name it.
_OF_THEIR_OWN: dict[str, Callable[[Sequence[str], PrintOptions], Document]] = {
    OWN_COPY: _own_copy,
    ROSTER: lambda _keys, options: roster_document(options),
    GENOGRAM: lambda keys, options: genogram_document(_case(keys), options),
    ARCHIVE: lambda keys, options: archive_document(_case(keys), options),
    BOX: _boxes,
    PHOTOS: _photos,
    TRANSFER: _transfer,
    CERTIFICATE: lambda keys, options: certificate_document(_destruction(keys), options),
    **VOLUNTEER_PAPERS,
}
#: What has pages of its own, filled in and blank.
_TABLES: dict[str, Callable[[Sequence[str], PrintOptions, bool], Document]] = {
    ATTENDANCE: _attendance,
    MEMBER.code: _members,
    FINANCE: lambda keys, options, is_blank: finance_document(
        None if is_blank else _one_group(keys), options
    ),
    PLEDGE: lambda keys, options, is_blank: pledge_document(
        [] if is_blank else _signers(keys), options
    ),
    VISIT_SUMMARY: _visits,
    CONSULTATION.code: _consultations,
    FILE_LOAN.code: _loans,
    VOLUNTEER_SHEET: _volunteer_sheet,
    SLIPS: lambda keys, options, _is_blank: slips_document(_asked_about(keys), options),
}
