"""Forms that were left half filled in, opened again."""

from __future__ import annotations

from typing import Any

from swdesk.errors import UserError
from swdesk.forms.catalogue import form
from swdesk.forms.scale import SCALE_RESULT
from swdesk.forms.spec import FormSpec
from swdesk.gui.form.draft_keeper import DraftKeeper
from swdesk.gui.i18n import tr
from swdesk.gui.page import Page
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.papers import Papers
from swdesk.gui.session import Session
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.case_sheets import CaseSheet
from swdesk.model.cases import Case, FollowUp
from swdesk.model.consultations import Consultation
from swdesk.model.event_papers import EventPlan, GoodsSheet, Registration
from swdesk.model.fields import Ref
from swdesk.model.group_reviews import GroupSummary, GroupSurvey, MemberReview
from swdesk.model.groups import Group, GroupMember, GroupSession
from swdesk.model.issues import Issue
from swdesk.model.needs import ChildRegistration, NeedsAssessment
from swdesk.model.pairs import Pair
from swdesk.model.people import Recipient
from swdesk.model.service_items import ServiceItem
from swdesk.model.supervised import Supervised
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer
from swdesk.services.casework import scale_drafts, scales
from swdesk.services.drafts import DraftInfo
from swdesk.services.gatherings import group_sheets

# What a new record of each form hangs on.
_OWNERS: dict[type[Record], Ref] = {
    FollowUp: FollowUp.case,
    Case: Case.recipient,
    Visit: Visit.recipient,
    ServiceItem: ServiceItem.recipient,
    Issue: Issue.recipient,
    Pair: Pair.recipient,
    Consultation: Consultation.recipient,
    NeedsAssessment: NeedsAssessment.recipient,
    ChildRegistration: ChildRegistration.recipient,
    GroupMember: GroupMember.group,
    GroupSession: GroupSession.group,
    MemberReview: MemberReview.member,
    GroupSurvey: GroupSurvey.group,
    GroupSummary: GroupSummary.group,
    EventPlan: EventPlan.event,
    GoodsSheet: GoodsSheet.event,
    Registration: Registration.event,
    Recipient: Recipient.person,
    Volunteer: Volunteer.person,
}
#: What is written of a group, on a page that shows how far the sheet has come.
_GROUP_SHEETS = (Group, GroupSession, MemberReview, GroupSurvey, GroupSummary)


def open_draft(session: Session, papers: Papers, draft: DraftInfo) -> Page:
    """Return the page on which a draft was being typed, filled in as it was left.

    Raises UserError where the record it belongs to is gone; the draft is kept.
    """
    spec = form(draft.form_code)
    if spec is SCALE_RESULT:
        return _scale_page(draft)
    record = _found(spec.model, draft.record_id) if draft.record_id is not None else None
    owner = _owner(spec.model, draft)
    page = _own_page(session, spec, papers, record or owner)
    return page or _form_page(session, spec, papers, record, owner)


def _owner(model: type[Record], draft: DraftInfo) -> Record | None:
    if draft.parent_id is None:
        return None
    return _found(_owner_link(model).rel_model, draft.parent_id)


def _owner_link(model: type[Record]) -> Ref:
    """Return the link to what a new record hangs on: a sheet hangs on its case."""
    link = model.facts()["case"] if issubclass(model, CaseSheet) else _OWNERS[model]
    if not isinstance(link, Ref):
        raise TypeError(f"{model.__name__} hangs on nothing")
    return link


def _own_page(
    session: Session, spec: FormSpec, papers: Papers, record: Record | None
) -> Page | None:
    """Return the page that cases, visits and groups have of their own, the draft in its form."""
    # Loaded with the draft: the window is up before anybody asks for these pages.
    from swdesk.gui.pages.cases.intake_page import IntakePage  # noqa: PLC0415
    from swdesk.gui.pages.visits.visit_page import VisitPage  # noqa: PLC0415

    if isinstance(record, Case | FollowUp | CaseSheet):
        return _case_page(session, spec, papers, record)
    page: Page | None = None
    if spec.model in _GROUP_SHEETS:
        page = _group_page(session, spec, papers, record)
    elif isinstance(record, Visit):
        page = VisitPage(session, papers)
        page.open_visit(record)
    elif isinstance(record, Recipient) and spec.model is Visit:
        page = VisitPage(session, papers)
        page.open_new_visit(record)
    elif isinstance(record, Recipient) and spec.model is Case:
        page = IntakePage(session, record, papers)
    return page


def _case_page(
    session: Session, spec: FormSpec, papers: Papers, record: Case | FollowUp | CaseSheet
) -> Page:
    """Return the page of a case with the sheet whose draft was left, old or new."""
    from swdesk.gui.pages.cases.case_page import CasePage  # noqa: PLC0415 - loaded with the draft

    if not isinstance(record, Case):
        page = CasePage(session, record.case, papers)
        page.open_sheet(spec, record)
        return page
    page = CasePage(session, record, papers)
    if spec.model is Case:
        page.open_intake()
    elif issubclass(spec.model, CaseSheet) or page.form is not page.follow_up:
        page.begin_sheet(spec)  # a case that is not yet taken on begins with its intake
    return page


def _group_page(session: Session, spec: FormSpec, papers: Papers, record: Record | None) -> Page:
    """Return the page of a sheet of a group, with what was planned beside it."""
    from swdesk.gui.pages.groups.group_sheet_page import GroupSheetPage  # noqa: PLC0415 - loaded with the draft

    on_file = record if isinstance(record, spec.model) else None
    group = record.group if isinstance(record, GroupMember) else record
    if isinstance(on_file, Supervised):
        group = group_sheets.group_of(on_file)
    page = GroupSheetPage(session, spec, group if isinstance(group, Group) else None, papers)
    if on_file is not None:
        page.open_record(on_file)
    else:
        page.begin(record if isinstance(record, GroupMember) else None)
    return page


def _scale_page(draft: DraftInfo) -> Page:
    """Return a scale with the answers that were given so far."""
    from swdesk.gui.pages.scales.scale_entry_page import ScaleEntryPage  # noqa: PLC0415 - loaded with the draft

    begun = scale_drafts.read_place(draft.place)
    recipient = _found(Recipient, begun.recipient_id)
    case = _found(Case, begun.case_id) if begun.case_id else None
    if not isinstance(recipient, Recipient) or not isinstance(case, Case | None):
        raise TypeError(draft.place)
    return ScaleEntryPage(scales.find(begun.scale), recipient, case, dates.today())


def _form_page(
    session: Session, spec: FormSpec, papers: Papers, record: Record | None, owner: Record | None
) -> FormPage:
    from swdesk.gui.pages.recipients.recipient_form import RecipientFormPage  # noqa: PLC0415

    if spec.model is Recipient:
        page: FormPage = RecipientFormPage(session, papers)
    else:
        page = FormPage(session, spec, papers)
    if record is not None:
        page.open_record(record)
    else:
        links: dict[str, Any] = {_OWNERS[spec.model].name: owner} if owner else {}
        page.open_new(None, **links)
    return page


def keep_drafts(keepers: list[DraftKeeper]) -> None:
    """Keep what is typed in each form, before the window is locked."""
    for keeper in keepers:
        keeper.keep()


def _found(model: type[Record], record_id: int) -> Record:
    record: Record | None = model.live().where(model.id == record_id).first()
    if record is None:
        raise UserError(tr(N_("这张表所属的记录已放进回收站。请先恢复它，再接着填草稿。")))
    return record
