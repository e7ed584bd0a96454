"""One consultation (F-07): whom it was about, and where it leads."""

from __future__ import annotations

from swdesk.forms.consultation import CONSULTATION
from swdesk.gui.dialogs.deleting import delete_record
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.cases.intake_page import IntakePage
from swdesk.gui.pages.choose_person_page import choose_person
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.recipients.recipient_form import RecipientFormPage
from swdesk.gui.session import Session
from swdesk.model.consultations import Consultation, ConsultResult
from swdesk.model.people import Recipient
from swdesk.services.contacts import consultations

_LEADING = (ConsultResult.CASE, ConsultResult.FILED)


class ConsultationPage(FormPage):
    """Says who the visitor is on file; Ctrl+J goes on to the intake or the registration."""

    def __init__(self, session: Session, papers: Papers) -> None:
        super().__init__(session, CONSULTATION, papers)
        self._session = session
        self._papers = papers

    def actions_shown(self) -> tuple[Action, ...]:
        shown = super().actions_shown()
        record = self.panel.record
        if not isinstance(record, Consultation):
            return shown
        more = [
            Action(self.tr("删除"), "trash-2", slot=self.delete),
            Action(self.tr("关联服务对象"), "user-pen", slot=self.ask_who),
        ]
        if record.result in _LEADING:
            text = self.tr("开个案") if record.result is ConsultResult.CASE else self.tr("建档")
            more.append(Action(text, "folder-plus", "Ctrl+J", self.go_on, primary=True))
        return (*shown, *more)

    def ask_who(self) -> None:
        """Ask who the visitor is on file."""
        question = self.tr("来访的是谁？先找到服务对象")
        choose_person(self, self._session, self.tr("关联服务对象"), question, self._link)

    def go_on(self) -> None:
        """Begin what the consultation leads to."""
        record = self.panel.record
        if isinstance(record, Consultation) and self.can_leave():
            lead_on(self, self._session, self._papers, record)

    def delete(self) -> None:
        """Put the consultation into the recycle bin, after asking."""
        record = self.panel.record
        if record is not None and delete_record(self, record, self.tr("这次咨询")):
            self.panel.discard_draft()
            self.closes.emit()

    def _link(self, recipient_id: int) -> None:
        record = self.panel.record
        if isinstance(record, Consultation) and self.can_leave():
            self.open_record(consultations.link(record, Recipient.find(recipient_id)))


def lead_on(page: Page, session: Session, papers: Papers, record: Consultation) -> None:
    """Open over *page* what a consultation leads to: who is not on file is registered first."""
    if record.recipient_id is not None:
        _begin_case(page, session, papers, record)
        return
    form = RecipientFormPage(session, papers)
    form.open_new(consultations.registration(record))

    def registered(recipient: Recipient) -> None:
        linked = consultations.link(Consultation.find(record.id), recipient)
        if linked.result is ConsultResult.CASE:
            _begin_case(page, session, papers, linked)

    form.saved.connect(registered)
    page.opens.emit(form)


def _begin_case(page: Page, session: Session, papers: Papers, record: Consultation) -> None:
    recipient = Recipient.find(record.recipient_id or 0)
    if record.result is ConsultResult.CASE:
        known = consultations.intake(record)
        page.opens.emit(IntakePage(session, recipient, papers, known=known))
    else:
        page.goes_to.emit("recipients", recipient.id)
