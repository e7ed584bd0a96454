"""What stands round the tables of a page: title, number and name, binding line, footer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from swdesk.printing.fonts import Role
from swdesk.printing.marks import LABEL, NOTE, Units, draw_units, rule
from swdesk.printing.pdf_file import MM, Area
from swdesk.printing.pen import GREY, Pen, Stroke, Style
from swdesk.printing.text import advance, set_line, tracked

_STATION = Style(Role.VALUE, 12)
_TITLE = Style(Role.TITLE, 18)
_SMALL_TITLE = Style(Role.TITLE, 12)
_VALUE = Style(Role.VALUE, 10.5)
_PAGE_NUMBER = Style(Role.VALUE, 9)
_FOOTER = Style(Role.LABEL, 7.5, GREY)
_CAUTION_MM = 3.8
_BINDING = Stroke(0.4, "0.71 0.71 0.71", "0.5 2.2")
_TITLE_TRACKING = 0.11
_STATION_TRACKING = 0.05
_TITLE_GAP_MM = 3.0
_LEAST_SCALE = 0.8
"""What is smaller beside a small title is left out: the number at its left says whose it is."""
_PAIR_GAP_MM = 12.5
_ROOM_FOR_THE_PEN_MM = 17.0
_CLOSE_DATE = Units(((8.0, "年"), (5.0, "月"), (5.0, "日")))


@dataclass(frozen=True, slots=True)
class Paper:
    """A page's size and margins, in mm.

    The station's name begins *top_mm* under the upper edge, the footer stands *foot_mm* over
    the lower one.
    """

    width_mm: float
    height_mm: float
    left_mm: float
    right_mm: float
    top_mm: float
    bound: bool = True
    bottom_mm: float = 20.0
    foot_mm: float = 11.5

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in pt."""
        return self.width_mm * MM, self.height_mm * MM

    @property
    def left(self) -> float:
        """The left edge of the tables in pt."""
        return self.left_mm * MM

    @property
    def right(self) -> float:
        """The right edge of the tables in pt."""
        return (self.width_mm - self.right_mm) * MM

    def below_top(self, mm: float) -> float:
        """Return the y so many mm under the beginning of the station's name."""
        return (self.height_mm - self.top_mm - mm) * MM


PORTRAIT = Paper(210, 297, 25, 20, 19)
PORTRAIT_HIGH = replace(PORTRAIT, top_mm=17)
LANDSCAPE = Paper(297, 210, 15, 15, 13.2, bound=False)


@dataclass(frozen=True, slots=True)
class Pair:
    """A label and its value beside or under the title; *units* are drawn in a blank form."""

    label: str
    value: str = ""
    units: Units | None = None

    def width(self, scale: float = 1.0) -> float:
        """Return the width in pt."""
        label = advance(self.label, Role.LABEL) * LABEL.size
        return (label + set_line(self.value, Role.VALUE).width * _VALUE.size) * scale

    def draw(self, pen: Pen, x: float, y: float, scale: float = 1.0) -> None:
        """Draw from *x* along the baseline *y*."""
        x = pen.write(x, y, self.label, replace(LABEL, size=LABEL.size * scale))
        pen.write(x, y, self.value, replace(_VALUE, size=_VALUE.size * scale))


@dataclass(frozen=True, slots=True)
class Trailer:
    """An item of the line under a table, *at_mm* from its left: label, value or rule, words."""

    at_mm: float
    label: str = ""
    value: str = ""
    rule_mm: float = 0.0
    after: str = ""
    date: bool = False


