"""A label that ends in dots where there is no room, with the whole text in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from swdesk.gui.overrides import guarded


class ElidedLabel(QLabel):
    """One line of text that never asks for more room than it gets.

    *kept* pixels of it are in sight before what stands beside it gets its room.
    """

    def __init__(
        self, text: str = "", role: str = "", parent: QWidget | None = None, *, kept: int = 24
    ) -> None:
        super().__init__(parent)
        self._kept = kept
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._whole = ""
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()
        self.updateGeometry()

    def whole_text(self) -> str:
        """Return the text before it was cut."""
        return self._whole

    def minimumSizeHint(self) -> QSize:
        """Return room for the dots, or for what is kept of the text."""
        kept = min(self.sizeHint().width(), self._kept)
        return QSize(max(kept, 24), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Return room for the whole text."""
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2
        return QSize(width, super().sizeHint().height())

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut to the new width."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        fitting = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 24)
        )
        self.setText(fitting)
        self.setToolTip(self._whole if fitting != self._whole else "")
