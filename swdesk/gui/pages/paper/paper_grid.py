"""The lines of a paper sheet: a letter marks and goes on, figures are times."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTableView,
)

from swdesk.gui import theme
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.pages.groups.group_words import KEYS, SIGNS
from swdesk.gui.people import sex_and_age
from swdesk.labels import N_
from swdesk.services.gatherings import stays
from swdesk.services.gatherings.group_attendance import Mark
from swdesk.services.gatherings.paper_sheet import PaperLine

LINE, NAME, FACTS, VILLAGE, ROLE, MARK, TIMES = range(7)
_HEADS = (
    N_("行"), N_("姓名"), N_("性别年龄"), N_("村（社区）"), N_("身份"), N_("到场"), N_("来去时间"),
)  # fmt: skip
_WIDTHS = {LINE: 46, FACTS: 74, VILLAGE: 110, ROLE: 84, MARK: 52, TIMES: 172}
_WIDE = 560
_ROW, _HEAD = 32, 32
_SAME = "="
_TONES = {Mark.PRESENT: "ok", Mark.LATE: "warn", Mark.ABSENT: "danger", Mark.UNKNOWN: "text3"}
Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class PaperModel(QAbstractTableModel):
    """The lines as a table; *wrong* holds what was typed for a time and could not be taken."""

    timed = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[PaperLine] = []
        self.wrong: dict[int, str] = {}
        self.lines_a_page = 1

    def show_lines(self, lines: list[PaperLine]) -> None:
        """Show the lines as they are now; the mark in the table stays where it is."""
        if len(lines) != len(self.lines):
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()
            return
        self.lines = lines
        self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, TIMES))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return tr(_HEADS[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        read = _READERS.get(role)
        return read(self, self.lines[index.row()], index.column()) if read else None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Hand on what was typed as times."""
        if role != _Role.EditRole or index.column() != TIMES:
            return False
        self.timed.emit(self.lines[index.row()].line, str(value))
        return True

    def text(self, line: PaperLine, column: int) -> str:
        """Return what a cell says."""
        if column == TIMES:
            return self.wrong.get(line.line) or stays.written(line.stays)
        texts: Mapping[int, Callable[[], str]] = {
            LINE: lambda: str(line.line),
            NAME: lambda: line.name,
            FACTS: lambda: sex_and_age(line.sex, line.age or None),
            VILLAGE: lambda: line.village,
            ROLE: lambda: tr(line.role),
            MARK: lambda: SIGNS[line.mark],
        }
        return texts[column]()

    def colour(self, line: PaperLine, column: int) -> QColor:
        """Return the colour of the words in a cell."""
        if column == TIMES and line.line in self.wrong:
            return theme.color("danger")
        if column == MARK:
            return theme.color(_TONES.get(line.mark, "text2"))
        if line.doubt and column in (NAME, TIMES):
            return theme.color("warn")
        return theme.color("text3" if column == LINE else "text" if column == NAME else "text2")

    def ground(self, line: PaperLine, _column: int) -> QColor | None:
        """Return the ground of a line: every other page of the paper stands a shade apart."""
        is_other = (line.line - 1) // self.lines_a_page % 2
        return theme.color("sunken") if is_other else None

    def tip(self, line: PaperLine, _column: int) -> str | None:
        """Return what should be looked at again."""
        return tr(line.doubt) if line.doubt else None

    def alignment(self, _line: PaperLine, column: int) -> Qt.AlignmentFlag:
        """Return where the words of a column stand."""
        if column in (LINE, MARK):
            return Qt.AlignmentFlag.AlignCenter
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

    def said(self, line: PaperLine, column: int) -> str:
        """Return what a screen reader says of a cell."""
        return tr(line.mark.label) if column == MARK else self.text(line, column)

    def font(self, _line: PaperLine, column: int) -> QFont | None:
        """Return the font of a name."""
        if column != NAME:
            return None
        bold = QFont()
        bold.setBold(True)
        return bold


_READERS: dict[int, Callable[[PaperModel, PaperLine, int], Any]] = {
    _Role.DisplayRole: PaperModel.text,
    _Role.EditRole: PaperModel.text,
    _Role.ForegroundRole: PaperModel.colour,
    _Role.BackgroundRole: PaperModel.ground,
    _Role.ToolTipRole: PaperModel.tip,
    _Role.TextAlignmentRole: PaperModel.alignment,
    _Role.AccessibleTextRole: PaperModel.said,
    _Role.FontRole: PaperModel.font,
}


class PaperGrid(QTableView):
    """The keyboard is the way, straight down the paper.

    *marked* tells the line, the mark and whether the whole household is meant; *timed* what was
    typed as times; *same_times* asks for those of the line above; *turned* the line the mark
    stands in now.
    """

    marked = Signal(int, object, bool)
    timed = Signal(int, str)
    same_times = Signal(int)
    turned = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows = PaperModel()
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("签到表"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_up_heads()
        self.selectionModel().currentChanged.connect(self._on_current)
        self.rows.timed.connect(self.timed)

    def show_lines(self, lines: list[PaperLine]) -> None:
        """Show the lines; the mark stays on its line, at first on the first."""
        line = self.line()
        self.rows.show_lines(lines)
        if not self.currentIndex().isValid():
            self.go_to(line.line if line else 1)

    def line(self) -> PaperLine | None:
        """Return the line that the mark stands in."""
        row = self.currentIndex().row()
        return self.rows.lines[row] if 0 <= row < len(self.rows.lines) else None

    def go_to(self, line: int) -> None:
        """Put the mark on a line, the page it is on in sight."""
        row = min(max(line, 1), len(self.rows.lines)) - 1
        self.setCurrentIndex(self.rows.index(row, MARK))
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def advance(self, by: int = 1) -> None:
        """Go on to the next line."""
        row = min(max(self.currentIndex().row() + by, 0), len(self.rows.lines) - 1)
        self.setCurrentIndex(self.rows.index(row, MARK))

    def type_times(self, text: str = "") -> None:
        """Type times in the line of the mark, beginning with *text*."""
        index = self.rows.index(self.currentIndex().row(), TIMES)
        if self.isColumnHidden(TIMES):
            return
        self.edit(index)
        editor = self.indexWidget(index) or self.findChild(QLineEdit)
        if isinstance(editor, QLineEdit) and text:
            editor.setText(text)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark by letter, with Shift the whole household; figures and Enter are for the times."""
        line, text = self.line(), event.text()
        plain = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        is_typing = self.state() is QAbstractItemView.State.EditingState
        if line is None or is_typing or plain != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        elif text.upper() in KEYS and text:
            household = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.marked.emit(line.line, KEYS[text.upper()], household)
        elif text == _SAME:
            self.same_times.emit(line.line)
        elif text.isdigit():
            self.type_times(text)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.type_times()
        else:
            super().keyPressEvent(event)

    def fit(self, width: int) -> None:
        """Leave out what the scan says too where there is little room."""
        self.setColumnHidden(ROLE, width < _WIDE)
        has_villages = any(line.village for line in self.rows.lines)
        self.setColumnHidden(VILLAGE, width < _WIDE or not has_villages)

    def _set_up_heads(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        heads = self.horizontalHeader()
        heads.setSectionsClickable(False)
        heads.setHighlightSections(False)
        heads.setFixedHeight(_HEAD)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)

    def _on_current(self, current: Index, _before: Index) -> None:
        self.turned.emit(self.line() if current.isValid() else None)
