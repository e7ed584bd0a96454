"""督导: every sheet that waits for the supervisor, read and answered in place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from swdesk.errors import UserError
from swdesk.gui.composing import commit_input
from swdesk.gui.days import in_list
from swdesk.gui.form.form_view import FormView
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.cases.case_page import CasePage
from swdesk.gui.pages.events.plan_page import PlanPage
from swdesk.gui.pages.groups.group_sheet_page import GroupSheetPage
from swdesk.gui.pages.papers import Papers
from swdesk.gui.session import Session
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.card import Card
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageLine
from swdesk.gui.widgets.scroll import Scroll
from swdesk.gui.widgets.timeline import Entry, Timeline
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.cases import Case
from swdesk.model.events import Event
from swdesk.model.groups import Group
from swdesk.model.supervised import Supervised
from swdesk.model.text import in_a_row
from swdesk.services import editing
from swdesk.services.casework import sheet_states
from swdesk.services.casework.sheet_states import Waiting

_LIST = 300
_OPINION = 76


class SupervisionPage(Page):
    """The waiting sheets at the left, the one chosen at the right, the opinion below it."""

    def __init__(
        self, session: Session, papers: Papers, today: Callable[[], dt.date] = dates.today
    ) -> None:
        super().__init__()
        self._session = session
        self._papers = papers
        self._today = today
        self._waiting: list[Waiting] = []
        self._views: dict[str, FormView] = {}
        self.list = Timeline()
        self.list.setAccessibleName(self.tr("等待督导的表"))
        self.heading = ElidedLabel("", "strong")
        self.opinion = QPlainTextEdit()
        self.opinion.setAccessibleName(tr(Supervised.opinion.label))
        self.opinion.setTabChangesFocus(True)
        self.opinion.setFixedHeight(_OPINION)
        self.refused = MessageLine()
        self.refused.hide()
        self.approve_button = Button(self.tr("定稿"), "check", kind="primary")
        self.return_button = Button(self.tr("退回"), "undo-2")
        self.open_button = Button(self.tr("打开个案"), kind="link")
        note = self.tr("社工提交的表会列在这里，最早的在前。")
        self._empty = EmptyState("circle-check", self.tr("没有等待督导的表"), note)
        self._onward = self._empty.add_button(self.tr("看全部个案"))
        self._lay_out()
        self._connect()
        self.refresh(frozenset())

    @property
    def title(self) -> str:
        return self.tr("督导")

    @property
    def context(self) -> str:
        return self.tr("{n} 份等待督导").format(n=len(self._waiting)) if self._waiting else ""

    def actions_shown(self) -> tuple[Action, ...]:
        return (Action(self.tr("打印预览"), key="Ctrl+P", slot=self.print_sheet, hidden=True),)

    @property
    def shown(self) -> Waiting | None:
        """The sheet that is being read."""
        place = self.list.currentRow()
        return self._waiting[place] if 0 <= place < len(self._waiting) else None

    def view(self) -> FormView | None:
        """Return the sheet in sight as a form that is not typed in."""
        shown = self.shown
        return self._views.get(shown.spec.code) if shown else None

    def approve(self) -> None:
        """Make the sheet final and go on to the next one."""
        self._turn(sheet_states.approve)

    def send_back(self) -> None:
        """Return the sheet with what is to be mended, and go on to the next one."""
        self._turn(sheet_states.send_back)

    def print_sheet(self) -> None:
        """Show the sheet as it prints."""
        if shown := self.shown:
            self._papers(shown.spec, (shown.record,))

    def open_case(self) -> None:
        """Open the case with this sheet, or the sheet of a group."""
        shown = self.shown
        if shown is None:
            return
        if isinstance(shown.of, Group):
            sheet = GroupSheetPage(self._session, shown.spec, shown.of, self._papers)
            sheet.open_record(shown.record)
            self.opens.emit(sheet)
            return
        if isinstance(shown.of, Event):
            self.opens.emit(PlanPage(self._session, self._papers, shown.of, self._today))
            return
        page = CasePage(self._session, shown.of, self._papers, self._today)
        page.open_sheet(shown.spec, shown.record)
        self.opens.emit(page)

    def refresh(self, changed: frozenset[str]) -> None:
        if changed and not changed & sheet_states.KINDS:
            return
        place = max(self.list.currentRow(), 0)
        typed = self.opinion.toPlainText()
        before = self.shown
        self._waiting = sheet_states.waiting()
        self.list.set_entries([self._entry(one) for one in self._waiting])
        self._body.setCurrentIndex(0 if self._waiting else 1)
        # A list out of sight would catch the focus and never hand it on.
        self.setFocusProxy(self.list if self._waiting else self._onward)
        self.list.setCurrentRow(min(place, len(self._waiting) - 1))
        if before is not None and self.shown is not None and self.shown.record == before.record:
            self.opinion.setPlainText(typed)
        self.header_changed.emit()

    def _turn(self, turn: Callable[[Supervised, str], object]) -> None:
        commit_input()
        shown = self.shown
        if shown is None:
            return
        try:
            turn(shown.record, self.opinion.toPlainText())
        except UserError as refused:
            self.refused.show_message(tr(refused.message))
            self.refused.show()
            self.opinion.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.refresh(frozenset())
        self.opinion.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entry(self, one: Waiting) -> Entry:
        title = tr(one.spec.title).removeprefix(self.tr("个案"))
        note = in_a_row(one.name, one.worker, one.number)
        return Entry(title, in_list(one.day, self._today()), note, icon="file-text")

    def _show_sheet(self, _place: int) -> None:
        shown = self.shown
        self.refused.hide()
        if shown is None:
            return
        self.open_button.set_text(self._way_to(shown))
        self.heading.set_text(in_a_row(tr(shown.spec.title), shown.name, shown.number))
        self.opinion.setPlainText(shown.record.opinion or "")
        view = self._views.get(shown.spec.code) or self._build(shown)
        values = editing.load(shown.spec, shown.record)
        view.show_values(values, shown.record.id, _owner(shown))
        view.set_read_only(fixed=True)
        view.verticalScrollBar().setValue(0)
        self._sheets.setCurrentWidget(view)

    def _way_to(self, shown: Waiting) -> str:
        if isinstance(shown.of, Case):
            return self.tr("打开个案")
        is_group = isinstance(shown.of, Group)
        return self.tr("打开小组的表") if is_group else self.tr("打开活动计划")

    def _build(self, shown: Waiting) -> FormView:
        view = FormView(shown.spec, self._session.files)
        self._views[shown.spec.code] = view
        self._sheets.addWidget(view)
        return view

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_sheet)
        self.list.opened.connect(lambda _place: self.opinion.setFocus())
        self.approve_button.clicked.connect(self.approve)
        self.return_button.clicked.connect(self.send_back)
        self.open_button.clicked.connect(self.open_case)
        self._onward.clicked.connect(lambda: self.goes_to.emit("cases", None))
        self.approve_button.set_key("Ctrl+Return")
        self.return_button.set_key("Ctrl+Shift+Return")
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, turn in (("Ctrl+Return", self.approve), ("Ctrl+Shift+Return", self.send_back)):
            QShortcut(QKeySequence(keys), self, context=here).activated.connect(turn)

    def _lay_out(self) -> None:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        waiting = Card(self.tr("等待督导"))
        waiting.setFixedWidth(_LIST)
        waiting.body.addWidget(Scroll(self.list), 1)
        row.addWidget(waiting)
        row.addWidget(self._reading(), 1)
        self._body = QStackedLayout(self)
        self._body.addWidget(whole)
        self._body.addWidget(self._empty)

    def _reading(self) -> QWidget:
        card = Card()
        card.body.setContentsMargins(1, 9, 1, 12)
        head = QHBoxLayout()
        head.setContentsMargins(19, 0, 15, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(self.open_button)
        sheets = QFrame()
        self._sheets = QStackedLayout(sheets)
        card.body.addLayout(head)
        card.body.addWidget(sheets, 1)
        card.body.addLayout(self._answer())
        return card

    def _answer(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(19, 6, 15, 0)
        column.setSpacing(6)
        column.addWidget(label(tr(Supervised.opinion.label), "label"))
        column.addWidget(self.opinion)
        verbs = QHBoxLayout()
        verbs.addWidget(self.refused, 1)
        verbs.addStretch()
        verbs.addWidget(self.return_button)
        verbs.addWidget(self.approve_button)
        column.addLayout(verbs)
        return column


def _owner(shown: Waiting) -> dict[str, Record]:
    """Return what a sheet hangs on: a case, a group, or a member of one."""
    if isinstance(shown.record, Group):
        return {}
    links = ("case", "group", "member", "event")
    name = next(link for link in links if link in type(shown.record).facts())
    owner: Record = getattr(shown.record, name)
    return {name: owner}
