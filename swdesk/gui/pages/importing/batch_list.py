"""导入记录: what was brought in before, each of it with a way to take it back."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.card import Card
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.label import label, rule, set_property
from swdesk.model import dates
from swdesk.sheets.kinds import kinds
from swdesk.sheets.undo import BatchInfo

_MOST = 20
_ROW = 36


class BatchList(Card):
    """The latest imports; *undo_asked* tells the one whose button was pressed twice."""

    undo_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._rows: list[QWidget] = []
        self.buttons: dict[int, Button] = {}
        self.body.addWidget(label(self.tr("以前的导入"), "section"))
        self.show_batches([])

    def show_batches(self, batches: list[BatchInfo]) -> None:
        """Show other imports; without any the card is away."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self.buttons = [], {}
        for batch in batches[:_MOST]:
            for widget in (rule("soft"), self._row(batch)):
                self._rows.append(widget)
                self.body.addWidget(widget)
        self.setVisible(bool(batches))

    def _row(self, batch: BatchInfo) -> QWidget:
        widget = QWidget()
        widget.setFixedHeight(_ROW)
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label(moment(batch.imported_at), "label"))
        row.addWidget(label(tr(kinds()[batch.kind].title), "label"))
        row.addWidget(ElidedLabel(batch.file_name), 1)
        row.addWidget(label(self.tr("{n} 行").format(n=batch.rows), "label"))
        button = Button(self.tr("撤销"), "undo-2", scale="small")
        button.setAccessibleName(self.tr("撤销导入 {name}").format(name=batch.file_name))
        button.clicked.connect(partial(self._ask, batch))
        self.buttons[batch.id] = button
        row.addWidget(button)
        return widget

    def _ask(self, batch: BatchInfo) -> None:
        """Ask on the button itself before an import of some other day is taken back."""
        button = self.buttons[batch.id]
        if button.property("kind") == "danger":
            self.undo_asked.emit(batch)
            return
        button.set_text(self.tr("撤销这 {n} 行？再按一次").format(n=batch.rows))
        button.set_icon("undo-2", "danger")
        set_property(button, "kind", "danger")


def moment(instant: dt.datetime) -> str:
    """Return when something was done as people here say it: 11-21 17:40."""
    aware = instant if instant.tzinfo else instant.replace(tzinfo=dt.UTC)
    local = aware.astimezone()
    is_this_year = local.year == dates.today().year
    return f"{local:%m-%d %H:%M}" if is_this_year else f"{local:%Y-%m-%d %H:%M}"
