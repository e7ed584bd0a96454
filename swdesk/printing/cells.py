"""What a cell of a printed form can hold; each kind knows its height and how to paint itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from typing import ClassVar

from swdesk.printing.fonts import Role
from swdesk.printing.marks import (
    ABOVE_BASELINE,
    BOX_ADVANCE,
    DATE,
    DATE_NARROW,
    LABEL,
    LABEL_SIZE,
    NOTE,
    Units,
    check_box,
    draw_units,
    photo_area,
    photo_frame,
    rule,
)
from swdesk.printing.pdf_file import MM, Area
from swdesk.printing.pen import Pen, Style
from swdesk.printing.text import Fitted, Line, fit, set_line, spread

VALUE_SIZE = 10.5
TEXT_PADDING = 1.6
VALUE_PADDING = 1.1
LABEL_PADDING = 0.8
LINE_PADDING = 1.3
"""Paddings in mm."""


@dataclass(frozen=True)
class Content:
    """What stands in a cell; neighbours one above the other with an equal *span* are one cell."""

    shaded: ClassVar[bool] = False
    span: str = ""

    def set(self, width: float, *, blank: bool) -> Content:
        """Return the content as it is printed in a cell of *width* pt."""
        del width, blank
        return self

    def height(self, width: float) -> float:
        """Return the least height in pt for a cell of *width* pt."""
        del width
        return 0.0

    def split(self, width: float, room: float) -> tuple[Content, Content] | None:
        """Return the part that fits into *room* pt and the rest, if it may be parted."""
        del width, room
        return None

    def continued(self) -> Content:
        """Return what stands in the same column beside the lower part of a split neighbour."""
        return self

    def paint(self, pen: Pen, area: Area) -> None:
        """Draw the content into its cell."""


def paint_lines(
    pen: Pen,
    area: Area,
    lines: tuple[tuple[Line, Style], ...],
    leading: float,
    align: float,
) -> None:
    """Draw lines one under another, vertically centred; *align* 0, 0.5, 1 = left, centre, right."""
    middle = area.middle + (len(lines) - 1) / 2 * leading
    for i, (line, style) in enumerate(lines):
        x = area.x + (area.width - line.width * style.size) * align
        pen.put(x, middle - i * leading - ABOVE_BASELINE * style.size, line, style)


_ALIGN = {"left": 0.0, "center": 0.5, "right": 1.0}


@dataclass(frozen=True)
class Value(Content):
    """What a person said, in a short cell; *units* are drawn instead in a blank form.

    *tight* is for sub-tables and lists: smaller type, two lines close together. *whole* is not
    torn into lines as long as it is legible.
    """

    text: str = ""
    align: str = "center"
    units: Units | None = None
    tight: bool = False
    whole: bool = False

    @property
    def _padding(self) -> float:
        return VALUE_PADDING if self.align == "center" else TEXT_PADDING

    def set(self, width: float, *, blank: bool) -> Content:
        """Draw the units when there is nothing to say yet."""
        del width
        return Blank(units=self.units) if blank and self.units and not self.text.strip() else self

    def _fit(self, width: float) -> Fitted:
        size, floor = (10.0, 0.85 if self.whole else 0.90) if self.tight else (VALUE_SIZE, 0.82)
        return fit(self.text, Role.VALUE, size, width - 2 * self._padding * MM, floor)

    def _leading(self, fitted: Fitted) -> float:
        return fitted.size * (1.15 if self.tight else 1.43)

    def height(self, width: float) -> float:
        """Return the height of the fitted lines."""
        fitted = self._fit(width)
        return len(fitted.lines) * self._leading(fitted) + 2 * LINE_PADDING * MM

    def paint(self, pen: Pen, area: Area) -> None:
        """Draw the fitted lines."""
        fitted = self._fit(area.width)
        style = Style(Role.VALUE, fitted.size)
        lines = tuple((line, style) for line in fitted.lines)
        wrapped = len(lines) > 1 and not self.tight and self.align == "center"
        align = 0.0 if wrapped else _ALIGN[self.align]
        paint_lines(pen, area.inset(self._padding), lines, self._leading(fitted), align)


@dataclass(frozen=True)
class Label(Content):
    """The form's own words; a line end breaks it, two or three hanzi are spread to four."""

    shaded: ClassVar[bool] = True
    text: str = ""
    note: str = ""
    spread: bool = True
    strong: bool = False
    size: float = LABEL_SIZE
    again: bool = False

    _LEADING: ClassVar[float] = 1.22

    def continued(self) -> Content:
        """Repeat the label with （续）."""
        return replace(self, again=True)

    def _lines(self, width: float) -> tuple[tuple[Line, Style], ...]:
        room = width - 2 * LABEL_PADDING * MM
        role = Role.STRONG if self.strong else Role.LABEL
        if self._spreads(room):
            lines = [(spread(self.text, 4), Style(role, self.size))]
        else:
            fits = (fit(part, role, self.size, room) for part in self.text.split("\n"))
            lines = [(line, Style(role, fitted.size)) for fitted in fits for line in fitted.lines]
        if self.note:
            fitted = fit(self.note, Role.LABEL, 8, room, 0.75)
            lines += [(line, replace(NOTE, size=fitted.size)) for line in fitted.lines]
        if self.again:
            lines.append((set_line("（续）", Role.LABEL), Style(Role.LABEL, 8.5)))
        return tuple(lines)

    def _spreads(self, room: float) -> bool:
        return self.spread and len(self.text) in (2, 3) and 4 * self.size <= room

    def height(self, width: float) -> float:
        """Return the height of label and note."""
        return len(self._lines(width)) * self._LEADING * self.size + 2 * LABEL_PADDING * MM

    def paint(self, pen: Pen, area: Area) -> None:
        """Draw label and note in the middle; spread hanzi are read as the word they are."""
        lines, inner = self._lines(area.width), area.inset(LABEL_PADDING)
        leading = self._LEADING * self.size
        if not self._spreads(inner.width):
            paint_lines(pen, inner, lines, leading, 0.5)
            return
        with pen.read_as(self.text):
            paint_lines(pen, _first_line(inner, len(lines), leading), lines[:1], leading, 0.5)
        if len(lines) > 1:
            below = Area(inner.x, inner.top - leading / 2, inner.width, inner.height)
            paint_lines(pen, below, lines[1:], leading, 0.5)


