"""统计: every figure of a period; each opens the list it is counted from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout

from swdesk.errors import UserError
from swdesk.gui.dialogs.saving import ask_path, write
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.figures.annex_page import AnnexPage
from swdesk.gui.pages.figures.borrowing import borrow
from swdesk.gui.pages.figures.charts_page import ChartsPage
from swdesk.gui.pages.figures.closing_page import ClosingPage
from swdesk.gui.pages.figures.closing_questions import ClosePanel
from swdesk.gui.pages.figures.closings_page import ClosingsPage
from swdesk.gui.pages.figures.figures_bar import FiguresBar
from swdesk.gui.pages.figures.figures_table import MOST_COLUMNS, figures_table
from swdesk.gui.pages.figures.footing_line import FootingLine
from swdesk.gui.pages.inline_panel import QuestionPlace
from swdesk.gui.pages.printing.errand_panel import ErrandPanel
from swdesk.gui.session import Session
from swdesk.gui.table.view import RecordTable
from swdesk.model import dates
from swdesk.model.disclosure import Showing
from swdesk.model.projects import Project
from swdesk.services.access import Area, Level, may
from swdesk.services.figures import locks, trends
from swdesk.services.figures.dimension import EVERYTHING, PROJECT, Narrowing
from swdesk.services.figures.footing import footing
from swdesk.services.figures.locks import Signing
from swdesk.services.figures.period import Period, parse_period
from swdesk.services.figures.report import Aspect, Report, made
from swdesk.services.privacy.errands import Errand
from swdesk.services.trail import auditing

if TYPE_CHECKING:
    from swdesk.printing.document import Document

#: How long somebody has to stay before the records are counted.
_PASSING_MS = 150


class FiguresPage(Page):
    """One line a figure; a whole year stands beside its quarters, any other period alone."""

    def __init__(self, session: Session, today: Callable[[], dt.date] = dates.today) -> None:
        super().__init__()
        self._session = session
        self._today = today
        self._period = Period.year(today().year)
        self._first = 0
        self._may_close = may(Area.FIGURES, Level.WRITE)
        self.report: Report | None = None
        self.bar = FiguresBar(today())
        self.typed, self.apart = self.bar.typed, self.bar.apart
        self.table: RecordTable | None = None
        self.footing = FootingLine()
        self.questions = QuestionPlace()
        self.questions.emptied.connect(self.setFocus)
        self._soon = QTimer(self, singleShot=True, interval=_PASSING_MS)
        self._soon.timeout.connect(self._count)
        self._lay_out()
        self.setFocusProxy(self.bar)
        self.bar.period_typed.connect(self._take_period)
        self.bar.changed.connect(lambda: self.refresh(frozenset()))
        self.bar.turned.connect(self._turn)
        self.mark_stale(frozenset())

    @property
    def title(self) -> str:
        return self.tr("统计")

    @property
    def context(self) -> str:
        scope = self.report.scope if self.report else ""
        return "　".join(part for part in (self._period.name, scope) if part)

    def actions_shown(self) -> tuple[Action, ...]:
        kept = [Action(self.tr("封账记录"), "lock", slot=self.show_closings)]
        if self._may_close:
            kept.insert(0, Action(self.tr("封账"), "lock", slot=self.ask_closing))
        for words, key in ((self.tr("期初数"), "opening_figures"),
                           (self.tr("统计口径"), "counting_rules")):  # fmt: skip
            kept.append(Action(words, slot=partial(self.goes_to.emit, "registers", key)))
        return (
            Action(self.tr("封账与口径"), "lock", menu=tuple(kept)),
            Action(self.tr("图表"), "chart-column", "Ctrl+G", self.show_charts),
            Action(self.tr("导出到表格"), "download", "Ctrl+S", self.export),
            Action(self.tr("打印预览"), "printer", "Ctrl+P", self.print_report),
        )

    def show_target(self, target: object) -> None:
        """Show a period, as it can be typed."""
        self.bar.type_period(str(target))

    def refresh(self, _changed: frozenset[str]) -> None:
        self._soon.start()

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        """Count nothing for somebody who only passes by in the navigation."""
        super().hideEvent(event)
        if self._soon.isActive():
            self._soon.stop()
            self.mark_stale(frozenset())

    def _count(self) -> None:
        period, way, narrowing = self._period, self.bar.way, self.bar.narrowing

        def work() -> tuple[Report, list[str]]:
            report = made(period, way, narrowing)
            return report, footing(report)

        borrow(
            self, self._session, self.tr("正在统计"), work, lambda found: self.show_report(*found)
        )

    def show_report(self, report: Report, said: list[str] | None = None) -> None:
        """Show the figures of a report, and under them what was checked across them."""
        self.report = report
        self._first = 0
        self.footing.show_sentences(said or ())
        self._show_table()

    def open_list(self, number: int) -> None:
        """Open the list behind that line: the rows that count, or what stands beside them."""
        if self.report is None:
            return
        line = self.report.lines[number - 1]
        if line.aspect is Aspect.OPENING:
            self.goes_to.emit("registers", "opening_figures")
        elif line.aspect is Aspect.COUNTED:
            narrowing = self.report.columns[self.report.main].narrowing
            self.opens.emit(AnnexPage(self._session, line.figure, self._period, narrowing))
        elif len(self.report.locks) == 1:
            self.opens.emit(ClosingPage(self._session, self.report.locks[0]))
        else:
            self.show_closings()

    def show_charts(self) -> None:
        """Show the period as charts, of the figure that is marked."""
        marked = (self.table.current_id() or 1) if self.table else 1
        figure = self.report.lines[marked - 1].figure if self.report else None
        code = figure.code if figure else ""
        self.opens.emit(ChartsPage(self._session, self._period, self.bar.narrowing, code))

    def show_closings(self) -> None:
        """Show which periods were closed."""
        self.opens.emit(ClosingsPage(self._session))

    def ask_closing(self) -> None:
        """Ask who signed the report of this period, of the project that is chosen or of all."""
        narrowing = self.bar.narrowing
        if set(narrowing.wanted) - {PROJECT}:
            words = self.tr("封账的是全站或一个项目的数字，请先清掉别的条件。")
            self.noticed.emit(words, "info")
            return
        project = Project.find(narrowing.project) if narrowing.project else None
        self.questions.ask(ClosePanel(self._period, project, self._today(), self._close))

    def print_report(self) -> None:
        """Show the report as it prints."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine

        report = self.report
        if report is not None:
            borrow(
                self,
                self._session,
                self.tr("正在排版"),
                lambda: _document(report),
                lambda document: self.opens.emit(PreviewPage(document)),
            )

    def export(self) -> None:
        """Ask what for and to whom, then where, and write the report as a workbook."""
        if self.report is not None:
            panel = ErrandPanel(self.tr("导出统计"))
            report = self.report
            self.questions.ask(panel, lambda: self._write(report, panel.errand))

    def _write(self, report: Report, errand: Errand) -> None:
        start = Path.home() / f"{self.title}{self._period.name}.xlsx"
        path = ask_path(self, self.tr("导出统计"), start)
        if path is None:
            return
        from swdesk.sheets.figures import report_workbook  # noqa: PLC0415 - loads the writer

        try:
            write(path, report_workbook(report))
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "danger")
            return
        auditing.exported("report", records=0, showing=Showing.REAL, errand=errand)
        self.noticed.emit(self.tr("已存到 {path}。").format(path=path), "ok")

    def _close(self, signing: Signing) -> None:
        """Close the period; what hinders it is refused before the question is put away."""
        locks.require_closable(signing)
        borrow(self, self._session, self.tr("正在封账"), lambda: locks.close(signing), self._closed)

    def _closed(self, lock: Any) -> None:
        self.noticed.emit(tr(locks.said(lock)), "ok")
        self.refresh(frozenset())

    def _take_period(self, typed: str) -> None:
        try:
            self._period = parse_period(typed)
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "warn")
            return
        self.refresh(frozenset())

    def _turn(self, way: int) -> None:
        self._first += way * MOST_COLUMNS
        self._show_table()

    def _show_table(self) -> None:
        if self.report is None:
            return
        marked = self.table.current_id() if self.table else None
        table = figures_table(self.report, self._first, self)
        table.setAccessibleName(self.title)
        table.opened.connect(self.open_list)
        if self.table is not None:
            self._body.replaceWidget(self.table, table)
            self.table.deleteLater()
        else:
            self._body.insertWidget(self._body.indexOf(self.footing), table, 1)
        self.table = table
        if marked is not None:
            table.select_id(marked)
        after = self._first + MOST_COLUMNS < len(self.report.columns)
        self.bar.show_turning(before=self._first > 0, after=after)
        self.header_changed.emit()

    def _lay_out(self) -> None:
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        # At the top also while the table below is still being counted.
        self._body.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(self.questions)
        self._body.addWidget(self.footing)


def _document(report: Report) -> Document:
    from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
    from swdesk.printing.report import report_document  # noqa: PLC0415 - as above

    narrowing = report.columns[report.main].narrowing or EVERYTHING
    charts = trends.of_report(report.period, Narrowing(narrowing.wanted))
    return report_document(report, PrintOptions.of_office(), charts)
