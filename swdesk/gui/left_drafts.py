"""Forms that were left half filled in, opened again."""

from __future__ import annotations

from typing import Any

from swdesk.errors import UserError
from swdesk.forms.catalogue import form
from swdesk.gui.form.form_panel import FormPanel
from swdesk.gui.i18n import tr
from swdesk.gui.pages.form_page import FormPage, Preview
from swdesk.gui.session import Session
from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.cases import Case, FollowUp
from swdesk.model.fields import Ref
from swdesk.model.people import Recipient
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer
from swdesk.services.drafts import DraftInfo

# What a new record of each form hangs on.
_OWNERS: dict[type[Record], Ref] = {
    FollowUp: FollowUp.case,
    Case: Case.recipient,
    Visit: Visit.recipient,
    Recipient: Recipient.person,
    Volunteer: Volunteer.person,
}


def open_draft(session: Session, preview: Preview, draft: DraftInfo) -> FormPage:
    """Return the form of a draft, filled in as it was left.

    Raises UserError where the record it belongs to is gone; the draft is kept.
    """
    spec = form(draft.form_code)
    page = FormPage(session, spec, preview)
    if draft.record_id is not None:
        page.open_record(_found(spec.model, draft.record_id))
    elif draft.parent_id is not None:
        owner = _OWNERS[spec.model]
        links: dict[str, Any] = {owner.name: _found(owner.rel_model, draft.parent_id)}
        page.open_new(None, **links)
    else:
        page.open_new()
    return page


def keep_drafts(panels: list[FormPanel]) -> None:
    """Keep what is typed in each form, before the window is locked."""
    for panel in panels:
        panel.keep_draft()


def _found(model: type[Record], record_id: int) -> Record:
    record: Record | None = model.live().where(model.id == record_id).first()
    if record is None:
        raise UserError(tr(N_("这张表所属的记录已放进回收站。请先恢复它，再接着填草稿。")))
    return record
