"""What was checked across a report: one line under the figures, all of it when asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.label import label


class FootingLine(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._first = ElidedLabel(role="note")
        self._all = label("", "note")
        self._all.setWordWrap(True)
        self._all.hide()
        self.toggle = Button(self.tr("核对与说明"), kind="link")
        self.toggle.clicked.connect(self._turn)
        row = QHBoxLayout()
        row.addWidget(self._first, 1)
        row.addWidget(self.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 6)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._all)
        self.hide()

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show what was checked, the first sentences in sight."""
        told = [tr(one) for one in sentences]
        self._first.set_text("　".join(told))
        self._all.setText("\n".join(f"{nth}. {one}" for nth, one in enumerate(told, 1)))
        self.setVisible(bool(told))

    def text(self) -> str:
        """Return all that is said."""
        return self._all.text()

    def _turn(self) -> None:
        is_open = self._all.isHidden()
        self._all.setVisible(is_open)
        self.toggle.set_text(self.tr("收起") if is_open else self.tr("核对与说明"))
