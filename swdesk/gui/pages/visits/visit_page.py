"""One visit (F-06), with what the last one left beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from swdesk.forms.visit import VISIT
from swdesk.gui.days import in_list
from swdesk.gui.dialogs.deleting import delete_record
from swdesk.gui.form.form_panel import FormPanel
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.cases.case_head import person_facts
from swdesk.gui.pages.contact_aside import ContactAside, HistoryLine, history_line
from swdesk.gui.pages.form_page import settle
from swdesk.gui.pages.papers import Papers
from swdesk.gui.session import Session
from swdesk.model import dates
from swdesk.model.pairs import Pair
from swdesk.model.people import Recipient
from swdesk.model.visits import Visit
from swdesk.services.contacts import due, timeline, visits
from swdesk.services.contacts.timeline import ItemKind, TimelineItem
from swdesk.services.volunteering import pairs

_NARROW = 900


class VisitPage(Page):
    """A visit being recorded or looked at; opened over the page that asked for it."""

    def __init__(
        self, session: Session, papers: Papers, today: Callable[[], dt.date] = dates.today
    ) -> None:
        super().__init__()
        self._papers = papers
        self._today = today
        self._recipient: Recipient | None = None
        self._aside_wanted = False
        self.aside = ContactAside(self.tr("探访"), self.tr("全部联系"))
        self.panel = FormPanel(VISIT, session.files)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.aside)
        row.addWidget(self.panel, 1)
        self.aside.opened.connect(self._open_line)
        self.aside.new_asked.connect(self.write_next)
        self.panel.saved.connect(self._show_aside)
        self.panel.preview_asked.connect(self.print_record)

    @property
    def title(self) -> str:
        name = self._recipient.person.name if self._recipient else ""
        return self.tr("探访　{name}").format(name=name)

    @property
    def context(self) -> str:
        return person_facts(self._recipient.person, self._today()) if self._recipient else ""

    def actions_shown(self) -> tuple[Action, ...]:
        hidden = (
            Action(self.tr("新的一次"), key="Ctrl+N", slot=self.write_next, hidden=True),
            Action(self.tr("保存"), key="Ctrl+S", slot=self.panel.save, hidden=True),
            Action(self.tr("打印预览"), key="Ctrl+P", slot=self.print_record, hidden=True),
        )
        shown = []
        if self.panel.record is not None:
            shown.append(Action(self.tr("删除"), "trash-2", slot=self.delete))
        if self.width() < _NARROW:
            shown.append(Action(self.tr("历次"), "panel-left", slot=self._turn_aside))
        return (*hidden, *shown)

    def open_new_visit(self, recipient: Recipient) -> None:
        """Begin a visit to *recipient*."""
        self._recipient = recipient
        self.panel.open_new(visits.new_visit(recipient), recipient=recipient)
        self._show_aside()

    def open_pair_visit(self, pair: Pair) -> None:
        """Begin a visit that a pair makes."""
        self._recipient = pair.recipient
        begun = {**visits.new_visit(pair.recipient), **pairs.new_visit(pair)}
        self.panel.open_new(begun, recipient=pair.recipient)
        self._show_aside()

    def open_visit(self, visit: Visit) -> None:
        """Show a saved visit."""
        self._recipient = visit.recipient
        self.panel.open_record(visit)
        self._show_aside()

    def write_next(self) -> None:
        """Begin another visit to the same recipient."""
        if self._recipient is not None and self.can_leave():
            self.open_new_visit(self._recipient)

    def print_record(self) -> None:
        """Show the visit as it prints; what is not saved is saved first."""
        record = self.panel.save() if self.panel.is_dirty() else self.panel.record
        if record is not None:
            self._papers(VISIT, (record,))

    def delete(self) -> None:
        """Put the visit into the recycle bin, after asking."""
        record = self.panel.record
        if record is not None and delete_record(self, record, self.tr("这次探访")):
            self.panel.discard_draft()
            self.closes.emit()

    def go_to_section(self, number: int) -> None:
        self.panel.view.go_to_section(number)

    def refresh(self, changed: frozenset[str]) -> None:
        if not changed or changed & {"visit", "follow_up", "sign_in", "person", "recipient"}:
            self._show_aside()

    def can_leave(self) -> bool:
        return settle(self.panel, tr(VISIT.title))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the history behind its button where there is little room."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        self.aside.setVisible(self._aside_wanted or self.width() >= _NARROW)
        self.header_changed.emit()

    def _turn_aside(self) -> None:
        self._aside_wanted = not self._aside_wanted
        self._fold()

    def _show_aside(self) -> None:
        if self._recipient is None:
            return
        self._show_last(self._recipient)
        everything = timeline.of_person(self._recipient.person.id)
        own = [self._line(item) for item in everything if item.kind is ItemKind.VISIT]
        self.aside.show_history(own, [self._line(item) for item in everything])
        self.header_changed.emit()

    def _show_last(self, recipient: Recipient) -> None:
        facts: list[tuple[str, str]] = []
        heading = self.tr("第一次探访")
        last = visits.last_visit(recipient.id)
        if self.panel.record is not None:
            heading = self.tr("接下来")
        elif last is not None:
            day = in_list(last.visited_on, self._today())
            heading = self.tr("上次探访 {day}").format(day=day)
            facts = [
                (self.tr("安全隐患"), last.hazards),
                (self.tr("需求与问题"), last.needs),
                (self.tr("后续跟进"), last.plan),
            ]
        self.aside.show_facts(heading, [*facts, (self.tr("到期"), self._due(recipient))])

    def _due(self, recipient: Recipient) -> str:
        todo = due.next_visit(recipient.id, self._today())
        if todo is None:
            return ""
        day = in_list(todo.due_on, self._today())
        words = self.tr("{day}　{what}（{why}）")
        return words.format(day=day, what=tr(todo.what), why=tr(todo.why))

    def _line(self, item: TimelineItem) -> HistoryLine:
        return history_line(item, self._today())

    def _open_line(self, item: object) -> None:
        if not isinstance(item, TimelineItem):
            return
        if item.kind is ItemKind.FOLLOW_UP:
            self.goes_to.emit("cases", item.case_id)
        elif item.kind in (ItemKind.SIGN_IN, ItemKind.CONSULTATION):
            self.goes_to.emit(*item.gathering)
        elif self.can_leave():
            self.open_visit(Visit.find(item.record_id))
