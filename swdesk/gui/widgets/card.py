"""A card: a panel with a hairline round it, and mostly a heading."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from swdesk.gui.widgets.section_header import SectionHeader


class Card(QFrame):
    """A panel with a heading; put its content into *body*."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.body = QVBoxLayout(self)
        # Rounded corners do not clip children: one pixel keeps them inside.
        self.body.setContentsMargins(16, 9, 16, 13)
        self.body.setSpacing(4)
        self.header: SectionHeader | None = None
        if title:
            self.header = SectionHeader(title)
            self.body.addWidget(self.header)

    def fill_with(self, widget: QWidget) -> None:
        """Let a table take the whole card, up to the hairline."""
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        self.body.addWidget(widget, 1)
