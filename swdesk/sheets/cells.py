"""What a spreadsheet holds once it has been read: plain values that travel between processes."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class Damaged:
    """A number too long for the spreadsheet to keep, with the text that is left of it.

    *exact* tells a number whose digits stand in the file in full, so that a person may confirm it.
    """

    shown: str
    exact: bool = False


Cell = str | float | int | bool | dt.date | dt.datetime | dt.time | dt.timedelta | Damaged | None


@dataclass(frozen=True)
class Merge:
    """A merged range; rows and columns are counted from 0, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True)
class Sheet:
    """One sheet: rows[0] is spreadsheet row 1; *remarks* say what was left unread and why."""

    name: str
    rows: list[list[Cell]]
    merges: tuple[Merge, ...] = ()
    hidden: bool = False
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Workbook:
    """The sheets of one file, in its order."""

    sheets: tuple[Sheet, ...]


def shown(cell: Cell) -> str:
    """Return a cell as a person reads it in the spreadsheet, without blanks at the ends."""
    match cell:
        case None:
            text = ""
        case Damaged():
            text = cell.shown
        case bool():
            text = "是" if cell else "否"
        case float():
            text = f"{cell:.15g}"
        case dt.datetime():
            text = f"{cell:%Y-%m-%d %H:%M}"
        case dt.time():
            text = f"{cell:%H:%M}"
        case _:
            text = str(cell).strip()
    return text
