"""每日登记: the services of a day, typed as digits on one sheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from swdesk.errors import UserError
from swdesk.gui.composing import commit_input
from swdesk.gui.form.editors import Editor, make_editor
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.events.adding import Way, ways
from swdesk.gui.pages.inline_panel import InlinePanel, QuestionPlace
from swdesk.gui.pages.registers.services_grid import ServicesGrid
from swdesk.gui.session import Session
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.gui.widgets.label import field_label
from swdesk.gui.widgets.message import MessageLine
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import author
from swdesk.model.service_items import ServiceItem
from swdesk.services.contacts import daily_services
from swdesk.services.contacts.daily_services import Head

S = ServiceItem
_HEAD = ((S.served_on, 130), (S.worker, 120), (S.project, 220), (S.provider, 160))


class ServicesPage(Page):
    """Whoever had a service lately stands there already; others are added above."""

    def __init__(self, session: Session, today: Callable[[], dt.date] = dates.today) -> None:
        super().__init__()
        self._session = session
        self._today = today
        self._begun = False
        self._more: list[int] = []
        self.editors: dict[str, Editor] = {field.name: make_editor(field) for field, _ in _HEAD}
        self.editors["served_on"].set_value(today())
        self.editors["worker"].set_value(author())
        self.grid = ServicesGrid(daily_services.sheet(today()))
        self.questions = QuestionPlace()
        self._note = MessageLine()
        self._note.show_message("")
        self._empty = EmptyState(
            "clipboard-pen",
            self.tr("近一个月没有登记过服务"),
            self.tr("点“添加”按类别、村（社区）或一个个选人，再在格子里填数字。"),
        )
        self._lay_out()
        self.grid.rows.typed.connect(self._put)
        self.grid.rows.refused.connect(self._refuse)
        self.editors["served_on"].left.connect(self.load)
        self.load()

    @property
    def title(self) -> str:
        return self.tr("每日登记")

    @property
    def context(self) -> str:
        return self.tr("人对项目，填数字，离开一格就保存；清空就是撤回")

    def actions_shown(self) -> tuple[Action, ...]:
        offered = tuple(
            Action(tr(way.title), "user-plus", slot=partial(self.add_by, way))
            for way in ways(self._session.find, 0, self._today())
        )
        add = Action(self.tr("添加"), "user-plus", "Ctrl+N", primary=True, menu=offered)
        return (Action(self.tr("保存"), key="Ctrl+S", slot=commit_input, hidden=True), add)

    def load(self) -> None:
        """Show the day that is chosen, as it is on file."""
        try:
            day = self.editors["served_on"].value() or self._today()
        except ValueError as unread:
            self._refuse(str(unread))
            return
        self.grid.rows.show_sheet(daily_services.sheet(day, self._more))
        is_empty = not self.grid.rows.sheet.people
        self._empty.setVisible(is_empty)
        self.grid.setVisible(not is_empty)

    def refresh(self, changed: frozenset[str]) -> None:
        if changed & {"service_item", "recipient", "person"}:
            self.load()

    def add_by(self, way: Way) -> None:
        """Ask for a group, or a person, above the sheet."""
        panel = _AddPanel(way)
        panel.chosen.connect(self._add)
        self.questions.ask(panel)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Type the first digit at once."""
        super().showEvent(event)
        if not self._begun and self.grid.rows.sheet.people:
            self._begun = True
            self.grid.begin()

    def _add(self, people: list[int]) -> None:
        before = len(self.grid.rows.sheet.people)
        self._more = list(dict.fromkeys([*self._more, *people]))
        self.load()
        added = len(self.grid.rows.sheet.people) - before
        self._note.show_message(self.tr("名单加了 {n} 人").format(n=added), "ok", "check")

    def _put(self, row: int, column: int, quantity: Decimal | None) -> None:
        sheet = self.grid.rows.sheet
        recipient, kind = sheet.people[row], sheet.kinds[column]
        try:
            daily_services.put(self._head(), recipient, kind.code, quantity, sheet)
        except UserError as refused:
            self._refuse(tr(refused.message))
            return
        words = self.tr("已保存 {name} {kind}") if quantity else self.tr("已收回 {name} {kind}")
        said = words.format(name=recipient.person.name, kind=tr(kind.label))
        self._note.show_message(said, "ok", "check")
        self.load()

    def _head(self) -> Head:
        try:
            values = {name: editor.value() for name, editor in self.editors.items()}
        except ValueError as unread:
            raise UserError(str(unread)) from unread
        if not values["served_on"]:
            raise UserError(N_("请先在上面填日期。"))
        return Head(
            values["served_on"], values["worker"], values["project"], values["provider"] or ""
        )

    def _refuse(self, sentence: str) -> None:
        self._note.show_message(sentence, "danger")

    def _lay_out(self) -> None:
        head = QFrame()
        head.setProperty("panel", "header")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        for field, width in _HEAD:
            box = QWidget()
            box.setMaximumWidth(width)
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(3)
            column.addWidget(field_label(tr(field.label), starred=field.required))
            column.addWidget(self.editors[field.name])
            row.addWidget(box, width)
        row.addStretch()
        foot = QFrame()
        foot.setProperty("panel", "bottom")
        below = QHBoxLayout(foot)
        below.setContentsMargins(16, 8, 16, 8)
        below.addWidget(self._note, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addLayout(self.questions)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.grid, 1)
        layout.addWidget(foot)


class _AddPanel(InlinePanel):
    """Puts those that a choice means on the sheet; nothing is kept of them before a digit."""

    chosen = Signal(list)
    stays = True

    def __init__(self, way: Way) -> None:
        super().__init__(tr(way.title), self.tr("加入"))
        self._way = way
        self.choice = PickEdit(way.find)
        self.add_field(tr(way.name), self.choice)

    def answer(self) -> None:
        self.choice.settle()
        chosen = self.choice.value()
        if chosen is None:
            raise UserError(N_("请从列表里选一项。"))
        self.chosen.emit(list(self._way.people(chosen)))
        self.choice.set_choice(None, "")
