"""The list behind one figure; its lines add up to the figure and open their records."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from swdesk.gui.dialogs.saving import ask_path, write
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.figures.borrowing import borrow
from swdesk.gui.pages.figures.places import place_of
from swdesk.gui.pages.inline_panel import QuestionPlace
from swdesk.gui.pages.printing.errand_panel import ErrandPanel
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.table.lines import Lines
from swdesk.gui.table.model import RecordModel
from swdesk.gui.table.view import RecordTable
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.model.disclosure import Showing
from swdesk.services.figures.annex import Entry, annex, trimmed
from swdesk.services.figures.dimension import EVERYTHING, Narrowing
from swdesk.services.figures.indicator import Figure
from swdesk.services.figures.period import Period
from swdesk.services.privacy.errands import Errand
from swdesk.services.trail import auditing

if TYPE_CHECKING:
    from swdesk.printing.document import Document


class AnnexPage(Page):
    """Opened over the figures; Enter opens the record of a line."""

    def __init__(
        self,
        session: Session,
        figure: Figure,
        period: Period,
        narrowing: Narrowing = EVERYTHING,
    ) -> None:
        super().__init__()
        self._session = session
        self._figure = figure
        self._period = period
        self._narrowing = narrowing
        self.entries: list[Entry] = []
        self._model = RecordModel(self._columns(), parent=self)
        self.table = RecordTable(
            self._model, EmptyState("chart-column", self.tr("这段时间没有记录"))
        )
        self.table.setAccessibleName(self.title)
        self.questions = QuestionPlace()
        self.questions.emptied.connect(self.table.setFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.questions)
        layout.addWidget(self.table)
        self.setFocusProxy(self.table)
        self.table.opened.connect(self.open_record)
        self.mark_stale(frozenset())

    @property
    def title(self) -> str:
        return tr(self._figure.name)

    @property
    def context(self) -> str:
        words = self.tr("{period}　{n} 行，合计 {total} {unit}")
        total = trimmed(sum(entry.amount for entry in self.entries))
        return words.format(
            period=self._period.name,
            n=len(self.entries),
            total=total,
            unit=self._figure.unit.value,
        )

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("导出到表格"), "download", "Ctrl+S", self.export),
            Action(self.tr("打印预览"), "printer", "Ctrl+P", self.print_list),
        )

    def refresh(self, _changed: frozenset[str]) -> None:
        borrow(self, self._session, self.tr("正在取名单"), self._found, self.show_entries)

    def _found(self, showing: Showing = Showing.REAL) -> list[Entry]:
        return annex(self._figure, self._period, self._narrowing, showing)

    def show_entries(self, entries: list[Entry]) -> None:
        """Show these lines."""
        self.entries = entries
        self._model.set_source(Lines(dict(enumerate(self.entries, 1)), _cells))
        self.header_changed.emit()

    def open_record(self, number: int) -> None:
        """Go to the record of that line."""
        entry = self.entries[number - 1]
        if entry.record is None:
            self.noticed.emit(self.tr("这份个案不公开，需要时请找负责社工或站长。"), "info")
            return
        self.goes_to.emit(*place_of(entry.kind, entry.record))

    def print_list(self) -> None:
        """Show the list as the annex of a report."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine

        self.opens.emit(PreviewPage(self._document(Showing.MASKED), self._document))

    def export(self) -> None:
        """Ask what for and to whom, then where, and write the list as a workbook."""
        panel = ErrandPanel(self.tr("导出名单"), len(self.entries))
        self.questions.ask(panel, lambda: self._choose_place(panel.way, panel.errand))

    def _choose_place(self, showing: Showing, errand: Errand) -> None:
        path = ask_path(self, self.tr("导出名单"), Path.home() / f"{self.title}.xlsx")
        if path is not None:
            self._write(path, showing, errand)

    def _write(self, path: Path, showing: Showing, errand: Errand) -> None:
        from swdesk.sheets.figures import annex_workbook  # noqa: PLC0415 - loads the writer

        def work() -> int:
            entries = self._found(showing)
            write(path, annex_workbook(self._figure, entries))
            return len(entries)

        def written(count: int) -> None:
            auditing.exported("report", records=count, showing=showing, errand=errand)
            words = self.tr("已存到 {path}。这份文件没有加密，用完请删掉。")
            self.noticed.emit(words.format(path=path), "ok")

        borrow(self, self._session, self.tr("正在导出"), work, written)

    def _document(self, showing: Showing) -> Document:
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.report import annex_document  # noqa: PLC0415 - as above

        entries = self._found(showing)
        options = PrintOptions.of_office(showing=showing)
        scope = self._narrowing.scope
        return annex_document(self._figure, self._period, entries, options, scope)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("day", self.tr("日期"), 128, sortable=False),
            Column("way", self.tr("类别"), 88, sortable=False),
            Column("name", self.tr("姓名或编号"), 150, Kind.BOLD, sortable=False),
            Column("title", self.tr("记录"), kind=Kind.PLAIN, stretch=True, sortable=False),
            Column("place", self.tr("村（社区）"), 150, sortable=False),
            Column("worker", self.tr("社工"), 84, sortable=False),
            Column("amount", self.tr("计入"), 72, Kind.NUMBER, sortable=False),
        )


def _cells(entry: Entry) -> tuple[Any, ...]:
    return (
        entry.day.isoformat(), tr(entry.way), entry.name, tr(entry.title), entry.place,
        entry.worker, trimmed(entry.amount),
    )  # fmt: skip
