"""Twelve columns that become six when the form is narrow."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from swdesk.forms.spec import Cell, Derived, Item, Opinion
from swdesk.model.fields import (
    Choice,
    Clock,
    Code,
    Codes,
    Day,
    Decimals,
    IdNumber,
    Line,
    Memo,
    Name,
    Number,
    PartialDay,
    Phones,
    Ref,
    YesNo,
)

COLUMNS = 12
NARROW = 820

_SPANS: tuple[tuple[type | tuple[type, ...], int], ...] = (
    ((Memo, Codes), 12),
    ((Clock, Number, YesNo), 2),
    ((Name, Day, PartialDay, Decimals, Choice, Code), 3),
    ((Phones, IdNumber), 4),
    (Ref, 3),
    (Line, 4),
)


def span_of(item: Item) -> int:
    """Return the width of an item in twelfths: what its place says, else what its kind needs."""
    if isinstance(item, Derived):
        return item.span
    if isinstance(item, Opinion):
        return COLUMNS
    if isinstance(item, Cell):
        return item.span or span_of(item.field)
    return next((span for kinds, span in _SPANS if isinstance(item, kinds)), 4)


@dataclass
class _Placed:
    widget: QWidget
    span: int


class FieldGrid(QWidget):
    """Widgets in reading order, each over a number of twelfths, wrapped line by line."""

    def __init__(self) -> None:
        super().__init__()
        self._placed: list[_Placed] = []
        self._factor = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 1)

    def add(self, widget: QWidget, span: int) -> None:
        """Put *widget* behind the others."""
        self._placed.append(_Placed(widget, span))
        self._factor = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew when the form becomes narrow or wide."""
        super().resizeEvent(event)
        self.arrange(event.size().width())

    def arrange(self, width: int) -> None:
        """Place everything for a form of that width in pixels."""
        factor = 2 if width < NARROW else 1
        if factor == self._factor:
            return
        self._factor = factor
        line = column = 0
        for placed in self._placed:
            span = min(placed.span * factor, COLUMNS)
            if column + span > COLUMNS:
                line, column = line + 1, 0
            self._grid.addWidget(placed.widget, line, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
