"""Which event a sign-in sheet belongs to: the one of its titles, or one that is planned."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from swdesk.errors import UserError
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.widgets.label import label
from swdesk.model.events import Event
from swdesk.services.choices import Offer, matching
from swdesk.sheets.recognise import Recognised
from swdesk.sheets.sign_in_rows import event_of

_MOST = 200


class EventChoice(QWidget):
    """A line to pick an event; empty, a new one is made of what the titles say."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events: list[Offer] = []
        self._from_titles = ""
        self._refusal = ""
        self.pick = PickEdit(self._offers)
        self.pick.setAccessibleName(self.tr("活动"))
        self.pick.picked.connect(self._on_picked)
        self.pick.returnPressed.connect(self.pick.focusNextChild)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(3)
        column.addWidget(label(self.tr("哪一场活动"), "hint"))
        column.addWidget(self.pick)
        self.hide()

    def show_events(self, table: Recognised, file_name: str, chosen: str | None) -> None:
        """Offer the events of the station; *chosen* is the number of the one asked for."""
        latest = Event.live().order_by(Event.held_on.desc()).limit(_MOST)
        words = self.tr("{day} {name}")
        self._events = [
            Offer(one.event_no, words.format(day=one.held_on.isoformat(), name=one.name))
            for one in latest
        ]
        self._read_titles(table, file_name)
        labels = {offer.value: offer.label for offer in self._events}
        value = chosen if chosen in labels else ""
        self.pick.set_choice(value, labels.get(value, self._from_titles))
        self.show()

    def event_no(self) -> str | None:
        """Return the number of the event picked, None to go by the titles."""
        return self.pick.value() or None

    @property
    def hindrance(self) -> str:
        """Why the sheet belongs to no event yet."""
        return "" if self.event_no() or self._from_titles else self._refusal

    def _read_titles(self, table: Recognised, file_name: str) -> None:
        self._from_titles = self._refusal = ""
        try:
            values = event_of(table.facts, file_name)
        except UserError as refused:
            self._refusal = tr(refused.message)
        else:
            words = self.tr("照表头：{day} {name}")
            self._from_titles = words.format(day=values["held_on"].isoformat(), name=values["name"])

    def _offers(self, typed: str) -> list[Offer]:
        first = [Offer("", self._from_titles)] if self._from_titles else []
        return matching([*first, *self._events], typed)

    def _on_picked(self, value: object) -> None:
        if value is None:
            self.pick.set_choice("", self._from_titles)
        self.changed.emit()
