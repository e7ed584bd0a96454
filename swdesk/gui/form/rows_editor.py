"""A sub-table typed like a sheet: one row of editors each, always one empty row at the end."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from swdesk.forms.spec import Column, Derived, Rows
from swdesk.gui import theme
from swdesk.gui.form.editors import Editor, make_editor
from swdesk.gui.i18n import tr
from swdesk.gui.widgets.button import IconButton
from swdesk.gui.widgets.message import MessageLine
from swdesk.model.fields import Day, Labelled, Memo, Phones, Ref, is_empty
from swdesk.model.text import to_text

_LEAST_WIDTH = 78


class RowsEditor(QWidget):
    """The rows of one sub-table."""

    edited = Signal()
    left = Signal()

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self.rows = rows
        self._columns = [column for column in rows.columns if not isinstance(column.field, Derived)]
        self._lines: list[_Line] = []
        self._message = MessageLine()
        self._message.hide()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._grid)
        layout.addWidget(self._message)
        self._head()
        self._add_line({})

    def values(self) -> tuple[list[dict[str, Any]], list[str]]:
        """Return the rows that say something and the sentences about what could not be read."""
        wrong: list[str] = []
        typed = [line.values(wrong) for line in self._lines if not line.is_blank()]
        return typed, wrong

    def set_values(self, values: list[dict[str, Any]]) -> None:
        """Show other rows without telling anybody."""
        for line in list(self._lines):
            self._drop(line)
        for row in values:
            self._add_line(row)
        self._add_line({})

    def show_problem(self, sentence: str) -> None:
        """Say under the table what is wrong in it."""
        self._message.setVisible(bool(sentence))
        self._message.show_message(sentence)

    def first_editor(self) -> QWidget:
        """Return where typing begins."""
        return self._lines[0].editors[0].widget

    def _head(self) -> None:
        for number, column in enumerate(self._columns):
            star = f' <span style="color:{theme.token("danger")}">*</span>'
            text = escape(tr(column.caption).replace("/", ""))
            shown = QLabel(f"<span>{text}{star if column.is_required else ''}</span>")
            shown.setTextFormat(Qt.TextFormat.RichText)
            shown.setProperty("role", "label")
            self._grid.addWidget(shown, 0, number)
            self._grid.setColumnStretch(number, _share(column))
            self._grid.setColumnMinimumWidth(number, _LEAST_WIDTH)

    def _add_line(self, row: dict[str, Any]) -> None:
        line = _Line(self._columns, row)
        for editor in line.editors:
            editor.edited.connect(self._on_edited)
            editor.left.connect(self.left)
        line.remove.clicked.connect(lambda: self._remove(line))
        self._lines.append(line)
        # Rows of a grid layout are never given back, so each line takes a new one.
        number = self._grid.rowCount()
        for place, editor in enumerate(line.editors):
            self._grid.addWidget(editor, number, place)
        self._grid.addWidget(line.remove, number, len(line.editors))

    def _on_edited(self) -> None:
        if not self._lines[-1].is_blank():
            self._add_line({})
        self.edited.emit()

    def _remove(self, line: _Line) -> None:
        if line is self._lines[-1]:
            line.clear()
            return
        self._drop(line)
        self.edited.emit()

    def _drop(self, line: _Line) -> None:
        self._lines.remove(line)
        for widget in (*line.editors, line.remove):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()


class _Line:
    """One row: its editors, and what it held that is not shown."""

    def __init__(self, columns: list[Column], row: dict[str, Any]) -> None:
        self._row = row
        self.editors: list[Editor] = [_editor(column) for column in columns]
        self.remove = IconButton("x", tr("去掉这一行"), scale="small")
        self.remove.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for editor in self.editors:
            name = editor.field.name
            value = row.get(name, _default(editor)) if row else _default(editor)
            editor.set_value(value)
        self._blank = self._answers()

    def is_blank(self) -> bool:
        """Say whether the row was left as it was offered."""
        return not self._row and self._answers() == self._blank

    def clear(self) -> None:
        for editor in self.editors:
            editor.set_value(_default(editor))

    def values(self, wrong: list[str]) -> dict[str, Any]:
        found = dict(self._row)
        for editor in self.editors:
            try:
                found[editor.field.name] = editor.value()
            except ValueError as problem:
                editor.set_bad(bad=True)
                wrong.append(f"{tr(editor.field.label)}：{problem}")
        return found

    def _answers(self) -> list[str]:
        return [_answer(editor) for editor in self.editors]


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
    return editor


def _share(column: Column) -> int:
    """Return the column's share of the width: as on paper, or what its kind needs."""
    if column.mm:
        return round(column.mm * 10)
    if isinstance(column.field, Day | Phones | Ref):
        return 260
    return 220
