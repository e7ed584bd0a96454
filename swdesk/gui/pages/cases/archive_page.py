"""The binder of a case: what is missing, how it is graded, and how it prints."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action, Page
from swdesk.gui.session import Session
from swdesk.gui.widgets.card import Card
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageLine
from swdesk.gui.widgets.scroll import Scroll
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.model.cases import Case
from swdesk.model.codes import vocabulary
from swdesk.model.fields import Code
from swdesk.services.casework import archive, case_turns, cases

if TYPE_CHECKING:
    from swdesk.model.disclosure import Showing
    from swdesk.printing.document import Document

_WIDEST = 760
_NAME = 64


class ArchivePage(Page):
    """Names what an inspector would miss before anything is printed."""

    def __init__(self, session: Session, case: Case, today: Callable[[], dt.date]) -> None:
        super().__init__()
        self._session = session
        self._case = case
        self._today = today
        held = archive.binder(case)
        self.secrecy = _choice(Case.secrecy, case.secrecy or archive.proposed_secrecy(case))
        self.retention = _choice(Case.retention, case.retention or archive.proposed_retention(case))
        self.missing = [tr(one.text) for one in archive.missing(case)]
        self._lay_out(len(held.sheets))

    @property
    def title(self) -> str:
        return self.tr("整案装订归档")

    @property
    def context(self) -> str:
        return str(self._case.case_no)

    def actions_shown(self) -> tuple[Action, ...]:
        preview = Action(self.tr("打印预览"), "printer", "Ctrl+P", self.preview, primary=True)
        if self._case.status not in cases.SET_ASIDE:
            return (preview,)
        return (Action(self.tr("记为已归档"), "check", slot=self.file_away), preview)

    def preview(self) -> None:
        """Show the binder as it prints, graded as chosen here."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine
        from swdesk.printing.archive import archive_document  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - as above

        case = Case.find(self._case.id)
        case.secrecy, case.retention = self._graded()

        def make(showing: Showing | None = None) -> Document:
            files = self._session.files
            options = PrintOptions.of_office(showing=showing, pictures=files.get)
            return archive_document(case, options)

        self.opens.emit(PreviewPage(make(), make))

    def file_away(self) -> None:
        """Note that the papers were bound today."""
        secrecy, retention = self._graded()
        try:
            self._case = case_turns.file_away(
                Case.find(self._case.id), self._today(), secrecy=secrecy, retention=retention
            )
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "warn")
            return
        self.closes.emit()

    def _graded(self) -> tuple[str, str]:
        return str(self.secrecy.value()), str(self.retention.value())

    def _lay_out(self, count: int) -> None:
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._missing_card())
        column.addWidget(self._grading_card(count))
        column.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll(inside))

    def _missing_card(self) -> Card:
        card = Card(self.tr("装订前还缺什么"))
        for text in self.missing or [self.tr("什么也不缺，可以装订。")]:
            line = MessageLine(tone="warn" if self.missing else "ok")
            line.show_message(text, "warn" if self.missing else "ok")
            card.body.addWidget(line)
        return card

    def _grading_card(self, count: int) -> Card:
        card = Card(self.tr("封面"))
        for field, choice in ((Case.secrecy, self.secrecy), (Case.retention, self.retention)):
            row = QHBoxLayout()
            name = label(tr(field.label), "label")
            name.setFixedWidth(_NAME)
            row.addWidget(name)
            row.addWidget(choice)
            row.addStretch()
            card.body.addLayout(row)
        words = self.tr("封面、目录、{n} 份表、备考表和档案盒标签一起印，页码连续。")
        card.body.addWidget(label(words.format(n=count), "note"))
        return card


def _choice(field: Code, value: str) -> SegmentedControl:
    offered = [(entry.code, entry.label) for entry in vocabulary(field.vocabulary).offered()]
    control = SegmentedControl(offered, tr(field.label), scale="")
    control.set_value(value)
    return control
