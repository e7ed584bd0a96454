"""Workbooks out: text stays text, nothing is a formula, and the page is ready to be printed."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from swdesk.labels import N_
from swdesk.sheets.cells import shown
from swdesk.sheets.kinds import ADDRESS, GROUP, HEAD, NAME, TOWN, VILLAGE
from swdesk.sheets.recognise import Recognised
from swdesk.sheets.staged import StagedRow, Staging, Verdict, Weight

_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
# What a spreadsheet may take for a formula when somebody edits the cell or opens it as csv.
_FORMULA = tuple("=+-@\t\r＝＋－＠")
_LONGEST_CELL = 32_767
_A4 = 9
_NARROW, _WIDE = 8, 48
_SAMPLE_ROWS = 200
_MARGIN_INCHES = 0.4

Value = str | int | float | None


@dataclass(frozen=True)
class Column:
    """A column of a workbook; *is_text* keeps numbers that are names: documents, telephones."""

    label: str
    is_text: bool = False


def write_workbook(
    title: str, columns: Sequence[Column], rows: Iterable[Sequence[Value]], header: int = 1
) -> bytes:
    """Return a workbook of one sheet; the labels stand in its first row.

    The first *header* rows are repeated on every page. Rows are written as they come, so that a
    long list takes no memory.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet(_sheet_name(title))
    rest = iter(rows)
    first = list(islice(rest, _SAMPLE_ROWS))
    _set_up(sheet, title, header)
    for nth, width in enumerate(_widths(columns, first), 1):
        sheet.column_dimensions[get_column_letter(nth)].width = width
    sheet.append([_heading(sheet, column.label) for column in columns])
    writers = [_Cells(sheet, column) for column in columns]
    for row in chain(first, rest):
        sheet.append([cells.of(value) for cells, value in zip(writers, row, strict=True)])
    if header == 1:
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}1"
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def error_workbook(staging: Staging) -> bytes:
    """Return the refused rows as they were, with the reason beside, to be mended and brought in.

    What a household's first row says for all of it is added to its members: here they stand alone.
    """
    table = staging.table
    width = max(column.index for column in table.columns) + 1
    top, *below = ([_text(table, row, nth) for nth in range(width)] for row in table.header_rows)
    has_head = HEAD in staging.mapping.values() or not staging.households
    extra = [_REASON] if has_head else [_HEAD, _REASON]
    columns = [Column(text, is_text=True) for text in (*top, *extra)]
    blank = [""] * len(extra)
    lines: Iterator[list[str]] = iter([*line, *blank] for line in below)
    refused = (_refused(staging, row, width, has_head) for row in staging.of(Verdict.REJECT))
    rows = [*lines, *refused]
    return write_workbook(_TITLE, columns, rows, header=len(table.header_rows))


_HEAD, _REASON, _TITLE = N_("户主"), N_("原因"), N_("不能导入的行")


def _refused(staging: Staging, row: StagedRow, width: int, has_head: bool) -> list[str]:  # noqa: FBT001 - private
    cells = [_text(staging.table, row.row, nth) for nth in range(width)]
    for index, key in staging.mapping.items():
        if key in (TOWN, VILLAGE, GROUP, ADDRESS) and not cells[index]:
            cells[index] = str(row.values.get(key, ""))
    reasons = "；".join(f"{note.column}：{note.reason}" for note in row.notes_of(Weight.ERROR))
    if has_head:
        return [*cells, reasons]
    is_member = row.household is not None and row.household != row.row
    head = staging.row(row.household).values.get(NAME, "") if is_member and row.household else ""
    return [*cells, head, reasons]


def _text(table: Recognised, row: int, column: int) -> str:
    return shown(table.cell(row, column))


class _Cells:
    """Makes the cells of one column; a written row is out of the way before the next is made."""

    def __init__(self, sheet: Any, column: Column) -> None:
        self._plain = WriteOnlyCell(sheet)
        self._plain.alignment = Alignment(vertical="center", wrap_text=True)
        self._text = WriteOnlyCell(sheet)
        self._text.alignment = Alignment(vertical="center", wrap_text=True)
        self._text.number_format = "@"
        self._text.quotePrefix = True
        self._is_text = column.is_text

    def of(self, value: Value) -> Any:
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            self._plain.value = value
            return self._plain
        text = _UNWRITABLE.sub("", value)[:_LONGEST_CELL]
        cell = self._text if self._is_text or text.startswith(_FORMULA) else self._plain
        cell.value = text
        cell.data_type = "s"  # never a formula, never an error value
        return cell


def _set_up(sheet: Any, title: str, header: int) -> None:
    """Prepare the sheet for A4 landscape, as wide as the page, its header on every page."""
    sheet.freeze_panes = f"A{header + 1}"
    sheet.print_title_rows = f"1:{header}"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    margins = sheet.page_margins
    margins.left = margins.right = margins.top = margins.bottom = _MARGIN_INCHES
    sheet.oddHeader.center.text = title.replace("&", "&&")
    sheet.oddFooter.center.text = N_("第 &P 页，共 &N 页")


def _heading(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, text or None)
    cell.data_type = "s"
    cell.font = Font(bold=True)
    cell.fill = PatternFill("solid", fgColor="FFE8EEEE")
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    cell.border = Border(bottom=Side("thin"))
    return cell


def _widths(columns: Sequence[Column], rows: Sequence[Sequence[Value]]) -> list[float]:
    """Return widths in characters from the labels and the first rows."""
    widest = (
        max(_width(str(text or "")) for text in (column.label, *(row[nth] for row in rows)))
        for nth, column in enumerate(columns)
    )
    return [min(max(_NARROW, width + 2), _WIDE) for width in widest]


def _width(text: str) -> int:
    """Return how many Latin characters are as wide as *text*: a Han character is two."""
    return sum(1 + (character > "\u2e80") for character in text)


def _sheet_name(title: str) -> str:
    return re.sub(r"[\[\]:*?/\\]", " ", title)[:31] or "Sheet"
