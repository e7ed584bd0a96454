"""A sub-table typed like a sheet: one row of editors each, always one empty row at the end."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from swdesk.forms.spec import Column, Derived, Rows
from swdesk.gui.form.editors import Editor, make_editor
from swdesk.gui.form.grid import CellStrip
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.widgets.button import IconButton
from swdesk.gui.widgets.label import field_label
from swdesk.gui.widgets.message import MessageLine
from swdesk.labels import N_
from swdesk.model.base import Problem
from swdesk.model.fields import (
    Choice,
    Code,
    Day,
    IdNumber,
    Labelled,
    Memo,
    Name,
    PartialDay,
    Phones,
    Ref,
    YesNo,
    is_empty,
)
from swdesk.model.text import to_text

_LEAST: tuple[tuple[type | tuple[type, ...], int], ...] = (
    (IdNumber, 172),
    (Name, 84),
    (Phones, 124),
    ((Day, PartialDay), 104),
    ((Code, Ref), 108),
    ((Choice, YesNo), 78),
)


class RowsEditor(QWidget):
    """The rows of one sub-table; *left* tells that the person has moved out of a row."""

    edited = Signal()
    left = Signal()

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self.rows = rows
        self._columns = [column for column in rows.columns if not isinstance(column.field, Derived)]
        self._lines: list[_Line] = []
        self._stacked = False
        self._head = self._make_head()
        self._message = MessageLine()
        self._message.hide()
        self._body = QVBoxLayout()
        self._body.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self._head)
        layout.addLayout(self._body)
        layout.addWidget(self._message)
        self._add_line({})

    def values(self) -> tuple[list[dict[str, Any]], list[str]]:
        """Return the rows that say something and the sentences about what could not be read."""
        wrong: list[str] = []
        typed = [line.values(wrong) for line in self._begun()]
        return typed, wrong

    def set_values(self, values: list[dict[str, Any]]) -> None:
        """Show other rows without telling anybody."""
        if not values and len(self._lines) == 1 and self._lines[0].is_blank():
            return
        former = list(self._lines)
        for row in (*values, {}):
            self._add_line(row)
        # Dropped last, as the new rows take their place in the order of Tab.
        for line in former:
            self._drop(line)

    def fill(self, values: list[dict[str, Any]]) -> None:
        """Show other rows as if they had been typed."""
        self.set_values(values)
        self.edited.emit()

    def show_problems(self, problems: list[Problem]) -> None:
        """Say under the table what is wrong in it first, and mark every cell to mend.

        A problem of a cell is named table.row.field.
        """
        for line in self._lines:
            line.unmark()
        for problem in problems:
            _, _, cell = problem.field.partition(".")
            row, _, name = cell.partition(".")
            if problem.is_error and row.isdigit():
                self._mark(int(row), name)
        self._say(problems[0] if problems else None)

    def go_to(self, cell: str = "") -> None:
        """Type in the cell named row.field, or where typing begins."""
        row, _, name = cell.partition(".")
        begun = self._begun()
        known = row.isdigit() and int(row) < len(begun)
        line = begun[int(row)] if known else self._lines[0]
        line.editor(name).widget.setFocus()

    def error(self) -> str:
        """Return the sentence under the table, "" when all is well."""
        return self._message.text()

    def lines(self) -> list[_Line]:
        """Return the rows as they stand, the empty one last."""
        return list(self._lines)

    def first_editor(self) -> QWidget:
        """Return where typing begins."""
        return self._lines[0].editors[0].widget

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every cell its own label where a row no longer fits into one line."""
        super().resizeEvent(event)
        stacked = event.size().width() < self._head.least_width()
        if stacked != self._stacked:
            self._stacked = stacked
            self._head.setVisible(not stacked)
            for line in self._lines:
                line.show_labels(shown=stacked)

    def _say(self, problem: Problem | None) -> None:
        sentence = tr(problem.message) if problem else ""
        tone = "danger" if problem is None or problem.is_error else "warn"
        self._message.setVisible(bool(sentence))
        self._message.show_message(sentence, tone)

    def _mark(self, row: int, name: str) -> None:
        begun = self._begun()
        if row < len(begun):
            begun[row].editor(name).set_bad(bad=True)

    def _begun(self) -> list[_Line]:
        return [line for line in self._lines if not line.is_blank()]

    def _make_head(self) -> CellStrip:
        head = CellStrip()
        for column in self._columns:
            head.add(_label(column), *_measure(column))
        head.set_end(QWidget())
        return head

    def _add_line(self, row: dict[str, Any]) -> None:
        line = _Line(self._columns, row)
        line.show_labels(shown=self._stacked)
        for editor in line.editors:
            editor.edited.connect(self._on_edited)
            editor.left.connect(lambda: self._on_left(line))
        line.remove.clicked.connect(lambda: self._remove(line))
        self._body.addWidget(line)
        self._chain(line)
        self._lines.append(line)

    def _chain(self, line: _Line) -> None:
        """Let Tab come to a new row after the one above it, not after the rest of the window."""
        if self._lines:
            stops = [editor.widget for editor in (self._lines[-1].editors[-1], *line.editors)]
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _on_edited(self) -> None:
        if not self._lines[-1].is_blank():
            self._add_line({})
        self.edited.emit()

    def _on_left(self, line: _Line) -> None:
        now = QApplication.focusWidget()
        if now is None or not line.isAncestorOf(now):
            self.left.emit()

    def _remove(self, line: _Line) -> None:
        if line is self._lines[-1]:
            line.clear()
            return
        self._drop(line)
        self.edited.emit()
        self.left.emit()

    def _drop(self, line: _Line) -> None:
        self._lines.remove(line)
        self._body.removeWidget(line)
        line.hide()
        line.deleteLater()


