"""The head of a case: whose it is, how it stands, how far it has come."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from swdesk.gui.days import in_list
from swdesk.gui.i18n import tr
from swdesk.gui.menu import fill
from swdesk.gui.page import Action
from swdesk.gui.people import years
from swdesk.gui.widgets.button import Button, IconButton
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.stepper import Stage, Stepper
from swdesk.gui.widgets.tags import Pill, State
from swdesk.labels import N_
from swdesk.model.cases import Case, CaseStage, CaseStatus
from swdesk.model.codes import vocabulary
from swdesk.model.people import Person, Sex
from swdesk.model.text import in_a_row
from swdesk.services.casework import case_stage, case_turns, cases
from swdesk.services.casework.case_stage import StageView
from swdesk.services.lists.places import PlaceNames

_NAME = 260  # pixels of a name that come before the facts beside it

TONES = {CaseStatus.OPEN: "ok", CaseStatus.PAUSED: "warn"}
STATES = {
    CaseStatus.CLOSED: N_("已结案"),
    CaseStatus.REFERRED: N_("已转介"),
}


def status_state(status: CaseStatus) -> State:
    """Return a status as a pill."""
    return State(tr(STATES.get(status, status.label)), TONES.get(status, "neutral"))


def person_facts(person: Person, today: dt.date) -> str:
    """Return sex, age, place and school or work, as far as they are known."""
    age = years(person.age_on(today))
    place = PlaceNames.read().name(person.place.id) if person.place else ""
    return in_a_row(tr(Sex.word(person.sex)), age, place, person.workplace)


class CaseHead(QFrame):
    """Name and pills at the left, number and totals at the right, the stages below."""

    went_back = Signal()
    aside_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "header")
        self.name = ElidedLabel("", "title", kept=_NAME)
        self.facts = ElidedLabel("", "label")
        self.status = Pill(State(""))
        self.urgency = Pill(State(""))
        self.restricted = Pill(State(self.tr("受限"), "danger"))
        self.totals = ElidedLabel("", "label")
        self.stepper = Stepper()
        self.history = Button(self.tr("历次"), "panel-left", scale="small")
        self.history.clicked.connect(self.aside_asked)
        self.new = Button(self.tr("新建表"), scale="small")
        self.more = Button(self.tr("办理与打印"), scale="small")
        back = IconButton("arrow-left", self.tr("返回"), scale="small")
        back.clicked.connect(self.went_back)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(14, 8, 16, 0)
        self._row.setSpacing(8)
        pills = (self.status, self.urgency, self.restricted)
        left: tuple[QWidget, ...] = (back, self.name, self.facts, *pills)
        right: tuple[QWidget, ...] = (self.totals, self.history, self.new, self.more)
        for widget in left:
            self._row.addWidget(widget)
        self._row.addStretch(1)
        for widget in right:
            self._row.addWidget(widget)
        self._steps = QVBoxLayout()
        self._steps.setContentsMargins(12, 0, 16, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 1)
        layout.setSpacing(0)
        layout.addLayout(self._row)
        layout.addLayout(self._steps)
        self._narrow: bool | None = None

    def show_case(self, case: Case, today: dt.date) -> None:
        """Show how *case* stands now."""
        person = case.recipient.person
        self.name.set_text(str(person.name))
        scope = case_turns.scope(case) if case.household else ""
        self.facts.set_text(in_a_row(person_facts(person, today), scope))
        self.status.set_state(status_state(case.status))
        self.status.setToolTip(case.status_note or "")
        entry = vocabulary("urgency").get(case.urgency)
        is_pressing = entry is not None and entry.code != "normal"
        self.urgency.setVisible(is_pressing)
        if is_pressing and entry is not None:
            self.urgency.set_state(State(entry.label, "warn"))
        self.restricted.setVisible(case.is_restricted)
        self.totals.set_text(self._totals(case))
        self._show_stage(case_stage.stage(case), today)

    def offer(self, actions: tuple[Action, ...]) -> None:
        """Offer these in the menu; an action without a slot draws a line."""
        self.more.set_drop_down(fill(QMenu(self.more), actions))

    def offer_sheets(self, actions: tuple[Action, ...]) -> None:
        """Offer these sheets to be begun."""
        self.new.set_drop_down(fill(QMenu(self.new), actions))
        self.new.setEnabled(bool(actions))

    def set_narrow(self, *, narrow: bool) -> None:
        """Draw the stages short and beside the name where there is little room."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.stepper.set_narrow(narrow=narrow)
        if narrow:
            self._row.insertWidget(self._row.indexOf(self.totals), self.stepper)
        else:
            self._steps.addWidget(self.stepper)
        self.totals.setVisible(not narrow)
        self.history.setVisible(narrow)
        self.setFixedHeight(48 if narrow else 105)
        self._row.setContentsMargins(14, 0 if narrow else 8, 16, 0)
        self._steps.setContentsMargins(12, 0, 16, 0 if narrow else 4)

    def _totals(self, case: Case) -> str:
        sums = cases.totals(case)
        worker = self.tr("社工 {name}").format(name=case.worker)
        served = self.tr("已服务 {times} 次 {hours} 小时").format(
            times=sums.times, hours=f"{sums.hours:g}"
        )
        return "　".join(
            (str(case.case_no), worker, served if sums.times else self.tr("还没有记录"))
        )

    def _show_stage(self, view: StageView, today: dt.date) -> None:
        stages = [step.stage for step in view.steps]
        now = stages.index(view.stage)
        why = in_a_row(tr(view.reason), tr(view.missing))
        shown = [
            Stage(
                tr(step.stage.label), in_list(step.done_on, today), self._why(step.stage, view, why)
            )
            for step in view.steps
        ]
        self.stepper.set_stages(shown, now)

    def _why(self, stage: CaseStage, view: StageView, now: str) -> str:
        order = list(CaseStage)
        if stage is view.stage:
            return now
        if order.index(stage) < order.index(view.stage):
            return self.tr("这一步已经走过。")
        return self.tr("还没有走到这一步。")
