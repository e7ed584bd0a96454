"""A register short enough to be held in memory: lines, the latest first, and what opens one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout

from swdesk.gui.page import Page
from swdesk.gui.pages.inline_panel import QuestionPlace
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
        self._held: dict[int, Any] = {}
        self._model = RecordModel(self.columns(), parent=self)
        self.table = RecordTable(self._model, EmptyState(self.icon, *self.nothing()))
        self.table.setAccessibleName(self.title)
        self.questions = QuestionPlace()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.questions)
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.questions.emptied.connect(self.table.setFocus)
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
        self.show_lines(self.lines())

    def show_lines(self, lines: Sequence[Any]) -> None:
        """Show these lines."""
        self._held = dict(enumerate(lines, 1))
        self._model.set_source(Lines(self._held, self.cells))
        self.header_changed.emit()
