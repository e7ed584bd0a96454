"""导入: a spreadsheet is read, matched, checked and brought in, each on a step of its own."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from swdesk.errors import UserError
from swdesk.gui import jobs
from swdesk.gui.dialogs.saving import ask_path, write
from swdesk.gui.i18n import tr
from swdesk.gui.jobs import Job
from swdesk.gui.lending import Outcome
from swdesk.gui.page import Action, Page
from swdesk.gui.pages.importing import work
from swdesk.gui.pages.importing.answers import Meaning
from swdesk.gui.pages.importing.check_step import CheckStep
from swdesk.gui.pages.importing.columns_step import ColumnsStep
from swdesk.gui.pages.importing.done_step import DoneStep
from swdesk.gui.pages.importing.file_step import FileStep
from swdesk.gui.pages.importing.foot import Foot
from swdesk.gui.pages.importing.head import ImportHead
from swdesk.gui.session import Session
from swdesk.gui.widgets.message import MessageBox
from swdesk.sheets import mappings, undo
from swdesk.sheets.bring_in import Source, errors, source_of
from swdesk.sheets.cells import Workbook
from swdesk.sheets.commit import Summary
from swdesk.sheets.kinds import EVENTS, RECIPIENTS, kind
from swdesk.sheets.recognise import Recognised
from swdesk.sheets.staged import Decisions, Staging, Verdict
from swdesk.sheets.undo import BatchInfo, Undone

FILE, COLUMNS, CHECK, DONE = range(4)


class ImportPage(Page):
    """Opened over a list; *kind_key* is what it lists, *event_no* the event to sign people in to.

    Nothing is written before the button of the third step, and all of that can be taken back.
    """

    own_header = True

    def __init__(
        self, session: Session, kind_key: str = RECIPIENTS, event_no: str | None = None
    ) -> None:
        super().__init__()
        self._session = session
        self._event_no = event_no
        self._job: Job | None = None
        self._path = Path()
        self._workbook: Workbook | None = None
        self._table: Recognised | None = None
        self._source: Source | None = None
        self._decisions = Decisions()
        self._batch: BatchInfo | None = None
        self.head = ImportHead()
        self.file = FileStep(kind_key)
        self.columns = ColumnsStep()
        self.check = CheckStep()
        self.done = DoneStep()
        self.foot = Foot()
        self._notices = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._show_step(FILE)
        self.refresh(frozenset())

    @property
    def title(self) -> str:
        return self.tr("导入{what}").format(what=tr(kind(self.kind_key).title))

    @property
    def kind_key(self) -> str:
        """What is brought in."""
        return str(self.file.kind.value())

    @property
    def step(self) -> int:
        """The step in sight, from 0."""
        return self._steps.currentIndex()

    @property
    def staging(self) -> Staging | None:
        """The checked sheet."""
        return self.check.staging

    def actions_shown(self) -> tuple[Action, ...]:
        return (
            Action(self.tr("继续"), key="Ctrl+S", slot=self.foot.press, hidden=True),
            Action(self.tr("选择文件"), key="Ctrl+N", slot=self._ask_file, hidden=True),
        )

    def begin(self) -> None:
        """Put the focus on the first thing to do."""
        self._current().setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_section(self, number: int) -> None:
        if self.step == CHECK:
            self.check.go_to_section(number)

    def refresh(self, _changed: frozenset[str]) -> None:
        self.file.batches.show_batches(undo.batches())

    def can_leave(self) -> bool:
        """Stop reading; hold once when decisions would be lost."""
        if self._job is not None and self._job.running:
            self._job.cancel()
        if self.step != CHECK or not self.check.decided:
            return True
        words = self.tr("已经决定了 {n} 行，还没有导入。离开的话，下次要重新决定。")
        box = self._say(words.format(n=self.check.decided), "warn")
        box.add_button(self.tr("不导入，离开")).clicked.connect(self._leave)
        return False

    # The steps

    def read(self, path: Path) -> None:
        """Read a file off the window's thread and go on to its columns."""
        self._path = path
        self._clear_notices()
        self.file.show_reading(path.name)
        self._run(partial(work.read_file, self.kind_key, path), self._on_read)

    def _on_read(self, read: tuple[Workbook, Recognised]) -> None:
        self._workbook, table = read
        self.file.end_reading()
        self._show_table(table)

    def _show_table(self, table: Recognised) -> None:
        self._table = table
        self._decisions = Decisions()
        self.check.forget()
        about = kind(self.kind_key)
        remembered = mappings.remembered(about.key, table)
        self.columns.show_table(
            about, table, remembered or about.guess(table.columns), remembered, self._sheets(table)
        )
        self.columns.event_choice.setVisible(about.key == EVENTS)
        if about.key == EVENTS:
            self.columns.event_choice.show_events(table, self._path.name, self._event_no)
        self._show_step(COLUMNS)

    def _sheets(self, table: Recognised) -> list[tuple[str, int]]:
        counted = {table.sheet.name: len(table.data_rows), **dict(table.others)}
        if self._workbook is None:
            return list(counted.items())
        known = {**dict(self.columns.sheets()), **counted}
        return [(one.name, known.get(one.name, 0)) for one in self._workbook.sheets]

    def _on_sheet(self, name: str) -> None:
        if self._workbook is None:
            return
        sheet = next(one for one in self._workbook.sheets if one.name == name)
        self._run(partial(work.read_sheet, self.kind_key, sheet), self._show_table)

    def _go_on(self) -> None:
        if self.step == COLUMNS:
            self._check_rows()
        elif self.step == CHECK:
            self._bring_in()
        elif self.step == DONE:
            self.closes.emit()

    def _go_back(self) -> None:
        self._clear_notices()
        self._show_step(self.step - 1)

    def _check_rows(self) -> None:
        if self._table is None:
            return
        try:
            self._source = source_of(
                self.kind_key,
                self._path.name,
                self._table,
                mapping=self.columns.mapping(),
                event_no=self.columns.event_choice.event_no() if self.kind_key == EVENTS else None,
            )
        except UserError as refused:
            self.columns.refuse(tr(refused.message))
            return
        self._stage()

    def _stage(self) -> None:
        if self._source is None:
            return
        self.foot.show_busy(self.tr("正在检查"))
        self._run(partial(work.check, self._source, self._decisions), self._on_staged)

    def _on_staged(self, staging: Staging) -> None:
        self.foot.end_busy()
        self.check.show_staging(staging)
        self._show_step(CHECK)

    def _on_meant(self, meaning: Meaning) -> None:
        """Check again with a word understood; what was decided about rows stays."""
        staging = self.staging
        if staging is None:
            return
        # A row that could not come in has not been decided about: it may come in now.
        comes = (row for row in staging.rows if row.choice and row.verdict is not Verdict.REJECT)
        decided = {row.row: row.choice for row in comes if row.choice}
        made = Decisions(self._decisions.meanings, decided)
        self._decisions = made.with_meaning(meaning.key, meaning.text, meaning.name)
        self._stage()

    def _bring_in(self) -> None:
        if self.staging is None:
            return
        self._clear_notices()
        work.bring_in(
            self,
            self._session,
            self.staging,
            self._path.name,
            Outcome(self._on_brought_in, self._on_error, self._on_stopped),
        )

    def _on_brought_in(self, summary: Summary) -> None:
        if self._source is not None:
            mappings.remember(self.kind_key, self._source.table, self._source.mapping)
        self._batch = next((one for one in undo.batches() if one.id == summary.batch_id), None)
        self.done.show_summary(self.kind_key, summary)
        self.refresh(frozenset())
        self._show_step(DONE)

    def _on_stopped(self) -> None:
        self._say(self.tr("已经取消，什么也没有导入。"), "info")

    # Taking back

    def _undo_last(self) -> None:
        if self._batch is not None:
            self._undo(self._batch)

    def _undo(self, batch: BatchInfo) -> None:
        self._clear_notices()
        on_done = partial(self._on_undone, batch.file_name)
        work.take_back(self, self._session, batch.id, Outcome(on_done, self._on_error))

    def _on_undone(self, file_name: str, undone: Undone) -> None:
        self._batch = None
        self.done.show_undone(file_name, undone)
        self.refresh(frozenset())
        self._show_step(DONE)

    def _begin_again(self) -> None:
        self.check.forget()
        self._show_step(FILE)

    # The refused rows

    def save_refused(self) -> None:
        """Ask where, and write the rows that cannot come in, each with its reason."""
        if self.staging is None or not self.staging.of(Verdict.REJECT):
            return
        refused = self.tr("不能导入的行")
        start = self._path.with_name(f"{self._path.stem}　{refused}.xlsx")
        path = ask_path(self, self.tr("下载问题行"), start)
        if path is None:
            return
        try:
            write(path, errors(self.staging))
        except UserError as not_written:
            self._say(tr(not_written.message), "danger")
        else:
            words = self.tr("已存到 {path}。改好“原因”里说的地方，再导入这个文件；用完请删掉。")
            self._say(words.format(path=path), "ok")

    # Inside

    def _run(self, fn: Any, on_done: Any) -> None:
        self._job = jobs.run(
            fn, on_done=on_done, on_error=self._on_error, on_progress=self.foot.show_progress
        )

    def _on_error(self, error: Exception) -> None:
        self.file.end_reading()
        self.foot.end_busy()
        if not isinstance(error, UserError):
            raise error
        if self.step == FILE:
            self.file.refuse(tr(error.message))
        else:
            self._say(tr(error.message), "danger")
        self._show_step(self.step)

    def _stop_reading(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self.file.end_reading()

    def _ask_file(self) -> None:
        if self.step == FILE:
            self.file.ask()

    def _leave(self) -> None:
        self.check.forget()
        self.closes.emit()

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self.head.show_place(self.title, self._context(), step)
        self._show_foot()
        self.begin()

    def _show_foot(self) -> None:
        current = self._current()
        refused = len(self.staging.of(Verdict.REJECT)) if self.staging and self.step == CHECK else 0
        self.foot.show_step(current, back=self.step in (COLUMNS, CHECK), refused=refused)

    def _current(self) -> QWidget:
        return (self.file, self.columns, self.check, self.done)[self.step]

    def _context(self) -> str:
        if self._table is None or self.step in (FILE, DONE):
            return ""
        words = self.tr("{file}　工作表“{sheet}”　{n} 行")
        return words.format(
            file=self._path.name, sheet=self._table.sheet.name, n=len(self._table.data_rows)
        )

    def _say(self, text: str, tone: str) -> MessageBox:
        self._clear_notices()
        box = MessageBox(text, tone=tone, closable=True)
        box.closed.connect(self._clear_notices)
        self._notices.addWidget(box)
        self._notices.setContentsMargins(16, 12, 16, 0)
        return box

    def _clear_notices(self) -> None:
        while (item := self._notices.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._notices.setContentsMargins(0, 0, 0, 0)

    def _connect(self) -> None:
        self.head.went_back.connect(self.closes)
        self.foot.went_back.connect(self._go_back)
        self.foot.went_on.connect(self._go_on)
        self.foot.rows_asked.connect(self.save_refused)
        self.file.picked.connect(self.read)
        self.file.cancelled.connect(self._stop_reading)
        self.file.kind.changed.connect(lambda _kind: self._show_step(FILE))
        self.file.batches.undo_asked.connect(self._undo)
        self.columns.sheet_chosen.connect(self._on_sheet)
        self.check.meant.connect(self._on_meant)
        self.done.undo_asked.connect(self._undo_last)
        self.done.rows_asked.connect(self.save_refused)
        self.done.again_asked.connect(self._begin_again)
        for step in (self.columns, self.check, self.done):
            step.changed.connect(self._show_foot)

    def _lay_out(self) -> None:
        self._steps = QStackedWidget()
        for step in (self.file, self.columns, self.check, self.done):
            self._steps.addWidget(step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addLayout(self._notices)
        layout.addWidget(self._steps, 1)
        layout.addWidget(self.foot)
