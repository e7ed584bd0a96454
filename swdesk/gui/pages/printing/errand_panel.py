"""What a workbook is for, to whom it goes, and how people stand in it: asked before writing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from swdesk.gui.i18n import tr
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.gui.pages.printing.errand_bar import ErrandBar
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.model.disclosure import Showing
from swdesk.services.privacy import errands
from swdesk.services.privacy.errands import PUBLICITY, Errand
from swdesk.services.privacy.publishing import require_agreed

_REASON = 200


class ErrandPanel(InlinePanel):
    """Asks above a page; *people* is how many lines name somebody, none in bare figures.

    Once it is done, *errand* and *way* say what was settled.
    """

    def __init__(self, title: str, people: int = 0) -> None:
        super().__init__(title, "")
        self.verb.set_text(self.tr("导出"))
        self._people = people
        self.errand = Errand()
        self.bar = ErrandBar()
        self._layout.insertWidget(1, self.bar)
        self.showing = SegmentedControl(
            [(one, tr(one.label)) for one in Showing], self.tr("怎么写人"), scale=""
        )
        self.showing.set_value(Showing.MASKED)
        self.reason = QLineEdit()
        self.add_fact(self.showing)
        self.reason.setAccessibleName(self.tr("实名导出的原因"))
        self.reason.setPlaceholderText(self.reason.accessibleName())
        self.reason.setFixedWidth(_REASON)
        self.add_fact(self.reason)
        self._fields.addStretch()
        self.showing.setVisible(people > 0)
        self.bar.whom.returnPressed.connect(self.verb.setFocus)
        self.bar.purpose_chosen.connect(self._on_purpose)
        self.showing.changed.connect(self._ask_reason)
        self._ask_reason()

    @property
    def way(self) -> Showing:
        """How people are written."""
        chosen = self.showing.value()
        return chosen if isinstance(chosen, Showing) else Showing.MASKED

    def answer(self) -> None:
        told = self.bar.errand()
        errand = replace(told, reason=self.reason.text().strip() or told.reason)
        errands.require_few_or_reason(self._people, self.way, errand)
        if self._people:
            require_agreed(errand, self.way, None)
        self.errand = errand

    def _on_purpose(self, purpose: str) -> None:
        if purpose == PUBLICITY:
            self.showing.set_value(Showing.CODED)
            self._ask_reason()

    def _ask_reason(self) -> None:
        is_whole = self.way is Showing.REAL and self._people > errands.FEW_ROWS
        self.reason.setVisible(is_whole)
