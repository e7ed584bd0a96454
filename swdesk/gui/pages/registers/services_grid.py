"""People against kinds of service: a digit typed in a cell is kept as soon as it is left."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.model.people import Person
from swdesk.model.service_items import ServiceItem
from swdesk.model.text import to_text
from swdesk.services.contacts.daily_services import DaySheet
from swdesk.services.lists.places import PlaceNames

_NAME, _PLACE = 0, 1
_FIRST = 2
_ROW = 34
_WIDTHS = {_NAME: 106, _PLACE: 132}
_NARROWEST, _WIDEST = 56, 96
_MARGIN = 14
_HEAD = 36
Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class ServicesModel(QAbstractTableModel):
    """The sheet as a table, with the totals of the day in its last row.

    *typed* names the row, the column of the kind and the quantity, None for nothing.
    """

    typed = Signal(int, int, object)
    refused = Signal(str)

    def __init__(self, sheet: DaySheet) -> None:
        super().__init__()
        self.sheet = sheet
        self._places = PlaceNames.read()

    def show_sheet(self, sheet: DaySheet) -> None:
        """Show another day, or the same one as it is now; the mark stays where it can."""
        ids = [one.id for one in self.sheet.people], self.sheet.kinds
        if ids == ([one.id for one in sheet.people], sheet.kinds):
            self.sheet = sheet
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        people = len(self.sheet.people)
        return 0 if parent.isValid() or not people else people + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else _FIRST + len(self.sheet.kinds)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        is_cell = index.column() >= _FIRST and not self._is_total(index.row())
        return found | Qt.ItemFlag.ItemIsEditable if is_cell else found

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole and section < _FIRST:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != _Role.DisplayRole:
            return None
        if section >= _FIRST:
            entry = self.sheet.kinds[section - _FIRST]
            return tr(entry.short or entry.label)
        return self.tr("姓名") if section == _NAME else tr(Person.place.label)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if role in (_Role.DisplayRole, _Role.EditRole):
            return self._text(index.row(), index.column())
        if role == _Role.TextAlignmentRole:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return left if index.column() < _FIRST else Qt.AlignmentFlag.AlignCenter
        if role == _Role.FontRole and (self._is_total(index.row()) or index.column() == _NAME):
            font = QFont()
            font.setBold(True)
            return font
        return None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Hand on what was typed; what is no number is refused and the cell stays as it was."""
        if role != _Role.EditRole or str(value) == self._text(index.row(), index.column()):
            return False
        try:
            quantity = ServiceItem.quantity.parse(str(value)) if str(value).strip() else None
        except ValueError as wrong:
            self.refused.emit(str(wrong))
            return False
        if quantity is not None and (said := ServiceItem.quantity.problem(quantity)):
            self.refused.emit(said)
            return False
        self.typed.emit(index.row(), index.column() - _FIRST, quantity)
        return True

    def _is_total(self, row: int) -> bool:
        return row == len(self.sheet.people)

    def _text(self, row: int, column: int) -> str:
        if self._is_total(row):
            words = {_NAME: self.tr("合计"), _PLACE: ""}
            return words[column] if column in words else self._total(column)
        recipient = self.sheet.people[row]
        if column == _NAME:
            return str(recipient.person.name)
        if column == _PLACE:
            return self._places.name(recipient.person.__data__.get("place"))
        kind = self.sheet.kinds[column - _FIRST].code
        return _said(self.sheet.quantity((recipient.id, kind)))

    def _total(self, column: int) -> str:
        return _said(self.sheet.total(self.sheet.kinds[column - _FIRST].code) or None)


class _Margin(QStyledItemDelegate):
    """Leaves room before words that begin at an edge."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        option.rect.adjust(_MARGIN, 0, 0, 0)
        super().paint(painter, option, index)


class ServicesGrid(QTableView):
    """Digits go into the marked cell, Enter goes on to the next person, Delete empties it."""

    def __init__(self, sheet: DaySheet) -> None:
        super().__init__()
        self.rows = ServicesModel(sheet)
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("当天的服务"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setFixedHeight(_HEAD)
        for column in _WIDTHS:
            self.setItemDelegateForColumn(column, _Margin(self))
        self.rows.modelReset.connect(self._settle)

    def begin(self) -> None:
        """Put the mark on the first kind of the first person."""
        self.setCurrentIndex(self.rows.index(0, _FIRST))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the marked cell with Delete."""
        here = self.currentIndex()
        if event.key() == Qt.Key.Key_Delete and here.flags() & Qt.ItemFlag.ItemIsEditable:
            self.rows.setData(here, "")
        else:
            super().keyPressEvent(event)

    @guarded
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on to the next person when Enter has kept a cell."""
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            here = self.currentIndex()
            last = self.rows.rowCount() - 2
            self.setCurrentIndex(self.rows.index(min(here.row() + 1, last), here.column()))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the kinds, so that none is out of sight."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        kinds = max(self.rows.columnCount() - _FIRST, 1)
        share = (self.viewport().width() - sum(_WIDTHS.values())) // kinds
        width = min(max(share, _NARROWEST), _WIDEST)
        for column in range(self.rows.columnCount()):
            self.setColumnWidth(column, _WIDTHS.get(column, width))


def _said(quantity: Decimal | None) -> str:
    return "" if quantity is None else to_text(ServiceItem.quantity, quantity)
