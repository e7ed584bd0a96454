"""One sheet of a group: its form, how far it has come, and beside a session what was planned."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from swdesk.forms.group_session import SESSION
from swdesk.forms.spec import FormSpec
from swdesk.gui.form.form_panel import FormPanel
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.cases.sheet_questions import AmendPanel, OpinionPanel
from swdesk.gui.pages.cases.sheet_state_bar import AMEND, SUBMIT, TAKE_BACK, SheetStateBar
from swdesk.gui.pages.form_page import settle
from swdesk.gui.pages.inline_panel import InlinePanel, QuestionPlace
from swdesk.gui.pages.papers import Papers
from swdesk.gui.session import Session
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.scroll import Scroll
from swdesk.gui.widgets.section_header import SectionHeader
from swdesk.model.base import Record
from swdesk.model.groups import Group, GroupMember, GroupSession, PlannedSession
from swdesk.model.supervised import Supervised
from swdesk.services.casework import sheet_states
from swdesk.services.gatherings import groups
from swdesk.services.gatherings.group_sheets import begun

_ASIDE = 264


class GroupSheetPage(Page):
    """Opened over the page of a group; *saved* tells the record."""

    saved = Signal(object)

    def __init__(
        self, session: Session, spec: FormSpec, group: Group | None, papers: Papers
    ) -> None:
        super().__init__()
        self.spec = spec
        self._group = group
        self._papers = papers
        self.panel = FormPanel(spec, session.files)
        self.bar = SheetStateBar()
        self.panel.add_to_head(self.bar)
        self.plan = PlanAside()
        self.questions = QuestionPlace()
        self._lay_out()
        self.bar.asked.connect(self.take_step)
        self.panel.saved.connect(self._on_saved)
        self.panel.preview_asked.connect(self.print_record)

    @property
    def title(self) -> str:
        return tr(self.spec.title)

    @property
    def context(self) -> str:
        return str(self._group.name) if self._group else self.tr("新建")

    @property
    def sheet(self) -> Supervised | None:
        """The sheet as it is on file, None while a new one is not saved."""
        record = self.panel.record
        return record if isinstance(record, Supervised) else None

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("保存"), key="Ctrl+S", slot=self.panel.save, hidden=True),
            Action(self.tr("打印预览"), key="Ctrl+P", slot=self.print_record, hidden=True),
        )

    def open_record(self, record: Record) -> None:
        """Show a sheet on file."""
        self.panel.open_record(record)
        self._show_state()

    def begin(self, member: GroupMember | None = None) -> None:
        """Begin a new sheet of the group, or of one of its members; without a group its plan."""
        if self._group is None:
            self.panel.open_new()
        elif member is not None:
            self.panel.open_new(begun(self.spec, self._group), member=member)
        else:
            self.panel.open_new(begun(self.spec, self._group), group=self._group)
        self._show_state()
        self.panel.view.begin()

    def print_record(self) -> None:
        """Show the sheet as it prints; what is not saved is saved first."""
        record = self.panel.save() if self.panel.is_dirty() else self.panel.record
        if record is not None:
            self._papers(self.spec, [record])

    def take_step(self, step: str) -> None:
        """Hand the sheet on, give an opinion on it, or correct it."""
        if self.panel.is_dirty() and self.panel.save() is None:
            return
        sheet = self.sheet
        if sheet is None:
            return
        if step == SUBMIT:
            sheet_states.submit(sheet)
            self._show_state()
        elif step == TAKE_BACK:
            sheet_states.take_back(sheet)
            self._show_state()
        else:
            self._ask(AmendPanel(sheet) if step == AMEND else OpinionPanel(sheet, step))

    def go_to_section(self, number: int) -> None:
        self.panel.view.go_to_section(number)

    def can_leave(self) -> bool:
        return settle(self.panel, self.title)

    def _on_saved(self, record: Record) -> None:
        if isinstance(record, Group):
            self._group = record
        self._show_state()
        self.header_changed.emit()
        self.saved.emit(record)

    def _show_state(self) -> None:
        record = self.sheet
        if record is not None:
            self.panel.record = record = type(record).find(record.id)
        self.bar.show_sheet(record)
        is_final = record is not None and record.is_final
        self.panel.set_locked(locked=is_final)
        if record is not None and is_final:
            self._show_amendments(record)
        self._show_plan(record)

    def _show_amendments(self, record: Supervised) -> None:
        self.panel.notices.clear()
        for made in sheet_states.amendments(record):
            words = self.tr("更正：{text}").format(text=made.text)
            why = self.tr("{worker}，{day}，{reason}").format(
                worker=made.worker, day=made.made_at.astimezone().date(), reason=made.reason
            )
            self.panel.notice(words, note=why)

    def _show_plan(self, record: Supervised | None) -> None:
        self.plan.setVisible(self.spec is SESSION)
        if self.spec is not SESSION or self._group is None:
            return
        saved = record if isinstance(record, GroupSession) else None
        nth = saved.nth if saved else groups.next_session(self._group)["nth"]
        self.plan.show_plan(nth, groups.plan_for(self._group.id, nth))

    def _ask(self, panel: InlinePanel) -> None:
        self.questions.ask(panel, self._show_state)

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.panel, 1)
        both.addWidget(self.plan)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.questions)
        layout.addLayout(both, 1)


class PlanAside(QFrame):
    """What the plan says of a session, to be read and never copied."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "aside")
        self.setFixedWidth(_ASIDE)
        self._words = label("", "label")
        self._words.setWordWrap(True)
        note = label(self.tr("计划只供对照，记录请写实际发生的。"), "note")
        note.setWordWrap(True)
        layout = QVBoxLayout()
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        self._head = SectionHeader(self.tr("计划"))
        layout.addWidget(self._head)
        layout.addWidget(note)
        words = QFrame()
        inner = QVBoxLayout(words)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._words)
        inner.addStretch()
        layout.addWidget(Scroll(words), 1)
        self.setLayout(layout)

    def words(self) -> str:
        """Return what is shown."""
        return self._words.text()

    def show_plan(self, nth: int, plan: PlannedSession | None) -> None:
        """Show what was planned for the session of that number."""
        if plan is None:
            self._words.setText(self.tr("计划书里没有写第 {nth} 节。").format(nth=nth))
            return
        fields = PlannedSession.facts()
        told = [self.tr("第 {nth} 节").format(nth=nth)]
        for name in ("topic", "aim", "flow", "minutes", "goods"):
            value = getattr(plan, name)
            if value:
                told.append(f"{tr(fields[name].label)}：{value}")
        self._words.setText("\n\n".join(told))
