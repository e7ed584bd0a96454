"""封账记录: which periods were closed, by whom, and what came of each afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from swdesk.gui.i18n import tr
from swdesk.gui.pages.figures.closing_page import ClosingPage
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.tags import State
from swdesk.labels import N_
from swdesk.model.projects import Project
from swdesk.model.reporting import PeriodLock
from swdesk.model.team import Worker
from swdesk.services.figures import locks


class ClosingsPage(RegisterPage):
    """One line a closing; Enter opens what was entered or changed since."""

    icon = "lock"

    def __init__(self, session: Session) -> None:
        self._session = session
        super().__init__()

    @property
    def title(self) -> str:
        return self.tr("封账记录")

    def columns(self) -> Sequence[Column]:
        return (
            Column("period", self.tr("期间"), 230, Kind.BOLD, sortable=False),
            Column("project", self.tr("项目"), 170, sortable=False),
            Column("signed_by", self.tr("签字人"), 84, sortable=False),
            Column("signed_on", self.tr("签字日期"), 104, sortable=False),
            Column("worker", self.tr("办理人"), 84, sortable=False),
            Column("state", self.tr("状态"), 84, Kind.PILL, sortable=False),
            Column("note", self.tr("备注或重开原因"), stretch=True, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("还没有封过账"),
            self.tr("报表签字以后，在统计页选好期间，按“封账”，把签字时的数字留住。"),
        )

    def lines(self) -> Sequence[PeriodLock]:
        self._names = {one.id: str(one.name) for one in Worker.select(Worker.id, Worker.name)}
        self._projects = {one.id: str(one.name) for one in Project.select(Project.id, Project.name)}
        return locks.history()

    def cells(self, line: PeriodLock) -> tuple[Any, ...]:
        held = line.__data__
        is_open = line.reopened_at is not None
        state = State(tr(N_("已重开")), "warn") if is_open else State(tr(N_("已封账")), "ok")
        return (
            locks.period_of(line).name,
            self._projects.get(held.get("project"), self.tr("全站")),
            line.signed_by,
            line.signed_on.isoformat(),
            self._names.get(held.get("worker"), ""),
            state,
            (line.reason if is_open else line.note) or "",
        )

    def open_line(self, line: PeriodLock) -> None:
        self.opens.emit(ClosingPage(self._session, line))
