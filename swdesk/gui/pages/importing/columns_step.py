"""对上栏目: what was recognised in the sheet, and which column feeds which field."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.pages.importing.column_lines import ColumnLines
from swdesk.gui.pages.importing.event_choice import EventChoice
from swdesk.gui.pages.importing.step import Step
from swdesk.gui.widgets.card import Card
from swdesk.gui.widgets.clearing import clear
from swdesk.gui.widgets.filter_chip import FilterChip
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageBox
from swdesk.gui.widgets.scroll import Scroll
from swdesk.labels import N_
from swdesk.sheets.kinds import EVENTS, ImportKind
from swdesk.sheets.recognise import Recognised

_SIDE, _NARROW_SIDE = 264, 212
_NARROW_BELOW = 900


class ColumnsStep(Step):
    """At the left what the sheet is taken for, at the right its columns.

    *sheet_chosen* tells the name of another sheet of the file.
    """

    sheet_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: ImportKind | None = None
        self._sheets: list[tuple[str, str]] = []
        self.sheet = FilterChip("", lambda: self._sheets, "")
        self.sheet.changed.connect(self._on_sheet)
        self.lines = ColumnLines()
        self.lines.changed.connect(self.changed)
        self.event_choice = EventChoice()
        self.event_choice.changed.connect(self.changed)
        self._found = QVBoxLayout()
        self._found.setSpacing(3)
        self._refusals = QVBoxLayout()
        self._lay_out()
        self.setFocusProxy(self.lines)

    def show_table(
        self,
        kind: ImportKind,
        table: Recognised,
        mapping: Mapping[int, str],
        remembered: Mapping[int, str] | None,
        sheets: list[tuple[str, int]],
    ) -> None:
        """Show a table; *sheets* are all of the file with their rows of data."""
        self._kind = kind
        self.refuse("")
        words = self.tr("{name}（{n} 行）")
        self._sheets = [(name, words.format(name=name, n=rows)) for name, rows in sheets]
        self.sheet.set_value(table.sheet.name)
        self.sheet.setEnabled(len(sheets) > 1)
        self._show_facts(table)
        self.lines.show_columns(kind, table.columns, mapping, remembered)
        self.changed.emit()

    def mapping(self) -> dict[int, str]:
        """Return which column index holds which fact."""
        return self.lines.mapping()

    def ask_event(self, table: Recognised, file_name: str, event_no: str | None) -> None:
        """Ask which event the names signed in to, where sign-ins come in."""
        is_asked = self._kind is not None and self._kind.key == EVENTS
        self.event_choice.setVisible(is_asked)
        if is_asked:
            self.event_choice.show_events(table, file_name, event_no)

    def event_no(self) -> str | None:
        """Return the number of that event."""
        is_asked = self._kind is not None and self._kind.key == EVENTS
        return self.event_choice.event_no() if is_asked else None

    def refuse(self, sentence: str) -> None:
        """Say what hinders; an empty sentence takes that away."""
        clear(self._refusals)
        if sentence:
            self._refusals.addWidget(MessageBox(sentence, tone="danger"))

    @property
    def verb(self) -> str:
        return self.tr("检查这些行")

    @property
    def hindrance(self) -> str:
        if self._kind is None:
            return ""
        missing = self._kind.missing(self.mapping())
        if missing:
            words = self.tr("还没有对上“{labels}”这一栏")
            return words.format(labels="、".join(map(tr, missing)))
        return self.event_choice.hindrance if self._kind.key == EVENTS else ""

    @property
    def note(self) -> str:
        used = len(self.mapping())
        left = self.lines.count() - used
        return self.tr("导入 {used} 栏，不导入 {left} 栏").format(used=used, left=left)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave more room to the columns where there is little."""
        super().resizeEvent(event)
        self._side.setFixedWidth(_NARROW_SIDE if self.width() < _NARROW_BELOW else _SIDE)

    def _on_sheet(self, name: object) -> None:
        if name is not None:
            self.sheet_chosen.emit(str(name))

    def _show_facts(self, table: Recognised) -> None:
        clear(self._found)
        for name, value in _facts(table):
            self._found.addWidget(label(name, "hint"))
            shown = label(value)
            shown.setWordWrap(True)
            self._found.addWidget(shown)
            self._found.addSpacing(7)
        for remark in table.remarks:
            shown = label(remark, "warn")
            shown.setWordWrap(True)
            self._found.addWidget(shown)
        self._found.addStretch()

    def _lay_out(self) -> None:
        side = Card(self.tr("认出的表格"))
        self._side = side
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("工作表"), "hint"))
        column.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.event_choice)
        column.addLayout(self._found)
        side.body.addWidget(Scroll(inside), 1)
        table = QFrame()
        table.setProperty("card", "true")
        inner = QVBoxLayout(table)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.lines)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addLayout(self._refusals)
        right.addWidget(table, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(side)
        layout.addLayout(right, 1)


def _facts(table: Recognised) -> list[tuple[str, str]]:
    """Return what is said about the rows of a sheet: name and value."""
    heads = "、".join(map(str, table.header_rows))
    rows = tr(N_("第 {first}–{last} 行，共 {n} 行")).format(
        first=table.first_data_row, last=table.data_rows[-1], n=len(table.data_rows)
    )
    found = [
        (tr(N_("表头")), tr(N_("第 {rows} 行")).format(rows=heads)),
        (tr(N_("要导入的内容")), rows),
    ]
    if table.facts.get("标题"):
        found.insert(0, (tr(N_("标题")), table.facts["标题"]))
    skipped: dict[str, list[int]] = {}
    for one in table.skipped:
        skipped.setdefault(tr(one.reason), []).append(one.row)
    if skipped:
        lines = [f"{why}：{_numbers(rows)}" for why, rows in skipped.items()]
        found.append((tr(N_("不导入的行")), "\n".join(lines)))
    return found


def _numbers(rows: list[int]) -> str:
    shown = "、".join(map(str, rows[:6]))
    if len(rows) > 6:  # noqa: PLR2004 - as many as stand on a line or two
        return tr(N_("第 {rows} 行等 {n} 行")).format(rows=shown, n=len(rows))
    return tr(N_("第 {rows} 行")).format(rows=shown)
