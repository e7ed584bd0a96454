"""The page that asks for whom before something new is recorded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from swdesk.gui.page import Page
from swdesk.gui.session import Session
from swdesk.gui.widgets.person_chooser import PersonChooser

_WIDTH = 620


class ChoosePersonPage(Page):
    """Shows a find field alone; *chosen* tells the recipient.

    With *everybody*, *picked* tells the hit, and *new_asked* the name of somebody not on file.
    """

    chosen = Signal(int)
    picked = Signal(object)
    new_asked = Signal(str)

    def __init__(
        self, session: Session, title: str, question: str, *, everybody: bool = False
    ) -> None:
        super().__init__()
        self._title = title
        self.chooser = PersonChooser(session.find, question, everybody=everybody)
        self.chooser.setMaximumWidth(_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 28, 20, 20)
        row.addStretch()
        row.addWidget(self.chooser, 100)
        row.addStretch()
        self.setFocusProxy(self.chooser)
        self.chooser.chosen.connect(self.chosen)
        self.chooser.picked.connect(self.picked)
        self.chooser.new_asked.connect(self.new_asked)
        self.chooser.left.connect(self.closes)

    @property
    def title(self) -> str:
        return self._title

    def begin(self) -> None:
        """Type in the find field."""
        self.chooser.box.setFocus(Qt.FocusReason.OtherFocusReason)


def choose_person(
    page: Page, session: Session, title: str, question: str, then: Callable[[int], None]
) -> ChoosePersonPage:
    """Ask over *page* for a recipient, close the question and go on with *then*."""
    asking = ChoosePersonPage(session, title, question)

    def go_on(recipient_id: int) -> None:
        asking.closes.emit()
        then(recipient_id)

    asking.chosen.connect(go_on)
    asking.new_asked.connect(lambda name: asking.goes_to.emit("recipients", ("new", name)))
    page.opens.emit(asking)
    asking.begin()
    return asking
