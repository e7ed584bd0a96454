"""One choice out of a list, typed or picked: no popup takes the keyboard away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from swdesk.gui import icons
from swdesk.gui.overrides import guarded
from swdesk.services.choices import Offer

Find = Callable[[str], list[Offer]]

_ROWS = 9
_ROW_HEIGHT = 30
_ARROW = 20
_EDGES = 24
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class PickEdit(QLineEdit):
    """A line that offers what the typed letters may mean, in pinyin too.

    The list is a plain child of the window below the line: focus stays here, so an input
    method is never interrupted. Enter or Tab takes the marked entry, Escape closes the list.
    *entered* tells that Enter has taken one, for whoever moves on to the next field.
    """

    picked = Signal(object)
    entered = Signal()

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._list: QListWidget | None = None
        self._value: Any = None
        self._label = ""
        self.setTextMargins(0, 0, _ARROW, 0)
        self.textEdited.connect(self._offer)

    def value(self) -> Any:
        """Return what is chosen, None when the line is empty or says something else."""
        return self._value if self.text() == self._label else None

    def is_unknown(self) -> bool:
        """Say whether the line holds words that stand for nothing in the list."""
        return bool(self.text().strip()) and self.text() != self._label

    def set_choice(self, value: Any, label: str) -> None:
        """Show a choice without telling anybody."""
        self._value, self._label = value, label
        self.setText(label)
        self.setCursorPosition(0)
        self._tell_whole()
        self._close()

    def settle(self) -> None:
        """Take the best match of what was typed, when there is one."""
        typed = self.text().strip()
        if self.is_unknown():
            found = self._find(typed)
            if found and (len(found) == 1 or found[0].label == typed):
                self._take(found[0])
        elif not typed and self._value is not None:
            self._take(Offer(None, ""))
        self._close()

    def fold(self) -> None:
        """Take the list away and keep what is typed."""
        self._close()

    def is_open(self) -> bool:
        """Say whether the list is shown."""
        return self._list is not None

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Drive the list from the line."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key == Qt.Key.Key_Escape and self._list:
            self._close()
        elif key in _ENTER and self._list and self._take_marked():
            event.accept()
            self.entered.emit()
        elif key in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the whole list on a click, close it on the next."""
        super().mousePressEvent(event)
        if self._list:
            self._close()
        elif not self.isReadOnly():
            self._offer("")

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the words, so that typing replaces them."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was marked or typed when the person moves on."""
        if not (self._list and self.text().strip() and self.is_unknown() and self._take_marked()):
            self.settle()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow that says there is a list."""
        super().paintEvent(event)
        if not self.isReadOnly():
            drawn = icons.pixmap("chevron-down", "text2", 16, self.devicePixelRatioF())
            QPainter(self).drawPixmap(self.width() - 25, (self.height() - 16) // 2, drawn)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in the tooltip what there is no room for."""
        super().resizeEvent(event)
        self._tell_whole()

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        """Take the list away with the line."""
        self._close()
        super().hideEvent(event)

    def _tell_whole(self) -> None:
        room = self.width() - _ARROW - _EDGES
        is_cut = self.fontMetrics().horizontalAdvance(self._label) > room
        self.setToolTip(self._label if is_cut else "")

    def _offer(self, typed: str) -> None:
        found = self._find(typed.strip())
        if not found:
            self._close()
            return
        shown = self._list or self._open()
        shown.clear()
        for offer in found:
            item = QListWidgetItem(offer.label)
            item.setData(Qt.ItemDataRole.UserRole, offer)
            shown.addItem(item)
        self._mark(found, typed)
        shown.setGeometry(self._place(len(found)))
        shown.show()
        shown.raise_()

    def _mark(self, found: list[Offer], typed: str) -> None:
        if self._list is None:
            return
        labels = [offer.label for offer in found]
        row = labels.index(self._label) if not typed and self._label in labels else 0
        self._list.setCurrentRow(row if typed or self._label else -1)

    def _open(self) -> QListWidget:
        shown = QListWidget(self.window())
        shown.setProperty("panel", "results")
        shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shown.setUniformItemSizes(True)
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown.itemClicked.connect(self._take_item)
        self._list = shown
        return shown

    def _place(self, count: int) -> QRect:
        """Return where the list goes: below the line, above it where there is no room."""
        height = min(count, _ROWS) * _ROW_HEIGHT + 10
        below = self.mapTo(self.window(), QPoint(0, self.height() + 2))
        room = self.window().height() - below.y()
        if room < height:
            below.setY(max(0, below.y() - self.height() - height - 4))
        return QRect(below.x(), below.y(), max(self.width(), 120), height)

    def _step(self, by: int) -> None:
        if self._list is None:
            self._offer("" if not self.is_unknown() else self.text())
            return
        row = max(0, min(self._list.currentRow() + by, self._list.count() - 1))
        self._list.setCurrentRow(row)

    def _take_marked(self) -> bool:
        item = self._list.currentItem() if self._list else None
        if item is None:
            return False
        self._take_item(item)
        return True

    def _take_item(self, item: QListWidgetItem) -> None:
        self._take(item.data(Qt.ItemDataRole.UserRole))

    def _take(self, offer: Offer) -> None:
        self.set_choice(offer.value, offer.label)
        self.picked.emit(offer.value)

    def _close(self) -> None:
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
            self._list = None
