"""统计: every figure of a period; each opens the list it is counted from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from swdesk.errors import UserError
from swdesk.gui.dialogs.saving import ask_path, write
from swdesk.gui.i18n import tr
from swdesk.gui.lending import Outcome, lend
from swdesk.gui.overrides import guarded
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.figures.annex_page import AnnexPage
from swdesk.gui.pages.inline_panel import QuestionPlace
from swdesk.gui.pages.printing.errand_panel import ErrandPanel
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.table.lines import Lines
from swdesk.gui.table.model import RecordModel
from swdesk.gui.table.view import RecordTable
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.filter_chip import FilterChip
from swdesk.gui.widgets.label import field_label
from swdesk.gui.widgets.tags import State
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.disclosure import Showing
from swdesk.services.figures.dimension import dimension, dimensions
from swdesk.services.figures.period import Period, parse_period
from swdesk.services.figures.report import Line, Report, shown, told_apart, usual
from swdesk.services.privacy.errands import Errand
from swdesk.services.trail import auditing

if TYPE_CHECKING:
    from swdesk.printing.document import Document

#: Columns of numbers that a window of the smallest size has room for.
_MOST_COLUMNS = 8
#: How long somebody has to stay before the records are counted.
_PASSING_MS = 150


class FiguresPage(Page):
    """One line a figure; a whole year stands beside its quarters, any other period alone."""

    def __init__(self, session: Session, today: Callable[[], dt.date] = dates.today) -> None:
        super().__init__()
        self._session = session
        self._period = Period.year(today().year)
        self.report: Report | None = None
        self.typed = QLineEdit(str(today().year))
        self.typed.setAccessibleName(self.tr("期间"))
        self.typed.setPlaceholderText("2026、2026-06、2026Q2、2026-01-01..2026-06-30")
        self.typed.setFixedWidth(220)
        self.apart = FilterChip(self.tr("分列"), _ways, self.tr("不分列"))
        self.table: RecordTable | None = None
        self.questions = QuestionPlace()
        self.questions.emptied.connect(self.setFocus)
        self._soon = QTimer(self, singleShot=True, interval=_PASSING_MS)
        self._soon.timeout.connect(self._count)
        self._lay_out(today())
        self.setFocusProxy(self.typed)
        self.typed.returnPressed.connect(self._take_period)
        self.apart.changed.connect(lambda _: self.refresh(frozenset()))
        self.mark_stale(frozenset())

    @property
    def title(self) -> str:
        return self.tr("统计")

    @property
    def context(self) -> str:
        return self._period.name

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("导出到表格"), "download", "Ctrl+S", self.export),
            Action(self.tr("打印预览"), "printer", "Ctrl+P", self.print_report),
        )

    def show_target(self, target: object) -> None:
        """Show a period, as it can be typed."""
        self.typed.setText(str(target))
        self._take_period()

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
        period, key = self._period, self.apart.value()
        station = self._session.station

        def work(_step: object) -> Report:
            with station.lend():
                return told_apart(period, dimension(str(key))) if key else usual(period)

        lend(self, self.tr("正在统计"), work, Outcome(self.show_report, self._on_error))

    def show_report(self, report: Report) -> None:
        """Show the figures of a report."""
        self.report = report
        marked = self.table.current_id() if self.table else None
        table = self._new_table(report)
        if self.table is not None:
            self._body.replaceWidget(self.table, table)
            self.table.deleteLater()
        else:
            self._body.addWidget(table, 1)
        self.table = table
        if marked is not None:
            table.select_id(marked)
        self.header_changed.emit()

    def open_list(self, number: int) -> None:
        """Open the list behind the figure in that line."""
        if self.report is not None:
            figure = self.report.lines[number - 1].figure
            self.opens.emit(AnnexPage(self._session, figure, self._period))

    def print_report(self) -> None:
        """Show the report as it prints."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine

        if self.report is not None:
            self.opens.emit(PreviewPage(self._document(self.report)))

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

    def _take_period(self) -> None:
        try:
            self._period = parse_period(self.typed.text())
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "warn")
            return
        self.refresh(frozenset())

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.noticed.emit(tr(error.message), "warn")

    def _document(self, report: Report) -> Document:
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.report import report_document  # noqa: PLC0415 - as above

        return report_document(report, PrintOptions.of_office())

    def _new_table(self, report: Report) -> RecordTable:
        source = Lines(dict(enumerate(report.headed(), 1)), lambda headed: _cells(*headed))
        table = RecordTable(RecordModel(self._columns(report), source, self))
        table.setAccessibleName(self.title)
        table.opened.connect(self.open_list)
        return table

    def _columns(self, report: Report) -> tuple[Column, ...]:
        numbers = (
            Column(f"n{nth}", tr(column.title), 70, Kind.NUMBER, sortable=False)
            for nth, column in enumerate(report.columns[:_MOST_COLUMNS])
        )
        return (
            Column("chapter", self.tr("类别"), 80, sortable=False),
            Column("name", self.tr("指标"), 150, Kind.BOLD, sortable=False),
            *numbers,
            Column("unit", self.tr("单位"), 52, sortable=False),
            Column("said", self.tr("口径与提示"), kind=Kind.TONED, stretch=True, sortable=False),
        )

    def _lay_out(self, today: dt.date) -> None:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        row.addWidget(field_label(self.tr("期间"), starred=False))
        row.addWidget(self.typed)
        for words, text in _spans(today):
            button = Button(tr(words), kind="chip")
            button.clicked.connect(lambda _checked=False, text=text: self.show_target(text))
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.apart)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        # At the top also while the table below is still being counted.
        self._body.addWidget(bar, 0, Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(self.questions)


def _cells(chapter: str, line: Line) -> tuple[Any, ...]:
    figure = line.figure
    said = (
        State(tr(line.warning), "warn") if line.warning else State(tr(figure.definition), "neutral")
    )
    numbers = [shown(number) for number in line.cells[:_MOST_COLUMNS]]
    return tr(chapter), tr(figure.name), *numbers, figure.unit.value, said


def _ways() -> list[tuple[str, str]]:
    return [(one.key, tr(one.name)) for one in dimensions()]


def _spans(today: dt.date) -> list[tuple[str, str]]:
    """Return the periods asked for most, as they can be typed."""
    quarter = (today.month + 2) // 3
    return [
        (N_("本月"), f"{today:%Y-%m}"),
        (N_("本季"), f"{today.year}Q{quarter}"),
        (N_("今年"), str(today.year)),
        (N_("去年"), str(today.year - 1)),
    ]
