"""指标进度: what a project promised, what is done, and what is still missing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from swdesk.gui.i18n import tr
from swdesk.gui.pages.figures.annex_page import AnnexPage
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.tags import State
from swdesk.model import dates
from swdesk.model.projects import Project
from swdesk.services.figures.annex import trimmed
from swdesk.services.lists import targets
from swdesk.services.lists.targets import Standing


class TargetsPage(RegisterPage):
    """One line a target; Enter opens the list behind what is done."""

    icon = "target"

    def __init__(
        self, session: Session, project: Project, today: Callable[[], dt.date] = dates.today
    ) -> None:
        self._session = session
        self._project = project
        self._today = today
        super().__init__()

    @property
    def title(self) -> str:
        return self.tr("指标进度")

    @property
    def context(self) -> str:
        words = self.tr("{name}　{first} 至 {last}，时间已过 {percent}%")
        first, last = self._project.begins_on, self._project.ends_on
        days = (last - first).days + 1
        gone = min(max((self._today() - first).days + 1, 0), days)
        return words.format(
            name=self._project.name, first=first, last=last, percent=round(gone * 100 / days)
        )

    def columns(self) -> Sequence[Column]:
        return (
            Column("name", self.tr("指标"), 170, Kind.BOLD, sortable=False),
            Column("goal", self.tr("目标"), 76, Kind.NUMBER, sortable=False),
            Column("done", self.tr("完成"), 76, Kind.NUMBER, sortable=False),
            Column("unit", self.tr("单位"), 56, sortable=False),
            Column("percent", self.tr("完成率"), 76, Kind.NUMBER, sortable=False),
            Column("due", self.tr("到今天应完成"), 110, Kind.NUMBER, sortable=False),
            Column("missing", self.tr("还差"), 76, Kind.NUMBER, sortable=False),
            Column("state", self.tr("进度"), 104, Kind.PILL, sortable=False),
            Column("note", self.tr("合同里的说法"), stretch=True, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("这个项目还没有写合同指标"),
            self.tr("在项目登记表的“合同指标”里选指标、写目标数，这里就会对照完成情况。"),
        )

    def lines(self) -> Sequence[Any]:
        return targets.standings(self._project, self._today())

    def cells(self, line: Standing) -> tuple[Any, ...]:
        percent = f"{line.done * 100 / line.goal:.0f}%" if line.goal else ""
        said = line.target.note or ""
        whole = "" if line.is_of_project else self.tr("按全站计")
        return (
            tr(line.figure.name),
            trimmed(line.goal),
            trimmed(line.done),
            line.figure.unit.value,
            percent,
            trimmed(line.due),
            trimmed(line.missing) if line.missing else "",
            self._state(line),
            "　".join(part for part in (said, whole) if part),
        )

    def open_line(self, line: Standing) -> None:
        self.opens.emit(AnnexPage(self._session, line.figure, line.period, line.narrowing))

    def _state(self, line: Standing) -> State:
        if line.is_reached:
            return State(self.tr("已完成"), "ok")
        if line.is_behind:
            return State(self.tr("落后"), "warn")
        return State(self.tr("跟得上"), "neutral")
