"""What can be done with a recipient, from the list as from a page of their own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from swdesk.errors import UserError
from swdesk.forms.recipient import RECIPIENT
from swdesk.gui.dialogs.deleting import delete_record
from swdesk.gui.i18n import tr
from swdesk.gui.page import Page
from swdesk.gui.pages.audit.history_page import HistoryPage
from swdesk.gui.pages.choose_person_page import ChoosePersonPage
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.privacy.consents_page import ConsentsPage
from swdesk.gui.pages.recipients.merge_page import MergePage
from swdesk.gui.pages.recipients.recipient_form import RecipientFormPage
from swdesk.gui.pages.volunteers.questions import LostCardPanel
from swdesk.gui.pages.volunteers.sheets import show_cards, show_contact_cards
from swdesk.gui.session import Session
from swdesk.model.disclosure import Showing
from swdesk.model.people import Person, Recipient
from swdesk.services.people import cards, households
from swdesk.services.people.find import Hit
from swdesk.services.privacy.errands import SUBJECT, Errand

if TYPE_CHECKING:
    from swdesk.printing.document import Document, PrintOptions


class RecipientActions(QObject):
    """The verbs of a recipient; they speak through the signals of the page they serve.

    *saved* tells a recipient that was registered or changed, *deleted* that one was binned;
    *asks* has a question to be put above the page.
    """

    saved = Signal(int)
    deleted = Signal()
    asks = Signal(object)

    def __init__(self, page: Page, session: Session, papers: Papers) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._papers = papers

    def do(self, verb: str, recipient: Recipient) -> None:
        """Do what a panel asked for; what it says nothing of are sheets of the recipient."""
        own: Mapping[str, Callable[[Recipient], object]] = {
            "edit": self.edit,
            "visit": lambda one: self._page.goes_to.emit("visits", ("new", one.id)),
            "case": lambda one: self._page.goes_to.emit("cases", ("new", one.id)),
            "roster": lambda _one: self._page.goes_to.emit("recipients", ("roster", None)),
            "history": lambda one: self._page.opens.emit(HistoryPage(one)),
            "consents": self.show_consents,
            "pairs": self.show_pairs,
            "scales": self.show_scales,
            "merge": self.ask_same_person,
            "print": lambda one: self._papers(RECIPIENT, [one]),
            "blank": lambda _one: self.print_blank(),
            "own": self.print_own_copy,
            "card": lambda one: show_cards(self._page, [one.person]),
            "contact": lambda one: show_contact_cards(self._page, [one.person]),
            "lost": self.ask_lost_card,
            "family": self.show_family,
            "delete": self.delete,
        }
        if verb in own:
            own[verb](recipient)
        else:
            self.show_sheets(verb, recipient)

    def edit(self, recipient: Recipient) -> None:
        """Open the registration form of a recipient."""
        form = self._form()
        form.open_record(recipient)
        self._page.opens.emit(form)

    def new(self, name: str = "", person: Person | None = None) -> None:
        """Start a registration: of somebody new, or of a person who is on file in another role."""
        form = self._form()
        if person is not None:
            form.open_known(person)
        else:
            form.open_new({"name": name} if name else None)
        self._page.opens.emit(form)

    def show_consents(self, recipient: Recipient) -> None:
        """Show what a recipient has agreed to."""
        self._page.opens.emit(ConsentsPage(self._session, self._papers, recipient.person))

    def show_pairs(self, recipient: Recipient) -> None:
        """Show who looks after a recipient."""
        from swdesk.gui.pages.volunteers.pairs_page import PairsPage  # noqa: PLC0415 - seldom asked

        self._page.opens.emit(PairsPage(self._session, self._papers, recipient))

    def ask_lost_card(self, recipient: Recipient) -> None:
        """Ask why the card is withdrawn, where there is one."""
        card = cards.in_use(recipient.person_id)
        if card is None:
            words = self.tr("{name}还没有卡。")
            self._page.noticed.emit(words.format(name=recipient.person.name), "info")
        else:
            self.asks.emit(LostCardPanel(card))

    def show_scales(self, recipient: Recipient) -> None:
        """Show what a recipient answered to scales, in cases and outside of them."""
        from swdesk.gui.pages.scales.scales_page import ScalesPage  # noqa: PLC0415 - seldom asked

        try:
            page = ScalesPage(self._session, self._papers, recipient)
        except UserError as refused:
            self._page.noticed.emit(tr(refused.message), "warn")
        else:
            self._page.opens.emit(page)

    def ask_same_person(self, recipient: Recipient) -> None:
        """Ask whose file is another of the same person, and show both side by side."""
        question = self.tr("哪一份也是{name}的档案？").format(name=recipient.person.name)
        title = self.tr("与另一份档案合并")
        asking = ChoosePersonPage(self._session, title, question, everybody=True)
        asking.picked.connect(lambda hit: self._compare(asking, recipient, hit))
        asking.new_asked.connect(lambda name: asking.goes_to.emit("recipients", ("new", name)))
        self._page.opens.emit(asking)
        asking.begin()

    def _compare(self, asking: ChoosePersonPage, recipient: Recipient, hit: Hit) -> None:
        if hit.person_id == recipient.person.id:
            asking.noticed.emit(self.tr("这是同一份档案，请选另一份。"), "warn")
            return
        asking.closes.emit()
        page = MergePage(recipient.person, Person.find(hit.person_id))
        page.merged.connect(lambda person: self._on_merged(recipient, person))
        self._page.opens.emit(page)
        page.begin()

    def _on_merged(self, recipient: Recipient, person: Person) -> None:
        role = Recipient.live().where(Recipient.person == person.id).first()
        if role is None or role.id != recipient.id:
            self.deleted.emit()
        if role is not None:
            self.saved.emit(role.id)
        words = self.tr("两份档案已合并，都在{name}名下。")
        self._page.noticed.emit(words.format(name=person.name), "info")

    def show_sheets(self, verb: str, recipient: Recipient) -> None:
        """Show the assessments of needs of a recipient, or the registrations of a child."""
        from swdesk.gui.pages.recipients.sheets_page import child_page, needs_page  # noqa: PLC0415 - seldom asked

        page = needs_page if verb == "needs" else child_page
        self._page.opens.emit(page(self._session, self._papers, recipient))

    def show_family(self, recipient: Recipient) -> None:
        """Show the household of a recipient, or the form in which they join one."""
        household = households.household_of(recipient.person)
        if household is not None:
            self._page.goes_to.emit("households", household.id)
            return
        form = self._form()
        form.open_record(recipient)
        self._page.opens.emit(form)
        form.offer_household()

    def print_blank(self) -> None:
        """Show the registration form as it is filled in by hand."""
        from swdesk.printing.record import blank_document  # noqa: PLC0415 - loads the typesetter

        self.show_document(lambda options: blank_document(RECIPIENT, options))

    def print_own_copy(self, recipient: Recipient) -> None:
        """Show everything on file of a person, as it is handed to them."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.own_copy import own_copy_document  # noqa: PLC0415 - as above

        options = PrintOptions.of_office(pictures=self._session.files.get)
        document = own_copy_document(recipient.person, options)
        self._page.opens.emit(PreviewPage(document, errand=Errand(SUBJECT)))

    def show_document(self, make: Callable[[PrintOptions], Document]) -> None:
        """Show what *make* draws; people are shown as the office has set it."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter

        def made(showing: Showing | None = None) -> Document:
            return make(PrintOptions.of_office(showing=showing))

        self._page.opens.emit(PreviewPage(made(), made))

    def delete(self, recipient: Recipient) -> None:
        """Put a file into the recycle bin, after asking."""
        caption = self.tr("{name}的档案").format(name=recipient.person.name)
        if delete_record(self._page, recipient, caption):
            self.deleted.emit()

    def _form(self) -> RecipientFormPage:
        form = RecipientFormPage(self._session, self._papers)
        form.saved.connect(lambda record: self.saved.emit(record.id))
        return form
