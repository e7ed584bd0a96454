"""One recipient as a page, where the window is too narrow for a panel beside the list."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from swdesk.gui.page import Action, Page
from swdesk.gui.pages.inline_panel import QuestionPlace
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.recipients import actions
from swdesk.gui.pages.recipients.recipient_panel import RecipientPanel
from swdesk.gui.session import Session
from swdesk.model import dates
from swdesk.model.people import Recipient
from swdesk.services.lists import recipient_list

_WIDEST = 760


class RecipientPage(Page):
    """What is on file of one recipient, over the whole page."""

    def __init__(self, session: Session, papers: Papers, recipient: Recipient) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self._recipient = recipient
        self.verbs = actions.RecipientActions(self, session, papers)
        self.panel = RecipientPanel()
        self.panel.setProperty("panel", "")
        self.panel.setMaximumWidth(_WIDEST)
        self.questions = QuestionPlace()
        row = QHBoxLayout()
        row.addWidget(self.panel, 1)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.questions)
        layout.addLayout(row, 1)
        self.verbs.asks.connect(self.questions.ask)
        self.panel.asked.connect(self._do)
        self.panel.went.connect(self.goes_to)
        self.verbs.deleted.connect(self.closes)
        session.looks.at(recipient)
        self.refresh(frozenset())

    @property
    def title(self) -> str:
        return str(self._recipient.person.name)

    @property
    def context(self) -> str:
        return str(self._recipient.file_no)

    def actions_shown(self) -> tuple[Action, ...]:
        return (Action(self.tr("打印"), key="Ctrl+P", slot=lambda: self._do("print"), hidden=True),)

    def refresh(self, _changed: frozenset[str]) -> None:
        found = Recipient.live().where(Recipient.id == self._recipient.id).first()
        if found is not None:
            self._recipient = found
            today = dates.today()
            self.panel.show_recipient(found, recipient_list.next_due(today).get(found.id))
            self.header_changed.emit()

    def _do(self, verb: str) -> None:
        self.verbs.do(verb, self._recipient)
