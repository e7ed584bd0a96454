"""The head over an event and over its sign-in desk: what, when, where, and how it stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from swdesk.gui.days import in_prose, short_weekday
from swdesk.gui.i18n import tr
from swdesk.gui.widgets.button import IconButton
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.tags import Pill, State
from swdesk.model.events import Event, EventStatus
from swdesk.model.text import in_a_row, to_text

_HIGH, _LOW = 72, 56
_TONES = {EventStatus.PLANNED: "warn", EventStatus.SIGN_UP: "accent", EventStatus.RUNNING: "ok"}


def status_state(status: EventStatus) -> State:
    """Return a status as a pill."""
    return State(tr(status.label), _TONES.get(status, "neutral"))


def hours_of(event: Event) -> str:
    """Return 9:00–11:00, as far as the times are known."""
    ends = (to_text(Event.started, event.started), to_text(Event.ended, event.ended))
    return "–".join(end for end in ends if end)


class EventHead(QFrame):
    """Back, name over facts, and the status; the page adds its verbs at the right."""

    went_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "header")
        self.name = ElidedLabel("", "title")
        self.facts = ElidedLabel("", "label")
        self.status = Pill(State(""))
        back = IconButton("arrow-left", self.tr("返回"))
        back.clicked.connect(self.went_back)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self.name)
        words.addWidget(self.facts)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 16, 1)
        row.setSpacing(8)
        row.addWidget(back)
        row.addLayout(words)
        row.addSpacing(12)
        row.addWidget(self.status)
        row.addStretch(1)
        self._verbs = row
        self.set_low(low=False)

    def add(self, widget: QWidget) -> None:
        """Put a verb or a fact at the right end."""
        self._verbs.addWidget(widget)

    def show_event(self, event: Event) -> None:
        """Show how *event* stands now."""
        day = f"{in_prose(event.held_on)} {short_weekday(event.held_on)}"
        where = event.location or (str(event.place.name) if event.place else "")
        self.name.set_text(str(event.name))
        self.facts.set_text(in_a_row(day, hours_of(event), where, str(event.event_no)))
        self.facts.show()
        self.show_status(status_state(event.status), event.status_note or "")

    def show_status(self, state: State, why: str = "") -> None:
        """Show the status, and why it was set where somebody said so."""
        self.status.set_state(state)
        self.status.setToolTip(why)
        self.status.setVisible(bool(state.text))

    def show_new(self, title: str) -> None:
        """Show the head of an event that is not saved yet."""
        self.name.set_text(title)
        self.facts.hide()
        self.status.hide()

    def set_low(self, *, low: bool) -> None:
        """Take less height where there is little."""
        self.setFixedHeight(_LOW if low else _HIGH)
