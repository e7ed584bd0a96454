"""A spreadsheet on its way in: what was read of it, and what has been decided about it."""

from __future__ import annotations

from pathlib import Path

from swdesk.errors import UserError
from swdesk.gui.dialogs.saving import ask_path, write
from swdesk.gui.i18n import tr
from swdesk.gui.page import Page
from swdesk.gui.pages.importing.answers import Meaning
from swdesk.labels import N_
from swdesk.sheets.bring_in import Source, errors
from swdesk.sheets.cells import Sheet, Workbook
from swdesk.sheets.recognise import Recognised
from swdesk.sheets.staged import Decisions, Staging, Verdict


class SheetInHand:
    """One file from the first step of an import to its last; *path* is where it lies."""

    def __init__(self, path: Path = Path()) -> None:
        self.path = path
        self.workbook: Workbook | None = None
        self.table: Recognised | None = None
        self.source: Source | None = None
        self.decisions = Decisions()
        self._counted: dict[str, int] = {}

    @property
    def facts(self) -> str:
        """The file, the sheet and how many rows it has, in words."""
        if self.table is None:
            return ""
        words = tr(N_("{file}　工作表“{sheet}”　{n} 行"))
        return words.format(
            file=self.path.name, sheet=self.table.sheet.name, n=len(self.table.data_rows)
        )

    def take_table(self, table: Recognised) -> None:
        """Go on with a table of the file; what was decided about another one is void."""
        self.table = table
        self.decisions = Decisions()
        self._counted |= {table.sheet.name: len(table.data_rows), **dict(table.others)}

    def sheets(self) -> list[tuple[str, int]]:
        """Return the sheets of the file with how many rows each is known to have."""
        if self.workbook is None:
            return list(self._counted.items())
        return [(one.name, self._counted.get(one.name, 0)) for one in self.workbook.sheets]

    def sheet(self, name: str) -> Sheet | None:
        """Return a sheet of the file."""
        sheets = self.workbook.sheets if self.workbook else ()
        return next((one for one in sheets if one.name == name), None)

    def understand(self, meaning: Meaning, staging: Staging) -> None:
        """Take a word as what it was said to mean; what was decided about rows stays."""
        # A row that could not come in has not been decided about: it may come in now.
        comes = (row for row in staging.rows if row.choice and row.verdict is not Verdict.REJECT)
        decided = {row.row: row.choice for row in comes if row.choice}
        made = Decisions(self.decisions.meanings, decided)
        self.decisions = made.with_meaning(meaning.key, meaning.text, meaning.name)


def save_refused_rows(page: Page, staging: Staging, path: Path) -> tuple[str, str] | None:
    """Ask where, and write the rows that cannot come in; return what to say of it, and how."""
    refused = tr(N_("不能导入的行"))
    target = ask_path(page, tr(N_("下载问题行")), path.with_name(f"{path.stem}　{refused}.xlsx"))
    if target is None:
        return None
    try:
        write(target, errors(staging))
    except UserError as not_written:
        return tr(not_written.message), "danger"
    words = tr(N_("已存到 {path}。改好“原因”里说的地方，再导入这个文件；用完请删掉。"))
    return words.format(path=target), "ok"
