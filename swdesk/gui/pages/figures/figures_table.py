"""The figures of a report as lines: as many columns of numbers as a window has room for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from swdesk.gui.i18n import tr
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.table.delegate import FIRST_PAD, PAD
from swdesk.gui.table.lines import Lines
from swdesk.gui.table.model import RecordModel
from swdesk.gui.table.view import RecordTable
from swdesk.gui.widgets.tags import State
from swdesk.labels import N_
from swdesk.services.figures.report import Aspect, Line, Report

#: Columns of numbers that a window of the smallest size has room for.
MOST_COLUMNS = 8
_NUMBER, _CLOSED, _ALONE = 70, 108, 190
_PADS = FIRST_PAD + PAD + 1
_TONES = {
    Aspect.COUNTED: "neutral", Aspect.LATE: "neutral", Aspect.CORRECTED: "warn",
    Aspect.OPENING: "neutral",
}  # fmt: skip


def figures_table(report: Report, first: int, parent: QObject) -> RecordTable:
    """Return a table of the columns from *first* on; the ids are the places of the lines."""
    shown = range(first, min(first + MOST_COLUMNS, len(report.columns)))
    lines = dict(enumerate(report.headed(), 1))
    source = Lines(lines, lambda headed: _cells(*headed, shown))
    return RecordTable(RecordModel(_columns(report, shown), source, parent))


def _columns(report: Report, shown: range) -> tuple[Column, ...]:
    numbers = (
        Column(f"n{nth}", _title(report, nth), _width(report, nth), Kind.NUMBER, sortable=False)
        for nth in shown
    )
    return (
        Column("chapter", tr(N_("类别")), _chapters(report), sortable=False),
        Column("name", tr(N_("指标")), 150, Kind.BOLD, sortable=False),
        *numbers,
        Column("unit", tr(N_("单位")), 52, sortable=False),
        Column(
            "said", tr(N_("口径与提示")), kind=Kind.TONED, stretch=True,
            sortable=False,
        ),
    )  # fmt: skip


def _title(report: Report, nth: int) -> str:
    column = report.columns[nth]
    closed = tr(N_("已封账"))
    return f"{tr(column.title)} {closed}" if column.lock else tr(column.title)


def _chapters(report: Report) -> int:
    """Return room for the longest name of a chapter in the language of the window."""
    measure = QFontMetrics(QApplication.font()).horizontalAdvance
    return max((measure(tr(chapter)) for chapter, _ in report.headed()), default=0) + _PADS


def _width(report: Report, nth: int) -> int:
    """Return room for the heading, as far as it is the only one."""
    if len(report.columns) == 1:
        return _ALONE
    return _CLOSED if report.columns[nth].lock else _NUMBER


def _cells(chapter: str, line: Line, shown: range) -> tuple[Any, ...]:
    said = (
        State(tr(line.warning), "warn")
        if line.warning
        else State(tr(line.said), _TONES[line.aspect])
    )
    numbers = [line.shown(nth) for nth in shown]
    name = f"　{tr(line.name)}" if line.aspect.value else tr(line.name)
    return tr(chapter), name, *numbers, line.figure.unit.value, said
