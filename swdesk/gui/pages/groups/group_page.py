"""One group: its members against its sessions, and the sheets that belong to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout

from swdesk.errors import UserError
from swdesk.forms.group import GROUP
from swdesk.forms.group_member import MEMBER
from swdesk.forms.group_reviews import MEMBER_REVIEW
from swdesk.forms.group_session import SESSION
from swdesk.forms.spec import FormSpec
from swdesk.gui.days import in_list, in_prose
from swdesk.gui.i18n import tr
from swdesk.gui.menu import fill
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.events.event_head import EventHead
from swdesk.gui.pages.events.slips_panel import SlipsPanel
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.groups.attendance_grid import AttendanceGrid
from swdesk.gui.pages.groups.group_menu import verbs
from swdesk.gui.pages.groups.group_papers import show_sheet
from swdesk.gui.pages.groups.group_sheet_page import GroupSheetPage
from swdesk.gui.pages.groups.group_words import stage_state
from swdesk.gui.pages.groups.questions import AddMember, CancelPanel, LeavePanel
from swdesk.gui.pages.groups.session_bar import SessionBar
from swdesk.gui.pages.inline_panel import InlinePanel, QuestionPlace
from swdesk.gui.pages.paper.paper_page import PaperPage
from swdesk.gui.pages.papers import Papers
from swdesk.gui.session import Session
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.card import Card
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.scroll import Scroll
from swdesk.gui.widgets.timeline import Entry, Timeline
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.groups import Group, GroupMember, GroupSession, GroupStage, GroupStatus
from swdesk.model.people import Recipient
from swdesk.model.text import in_a_row
from swdesk.services import recycling
from swdesk.services.gatherings import group_attendance, group_sheets, groups, slips
from swdesk.services.gatherings.group_attendance import Mark, Matrix
from swdesk.services.gatherings.group_sheets import GroupSheet
from swdesk.services.gatherings.session_sheet import SessionSheet

_SIDE = 296
_NARROW, _LOW = 980, 520
_KINDS = frozenset(
    {
        "groupwork", "group_session", "group_member", "sign_in", "member_review", "group_survey",
        "group_summary", "person",
    }
)  # fmt: skip


class GroupPage(Page):
    """Opened over the list; letters mark who came, Enter opens what the mark stands on."""

    own_header = True

    def __init__(
        self, session: Session, papers: Papers, today: Callable[[], dt.date] = dates.today
    ) -> None:
        super().__init__()
        self._session = session
        self.files = session.files
        self._papers = papers
        self._today = today
        self.shown: Group | None = None
        self._sheets: list[GroupSheet] = []
        self.head = EventHead()
        self.grid = AttendanceGrid()
        self.bar = SessionBar()
        self.history = Timeline()
        self.history.setAccessibleName(self.tr("小组的表"))
        self.more = Button(self.tr("办理与打印"))
        self.add = Button(self.tr("加组员"), "user-plus")
        self.record = Button(self.tr("记一节"), "clipboard-pen", kind="primary")
        self.rate = label("", "label")
        self._nobody = EmptyState(
            "users",
            self.tr("还没有组员"),
            self.tr("从服务对象里找，没有登记的写姓名也可以。"),
        )
        self.questions = QuestionPlace()
        self.questions.emptied.connect(self._mark_again)
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        return str(self.shown.name) if self.shown else ""

    @property
    def matrix(self) -> Matrix:
        """Who came to which session, as it is shown."""
        return self.grid.rows.matrix

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("记一节"), key="Ctrl+N", slot=self.begin_session, hidden=True),
            Action(self.tr("打印签到表"), key="Ctrl+P", slot=self.print_attendance, hidden=True),
        )

    def open_group(self, group: Group) -> None:
        """Show a group on file."""
        self.shown = group
        self._show()

    def open_plan(self) -> GroupSheetPage:
        """Open the plan (G-1)."""
        page = self._page(GROUP)
        if self.shown is not None:
            page.open_record(Group.find(self.shown.id))
        return page

    def begin_session(self) -> None:
        """Begin the record of the next session."""
        if self.shown is not None:
            self._page(SESSION).begin()

    def begin_sheet(self, spec: FormSpec) -> None:
        """Begin a sheet, or open the one on file where a group has it once."""
        if self.shown is None:
            return
        written = group_sheets.only_one(spec, self.shown)
        page = self._page(spec)
        if written is not None:
            page.open_record(written)
        else:
            page.begin()

    def review_member(self, member: GroupMember) -> None:
        """Begin the evaluation of one member (G-5)."""
        self._page(MEMBER_REVIEW).begin(member)

    def open_sheet(self, sheet: GroupSheet) -> None:
        """Open a sheet on file."""
        self._page(sheet.spec).open_record(sheet.record)

    def open_member(self, member: GroupMember) -> FormPage:
        """Open the registration of a member (G-2)."""
        page = FormPage(self._session, MEMBER, self._papers)
        page.open_record(GroupMember.find(member.id))
        self.opens.emit(page)
        return page

    def add_member(self) -> None:
        """Ask for new members above the grid."""
        if self.shown is not None:
            self._ask(AddMember(self._session.find, self.shown))

    def mark(
        self, session: GroupSession, member: GroupMember, what: Mark, *, at_home: bool = False
    ) -> None:
        """Write a mark and go on; what is refused is said below the grid."""
        among = self.matrix.members
        whom = group_attendance.household_of(member, among) if at_home else [member]
        try:
            group_attendance.mark_several(session, whom, what)
        except UserError as refused:
            self.bar.say(tr(refused.message))
            return
        self.bar.say("")
        self.grid.advance()

    def take_up_case(self, member: GroupMember) -> None:
        """Begin a case for a member, with what the group knows of them."""
        from swdesk.gui.pages.cases.intake_page import IntakePage  # noqa: PLC0415 - seldom asked for

        role = Recipient.live().where(Recipient.person == member.person_id).first()
        if role is None:
            words = self.tr("{name}还没有登记为服务对象，请先登记，再转个案。")
            self.bar.say(words.format(name=member.name))
            return
        known = {"referrer_view": self._known(member)}
        self.opens.emit(IntakePage(self._session, role, self._papers, self._today, known=known))

    def open_paper(self, first: int | None = None) -> None:
        """Type the signed sheet of a session in: that of the mark, or one from *first* on."""
        marked = self.grid.rows.session(self.grid.currentIndex().column())
        session = marked if first is None else group_attendance.to_type_in(self.matrix, first)
        if session is None:
            self.bar.say(self.tr("还没有可以补录的一节，请先按“记一节”写下节次和日期。"))
            return
        try:
            sheet = SessionSheet(session)
        except UserError as refused:
            self.bar.say(tr(refused.message))
            return
        self.opens.emit(PaperPage(self._session, sheet))

    def print_attendance(self, *, is_blank: bool = False) -> None:
        """Show the sheet of members against sessions (G-3)."""
        if self.shown is not None:
            show_sheet(self, self.shown, is_blank=is_blank)

    def delete(self) -> None:
        """Put the group into the recycle bin; with sessions or members that is refused."""
        if self.shown is None:
            return
        try:
            recycling.delete(Group.find(self.shown.id))
        except UserError as refused:
            self.bar.say(tr(refused.message))
            return
        name = self.shown.name
        self.closes.emit()
        words = self.tr("“{name}”已放进回收站，可以在设置里恢复。")
        self.noticed.emit(words.format(name=name), "info")

    def refresh(self, changed: frozenset[str]) -> None:
        if self.shown is not None and (not changed or changed & _KINDS):
            self._show()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Type at once, where the marks are typed."""
        super().showEvent(event)
        if not event.spontaneous() and self.questions.panel is None:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the sheets to the menu where there is no room beside the grid."""
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= _NARROW)
        self.head.set_low(low=self.height() < _LOW)

    # What is shown

    def _show(self) -> None:
        if self.shown is None:
            return
        self.shown = Group.find(self.shown.id)
        matrix = group_attendance.matrix(self.shown)
        self._show_head(self.shown)
        self.grid.show_matrix(matrix)
        self._stack.setCurrentIndex(1 if matrix.members else 0)
        self._show_session(self.grid.rows.session(self.grid.currentIndex().column()))
        self._show_rate(matrix)
        self._sheets = group_sheets.of_group(self.shown)
        self.history.set_entries([self._entry(one) for one in self._sheets])
        self.header_changed.emit()

    def _show_head(self, group: Group) -> None:
        standing = groups.standing(group)
        begins = in_prose(group.begins_on) if group.begins_on else ""
        self.head.name.set_text(str(group.name))
        facts = in_a_row(begins, group.rhythm or "", group.location or "", str(group.group_no))
        self.head.facts.set_text(facts)
        self.head.facts.show()
        self.head.show_status(stage_state(standing.stage), standing.reason)
        goes_on = standing.stage not in (GroupStage.CANCELLED, GroupStage.ARCHIVED)
        self.record.setVisible(goes_on)
        self.add.setVisible(goes_on)

    def _show_rate(self, matrix: Matrix) -> None:
        rate = "" if matrix.rate is None else self.tr("出席率 {n}%").format(n=matrix.rate)
        times = self.tr("{n} 人次").format(n=matrix.times) if matrix.times else ""
        away = [f"{one.name} {count}" for one, count in matrix.missing()]
        missing = self.tr("连续缺席：{names}").format(names="、".join(away)) if away else ""
        self.rate.setText(in_a_row(rate, times, missing))

    def _show_session(self, session: object) -> None:
        known = session if isinstance(session, GroupSession) else None
        self.bar.show_session(known, self.matrix)

    def _entry(self, one: GroupSheet) -> Entry:
        day = in_list(one.day, self._today())
        return Entry(one.title, day, tr(one.record.state.label), icon="file-text")

    def _known(self, member: GroupMember) -> str:
        came = sum(mark in group_attendance.CAME for mark in self.matrix.of_member(member))
        words = N_("在小组“{group}”中出席 {n} 节，由小组转来。{needs}")
        needs = member.special_needs or ""
        return tr(words).format(group=self.title, n=came, needs=needs)

    # What is opened and asked

    def _page(self, spec: FormSpec) -> GroupSheetPage:
        page = GroupSheetPage(self._session, spec, self.shown, self._papers)
        page.saved.connect(self._on_saved)
        self.opens.emit(page)
        return page

    def _on_saved(self, record: Record) -> None:
        if isinstance(record, Group):
            self.shown = record
        self._show()
        if isinstance(record, GroupSession):
            self.grid.go_to(record)

    def _ask(self, panel: InlinePanel) -> None:
        self.questions.ask(panel, self._show)

    def _mark_again(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self, member: GroupMember) -> None:
        """Ask above the grid since when a member no longer comes."""
        self._ask(LeavePanel(member, self._today()))

    def cancel(self, group: Group) -> None:
        """Ask above the grid why the group does not take place."""
        self._ask(CancelPanel(group))

    def set_status(self, status: GroupStatus) -> None:
        """Set whether the group is worked on; what is refused is said above the grid."""
        if self.shown is None:
            return
        try:
            groups.set_status(self.shown, status)
        except UserError as refused:
            self.bar.say(tr(refused.message))
            return
        self._show()

    def ask_slips(self) -> None:
        """Ask above the grid for the marks on the slips, so many figures each."""
        if self.shown is not None:
            group = self.shown
            items = len(slips.ITEMS)
            self._ask(SlipsPanel(items, lambda typed: slips.add_to_group(group, typed)))

    def marked_member(self) -> GroupMember | None:
        """Return the member whose line is marked."""
        index = self.grid.currentIndex()
        return self.matrix.members[index.row()] if index.isValid() else None

    def _connect(self) -> None:
        menu = QMenu(self.more)
        menu.aboutToShow.connect(lambda: fill(menu, verbs(self)))
        self.more.set_drop_down(menu)
        self.head.went_back.connect(self.closes)
        self.add.clicked.connect(self.add_member)
        self.record.clicked.connect(self.begin_session)
        self._nobody.add_button(self.tr("加组员"), "user-plus", primary=True).clicked.connect(
            self.add_member
        )
        self.grid.marked.connect(
            lambda session, member, what, home: self.mark(session, member, what, at_home=home)
        )
        self.grid.member_opened.connect(self.open_member)
        self.grid.session_opened.connect(
            lambda session: self.open_sheet(GroupSheet(SESSION, GroupSession.find(session.id), ""))
        )
        self.grid.turned.connect(self._show_session)
        self.history.opened.connect(lambda place: self.open_sheet(self._sheets[place]))

    def _lay_out(self) -> None:
        for button in (self.add, self.more, self.record):
            self.head.add(button)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nobody)
        self._stack.addWidget(self._attendance())
        self._side = Card(self.tr("小组的表"))
        self._side.setFixedWidth(_SIDE)
        self._side.body.addWidget(Scroll(self.history), 1)
        both = QHBoxLayout()
        both.setContentsMargins(16, 12, 16, 12)
        both.setSpacing(12)
        both.addWidget(self._stack, 1)
        both.addWidget(self._side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addLayout(self.questions)
        layout.addLayout(both, 1)
        self.setFocusProxy(self.grid)

    def _attendance(self) -> QFrame:
        card = Card()
        card.body.setContentsMargins(1, 8, 1, 1)
        keys = self.tr("V 到　L 迟到　Q 缺席　J 请假　空格 未记　　按住 Shift 记全户　Enter 打开")
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 16, 4)
        top.addWidget(label(keys, "note"))
        top.addStretch()
        top.addWidget(self.rate)
        card.body.addLayout(top)
        card.body.addWidget(self.grid, 1)
        card.body.addWidget(self.bar)
        return card
