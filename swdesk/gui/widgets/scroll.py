"""A column that scrolls by itself: a side panel, a long form."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget


class Scroll(QScrollArea):
    """Shows *content* at the column's width; it scrolls up and down and never sideways."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Tab goes through what is inside; the column itself takes no focus.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setProperty("ground", "clear")
        self.setWidget(content)

    @classmethod
    def centred(cls, content: QWidget, widest: int) -> Scroll:
        """Return a page of text and cards: in the middle, and no wider than *widest* pixels."""
        content.setMaximumWidth(widest)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(content, 100)
        row.addStretch(1)
        return cls(middle)
