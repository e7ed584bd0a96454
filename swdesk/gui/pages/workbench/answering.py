"""What answers a line of the work list: the page that opens, or the place to go to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from swdesk.forms.catalogue import form
from swdesk.gui.page import Page
from swdesk.gui.pages.cases.archive_page import ArchivePage
from swdesk.gui.pages.cases.case_page import CasePage
from swdesk.gui.pages.groups.group_sheet_page import GroupSheetPage
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.privacy.consents_page import ConsentsPage
from swdesk.gui.pages.privacy.requests_page import RequestsPage
from swdesk.gui.pages.privacy.waiting_page import WaitingPage
from swdesk.gui.pages.visits.visit_page import VisitPage
from swdesk.gui.session import Session
from swdesk.model.cases import Case
from swdesk.model.groups import Group
from swdesk.model.pairs import Pair
from swdesk.model.people import Recipient
from swdesk.services.contacts.due import Bucket, Due
from swdesk.services.contacts.due_rules import DueKind

#: A place of the program and what is shown there.
Place = tuple[str, object]


class Answers:
    """Makes the page on which a thing due is done, begun as far as it can be."""

    def __init__(self, session: Session, papers: Papers, today: Callable[[], dt.date]) -> None:
        self._session = session
        self._papers = papers
        self._today = today

    def place(self, line: Due) -> Place | None:
        """Return where a line is looked at in the program; None where a page of its own opens."""
        if line.event_id is not None:
            return "events", line.event_id
        if line.meeting_id is not None:
            return "registers", ("meetings", line.meeting_id)
        is_looked_at = line.bucket is Bucket.DONE or line.kind is DueKind.VERIFY
        if is_looked_at and line.case_id is None:
            return "recipients", line.recipient_id
        return None

    def page(self, line: Due) -> Page | None:
        """Return the page that answers a line."""
        if line.kind is DueKind.PURGE:
            return WaitingPage(self._session)
        if line.kind is DueKind.REQUEST:
            return RequestsPage(self._session, self._papers)
        if line.group_id is not None:
            return self._of_group(line, Group.find(line.group_id))
        if line.case_id is not None:
            return self._of_case(line, Case.find(line.case_id))
        if line.recipient_id is not None:
            return self._of_recipient(line, Recipient.find(line.recipient_id))
        return None

    def _of_recipient(self, line: Due, recipient: Recipient) -> Page:
        if line.kind is DueKind.CONSENT:
            return ConsentsPage(self._session, self._papers, recipient.person, self._today)
        page = VisitPage(self._session, self._papers, self._today)
        if line.pair_id is not None:
            page.open_pair_visit(Pair.find(line.pair_id))
        else:
            page.open_new_visit(recipient)
        return page

    def _of_case(self, line: Due, case: Case) -> Page:
        if line.kind is DueKind.FILING:
            return ArchivePage(self._session, case, self._today)
        page = CasePage(self._session, case, self._papers, self._today)
        if line.bucket is not Bucket.DONE:
            page.open_due(line.opens)
        return page

    def _of_group(self, line: Due, group: Group) -> Page:
        page = GroupSheetPage(self._session, form(line.opens), group, self._papers)
        page.begin()
        return page
