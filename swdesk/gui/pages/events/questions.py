"""What an event asks in place: a reason, a day, an event to copy, a number of lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit

from swdesk.errors import UserError
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.pages.events.adding import earlier_events
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.labels import N_
from swdesk.model.events import Event, EventStatus
from swdesk.model.text import from_text
from swdesk.services.gatherings import events

_MOST_LINES = 500


class ReasonPanel(InlinePanel):
    """Asks why an event is cancelled, or why that is taken back."""

    def __init__(self, event: Event, status: EventStatus) -> None:
        cancels = status is EventStatus.CANCELLED
        super().__init__(
            self.tr("为什么取消？") if cancels else self.tr("为什么恢复？"),
            self.tr("取消活动") if cancels else self.tr("恢复活动"),
        )
        self._event = event
        self._status = status
        self.reason = QLineEdit()
        self.add_field(self.tr("原因"), self.reason)

    def answer(self) -> None:
        events.set_status(Event.find(self._event.id), self._status, self.reason.text().strip())


class CopyPanel(InlinePanel):
    """Asks for the day of a copy; *copied* tells the new event."""

    copied = Signal(object)

    def __init__(self, event: Event, today: dt.date, *, with_expected: bool) -> None:
        super().__init__(
            self.tr("照这场活动再办一场，连应到名单一起复制")
            if with_expected
            else self.tr("照这场活动再办一场"),
            self.tr("复制"),
        )
        self._event = event
        self._today = today
        self._with_expected = with_expected
        self.day = QLineEdit()
        self.day.setPlaceholderText(self.tr("例如 1205 或 +7"))
        self.add_field(self.tr("新的日期"), self.day)

    def answer(self) -> None:
        try:
            day: dt.date | None = from_text(Event.held_on, self.day.text(), self._today)
        except ValueError as wrong:
            raise UserError(str(wrong)) from None
        if day is None:
            raise UserError(N_("请填新活动的日期。"))
        self.copied.emit(events.copy(self._event, day, with_expected=self._with_expected))


class EarlierPanel(InlinePanel):
    """Asks which earlier event a new one is like; *chosen* tells it."""

    chosen = Signal(object)

    def __init__(self, today: dt.date) -> None:
        super().__init__(self.tr("照哪一场活动填？"), self.tr("照着填"))
        self.choice = PickEdit(lambda typed: earlier_events(typed, today))
        self.add_field(self.tr("以前的活动"), self.choice)

    def answer(self) -> None:
        self.choice.settle()
        if self.choice.value() is None:
            raise UserError(N_("请从列表里选一场活动。"))
        self.chosen.emit(Event.find(self.choice.value()))


class LinesPanel(InlinePanel):
    """Asks how many lines a sign-in sheet has for those who are not on it."""

    def __init__(self, title: str, lines: int, show: Callable[[int], object]) -> None:
        super().__init__(title, self.tr("打印预览"))
        self._show = show
        self.lines = QLineEdit(str(lines))
        self.lines.setValidator(QIntValidator(0, _MOST_LINES, self.lines))
        self.lines.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.add_field(self.tr("空行"), self.lines, 72)

    def answer(self) -> None:
        if not self.lines.text():
            raise UserError(N_("请填空行的数目。"))
        self._show(int(self.lines.text()))
