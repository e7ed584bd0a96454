"""The plan of one event (A-1): written, like an earlier one on request, handed in, approved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from swdesk.errors import UserError
from swdesk.forms.event_plan import EVENT_PLAN
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.cases.sheet_state_bar import (
    AMEND,
    APPROVE,
    SEND_BACK,
    SUBMIT,
    TAKE_BACK,
    WORDS,
    steps,
)
from swdesk.gui.pages.events.questions import EarlierPanel
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.gui.pages.papers import Papers
from swdesk.gui.session import Session
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.event_papers import EventPlan
from swdesk.model.events import Event
from swdesk.model.supervised import Supervised
from swdesk.model.text import in_a_row
from swdesk.services.casework import sheet_states
from swdesk.services.gatherings import event_papers

_TURNS: dict[str, Callable[[Supervised], object]] = {
    SUBMIT: sheet_states.submit,
    TAKE_BACK: sheet_states.take_back,
    APPROVE: sheet_states.approve,
}


class PlanPage(FormPage):
    """Opened over the page of the event; an approved plan is read and amended, not changed."""

    def __init__(
        self,
        session: Session,
        papers: Papers,
        event: Event,
        today: Callable[[], dt.date] = dates.today,
    ) -> None:
        super().__init__(session, EVENT_PLAN, papers)
        self._event = event
        self._today = today
        plan = event_papers.plan_of(event)
        if plan is None:
            self.open_new(event_papers.new_plan(event), event=event)
        else:
            self._open(plan)

    @property
    def plan(self) -> EventPlan | None:
        """The plan shown, None while it is not saved."""
        record = self.panel.record
        return record if isinstance(record, EventPlan) else None

    @property
    def context(self) -> str:
        state = tr(self.plan.state.label) if self.plan else self.tr("新建")
        return in_a_row(str(self._event.name), state)

    def actions_shown(self) -> tuple[Action, ...]:
        found = super().actions_shown()
        if self.plan is None:
            like = Action(self.tr("照以前的计划填"), "copy", slot=self.ask_earlier)
            return (*found, like)
        turns = (Action(tr(WORDS[step]), slot=self._turning(step)) for step in steps(self.plan))
        return (*found, *turns)

    def ask_earlier(self) -> None:
        """Ask which event's plan this one is like."""
        panel = _LikePanel(self._today())
        panel.liked.connect(self._fill)
        self._ask(panel)

    def turn(self, step: str) -> None:
        """Hand the plan in, take it back, approve it, return it or add a correction."""
        if self.panel.is_dirty() and self.panel.save() is None:
            return
        if step in (SEND_BACK, AMEND):
            self._ask(_WordsPanel(self._fresh(), step))
            return
        try:
            _TURNS[step](self._fresh())
        except UserError as refused:
            self.panel.notice(tr(refused.message), tone="warn")
            return
        self._reopen()

    def _turning(self, step: str) -> Callable[[], None]:
        return lambda: self.turn(step)

    def _fresh(self) -> EventPlan:
        if self.plan is None:
            raise TypeError("a plan that is not saved has no state")
        return EventPlan.find(self.plan.id)

    def _fill(self, values: dict[str, Any]) -> None:
        given = {**event_papers.new_plan(self._event), **values}
        self.open_new(given, event=self._event)
        words = self.tr("照以前的计划填好了，请核对时间、分工和预算再保存。")
        self.panel.notice(words, tone="info")

    def _open(self, plan: EventPlan) -> None:
        self.open_record(plan)
        self.panel.view.set_read_only(fixed=plan.is_final)

    def _reopen(self) -> None:
        if self.plan is not None:
            self._open(self._fresh())

    def _ask(self, panel: InlinePanel) -> None:
        self.questions.ask(panel, self._reopen)

    def _on_saved(self, record: Record) -> None:
        super()._on_saved(record)
        self._event = Event.find(self._event.id)


class _LikePanel(EarlierPanel):
    """Asks for an earlier event whose plan is taken over; *liked* tells its values."""

    liked = Signal(object)

    def answer(self) -> None:
        self.choice.settle()
        if self.choice.value() is None:
            raise UserError(N_("请从列表里选一场活动。"))
        self.liked.emit(event_papers.plan_like(Event.find(self.choice.value())))


class _WordsPanel(InlinePanel):
    """Asks what is to be mended, or for a correction and why."""

    def __init__(self, plan: EventPlan, step: str) -> None:
        super().__init__(tr(WORDS[step]), tr(WORDS[step]))
        self._plan = plan
        self._step = step
        self.words = QLineEdit()
        self.reason = QLineEdit()
        if step == SEND_BACK:
            self.add_field(self.tr("要修改什么"), self.words)
        else:
            self.add_field(self.tr("更正内容"), self.words)
            self.add_field(self.tr("原因"), self.reason)

    def answer(self) -> None:
        if self._step == SEND_BACK:
            sheet_states.send_back(self._plan, self.words.text())
        else:
            sheet_states.amend(self._plan, self.words.text(), self.reason.text())
