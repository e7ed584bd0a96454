"""自定类型: how a project sorts the people it serves, and who is of which type."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from swdesk.errors import UserError
from swdesk.gui.days import in_list
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.events.adding import Way, ways
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.people import sex_and_age
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.people import Sex
from swdesk.model.projects import Project
from swdesk.model.typologies import ProjectType, TypedRecipient
from swdesk.services.choices import Offer, matching
from swdesk.services.lists.places import PlaceNames
from swdesk.services.people import typologies
from swdesk.services.people.typologies import Counted

_WIDTH = 220


class TypesPage(RegisterPage):
    """Types are made and people sorted into them above the list; a menu shows one type alone."""

    icon = "users-round"

    def __init__(
        self, session: Session, project: Project, today: Callable[[], dt.date] = dates.today
    ) -> None:
        self._session = session
        self._project = project
        self._today = today
        self._only: ProjectType | None = None
        self._types: list[Counted] = []
        self._places = PlaceNames.read()
        super().__init__()

    @property
    def title(self) -> str:
        return self.tr("自定类型")

    @property
    def context(self) -> str:
        people = sum(one.people for one in self._types)
        words = self.tr("{name}　{kinds} 类 {n} 人　只在站内看，不打印、不导出")
        return words.format(name=self._project.name, kinds=len(self._types), n=people)

    def actions_shown(self) -> tuple[Action, ...]:
        make = Action(self.tr("新建类型"), "plus", "Ctrl+Shift+N", self.ask_type)
        if not self._types:
            return (make,)
        sort = Action(
            self.tr("划入"),
            "user-plus",
            "Ctrl+N",
            primary=True,
            menu=tuple(
                Action(tr(way.title), "user-plus", slot=partial(self.sort_by, way))
                for way in ways(self._session.find, 0, self._today())
            ),
        )
        out = Action(
            self.tr("移出这一人"), "x", "Delete", self.take_out, hidden=self.marked() is None
        )
        return (self._filter(), make, out, sort)

    def columns(self) -> Sequence[Column]:
        return (
            Column("type", self.tr("类型"), 190, Kind.BOLD, sortable=False),
            Column("name", self.tr("姓名"), 110, sortable=False),
            Column("age", self.tr("性别年龄"), 84, sortable=False),
            Column("place", self.tr("村（社区）"), 150, sortable=False),
            Column("note", self.tr("怎样算这一类"), stretch=True, sortable=False),
            Column("since", self.tr("划分日期"), 104, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("还没有把服务对象划入类型"),
            self.tr("先按这个项目的做法新建几类，再按类别、村（社区）或一个个划入。"),
        )

    def lines(self) -> Sequence[Any]:
        self._types = typologies.types_of(self._project)
        return typologies.typed(self._project, self._only)

    def cells(self, line: TypedRecipient) -> tuple[Any, ...]:
        person = line.recipient.person
        return (
            line.type.name,
            person.name,
            sex_and_age(Sex.word(person.sex), person.age_on(self._today())),
            self._places.name(person.__data__.get("place")),
            line.type.note or "",
            in_list(line.since, self._today()),
        )

    def open_line(self, line: TypedRecipient) -> None:
        self.goes_to.emit("recipients", line.recipient_id)

    def ask_type(self) -> None:
        """Ask for a new type above the list."""
        self.questions.ask(_TypePanel(self._project), self._show)

    def sort_by(self, way: Way) -> None:
        """Ask who is of which type."""
        panel = SortPanel(self._project, way, self._only)
        panel.sorted_in.connect(self._on_sorted)
        self.questions.ask(panel)

    def take_out(self) -> None:
        """Take the marked person out of their type."""
        line = self.marked()
        if line is not None:
            typologies.unassign([line])
            self._show()

    def drop(self) -> None:
        """Take the type away that is shown alone."""
        if self._only is not None:
            typologies.drop(self._only)
            self.show_only(None)

    def show_only(self, found: ProjectType | None) -> None:
        """Show the people of one type, or of all."""
        self._only = found
        self._show()

    def _filter(self) -> Action:
        words = self.tr("{name}（{n} 人）")
        total = sum(one.people for one in self._types)
        entries = [
            Action(
                words.format(name=self.tr("全部类型"), n=total), slot=lambda: self.show_only(None)
            ),
            *(
                Action(
                    words.format(name=one.type.name, n=one.people),
                    slot=partial(self.show_only, one.type),
                )
                for one in self._types
            ),
        ]
        if self._only is not None:
            away = self.tr("删除类型“{name}”").format(name=self._only.name)
            entries.append(Action(away, "trash-2", slot=self.drop))
        shown = str(self._only.name) if self._only else self.tr("全部类型")
        return Action(shown, "users-round", menu=tuple(entries))

    def _on_sorted(self, done: int) -> None:
        self.noticed.emit(self.tr("划入 {n} 人").format(n=done), "ok")
        self._show()

    def _show(self) -> None:
        self.refresh(frozenset())


class _TypePanel(InlinePanel):
    """Makes a type."""

    def __init__(self, project: Project) -> None:
        super().__init__(self.tr("新建类型"), self.tr("保存"))
        self._project = project
        self.name, self.note = QLineEdit(), QLineEdit()
        self.add_field(self.tr("名称"), self.name, _WIDTH)
        self.add_field(self.tr("怎样算这一类"), self.note)
        self.add_note(self.tr("只供站内安排服务时看；不会出现在打印的表格和导出的名单里。"))

    def answer(self) -> None:
        typologies.define(self._project, self.name.text(), self.note.text())


class SortPanel(InlinePanel):
    """Sorts those that a choice means into a type; it stays open, as one group is seldom enough."""

    sorted_in = Signal(int)
    stays = True

    def __init__(self, project: Project, way: Way, only: ProjectType | None) -> None:
        super().__init__(tr(way.title), self.tr("划入"))
        self._way = way
        known = [Offer(one.type, str(one.type.name)) for one in typologies.types_of(project)]
        self.type = PickEdit(lambda typed: matching(known, typed))
        self.choice = PickEdit(way.find)
        if only is not None:
            self.type.set_choice(only, str(only.name))
        self.add_field(self.tr("类型"), self.type, _WIDTH)
        self.add_field(tr(way.name), self.choice)

    def answer(self) -> None:
        for pick in (self.type, self.choice):
            pick.settle()
        found, chosen = self.type.value(), self.choice.value()
        if found is None or chosen is None:
            raise UserError(N_("请选类型，再从列表里选划入的人。"))
        self.sorted_in.emit(typologies.assign(found, self._way.people(chosen)))
        self.choice.set_choice(None, "")
