"""What was entered, changed or binned for a closed period since its report was signed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from swdesk.gui.dialogs.saving import ask_path, write
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.figures.borrowing import borrow
from swdesk.gui.pages.figures.closing_questions import ReopenPanel
from swdesk.gui.pages.figures.places import place_of
from swdesk.gui.pages.inline_panel import QuestionPlace
from swdesk.gui.pages.printing.errand_panel import ErrandPanel
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.table.lines import Lines
from swdesk.gui.table.model import RecordModel
from swdesk.gui.table.view import RecordTable
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.gui.widgets.tags import State
from swdesk.model.disclosure import Showing
from swdesk.model.reporting import PeriodLock
from swdesk.services.access import Area, Level, may
from swdesk.services.figures import locks
from swdesk.services.figures.afterwards import Afterthought, Late, afterwards
from swdesk.services.privacy.errands import Errand
from swdesk.services.trail import auditing

if TYPE_CHECKING:
    from swdesk.printing.document import Document

_TONES = {Late.ENTERED: "ok", Late.CORRECTED: "warn", Late.BINNED: "danger"}


class ClosingPage(Page):
    """One line a record; Enter opens it, Ctrl+P prints the signed figures beside today's."""

    def __init__(self, session: Session, lock: PeriodLock) -> None:
        super().__init__()
        self._session = session
        self._lock = lock
        self._may_close = may(Area.FIGURES, Level.WRITE)
        self.found: list[Afterthought] = []
        self._model = RecordModel(self._columns(), parent=self)
        nothing = EmptyState("lock", self.tr("封账以后没有补录、更正或删除"))
        self.table = RecordTable(self._model, nothing)
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
        return self.tr("封账以后的变动")

    @property
    def context(self) -> str:
        lock = self._lock
        words = self.tr("{period}　{who} {day} 签字　{n} 条变动")
        return words.format(
            period=locks.period_of(lock).name, who=lock.signed_by, day=lock.signed_on.isoformat(),
            n=len(self.found),
        )  # fmt: skip

    def actions_shown(self) -> tuple[Action, ...]:
        may_reopen = self._may_close and self._lock.reopened_at is None
        reopen = Action(self.tr("重开"), "rotate-ccw", slot=self.ask_reopening)
        return (
            *((reopen,) if may_reopen else ()),
            Action(self.tr("导出到表格"), "download", "Ctrl+S", self.export),
            Action(self.tr("打印封账对照表"), "printer", "Ctrl+P", self.print_closing),
        )

    def refresh(self, _changed: frozenset[str]) -> None:
        borrow(
            self,
            self._session,
            self.tr("正在取名单"),
            lambda: afterwards(self._lock),
            self.show_found,
        )

    def show_found(self, found: list[Afterthought]) -> None:
        """Show these lines."""
        self.found = found
        self._model.set_source(Lines(dict(enumerate(found, 1)), _cells))
        self.header_changed.emit()

    def open_record(self, number: int) -> None:
        """Go to the record of that line."""
        line = self.found[number - 1]
        if line.record is None:
            self.noticed.emit(self.tr("这条记录在回收站里，或不公开，这里打不开。"), "info")
        else:
            self.goes_to.emit(*place_of(line.kind, line.record))

    def ask_reopening(self) -> None:
        """Ask why the period is to be opened again."""
        panel = ReopenPanel(locks.period_of(self._lock), self._reopen)
        self.questions.ask(
            panel, lambda: self.noticed.emit(self.tr("已重开，数字重新统计。"), "ok")
        )

    def print_closing(self) -> None:
        """Show the signed figures beside today's, with this list, as they print."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine

        borrow(
            self,
            self._session,
            self.tr("正在排版"),
            self._document,
            lambda made: self.opens.emit(PreviewPage(made)),
        )

    def export(self) -> None:
        """Ask what for and to whom, then where, and write both as a workbook."""
        panel = ErrandPanel(self.tr("导出封账对照表"))
        self.questions.ask(panel, lambda: self._choose_place(panel.errand))

    def _choose_place(self, errand: Errand) -> None:
        path = ask_path(self, self.tr("导出封账对照表"), Path.home() / f"{self.title}.xlsx")
        if path is None:
            return
        from swdesk.sheets.figures import closing_workbook  # noqa: PLC0415 - loads the writer

        def work() -> int:
            write(path, closing_workbook(locks.beside_today(self._lock), self.found))
            return len(self.found)

        def written(count: int) -> None:
            auditing.exported("report", records=count, showing=Showing.CODED, errand=errand)
            self.noticed.emit(self.tr("已存到 {path}。").format(path=path), "ok")

        borrow(self, self._session, self.tr("正在导出"), work, written)

    def _reopen(self, reason: str) -> None:
        self._lock = locks.reopen(self._lock, reason)
        self.header_changed.emit()

    def _document(self) -> Document:
        from swdesk.printing.closing import closing_document  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - as above

        options = PrintOptions.of_office(showing=Showing.CODED)  # the list names records, nobody
        compared = locks.beside_today(self._lock)
        return closing_document(self._lock, compared, self.found, options)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("day", self.tr("服务日期"), 124, sortable=False),
            Column("way", self.tr("类别"), 88, sortable=False),
            Column("title", self.tr("记录"), 220, Kind.BOLD, sortable=False),
            Column("done", self.tr("变动"), 72, Kind.TONED, sortable=False),
            Column("done_on", self.tr("变动日期"), 104, sortable=False),
            Column("worker", self.tr("经手人"), 84, sortable=False),
            Column("fields", self.tr("改了哪些栏"), stretch=True, sortable=False),
        )


def _cells(line: Afterthought) -> tuple[Any, ...]:
    return (
        line.day.isoformat(), tr(line.way), tr(line.title),
        State(tr(line.done.label), _TONES[line.done]), line.done_on.isoformat(), line.worker,
        line.fields,
    )  # fmt: skip
