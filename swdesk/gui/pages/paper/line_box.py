"""The box for an empty line of the paper: letters find people, Enter lets one have signed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from swdesk.gui.form.pick_edit import Find, PickEdit
from swdesk.gui.overrides import guarded
from swdesk.gui.widgets.label import label

_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class LineBox(QWidget):
    """Says which line is written; *chosen* tells whom, *moved* that other lines are meant."""

    chosen = Signal(object)
    moved = Signal(int)

    def __init__(self, find: Find) -> None:
        super().__init__()
        self._line = label("", "strong")
        self.edit = _NameEdit(find)
        self.edit.setPlaceholderText(self.tr("姓名、拼音、电话；没有登记的写成一行"))
        self.edit.entered.connect(self._choose)
        self.edit.moved.connect(self.moved)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._line)
        row.addWidget(self.edit, 1)
        self.setFocusProxy(self.edit)

    def show_line(self, line: int, name: str) -> None:
        """Say which line is meant; one with a name needs no other."""
        words = self.tr("第 {line} 行　{name}") if name else self.tr("第 {line} 行")
        self._line.setText(words.format(line=line, name=name))
        self.edit.setAccessibleName(self.tr("第 {line} 行的姓名").format(line=line))
        self.edit.setVisible(not name)

    def clear(self) -> None:
        """Make room for the next name."""
        self.edit.set_choice(None, "")

    def _choose(self) -> None:
        self.chosen.emit(self.edit.value())


class _NameEdit(PickEdit):
    """Arrows go to other lines while nothing is typed."""

    moved = Signal(int)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        if way is not None and not self.text():
            self.moved.emit(way)
        else:
            super().keyPressEvent(event)
