"""One sheet of goods (A-4): its lines are added by category, by village or one by one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from swdesk.errors import UserError
from swdesk.forms.goods import GOODS
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.events.adding import Way, ways
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.gui.pages.papers import Papers
from swdesk.gui.session import Session
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.event_papers import GoodsSheet
from swdesk.services.gatherings import event_papers


class GoodsSheetPage(FormPage):
    """The form; whom else it lists is asked above it."""

    def __init__(self, session: Session, papers: Papers) -> None:
        super().__init__(session, GOODS, papers)
        self._find = session.find

    def actions_shown(self) -> tuple[Action, ...]:
        offered = tuple(
            Action(tr(way.title), "user-plus", slot=partial(self.add_by, way))
            for way in ways(self._find, self._event(), dates.today())
        )
        add = Action(self.tr("添加领取人"), "user-plus", menu=offered)
        return (*super().actions_shown(), add)

    def add_by(self, way: Way) -> None:
        """Ask who is added; the sheet is saved first, as their lines hang on it."""
        sheet = self._saved()
        if sheet is not None:
            panel = ReceiversPanel(sheet, way)
            panel.added.connect(self._on_added)
            self.questions.ask(panel)

    def _saved(self) -> GoodsSheet | None:
        record = self.panel.record
        if record is None or self.panel.is_dirty():
            record = self.panel.save()
        return record if isinstance(record, GoodsSheet) else None

    def _event(self) -> int:
        record = self.panel.record
        return (record.event_id or 0) if isinstance(record, GoodsSheet) else 0

    def _on_added(self, fresh: int, known: int) -> None:
        if isinstance(self.panel.record, GoodsSheet):
            self.open_record(GoodsSheet.find(self.panel.record.id))
            # More people may want more than there is.
            self.panel.visit(GoodsSheet.link.name)
            self.panel.check_again()
        words = self.tr("加了 {n} 人，{known} 人已在表上")
        self.noticed.emit(words.format(n=fresh, known=known), "ok")


class ReceiversPanel(InlinePanel):
    """Adds those that a choice means; it stays open, as one group is seldom enough."""

    added = Signal(int, int)
    stays = True

    def __init__(self, sheet: GoodsSheet, way: Way) -> None:
        super().__init__(tr(way.title), self.tr("加入"))
        self._sheet = sheet
        self._way = way
        self.choice = PickEdit(way.find)
        self.add_field(tr(way.name), self.choice)

    def answer(self) -> None:
        self.choice.settle()
        chosen = self.choice.value()
        if chosen is None:
            raise UserError(N_("请从列表里选一项。"))
        current = GoodsSheet.find(self._sheet.id)
        self.added.emit(*event_papers.add_receivers(current, self._way.people(chosen)))
        self.choice.set_choice(None, "")
