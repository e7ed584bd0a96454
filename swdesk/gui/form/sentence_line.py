"""Putting a kept sentence into a box: a line that filters them, at the cursor."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.labels import N_
from swdesk.model.fields import AnyKind
from swdesk.services.casework import sentence_bank

_WIDEST = 560


def offer_sentences(box: QPlainTextEdit, field: AnyKind) -> bool:
    """Open the line over *box*; False where there is no sentence, or nothing may be written."""
    if box.isReadOnly() or not sentence_bank.offered(field):
        return False
    SentenceLine(box, field).begin()
    return True


class SentenceLine(PickEdit):
    """Enter puts the marked sentence where the cursor stands, Escape goes back without one."""

    def __init__(self, box: QPlainTextEdit, field: AnyKind) -> None:
        super().__init__(lambda typed: sentence_bank.offered(field, typed), box.window())
        self._box = box
        self.setPlaceholderText(tr(N_("打首字母找句子，Enter 放入，Esc 返回")))
        self.setAccessibleName(tr(N_("句库")))
        self.picked.connect(self._put)

    def begin(self) -> None:
        """Show the line below the cursor with all there is to choose."""
        at = self._box.viewport().mapTo(self._box.window(), self._box.cursorRect().bottomLeft())
        left = self._box.mapTo(self._box.window(), QPoint(0, 0)).x()
        width = min(self._box.width(), _WIDEST)
        lowest = self._box.window().height() - self.sizeHint().height()
        self.setGeometry(left, min(at.y() + 4, lowest), width, self.sizeHint().height())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer("")
        self._step(0)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape; Enter without a match stays."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
            event.accept()

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go away when the person goes elsewhere, without choosing for them."""
        self.fold()
        self.deleteLater()

    def _put(self, sentence: str) -> None:
        self._box.insertPlainText(sentence)
        self._leave()

    def _leave(self) -> None:
        self.hide()
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)
