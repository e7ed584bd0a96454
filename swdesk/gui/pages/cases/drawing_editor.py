"""A drawing at the left, lists of what is in it at the right, questions above."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from swdesk.gui.pages.cases.key_list import KeyList
from swdesk.gui.pages.inline_panel import InlinePanel, QuestionPlace
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.drawing_view import DrawingView
from swdesk.gui.widgets.label import label

_SIDE = 300


class DrawingEditor(QWidget):
    """Marks go from drawing to list and back; a subclass says what nudging and opening do.

    *changed* tells that something was kept and the drawing is to be made anew.
    """

    changed = Signal()
    noticed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._lists: list[KeyList] = []
        self.view = DrawingView(movable=True)
        self.hint = label("", "note")
        self.hint.setWordWrap(True)
        self.questions = QuestionPlace()
        self._side = QVBoxLayout()
        self._side.setContentsMargins(12, 12, 12, 12)
        self._side.setSpacing(6)
        self._lay_out()
        self.questions.emptied.connect(self._go_on)
        self.view.marked.connect(self._mark_in_lists)
        self.view.nudged.connect(self.nudge)
        self.view.opened.connect(self.open_key)

    def nudge(self, key: str, dx: float, dy: float) -> None:
        """Keep that a thing was pushed by so many mm."""
        raise NotImplementedError

    def open_key(self, key: str) -> None:
        """Ask about a thing above the drawing."""
        raise NotImplementedError

    def remove_key(self, key: str) -> None:
        """Take a thing out of the drawing."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read everything again and draw it."""
        raise NotImplementedError

    def ask(self, panel: InlinePanel) -> None:
        """Ask above the drawing; what was asked before is put away."""
        self.questions.ask(panel, self._after_answer)

    def _go_on(self) -> None:
        (self._lists[0] if self._lists else self.view).setFocus()

    def add_list(self, title: str, buttons: Sequence[Button], stretch: int = 1) -> KeyList:
        """Add a list with its verbs to the side."""
        head = QHBoxLayout()
        head.addWidget(label(title, "section"))
        head.addStretch()
        for button in buttons:
            head.addWidget(button)
        made = KeyList(title)
        made.opened.connect(self.open_key)
        made.removed.connect(self.remove_key)
        made.chosen.connect(self.view.set_mark)
        self._side.addLayout(head)
        self._side.addWidget(made, stretch)
        self._lists.append(made)
        return made

    def add_to_side(self, widget: QWidget) -> None:
        """Add something under the lists."""
        self._side.addWidget(widget)

    def _after_answer(self) -> None:
        self.changed.emit()

    def _mark_in_lists(self, key: str) -> None:
        for one in self._lists:
            one.set_key(key)

    def _lay_out(self) -> None:
        ground = QFrame()
        ground.setProperty("card", "true")
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.view, 1)
        inside.addWidget(self.hint)
        left = QVBoxLayout()
        left.setContentsMargins(16, 12, 4, 16)
        left.addWidget(ground)
        side = QFrame()
        side.setProperty("card", "true")
        side.setFixedWidth(_SIDE)
        side.setLayout(self._side)
        right = QVBoxLayout()
        right.setContentsMargins(4, 12, 16, 16)
        right.addWidget(side)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addLayout(left, 1)
        below.addLayout(right)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self.questions)
        whole.addLayout(below, 1)
