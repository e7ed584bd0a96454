"""One case: its head, its history, and the record being written (C-4) or its intake (C-1)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from swdesk.forms.case import CASE
from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.gui.days import in_list, until
from swdesk.gui.dialogs.deleting import delete_record
from swdesk.gui.form.form_panel import FormPanel
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.audit.history_page import HistoryPage
from swdesk.gui.pages.cases.case_changes import VERBS, HandOverPanel, StatusPanel, possible
from swdesk.gui.pages.cases.case_head import CaseHead
from swdesk.gui.pages.contact_aside import ContactAside, HistoryLine, history_line
from swdesk.gui.pages.form_page import settle
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.gui.pages.papers import Papers
from swdesk.gui.session import Session
from swdesk.gui.widgets.tags import State
from swdesk.gui.widgets.timeline import Entry
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.cases import Case, CaseStatus, Decision, FollowUp
from swdesk.model.text import in_a_row, to_text
from swdesk.services import cases, timeline
from swdesk.services.timeline import ItemKind, TimelineItem

_NARROW = 900
_LOW = 560


class CasePage(Page):
    """Begins with what the case waits for: the intake, or the next record."""

    own_header = True

    def __init__(
        self,
        session: Session,
        case: Case,
        papers: Papers,
        today: Callable[[], dt.date] = dates.today,
    ) -> None:
        super().__init__()
        self._session = session
        self._case = case
        self._papers = papers
        self._today = today
        self._panel: InlinePanel | None = None
        self._aside_wanted = False
        self._begun = False
        self.head = CaseHead()
        self.aside = ContactAside(self.tr("本案"), self.tr("全部联系"))
        self.follow_up = FormPanel(FOLLOW_UP, session.files, again=self.tr("保存并记下一次"))
        self.intake: FormPanel | None = None
        self._forms = QStackedWidget()
        self._forms.addWidget(self.follow_up)
        self._lay_out()
        self._connect()
        self._show_case()
        self._begin()
        session.looks.at(case)

    @property
    def title(self) -> str:
        return str(self._case.recipient.person.name)

    @property
    def case(self) -> Case:
        """The case shown, as it was last saved."""
        return self._case

    @property
    def form(self) -> FormPanel:
        """The form in sight."""
        shown = self._forms.currentWidget()
        return shown if isinstance(shown, FormPanel) else self.follow_up

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("新的一次"), key="Ctrl+N", slot=self.write_next, hidden=True),
            Action(self.tr("保存"), key="Ctrl+S", slot=self.form.save, hidden=True),
            Action(self.tr("打印预览"), key="Ctrl+P", slot=self.print_form, hidden=True),
        )

    def show_target(self, target: object) -> None:
        """Show one record of the case, given by its id."""
        if isinstance(target, int):
            self.open_record(target)

    def write_next(self) -> None:
        """Begin the next record, where the case is still worked on."""
        if self._case.status in cases.SET_ASIDE or not self._may_turn():
            return
        client = self._case.code_name or self._case.recipient.person.name
        given = cases.new_follow_up(self._case)
        worker = to_text(FollowUp.worker, given["worker"])
        people = self.tr("{client}、社工{worker}").format(client=client, worker=worker)
        self.follow_up.open_new({**given, "participants": people}, case=self._case)
        self._turn_to(self.follow_up, given["nth"])

    def open_record(self, follow_up_id: int) -> None:
        """Show a record that was written earlier."""
        if self._may_turn():
            record = FollowUp.find(follow_up_id)
            self.follow_up.open_record(record)
            self._turn_to(self.follow_up, record.nth)

    def open_intake(self) -> None:
        """Show the intake form."""
        if not self._may_turn():
            return
        if self.intake is None:
            self.intake = FormPanel(CASE, self._session.files)
            self.intake.saved.connect(self._after_save)
            self.intake.preview_asked.connect(self.print_form)
            self._forms.addWidget(self.intake)
        self.intake.open_record(self._case)
        self._turn_to(self.intake)

    def delete_record(self) -> None:
        """Put the record in sight into the recycle bin, after asking, and begin the next one."""
        record = self.follow_up.record
        if record is None:
            self.noticed.emit(self.tr("这一次还没有保存，不用删除。"), "info")
        elif delete_record(self, record, self.tr("{number} 过程记录").format(number=record)):
            self.follow_up.discard_draft()
            self.write_next()

    def ask_status(self, status: CaseStatus) -> None:
        """Ask above the form for the reason of a new status."""
        self._ask(StatusPanel(self._case, status, self._today()))

    def ask_worker(self) -> None:
        """Ask above the form who takes the case over."""
        self._ask(HandOverPanel(self._case))

    def print_form(self) -> None:
        """Show the form in sight as it prints; what is not saved is saved first."""
        record = self.form.save() if self.form.is_dirty() else self.form.record
        if record is not None:
            self._papers(self.form.spec, (record,))

    def print_all(self) -> None:
        """Show every record of the case as it prints, the first one first."""
        if self._may_turn():
            found = FollowUp.live().where(FollowUp.case == self._case).order_by(FollowUp.nth)
            self._papers(FOLLOW_UP, tuple(found))

    def go_to_section(self, number: int) -> None:
        self.form.view.go_to_section(number)

    def refresh(self, changed: frozenset[str]) -> None:
        if not changed or changed & {"casework", "follow_up", "visit", "sign_in", "person"}:
            self._case = Case.find(self._case.id)
            self._show_case()

    def can_leave(self) -> bool:
        return settle(self.form, tr(self.form.spec.title))

    def showEvent(self, event: QShowEvent) -> None:
        """Type in the form from the first moment on."""
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            self.form.view.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the history behind its button where there is little room."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        narrow = self.width() < _NARROW or self.height() < _LOW
        self.head.set_narrow(narrow=narrow)
        self.aside.setVisible(self._aside_wanted or not narrow)

    def _turn_aside(self) -> None:
        self._aside_wanted = not self._aside_wanted
        self._fold()

    def _may_turn(self) -> bool:
        return settle(self.form, tr(self.form.spec.title))

    def _turn_to(self, form: FormPanel, nth: int | None = None) -> None:
        if nth is not None:
            form.title.setText(self.tr("个案记录　第 {nth} 次").format(nth=nth))
        self._forms.setCurrentWidget(form)
        form.view.begin()

    def _begin(self) -> None:
        records = timeline.of_case(self._case.id)
        if self._case.decision is not Decision.TAKE and not records:
            self.open_intake()
        elif self._case.status in cases.SET_ASIDE:
            self.open_record(records[0].record_id) if records else self.open_intake()
        else:
            self.write_next()

    def _show_case(self) -> None:
        self.head.show_case(self._case, self._today())
        self.head.offer(self._menu())
        self.aside.new.setVisible(self._case.status not in cases.SET_ASIDE)
        self._show_plan()
        own = [self._line(item) for item in timeline.of_case(self._case.id)]
        everything = timeline.of_person(self._case.recipient.person_id)
        intake = Entry(
            self.tr("接案登记"), in_list(self._case.asked_on, self._today()), icon="folder-plus"
        )
        self.aside.show_history([*own, (intake, self._case)], [self._line(i) for i in everything])

    def _show_plan(self) -> None:
        last, todo = cases.last_record(self._case), cases.next_due(self._case)
        facts = [(self.tr("跟进计划"), last.plan)] if last else []
        if todo:
            state = until(todo.due_on, self._today())
            late = state.text if isinstance(state, State) else ""
            day = in_list(todo.due_on, self._today())
            facts.append((self.tr("最晚"), in_a_row(day, tr(todo.what), late)))
        self.aside.show_facts(self.tr("接下来"), facts)

    def _line(self, item: TimelineItem) -> HistoryLine:
        return history_line(item, self._today(), str(self._case.case_no))

    def _menu(self) -> tuple[Action, ...]:
        is_taken = self._case.decision is Decision.TAKE
        return (
            *(self._status_action(status) for status in possible(self._case, is_taken)),
            Action(self.tr("转交给别的社工"), slot=self.ask_worker),
            Action(""),
            Action(self.tr("看接案登记表"), slot=self.open_intake),
            Action(self.tr("看服务对象的档案"), slot=self._open_recipient),
            Action(self.tr("修改记录"), slot=lambda: self.opens.emit(HistoryPage(self._case))),
            Action(""),
            Action(self.tr("打印接案登记表"), slot=lambda: self._papers(CASE, (self._case,))),
            Action(self.tr("打印这一次记录"), slot=self.print_form),
            Action(self.tr("打印全部过程记录"), slot=self.print_all),
            Action(self.tr("打印空白接案登记表"), slot=lambda: self._papers(CASE, ())),
            Action(self.tr("打印空白过程记录表"), slot=lambda: self._papers(FOLLOW_UP, ())),
            Action(""),
            Action(self.tr("删除这一次记录"), slot=self.delete_record),
        )

    def _status_action(self, status: CaseStatus) -> Action:
        return Action(tr(VERBS[status]), slot=lambda: self.ask_status(status))

    def _open_recipient(self) -> None:
        self.goes_to.emit("recipients", self._case.recipient_id)

    def _open_line(self, chosen: object) -> None:
        if isinstance(chosen, Case):
            self.open_intake()
        elif not isinstance(chosen, TimelineItem):
            return
        elif chosen.kind is ItemKind.VISIT:
            self.goes_to.emit("visits", chosen.record_id)
        elif chosen.kind is ItemKind.SIGN_IN:
            self.goes_to.emit("events", chosen.event_id)
        elif chosen.case_id == self._case.id:
            self.open_record(chosen.record_id)
        else:
            self.goes_to.emit("cases", chosen.case_id)

    def _ask(self, panel: InlinePanel) -> None:
        self._put_away()
        self._panel = panel
        panel.done.connect(self._after_change)
        panel.left.connect(self._put_away)
        self._questions.addWidget(panel)
        self._questions.setContentsMargins(20, 12, 20, 12)
        panel.begin()

    def _after_change(self) -> None:
        self._put_away()
        self.refresh(frozenset())

    def _put_away(self) -> None:
        if self._panel is not None:
            self._questions.removeWidget(self._panel)
            self._questions.setContentsMargins(0, 0, 0, 0)
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None
            if typed := self.form.view.focusWidget():
                typed.setFocus()

    def _after_save(self, _record: Record) -> None:
        self.refresh(frozenset())

    def _connect(self) -> None:
        self.head.went_back.connect(self.closes)
        self.head.aside_asked.connect(self._turn_aside)
        self.aside.opened.connect(self._open_line)
        self.aside.new_asked.connect(self.write_next)
        self.follow_up.saved.connect(self._after_save)
        self.follow_up.next_asked.connect(lambda _: self.write_next())
        self.follow_up.preview_asked.connect(self.print_form)

    def _lay_out(self) -> None:
        self._questions = QVBoxLayout()
        self._questions.setContentsMargins(0, 0, 0, 0)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._questions)
        right.addWidget(self._forms, 1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.aside)
        below.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(below, 1)