def _first_line(area: Area, lines: int, leading: float) -> Area:
    return Area(area.x, area.top + (lines - 1) / 2 * leading, area.width, area.height)


@dataclass(frozen=True)
class Blank(Content):
    """Room for the pen: drawn units, in blank forms and wherever a date is signed by hand."""

    units: Units | None = None

    def paint(self, pen: Pen, area: Area) -> None:
        """Draw the units where the cell has them."""
        if self.units is None:
            return
        narrow = area.width < 45 * MM
        units = DATE_NARROW if narrow and self.units == DATE else self.units
        inner = area.inset(TEXT_PADDING if narrow or units.place == "ends" else 3.4)
        draw_units(pen, inner, units, area.middle - ABOVE_BASELINE * LABEL_SIZE)


@dataclass(frozen=True)
class Option:
    """One choice: its words, whether it is ticked, what was written after it.

    *rule* is the room to write after it, in characters; it gives way where the line is short.
    """

    text: str
    ticked: bool = False
    rule: int = 0
    written: str = ""

    def width(self, *, ruled: bool = True) -> float:
        """Return the width in em."""
        width = BOX_ADVANCE + set_line(self.text, Role.LABEL).width
        written = set_line(self.written, Role.VALUE).width if self.written else 0.0
        return width + max(written + 0.2 if written else 0.0, self.rule * 0.5 if ruled else 0.0)


@dataclass(frozen=True)
class Options(Content):
    """All the choices of a field with their ticks; ten and more stand in four columns."""

    items: tuple[Option, ...] = ()
    align: str = "left"

    _LEADING: ClassVar[float] = 15.5
    _MANY: ClassVar[int] = 10

    def _rows(self, width: float) -> tuple[list[list[tuple[float, Option]]], bool]:
        room = (width - 2 * TEXT_PADDING * MM) / LABEL_SIZE
        if len(self.items) >= self._MANY:
            return _in_columns(self.items, room), True
        for ruled in (True, False):
            widths = [item.width(ruled=ruled) for item in self.items]
            gap = (room - sum(widths)) / max(1, len(widths) - 1)
            if gap >= 0.3:  # noqa: PLR2004  the least gap that still parts two options
                gap = min(gap, 1.6 if len(widths) <= 3 else 1.25)  # noqa: PLR2004
                return [_in_line(self.items, widths, gap)], ruled
        return _flowing(self.items, room), True

    def height(self, width: float) -> float:
        """Return the height of the rows of options."""
        return len(self._rows(width)[0]) * self._LEADING + 2 * LINE_PADDING * MM

    def paint(self, pen: Pen, area: Area) -> None:
        """Draw every option."""
        rows, ruled = self._rows(area.width)
        inner = area.inset(TEXT_PADDING)
        left = inner.x
        if self.align == "center" and len(rows) == 1 and rows[0]:
            x, last = rows[0][-1]
            left += (inner.width - (x + last.width(ruled=ruled)) * LABEL_SIZE) / 2
        top = area.middle + (len(rows) - 1) / 2 * self._LEADING - ABOVE_BASELINE * LABEL_SIZE
        for i, row in enumerate(rows):
            for x, item in row:
                baseline = top - i * self._LEADING
                _paint_option(pen, left + x * LABEL_SIZE, baseline, item, ruled=ruled)


