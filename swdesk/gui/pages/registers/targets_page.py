"""指标进度: what a project promised, what is done, and what is still missing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from swdesk.gui.dialogs.saving import ask_path, write
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.figures.annex_page import AnnexPage
from swdesk.gui.pages.figures.borrowing import borrow
from swdesk.gui.pages.figures.counted_page import CountedPage
from swdesk.gui.pages.printing.errand_panel import ErrandPanel
from swdesk.gui.pages.registers.lacks_page import LacksPage
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.tags import State
from swdesk.model import dates
from swdesk.model.disclosure import Showing
from swdesk.model.projects import Project
from swdesk.services.figures.annex import trimmed
from swdesk.services.lists import targets
from swdesk.services.lists.targets import Pace, Standing
from swdesk.services.privacy.errands import Errand
from swdesk.services.trail import auditing

if TYPE_CHECKING:
    from swdesk.printing.document import Document

_TONES = {Pace.REACHED: "ok", Pace.BEHIND: "warn", Pace.ON_TIME: "neutral"}


class TargetsPage(CountedPage):
    """One line a target; Enter opens the list behind what is done."""

    icon = "target"

    def __init__(
        self, session: Session, project: Project, today: Callable[[], dt.date] = dates.today
    ) -> None:
        self._project = project
        self._today = today
        super().__init__(session)

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

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("缺哪些资料"), "clipboard-check", "Ctrl+R", self.show_lacks),
            Action(self.tr("导出到表格"), "download", "Ctrl+S", self.export),
            Action(self.tr("打印预览"), "printer", "Ctrl+P", self.print_targets),
        )

    def columns(self) -> Sequence[Column]:
        return (
            Column("name", self.tr("指标"), 150, Kind.BOLD, sortable=False),
            Column("goal", self.tr("目标"), 64, Kind.NUMBER, sortable=False),
            Column("done", self.tr("完成"), 64, Kind.NUMBER, sortable=False),
            Column("unit", self.tr("单位"), 52, sortable=False),
            Column("percent", self.tr("完成率"), 64, Kind.NUMBER, sortable=False),
            Column("due", self.tr("到今天应完成"), 100, Kind.NUMBER, sortable=False),
            Column("expected", self.tr("照此到期末"), 90, Kind.NUMBER, sortable=False),
            Column("missing", self.tr("还差"), 64, Kind.NUMBER, sortable=False),
            Column("state", self.tr("进度"), 84, Kind.PILL, sortable=False),
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
        return (
            tr(line.figure.name),
            trimmed(line.goal),
            trimmed(line.done),
            line.figure.unit.value,
            f"{line.share:.0%}" if line.goal else "",
            trimmed(line.due),
            "" if line.expected is None else trimmed(line.expected),
            trimmed(line.missing) if line.missing else "",
            State(tr(line.pace.value), _TONES[line.pace]),
            targets.words(line),
        )

    def open_line(self, line: Standing) -> None:
        self.opens.emit(AnnexPage(self._session, line.figure, line.period, line.narrowing))

    def show_lacks(self) -> None:
        """Show what is missing on paper behind the target that is marked."""
        if (line := self.marked()) is not None:
            self.opens.emit(LacksPage(self._session, line))

    def print_targets(self) -> None:
        """Show how the targets stand as it prints."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine

        done = self.tr("正在排版")
        borrow(
            self, self._session, done, self._document,
            lambda made: self.opens.emit(PreviewPage(made)),
        )  # fmt: skip

    def export(self) -> None:
        """Ask what for and to whom, then where, and write the targets as a workbook."""
        panel = ErrandPanel(self.tr("导出指标完成情况"))
        self.questions.ask(panel, lambda: self._choose_place(panel.errand))

    def _choose_place(self, errand: Errand) -> None:
        start = Path.home() / f"{self.title}{self._project.name}.xlsx"
        path = ask_path(self, self.tr("导出指标完成情况"), start)
        if path is None:
            return
        from swdesk.sheets.figures import targets_workbook  # noqa: PLC0415 - loads the writer

        def written(_made: object) -> None:
            auditing.exported("report", records=0, showing=Showing.CODED, errand=errand)
            self.noticed.emit(self.tr("已存到 {path}。").format(path=path), "ok")

        borrow(
            self, self._session, self.tr("正在导出"),
            lambda: write(path, targets_workbook(self.lines())), written,
        )  # fmt: skip

    def _document(self) -> Document:
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.targets import targets_document  # noqa: PLC0415 - as above

        return targets_document(self._project, self.lines(), PrintOptions.of_office())
