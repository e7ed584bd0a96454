"""The columns of a sheet under each other, each with the field that it feeds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.label import label, rule
from swdesk.gui.widgets.scroll import Scroll
from swdesk.labels import N_
from swdesk.services.choices import Offer, matching
from swdesk.sheets.columns import Column
from swdesk.sheets.kinds import ImportKind

_LEFT_OUT = N_("不导入")
_LETTER = 30
_MARK = 70
_PICK = 180
_GROUP = "group"
_NARROW_BELOW = 680
_ROW = 40


class ColumnLines(QWidget):
    """Letter, heading, two samples and a line to pick the field; Enter goes to the next one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: ImportKind | None = None
        self._columns: tuple[Column, ...] = ()
        self._remembered: Mapping[int, str] = {}
        self.picks: dict[int, PickEdit] = {}
        self._marks: dict[int, QWidget] = {}
        self._tail = QWidget()
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        self.area = Scroll(self._body)
        layout.addWidget(self.area, 1)

    def count(self) -> int:
        """Return how many columns there are."""
        return len(self._columns)

    def mapping(self) -> dict[int, str]:
        """Return the fact of each column that has one."""
        values = {index: pick.value() for index, pick in self.picks.items()}
        return {index: str(key) for index, key in values.items() if key}

    def show_columns(
        self,
        kind: ImportKind,
        columns: Sequence[Column],
        mapping: Mapping[int, str],
        remembered: Mapping[int, str] | None,
    ) -> None:
        """Show other columns, as they are mapped; *remembered* is how they were mapped before."""
        self._kind = kind
        self._columns = tuple(columns)
        self._remembered = remembered or {}
        self.picks, self._marks = {}, {}
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(16, 4, 12, 12)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, _LETTER)
        self._grid.setColumnMinimumWidth(4, _MARK if remembered else 0)
        self._grid.setColumnStretch(1, 5)
        self._grid.setColumnStretch(2, 5)
        for row, column in enumerate(self._columns):
            self._add(2 * row, column, mapping.get(column.index, ""))
        self._grid.setRowStretch(2 * len(self._columns), 1)
        self._body.setProperty("ground", "clear")
        self._tail.setFixedWidth(_MARK if remembered else 1)
        self._fit()
        self.area.setWidget(self._body)
        for pick in list(self.picks.values())[:1]:
            self.setFocusProxy(pick)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the groups of headings out where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for group in self._body.findChildren(QWidget, _GROUP):
            group.setVisible(self.width() >= _NARROW_BELOW)

    def _add(self, row: int, column: Column, key: str) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        pick = PickEdit(self._offers)
        pick.setFixedWidth(_PICK)
        pick.setAccessibleName(self.tr("{title} 导入到").format(title=column.title))
        pick.set_choice(key, self._label(key))
        pick.picked.connect(partial(self._on_picked, column.index))
        pick.returnPressed.connect(pick.focusNextChild)
        mark = label(self.tr("上次这样对"), "hint")
        self.picks[column.index], self._marks[column.index] = pick, mark
        self._grid.setRowMinimumHeight(row, _ROW)
        self._grid.addWidget(label(column.letter, "note"), row, 0, middle)
        self._grid.addWidget(_heading(column), row, 1, middle)
        self._grid.addWidget(ElidedLabel(_samples(column), "label"), row, 2, middle)
        self._grid.addWidget(pick, row, 3, middle)
        self._grid.addWidget(mark, row, 4, middle)
        self._grid.addWidget(rule("soft"), row + 1, 0, 1, 5)
        self._show_mark(column.index)

    def _offers(self, typed: str) -> list[Offer]:
        if self._kind is None:
            return []
        facts = [Offer(fact.key, tr(fact.target.label)) for fact in self._kind.facts]
        return matching([Offer("", tr(_LEFT_OUT)), *facts], typed)

    def _label(self, key: str) -> str:
        return tr(self._kind.label(key)) if key and self._kind else tr(_LEFT_OUT)

    def _on_picked(self, index: int, key: object) -> None:
        """Take the fact from the column that held it: no fact has two columns."""
        if key is None:
            self.picks[index].set_choice("", tr(_LEFT_OUT))
        for other, pick in self.picks.items():
            if key and other != index and pick.value() == key:
                pick.set_choice("", tr(_LEFT_OUT))
                self._show_mark(other)
        self._show_mark(index)
        self.changed.emit()

    def _show_mark(self, index: int) -> None:
        key = self.picks[index].value()
        self._marks[index].setVisible(bool(key) and self._remembered.get(index) == key)

    def _head(self) -> QFrame:
        head = QFrame()
        head.setFixedHeight(34)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(10)
        for text, width in self._titles():
            shown = label(text, "label")
            if width:
                shown.setFixedWidth(width)
            row.addWidget(shown, 0 if width else 5)
        row.addWidget(self._tail)
        whole = QFrame()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(rule())
        return whole

    def _titles(self) -> tuple[tuple[str, int], ...]:
        return (
            (self.tr("列"), _LETTER),
            (self.tr("表格里的栏目"), 0),
            (self.tr("例如"), 0),
            (self.tr("导入到"), _PICK),
        )


def _samples(column: Column) -> str:
    return "　".join(" ".join(text.split()) for text in column.samples)


def _heading(column: Column) -> QWidget:
    """Return the heading in bold with the groups it stands under, quieter, before it."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    above = " / ".join(column.path[:-1])
    if above:
        group = label(f"{above} /", "note")
        group.setObjectName(_GROUP)
        row.addWidget(group)
    row.addWidget(ElidedLabel(column.path[-1], "strong"), 1)
    return whole
