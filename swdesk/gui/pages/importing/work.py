"""The work of an import that takes longer than a person notices, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from swdesk.gui.dialogs.waiting import wait_for
from swdesk.gui.jobs import OnProgress, Progress
from swdesk.gui.session import Session
from swdesk.model.base import acting_as, author
from swdesk.services import changes
from swdesk.sheets.bring_in import Source
from swdesk.sheets.cells import Sheet, Workbook
from swdesk.sheets.commit import commit
from swdesk.sheets.kinds import kind
from swdesk.sheets.read import read
from swdesk.sheets.recognise import Recognised, recognise
from swdesk.sheets.staged import Decisions, Staging
from swdesk.sheets.undo import undo


def read_file(kind_key: str, path: Path, progress: Progress) -> tuple[Workbook, Recognised]:
    """Return the sheets of a file and the table in the fullest of them."""
    workbook = read(path)
    progress(0, 0)
    return workbook, recognise(workbook, kind(kind_key).targets)


def read_sheet(kind_key: str, sheet: Sheet, progress: Progress) -> Recognised:
    """Return the table in one sheet, hidden or not."""
    progress(0, 0)
    return recognise(Workbook((sheet,)), kind(kind_key).targets)


def check(source: Source, decisions: Decisions, progress: Progress) -> Staging:
    """Return the rows, checked and compared."""
    return source.stage(decisions, progress)


@dataclass(frozen=True)
class Outcome:
    """Who is told how borrowed work has ended; without *stopped* it cannot be cancelled."""

    done: Callable[[Any], object]
    failed: Callable[[Exception], object]
    stopped: Callable[[], object] | None = None


def bring_in(
    parent: QWidget, session: Session, staging: Staging, file_name: str, outcome: Outcome
) -> None:
    """Back up, then write the rows in one transaction, behind a bar that can be stopped."""

    def work(step: OnProgress) -> Any:
        session.station.backup(attachments=False)
        with session.station.lend():
            return commit(staging, file_name, step)

    lend(parent, parent.tr("正在备份并导入"), work, outcome)


def take_back(parent: QWidget, session: Session, batch_id: int, outcome: Outcome) -> None:
    """Take an import back."""

    def work(_step: OnProgress) -> Any:
        with session.station.lend():
            return undo(batch_id)

    lend(parent, parent.tr("正在撤销这次导入"), work, outcome)


def lend(
    parent: QWidget, sentence: str, work: Callable[[OnProgress], Any], outcome: Outcome
) -> None:
    """Run *work*, which borrows the connection, in the name of the present worker.

    What it changed is told here, on the window's thread, when it is over: those who listen draw
    and ask the database.
    """
    held = ExitStack()
    held.enter_context(changes.together())
    worker = author()

    def in_my_name(step: OnProgress) -> Any:
        with acting_as(worker):
            return work(step)

    def over(callback: Callable[..., object]) -> Callable[..., None]:
        def call(*results: Any) -> None:
            held.close()
            callback(*results)

        return call

    stopped = None if outcome.stopped is None else over(outcome.stopped)
    wait_for(parent, sentence, in_my_name, over(outcome.done), over(outcome.failed), stopped)
