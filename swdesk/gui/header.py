"""The head of a page: title, context, find box, and its verbs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from swdesk.gui.menu import fill
from swdesk.gui.page import Action
from swdesk.gui.widgets.button import Button, IconButton
from swdesk.gui.widgets.clearing import clear
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.find_box import FindBox

_HEIGHT = 56
_FIND = (180, 400)
_TITLE = 260


class Header(QFrame):
    """Title at the left, verbs at the right; the find box keeps its place before them."""

    went_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "header")
        self.setFixedHeight(_HEIGHT)
        self.find_box = FindBox()
        self.find_box.setMinimumWidth(_FIND[0])
        self.find_box.setMaximumWidth(_FIND[1])
        self._back = IconButton("arrow-left", self.tr("返回"))
        self._back.clicked.connect(self.went_back)
        self._back.hide()
        # What is needed to know where one is comes before the find box.
        self._title = ElidedLabel("", "title", kept=_TITLE)
        self._context = ElidedLabel("", "label")
        self._actions: tuple[Action, ...] = ()
        self._verbs = QHBoxLayout()
        self._verbs.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 1)
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addWidget(self._title)
        row.addSpacing(4)
        row.addWidget(self._context, 1)
        row.addWidget(self.find_box)
        row.addLayout(self._verbs)

    def show_page(self, title: str, context: str, *, back: bool) -> None:
        """Name the page; *back* where it was opened from another one."""
        self._title.set_text(title)
        self._context.set_text(context)
        self._back.setVisible(back)

    def show_actions(self, actions: Sequence[Action]) -> None:
        """Offer the verbs of the page, from left to right; the same ones keep the focus."""
        if tuple(actions) == self._actions:
            return
        self._actions = tuple(actions)
        clear(self._verbs)
        for action in actions:
            if not action.hidden:
                self._verbs.addWidget(action_button(action, self))


def action_button(action: Action, parent: QWidget | None = None) -> Button:
    """Return the button of an action, with its menu where it has one."""
    kind = "primary" if action.primary else ""
    button = Button(action.text, action.icon, kind=kind, parent=parent)
    button.setEnabled(action.enabled)
    button.set_key(action.key)
    if action.menu:
        button.set_drop_down(fill(QMenu(button), action.menu))
    elif action.slot is not None:
        button.clicked.connect(_without_argument(action))
    return button


def _without_argument(action: Action) -> object:
    """Return the slot for a signal that says whether the button is checked."""

    def call(_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own signature
        if action.slot is not None:
            action.slot()

    return call
