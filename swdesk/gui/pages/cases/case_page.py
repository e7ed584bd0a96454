"""One case: its head, its history, and the sheet being written in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from swdesk.errors import UserError
from swdesk.forms.case import CASE
from swdesk.forms.conference import REPORT
from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.forms.spec import FormSpec
from swdesk.gui.dialogs.deleting import delete_record
from swdesk.gui.form.form_panel import FormPanel
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.audit.history_page import HistoryPage
from swdesk.gui.pages.cases import case_menu
from swdesk.gui.pages.cases.case_aside import CaseAside
from swdesk.gui.pages.cases.case_changes import HandOverPanel, StatusPanel
from swdesk.gui.pages.cases.case_forms import CaseForms
from swdesk.gui.pages.cases.case_head import CaseHead
from swdesk.gui.pages.cases.report_banner import ReportBanner, SettlePanel
from swdesk.gui.pages.cases.sheet_questions import AmendPanel, OpinionPanel
from swdesk.gui.pages.cases.sheet_state_bar import AMEND, SUBMIT, TAKE_BACK, steps
from swdesk.gui.pages.form_page import settle
from swdesk.gui.pages.inline_panel import InlinePanel, QuestionPlace
from swdesk.gui.pages.papers import Papers
from swdesk.gui.session import Session
from swdesk.model import dates
from swdesk.model.aftercare import Advice, Aftercare
from swdesk.model.base import Record
from swdesk.model.cases import Case, CaseStatus, Decision, FollowUp
from swdesk.model.text import to_text
from swdesk.services import access
from swdesk.services.casework import cases, sheet_states
from swdesk.services.casework.aftercare import BINDER
from swdesk.services.casework.case_sheets import SHEETS, SheetOnFile, kind_of
from swdesk.services.contacts import timeline
from swdesk.services.contacts.timeline import ItemKind, TimelineItem

_NARROW = 900
_LOW = 560
_SHOWN = frozenset(
    {"casework", "visit", "sign_in", "person", "household", "case_turn", "danger"}
    | {kind.model.table_name() for kind in SHEETS}
)


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
        self.papers = papers
        self._today = today
        self._aside_wanted = False
        self.head = CaseHead()
        self.banner = ReportBanner()
        self.questions = QuestionPlace()
        self.aside = CaseAside(self.tr("本案"), self.tr("全部联系"))
        self.forms = CaseForms(session.files)
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
        return self.forms.current

    @property
    def follow_up(self) -> FormPanel:
        """The form of the records (C-4), in sight or not."""
        return self.forms.follow_up

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("新的一次"), key="Ctrl+N", slot=self.write_next, hidden=True),
            Action(self.tr("保存"), key="Ctrl+S", slot=self.save, hidden=True),
            Action(self.tr("打印预览"), key="Ctrl+P", slot=self.print_form, hidden=True),
            Action(self.tr("做到期的事"), key="Ctrl+J", slot=self.do_first, hidden=True),
        )

    def show_target(self, target: object) -> None:
        """Show one record of the case, given by its id."""
        if isinstance(target, int):
            self.open_record(target)

    # --- sheets ---

    def write_next(self) -> None:
        """Begin the next record, where the case is still worked on."""
        if self._case.status in cases.SET_ASIDE or not self.can_leave():
            return
        client = self._case.code_name or self._case.recipient.person.name
        worker = to_text(FollowUp.worker, cases.new_follow_up(self._case)["worker"])
        present = self.tr("{client}、社工{worker}").format(client=client, worker=worker)
        self.forms.begin(FOLLOW_UP, self._case, {"participants": present})

    def begin_sheet(self, spec: FormSpec) -> None:
        """Begin a sheet of that form."""
        if spec is FOLLOW_UP:
            self.write_next()
        elif self.can_leave():
            self.forms.begin(spec, self._case)

    def open_sheet(self, spec: FormSpec, record: Record) -> None:
        """Show a sheet that was written earlier."""
        if self.can_leave():
            self.forms.open(spec, record)

    def open_record(self, follow_up_id: int) -> None:
        """Show a record that was written earlier."""
        self.open_sheet(FOLLOW_UP, FollowUp.find(follow_up_id))

    def open_intake(self) -> None:
        """Show the intake form."""
        self.open_sheet(CASE, self._case)

    def save(self) -> None:
        """Save the form in sight; a final sheet is not typed in."""
        if self.forms.sheet is None or not self.forms.sheet.is_final:
            self.form.save()

    def delete_record(self) -> None:
        """Put the sheet in sight into the recycle bin, after asking, and begin the next one."""
        record = self.form.record
        if record is None or record == self._case:
            self.noticed.emit(self.tr("这一份还没有保存，不用删除。"), "info")
            return
        words = self.tr("{number} {title}")
        named = words.format(number=record, title=tr(self.form.spec.title))
        try:
            is_gone = delete_record(self, record, named)
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "warn")
            return
        if is_gone:
            self.form.discard_draft()
            self.write_next()

    # --- what is due ---

    def open_due(self, code: str) -> None:
        """Open what answers a thing due, by the code of its sheet."""
        if code == CASE.code:
            self.open_intake()
        elif code == BINDER:
            self.open_archive()
        elif (kind := kind_of(code)) is not None and not self._is_begun(kind.spec):
            self.begin_sheet(kind.spec)

    def do_first(self) -> None:
        """Open what the case waits for first."""
        if waiting := cases.waits_for(self._case, self._today()):
            self.open_due(waiting[0].opens)

    def _is_begun(self, spec: FormSpec) -> bool:
        return self.form.spec is spec and self.form.record is None

    # --- the way of a sheet ---

    def step_on(self) -> None:
        """Do the last of what is offered beside the title: submit, approve or amend."""
        offered = [step for step in steps(self.forms.sheet) if step != TAKE_BACK]
        if offered:
            self.take_step(offered[-1])

    def take_step(self, step: str) -> None:
        """Hand the sheet in sight on, or ask for what that needs."""
        sheet = self.forms.sheet
        if sheet is None or (self.form.is_dirty() and self.form.save() is None):
            return
        if step == AMEND:
            self.ask(AmendPanel(sheet))
        elif step in (SUBMIT, TAKE_BACK):
            turn = sheet_states.submit if step == SUBMIT else sheet_states.take_back
            self._turn_state(lambda: turn(sheet))
        else:
            self.ask(OpinionPanel(sheet, step))

    def _turn_state(self, turn: Callable[[], object]) -> None:
        try:
            turn()
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "warn")
        self._after_change()

    # --- turns of the case ---

    def ask_status(self, status: CaseStatus) -> None:
        """Ask above the form for the reason of a new status."""
        self.ask(StatusPanel(self._case, status, self._today()))

    def ask_worker(self) -> None:
        """Ask above the form who takes the case over."""
        self.ask(HandOverPanel(self._case))

    def reopen(self) -> None:
        """Begin a case of its own number that takes this one up again."""
        # The new intake becomes a page of this kind: the two modules need each other.
        from swdesk.gui.pages.cases.intake_page import IntakePage  # noqa: PLC0415

        page = IntakePage(
            self._session, self._case.recipient, self.papers, self._today, reopens=self._case
        )
        self.opens.emit(page)

    def open_recipient(self) -> None:
        """Go to whom the case is about."""
        self.goes_to.emit("recipients", self._case.recipient_id)

    def ask_settled(self) -> None:
        """Ask above the form how it was made sure that nothing must be reported."""
        self.ask(SettlePanel(self._case))

    def open_changes(self) -> None:
        """Show what was changed in the case, and by whom."""
        self.opens.emit(HistoryPage(self._case))

    # --- paper ---

    def print_form(self) -> None:
        """Show the form in sight as it prints; what is not saved is saved first."""
        record = self.form.save() if self.form.is_dirty() else self.form.record
        if record is not None:
            self.papers(self.form.spec, (record,))

    def print_records(self) -> None:
        """Show every record of the case as it prints, the first one first."""
        if self.can_leave():
            found = FollowUp.live().where(FollowUp.case == self._case).order_by(FollowUp.nth)
            self.papers(FOLLOW_UP, tuple(found))

    def open_drawings(self) -> None:
        """Show the genogram and the ecomap of the case."""
        from swdesk.gui.pages.cases.genogram_page import GenogramPage  # noqa: PLC0415 - seldom asked

        self.opens.emit(GenogramPage(self._case))

    def open_scales(self) -> None:
        """Show what the client answered to scales in this case."""
        from swdesk.gui.pages.scales.scales_page import ScalesPage  # noqa: PLC0415 - seldom asked

        recipient = self._case.recipient
        self.opens.emit(ScalesPage(self._session, self.papers, recipient, self._case))

    def open_archive(self) -> None:
        """Show what is missing for the binder, and the binder as it prints."""
        from swdesk.gui.pages.cases.archive_page import ArchivePage  # noqa: PLC0415 - seldom asked

        if self.can_leave():
            self.opens.emit(ArchivePage(self._session, self._case, self._today))

    # --- the page ---

    def go_to_section(self, number: int) -> None:
        self.form.view.go_to_section(number)

    def refresh(self, changed: frozenset[str]) -> None:
        if not changed or changed & _SHOWN:
            self._case = Case.find(self._case.id)
            if access.may_see_case(self._case):
                self._show_case()
            else:
                self.closes.emit()  # it was passed on to a colleague, and is theirs from now on

    def can_leave(self) -> bool:
        return settle(self.form, tr(self.form.spec.title))

    @guarded
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

    def _begin(self) -> None:
        records = timeline.of_case(self._case.id)
        if self._case.decision is not Decision.TAKE and not records:
            self.open_intake()
        elif self._case.status in cases.SET_ASIDE:
            self.open_record(records[0].record_id) if records else self.open_intake()
        else:
            self.write_next()

    def _show_case(self) -> None:
        today = self._today()
        self.head.show_case(self._case, today)
        self.banner.show_case(self._case)
        self.head.offer(case_menu.doings(self, today))
        self.head.offer_sheets(case_menu.new_sheets(self, today))
        self.aside.show_case(self._case, today)

    def _open_line(self, chosen: object) -> None:
        if isinstance(chosen, SheetOnFile):
            self.open_sheet(chosen.spec, chosen.record)
        elif not isinstance(chosen, TimelineItem):
            return
        elif chosen.kind is ItemKind.VISIT:
            self.goes_to.emit("visits", chosen.record_id)
        elif chosen.kind in (ItemKind.SIGN_IN, ItemKind.CONSULTATION):
            self.goes_to.emit(*chosen.gathering)
        elif chosen.case_id == self._case.id:
            self.open_record(chosen.record_id)
        else:
            self.goes_to.emit("cases", chosen.case_id)

    def ask(self, panel: InlinePanel) -> None:
        """Ask something above the form."""
        self.questions.ask(panel, self._after_change)

    def _after_change(self) -> None:
        self.forms.show_state()
        self.refresh(frozenset())

    def _go_on_typing(self) -> None:
        if typed := self.form.view.focusWidget():
            typed.setFocus()

    def _open_report(self, report: Record | None) -> None:
        if report is None:
            self.begin_sheet(REPORT)
        else:
            self.open_sheet(REPORT, report)

    def _after_save(self, record: Record) -> None:
        self.refresh(frozenset())
        if isinstance(record, Aftercare) and record.advice is Advice.REOPEN:
            box = self.form.notice(self.tr("这次回访建议重开个案。"))
            box.add_button(self.tr("重开为新个案")).clicked.connect(self.reopen)

    def _connect(self) -> None:
        self.questions.emptied.connect(self._go_on_typing)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, context=here).activated.connect(self.step_on)
        self.head.went_back.connect(self.closes)
        self.head.aside_asked.connect(self._turn_aside)
        self.banner.report_asked.connect(self._open_report)
        self.banner.settle_asked.connect(self.ask_settled)
        self.aside.opened.connect(self._open_line)
        self.aside.new_asked.connect(self.write_next)
        self.forms.saved.connect(self._after_save)
        self.forms.next_asked.connect(lambda _: self.write_next())
        self.forms.preview_asked.connect(self.print_form)
        self.forms.step_asked.connect(self.take_step)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.banner)
        right.addLayout(self.questions)
        right.addWidget(self.forms, 1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.aside)
        below.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(below, 1)