@dataclass(frozen=True)
class Furniture:
    """Title and footer of a form or list, and the small title line of its following pages."""

    station: str
    title: str
    code: str
    left: tuple[Pair, ...] = ()
    right: tuple[Pair, ...] = ()
    next_left: Pair | None = None
    next_right: Pair | None = None
    blank: bool = False
    confidential: bool = True
    paper: Paper = PORTRAIT
    has_number: bool = True

    def _table_top(self, page: int) -> float:
        if page:
            return self.paper.below_top(8.0)
        return self.paper.below_top(21.8 if self.left or self.right else 17.0)

    def room(self, page: int) -> float:
        """Return the height for tables on page 0, 1, … in pt."""
        return self._table_top(page) - self.paper.bottom_mm * MM

    def draw_head(self, pen: Pen, page: int, *, binding: bool) -> float:
        """Draw title and binding line; returns the y where the table begins."""
        if binding and self.paper.bound:
            _draw_binding(pen, self.paper)
        if page:
            self._draw_small_title(pen)
        else:
            self._draw_title(pen)
            self._draw_pairs(pen, self.paper.below_top(19.7))
        return self._table_top(page)

    def _draw_title(self, pen: Pen) -> None:
        paper = self.paper
        for text, style, tracking, baseline in (
            (self.station, _STATION, _STATION_TRACKING, 3.72),
            (self.title, _TITLE, _TITLE_TRACKING, 12.5),
        ):
            line = tracked(text, style.role, tracking)
            room = paper.right - paper.left
            size = min(style.size, room / max(line.width, 1.0))
            x = (paper.left + paper.right - line.width * size) / 2
            pen.put(x, paper.below_top(baseline), line, replace(style, size=size))

    def _draw_small_title(self, pen: Pen) -> None:
        """Draw the title again, a pair on either side as large as the title leaves room for."""
        paper, y = self.paper, self.paper.below_top(4.7)
        middle, title = (paper.left + paper.right) / 2, f"{self.title}（续）"
        half = set_line(title, _SMALL_TITLE.role).width * _SMALL_TITLE.size / 2
        room = middle - half - _TITLE_GAP_MM * MM - paper.left
        pen.write(middle, y, title, _SMALL_TITLE, 0.5)
        if self.next_left:
            self.next_left.draw(pen, paper.left, y, self._scale(self.next_left, room))
        if self.next_right and self._scale(self.next_right, room) >= _LEAST_SCALE:
            scale = self._scale(self.next_right, room)
            self._draw_from_right(pen, self.next_right, paper.right, y, scale)

    @staticmethod
    def _scale(pair: Pair, room: float) -> float:
        return min(1.0, room / max(pair.width(), 1.0))

    def _draw_pairs(self, pen: Pen, y: float) -> None:
        """Draw the line under the title, smaller when it would not fit."""
        paper = self.paper
        pairs = self.left + self.right
        widths = sum(pair.width() for pair in pairs) + _PAIR_GAP_MM * MM * max(0, len(pairs) - 1)
        scale = min(1.0, (paper.right - paper.left) / max(widths, 1.0))
        x = paper.left
        for pair in self.left:
            pair.draw(pen, x, y, scale)
            x += pair.width(scale)
            x += self._draw_pen_room(pen, pair, x, y) + _PAIR_GAP_MM * MM * scale
        x = paper.right
        for pair in reversed(self.right):
            x = self._draw_from_right(pen, pair, x, y, scale) - _PAIR_GAP_MM * MM * scale

    def _draw_from_right(self, pen: Pen, pair: Pair, x: float, y: float, scale: float) -> float:
        """Draw a pair that ends at *x*; a blank one leaves room for the pen."""
        room = 0.0
        if self.blank and not pair.value:
            units = pair.units and replace(pair.units, parts=((20.0, "年"), *pair.units.parts[1:]))
            room = units.width() if units else _ROOM_FOR_THE_PEN_MM * MM
            if units:
                draw_units(pen, Area(x - room, y, room, 0), units, y)
        left = x - room - pair.width(scale)
        pair.draw(pen, left, y, scale)
        return left

    def _draw_pen_room(self, pen: Pen, pair: Pair, x: float, y: float) -> float:
        """Draw the units of a blank pair from *x* on; returns the room they take."""
        if not self.blank or pair.value or pair.units is None:
            return 0.0
        draw_units(pen, Area(x, y, pair.units.width(), 0), pair.units, y)
        return pair.units.width()

    def draw_foot(self, pen: Pen, number: int, total: int, printed_by: str) -> None:
        """Draw form code, page number, and who printed it when."""
        paper, y = self.paper, self.paper.foot_mm * MM
        code = f"{self.code}　内部资料　注意保密" if self.confidential else self.code
        pen.write(paper.left, y, code, _FOOTER)
        middle = (paper.left + paper.right) / 2
        if self.has_number:
            pen.write(middle, y, f"第 {number} 页　共 {total} 页", _PAGE_NUMBER, 0.5)
        printed = f"打印：{printed_by}" if printed_by else ""
        pen.write(paper.right, y, "空白表" if self.blank else printed, _FOOTER, 1)

    def draw_caution(self, pen: Pen, caution: str) -> None:
        """Draw over the footer what whoever hands the page on has to mind."""
        if caution and not self.blank:
            y = (self.paper.foot_mm + _CAUTION_MM) * MM
            pen.write(self.paper.left, y, caution, _FOOTER)


def _draw_binding(pen: Pen, paper: Paper) -> None:
    """Draw the binding line with its three characters."""
    x, middle = 13 * MM, paper.height_mm / 2 * MM
    breaks = [middle + offset * MM for offset in (40, 0, -40)]
    around = (y for at in breaks for y in (at + 9, at - 9))
    ends = [(paper.height_mm - 20) * MM, *around, 20 * MM]
    for top, bottom in zip(ends[::2], ends[1::2], strict=True):
        pen.line(x, top, x, bottom, _BINDING)
    with pen.read_as("装订线"):
        for at, char in zip(breaks, "装订线", strict=True):
            pen.write(x, at - 3, char, Style(Role.LABEL, 8, "0.6 0.6 0.6"), 0.5)


def draw_trailers(
    pen: Pen,
    paper: Paper,
    bottom: float,
    trailers: tuple[Trailer, ...],
    note: str = "",
) -> None:
    """Draw the line of labels, values and rules under a table, and a note under that."""
    y = bottom - 5.2 * MM
    for item in trailers:
        x = pen.write(paper.left + item.at_mm * MM, y, item.label, LABEL)
        if item.value:
            x = pen.write(x + 2, y, item.value, _VALUE)
        if item.rule_mm:
            x = rule(pen, x + 2, y, item.rule_mm * MM)
        if item.after:
            pen.write(x + 2, y, item.after, LABEL)
        if item.date:
            draw_units(pen, Area(x, y, paper.right - x, 0), _CLOSE_DATE, y)
    if note:
        pen.write(paper.left, y - 6.4 * MM if trailers else y, note, NOTE)
