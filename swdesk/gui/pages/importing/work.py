"""The work of an import that takes longer than a person notices, off the window's thread."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.jobs import OnProgress, Progress
from swdesk.gui.lending import Outcome, lend
from swdesk.gui.session import Session
from swdesk.labels import N_
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


def bring_in(
    parent: QWidget, session: Session, staging: Staging, file_name: str, outcome: Outcome
) -> None:
    """Back up, then write the rows in one transaction, behind a bar that can be stopped."""

    def work(step: OnProgress) -> Any:
        session.station.backup(attachments=False)
        with session.station.lend():
            return commit(staging, file_name, step)

    lend(parent, tr(N_("正在备份并导入")), work, outcome)


def take_back(parent: QWidget, session: Session, batch_id: int, outcome: Outcome) -> None:
    """Take an import back."""

    def work(_step: OnProgress) -> Any:
        with session.station.lend():
            return undo(batch_id)

    lend(parent, tr(N_("正在撤销这次导入")), work, outcome)
