"""The list behind one figure; its lines add up to the figure and open their records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from swdesk.errors import UserError
from swdesk.gui.dialogs.saving import ask_path, write
from swdesk.gui.i18n import tr
from swdesk.gui.lending import Outcome, lend
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.inline_panel import QuestionPlace
from swdesk.gui.pages.printing.errand_panel import ErrandPanel
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.table.lines import Lines
from swdesk.gui.table.model import RecordModel
from swdesk.gui.table.view import RecordTable
from swdesk.gui.widgets.empty_state import EmptyState
from swdesk.model.cases import FollowUp
from swdesk.model.disclosure import Showing
from swdesk.model.events import SignIn
from swdesk.model.groups import GroupMember, GroupSession
from swdesk.services.figures.annex import Entry, annex, trimmed
from swdesk.services.figures.dimension import EVERYTHING, Narrowing
from swdesk.services.figures.indicator import Figure
from swdesk.services.figures.period import Period
from swdesk.services.lists.registers import REGISTERS
from swdesk.services.privacy.errands import Errand
from swdesk.services.trail import auditing

if TYPE_CHECKING:
    from swdesk.printing.document import Document


def _in_register(key: str, record: int) -> tuple[str, int]:
    return key, record


#: The place of the program where each kind of record is shown, and the id it is shown by there.
_PLACES: Mapping[str, tuple[str, Callable[[int], object]]] = {
    "recipient": ("recipients", int),
    "visit": ("visits", int),
    "case": ("cases", int),
    "follow_up": ("cases", lambda one: FollowUp.find(one).case_id),
    "held": ("events", int),
    "event": ("events", lambda one: SignIn.find(one).event_id or 0),
    "group": ("groups", lambda one: GroupSession.find(SignIn.find(one).session_id or 0).group_id),
    "session": ("groups", lambda one: GroupSession.find(one).group_id),
    "groupwork": ("groups", int),
    "mark": ("groups", lambda one: GroupMember.find(one).group_id),
    "volunteer": ("volunteers", int),
    "worker": ("settings", lambda _one: "workers"),
    "item": ("registers", lambda one: ("service_items", one)),
    **{key: ("registers", partial(_in_register, key)) for key in REGISTERS},
}


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
        station = self._session.station

        def work(_step: object) -> list[Entry]:
            with station.lend():
                return annex(self._figure, self._period, self._narrowing)

        lend(self, self.tr("正在取名单"), work, Outcome(self.show_entries, self._on_error))

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
        place, find = _PLACES[entry.kind]
        self.goes_to.emit(place, find(entry.record))

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

        station = self._session.station

        def work(_step: object) -> int:
            with station.lend():
                entries = annex(self._figure, self._period, self._narrowing, showing)
            write(path, annex_workbook(self._figure, entries))
            return len(entries)

        def written(count: int) -> None:
            auditing.exported("report", records=count, showing=showing, errand=errand)
            words = self.tr("已存到 {path}。这份文件没有加密，用完请删掉。")
            self.noticed.emit(words.format(path=path), "ok")

        lend(self, self.tr("正在导出"), work, Outcome(written, self._on_error))

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.noticed.emit(tr(error.message), "warn")

    def _document(self, showing: Showing) -> Document:
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.report import annex_document  # noqa: PLC0415 - as above

        entries = annex(self._figure, self._period, self._narrowing, showing)
        options = PrintOptions.of_office(showing=showing)
        return annex_document(self._figure, self._period, entries, options)

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
