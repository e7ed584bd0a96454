"""Workbooks into plain cells; runs only in the confined process that child.py starts."""

from __future__ import annotations

import datetime as dt
import io
import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import python_calamine as calamine

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.sheets import csv_text, limits, raw_numbers
from swdesk.sheets.cells import Cell, Damaged, Merge, Sheet, Workbook

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_SCIENTIFIC = re.compile(r"\d(?:\.\d+)?E\+\d{1,3}", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# From here on a spreadsheet's numbers of 15 digits may have lost their end.
_LONGEST_NUMBER = 10**15

_NOT_A_TABLE = N_("这个文件不是电子表格。请选择 xlsx、xls、ods 或 csv 文件。")
_ENCRYPTED = N_("这个表格有打开密码。请先在 Excel 或 WPS 中去掉密码，另存后再导入。")
_WEB_PAGE = N_("这个文件其实是网页，只是名字像表格。请用 Excel 或 WPS 打开，另存为 xlsx 再导入。")
_CUT_ROWS = N_("工作表“{name}”在第 {row} 行之后连续空白超过 {blank} 行，后面的内容没有读取。")
_CUT_COLUMNS = N_("工作表“{name}”在第 {columns} 列之后还有内容，没有读取。")
_TOO_MANY_ROWS = N_("工作表“{name}”超过 {rows} 行。请分成几个文件分别导入。")


def parse(data: bytes) -> Workbook:
    """Return the sheets in *data*; refusals are UserErrors, damage may raise anything."""
    if data.startswith(_ZIP):
        return _packed(data)
    if data.startswith(_OLE):
        return _compound(data)
    start = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(b"<"):
        raise UserError(_WEB_PAGE)
    if start.startswith((b"%pdf", b"\x89png", b"\xff\xd8\xff", b"{\\rtf", b"rar!", b"7z\xbc")):
        raise UserError(_NOT_A_TABLE)
    return Workbook((_read_rows(Sheet("csv", []), csv_text.rows(csv_text.decode(data))),))


def _packed(data: bytes) -> Workbook:
    members = set(limits.check_archive(io.BytesIO(data)))
    if members.isdisjoint({"xl/workbook.xml", "xl/workbook.bin", "content.xml"}):
        raise UserError(_NOT_A_TABLE)
    book = _calamine(data)
    return _restore_numbers(book, data) if "xl/workbook.xml" in members else book


def _compound(data: bytes) -> Workbook:
    streams = {name: name.encode("utf-16-le") in data for name in ("EncryptedPackage", "Book")}
    if streams["EncryptedPackage"]:
        raise UserError(_ENCRYPTED)
    if not streams["Book"] and "Workbook".encode("utf-16-le") not in data:
        raise UserError(_NOT_A_TABLE)
    return _calamine(data)


def _calamine(data: bytes) -> Workbook:
    try:
        with calamine.load_workbook(io.BytesIO(data)) as book:
            wanted = [
                about
                for about in book.sheets_metadata[: limits.SHEETS]
                if about.typ == calamine.SheetTypeEnum.WorkSheet
            ]
            return Workbook(tuple(_sheet(book, about) for about in wanted))
    except calamine.PasswordError as error:
        raise UserError(_ENCRYPTED) from error


def _sheet(book: calamine.CalamineWorkbook, about: calamine.SheetMetadata) -> Sheet:
    source = book.get_sheet_by_name(about.name)
    merges = tuple(
        Merge(top, left, bottom, right)
        for (top, left), (bottom, right) in source.merged_cell_ranges or ()
        if top < limits.MERGED_ROWS
    )
    hidden = about.visible != calamine.SheetVisibleEnum.Visible
    left = source.start[1] if source.start else 0
    return _read_rows(Sheet(about.name, [], merges, hidden), _rows(source, left))


def _rows(source: calamine.CalamineSheet, left: int) -> Iterator[list[Any]]:
    if source.start is None:
        return
    for row in source.iter_rows():
        yield [None] * left + row


def _read_rows(sheet: Sheet, source: Iterable[list[Any]]) -> Sheet:
    """Fill *sheet* with cleaned cells, as far as the limits go."""
    rows: list[list[Cell]] = []
    remarks: dict[str, None] = {}
    blank = 0
    for raw in source:
        if len(raw) > limits.COLUMNS and any(raw[limits.COLUMNS :]):
            remarks[_CUT_COLUMNS.format(name=sheet.name, columns=limits.COLUMNS)] = None
        row = [_cell(value) for value in raw[: limits.COLUMNS]]
        blank = 0 if any(cell is not None for cell in row) else blank + 1
        rows.append(row)
        if blank > limits.BLANK_ROWS:
            text = _CUT_ROWS.format(name=sheet.name, row=len(rows) - blank, blank=limits.BLANK_ROWS)
            remarks[text] = None
            break
        if len(rows) - blank > limits.ROWS:
            raise UserError(_TOO_MANY_ROWS.format(name=sheet.name, rows=limits.ROWS))
    del rows[len(rows) - blank :]
    return replace(sheet, rows=rows, remarks=tuple(remarks))


def _cell(value: Any) -> Cell:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, (bool, dt.date, dt.time, dt.timedelta)) or value is None:
        return value
    return _number(float(value))


def _text(value: str) -> Cell:
    value = _CONTROL.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
    if not value.strip():
        return None
    if _SCIENTIFIC.fullmatch(value.strip()):
        return Damaged(value.strip())
    return value


def _number(value: float) -> Cell:
    if not math.isfinite(value) or abs(value) >= _LONGEST_NUMBER:
        return Damaged(repr(value))
    return int(value) if value.is_integer() else value


def _restore_numbers(book: Workbook, data: bytes) -> Workbook:
    """Give damaged cells the digits that stand in the file: a float rounds what XML may keep."""
    return Workbook(tuple(_restored(sheet, data) for sheet in book.sheets))


def _restored(sheet: Sheet, data: bytes) -> Sheet:
    if not any(isinstance(cell, Damaged) for row in sheet.rows for cell in row):
        return sheet
    written = raw_numbers.long_numbers(data, sheet.name)
    rows = [
        [_as_written(cell, written.get((top, left))) for left, cell in enumerate(row)]
        for top, row in enumerate(sheet.rows)
    ]
    return replace(sheet, rows=rows)


def _as_written(cell: Cell, text: str | None) -> Cell:
    if not isinstance(cell, Damaged) or text is None:
        return cell
    return Damaged(text, exact=text.isdecimal())
