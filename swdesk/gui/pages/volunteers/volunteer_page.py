"""One volunteer: the registration form (V-1), and the hours beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from swdesk.errors import UserError
from swdesk.forms.volunteer import VOLUNTEER
from swdesk.gui.form.form_panel import FormPanel
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.form_page import settle
from swdesk.gui.pages.inline_panel import QuestionPlace
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.volunteers.hours_side import HoursSide
from swdesk.gui.pages.volunteers.pairs_page import PairsPage
from swdesk.gui.pages.volunteers.questions import CertificatePanel, LostCardPanel, PeriodPanel
from swdesk.gui.pages.volunteers.sheets import show_cards, show_certificates, show_hours
from swdesk.gui.pages.volunteers.shifts_page import ShiftsPage
from swdesk.gui.session import Session
from swdesk.model import dates
from swdesk.model.people import Person, Recipient
from swdesk.model.volunteers import Volunteer
from swdesk.services import recycling
from swdesk.services.people import cards
from swdesk.services.values import stored

_NARROW = 900
_SIDE = 352


class VolunteerPage(Page):
    """Opened over the list; somebody on file in another role stays one person."""

    def __init__(
        self, session: Session, papers: Papers, today: Callable[[], dt.date] = dates.today
    ) -> None:
        super().__init__()
        self._session = session
        self._papers = papers
        self._looks = session.looks
        self._today = today
        self._side_wanted = False
        self.form = FormPanel(VOLUNTEER, session.files, again=self.tr("保存并登记下一位"))
        self.hours = HoursSide(today)
        self.hours.setFixedWidth(_SIDE)
        self.questions = QuestionPlace()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.form, 1)
        row.addWidget(self.hours)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.questions)
        layout.addLayout(row, 1)
        self.form.saved.connect(self._show_hours)
        self.form.preview_asked.connect(self.print_record)
        self.form.next_asked.connect(lambda _record: self.open_new())
        self.hours.opened.connect(self.goes_to)

    @property
    def title(self) -> str:
        return str(self.shown) if self.shown else self.tr("登记志愿者")

    @property
    def context(self) -> str:
        return str(self.shown.volunteer_no) if self.shown else ""

    @property
    def shown(self) -> Volunteer | None:
        """The volunteer shown, None while a new one is not saved."""
        record = self.form.record
        return record if isinstance(record, Volunteer) else None

    def actions_shown(self) -> tuple[Action, ...]:
        hidden = (
            Action(self.tr("保存"), key="Ctrl+S", slot=self.form.save, hidden=True),
            Action(self.tr("打印预览"), key="Ctrl+P", slot=self.print_record, hidden=True),
        )
        if self.shown is None:
            return hidden
        more = Action(self.tr("更多"), "ellipsis", menu=self._more(self.shown))
        if self.width() >= _NARROW:
            return (*hidden, more)
        return (*hidden, Action(self.tr("时数"), "panel-left", slot=self._turn_side), more)

    def open_volunteer(self, volunteer: Volunteer) -> None:
        """Show a registered volunteer."""
        self.form.open_record(volunteer)
        self._looks.at(volunteer)
        self._show_hours()

    def open_new(self, name: str = "") -> None:
        """Register somebody nobody knows yet."""
        self.form.open_new({"name": name} if name else None)
        self._show_hours()

    def open_known(self, person: Person) -> None:
        """Register a person who is on file in another role; what is known is filled in."""
        facts = {name: stored(person, field) for name, field in Person.facts().items()}
        self.form.open_new(facts, person=person)
        self._show_hours()

    def print_record(self) -> None:
        """Show the form as it prints; what is not saved is saved first."""
        record = self.form.save() if self.form.is_dirty() else self.form.record
        if record is not None:
            self._papers(VOLUNTEER, (record,))

    def ask_hours(self) -> None:
        """Ask for which period the ledger of hours is printed."""
        volunteer = self.shown
        if volunteer is not None:
            self.questions.ask(
                PeriodPanel(
                    self.tr("打印哪段时间的服务时数？"),
                    self._today(),
                    lambda first, last: show_hours(self, [volunteer], first, last),
                )
            )

    def ask_certificate(self) -> None:
        """Ask what a certificate of service is to say, and show it once it has its number."""
        if self.shown is not None and settle(self.form, self.title):
            panel = CertificatePanel(Volunteer.find(self.shown.id), self._today())
            panel.issued.connect(lambda made: show_certificates(self, [made]))
            self.questions.ask(panel)

    def print_card(self) -> None:
        """Show the card with which the volunteer signs in."""
        if self.shown is not None:
            show_cards(self, [self.shown.person])

    def ask_lost_card(self) -> None:
        """Ask why the card is withdrawn, where there is one."""
        if self.shown is None:
            return
        card = cards.in_use(self.shown.person_id)
        if card is None:
            self.noticed.emit(self.tr("这位志愿者还没有卡。"), "info")
        else:
            self.questions.ask(LostCardPanel(card))

    def show_pairs(self) -> None:
        """Show whom the volunteer looks after."""
        if self.shown is not None and self.can_leave():
            self.opens.emit(PairsPage(self._session, self._papers, Volunteer.find(self.shown.id)))

    def show_shifts(self) -> None:
        """Show at which shifts the volunteer came or stayed away."""
        if self.shown is not None and self.can_leave():
            self.opens.emit(ShiftsPage(Volunteer.find(self.shown.id)))

    def delete(self) -> None:
        """Put the role into the recycle bin; the person stays while another role holds them."""
        if self.shown is None:
            return
        name = str(self.shown)
        try:
            recycling.delete(self.shown)
        except UserError as refused:
            self.form.notice(tr(refused.message), tone="warn")
            return
        self.form.discard_draft()
        self.closes.emit()
        words = self.tr("{name}的志愿者登记已放进回收站，可以在设置里恢复。")
        self.noticed.emit(words.format(name=name), "info")

    def go_to_section(self, number: int) -> None:
        self.form.view.go_to_section(number)

    def refresh(self, changed: frozenset[str]) -> None:
        if not changed or changed & {"sign_in", "event", "volunteer"}:
            self._show_hours()

    def can_leave(self) -> bool:
        return settle(self.form, self.title)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the hours behind their button where there is little room."""
        super().resizeEvent(event)
        self._fold()

    def _more(self, volunteer: Volunteer) -> tuple[Action, ...]:
        role = Recipient.live().where(Recipient.person == volunteer.person_id).first()
        file = (Action(self.tr("看服务对象的档案"), slot=self._opening(role)),) if role else ()
        return (
            *file,
            Action(self.tr("结对帮扶"), "heart-handshake", slot=self.show_pairs),
            Action(self.tr("班次出勤"), "calendar-days", slot=self.show_shifts),
            Action(self.tr("打印登记表"), "printer", slot=self.print_record),
            Action(self.tr("打印时数记录表"), "printer", slot=self.ask_hours),
            Action(self.tr("出具服务证明"), "file-text", slot=self.ask_certificate),
            Action(self.tr("打印志愿者证"), "printer", slot=self.print_card),
            Action(self.tr("停用旧卡"), "x", slot=self.ask_lost_card),
            Action(self.tr("放进回收站"), "trash-2", slot=self.delete),
        )

    def _opening(self, recipient: Recipient) -> Callable[[], None]:
        return lambda: self.goes_to.emit("recipients", recipient.id)

    def _turn_side(self) -> None:
        self._side_wanted = not self._side_wanted
        self._fold()

    def _fold(self) -> None:
        wanted = self._side_wanted or self.width() >= _NARROW
        self.hours.setVisible(self.shown is not None and wanted)
        self.form.setVisible(self.width() >= _NARROW or not self.hours.isVisibleTo(self))
        self.hours.setMaximumWidth(_SIDE if self.width() >= _NARROW else 16_777_215)
        self.header_changed.emit()

    def _show_hours(self) -> None:
        if self.shown is not None:
            self.hours.show_volunteer(Volunteer.find(self.shown.id))
        self._fold()
