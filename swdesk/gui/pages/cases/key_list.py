"""A short list of things with keys: Enter opens one, Delete takes one away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from swdesk.gui.overrides import guarded

_KEY = Qt.ItemDataRole.UserRole


class KeyList(QListWidget):
    """Lines of words, each for one key; the mark stays on its key when the list is shown anew."""

    opened = Signal(str)
    removed = Signal(str)
    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("panel", "subjects")
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(lambda item: self.opened.emit(item.data(_KEY)))
        self.currentItemChanged.connect(self._tell)

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show other lines: (key, words)."""
        marked = self.key()
        with QSignalBlocker(self):
            self.clear()
            for key, words in lines:
                item = QListWidgetItem(words)
                item.setData(_KEY, key)
                item.setToolTip(words)
                self.addItem(item)
        self.set_key(marked)

    def key(self) -> str:
        """Return the key of the marked line, "" for none."""
        item = self.currentItem()
        return str(item.data(_KEY)) if item else ""

    def set_key(self, key: str) -> None:
        """Mark the line of a key without telling anybody."""
        with QSignalBlocker(self):
            for row in range(self.count()):
                if self.item(row).data(_KEY) == key:
                    self.setCurrentRow(row)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, take away with Delete."""
        key = self.key()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and key:
            self.opened.emit(key)
        elif event.key() == Qt.Key.Key_Delete and key:
            self.removed.emit(key)
        else:
            super().keyPressEvent(event)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_KEY))
