"""One event: its facts as a form (A-3), its people beside, and the way to the sign-in desk."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout

from swdesk.errors import UserError
from swdesk.forms.event import EVENT
from swdesk.gui.form.form_panel import FormPanel
from swdesk.gui.i18n import tr
from swdesk.gui.menu import fill
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.desk.desk_page import SignInDesk
from swdesk.gui.pages.events import event_menu
from swdesk.gui.pages.events.event_head import EventHead
from swdesk.gui.pages.events.papers_pages import GoodsPage, RegistrationsPage
from swdesk.gui.pages.events.people_side import PeopleSide
from swdesk.gui.pages.events.pictures_page import PicturesPage
from swdesk.gui.pages.events.plan_page import PlanPage
from swdesk.gui.pages.events.questions import (
    CopyPanel,
    EarlierPanel,
    LinesPanel,
    ReasonPanel,
)
from swdesk.gui.pages.events.sheets import show_sheet, show_slips, show_volunteer_sheet
from swdesk.gui.pages.events.slips_panel import SlipsPanel
from swdesk.gui.pages.form_page import settle
from swdesk.gui.pages.inline_panel import InlinePanel, QuestionPlace
from swdesk.gui.pages.paper.originals import show_signed
from swdesk.gui.pages.paper.paper_page import PaperPage
from swdesk.gui.pages.papers import Papers
from swdesk.gui.session import Session
from swdesk.gui.widgets.button import Button
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.events import Event, EventStatus, SheetKind
from swdesk.services import recycling
from swdesk.services.gatherings import events, slips
from swdesk.services.gatherings.event_sheet import EventSheet
from swdesk.services.gatherings.events import SheetMode

_S = EventStatus
_NARROW, _LOW = 980, 520
_SIDE = 352
_BLANK_LINES, _SPARE_LINES = 20, 5
_DESK_VERBS = {_S.RUNNING: N_("继续签到"), _S.ENDED: N_("补签到")}


class EventPage(Page):
    """Opened over the list; a new event shows its people once it is saved."""

    own_header = True

    def __init__(
        self, session: Session, papers: Papers, today: Callable[[], dt.date] = dates.today
    ) -> None:
        super().__init__()
        self._session = session
        self._papers = papers
        self._today = today
        self._shows_people = False
        self._shows_form = True
        self.head = EventHead()
        self.form = FormPanel(EVENT, session.files)
        self.people = PeopleSide(session, today)
        self.more = Button(self.tr("办理与打印"))
        self.sign_in = Button("", "clipboard-check", kind="primary")
        self._earlier = Button(self.tr("照以前的活动填"), "copy")
        self._turn = Button(self.tr("名单"), "users")
        self.questions = QuestionPlace()
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        return str(self.shown.name) if self.shown else self.tr("新活动")

    @property
    def shown(self) -> Event | None:
        """The event shown, None while a new one is not saved."""
        record = self.form.record
        return record if isinstance(record, Event) else None

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("保存"), key="Ctrl+S", slot=self.form.save, hidden=True),
            Action(self.tr("打印预览"), key="Ctrl+P", slot=self.print_record, hidden=True),
        )

    def open_event(self, event: Event) -> None:
        """Show a saved event."""
        self.form.open_record(event)
        self._show_event()

    def open_new(self, like: Event | None = None) -> None:
        """Start an event, planned like an earlier one where one is given."""
        self.form.open_new(events.plan_of(like) if like else None)
        self._show_event()

    def start_sign_in(self) -> None:
        """Open the desk; what was typed is saved first."""
        if self.shown is None or (self.form.is_dirty() and self.form.save() is None):
            return
        try:
            self.opens.emit(SignInDesk(self._session, self.shown.id))
        except UserError as refused:
            self.form.notice(tr(refused.message), tone="warn")

    def open_paper(self, kind: SheetKind = SheetKind.PEOPLE, line: int = 1) -> None:
        """Type a signed sheet in, from a line on; what was typed here is saved first."""
        if self.shown is None or not self._settled():
            return
        try:
            sheet = EventSheet(self.shown.id, kind, self._today)
        except UserError as refused:
            self.form.notice(tr(refused.message), tone="warn")
            return
        self.opens.emit(PaperPage(self._session, sheet, line))

    def set_status(self, status: EventStatus) -> None:
        """Say how far the event has come; cancelling and taking that back ask why."""
        if self.shown is None or not self._settled():
            return
        if _S.CANCELLED in (status, self.shown.status):
            self._ask(ReasonPanel(self.shown, status))
        else:
            events.set_status(Event.find(self.shown.id), status)
            self._reload()

    def copy_event(self, *, with_expected: bool) -> None:
        """Ask for the day on which the same event is held again."""
        if self.shown is not None and self._settled():
            panel = CopyPanel(self.shown, self._today(), with_expected=with_expected)
            panel.copied.connect(self._show_copy)
            self._ask(panel)

    def ask_earlier(self) -> None:
        """Ask which earlier event this new one is like."""
        panel = EarlierPanel(self._today())
        panel.chosen.connect(self.open_new)
        self._ask(panel)

    def open_plan(self) -> None:
        """Open the plan (A-1) of the event, a new one where there is none."""
        if self.shown is not None and self._settled():
            self.opens.emit(PlanPage(self._session, self._papers, self.shown, self._today))

    def open_registrations(self) -> None:
        """Show who signed up (A-5)."""
        if self.shown is not None and self._settled():
            self.opens.emit(RegistrationsPage(self._session, self._papers, self.shown))

    def open_goods(self) -> None:
        """Show the goods that were handed out (A-4)."""
        if self.shown is not None and self._settled():
            self.opens.emit(GoodsPage(self._session, self._papers, self.shown))

    def open_pictures(self) -> None:
        """Show the photographs (A-6)."""
        if self.shown is not None and self._settled():
            self.opens.emit(PicturesPage(self._session, self.shown))

    def ask_slips(self) -> None:
        """Ask for the marks on the slips, one figure each."""
        if self.shown is not None and self._settled():
            event = self.shown
            items = len(slips.EVENT_ITEMS)
            self._ask(SlipsPanel(items, lambda typed: slips.add_to_event(event, typed)))

    def print_record(self) -> None:
        """Show the record (A-3) as it prints; what is not saved is saved first."""
        record = self.form.save() if self.form.is_dirty() else self.form.record
        if record is not None:
            self._papers(EVENT, (record,))

    def print_sheet(self, mode: SheetMode) -> None:
        """Show the sign-in sheet; how many empty lines it has is asked first."""
        event = self.shown
        if event is None or not self._settled():
            return
        if mode is SheetMode.SIGNED:
            show_sheet(self, event, mode)
            return
        blank = mode is SheetMode.BLANK
        self._ask(
            LinesPanel(
                self.tr("空白签到表打几行？") if blank else self.tr("名单后面留几行？"),
                _BLANK_LINES if blank else _SPARE_LINES,
                lambda lines: show_sheet(self, event, mode, lines=lines),
            )
        )

    def print_volunteer_sheet(self) -> None:
        """Show the sheet on which the volunteers sign (V-3)."""
        if self.shown is not None and self._settled():
            show_volunteer_sheet(self, self.shown)

    def print_originals(self) -> None:
        """Show the signed sheet and the scans of the paper."""
        if self.shown is not None and self._settled():
            show_signed(self, self.shown, self._session.files)

    def print_slips(self) -> None:
        """Show the slips that people fill in, to be cut apart."""
        if self.shown is not None:
            show_slips(self, self.shown)

    def delete(self) -> None:
        """Put the event into the recycle bin; with people on its sheet that is refused."""
        if self.shown is None:
            return
        try:
            recycling.delete(self.shown)
        except UserError as refused:
            self.form.notice(tr(refused.message), tone="warn")
            return
        self.form.discard_draft()
        name = self.shown.name
        self.closes.emit()
        words = self.tr("“{name}”已放进回收站，可以在设置里恢复。")
        self.noticed.emit(words.format(name=name), "info")

    def go_to_section(self, number: int) -> None:
        self.form.view.go_to_section(number)

    def refresh(self, changed: frozenset[str]) -> None:
        if self.shown is not None and (not changed or changed & {"event", "sign_in", "person"}):
            self._reload()

    def can_leave(self) -> bool:
        return settle(self.form, self.title)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show one of form and people where there is no room for both."""
        super().resizeEvent(event)
        self._fold()

    def _reload(self) -> None:
        """Show what was saved elsewhere, unless something here is not saved yet."""
        saved = Event.find(self.shown.id) if self.shown else None
        if saved is not None and saved.deleted_at is None and not self.form.is_dirty():
            if self.shown is None or saved.version != self.shown.version:
                self.form.open_record(saved)
            self._show_event()

    def _show_event(self) -> None:
        event = self.shown
        is_saved = event is not None
        if event is None:
            self.head.show_new(self.tr("新活动"))
        else:
            self.head.show_event(event)
            self.people.show_event(event)
            self.sign_in.set_text(tr(_DESK_VERBS.get(event.status, N_("开始签到"))))
        self.more.setVisible(is_saved)
        self._earlier.setVisible(not is_saved)
        self.sign_in.setVisible(event is not None and event.status is not _S.CANCELLED)
        self._fold()
        self.header_changed.emit()

    def _show_copy(self, copied: Event) -> None:
        self.open_event(copied)
        words = self.tr("这是复制出来的新活动，{number}。请核对时间和地点。")
        self.form.notice(words.format(number=copied.event_no), tone="ok")

    def _settled(self) -> bool:
        """Save what is typed, so that what follows works on the event as it is shown."""
        return not self.form.is_dirty() or self.form.save() is not None

    def _on_saved(self, _record: Record) -> None:
        self._show_event()

    def _open_person(self, person_id: int) -> None:
        self.goes_to.emit("recipients", ("person", person_id))

    def _turn_side(self) -> None:
        self._shows_people = not self._shows_people
        self._fold()

    def _fold(self) -> None:
        narrow = self.width() < _NARROW
        is_saved = self.shown is not None
        self.head.set_low(low=self.height() < _LOW)
        self._turn.setVisible(narrow and is_saved)
        self._turn.set_text(self.tr("活动情况") if self._shows_people else self.tr("名单"))
        shows_people = is_saved and (not narrow or self._shows_people)
        self.people.setVisible(shows_people)
        self._show_form(shown=not (narrow and shows_people))
        self.people.setMinimumWidth(0 if narrow else _SIDE)
        self.people.setMaximumWidth(16_777_215 if narrow else _SIDE)

    def _show_form(self, *, shown: bool) -> None:
        # Qt styles what is shown, and again wherever it goes: a page that is still being built
        # leaves its form alone.
        if shown != self._shows_form:
            self._shows_form = shown
            self.form.setVisible(shown)

    # Questions in place

    def _ask(self, panel: InlinePanel) -> None:
        self.questions.ask(panel, self._reload)

    # Around

    def verbs(self) -> tuple[Action, ...]:
        """Return what the menu offers now."""
        return event_menu.verbs(self)

    def _connect(self) -> None:
        menu = QMenu(self.more)
        menu.aboutToShow.connect(lambda: fill(menu, self.verbs()))
        self.more.set_drop_down(menu)
        self.head.went_back.connect(self.closes)
        self.sign_in.clicked.connect(self.start_sign_in)
        self._earlier.clicked.connect(self.ask_earlier)
        self._turn.clicked.connect(self._turn_side)
        self.form.saved.connect(self._on_saved)
        self.form.preview_asked.connect(self.print_record)
        self.people.opened.connect(self._open_person)

    def _lay_out(self) -> None:
        for button in (self._turn, self._earlier, self.more, self.sign_in):
            self.head.add(button)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.form, 1)
        both.addWidget(self.people)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addLayout(self.questions)
        layout.addLayout(both, 1)
