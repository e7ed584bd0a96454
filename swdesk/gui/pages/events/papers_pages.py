"""Beside an event: the sheets on which goods were signed for, and who signed up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from swdesk.forms.goods import GOODS
from swdesk.forms.registration import REGISTRATION
from swdesk.forms.spec import FormSpec
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.events.goods_page import GoodsSheetPage
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.people import sex_and_age
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.tags import State
from swdesk.model.base import Record
from swdesk.model.event_papers import GoodsSheet, Registration
from swdesk.model.events import Event
from swdesk.services.gatherings import event_papers


class _OfEvent(RegisterPage):
    """A register of one event whose lines are forms."""

    spec: FormSpec

    def __init__(self, session: Session, papers: Papers, event: Event) -> None:
        self._session = session
        self._papers = papers
        self._event = event
        super().__init__()

    @property
    def context(self) -> str:
        return str(self._event.name)

    def actions_shown(self) -> tuple[Action, ...]:
        blank = Action(self.tr("打印空白表"), "printer", slot=lambda: self._papers(self.spec, ()))
        paper = Action(self.tr("打印"), "printer", "Ctrl+P", self.print_lines)
        new = Action(self.verb(), "plus", "Ctrl+N", self.begin_new, primary=True)
        return (blank, paper, new)

    def verb(self) -> str:
        raise NotImplementedError

    def begin_new(self) -> None:
        """Begin another sheet."""
        page = self.page()
        page.open_new(self.given(), event=self._event)
        self.opens.emit(page)

    def page(self) -> FormPage:
        """Return the page on which a line is filled in."""
        return FormPage(self._session, self.spec, self._papers)

    def given(self) -> dict[str, Any]:
        """Return what a new sheet begins with."""
        return {}

    def open_line(self, line: Record) -> None:
        page = self.page()
        page.open_record(line)
        self.opens.emit(page)

    def print_lines(self) -> None:
        """Show the marked line as it prints, all of them where none is marked."""
        marked = self.marked()
        found = [marked] if marked else list(self.lines())
        self._papers(self.spec, found)


class GoodsPage(_OfEvent):
    """Goods of one event: a new sheet has a line for each who came."""

    spec = GOODS
    icon = "clipboard-check"

    @property
    def title(self) -> str:
        return self.tr("物资领取签收")

    def verb(self) -> str:
        return self.tr("新的签收表")

    def given(self) -> dict[str, Any]:
        return event_papers.new_sheet(self._event)

    def page(self) -> FormPage:
        return GoodsSheetPage(self._session, self._papers)

    def columns(self) -> Sequence[Column]:
        return (
            Column("day", self.tr("发放日期"), 110, sortable=False),
            Column("title", self.tr("发放名目"), 220, Kind.BOLD, sortable=False),
            Column("item", self.tr("物资"), stretch=True, sortable=False),
            Column("count", self.tr("领取人数"), 100, Kind.NUMBER, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("这场活动还没有发放物资"),
            self.tr("新建一张：到场的人（没有签到时是应到的人）自动列好，打印出来请他们签名。"),
        )

    def lines(self) -> Sequence[Any]:
        return event_papers.sheets_of(self._event)

    def cells(self, line: GoodsSheet) -> tuple[Any, ...]:
        day = line.handed_on.isoformat()
        return (day, str(line.title), str(line.item), str(event_papers.receivers(line)))


class RegistrationsPage(_OfEvent):
    """Who signed up for one event, and whose slip has been signed."""

    spec = REGISTRATION
    icon = "clipboard-pen"

    @property
    def title(self) -> str:
        return self.tr("活动报名")

    def verb(self) -> str:
        return self.tr("登记报名")

    def columns(self) -> Sequence[Column]:
        return (
            Column("name", self.tr("姓名"), 110, Kind.BOLD, sortable=False),
            Column("age", self.tr("性别年龄"), 90, sortable=False),
            Column("health", self.tr("健康提示"), stretch=True, sortable=False),
            Column("guardian", self.tr("监护人"), 110, sortable=False),
            Column("phone", self.tr("监护人电话"), 140, sortable=False),
            Column("signed", self.tr("回执"), 100, Kind.PILL, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("还没有人报名"),
            self.tr("未成年人报名要填监护人；打印出来请本人或监护人签名。"),
        )

    def lines(self) -> Sequence[Any]:
        return event_papers.registrations(self._event)

    def cells(self, line: Registration) -> tuple[Any, ...]:
        signed = State(self.tr("已签"), "ok") if line.is_signed else State(self.tr("待签"), "warn")
        sex = tr(line.sex.label) if line.sex else ""
        return (
            str(line.name),
            sex_and_age(sex, line.age),
            line.health or "",
            line.guardian or "",
            "、".join(line.guardian_phones or ()),
            signed,
        )
