"""节日慰问: the round on its form, and whom it reached, chosen many at a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from swdesk.errors import UserError
from swdesk.forms.goods import GOODS
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.events.adding import Way, ways
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.pages.registers.line_page import LinePage
from swdesk.gui.people import sex_and_age
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.codes import vocabulary
from swdesk.model.event_papers import GoodsSheet
from swdesk.model.greetings import Greeted, Greeting
from swdesk.model.people import Sex
from swdesk.model.text import in_a_row
from swdesk.services.access import Area, Level, may
from swdesk.services.choices import Offer, matching
from swdesk.services.contacts import greetings
from swdesk.services.contacts.greetings import Reached
from swdesk.services.lists.places import PlaceNames
from swdesk.services.lists.registers import Register


class GreetingPage(LinePage):
    """The round; once it is saved the people are chosen, and what it says holds for all of them."""

    def __init__(self, session: Session, papers: Papers, register: Register) -> None:
        super().__init__(session, papers, register)
        self._session = session

    def actions_shown(self) -> tuple[Action, ...]:
        record = self.panel.record
        if not isinstance(record, Greeting):
            return super().actions_shown()
        words = self.tr("慰问对象（{n} 人）").format(n=len(greetings.on_round(record)))
        people = Action(words, "users", "Ctrl+M", self.show_people, primary=True)
        return (*super().actions_shown(), people)

    def show_people(self) -> None:
        """Show whom the round reached; what is not saved is saved first."""
        record = self.panel.save() if self.panel.is_dirty() else self.panel.record
        if isinstance(record, Greeting):
            page = GreetedPage(self._session, self._papers, record)
            page.changed.connect(lambda: self.open_record(Greeting.find(record.id)))
            self.opens.emit(page)

    def delete(self) -> None:
        """Take the round back with the visits and signatures it made, after asking."""
        record = self.panel.record
        if isinstance(record, Greeting):
            self.questions.ask(_CancelPanel(record), self._cancelled)

    def _cancelled(self) -> None:
        self.panel.discard_draft()
        self.closes.emit()

    def _on_saved(self, record: Record) -> None:
        super()._on_saved(record)
        if isinstance(record, Greeting):
            is_first = record.version == 1
            greetings.follow(record)
            if is_first:
                self.show_people()


class GreetedPage(RegisterPage):
    """Whom a round reached; *changed* tells that there are more or fewer of them."""

    changed = Signal()
    icon = "users"

    def __init__(
        self,
        session: Session,
        papers: Papers,
        greeting: Greeting,
        today: Callable[[], dt.date] = dates.today,
    ) -> None:
        self._session = session
        self._papers = papers
        self._greeting = greeting
        self._today = today
        self._fresh: tuple[Greeted, ...] = ()
        super().__init__()

    @property
    def title(self) -> str:
        return self.tr("慰问对象")

    @property
    def context(self) -> str:
        words = self.tr("{number}　{n} 人")
        return words.format(number=self._greeting, n=len(self._held))

    def actions_shown(self) -> tuple[Action, ...]:
        if not may(Area.VISITS, Level.WRITE):
            return self._sheets()
        offered = tuple(
            Action(tr(way.title), "user-plus", slot=partial(self.add_by, way))
            for way in (*ways(self._session.find, 0, self._today()), self._as_before())
        )
        off = Action(self.tr("移出这一人"), "x", "Delete", self.take_off, hidden=not self._held)
        add = Action(self.tr("添加"), "user-plus", "Ctrl+N", primary=True, menu=offered)
        if not self._fresh:
            return (*self._sheets(), off, add)
        words = self.tr("撤销刚加的 {n} 人").format(n=len(self._fresh))
        return (*self._sheets(), off, Action(words, "undo-2", "Ctrl+Z", self.undo), add)

    def columns(self) -> Sequence[Column]:
        return (
            Column("name", self.tr("姓名"), 110, Kind.BOLD, sortable=False),
            Column("age", self.tr("性别年龄"), 84, sortable=False),
            Column("place", self.tr("村（社区）"), 150, sortable=False),
            Column("address", self.tr("现住地址"), stretch=True, sortable=False),
            Column("record", self.tr("记为"), 210, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("还没有选慰问对象"),
            self.tr("按类别、村（社区）或以前的名单添加：每人记一次服务，领取签收表一并排好。"),
        )

    def lines(self) -> Sequence[Any]:
        self._places = PlaceNames.read()
        return greetings.on_round(self._greeting)

    def cells(self, line: Greeted) -> tuple[Any, ...]:
        person = line.recipient.person
        age = person.age_on(self._greeting.greeted_on)
        return (
            person.name,
            sex_and_age(Sex.word(person.sex), age),
            self._places.name(person.__data__.get("place")),
            person.address or "",
            self._counted(line),
        )

    def open_line(self, line: Greeted) -> None:
        self.goes_to.emit("recipients", line.recipient_id)

    def add_by(self, way: Way) -> None:
        """Ask for a group, or a person, above the list."""
        panel = GreetPanel(self._greeting, way)
        panel.reached.connect(self._on_reached)
        self.questions.ask(panel)

    def _as_before(self) -> Way:
        """Return the way of greeting whom an earlier round greeted."""
        rounds = {one.id: one for one in greetings.earlier(self._greeting)}

        def said(one: Greeting) -> str:
            festival = tr(vocabulary("festival").label(one.festival))
            return in_a_row(one.greeted_on.isoformat(), festival, str(one))

        offered = [Offer(one.id, said(one)) for one in rounds.values()]
        return Way(
            N_("照以前的慰问"),
            N_("慰问"),
            lambda typed: matching(offered, typed),
            lambda chosen: greetings.people_of(rounds[int(chosen)]),
        )

    def take_off(self) -> None:
        """Take the marked person off the round."""
        line = self.marked()
        if line is not None:
            self._take_back([line])

    def undo(self) -> None:
        """Take back the last step."""
        self._take_back(list(self._fresh))

    def _take_back(self, lines: list[Greeted]) -> None:
        try:
            greetings.take_back(self._greeting, lines)
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "warn")
            return
        self._fresh = ()
        words = self.tr("移出 {n} 人，由此记下的服务和签收一并撤回")
        self.noticed.emit(words.format(n=len(lines)), "info")
        self._show()

    def _on_reached(self, reached: Reached) -> None:
        self._fresh = reached.fresh
        told = [self.tr("加了 {n} 人").format(n=len(reached.fresh))]
        if reached.already:
            told.append(self.tr("{n} 人已在名单上").format(n=reached.already))
        if reached.not_served:
            told.append(self.tr("{n} 人不在服务中，没有加").format(n=reached.not_served))
        doubts = [tr(one) for one in reached.doubts]
        self.noticed.emit("　".join(["，".join(told), *doubts]), "warn" if doubts else "ok")
        self._show()

    def _show(self) -> None:
        self._greeting = Greeting.find(self._greeting.id)
        self.refresh(frozenset())
        self.changed.emit()

    def _sheets(self) -> tuple[Action, ...]:
        if self._greeting.sheet_id is None:
            return ()
        return (Action(self.tr("打印领取签收表"), "printer", "Ctrl+P", self.print_sheet),)

    def print_sheet(self) -> None:
        """Show the sheet on which they sign as it prints."""
        self._papers(GOODS, [GoodsSheet.find(self._greeting.sheet_id or 0)])

    def _counted(self, line: Greeted) -> str:
        if line.item_id is not None:
            return self.tr("可计量服务一次")
        return self.tr("入户探访一次") if line.is_contact_made else self.tr("当天已有的探访")


class GreetPanel(InlinePanel):
    """Greets those that a choice means; it stays open, as one group is seldom enough."""

    reached = Signal(object)
    stays = True

    def __init__(self, greeting: Greeting, way: Way) -> None:
        super().__init__(tr(way.title), self.tr("加入"))
        self._greeting = greeting
        self._way = way
        self.choice = PickEdit(way.find)
        self.add_field(tr(way.name), self.choice)

    def answer(self) -> None:
        self.choice.settle()
        chosen = self.choice.value()
        if chosen is None:
            raise UserError(N_("请从列表里选一项。"))
        # The sheet may have been begun by an earlier step.
        current = Greeting.find(self._greeting.id)
        self.reached.emit(greetings.greet(current, self._way.people(chosen)))
        self.choice.set_choice(None, "")


class _CancelPanel(InlinePanel):
    """Asks before a round is taken back."""

    def __init__(self, greeting: Greeting) -> None:
        super().__init__(self.tr("撤销这次慰问？"), self.tr("撤销"))
        self._greeting = greeting
        people = len(greetings.on_round(greeting))
        words = self.tr("由它记下的 {n} 人的服务和领取签收一并移入回收站。")
        self.add_note(words.format(n=people))

    def answer(self) -> None:
        greetings.cancel(self._greeting)
