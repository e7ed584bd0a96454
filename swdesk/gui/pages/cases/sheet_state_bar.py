"""How far the sheet in sight has come, and what can be done with it next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.tags import Pill, State
from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.supervised import SheetState, Supervised
from swdesk.services import access

TONES = {
    SheetState.SUBMITTED: "accent",
    SheetState.RETURNED: "warn",
    SheetState.FINAL: "ok",
}
SUBMIT, TAKE_BACK, APPROVE, SEND_BACK, AMEND = "submit", "take_back", "approve", "return", "amend"
WORDS = {
    SUBMIT: N_("提交督导"),
    TAKE_BACK: N_("撤回"),
    APPROVE: N_("定稿"),
    SEND_BACK: N_("退回"),
    AMEND: N_("写更正"),
}


def state_pill(state: SheetState) -> State:
    """Return how far a sheet has come, as a pill."""
    return State(tr(state.label), TONES.get(state, "neutral"))


def steps(record: Record | None) -> tuple[str, ...]:
    """Return what can be done with a sheet by whoever acts."""
    if not isinstance(record, Supervised):
        return ()
    if record.is_final:
        return (AMEND,)
    own = (TAKE_BACK,) if record.state is SheetState.SUBMITTED else (SUBMIT,)
    return (*own, SEND_BACK, APPROVE) if access.may_approve() else own


class SheetStateBar(QWidget):
    """The state as a pill, then a button for each step; *asked* names the step."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.pill = Pill(State(""))
        self.buttons = {name: Button(tr(words), scale="small") for name, words in WORDS.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.pill)
        for name, button in self.buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            row.addWidget(button)
        self.show_sheet(None)

    def show_sheet(self, record: Record | None) -> None:
        """Show the state of a saved sheet; a new one has none yet."""
        is_sheet = isinstance(record, Supervised) and bool(record.id)
        self.setVisible(is_sheet)
        if isinstance(record, Supervised):
            self.pill.set_state(state_pill(record.state))
        offered = steps(record)
        for name, button in self.buttons.items():
            button.setVisible(name in offered)
