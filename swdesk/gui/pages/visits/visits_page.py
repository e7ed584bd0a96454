"""探访: every visit, also those that met nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from swdesk.gui.days import in_list
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.choose_person_page import choose_person
from swdesk.gui.pages.consultations.consultations_page import ConsultationsPage
from swdesk.gui.pages.list_page import chosen, linked
from swdesk.gui.pages.records_page import RecordsPage
from swdesk.gui.pages.visits.round_page import RoundPage
from swdesk.gui.pages.visits.visit_page import VisitPage
from swdesk.gui.people import sex_and_age
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.filter_chip import FilterChip
from swdesk.gui.widgets.period_chip import PeriodChip
from swdesk.gui.widgets.tags import State
from swdesk.model.codes import vocabulary
from swdesk.model.people import Person, Recipient
from swdesk.model.text import in_a_row
from swdesk.model.visits import Visit
from swdesk.services.access import Area, Level, may
from swdesk.services.lists.list_filters import VisitFilter
from swdesk.services.lists.list_source import ListSource
from swdesk.services.lists.visit_list import with_outcome

if TYPE_CHECKING:
    from swdesk.printing.document import Document


class VisitsPage(RecordsPage):
    """The list; Enter opens a visit, the find box filters by the person's facts."""

    roster = "visits"
    imports = "visits"
    icon = "house"
    kinds = frozenset({"visit", "person", "recipient", "worker"})

    @property
    def title(self) -> str:
        return self.tr("探访")

    @property
    def find_hint(self) -> str:
        return self.tr("找探访：姓名、拼音、电话、证件后四位")

    def verb(self) -> str:
        return self.tr("记录探访")

    def actions_shown(self) -> tuple[Action, ...]:
        ledger, begin = super().actions_shown()
        consult = Action(self.tr("咨询登记"), "messages-square", "Ctrl+K", self.show_consultations)
        if not may(Area.VISITS, Level.WRITE):
            return (ledger, consult, begin)
        walked = Action(self.tr("走访登记"), "clipboard-pen", "Ctrl+R", self.write_round)
        return (ledger, consult, walked, begin)

    def write_round(self) -> None:
        """Write a day's round down, line by line."""
        self.opens.emit(RoundPage(self._today))

    def ledger(self) -> Action:
        """Return the menu of the list, with the table that is filed by the month."""
        found = super().ledger()
        table = Action(self.tr("打印探访汇总登记表"), "printer", slot=self.print_summary)
        return Action(found.text, found.icon, menu=(*found.menu, table))

    def print_summary(self) -> None:
        """Show what is listed as the table that is filed by the month."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine
        from swdesk.model.disclosure import Showing  # noqa: PLC0415 - as above
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - as above
        from swdesk.printing.visit_summary import visit_summary  # noqa: PLC0415 - as above

        def made(showing: Showing | None = None) -> Document:
            options = PrintOptions.of_office(showing=showing)
            return visit_summary(options, self.passing(), self.scope() or self.tr("全部"))

        self.opens.emit(PreviewPage(made(), made))

    def show_consultations(self) -> None:
        """Show who asked the station something."""
        self.opens.emit(ConsultationsPage(self._session, self._papers, self._today))

    def show_target(self, target: object) -> None:
        """Show a consultation, ("consult", its id), or what every list shows."""
        if isinstance(target, tuple) and target[0] == "consult":
            page = ConsultationsPage(self._session, self._papers, self._today)
            self.opens.emit(page)
            page.open_record(target[1])
        else:
            super().show_target(target)

    def open_record(self, record_id: int) -> None:
        page = VisitPage(self._session, self._papers, self._today)
        page.open_visit(Visit.find(record_id))
        self.opens.emit(page)

    def begin_new(self) -> None:
        """Ask who was visited."""
        question = self.tr("探访了谁？先找到服务对象")
        choose_person(self, self._session, self.verb(), question, self.begin_with)

    def filters(self) -> tuple[FilterChip, ...]:
        self.period = PeriodChip(self.tr("时间"), self._today)
        self.result = FilterChip(self.tr("结果"), self._results, self.tr("全部结果"))
        self.worker = FilterChip(self.tr("探访人"), linked(Visit.worker), self.tr("全部探访人"))
        self.place = FilterChip(self.tr("村（社区）"), linked(Person.place), self.tr("全部村社"))
        return (self.period, self.result, self.worker, self.place)

    def passing(self) -> VisitFilter:
        since, until = self.period.span()
        return VisitFilter(
            since=since,
            until=until,
            result=chosen(self.result),
            worker=chosen(self.worker),
            place=chosen(self.place),
            people=self.people,
        )

    def source(self) -> ListSource:
        return with_outcome(self.passing())

    def summary(self, listed: int) -> str:
        return self.tr("列出 {n} 次").format(n=listed)

    def has_any(self) -> bool:
        return Visit.live().exists()

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("还没有探访"),
            self.tr("没见到人也可以记一笔，到期提醒会自动顺延。"),
        )

    def begin_with(self, owner_id: int) -> None:
        page = VisitPage(self._session, self._papers, self._today)
        page.open_new_visit(Recipient.find(owner_id))
        self.opens.emit(page)

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("visited_on", self.tr("日期"), 100),
            Column("name", self.tr("服务对象"), 92, Kind.BOLD),
            Column("age", self.tr("性别年龄"), 76),
            Column("place", self.tr("村（社区）"), 104),
            Column("method", self.tr("形式"), 62),
            Column("outcome", self.tr("结果"), 92, Kind.PILL),
            Column("summary", self.tr("情况"), stretch=True, sortable=False),
            Column("worker", self.tr("探访人"), 76),
            Column("next_on", self.tr("下次"), 100),
        )

    def cells(self, *values: Any) -> tuple[Any, ...]:
        day, name, sex, age, place, method, outcome, summary, worker, next_on, put_off = values
        return (
            in_list(day, self._today()),
            name,
            sex_and_age(sex, age),
            place,
            tr(method),
            State(tr(outcome.label), "ok" if outcome.reached else "neutral"),
            summary,
            worker,
            in_a_row(in_list(next_on, self._today()), put_off),
        )

    def _results(self) -> list[tuple[object, str]]:
        return [(entry.code, tr(entry.label)) for entry in vocabulary("visit_result").offered()]
