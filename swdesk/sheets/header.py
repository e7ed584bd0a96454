"""The header of a table: one row of headings, or two with group headings above."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from swdesk.sheets.cells import Cell, Sheet, shown
from swdesk.sheets.columns import Target, known

_ROWS_SEARCHED = 40
_LONGEST_HEADING = 24
_LEAST_CELLS = 2
# Figures, clocks, 填报单位：某某 and whole sentences are no headings.
_NO_HEADING = re.compile(r"\d{4,}|\d[.:-]\d|^\d|[：:]\s*\S|。")
# Headings nearly every register has: they show where a header is even if nothing else is known.
# fmt: off
_USUAL = Target("", "姓名", (
    "序号", "编号", "性别", "年龄", "出生日期", "出生年月", "身份证号", "身份证号码", "证件号码",
    "联系电话", "电话", "手机", "手机号", "住址", "地址", "家庭住址", "现住址", "村", "社区",
    "村（社区）", "组", "备注", "日期", "时间", "签名", "签到时间", "人员类别", "类别", "地点",
    "与户主关系", "民族", "文化程度", "政治面貌", "户主",
))
# fmt: on

Line = tuple[str, ...]


@dataclass(frozen=True)
class Header:
    """Rows *top* to *bottom*, counted from 0; *paths* holds each column's heading, top down."""

    top: int
    bottom: int
    paths: tuple[tuple[str, ...], ...]
    lines: tuple[Line, ...]


def find(sheet: Sheet, targets: Sequence[Target]) -> Header | None:
    """Return the header of a sheet, or None where there is no table."""
    lines = [line_of(row) for row in sheet.rows[:_ROWS_SEARCHED]]
    search = _Search(sheet, lines, (*targets, _USUAL))
    first = search.first()
    if first is None:
        return None
    top, bottom = search.whole(first)
    width = max(len(row) for row in sheet.rows)
    paths = tuple(search.path(top, bottom, column) for column in range(width))
    return Header(top, bottom, paths, tuple(lines[top : bottom + 1]))


def line_of(row: Sequence[Cell]) -> Line:
    """Return a row as texts without any blanks, the empty cells at its end left off."""
    texts = ["".join(shown(cell).split()) for cell in row]
    while texts and not texts[-1]:
        texts.pop()
    return tuple(texts)


@dataclass(frozen=True)
class _Search:
    sheet: Sheet
    lines: Sequence[Line]
    targets: Sequence[Target]

    def first(self) -> int | None:
        """Return the first row that has known headings, else the first that may be headings."""
        rows = range(len(self.lines))
        for enough in (self._names_columns, self._is_one_known, self._is_wide):
            for row in rows:
                if enough(row):
                    return row
        return None

    def whole(self, row: int) -> tuple[int, int]:
        """Return the first and last row of the header that *row* belongs to."""
        if row > 0 and self._groups(row - 1, row):
            return row - 1, row
        below = row + 1
        if below < len(self.lines) and self._groups(row, below) and self._explains(below):
            return row, below
        return row, row

    def path(self, top: int, bottom: int, column: int) -> tuple[str, ...]:
        """Return the headings of a column from the top down."""
        own = self._text(bottom, column)
        above = self._text(top, column)
        if not above and top != bottom and own:
            above = self._group(top, column)
        return tuple(dict.fromkeys(text for text in (above, own) if text))

    def _names_columns(self, row: int) -> bool:
        return self._looks_like_headings(row) and self._known(row) >= _LEAST_CELLS

    def _is_one_known(self, row: int) -> bool:
        """Say whether the row is the header of a table of one column."""
        return len(self._filled(row)) == 1 and self._known(row) == 1

    def _is_wide(self, row: int) -> bool:
        """Say whether the row fills most of the table's width with what may be headings."""
        width = max(len(line) for line in self.lines)
        filled = len(self._filled(row))
        return filled >= max(_LEAST_CELLS, width * 0.6) and self._looks_like_headings(row)

    def _groups(self, above: int, below: int) -> bool:
        """Say whether the row *above* holds group headings for the one *below*."""
        heads = self._looks_like_headings(above) and self._looks_like_headings(below)
        if not heads or len(self._filled(above)) < _LEAST_CELLS:
            return False
        return any(
            not self._text(above, column) and self._group(above, column)
            for column, text in enumerate(self.lines[below])
            if text
        )

    def _explains(self, row: int) -> bool:
        """Say whether the row under a header is part of it and not the first of the data."""
        return self._known(row) >= _LEAST_CELLS or any(
            merge.top == row - 1 and merge.right > merge.left for merge in self.sheet.merges
        )

    def _group(self, row: int, column: int) -> str:
        """Return the group heading that covers a column whose own cell is empty."""
        for merge in self.sheet.merges:
            if merge.top == row and merge.left <= column <= merge.right:
                return self._text(row, merge.left)
        if self.sheet.merges:
            return ""
        # Files that keep no merged cells: a group reaches to the next heading of its row.
        return next((text for text in reversed(self.lines[row][:column]) if text), "")

    def _looks_like_headings(self, row: int) -> bool:
        cells = [cell for cell in self.sheet.rows[row] if cell is not None]
        return bool(cells) and all(
            isinstance(cell, str)
            and len(cell) <= _LONGEST_HEADING
            and not _NO_HEADING.search(cell.strip())
            for cell in cells
        )

    def _known(self, row: int) -> int:
        texts = (text for text in self._filled(row) if len(text) <= _LONGEST_HEADING)
        return sum(known(text, self.targets) for text in texts)

    def _filled(self, row: int) -> list[str]:
        return [text for text in self.lines[row] if text]

    def _text(self, row: int, column: int) -> str:
        line = self.lines[row]
        return line[column] if column < len(line) else ""
