"""The bar under a form, always in sight: what is still wrong, and the ways to save."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.message import MessageLine


class FormFoot(QFrame):
    """Counts the places to mend at the left; previews and saves at the right.

    *again* names the button that saves and begins the next one, where a form has it.
    """

    look_asked = Signal()
    preview_asked = Signal()
    again_asked = Signal()
    save_asked = Signal()

    def __init__(self, again: str = "") -> None:
        super().__init__()
        self.setProperty("panel", "bottom")
        self.wrong = 0
        self._count = MessageLine()
        self._count.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._look = Button(self.tr("去看"), kind="link")
        self._preview = Button(self.tr("打印预览"), "printer")
        self._again = Button(again)
        self.keep = Button(self.tr("保存"), "save", kind="primary")
        self.keep.setObjectName("save")
        self._lay_out()
        self._again.setVisible(bool(again))
        self._look.clicked.connect(self.look_asked)
        self._preview.clicked.connect(self.preview_asked)
        self._again.clicked.connect(self.again_asked)
        self.keep.clicked.connect(self.save_asked)
        self.show_wrong(0)

    def show_wrong(self, count: int) -> None:
        """Say in how many places something is to be mended."""
        self.wrong = count
        words = self.tr("还有 {n} 处需要修改").format(n=count) if count else ""
        self._count.show_message(words)
        self._look.setVisible(bool(count))

    def set_locked(self, *, locked: bool) -> None:
        """Offer to save, or do not."""
        for button in (self.keep, self._again):
            button.setEnabled(not locked)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(8)
        row.addWidget(self._count)
        row.addWidget(self._look)
        row.addStretch()
        for button in (self._preview, self._again, self.keep):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