def _paint_option(pen: Pen, x: float, baseline: float, item: Option, *, ruled: bool) -> None:
    check_box(pen, x, baseline, LABEL_SIZE, ticked=item.ticked)
    x = pen.write(x + BOX_ADVANCE * LABEL_SIZE, baseline, item.text, LABEL)
    end = x
    if item.written:
        end = pen.write(x + 1, baseline, item.written, Style(Role.VALUE, LABEL_SIZE)) + 1
    if item.written or (ruled and item.rule):
        length = max(end - x, item.rule * 0.5 * LABEL_SIZE if ruled else 0)
        rule(pen, x + 1, baseline, length - 1)


def _in_line(
    items: tuple[Option, ...],
    widths: list[float],
    gap: float,
) -> list[tuple[float, Option]]:
    places = []
    x = 0.0
    for item, width in zip(items, widths, strict=True):
        places.append((x, item))
        x += width + gap
    return places


def _flowing(items: tuple[Option, ...], room: float) -> list[list[tuple[float, Option]]]:
    rows: list[list[tuple[float, Option]]] = [[]]
    x = 0.0
    for item in items:
        if rows[-1] and x + item.width() > room:
            rows.append([])
            x = 0.0
        rows[-1].append((x, item))
        x += item.width() + 0.8
    return rows


def _in_columns(items: tuple[Option, ...], room: float) -> list[list[tuple[float, Option]]]:
    """Set options in four aligned columns; one wider than its column takes two."""
    step = room / 4
    rows: list[list[tuple[float, Option]]] = [[]]
    column = 0
    for item in items:
        taken = next(n for n in count(1) if n == 4 or item.width() <= n * step)  # noqa: PLR2004
        if column + taken > 4:  # noqa: PLR2004
            rows.append([])
            column = 0
        rows[-1].append((column * step, item))
        column += taken
    return rows


@dataclass(frozen=True)
class Photo(Content):
    """A portrait of 25 × 35 mm, or its frame; give the same one to every row it stands beside."""

    picture: bytes | None = None
    span: str = "photo"

    def paint(self, pen: Pen, area: Area) -> None:
        """Place the picture, or draw the frame."""
        if self.picture:
            pen.picture(self.picture, photo_area(area))
        else:
            photo_frame(pen, area)


@dataclass(frozen=True)
class SignatureBox(Content):
    """Room for a signature with its date, both by hand; *stamp* leaves room for the seal."""

    text: str = ""
    stamp: bool = False

    def height(self, width: float) -> float:
        """Return 17 mm."""
        del width
        return 17 * MM

    def paint(self, pen: Pen, area: Area) -> None:
        """Draw the caption at the top left and the date at the bottom right."""
        x = pen.write(area.x + TEXT_PADDING * MM, area.top - 4.6 * MM, self.text, LABEL)
        if self.stamp:
            pen.write(x + 2, area.top - 4.6 * MM, "（盖章）", NOTE)
        draw_units(pen, area.inset(2.2), DATE, area.bottom + 3.0 * MM)


@dataclass(frozen=True)
class GroupLabel(Content):
    """The upright label of a group of rows."""

    shaded: ClassVar[bool] = True
    text: str = ""
    again: bool = False

    def paint(self, pen: Pen, area: Area) -> None:
        """Stack the characters, wider apart where there is room."""
        size, count_ = 10.5, len(self.text)
        extra = 1.2 if self.again else 0.0
        step = min(1.55, max(1.12, (area.height - 8) / size / (count_ + 1 + extra)))
        size = min(size, max(7.0, (area.height - 4) / ((count_ + extra) * step)))
        style = Style(Role.STRONG, size)
        middle = area.middle + ((count_ - 1) * step + extra) / 2 * size
        centre = area.x + area.width / 2
        with pen.read_as(self.text):
            for i, char in enumerate(self.text):
                y = middle - i * step * size - ABOVE_BASELINE * size
                pen.write(centre, y, char, style, 0.5)
        if self.again:
            y = middle - (count_ - 1) * step * size - 1.25 * size - ABOVE_BASELINE * 8
            pen.write(centre, y, "(续)", Style(Role.LABEL, 8), 0.5)
