"""The sign-in desk: a few keys a person, each saved at once, nothing asked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from swdesk.errors import UserError
from swdesk.gui.composing import commit_input
from swdesk.gui.days import in_prose
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.desk.desk_layout import ROLES, DeskLayout
from swdesk.gui.pages.desk.end_question import EndQuestion
from swdesk.gui.pages.desk.roles import role_said
from swdesk.gui.pages.events.sheets import show_sheet
from swdesk.gui.session import Session
from swdesk.gui.settings import Settings
from swdesk.model.events import EventStatus
from swdesk.services.gatherings import sheet_codes
from swdesk.services.gatherings.events import SheetMode
from swdesk.services.gatherings.sheet_codes import SheetPlace
from swdesk.services.gatherings.signing_in import Desk, Signed
from swdesk.services.gatherings.walk_in import WalkIn
from swdesk.services.people import cards

T = TypeVar("T")
_TICK_MS = 1000
_SHOWN = frozenset({"event", "sign_in", "expected", "person", "recipient", "volunteer"})


class SignInDesk(Page):
    """Signs people in to one event; opened over the page of the event.

    Raises UserError for an event that was cancelled.
    """

    own_header = True
    wants_rail = True

    def __init__(
        self,
        session: Session,
        event_id: int,
        clock: Callable[[], dt.datetime] = dt.datetime.now,
        preferences: Settings | None = None,
    ) -> None:
        super().__init__()
        self.desk = Desk(event_id, session.find, clock)
        self._clock = clock
        self._preferences = preferences or Settings()
        self._is_public = self._preferences.shows_publicly
        self._ending: EndQuestion | None = None
        self.parts = DeskLayout(self)
        self.parts.public.setChecked(self._is_public)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._show_time)
        self._connect()
        self._add_shortcuts()
        self.setFocusProxy(self.parts.box)
        self._show_everything()
        self._greet()

    @property
    def title(self) -> str:
        return self.tr("签到　{name}").format(name=self.desk.event.name)

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("打印签到表"), key="Ctrl+P", slot=self.print_sheet, hidden=True),
            Action(self.tr("结束签到"), key="Ctrl+E", slot=self.ask_to_end, hidden=True),
            Action(self.tr("登记新来的人"), key="Ctrl+N", slot=self._unfold, hidden=True),
        )

    def go_to_section(self, number: int) -> None:
        """Choose a role by Alt and its number."""
        if 1 <= number <= len(ROLES):
            self.parts.roles.set_value(list(ROLES)[number - 1])
            self._choose_role(self.parts.roles.value())

    def refresh(self, changed: frozenset[str]) -> None:
        if not changed or changed & _SHOWN:
            self._show_everything()

    # Signing in

    def sign_in_marked(self) -> None:
        """Sign in whoever is marked, or carries the card that was scanned; make room for more."""
        text = self.parts.box.text()
        if cards.is_token(text):
            self._sign_in_scanned(text)
            return
        if places := sheet_codes.places_of(text):
            self._open_paper(places[0])
            return
        match = self.parts.matches.marked()
        if match is not None:
            self._sign_in(match.person_id)

    def _open_paper(self, place: SheetPlace) -> None:
        """Go to the lines that a scanned sheet is typed in on."""
        where = "events" if place.kind else "groups"
        self.parts.box.clear()
        # The desk closes for it, but not under the key that it is still dealing with.
        QTimer.singleShot(0, self, lambda: self.goes_to.emit(where, ("sheet", place)))

    def sign_in_row(self, number: int) -> None:
        """Sign in the person of that row."""
        rows = self.desk.match(self.parts.box.text()).rows
        if 1 <= number <= len(rows):
            self._sign_in(rows[number - 1].person_id)

    def register(self) -> None:
        """Register somebody new: from the fields, or from the line that was typed."""
        commit_input()
        panel = self.parts.walk_in
        told = self._try(panel.told) if panel.is_open() else self._told()
        if told is None:
            return
        if not panel.is_open() and not _is_a_name(told.name):
            panel.open_with(told, self.desk.role)
            return
        self._after(self._try(lambda: self.desk.walk_in(told)))

    def undo(self) -> None:
        """Take the last step back."""
        caption = self._try(self.desk.undo_last)
        if caption:
            again = self.tr("再撤销一步") if self.desk.undo_caption else ""
            self.parts.last.say(
                self.tr("已撤销：{what}").format(what=tr(caption)), "info", undo=again
            )
        self._show_everything()
        self.parts.box.setFocus()

    def turn(self, sign_in_id: int) -> None:
        """Let somebody leave, or come again."""
        one = self.parts.roster.person(sign_in_id)
        if one is None:
            return
        act = self.desk.sign_out if one.is_here else self.desk.come_again
        signed = self._try(lambda: act(sign_in_id))
        if signed is not None:
            words = self.tr("已签退，{time}") if one.is_here else self.tr("又来了，{time}")
            self._confirm(signed, words.format(time=f"{signed.at:%H:%M}"))
        self._show_everything()
        self.parts.box.setFocus()

    def count_heads(self, count: int) -> None:
        """Set how many left no name."""
        self._try(lambda: self.desk.head_count(count))
        self._show_everything()

    # Ending and printing

    def print_sheet(self) -> None:
        """Show the sheet as it was signed."""
        show_sheet(self, self.desk.event, SheetMode.SIGNED)

    def ask_to_end(self) -> None:
        """End the event; what its leader has to confirm first is asked in place, for one key."""
        question = EndQuestion(self.desk)
        if not question.is_needed:
            question.deleteLater()
            self.end(sign_out=False)
            return
        self._stay()
        self._ending = question
        question.stayed.connect(self._stay)
        question.ended.connect(lambda: self.end(sign_out=True))
        question.left_open.connect(lambda: self.end(sign_out=False))
        self.parts.ask(question)
        question.begin()

    def end(self, *, sign_out: bool) -> None:
        """End the event and go back to its page."""
        left = self._try(lambda: self.desk.end(sign_out=sign_out))
        if left is None:
            return
        self.closes.emit()
        words = self.tr("签到已结束，{n} 人次。").format(n=self.desk.totals().attendances)
        self.noticed.emit(words, "ok")

    # Showing

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Let the clock run, and type in the find box."""
        super().showEvent(event)
        self._show_time()
        self._tick.start()
        self.parts.box.setFocus(Qt.FocusReason.OtherFocusReason)

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the clock."""
        self._tick.stop()
        super().hideEvent(event)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self.parts.fit(self.width(), self.height())

    def _sign_in_scanned(self, token: str) -> None:
        """Sign in by card; one beep tells whoever holds the scanner that it was read."""
        signed = self._try(lambda: self.desk.sign_in_card(token))
        if signed is not None:
            QApplication.beep()
        self._after(signed)

    def _sign_in(self, person_id: int) -> None:
        self._after(self._try(lambda: self.desk.sign_in(person_id)))

    def _after(self, signed: Signed | None) -> None:
        """Confirm and clear the box; what was refused stays, marked to be typed over."""
        if signed is None:
            self.parts.box.selectAll()
            return
        role = role_said(signed.role, is_public=self._is_public)
        words = self.tr("已签到，{role}，{time}").format(role=role, time=f"{signed.at:%H:%M}")
        self._confirm(signed, words)
        self.parts.walk_in.fold()
        self.parts.box.clear()
        self.parts.box.setFocus()
        self._show_everything()

    def _confirm(self, signed: Signed, words: str) -> None:
        """Say what was saved, and what should be looked at again."""
        doubt = self.desk.doubts().get(signed.sign_in_id, "")
        said = self.tr("{done}。{doubt}").format(done=words, doubt=tr(doubt)) if doubt else words
        tone = "warn" if doubt else "ok"
        self.parts.last.say(said, tone, name=signed.name, undo=self.tr("撤销"))

    def _try(self, act: Callable[[], T]) -> T | None:
        """Do something; a refusal is said where the confirmation would have been."""
        try:
            return act()
        except UserError as refused:
            self.parts.last.say(tr(refused.message), "danger")
            return None

    def _told(self) -> WalkIn:
        return self.desk.read_line(self.parts.box.text())

    def _unfold(self) -> None:
        self.parts.walk_in.open_with(self._told(), self.desk.role)

    def _stay(self) -> None:
        if self._ending is not None:
            self.parts.answered(self._ending)
            self._ending = None
        self.parts.box.setFocus()

    def _choose_role(self, chosen: object) -> None:
        self.desk.role = ROLES[str(chosen)]
        self._search(self.parts.box.text())

    def _show_publicly(self, is_public: bool) -> None:  # noqa: FBT001 - the state of a switch
        self._is_public = self._preferences.shows_publicly = is_public
        self._show_everything()

    def _show_everything(self) -> None:
        event = self.desk.event
        self.parts.head.show_event(event)
        self.parts.totals.show_totals(self.desk.totals(), is_public=self._is_public)
        self.parts.roster.show_people(self.desk.attended(), is_public=self._is_public)
        self._search(self.parts.box.text())

    def _search(self, text: str) -> None:
        matches = self.desk.match(text)
        self.parts.show_matches(text, matches, is_public=self._is_public)
        told = self._told() if text.strip() else None
        is_line = told is not None and _is_a_name(told.name)
        self.parts.walk_in.show_told(told if is_line else None, is_public=self._is_public)
        self.parts.last.show_found(self._found(text, matches.total))

    def _found(self, text: str, total: int) -> str:
        if text.strip():
            return self.tr("找到 {n} 人").format(n=total) if total else self.tr("没有找到")
        return self.tr("还没到的 {n} 人").format(n=total) if total else ""

    def _greet(self) -> None:
        event, today = self.desk.event, self._clock().date()
        if event.held_on == today:
            self.parts.last.say(self.tr("输入姓名的首字母，认出来就按数字或 Enter。"))
            return
        day = in_prose(event.held_on)
        words = self.tr("今天不是 {day}，签到按活动的开始时间记，签退按结束时间记。")
        self.parts.last.say(words.format(day=day), "warn")

    def _show_time(self) -> None:
        self.parts.clock.setText(f"{self._clock():%H:%M}")

    def _connect(self) -> None:
        parts = self.parts
        parts.head.went_back.connect(self.closes)
        parts.roles.changed.connect(self._choose_role)
        parts.box.searched.connect(self._search)
        parts.box.moved.connect(parts.matches.move_mark)
        parts.box.accepted.connect(self.sign_in_marked)
        parts.box.row_chosen.connect(self.sign_in_row)
        parts.box.undo_asked.connect(self.undo)
        parts.matches.chosen.connect(self.sign_in_row)
        parts.last.undo_asked.connect(self.undo)
        parts.walk_in.asked.connect(self.register)
        parts.walk_in.unfolded.connect(self._unfold)
        parts.walk_in.left.connect(parts.box.setFocus)
        parts.totals.counted.connect(self.count_heads)
        parts.roster.turned.connect(self.turn)
        parts.public.toggled.connect(self._show_publicly)
        parts.print.clicked.connect(self.print_sheet)
        parts.end.clicked.connect(self.ask_to_end)
        parts.end.setEnabled(self.desk.event.status is not EventStatus.ENDED)
        for button in self.findChildren(QAbstractButton):
            # A press of the mouse leaves the keyboard where names are typed.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _add_shortcuts(self) -> None:
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, act in (
            ("Ctrl+Return", self.register),
            ("Ctrl+Enter", self.register),
            ("Ctrl+Z", self.undo),
        ):
            QShortcut(QKeySequence(keys), self, context=here).activated.connect(act)


def _is_a_name(text: str) -> bool:
    """Say whether *text* can stand on a sheet; mere letters are what was searched for."""
    return bool(text) and not text.replace(" ", "").isascii()
