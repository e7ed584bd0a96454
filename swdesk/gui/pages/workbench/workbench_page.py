"""工作台: what is overdue, due today and this week, and what is coming."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from swdesk.gui.days import in_prose, weekday
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.registers.targets_page import TargetsPage
from swdesk.gui.pages.workbench.answering import Answers
from swdesk.gui.pages.workbench.festive_cards import BirthdaysCard, FestivalsCard
from swdesk.gui.pages.workbench.targets_card import TargetsCard
from swdesk.gui.pages.workbench.workbench_rows import WorkGroups, columns
from swdesk.gui.pages.workbench.workbench_side import EventsCard, MonthCard
from swdesk.gui.session import Session
from swdesk.gui.table.grouped import GroupedModel
from swdesk.gui.table.view import RecordTable
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.card import Card
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.scroll import Scroll
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.model import dates
from swdesk.model.base import author
from swdesk.model.people import Recipient
from swdesk.model.projects import Project
from swdesk.services.access import Area, Level, may
from swdesk.services.contacts import birthdays, due, festivals, workbench
from swdesk.services.contacts.due import Bucket, Due

_SIDE = 388
_NARROW = 920
#: How many days ahead a festival is prepared for.
_FESTIVE_DAYS = 60


class WorkbenchPage(Page):
    """The first page; *counted* tells how much is overdue in the whole station."""

    counted = Signal(int)

    def __init__(
        self, session: Session, papers: Papers, today: Callable[[], dt.date] = dates.today
    ) -> None:
        super().__init__()
        self._session = session
        self._answers = Answers(session, papers, today)
        self._today = today
        self._work: list[Due] = []
        self._unseen: list[Due] = []
        self._coverage = ""
        self._groups = WorkGroups()
        self._model = GroupedModel(columns(), parent=self)
        self._empty = EmptyState("clipboard-check", "")
        self._first = self._empty.add_button(self.tr("登记服务对象"), "plus", primary=True)
        self.table = RecordTable(self._model, self._empty)
        self.table.setAccessibleName(self.tr("待办"))
        self.whose = SegmentedControl(
            [("own", self.tr("只看我的")), ("all", self.tr("全站"))], self.tr("谁的待办")
        )
        self.whose.set_value("all")
        self.plan = Button(self.tr("打印走访计划表"), "printer", kind="link")
        self.events = EventsCard()
        self.month = MonthCard()
        self.targets = TargetsCard()
        self.festivals = FestivalsCard()
        self.birthdays = BirthdaysCard()
        self._list = self._work_card()
        self._side = self._side_column()
        self._side_wanted = False
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self._list, 1)
        row.addWidget(self._side)
        self.setFocusProxy(self.table)
        self._connect()
        self.refresh(frozenset())

    @property
    def title(self) -> str:
        return self.tr("工作台")

    @property
    def context(self) -> str:
        today = self._today()
        words = self.tr("{year} 年 {month} 月 {day} 日　{weekday}")
        return words.format(
            year=today.year, month=today.month, day=today.day, weekday=weekday(today)
        )

    def actions_shown(self) -> tuple[Action, ...]:
        new = Action(
            self.tr("新建"),
            "plus",
            primary=True,
            menu=(
                *self._new(Area.PEOPLE, self.tr("服务对象"), "users", "recipients", "Ctrl+N"),
                *self._new(Area.CASES, self.tr("个案"), "folder-open", "cases"),
                *self._new(Area.VISITS, self.tr("探访"), "house", "visits"),
                *self._new(Area.EVENTS, self.tr("活动"), "calendar-days", "events"),
            ),
        )
        plan = Action(self.tr("打印走访计划表"), key="Ctrl+P", slot=self.print_plan, hidden=True)
        if not self._is_narrow():
            return (plan, new)
        words = self.tr("回到待办") if self._side_wanted else self.tr("近期与本月")
        return (plan, Action(words, "panel-left", slot=self._turn), new)

    def print_plan(self) -> None:
        """Show what is listed as a table to take along."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.visit_plan import visit_plan_document  # noqa: PLC0415 - as above

        whose = self.tr("只看我的") if self._own() is not None else self.tr("全站")
        until = in_prose(due.end_of_week(self._today()))
        scope = self.tr("{whose}，到 {day} 为止").format(whose=whose, day=until)
        work = (*self._listed(), *self._unseen)
        document = visit_plan_document(PrintOptions.of_office(), work, scope, self._coverage)
        self.opens.emit(PreviewPage(document))

    def refresh(self, _changed: frozenset[str]) -> None:
        today = self._today()
        self._work = due.work_list(today)
        self.counted.emit(due.counts(self._work)[Bucket.OVERDUE])
        self._show_work()
        self.events.show_events(workbench.coming_events(today))
        if may(Area.FIGURES):
            self.month.show_counts(workbench.month_counts(today), today)
            self.targets.show_targets(today)
        self.festivals.show_festivals(festivals.coming(today, _FESTIVE_DAYS), today)
        self._show_birthdays()

    @guarded
    def _show_birthdays(self) -> None:
        today = self._today()
        self.birthdays.show_birthdays(birthdays.coming(today, self.birthdays.days), today)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show one column at a time where there is no room for two."""
        super().resizeEvent(event)
        self._fold()
        self.header_changed.emit()

    def _is_narrow(self) -> bool:
        return self.width() < _NARROW

    def _fold(self) -> None:
        narrow = self._is_narrow()
        self._list.setVisible(not (narrow and self._side_wanted))
        self._side.setVisible(self._side_wanted or not narrow)
        self._side.setFixedWidth(self.width() - 32 if narrow else _SIDE)

    def _turn(self) -> None:
        self._side_wanted = not self._side_wanted
        self._fold()
        self.header_changed.emit()

    def _listed(self) -> list[Due]:
        own = self._own()
        return [one for one in self._work if own is None or one.worker_id == own]

    def _own(self) -> int | None:
        return author() if self.whose.value() == "own" else None

    def _show_work(self) -> None:
        work, today, own = self._listed(), self._today(), self._own()
        self._unseen, coverage = due.unseen(today, own)
        self._coverage = coverage.words
        also = (*self._unseen, *due.quiet_cases(today, own))
        groups = self._groups.groups((*work, *also), today, tr(self._coverage))
        self._model.set_groups(groups)
        self.plan.setVisible(bool(work) and may(Area.VISITS))
        if not work:
            self._say_nothing_due(own)

    def _say_nothing_due(self, own: int | None) -> None:
        has_recipients = Recipient.live().exists()
        self._first.setVisible(not has_recipients)
        if own is not None and self._work:
            note = self.tr("同事还有要办的，按“全站”可以看到。")
            self._empty.set_text(self.tr("这周没有要您办的事"), note)
        elif has_recipients:
            note = self.tr("探访、个案跟进和活动到期前，会自动列在这里。")
            self._empty.set_text(self.tr("这周没有要办的事"), note)
        else:
            note = self.tr("登记服务对象以后，该探访谁、该跟进哪个个案，会自动列在这里。")
            self._empty.set_text(self.tr("还没有要办的事"), note)

    def _record(self, number: int) -> None:
        """Open what answers a line of the list."""
        line = self._groups.line(number)
        if place := self._answers.place(line):
            self.goes_to.emit(*place)
        elif page := self._answers.page(line):
            self.opens.emit(page)

    def _new(
        self, area: Area, text: str, icon: str, place: str, key: str = ""
    ) -> tuple[Action, ...]:
        if not may(area, Level.WRITE):
            return ()
        return (Action(text, icon, key, lambda: self.goes_to.emit(place, ("new", None))),)

    def _connect(self) -> None:
        self.table.opened.connect(self._record)
        self.table.pressed_link.connect(lambda number, _column: self._record(number))
        self.whose.changed.connect(self._show_work)
        self.plan.clicked.connect(self.print_plan)
        self._first.clicked.connect(lambda: self.goes_to.emit("recipients", ("new", None)))
        self.events.opened.connect(lambda event: self.goes_to.emit("events", event))
        self.events.all_asked.connect(lambda: self.goes_to.emit("events", None))
        self.birthdays.opened.connect(lambda owner: self.goes_to.emit("recipients", owner))
        self.birthdays.turned.connect(self._show_birthdays)
        self.festivals.opened.connect(
            lambda code: self.goes_to.emit("registers", ("greetings", {"festival": code}))
        )
        self.targets.opened.connect(self._show_targets)

    def _show_targets(self, project: object) -> None:
        if isinstance(project, Project):
            self.opens.emit(TargetsPage(self._session, project, self._today))

    def _work_card(self) -> Card:
        card = Card()
        head = QWidget()
        head.setFixedHeight(45)
        row = QHBoxLayout(head)
        row.setContentsMargins(17, 0, 17, 0)
        row.setSpacing(16)
        row.addWidget(label(self.tr("待办"), "section"))
        row.addWidget(self.whose)
        row.addStretch()
        row.addWidget(self.plan)
        card.body.addWidget(head)
        card.fill_with(self.table)
        return card

    def _side_column(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self.events, self.festivals, self.birthdays, self.targets, self.month):
            column.addWidget(card)
        if not may(Area.FIGURES):
            self.month.hide()
        column.addStretch()
        return Scroll(content)
