"""The heading of a section: number and title as on the paper form, its key, a note."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from swdesk.gui.widgets.label import key_cap, label


class SectionHeader(QWidget):
    """Title in bold, the key that jumps here, an explanation, and room for links at the right."""

    def __init__(
        self, title: str, keys: str = "", note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFixedHeight(28)
        self.title = label(title, "section")
        self.note = label(note, "note")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.title)
        self._keys = key_cap(keys)
        self._row.addWidget(self._keys)
        self._keys.setHidden(not keys)
        self._row.addWidget(self.note)
        self._row.addStretch()

    def set_title(self, title: str, keys: str) -> None:
        """Name the section anew, with another key."""
        self.title.setText(title)
        self._keys.setText(keys)
        self._keys.setHidden(not keys)

    def add(self, widget: QWidget) -> None:
        """Put a link or a message at the right end."""
        self._row.addWidget(widget)