class _Line(CellStrip):
    """One row: its editors, and what it held that is not shown."""

    def __init__(self, columns: list[Column], row: dict[str, Any]) -> None:
        super().__init__()
        self._row = row
        self._columns = columns
        self._cells: list[QVBoxLayout] = []
        self._labels: list[QLabel] = []
        self.editors: list[Editor] = []
        for column in columns:
            editor = _editor(column)
            self.editors.append(editor)
            self.add(self._cell(editor), *_measure(column))
        self.remove = IconButton("x", tr(N_("去掉这一行")), scale="small")
        self.remove.setFocusPolicy(self.remove.focusPolicy().ClickFocus)
        self.set_end(self.remove)
        for editor in self.editors:
            default = _default(editor)
            editor.set_value(row.get(editor.field.name, default) if row else default)
        self._blank = self._answers()

    def editor(self, name: str) -> Editor:
        """Return the editor of a column, the first one for an unknown name."""
        found = (editor for editor in self.editors if editor.field.name == name)
        return next(found, self.editors[0])

    def show_labels(self, *, shown: bool) -> None:
        """Show or hide the labels above the cells, which are made when they are first needed."""
        if shown and not self._labels:
            self._labels = [_label(column) for column in self._columns]
            for cell, each in zip(self._cells, self._labels, strict=True):
                cell.insertWidget(0, each)
        for each in self._labels:
            each.setVisible(shown)

    def unmark(self) -> None:
        """Draw every cell as usual."""
        for editor in self.editors:
            editor.set_bad(bad=False)

    def is_blank(self) -> bool:
        """Say whether the row was left as it was offered."""
        return not self._row and self._answers() == self._blank

    def clear(self) -> None:
        """Put the row back to what was offered."""
        for editor in self.editors:
            editor.set_value(_default(editor))

    def values(self, wrong: list[str]) -> dict[str, Any]:
        """Return what the row says; sentences about what cannot be read go to *wrong*."""
        found = dict(self._row)
        for editor in self.editors:
            try:
                found[editor.field.name] = editor.value()
            except ValueError as problem:
                editor.set_bad(bad=True)
                wrong.append(f"{tr(editor.field.label)}：{problem}")
        return found

    def _cell(self, editor: Editor) -> QWidget:
        cell = QWidget()
        layout = QVBoxLayout(cell)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(editor)
        self._cells.append(layout)
        return cell

    def _answers(self) -> list[str]:
        return [_answer(editor) for editor in self.editors]


def _label(column: Column) -> QLabel:
    return field_label(tr(column.caption).replace("/", ""), starred=column.is_required)


def _answer(editor: Editor) -> str:
    try:
        value = editor.value()
    except ValueError:
        return "?"
    return "" if is_empty(value) else to_text(editor.field, value)


def _default(editor: Editor) -> Any:
    value = editor.field.default
    return value if isinstance(value, Labelled) else None


def _editor(column: Column) -> Editor:
    editor = make_editor(column.field)  # type: ignore[arg-type]  # only typed columns come here
    if isinstance(editor.field, Memo):
        raise TypeError("a sub-table has no room for long text")
    # Tab would stop at a proxy where the row was made, and the row is moved in its order.
    editor.setFocusProxy(None)  # type: ignore[arg-type]  # Qt's way to have none
    return editor


def _measure(column: Column) -> tuple[int, int]:
    """Return the least width of a column in pixels and its share of what is left, as on paper."""
    field = column.field
    least = next((width for kinds, width in _LEAST if isinstance(field, kinds)), 96)
    return least, round(column.mm * 10) or 220
