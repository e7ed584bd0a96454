"""Where a file goes that leaves the encrypted station folder, and writing it there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.labels import N_

_KINDS = {".pdf": "PDF (*.pdf)", ".xlsx": "Excel (*.xlsx)"}


def ask_path(parent: QWidget, deed: str, start: Path) -> Path | None:
    """Ask where the file goes that *deed* makes; *start* proposes its name and gives its kind."""
    title = tr(N_("{deed}（离开加密的资料文件夹，请放在安全的地方）")).format(deed=deed)
    kind = _KINDS[start.suffix]
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start), kind)
    return Path(chosen).with_suffix(start.suffix) if chosen else None


def write(path: Path, content: bytes) -> None:
    """Write the file; raises UserError where the disk takes it not."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise UserError(N_("没有写成文件。请看看磁盘是否已满，或换个文件夹再存。")) from error
