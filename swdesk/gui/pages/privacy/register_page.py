"""A register short enough to be held in memory: lines, the latest first, and what opens one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from swdesk.gui.page import Page
from swdesk.gui.table.column import Column
from swdesk.gui.table.lines import Lines
from swdesk.gui.table.model import RecordModel
from swdesk.gui.table.view import RecordTable
from swdesk.gui.widgets.empty_state import EmptyState


class RegisterPage(Page):
    """Opened over the page that asked for it; questions stand above the lines."""

    icon: ClassVar[str] = "clipboard"

    def __init__(self) -> None:
        super().__init__()
        self._question: QWidget | None = None
        self._held: dict[int, Any] = {}
        self._model = RecordModel(self.columns(), parent=self)
        self.table = RecordTable(self._model, EmptyState(self.icon, *self.nothing()))
        self.table.setAccessibleName(self.title)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.table.opened.connect(lambda number: self.open_line(self._held[number]))
        self.refresh(frozenset())

    def columns(self) -> Sequence[Column]:
        """Return the columns of the table."""
        raise NotImplementedError

    def nothing(self) -> tuple[str, str]:
        """Return what an empty register says: a title and a note."""
        raise NotImplementedError

    def lines(self) -> Sequence[Any]:
        """Return what is listed, in order."""
        raise NotImplementedError

    def cells(self, line: Any) -> tuple[Any, ...]:
        """Return what the table draws of a line."""
        raise NotImplementedError

    def open_line(self, line: Any) -> None:
        """Open what Enter asks for."""
        raise NotImplementedError

    def marked(self) -> Any:
        """Return the marked line, None where nothing is marked."""
        return self._held.get(self.table.current_id() or 0)

    def refresh(self, _changed: frozenset[str]) -> None:
        self._held = dict(enumerate(self.lines(), 1))
        self._model.set_source(Lines(self._held, self.cells))
        self.header_changed.emit()

    def ask(self, question: QWidget) -> None:
        """Put a question above the lines, in the stead of an earlier one."""
        self.put_away()
        self._question = question
        self._layout.insertWidget(0, question)
        question.show()

    def put_away(self) -> None:
        """Take the question away."""
        if self._question is not None:
            self._layout.removeWidget(self._question)
            self._question.hide()
            self._question.deleteLater()
            self._question = None
            self.table.setFocus()
