"""One subject of the settings: a heading, an explanation, and what can be set."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageBox
from swdesk.gui.widgets.scroll import Scroll

_WIDTH = 720
_ROW = 30


class Section(QWidget):
    """What is changed here is saved at once; *noticed* says so, or why not."""

    noticed = Signal(str, str)

    def __init__(self, title: str, note: str) -> None:
        super().__init__()
        self.title = title
        content = self._content = QWidget()
        content.setMaximumWidth(_WIDTH)
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(20, 16, 20, 20)
        self.body.setSpacing(8)
        self.body.addWidget(label(title, "section"))
        explained = label(note, "label")
        explained.setWordWrap(True)
        self.body.addWidget(explained)
        self.body.addSpacing(4)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(content, 1)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll(middle))

    def refresh(self) -> None:
        """Show again what is stored."""

    def only_show(self, why: str) -> None:
        """Let nothing be changed here, and say why; what is set reads as plain text."""
        self._content.setProperty("only", "shown")
        self._content.setEnabled(False)
        self.body.insertWidget(1, MessageBox(why))

    def say(self, text: str, tone: str = "ok") -> None:
        """Say above the page what has happened."""
        self.noticed.emit(text, tone)

    def refuse(self, error: Exception) -> None:
        """Say why it was not done; anything but a refusal goes its usual way."""
        if not isinstance(error, UserError):
            raise error
        self.noticed.emit(tr(error.message), "warn")

    def heading(self, text: str) -> None:
        """Begin another group of settings."""
        self.body.addSpacing(12)
        self.body.addWidget(label(text, "strong"))

    def buttons(self, *buttons: QWidget) -> QHBoxLayout:
        """Put buttons beside each other under what they act on."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        self.body.addLayout(row)
        return row


class ItemTree(QTreeWidget):
    """Things one below the other, renamed in place and moved with Ctrl and the arrow keys."""

    renamed = Signal(object, str)
    moved = Signal(object, int)

    def __init__(self, heads: list[str], widths: list[int]) -> None:
        super().__init__()
        self.setProperty("panel", "list")
        self.setHeaderLabels(heads)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setMinimumHeight(_ROW * 9)
        self.header().setStretchLastSection(True)
        self.setEditTriggers(QTreeWidget.EditTrigger.EditKeyPressed)
        self.setExpandsOnDoubleClick(False)
        self.itemDoubleClicked.connect(lambda item, _column: self.editItem(item, 0))
        self.itemChanged.connect(self._on_changed)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    def add(
        self, key: object, cells: list[str], above: QTreeWidgetItem | None = None
    ) -> QTreeWidgetItem:
        """Add a row; *key* is what the signals tell."""
        item = QTreeWidgetItem(cells)
        item.setData(0, Qt.ItemDataRole.UserRole, key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        if above is None:
            self.addTopLevelItem(item)
        else:
            above.addChild(item)
        return item

    def key(self) -> object:
        """Return the key of the marked row, None when none is marked."""
        item = self.currentItem()
        return item.data(0, Qt.ItemDataRole.UserRole) if item else None

    def mark(self, key: object) -> None:
        """Mark the row with that key."""
        for item in self.items():
            if item.data(0, Qt.ItemDataRole.UserRole) == key:
                self.setCurrentItem(item)

    def items(self) -> list[QTreeWidgetItem]:
        """Return all rows from top to bottom."""
        found = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        rows = [item for item in found if item is not None]
        for item in rows:
            below = [item.child(row) for row in range(item.childCount())]
            rows.extend(child for child in below if child is not None)
        return rows

    def edit_marked(self) -> None:
        """Rename the marked row in place."""
        item = self.currentItem()
        if item is not None:
            self.editItem(item, 0)

    def move_marked(self, by: int) -> None:
        """Ask for the marked row to be moved up or down."""
        if self.key() is not None:
            self.moved.emit(self.key(), by)

    def _on_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0:
            self.renamed.emit(item.data(0, Qt.ItemDataRole.UserRole), item.text(0).strip())


def tree_buttons(tree: ItemTree, words: tuple[str, str, str]) -> list[Button]:
    """Return the buttons that rename the marked row and move it up and down."""
    rename = Button(words[0], "pencil", scale="small")
    up = Button(words[1], "chevron-up", scale="small")
    down = Button(words[2], "chevron-down", scale="small")
    rename.clicked.connect(tree.edit_marked)
    up.clicked.connect(lambda: tree.move_marked(-1))
    down.clicked.connect(lambda: tree.move_marked(1))
    return [rename, up, down]
