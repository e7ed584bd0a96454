"""Twelve columns that become six when the form is narrow, and rows of cells that fold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from swdesk.forms.spec import Cell, Derived, Item, Opinion
from swdesk.gui.form.field_box import FieldBox
from swdesk.gui.widgets.wrapping_layout import WrappingLayout
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
NARROW = 780  # a form of 820 pixels without its edges
_GAP = 12
_LINE_GAP = 8
_MESSAGE_GAP = 3
_CELL_GAP = 8
# In a narrow form spans double, but for a third of it, of which two then still fit into a line.
_NARROW_SPANS = {1: 2, 2: 4, 3: 6, 4: 6, 5: 10}

_SPANS: tuple[tuple[type | tuple[type, ...], int], ...] = (
    (Memo, 12),
    (Codes, 6),
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


class _Placed(NamedTuple):
    item: QLayoutItem
    area: QRect


class _Lines(WrappingLayout):
    """A layout whose height follows from its width; narrower than its words it never is."""

    def sizeHint(self) -> QSize:
        """Return a wide form's size."""
        return QSize(NARROW, self.heightForWidth(NARROW))

    def minimumSize(self) -> QSize:
        """Ask for almost nothing: the form folds rather than scroll sideways."""
        return QSize(240, 20)


class FieldGrid(QWidget):
    """Fields in reading order, each over a number of twelfths, wrapped line by line.

    A sentence under a field may run on below its neighbours instead of being folded.
    """

    def __init__(self) -> None:
        super().__init__()
        self._layout = _Twelfths(self)

    def add(self, widget: QWidget, span: int) -> None:
        """Put *widget* behind the others."""
        self._layout.spans.append(span)
        self._layout.addWidget(widget)
        if isinstance(widget, FieldBox):
            widget.lend_messages_to(self)

    def set_aside(self, widget: QWidget, span: int) -> None:
        """Put *widget* at the right end of the first lines, beside the fields there."""
        self._layout.aside = (len(self._layout.spans), span)
        self.add(widget, span)


class _Twelfths(_Lines):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.spans: list[int] = []
        self.aside: tuple[int, int] | None = None

    def arrange(self, area: QRect, *, move: bool) -> int:
        y = bottom = area.y()
        aside = self._aside(area)
        if aside:
            bottom = aside.area.bottom() + 1
            _move([aside], move=move)
        for number, line in enumerate(self._lines(area, aside)):
            y += _LINE_GAP if number else 0
            placed = [_at(item, x, y, width) for item, x, width in line]
            _move(placed, move=move)
            y = max(_message_bottom(place, placed, area, move=move) for place in placed)
        return max(y, bottom) - area.y()

    def _aside(self, area: QRect) -> _Placed | None:
        if self.aside is None:
            return None
        place = self.aside[0]
        width = _width(self._aside_span(area.width()), area.width())
        return _at(self.items[place], area.right() + 1 - width, area.y(), width)

    def _lines(
        self, area: QRect, aside: _Placed | None
    ) -> Iterator[list[tuple[QLayoutItem, int, int]]]:
        """Deal the items out: x and width of each; lines beside the aside are shorter."""
        is_narrow = area.width() < NARROW
        line: list[tuple[QLayoutItem, int, int]] = []
        column, below = 0, 0
        for place, item in enumerate(self.items):
            if self.aside and place == self.aside[0]:
                continue
            span = _NARROW_SPANS.get(self.spans[place], COLUMNS) if is_narrow else self.spans[place]
            if column and column + span > self._room(aside, below, area.width()):
                yield line
                below += max(_height(item, width) for item, _, width in line) + _LINE_GAP
                line, column = [], 0
            span = min(span, self._room(aside, below, area.width()))
            left = _width(column, area.width()) + (_GAP if column else 0)
            column += span
            # From edge to edge: widths rounded one by one may add up to more than there is.
            line.append((item, area.x() + left, _width(column, area.width()) - left))
        if line:
            yield line

    def _room(self, aside: _Placed | None, below: int, width: int) -> int:
        if aside is None or below >= aside.area.height():
            return COLUMNS
        return COLUMNS - self._aside_span(width)

    def _aside_span(self, width: int) -> int:
        span = self.aside[1] if self.aside else 0
        return span + 1 if width < NARROW else span


