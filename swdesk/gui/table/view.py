"""The table that every list is shown in."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from swdesk.gui.overrides import guarded
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.table.delegate import FIRST_PAD, PAD, CellDelegate
from swdesk.gui.table.grouped import GroupedModel
from swdesk.gui.table.model import RecordModel
from swdesk.gui.table.widths import fitted
from swdesk.gui.widgets.label import set_property

ROW = 36
GROUP_ROW = 32
HEAD = 34
_PRESSED = (Kind.LINK, Kind.CHOICE)
_HEAD_FONT = 13  # pixels, as the style sheet has it
_NARROW = 48
_STRETCHED = 160
# What is left of a column's width where there is little room: a name, by which one reads down
# the list, gives way last, and some cannot be cut short at all.
_WHOLE = 1000
_KEPT = {
    Kind.BOLD: 132,
    **dict.fromkeys((Kind.PILL, Kind.NUMBER, Kind.LINK, Kind.ICON, Kind.CHOICE), _WHOLE),
}


class RecordTable(QTableView):
    """Rows of records; it never scrolls sideways, and Enter opens what the bar marks.

    *empty* covers the table while there is nothing to show.
    """

    opened = Signal(int)
    selected = Signal(int)
    pressed_link = Signal(int, str)

    def __init__(
        self,
        model: RecordModel | GroupedModel,
        empty: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._records = model
        self._empty = empty
        self._marked: int | None = None
        self._set_up_rows()
        self._set_up_head(show=isinstance(model, RecordModel))
        self.setModel(model)
        self._set_widths()
        if empty is not None:
            empty.setParent(self)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._after_reset)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self._after_reset()

    def current_id(self) -> int | None:
        """Return the id of the marked row."""
        return self._records.id_at(self.currentIndex().row())

    def select_id(self, record: int) -> bool:
        """Mark the row of an id and bring it into sight; False where it is not listed."""
        row = self._records.row_of(record)
        if row < 0:
            return False
        self.select_row(row)
        return True

    def select_row(self, row: int) -> None:
        """Mark a row and bring it into sight."""
        index = self._records.index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def move_mark(self, steps: int) -> None:
        """Move the mark up or down, for a find box that drives the list."""
        last = self._records.rowCount() - 1
        if last >= 0:
            self.select_row(min(max(self.currentIndex().row() + steps, 0), last))

    def open_current(self) -> None:
        """Open the marked row, as Enter does; a folded group unfolds."""
        row = self.currentIndex().row()
        record = self.current_id()
        if record is not None:
            self.opened.emit(record)
        else:
            self._fold(row)

    def refresh(self) -> None:
        """Ask the source again; the mark stays on its record while that is listed."""
        if isinstance(self._records, RecordModel):
            self._records.reload()

    def select_first(self) -> None:
        """Mark the first row that can be opened."""
        rows = range(min(self._records.rowCount(), 2))
        row = next((row for row in rows if self._records.id_at(row) is not None), None)
        if row is not None:
            self.select_row(row)

    def set_driven(self, *, driven: bool) -> None:
        """Keep the accent on the marked row while a find box has the focus."""
        set_property(self, "driven", driven)
        self.viewport().update()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; leave type-ahead to lists small enough to be in memory."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
            event.accept()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _text: str) -> None:
        """Do nothing: searching a long list by its first letter would read every page of it."""

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press a verb at the end of a row, fold a group."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._press(index)

    @guarded
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._records.columns[index.column()].kind not in _PRESSED:
            self.setCurrentIndex(index)
            self.open_current()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns share the room, and the elastic one take what is left."""
        super().resizeEvent(event)
        self._fit()
        self._place_empty()

    def _press(self, index: QModelIndex) -> None:
        column = self._records.columns[index.column()]
        record = self._records.id_at(index.row())
        if record is None:
            self._fold(index.row())
        elif column.kind in _PRESSED and index.data():
            self.pressed_link.emit(record, column.key)

    def _fold(self, row: int) -> None:
        if isinstance(self._records, GroupedModel) and self._records.toggle(row):
            self.select_row(row)

    def _set_up_rows(self) -> None:
        self.setItemDelegate(CellDelegate([column.kind for column in self._records.columns], self))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = self.verticalHeader()
        side.hide()
        # Style sheets cannot set this, and measuring every row would read every page.
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setMinimumSectionSize(GROUP_ROW)
        side.setDefaultSectionSize(ROW)

    def _set_up_head(self, *, show: bool) -> None:
        head = self.horizontalHeader()
        head.setVisible(show)
        head.setFixedHeight(HEAD)
        head.setHighlightSections(False)
        head.setSectionsMovable(False)
        head.setSectionsClickable(show)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(24)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        if show:
            head.setSortIndicatorClearable(True)
            self.setSortingEnabled(True)
            # Whoever sorts wants to see the top; the mark stays where its record went.
            head.sortIndicatorChanged.connect(self.scrollToTop)

    def _set_widths(self) -> None:
        head = self.horizontalHeader()
        for number, column in enumerate(self._records.columns):
            head.setSectionResizeMode(number, _resize_mode(column))
        self._fit()

    def _fit(self) -> None:
        columns = self._records.columns
        shown = [number for number in range(len(columns)) if not self.isColumnHidden(number)]
        least = [self._least(columns[number], is_first=number == shown[0]) for number in shown]
        wanted = [
            max(_STRETCHED if columns[number].stretch else columns[number].width, floor)
            for number, floor in zip(shown, least, strict=True)
        ]
        for number, width in zip(
            shown, fitted(wanted, least, self.viewport().width()), strict=True
        ):
            if not columns[number].stretch and self.columnWidth(number) != width:
                self.setColumnWidth(number, width)

    def _least(self, column: Column, *, is_first: bool) -> int:
        """Return the width below which a column cannot be read, its head included."""
        kept = _NARROW if column.stretch else min(column.width, _KEPT.get(column.kind, _NARROW))
        if not isinstance(self._records, RecordModel):
            return kept
        font = QFont(self.font())
        font.setPixelSize(_HEAD_FONT)
        pads = (FIRST_PAD if is_first else PAD) + PAD
        return max(kept, QFontMetrics(font).horizontalAdvance(column.title) + pads)

    def _remember(self) -> None:
        self._marked = self.current_id()

    def _after_reset(self) -> None:
        self._set_group_rows()
        self._place_empty()
        if self._marked is None or not self.select_id(self._marked):
            self.select_first()

    def _set_group_rows(self) -> None:
        if not isinstance(self._records, GroupedModel):
            return
        self.clearSpans()
        for row in range(self._records.rowCount()):
            heading = self._records.group_at(row) is not None
            self.setRowHeight(row, GROUP_ROW if heading else ROW)
            if heading:
                self.setSpan(row, 0, 1, self._records.columnCount())

    def _place_empty(self) -> None:
        if self._empty is None:
            return
        nothing = self._records.rowCount() == 0
        if isinstance(self._records, RecordModel):
            # Never an empty table with headers.
            self.horizontalHeader().setVisible(not nothing)
        self._empty.setGeometry(self.rect())
        self._empty.setVisible(nothing)
        self._empty.raise_()

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        record = self._records.id_at(current.row())
        if record is not None:
            self.selected.emit(record)


def _resize_mode(column: Column) -> QHeaderView.ResizeMode:
    stretch = QHeaderView.ResizeMode.Stretch
    return stretch if column.stretch else QHeaderView.ResizeMode.Fixed
