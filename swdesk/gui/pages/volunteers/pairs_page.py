"""结对帮扶: the pairs of one recipient, or those in which one volunteer helps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from swdesk.gui.days import in_list
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.choose_person_page import choose_person
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.pages.volunteers.pair_page import PairPage
from swdesk.gui.pages.volunteers.sheets import show_pair_cards
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.tags import State
from swdesk.model import dates
from swdesk.model.codes import vocabulary
from swdesk.model.pairs import Pair
from swdesk.model.people import Recipient
from swdesk.model.volunteers import Volunteer
from swdesk.services.lists.registers import register
from swdesk.services.volunteering import pairs
from swdesk.services.volunteering.pairs import PairLine


class PairsPage(RegisterPage):
    """One line a pair, those that go on first; Ctrl+N begins another."""

    icon = "heart-handshake"

    def __init__(self, session: Session, papers: Papers, of: Recipient | Volunteer) -> None:
        self._session = session
        self._papers = papers
        self._of = of
        super().__init__()

    @property
    def title(self) -> str:
        return self.tr("结对帮扶")

    @property
    def context(self) -> str:
        return str(self._of.person.name)

    def actions_shown(self) -> tuple[Action, ...]:
        paper = Action(
            self.tr("打印"),
            "printer",
            menu=(
                Action(self.tr("结对帮扶登记表"), "printer", "Ctrl+P", self.print_form),
                Action(self.tr("结对卡"), "printer", slot=self.print_cards),
            ),
        )
        new = Action(self.tr("新的结对"), "plus", "Ctrl+N", self.begin, primary=True)
        return (paper, new)

    def columns(self) -> Sequence[Column]:
        return (
            Column("number", self.tr("编号"), 150, sortable=False),
            Column("name", self.tr("服务对象"), 100, Kind.BOLD, sortable=False),
            Column("helper", self.tr("结对人"), 150, Kind.BOLD, sortable=False),
            Column("kind", self.tr("类型"), stretch=True, sortable=False),
            Column("rhythm", self.tr("约定"), 100, sortable=False),
            Column("visits", self.tr("走访"), 64, Kind.NUMBER, sortable=False),
            Column("last", self.tr("上次"), 96, sortable=False),
            Column("due", self.tr("下次"), 120, Kind.PILL, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        note = self.tr("按 Ctrl+N 新登记一份：谁和谁结对、约定多久走访一次。")
        return self.tr("还没有结对"), note

    def lines(self) -> Sequence[Any]:
        if isinstance(self._of, Recipient):
            return pairs.of_recipient(self._of)
        return pairs.of_volunteer(self._of)

    def cells(self, line: PairLine) -> tuple[Any, ...]:
        pair, today = line.pair, dates.today()
        return (
            pair.pair_no,
            line.name,
            line.helper,
            vocabulary("pair_kind").label(pair.kind),
            tr(pair.rhythm.label) if pair.rhythm else "",
            str(line.visits or ""),
            in_list(line.last_on, today) if line.last_on else "",
            self._due(line),
        )

    def open_line(self, line: PairLine) -> None:
        page = self._page()
        page.open_record(line.pair)
        self.opens.emit(page)

    def begin(self) -> None:
        """Begin a pair; of a volunteer ask first whom they help."""
        if isinstance(self._of, Recipient):
            self._begin_with(self._of.id)
        else:
            question = self.tr("与谁结对？先找到服务对象")
            choose_person(self, self._session, self.tr("新的结对"), question, self._begin_with)

    def print_form(self) -> None:
        """Show the marked pair as it prints, all of them where none is marked."""
        self._papers(register("pairs").spec, self._chosen())

    def print_cards(self) -> None:
        """Show the cards that the helpers take along."""
        if chosen := self._chosen():
            show_pair_cards(self, chosen)

    def _chosen(self) -> list[Pair]:
        marked: PairLine | None = self.marked()
        found: Sequence[PairLine] = [marked] if marked else self.lines()
        return [one.pair for one in found]

    def _begin_with(self, recipient_id: int) -> None:
        helper = self._of if isinstance(self._of, Volunteer) else None
        page = self._page()
        page.open_new(pairs.new_pair(helper), recipient=Recipient.find(recipient_id))
        self.opens.emit(page)

    def _page(self) -> PairPage:
        return PairPage(self._session, self._papers, register("pairs"))

    def _due(self, line: PairLine) -> State:
        today = dates.today()
        if not line.pair.is_running(today):
            return State(self.tr("已结束"), "neutral")
        if line.due_on is None:
            return State(self.tr("没有约定"), "neutral")
        tone = "danger" if line.due_on < today else "ok"
        return State(in_list(line.due_on, today), tone)
