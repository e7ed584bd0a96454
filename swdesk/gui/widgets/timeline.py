"""What happened, last first: icon, words, date, and a line that joins them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from swdesk.gui import icons, theme

_ROW = 53
_SHORT_ROW = 33
_DISC = 22
_ENTRY = Qt.ItemDataRole.UserRole


class Entry(NamedTuple):
    """One line: tone "danger" for something that is late, accent otherwise."""

    title: str
    date: str = ""
    note: str = ""
    icon: str = "clipboard-check"
    tone: str = "accent"


class Timeline(QListWidget):
    """Entries from the last to the first; Enter or a click opens the one at its place."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_EntryDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("background: transparent")
        self.itemActivated.connect(self._open)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self.clear()
        for entry in entries:
            item = QListWidgetItem(f"{entry.title} {entry.date} {entry.note}".strip())
            item.setData(_ENTRY, entry)
            item.setToolTip(entry.note)
            item.setSizeHint(QSize(0, _ROW if entry.note else _SHORT_ROW))
            self.addItem(item)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of all entries: whatever holds the list scrolls."""
        heights = [self.item(row).sizeHint().height() for row in range(self.count())]
        return QSize(240, sum(heights))

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(120, self.sizeHint().height())

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(self.row(item))


class _EntryDelegate(QStyledItemDelegate):
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one entry."""
        entry = Entry(*index.data(_ENTRY))
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_focus(painter, option, area)
        if index.row() < index.model().rowCount() - 1:
            line = QRect(area.left() + 10, area.top() + 26, 2, area.height() - 26)
            painter.fillRect(line, theme.color("line_soft"))
        disc = QRectF(area.left(), area.top() + 3, _DISC, _DISC)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("danger_soft" if entry.tone == "danger" else "accent_faint"))
        painter.drawEllipse(disc)
        drawn = icons.pixmap(entry.icon, entry.tone, 14, painter.device().devicePixelRatio())
        painter.drawPixmap(area.left() + 4, area.top() + 7, drawn)
        _draw_words(painter, QFont(option.font), area, entry)
        painter.restore()


def _draw_focus(painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
    state = option.state
    has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
    if has_focus or state & QStyle.StateFlag.State_Selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft" if has_focus else "accent_faint"))
        painter.drawRoundedRect(QRectF(area).adjusted(0, 0, 0, -4), 4, 4)


def _draw_words(painter: QPainter, font: QFont, area: QRect, entry: Entry) -> None:
    font.setPixelSize(14)
    small = QFont(font)
    small.setPixelSize(13)
    line = QRect(area.left() + 32, area.top() + 3, area.width() - 32, 22)
    centre = Qt.AlignmentFlag.AlignVCenter
    painter.setFont(small)
    painter.setPen(theme.color("text2"))
    painter.drawText(line, centre | Qt.AlignmentFlag.AlignRight, entry.date)
    room = line.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(entry.date) - 8, 0)
    below = line.translated(0, 21)
    note = painter.fontMetrics().elidedText(entry.note, Qt.TextElideMode.ElideRight, below.width())
    painter.drawText(below, centre, note)
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    title = painter.fontMetrics().elidedText(entry.title, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, centre, title)
