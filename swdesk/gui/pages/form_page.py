"""A page that edits one record of one form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout

from swdesk.forms.spec import FormSpec
from swdesk.gui.dialogs.leaving import Leaving, ask_leaving
from swdesk.gui.form.form_panel import FormPanel
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.inline_panel import QuestionPlace
from swdesk.gui.pages.papers import Papers
from swdesk.gui.session import Session
from swdesk.model.base import Record


class FormPage(Page):
    """A form over the whole page; opened over another page and closed back to it.

    *again* is the word on the button that saves and starts the next record; *papers* shows
    a saved record as it prints.
    """

    saved = Signal(object)

    def __init__(
        self, session: Session, spec: FormSpec, papers: Papers, *, again: str = ""
    ) -> None:
        super().__init__()
        self.spec = spec
        self.panel = FormPanel(spec, session.files, again=again)
        self._papers = papers
        self.questions = QuestionPlace()
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.questions)
        layout.addWidget(self.panel)
        self.panel.saved.connect(self._on_saved)
        self.panel.preview_asked.connect(self.print_record)

    def add_body(self, layout: QLayout) -> None:
        """Lay the form out with what a page shows beside it, in the stead of the form alone."""
        self._layout.addLayout(layout)

    @property
    def title(self) -> str:
        return tr(self.spec.title)

    @property
    def context(self) -> str:
        return str(self.panel.record) if self.panel.record else self.tr("新建")

    def open_record(self, record: Record) -> None:
        """Edit a saved record."""
        self.panel.open_record(record)
        self.header_changed.emit()

    def open_new(self, given: Mapping[str, Any] | None = None, **links: Any) -> None:
        """Start a new record."""
        self.panel.open_new(given, **links)
        self.header_changed.emit()

    def go_to_section(self, number: int) -> None:
        self.panel.view.go_to_section(number)

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("保存"), key="Ctrl+S", slot=self.panel.save, hidden=True),
            Action(self.tr("打印预览"), key="Ctrl+P", slot=self.print_record, hidden=True),
        )

    def print_record(self) -> None:
        """Show the record as it prints; what is not saved is saved first."""
        record = self.panel.save() if self.panel.is_dirty() else self.panel.record
        if record is not None:
            self._papers(self.spec, [record])

    def can_leave(self) -> bool:
        return settle(self.panel, self.title)

    def _on_saved(self, record: Record) -> None:
        self.header_changed.emit()
        self.saved.emit(record)


def settle(panel: FormPanel, title: str) -> bool:
    """Ask what becomes of what is not saved in *panel*; False keeps the person there."""
    if not panel.is_dirty():
        return True
    decision = ask_leaving(panel, title)
    if decision is Leaving.SAVE:
        return panel.save() is not None
    if decision is Leaving.KEEP_DRAFT:
        panel.keep_draft()
    return decision is Leaving.KEEP_DRAFT
