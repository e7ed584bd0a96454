"""导入: a spreadsheet is read, matched, checked and brought in, each on a step of its own."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from swdesk.errors import UserError
from swdesk.gui import jobs
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
from swdesk.gui.pages.importing.frame import StepFrame
from swdesk.gui.pages.importing.sheet_in_hand import SheetInHand, save_refused_rows
from swdesk.gui.session import Session
from swdesk.sheets import mappings, undo
from swdesk.sheets.bring_in import source_of
from swdesk.sheets.cells import Workbook
from swdesk.sheets.commit import Summary
from swdesk.sheets.kinds import RECIPIENTS, kind
from swdesk.sheets.recognise import Recognised
from swdesk.sheets.staged import Staging, Verdict
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
        self._hand = SheetInHand()
        self._batch: BatchInfo | None = None
        self.file = FileStep(kind_key)
        self.columns = ColumnsStep()
        self.check = CheckStep()
        self.done = DoneStep()
        self._frame = StepFrame(self.file, self.columns, self.check, self.done)
        self._notices = self._frame.notices
        self.foot = self._frame.foot
        self.setLayout(self._frame)
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
        return self._frame.step

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
        self._frame.current.setFocus(Qt.FocusReason.OtherFocusReason)

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
        box = self._notices.say_only(words.format(n=self.check.decided), "warn")
        box.add_button(self.tr("不导入，离开")).clicked.connect(self._leave)
        return False

    # The steps

    def read(self, path: Path) -> None:
        """Read a file off the window's thread and go on to its columns."""
        self._hand = SheetInHand(path)
        self._notices.clear()
        self.file.show_reading(path.name)
        self._run(partial(work.read_file, self.kind_key, path), self._on_read)

    def _on_read(self, read: tuple[Workbook, Recognised]) -> None:
        self._hand.workbook, table = read
        self.file.end_reading()
        self._show_table(table)

    def _show_table(self, table: Recognised) -> None:
        self._hand.take_table(table)
        self.check.forget()
        about = kind(self.kind_key)
        remembered = mappings.remembered(about.key, table)
        self.columns.show_table(
            about, table, remembered or about.guess(table.columns), remembered, self._hand.sheets()
        )
        self.columns.ask_event(table, self._hand.path.name, self._event_no)
        self._show_step(COLUMNS)

    def _on_sheet(self, name: str) -> None:
        sheet = self._hand.sheet(name)
        if sheet is not None:
            self._run(partial(work.read_sheet, self.kind_key, sheet), self._show_table)

    def _go_on(self) -> None:
        if self.step == COLUMNS:
            self._check_rows()
        elif self.step == CHECK:
            self._bring_in()
        elif self.step == DONE:
            self.closes.emit()

    def _go_back(self) -> None:
        self._notices.clear()
        self._show_step(self.step - 1)

    def _check_rows(self) -> None:
        hand = self._hand
        if hand.table is None:
            return
        try:
            hand.source = source_of(
                self.kind_key,
                hand.path.name,
                hand.table,
                mapping=self.columns.mapping(),
                event_no=self.columns.event_no(),
            )
        except UserError as refused:
            self.columns.refuse(tr(refused.message))
            return
        self._stage()

    def _stage(self) -> None:
        if self._hand.source is None:
            return
        self.foot.show_busy(self.tr("正在检查"))
        self._run(partial(work.check, self._hand.source, self._hand.decisions), self._on_staged)

    def _on_staged(self, staging: Staging) -> None:
        self.foot.end_busy()
        self.check.show_staging(staging)
        self._show_step(CHECK)

    def _on_meant(self, meaning: Meaning) -> None:
        """Check again with a word understood."""
        if self.staging is not None:
            self._hand.understand(meaning, self.staging)
            self._stage()

    def _bring_in(self) -> None:
        if self.staging is None:
            return
        self._notices.clear()
        outcome = Outcome(self._on_brought_in, self._on_error, self._on_stopped)
        work.bring_in(self, self._session, self.staging, self._hand.path.name, outcome)

    def _on_brought_in(self, summary: Summary) -> None:
        source = self._hand.source
        if source is not None:
            mappings.remember(self.kind_key, source.table, source.mapping)
        self._batch = next((one for one in undo.batches() if one.id == summary.batch_id), None)
        self.done.show_summary(self.kind_key, summary)
        self.refresh(frozenset())
        self._show_step(DONE)

    def _on_stopped(self) -> None:
        self._notices.say_only(self.tr("已经取消，什么也没有导入。"))

    # Taking back

    def _undo_last(self) -> None:
        if self._batch is not None:
            self._undo(self._batch)

    def _undo(self, batch: BatchInfo) -> None:
        self._notices.clear()
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
        told = save_refused_rows(self, self.staging, self._hand.path)
        if told is not None:
            self._notices.say_only(*told)

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
            self._notices.say_only(tr(error.message), "danger")
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
        facts = "" if step in (FILE, DONE) else self._hand.facts
        self._frame.show_step(step, self.title, facts)
        self._show_foot()
        self.begin()

    def _show_foot(self) -> None:
        refused = len(self.staging.of(Verdict.REJECT)) if self.staging and self.step == CHECK else 0
        self._frame.show_foot(back=self.step in (COLUMNS, CHECK), refused=refused)

    def _connect(self) -> None:
        self._frame.head.went_back.connect(self.closes)
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
