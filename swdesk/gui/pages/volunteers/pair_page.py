"""One pair (V-8): what was agreed, and beside it the visits that came of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from swdesk.gui.days import in_list
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action
from swdesk.gui.pages.contact_aside import ContactAside, HistoryLine
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.registers.line_page import LinePage
from swdesk.gui.pages.visits.visit_page import VisitPage
from swdesk.gui.pages.volunteers.questions import EndPairPanel
from swdesk.gui.pages.volunteers.sheets import show_pair_cards
from swdesk.gui.session import Session
from swdesk.gui.widgets.timeline import Entry
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.codes import vocabulary
from swdesk.model.pairs import Pair
from swdesk.model.visits import Visit
from swdesk.services import access
from swdesk.services.access import Area, Level
from swdesk.services.lists.registers import Register
from swdesk.services.volunteering import pairs

_NARROW = 900


class PairPage(LinePage):
    """The form; once it is saved, the next visit is one key away."""

    def __init__(self, session: Session, papers: Papers, register: Register) -> None:
        super().__init__(session, papers, register)
        self._session = session
        self._aside_wanted = False
        self.aside = ContactAside(self.tr("走访"), self.tr("全部"))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.aside)
        row.addWidget(self.panel, 1)
        self.add_body(row)
        self.aside.new_asked.connect(self.record_visit)
        self.aside.opened.connect(self._open_visit)

    @property
    def shown(self) -> Pair | None:
        """The pair shown, None while a new one is not saved."""
        record = self.panel.record
        return record if isinstance(record, Pair) else None

    def open_record(self, record: Record) -> None:
        super().open_record(record)
        self._show_aside()

    def open_new(self, given: Mapping[str, Any] | None = None, **links: Any) -> None:
        super().open_new(given, **links)
        self._show_aside()

    def actions_shown(self) -> tuple[Action, ...]:
        pair = self.shown
        if pair is None:
            return super().actions_shown()
        hidden = tuple(one for one in super().actions_shown() if one.hidden)
        shown = [Action(self.tr("更多"), "ellipsis", menu=self._more(pair))]
        if self.width() < _NARROW:
            shown.insert(0, Action(self.tr("历次"), "panel-left", slot=self._turn_aside))
        if self._may_visit():
            words = self.tr("记一次走访")
            shown.append(Action(words, "house", "Ctrl+J", self.record_visit, primary=True))
        return (*hidden, *shown)

    def _more(self, pair: Pair) -> tuple[Action, ...]:
        card = Action(self.tr("打印结对卡"), "printer", slot=self.print_card)
        end = Action(self.tr("结束结对"), "circle-x", slot=self.ask_end)
        away = Action(self.tr("删除"), "trash-2", slot=self.delete)
        return (card, away) if pair.until is not None else (card, end, away)

    def record_visit(self) -> None:
        """Begin the record of a visit that this pair makes."""
        if self.shown is not None and self._may_visit() and self.can_leave():
            page = VisitPage(self._session, self._papers)
            page.open_pair_visit(Pair.find(self.shown.id))
            self.opens.emit(page)

    def print_card(self) -> None:
        """Show the card that the helper takes along."""
        if self.shown is not None:
            show_pair_cards(self, [self.shown])

    def ask_end(self) -> None:
        """Ask when the pair ended, and why."""
        if self.shown is not None and self.can_leave():
            panel = EndPairPanel(Pair.find(self.shown.id), dates.today())
            panel.done.connect(self._show_ended)
            self.questions.ask(panel)

    def refresh(self, changed: frozenset[str]) -> None:
        if not changed or changed & {"visit", "pair"}:
            self._show_aside()

    @guarded
    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the visits behind their button where there is little room."""
        super().resizeEvent(event)
        self._fold()

    def _may_visit(self) -> bool:
        return access.may(Area.VISITS, Level.WRITE)

    def _show_ended(self) -> None:
        if self.shown is not None:
            self.open_record(Pair.find(self.shown.id))

    def _open_visit(self, visit: object) -> None:
        if isinstance(visit, Visit):
            self.goes_to.emit("visits", visit.id)

    def _turn_aside(self) -> None:
        self._aside_wanted = not self._aside_wanted
        self._fold()

    def _fold(self) -> None:
        is_narrow = self.width() < _NARROW
        wanted = self._aside_wanted or not is_narrow
        self.aside.setVisible(wanted and self.shown is not None and access.may(Area.VISITS))
        self.panel.setVisible(not is_narrow or not self.aside.isVisibleTo(self))
        self.header_changed.emit()

    def _on_saved(self, record: Record) -> None:
        super()._on_saved(record)
        self._show_aside()

    def _show_aside(self) -> None:
        self._fold()
        if self.shown is None or not access.may(Area.VISITS):
            return
        line = pairs.line_of(Pair.find(self.shown.id))
        due = in_list(line.due_on, dates.today()) if line.due_on else ""
        times = self.tr("{n} 次").format(n=line.visits) if line.visits else ""
        facts = ((self.tr("下次走访"), due), (self.tr("见到的走访"), times))
        self.aside.show_facts(self.tr("结对走访"), facts)
        self.aside.show_history([_line(one) for one in pairs.visits_of(line.pair)], ())


def _line(visit: Visit) -> HistoryLine:
    method = vocabulary("visit_method").short(visit.method)
    result = vocabulary("visit_result").short(visit.result)
    day = in_list(visit.visited_on, dates.today())
    return Entry(f"{method}　{result}", day, visit.needs or visit.response or "", "house"), visit
