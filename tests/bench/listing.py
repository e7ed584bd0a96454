"""A list of everybody against a table of fifty fixed rows."""

from __future__ import annotations

import time
from pathlib import Path
from statistics import median

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QTableView

from swdesk.gui import theme
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.table.model import RecordModel
from swdesk.gui.table.view import RecordTable
from swdesk.services.lists import listing
from tests.bench.measuring import Finding, amount, compared, in_turns
from tests.bench.stations import crowd

PEOPLE, VISITS = 100_000, 150_000
ROUNDS = 7
JUMP = 100
COLUMNS = ("file_no", "name", "sex", "age", "place", "worker", "status", "opened_on")
_SIZE = (1100, 640)
_ROWS = 50


class FixedRows(QAbstractTableModel):
    """The first rows of the same list, in words."""

    def __init__(self, rows: list[tuple[str, ...]]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, _parent: QModelIndex | None = None) -> int:
        return len(self._rows)

    def columnCount(self, _parent: QModelIndex | None = None) -> int:
        return len(COLUMNS)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        return None


class Watched:
    """Remembers that it has been painted."""

    painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted = True


class WatchedTable(Watched, RecordTable):
    """The program's table."""


class WatchedView(Watched, QTableView):
    """Qt's own table."""


def measure(folder: Path) -> list[Finding]:
    """Open both in turns on the screen, the program's with its query for all ids."""
    app = QApplication([])
    theme.apply(app)
    with crowd(folder, PEOPLE, VISITS):
        source = listing.recipients().with_columns(*COLUMNS)
        shown = source.rows(source.ids()[:_ROWS]).values()
        fixed = FixedRows([tuple(map(str, row)) for row in shown])
        ours, least = in_turns(ROUNDS, lambda: opened(table(source)), lambda: opened(view(fixed)))
        what = f"{PEOPLE:,} 行的列表，打开到画好"
        findings = [compared(what, ours, f"{_ROWS} 行固定文字的 QTableView", least, 4)]
        return [*findings, *moved(opened(table(source)))]


def moved(table: WatchedTable) -> list[Finding]:
    """Jump to the last row and back, and sort by each kind of column."""
    jumps = [jump(table) for _ in range(ROUNDS)]
    source = listing.recipients()
    sorts = {
        "姓名": median(in_turns(ROUNDS, lambda: source.ids("name"))[0]),
        "最近联系": median(in_turns(ROUNDS, lambda: source.ids("last_contact"))[0]),
    }
    sorted_by = [
        amount(f"{PEOPLE:,} 行按“{name}”排序", taken, goal)
        for (name, taken), goal in zip(sorts.items(), (300, None), strict=True)
    ]
    return [amount("跳到最后一行到画好", median(jumps), JUMP), *sorted_by]


def table(source: listing.ListSource) -> WatchedTable:
    columns = [Column(key, key, 100, Kind.TEXT, stretch=key == "place") for key in COLUMNS]
    return WatchedTable(RecordModel(columns, source))


def view(fixed: FixedRows) -> WatchedView:
    made = WatchedView()
    made.setModel(fixed)
    return made


def opened(table: Watched) -> Watched:
    """Show a table and return it once it has been painted."""
    table.resize(*_SIZE)
    table.show()
    wait_for_paint(table)
    return table


def jump(table: WatchedTable) -> float:
    """Return the seconds to the last row, with no page of the list in memory."""
    table.scrollToTop()
    table.refresh()
    start = time.process_time()
    table.painted = False
    table.scrollToBottom()
    wait_for_paint(table)
    return time.process_time() - start


def wait_for_paint(table: Watched) -> None:
    while not table.painted:
        QApplication.processEvents()
