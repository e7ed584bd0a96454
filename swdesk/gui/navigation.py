"""The places of the program, at the left: words and icons, or icons alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QMouseEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from swdesk.gui import icons, theme
from swdesk.gui.overrides import guarded
from swdesk.gui.page import PageSpec
from swdesk.gui.table.model import Index
from swdesk.gui.widgets.badge import draw_badge
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.logo import Logo

WIDE = 176
RAIL = 56
_ITEM = 36
_LOW_ITEM = 26
_GAP = 13
_ICON = 18

_ICON_ROLE = Qt.ItemDataRole.UserRole + 1
_BADGE_ROLE = Qt.ItemDataRole.UserRole + 2
_SPOKEN_ROLE = Qt.ItemDataRole.AccessibleTextRole
_KEY_ROLE = Qt.ItemDataRole.UserRole + 3


class Navigation(QFrame):
    """Brand, then the places; arrow keys and the first letter move, and moving is choosing.

    *entered* tells that Enter asks for the page itself.
    """

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, specs: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "nav")
        self._rail = False
        self._brand = _Brand()
        self._list = _List(specs)
        self._list.selectionModel().currentChanged.connect(self._on_current)
        self._list.activated.connect(lambda _place: self.entered.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._brand)
        layout.addWidget(self._list, 1)
        self.setFixedWidth(WIDE)

    def set_station(self, name: str) -> None:
        """Name the station under the program's name."""
        self._brand.station.set_text(name)

    def set_rail(self, *, rail: bool) -> None:
        """Show icons alone, with the words as tooltips."""
        if rail == self._rail:
            return
        self._rail = rail
        self._brand.words.setVisible(not rail)
        self._list.set_rail(rail=rail)
        self.setFixedWidth(RAIL if rail else WIDE)

    def set_low(self, *, low: bool) -> None:
        """Use lower rows where the window is low."""
        self._list.set_item_height(_LOW_ITEM if low else _ITEM)

    def show_current(self, key: str) -> None:
        """Mark a place without choosing it."""
        blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._list.set_current(key)
        self.blockSignals(blocked)

    def set_badge(self, key: str, count: int, spoken: str = "") -> None:
        """Show how much is overdue beside a place, or what *spoken* calls it; 0 shows nothing."""
        self._list.set_badge(key, count, spoken or self.tr("逾期"))

    def focus_list(self) -> None:
        """Let the arrow keys move here."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_current(self, current: Index, _previous: Index) -> None:
        if current.isValid():
            self.chosen.emit(current.data(_KEY_ROLE))


class _Brand(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(60)
        self.station = ElidedLabel("", "status")
        self.words = QWidget()
        column = QVBoxLayout(self.words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch()
        name = label(self.tr("社工台"), "strong")
        for line in (name, self.station):
            line.setFixedHeight(19)
            column.addWidget(line)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 8, 2)
        row.setSpacing(10)
        row.addWidget(Logo(32))
        row.addWidget(self.words, 1)


class _List(QListView):
    def __init__(self, specs: Sequence[PageSpec]) -> None:
        super().__init__()
        self.setProperty("panel", "places")
        self.setAccessibleName(self.tr("导航"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._delegate = _ItemDelegate(self)
        self.setItemDelegate(self._delegate)
        self._items = QStandardItemModel(self)
        for spec in specs:
            if spec.gap_before:
                self._items.appendRow(_gap())
            self._items.appendRow(_place(spec))
        self.setModel(self._items)
        self.set_item_height(_ITEM)

    def set_item_height(self, height: int) -> None:
        for row in range(self._items.rowCount()):
            item = self._items.item(row)
            item.setSizeHint(QSize(0, height if item.data(_KEY_ROLE) else _GAP))

    def set_rail(self, *, rail: bool) -> None:
        self._delegate.rail = rail
        for row in range(self._items.rowCount()):
            item = self._items.item(row)
            item.setToolTip(item.text() if rail else "")
        self.viewport().update()

    def set_current(self, key: str) -> None:
        for row in range(self._items.rowCount()):
            if self._items.item(row).data(_KEY_ROLE) == key:
                self.setCurrentIndex(self._items.index(row, 0))

    def set_badge(self, key: str, count: int, what: str) -> None:
        for row in range(self._items.rowCount()):
            item = self._items.item(row)
            if item.data(_KEY_ROLE) == key:
                item.setData(str(count) if count else "", _BADGE_ROLE)
                words = self.tr("{place}，{what} {count}")
                spoken = words.format(place=item.text(), what=what, count=count)
                item.setData(spoken if count else item.text(), _SPOKEN_ROLE)

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Dragging over the list would choose every page on the way.
        if event.buttons() == Qt.MouseButton.NoButton:
            super().mouseMoveEvent(event)


def _place(spec: PageSpec) -> QStandardItem:
    item = QStandardItem(spec.title)
    item.setData(spec.icon, _ICON_ROLE)
    item.setData(spec.key, _KEY_ROLE)
    return item


def _gap() -> QStandardItem:
    item = QStandardItem()
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


class _ItemDelegate(QStyledItemDelegate):
    rail = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        state = option.state
        font = QFont(option.widget.font())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(_KEY_ROLE):
            selected = bool(state & QStyle.StateFlag.State_Selected)
            self._draw_plate(painter, area, state, selected=selected)
            self._draw_place(painter, area, index, font, selected=selected)
        else:
            middle = area.center().y()
            painter.fillRect(area.left() + 16, middle, area.width() - 32, 1, theme.color("line"))
        painter.restore()

    @staticmethod
    def _draw_plate(
        painter: QPainter, area: QRect, state: QStyle.StateFlag, *, selected: bool
    ) -> None:
        plate = QRectF(area.adjusted(8, 1, -8, -1))
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(theme.color("accent") if focused else Qt.PenStyle.NoPen)
        if selected or hovered:
            painter.setBrush(theme.color("surface" if selected else "accent_soft"))
            painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            bar = QRectF(plate.left(), plate.center().y() - 8, 3, 16)
            painter.drawRoundedRect(bar, 1.5, 1.5)

    def _draw_place(
        self, painter: QPainter, area: QRect, index: Index, font: QFont, *, selected: bool
    ) -> None:
        token = "accent" if selected else "text2"
        ratio = painter.device().devicePixelRatio()
        drawn = icons.pixmap(index.data(_ICON_ROLE), token, _ICON, ratio)
        painter.drawPixmap(area.left() + 19, area.center().y() - _ICON // 2 + 1, drawn)
        badge = index.data(_BADGE_ROLE)
        if self.rail:
            if badge:
                _draw_dot(painter, area)
            return
        if badge:
            draw_badge(painter, area.right() - 16, area.center().y() + 1, badge, font)
        font.setBold(selected)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        words = area.adjusted(47, 0, -40 if badge else -12, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, index.data())


def _draw_dot(painter: QPainter, area: QRect) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("danger"))
    painter.drawEllipse(area.left() + 36, area.center().y() - 10, 6, 6)
