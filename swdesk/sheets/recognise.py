"""Where the table stands in a sheet: titles, header, data, totals and signatures told apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.sheets import facts, header, rows
from swdesk.sheets.cells import Cell, Sheet, Workbook, shown
from swdesk.sheets.columns import Column, Target
from swdesk.sheets.header import Header
from swdesk.sheets.rows import Skipped

_NO_TABLE = N_("没有找到表头。请检查表格里是否有写着“姓名”等栏目名称的一行。")
_NO_ROWS = N_("表头下面没有内容，没有可导入的行。")
_SAMPLES = 2


@dataclass(frozen=True)
class Recognised:
    """The table found in a workbook; row numbers are the spreadsheet's own, counted from 1.

    *facts* are what the titles say, by name (活动时间, 填报单位 …; 标题 the whole title, 名称 the
    thing it names); *others* names the sheets left aside and how many rows of data each has.
    """

    sheet: Sheet
    header_rows: tuple[int, ...]
    columns: tuple[Column, ...]
    data_rows: tuple[int, ...]
    skipped: tuple[Skipped, ...]
    facts: dict[str, str]
    others: tuple[tuple[str, int], ...] = ()

    @property
    def first_data_row(self) -> int:
        """Return the row where the data begins."""
        return self.data_rows[0]

    @property
    def remarks(self) -> tuple[str, ...]:
        """Return what was left unread, in sentences."""
        return self.sheet.remarks

    def cell(self, row: int, column: int) -> Cell:
        """Return the cell in spreadsheet row *row* and column index *column*."""
        cells = self.sheet.rows[row - 1]
        return cells[column] if column < len(cells) else None


def recognise(workbook: Workbook, targets: Sequence[Target] = ()) -> Recognised:
    """Return the table of the sheet with the most data, a visible one if there is any.

    *targets* help to tell a header from a title; a workbook without a table raises UserError.
    """
    visible = [sheet for sheet in workbook.sheets if not sheet.hidden]
    tables = {
        sheet.name: table
        for sheet in visible or workbook.sheets
        if (table := _table(sheet, targets)) is not None
    }
    if not tables:
        raise UserError(_NO_TABLE)
    best = max(tables.values(), key=lambda table: len(table.data_rows))
    if not best.data_rows:
        raise UserError(_NO_ROWS)
    others = tuple(
        (sheet.name, len(tables[sheet.name].data_rows) if sheet.name in tables else 0)
        for sheet in workbook.sheets
        if sheet is not best.sheet
    )
    return replace(best, others=others)


def _table(sheet: Sheet, targets: Sequence[Target]) -> Recognised | None:
    head = header.find(sheet, targets)
    if head is None:
        return None
    data, skipped = rows.sort_out(sheet, head)
    return Recognised(
        sheet=sheet,
        header_rows=tuple(range(head.top + 1, head.bottom + 2)),
        columns=tuple(_columns(sheet, head, data)),
        data_rows=data,
        skipped=skipped,
        facts=facts.from_titles(sheet.rows[: head.top]),
    )


def _columns(sheet: Sheet, head: Header, data: Sequence[int]) -> list[Column]:
    """Return the columns that have a heading or data."""
    columns = []
    for index, path in enumerate(head.paths):
        cells = (sheet.rows[row - 1][index : index + 1] for row in data)
        samples: list[str] = []
        for text in (shown(cell[0]) for cell in cells if cell):
            if text and text not in samples:
                samples.append(text)
            if len(samples) == _SAMPLES:
                break
        if path or samples:
            column = Column(index, path, tuple(samples))
            columns.append(column if path else Column(index, (_unnamed(column),), column.samples))
    return columns


def _unnamed(column: Column) -> str:
    return N_("（{letter} 列，没有栏目名称）").format(letter=column.letter)
