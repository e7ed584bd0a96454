"""A list on paper: which columns, and how much of the numbers is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.page import Action, Page
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.card import Card
from swdesk.gui.widgets.flow_layout import FlowLayout
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.scroll import Scroll
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.model.disclosure import Showing
from swdesk.services.lists import rosters
from swdesk.services.setup import settings

if TYPE_CHECKING:
    from swdesk.printing.document import Document

_WIDEST = 860


class RosterPage(Page):
    """Chooses the columns of a list that is printed.

    *kind* is a list of rosters, *chosen* its filter, *scope* what the filter lets through in words.
    """

    def __init__(self, kind: str, chosen: Any, scope: str) -> None:
        super().__init__()
        self._kind = kind
        self._chosen = chosen
        self._scope = scope
        self._columns = rosters.table(kind, chosen)[0]
        self.boxes = {column.name: QCheckBox(tr(column.label)) for column in self._columns}
        self.showing = SegmentedControl(
            [(one, tr(one.label)) for one in Showing], self.tr("怎么写人"), scale=""
        )
        is_masked = settings.office().is_masked
        self.showing.set_value(Showing.MASKED if is_masked else Showing.REAL)
        self._lay_out()

    @property
    def title(self) -> str:
        return self.tr("名册")

    @property
    def context(self) -> str:
        return self._scope

    def actions_shown(self) -> tuple[Action, ...]:
        return (Action(self.tr("打印预览"), "printer", "Ctrl+P", self.preview, primary=True),)

    def keys(self) -> list[str]:
        """Return the names of the columns that are ticked."""
        return [name for name, box in self.boxes.items() if box.isChecked()]

    def preview(self) -> None:
        """Show the list as it prints."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.roster import roster_document  # noqa: PLC0415 - as above

        def make(showing: object) -> Document:
            way = showing if isinstance(showing, Showing) else None
            options = PrintOptions.of_office(showing=way)
            return roster_document(options, self._kind, self._chosen, self.keys(), self._scope)

        if self.keys():
            self.opens.emit(PreviewPage(make(self.showing.value()), make))
        else:
            self.noticed.emit(self.tr("一栏也没有选，请至少选一栏。"), "warn")

    def _tick(self, names: Sequence[str]) -> None:
        for name, box in self.boxes.items():
            box.setChecked(name in names)

    def _lay_out(self) -> None:
        card = Card(self.tr("要哪些栏"))
        ticks = QWidget()
        flow = FlowLayout(ticks, spacing=12)
        for box in self.boxes.values():
            box.setChecked(True)
            box.setFixedWidth(150)
            flow.addWidget(box)
        card.body.addWidget(ticks)
        card.body.addLayout(self._verbs())
        mask = Card(self.tr("怎样写出姓名、证件、电话和地址"))
        row = QHBoxLayout()
        row.addWidget(self.showing)
        row.addStretch()
        mask.body.addLayout(row)
        mask.body.addWidget(
            label(self.tr("交到站外的名册，建议遮盖；不需要知道是谁的，用代号。"), "note")
        )
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(card)
        column.addWidget(mask)
        column.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll(inside))

    def _verbs(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for text, names in ((self.tr("全选"), list(self.boxes)), (self.tr("全不选"), [])):
            button = Button(text, kind="link")
            button.clicked.connect(lambda _on=False, n=names: self._tick(n))
            row.addWidget(button)
        row.addStretch()
        return row
