"""What the find box has found, right under it, driven from the box while typing goes on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from swdesk.gui import icons, theme
from swdesk.gui.i18n import tr
from swdesk.gui.people import years
from swdesk.gui.widgets.label import label
from swdesk.model.text import in_a_row
from swdesk.services.gatherings.sheet_codes import SheetPlace
from swdesk.services.people.find import Hit, Hits

_ROW = 44
_FOOT = 28
_MOST_ROWS = 8
_EDGES = 10
_LINE = Qt.ItemDataRole.UserRole
_HIT = Qt.ItemDataRole.UserRole + 1


class _Line(NamedTuple):
    name: str
    facts: str
    why: str
    icon: str


class FindResults(QFrame):
    """People under the find box; without any, the one line that starts a new record.

    It never takes the focus: the box passes arrows and Enter on.
    """

    opened = Signal(object)
    sheet_opened = Signal(object)
    new_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "results")
        self._text = ""
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setItemDelegate(_LineDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(self.tr("找到的人"))
        self._list.itemClicked.connect(self._open)
        self._foot = label("", "hint")
        self._foot.setFixedHeight(_FOOT)
        self._foot.setContentsMargins(12, 0, 12, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 4, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._foot)

    def show_hits(self, text: str, hits: Hits, sheets: Sequence[SheetPlace] = ()) -> None:
        """Show what was found for *text*, the first one marked: sheets by their codes, people."""
        self._text = text
        self._list.clear()
        for place in sheets:
            why = self.tr("签到表编码")
            self._add(_Line(str(place.of.name), place.facts, why, "calendar-days"), place)
        for hit in hits.hits:
            self._add(_line_of(hit), hit)
        if not hits.hits and not sheets:
            words = self.tr("新建“{text}”").format(text=text)
            self._add(_Line(words, "", self.tr("没有找到这个人"), "user-plus"), None)
        self._foot.setText(self._summary(hits))
        self._list.setCurrentRow(0)
        self.updateGeometry()

    def count(self) -> int:
        """Return how many people are listed."""
        rows = range(self._list.count())
        return sum(isinstance(self._list.item(row).data(_HIT), Hit) for row in rows)

    def summary(self) -> str:
        """Return the line under the list."""
        return self._foot.text()

    def move_mark(self, steps: int) -> None:
        """Move the mark, staying inside the list."""
        row = min(max(self._list.currentRow() + steps, 0), self._list.count() - 1)
        self._list.setCurrentRow(row)

    def open_marked(self) -> None:
        """Open what is marked, as Enter in the find box does."""
        item = self._list.currentItem()
        if item is not None:
            self._open(item)

    def sizeHint(self) -> QSize:
        """Return room for a few rows."""
        rows = min(self._list.count(), _MOST_ROWS)
        return QSize(480, rows * _ROW + _FOOT + _EDGES)

    def _summary(self, hits: Hits) -> str:
        if not hits.hits and self._list.item(0).data(_HIT) is not None:
            return self.tr("Enter 补录这张签到表，Esc 返回")
        if not hits.hits:
            return self.tr("Enter 新建，Esc 返回")
        number = f"{len(hits.hits)}+" if hits.more else str(len(hits.hits))
        return self.tr("{number} 人　↑↓ 选择，Enter 打开").format(number=number)

    def _add(self, line: _Line, hit: Hit | SheetPlace | None) -> None:
        item = QListWidgetItem(" ".join(part for part in line[:3] if part))
        item.setData(_LINE, line)
        item.setData(_HIT, hit)
        item.setSizeHint(QSize(0, _ROW))
        self._list.addItem(item)

    def _open(self, item: QListWidgetItem) -> None:
        hit = item.data(_HIT)
        if hit is None:
            self.new_asked.emit(self._text)
        elif isinstance(hit, SheetPlace):
            self.sheet_opened.emit(hit)
        else:
            self.opened.emit(hit)


def _line_of(hit: Hit) -> _Line:
    facts = in_a_row(tr(hit.sex), years(hit.age), hit.place)
    matched = "、".join(tr(word) for word in hit.matched)
    icon = "circle-user" if hit.recipient_id else "heart-handshake" if hit.volunteer_id else "users"
    return _Line(hit.name, facts, matched, icon)


class _LineDelegate(QStyledItemDelegate):
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw icon and name, the facts below, and at the right why it was found."""
        line = _Line(*index.data(_LINE))
        area: QRect = option.rect
        state = option.state
        painter.save()
        marked = bool(state & QStyle.StateFlag.State_Selected)
        if marked or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.color("accent_soft" if marked else "accent_faint"))
        if marked:
            painter.fillRect(area.left(), area.top(), 3, area.height(), theme.color("accent"))
        drawn = icons.pixmap(line.icon, "accent", 18, painter.device().devicePixelRatio())
        painter.drawPixmap(area.left() + 13, area.center().y() - 8, drawn)
        _draw_words(painter, QFont(option.font), area.adjusted(42, 0, -12, 0), line)
        painter.restore()


def _draw_words(painter: QPainter, font: QFont, area: QRect, line: _Line) -> None:
    middle = Qt.AlignmentFlag.AlignVCenter
    small = QFont(font)
    small.setPixelSize(12)
    painter.setFont(small)
    painter.setPen(theme.color("text3"))
    painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, line.why)
    room = area.width() - painter.fontMetrics().horizontalAdvance(line.why) - 12
    upper = QRect(area.left(), area.top() + 3, room, 20)
    lower = upper.translated(0, 19)
    name_area = upper if line.facts else QRect(area.left(), area.top(), room, area.height())
    if line.facts:
        small.setPixelSize(13)
        painter.setFont(small)
        painter.setPen(theme.color("text2"))
        cut = painter.fontMetrics().elidedText(line.facts, Qt.TextElideMode.ElideRight, room)
        painter.drawText(lower, middle, cut)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    cut = painter.fontMetrics().elidedText(line.name, Qt.TextElideMode.ElideRight, room)
    painter.drawText(name_area, middle, cut)