def _width(span: int, whole: int) -> int:
    """Return the width of *span* columns with the gaps between them."""
    return round((whole + _GAP) * span / COLUMNS) - _GAP if span else 0


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _at(item: QLayoutItem, x: int, y: int, width: int) -> _Placed:
    return _Placed(item, QRect(x, y, width, _height(item, width)))


def _move(line: Sequence[_Placed], *, move: bool) -> None:
    for placed in line:
        if move:
            placed.item.setGeometry(placed.area)


def _message_bottom(place: _Placed, line: Sequence[_Placed], area: QRect, *, move: bool) -> int:
    """Return where *place* ends with the sentence under it, as long as nothing stands in its way.

    It runs on to the next field that has a sentence too, or to the edge of the form.
    """
    bottom = place.area.bottom() + 1
    message = _message(place)
    if message is None:
        return bottom
    others = [other.area.left() for other in line if _message(other)]
    limit = min((x - _GAP for x in others if x > place.area.left()), default=area.right() + 1)
    room = limit - place.area.left()
    height = message.heightForWidth(room)
    if move:
        message.setGeometry(place.area.left(), bottom + _MESSAGE_GAP, room, height)
    return bottom + _MESSAGE_GAP + height


def _message(place: _Placed) -> QWidget | None:
    box = place.item.widget()
    return box.shown_message() if isinstance(box, FieldBox) else None


class CellStrip(QWidget):
    """Cells beside each other in shares of the width; where it is narrow they fold."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = _Shares(self)

    def add(self, widget: QWidget, least: int, share: int) -> None:
        """Put *widget* behind the others; *least* is the width it can do with."""
        self._layout.measures.append((least, share))
        self._layout.addWidget(widget)

    def set_end(self, widget: QWidget) -> None:
        """Put *widget* at the right end of the first line."""
        self._layout.measures.append((0, 0))
        self._layout.addWidget(widget)
        self._layout.has_end = True

    def least_width(self) -> int:
        """Return the width in which everything stands in one line."""
        measures = self._layout.measures
        return sum(least for least, _ in measures) + _CELL_GAP * len(measures) + _END


_END = 34


class _Shares(_Lines):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.measures: list[tuple[int, int]] = []
        self.has_end = False

    def arrange(self, area: QRect, *, move: bool) -> int:
        y = area.y()
        cells = self.items[:-1] if self.has_end else self.items
        for number, line in enumerate(self._lines(len(cells), area.width() - _END)):
            y += _LINE_GAP if number else 0
            placed = []
            x = area.x()
            for place, width in line:
                placed.append(_at(cells[place], x, y, width))
                x += width + _CELL_GAP
            _move(placed, move=move)
            if not number and self.has_end and move:
                self._place_end(area, max(p.area.bottom() for p in placed))
            y = max(p.area.bottom() + 1 for p in placed)
        return y - area.y()

    def _place_end(self, area: QRect, bottom: int) -> None:
        size = self.items[-1].sizeHint()
        spare = max(0, (34 - size.height()) // 2)
        y = bottom + 1 - spare - size.height()
        self.items[-1].setGeometry(
            QRect(area.right() + 1 - size.width(), y, size.width(), size.height())
        )

    def _lines(self, count: int, width: int) -> Iterator[list[tuple[int, int]]]:
        """Deal the cells out: how many lines are needed, then place and width of each."""
        line: list[int] = []
        used = 0
        for place in range(count):
            least = self.measures[place][0]
            if line and used + least > width:
                yield self._stretched(line, width)
                line, used = [], 0
            line.append(place)
            used += least + _CELL_GAP
        if line:
            yield self._stretched(line, width)

    def _stretched(self, line: list[int], width: int) -> list[tuple[int, int]]:
        leasts = sum(self.measures[place][0] for place in line)
        spare = max(0, width - leasts - _CELL_GAP * (len(line) - 1))
        shares = sum(self.measures[place][1] for place in line) or 1
        return [
            (place, self.measures[place][0] + spare * self.measures[place][1] // shares)
            for place in line
        ]
