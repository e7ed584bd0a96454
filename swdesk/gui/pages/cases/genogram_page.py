"""家庭图与生态图 of one case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.cases.drawing_editor import DrawingEditor
from swdesk.gui.pages.cases.ecomap_editor import EcomapEditor
from swdesk.gui.pages.cases.genogram_editor import GenogramEditor
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.model.cases import Case
from swdesk.model.disclosure import Showing

if TYPE_CHECKING:
    from swdesk.printing.document import Document

_KINDS = frozenset(
    ("relative", "relation_line", "ecomap_system", "person", "household", "household_member")
)


class GenogramPage(Page):
    """Two drawings of one case; each is edited beside its lists and printed with the other."""

    def __init__(self, case: Case) -> None:
        super().__init__()
        self._case = case
        self.genogram = GenogramEditor(case)
        self.ecomap = EcomapEditor(case)
        self.tabs = SegmentedControl(
            [(self.genogram, self.tr("家庭图")), (self.ecomap, self.tr("生态图"))], self.tr("图")
        )
        self.tabs.set_value(self.genogram)
        self._stack = QStackedWidget()
        for editor in (self.genogram, self.ecomap):
            self._stack.addWidget(editor)
            editor.changed.connect(lambda: self.refresh(frozenset()))
            editor.noticed.connect(self.noticed)
        self.tabs.changed.connect(self.show_tab)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 0)
        head.addWidget(self.tabs)
        head.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    @property
    def title(self) -> str:
        return self.tr("家庭图与生态图")

    @property
    def context(self) -> str:
        return f"{self._case.recipient.person.name}　{self._case.case_no}"

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("打印预览"), "printer", "Ctrl+P", self.print_drawings),
            Action(self.tr("添加"), "plus", "Ctrl+N", self.add, primary=True),
        )

    @property
    def editor(self) -> DrawingEditor:
        """The drawing in sight."""
        return self.genogram if self._stack.currentWidget() is self.genogram else self.ecomap

    def show_tab(self, editor: object) -> None:
        """Turn to the genogram or to the ecomap."""
        self._stack.setCurrentWidget(self.ecomap if editor is self.ecomap else self.genogram)

    def go_to_section(self, number: int) -> None:
        """Turn to the first or the second drawing."""
        if number in (1, 2):
            chosen = (self.genogram, self.ecomap)[number - 1]
            self.tabs.set_value(chosen)
            self.show_tab(chosen)

    def add(self) -> None:
        """Add a person or a system, whichever is drawn here."""
        if self.editor is self.ecomap:
            self.ecomap.add_system()
        else:
            self.genogram.add_person()

    def refresh(self, changed: frozenset[str]) -> None:
        if not changed or changed & _KINDS:
            self.genogram.refresh()
            self.ecomap.refresh()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Let the keys walk through the people at once."""
        super().showEvent(event)
        if not event.spontaneous():
            self.genogram.people.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_drawings(self) -> None:
        """Show both drawings as they print."""
        from swdesk.gui.pages.printing.preview_page import (  # noqa: PLC0415 - loads the PDF engine
            PreviewPage,
        )
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.genogram import genogram_document  # noqa: PLC0415 - as above

        def make(showing: Showing | None = None) -> Document:
            return genogram_document(self._case, PrintOptions.of_office(showing=showing))

        try:
            document = make()
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "info")
        else:
            self.opens.emit(PreviewPage(document, make))
