"""The bar under every step: how it goes on, and why it does not yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from swdesk.gui.pages.importing.step import Step
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.label import set_property

_HEIGHT = 56
_BAR = 160


class Foot(QFrame):
    """A note and the refused rows at the left; hindrance, back and the verb at the right."""

    went_back = Signal()
    went_on = Signal()
    rows_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "bottom")
        self.setFixedHeight(_HEIGHT)
        self._note = ElidedLabel("", "label")
        self.rows = Button(self.tr("下载问题行"), "download", kind="link")
        self._hindrance = ElidedLabel("", "warn")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR)
        self.back = Button(self.tr("上一步"))
        self.verb = Button("", kind="primary")
        self.rows.clicked.connect(self.rows_asked)
        self.back.clicked.connect(self.went_back)
        self.verb.clicked.connect(self.went_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 1, 16, 0)
        row.setSpacing(12)
        row.addWidget(self._note)
        row.addWidget(self.rows)
        row.addStretch(1)
        self._note.setMinimumWidth(80)
        row.addWidget(self._hindrance)
        row.addWidget(self._bar)
        row.addWidget(self.back)
        row.addWidget(self.verb)
        self._step: QWidget | None = None
        self.end_busy()

    def show_step(self, step: QWidget, *, back: bool, refused: int) -> None:
        """Show what *step* says of itself; without a verb the bar is away."""
        self._step = step
        self.back.setVisible(back)
        self.rows.setVisible(refused > 0)
        if not isinstance(step, Step):
            self.hide()
            return
        self.show()
        self._note.set_text(step.note)
        self.verb.set_text(step.verb)
        self.verb.setEnabled(not step.hindrance)
        set_property(self._hindrance, "role", "warn")
        self._hindrance.set_text(step.hindrance)

    def press(self) -> None:
        """Do what the verb says."""
        if self.isVisible() and self.verb.isEnabled():
            self.verb.click()

    def show_busy(self, sentence: str) -> None:
        """Say what is being done, and take no verb meanwhile."""
        self.verb.setEnabled(False)
        self.back.setEnabled(False)
        set_property(self._hindrance, "role", "label")
        self._hindrance.set_text(sentence)
        self._bar.setRange(0, 0)
        self._bar.show()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it has come."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def end_busy(self) -> None:
        """Take the verb again."""
        self._bar.hide()
        self.back.setEnabled(True)
