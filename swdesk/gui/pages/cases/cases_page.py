"""个案: every case with its stage, its last contact and what it waits for."""

from __future__ import annotations

from typing import Any

from swdesk.gui.days import due_state, in_list
from swdesk.gui.i18n import tr
from swdesk.gui.pages.cases.case_head import status_state
from swdesk.gui.pages.cases.case_page import CasePage
from swdesk.gui.pages.cases.intake_page import IntakePage
from swdesk.gui.pages.choose_person_page import choose_person
from swdesk.gui.pages.list_page import chosen, linked
from swdesk.gui.pages.records_page import RecordsPage
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.filter_chip import FilterChip
from swdesk.model.cases import Case, CaseStage, CaseStatus
from swdesk.model.people import Person, Recipient
from swdesk.services.casework.case_sheets import SHEETS
from swdesk.services.lists import case_list
from swdesk.services.lists.list_filters import CaseFilter
from swdesk.services.lists.list_source import ListSource

#: What the first chip stands for while nothing else is chosen in it.
_WORKED_ON = "worked_on"


class CasesPage(RecordsPage):
    """The list; Enter opens a case, the find box filters by the person's facts."""

    roster = "cases"
    icon = "folder-open"
    kinds = frozenset(
        {"casework", "person", "recipient", "worker"} | {kind.model.table_name() for kind in SHEETS}
    )
    first_by = "due"
    spared = frozenset({"case_no"})

    @property
    def title(self) -> str:
        return self.tr("个案")

    @property
    def find_hint(self) -> str:
        return self.tr("找个案：姓名、拼音、电话、证件后四位")

    def verb(self) -> str:
        return self.tr("新建个案")

    def open_record(self, record_id: int) -> None:
        case = Case.find(record_id)
        self.opens.emit(CasePage(self._session, case, self._papers, self._today))

    def begin_new(self) -> None:
        """Ask who the new case is about."""
        question = self.tr("给谁建个案？先找到服务对象")
        choose_person(self, self._session, self.verb(), question, self.begin_with)

    def filters(self) -> tuple[FilterChip, ...]:
        self.status = FilterChip(self.tr("状态"), self._statuses, self.tr("全部状态"))
        self.status.set_value(_WORKED_ON)
        self.worker = FilterChip(self.tr("负责社工"), linked(Case.worker), self.tr("全部社工"))
        self.place = FilterChip(self.tr("村（社区）"), linked(Person.place), self.tr("全部村社"))
        return (self.status, self.worker, self.place)

    def passing(self) -> CaseFilter:
        status = chosen(self.status)
        every = {None: None, _WORKED_ON: (CaseStatus.OPEN, CaseStatus.PAUSED)}
        return CaseFilter(
            status=every.get(status, (status,)),
            worker=chosen(self.worker),
            place=chosen(self.place),
            people=self.people,
        )

    def source(self) -> ListSource:
        return case_list.with_stage(self.passing(), case_list.next_due())

    def summary(self, listed: int) -> str:
        numbers = case_list.counts()
        words = self.tr("列出 {n} 个　在办 {open}，暂停 {paused}")
        return words.format(
            n=listed, open=numbers[CaseStatus.OPEN], paused=numbers[CaseStatus.PAUSED]
        )

    def has_any(self) -> bool:
        return any(case_list.counts().values())

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("还没有个案"),
            self.tr("从一位服务对象开始：填接案登记表，以后每次跟进都记在这里。"),
        )

    def begin_with(self, owner_id: int) -> None:
        recipient = Recipient.find(owner_id)
        self.opens.emit(IntakePage(self._session, recipient, self._papers, self._today))

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("case_no", self.tr("编号"), 148),
            Column("name", self.tr("服务对象"), 92, Kind.BOLD),
            Column("stage", self.tr("阶段"), 100, Kind.PLAIN),
            Column("standing", self.tr("状态"), 84, Kind.PILL),
            Column("complaint", self.tr("主诉问题"), stretch=True, sortable=False),
            Column("worker", self.tr("社工"), 76),
            Column("last_contact", self.tr("最近联系"), 90),
            Column("todo", self.tr("待办"), 132, sortable=False),
            Column("due", self.tr("下次到期"), 104, Kind.PILL),
            Column("times", self.tr("次数"), 62, Kind.NUMBER),
        )

    def cells(self, *values: Any) -> tuple[Any, ...]:
        case_no, name, stage, status, complaint, worker, last_on, todo, due, times = values
        return (
            case_no,
            name,
            tr(CaseStage(stage).label),
            status_state(status),
            complaint,
            worker,
            in_list(last_on, self._today()),
            tr(todo),
            due_state(due, self._today()),
            times,
        )

    def _statuses(self) -> list[tuple[object, str]]:
        each = [(status, tr(status.label)) for status in CaseStatus]
        return [(_WORKED_ON, self.tr("在办和暂停")), *each]
