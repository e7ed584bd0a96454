"""Questions above a page: a few fields, the verb that answers them, and a way back."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from swdesk.errors import UserError
from swdesk.gui.composing import commit_input
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageLine


class InlinePanel(QFrame):
    """Asks in place instead of in a dialog; Escape puts it away without a change.

    A subclass adds fields and says in answer() what the verb does; what is refused there is
    shown in the panel.
    """

    done = Signal()
    left = Signal()

    #: Whether it stays after an answer, because one is seldom enough.
    stays = False

    def __init__(self, title: str, verb: str) -> None:
        super().__init__()
        self.setProperty("box", "info")
        self._message = MessageLine()
        self._message.hide()
        self._fields = QHBoxLayout()
        self._fields.setSpacing(8)
        self.verb = Button(verb, kind="primary")
        self.verb.clicked.connect(self._answer)
        self._back = Button(self.tr("取消"))
        self._back.clicked.connect(self.left)
        for button in (self.verb, self._back):
            self._fields.addWidget(button)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 10)
        layout.setSpacing(6)
        layout.addWidget(label(title, "strong"))
        layout.addLayout(self._fields)
        layout.addWidget(self._message)

    def add_field(self, name: str, field: QLineEdit, width: int = 0) -> None:
        """Put a field before the buttons; without a width it takes what is left."""
        field.setAccessibleName(name)
        place = self._fields.count() - 2
        self._fields.insertWidget(place, label(name, "label"))
        self._fields.insertWidget(place + 1, field, 0 if width else 1)
        if width:
            field.setFixedWidth(width)
        entered = field.entered if isinstance(field, PickEdit) else field.returnPressed
        entered.connect(self.focusNextChild)

    def add_fact(self, shown: QWidget) -> None:
        """Put something that is only read before the buttons."""
        self._fields.insertWidget(self._fields.count() - 2, shown)

    def add_note(self, text: str) -> None:
        """Say something between the question and its fields."""
        shown = label(text, "note")
        shown.setWordWrap(True)
        self._layout.insertWidget(1, shown)

    def answer(self) -> None:
        """Do what the verb says; raise UserError with the sentence to show."""
        raise NotImplementedError

    def message(self) -> str:
        """Return what was refused, and why."""
        return self._message.text()

    def begin(self) -> None:
        """Type in the first field."""
        fields = self.findChildren(QLineEdit)
        # The buttons were made first, and Enter goes from the last field to the verb.
        for before, after in pairwise([*fields, self.verb, self._back]):
            QWidget.setTabOrder(before, after)
        if fields:
            fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
            fields[0].selectAll()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _answer(self) -> None:
        commit_input()
        try:
            self.answer()
        except UserError as refused:
            self._message.show_message(tr(refused.message))
            self._message.show()
            return
        self.done.emit()


class QuestionPlace(QVBoxLayout):
    """Where a page asks: one question at a time, and no room taken while there is none.

    *emptied* tells that the question went, answered or not: the page then takes the keys back.
    """

    emptied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.panel: InlinePanel | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def ask(self, panel: InlinePanel, answered: Callable[[], object] | None = None) -> None:
        """Ask, in the stead of an earlier question; *answered* is called when the verb was done."""
        self.put_away()
        self.panel = panel
        if not panel.stays:
            panel.done.connect(self.put_away)
        if answered is not None:
            panel.done.connect(answered)
        panel.left.connect(self.put_away)
        self.addWidget(panel)
        self.setContentsMargins(16, 12, 16, 12)
        panel.show()  # only what is shown takes part in the order of Tab and Enter
        panel.begin()

    def put_away(self) -> None:
        """Take the question away."""
        if self.panel is None:
            return
        self.removeWidget(self.panel)
        self.setContentsMargins(0, 0, 0, 0)
        self.panel.hide()
        self.panel.deleteLater()
        self.panel = None
        self.emptied.emit()
