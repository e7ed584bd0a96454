"""The side panel of a form: what the last time left, and what has been done before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from swdesk.gui.days import in_list
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.clearing import clear
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.scroll import Scroll
from swdesk.gui.widgets.section_header import SectionHeader
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.gui.widgets.timeline import Entry, Timeline
from swdesk.services.contacts.timeline import ItemKind, TimelineItem

WIDTH = 300
_ICONS = {
    ItemKind.FOLLOW_UP: "clipboard-check",
    ItemKind.VISIT: "house",
    ItemKind.SIGN_IN: "calendar-days",
    ItemKind.CONSULTATION: "messages-square",
}

#: What stands on a line of the history, and what pressing it hands on.
HistoryLine = tuple[Entry, object]
_GIST = 120


class ContactAside(QFrame):
    """Facts at the top, the history below; it scrolls by itself.

    *opened* hands on what belongs to the line that was pressed.
    """

    opened = Signal(object)
    new_asked = Signal()

    def __init__(self, own: str, everything: str) -> None:
        super().__init__()
        self.setProperty("panel", "aside")
        self.setFixedWidth(WIDTH)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(1)
        self._lines: dict[str, Sequence[HistoryLine]] = {"own": (), "all": ()}
        self.new = Button(self.tr("新的一次"), kind="link")
        self.new.clicked.connect(self.new_asked)
        self.which = SegmentedControl([("own", own), ("all", everything)], self.tr("哪些记录"))
        self.which.set_value("own")
        self.which.changed.connect(self._show_lines)
        self._nothing = label(self.tr("还没有记录。"), "note")
        self.history = Timeline()
        self.history.setAccessibleName(self.tr("历次记录"))
        self.history.opened.connect(self._open)
        self._lay_out()

    def show_facts(self, heading: str, facts: Sequence[tuple[str, str]]) -> None:
        """Show what to keep in mind; facts without an answer are left out."""
        clear(self._facts)
        known = [(name, text) for name, text in facts if text]
        if not known:
            return
        self._facts.addWidget(SectionHeader(heading))
        for name, text in known:
            self._facts.addWidget(label(name, "label"))
            shown = label(_gist(text))
            shown.setToolTip(text if shown.text() != text else "")
            shown.setWordWrap(True)
            shown.setContentsMargins(0, 0, 0, 6)
            self._facts.addWidget(shown)

    def show_history(self, own: Sequence[HistoryLine], everything: Sequence[HistoryLine]) -> None:
        """Show the records of this kind, and on request all contacts with the person."""
        self._lines = {"own": own, "all": everything}
        self.which.setVisible(len(everything) > 0)
        self._show_lines()

    def _show_lines(self) -> None:
        lines = self._lines[str(self.which.value())]
        self.history.set_entries([entry for entry, _ in lines])
        self.history.setFixedHeight(self.history.sizeHint().height())
        self.history.setVisible(bool(lines))
        self._nothing.setVisible(not lines)

    def _open(self, place: int) -> None:
        self.opened.emit(self._lines[str(self.which.value())][place][1])

    def _lay_out(self) -> None:
        head = SectionHeader(self.tr("历次记录"))
        head.add(self.new)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(4)
        column.addLayout(self._facts)
        column.addWidget(head)
        column.addWidget(self.which)
        column.addSpacing(4)
        column.addWidget(self._nothing)
        column.addWidget(self.history)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 1, 0)
        whole.addWidget(Scroll(content))


def _gist(text: str) -> str:
    """Return as much of a long text as leaves the history in sight."""
    return f"{text[:_GIST]}…" if len(text) > _GIST else text


def history_line(item: TimelineItem, today: dt.date, leave_out: str = "") -> HistoryLine:
    """Return the line of one contact; *leave_out* is what the page's head says already."""
    title = item.title.removeprefix(leave_out).strip()
    return Entry(title, in_list(item.date, today), item.detail, _ICONS[item.kind]), item
