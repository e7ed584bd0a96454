"""The rows of a sheet: data told apart from titles, blanks, totals, signatures and notes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from swdesk.labels import N_
from swdesk.sheets.cells import Sheet
from swdesk.sheets.header import Header, Line, line_of

_TITLE = N_("标题")
_HEADER = N_("表头")
_BLANK = N_("空行")
_NUMBER_ONLY = N_("只有序号")
_TOTAL = N_("合计行")
_SIGNATURE = N_("签名或填表信息")
_NOTE = N_("说明文字")

_IS_TOTAL = re.compile(r"(本页|本表|以上)?(合计|小计|共计|总计|累计)[^一-鿿]{0,3}")
_IS_SIGNATURE = re.compile(
    r"(填表|填报|制表|审核|复核|审批|经办|负责|分管|统计|登记|录入|联系|社工|督导|站长|领导)?"
    r"(人|者|日期|时间|单位|签名|签字|签章|部门|社工|站长|员)[^：:]{0,8}[：:].*|.*[（(]?(盖章|公章)[）)]?.*"
)
_IS_NOTE = re.compile(r"(注|备注|说明|填表说明|注意事项)[：:].+")
_SERIAL = {"序号", "序", "次序", "顺序号", "no", "no."}
_FIRST_CELLS = 2
_LONGEST_REMARK = 200


@dataclass(frozen=True)
class Skipped:
    """A spreadsheet row, counted from 1, that holds no data, and what it holds instead."""

    row: int
    reason: str


def sort_out(sheet: Sheet, header: Header) -> tuple[tuple[int, ...], tuple[Skipped, ...]]:
    """Return the numbers of the data rows and the rows left aside, both from 1."""
    data: list[int] = []
    skipped: list[Skipped] = []
    serial = _serial_column(header)
    for number, row in enumerate(sheet.rows, 1):
        line = line_of(row)
        reason = _reason(line, header, serial) if number > header.bottom + 1 else None
        if number <= header.top:
            reason = _TITLE if line else _BLANK
        if reason:
            skipped.append(Skipped(number, reason))
        elif number > header.bottom + 1:
            data.append(number)
    return tuple(data), tuple(skipped)


def _serial_column(header: Header) -> int | None:
    for column, path in enumerate(header.paths):
        if path and path[-1].casefold() in _SERIAL:
            return column
    return None


def _reason(line: Line, header: Header, serial: int | None) -> str | None:
    """Say why a row under the header is no data, None where it is."""
    filled = [column for column, text in enumerate(line) if text]
    texts = [line[column] for column in filled]
    if not texts:
        return _BLANK
    if line in header.lines:
        return _HEADER
    if filled == [serial] and texts[0].isdecimal():
        return _NUMBER_ONLY
    return _reason_in(texts) if max(map(len, texts)) <= _LONGEST_REMARK else None


def _reason_in(texts: Sequence[str]) -> str | None:
    """Say what the words of a row show it to be: a total, a signature line, a note."""
    if any(_IS_TOTAL.fullmatch(text) for text in texts[:_FIRST_CELLS]):
        return _TOTAL
    if all(_IS_SIGNATURE.fullmatch(text) for text in texts):
        return _SIGNATURE
    return _NOTE if len(texts) == 1 and _IS_NOTE.fullmatch(texts[0]) else None
