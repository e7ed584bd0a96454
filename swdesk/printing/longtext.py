"""Long text in a cell: paragraphs that may go on over the page, with a signature under them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from swdesk.printing.cells import TEXT_PADDING, VALUE_SIZE, Content
from swdesk.printing.fonts import Role
from swdesk.printing.marks import (
    ABOVE_BASELINE,
    DATE,
    LABEL,
    LABEL_SIZE,
    draw_units,
    rule,
    thumb_box,
    writing_rules,
)
from swdesk.printing.pdf_file import MM, Area
from swdesk.printing.pen import Pen, Style
from swdesk.printing.text import Line, advance, break_lines

PADDING = 2.0
"""Above and below long text, in mm."""
LEAST_LINES = 3
"""A part of a text that goes over the page has at least so many lines."""


@dataclass(frozen=True)
class SignatureLine:
    """A caption, a rule to sign on, room for a date, all by hand; *thumb* adds the print's box."""

    caption: str
    thumb: bool = False
    free_mm: float = 9.0

    def height(self) -> float:
        """Return the height in pt, the free room above it included."""
        return (max(self.free_mm, 10.0 if self.thumb else 0.0) + 7.5) * MM

    def paint(self, pen: Pen, area: Area) -> None:
        """Draw along the foot of an area."""
        baseline = area.bottom + 3.7 * MM
        inner = area.inset(2.4)
        draw_units(pen, inner, DATE, baseline)
        date_left = inner.right - DATE.width() + DATE.parts[0][0] * MM
        caption = advance(self.caption, Role.LABEL) * LABEL_SIZE
        if self.thumb:
            x = pen.write(area.x + TEXT_PADDING * MM, baseline, self.caption, LABEL)
            thumb_box(pen, rule(pen, x, baseline, 26.5 * MM) + 4 * MM, area.bottom + 2 * MM)
            return
        length = min(30 * MM, date_left - area.x - caption - 10 * MM)
        left = max(area.x + TEXT_PADDING * MM, date_left - 21 * MM - length - caption)
        rule(pen, pen.write(left, baseline, self.caption, LABEL), baseline, length)


@dataclass(frozen=True)
class LongText(Content):
    """A memo: narrative (*indent*), entries, or the form's own words (*printed*).

    Empty in a blank form it shows rules to write on, unless it is to be signed below.
    """

    text: str = ""
    indent: bool = False
    printed: bool = False
    signature: SignatureLine | None = None

    def set(self, width: float, *, blank: bool) -> Content:
        """Break the paragraphs, or rule the empty cell."""
        text = self.text.strip("\r\n ")
        style = Style(Role.LABEL, 10) if self.printed else Style(Role.VALUE, VALUE_SIZE)
        if not text and blank and self.signature is None:
            return WritingRules()
        room = (width - 2 * TEXT_PADDING * MM) / style.size
        lines = _paragraphs(text, style.role, room, 2.0 if self.indent else 0.0)
        return TextBlock(
            lines=lines,
            style=style,
            signature=self.signature,
            leading=15.5 if self.printed else 16.5,
        )


def forget() -> None:
    """Drop the paragraphs kept between measuring and painting: they are people's data."""
    _paragraphs.cache_clear()


def opinion(text: str, caption: str) -> LongText:
    """Return a superior's opinion with free room above the line for the signature."""
    return LongText(text=text, signature=SignatureLine(caption))


def consent(text: str, caption: str) -> LongText:
    """Return a statement of the form, to be signed or marked with a thumb-print."""
    return LongText(text=text, printed=True, signature=SignatureLine(caption, thumb=True))


@lru_cache(maxsize=64)
def _paragraphs(
    text: str,
    role: Role,
    width: float,
    indent: float,
) -> tuple[tuple[Line, int, int], ...]:
    """Return all lines as (line, its number in the paragraph, lines still to come there)."""
    found = []
    for paragraph in text.splitlines():
        lines = break_lines(paragraph.rstrip(), role, width, indent=indent, justify=True)
        found += [(line, i, len(lines) - 1 - i) for i, line in enumerate(lines)]
    return tuple(found)


@dataclass(frozen=True)
class TextBlock(Content):
    """Set lines of long text, or a page's part of them."""

    lines: tuple[tuple[Line, int, int], ...] = ()
    style: Style = LABEL
    leading: float = 16.5
    signature: SignatureLine | None = None
    parted: bool = False

    def height(self, width: float) -> float:
        """Return the height of the lines and of the signature."""
        del width
        below = self.signature.height() if self.signature else 0.0
        return self._text_height() + below

    def _text_height(self) -> float:
        if not self.lines:
            return 0.0
        return len(self.lines) * self.leading + 2 * PADDING * MM

    def split(self, width: float, room: float) -> tuple[Content, Content] | None:
        """Part the lines so that neither page is left with fewer than three, or one alone."""
        del width
        fitting = int((room - 2 * PADDING * MM) // self.leading)
        most = len(self.lines) - (0 if self.signature else LEAST_LINES)
        for cut in range(min(fitting, most), LEAST_LINES - 1, -1):
            if self._may_cut(cut):
                upper = replace(self, lines=self.lines[:cut], signature=None, parted=True)
                return upper, replace(self, lines=self.lines[cut:], parted=True)
        return None

    def _may_cut(self, cut: int) -> bool:
        if cut == len(self.lines):
            return True
        _, number, to_come = self.lines[cut]
        alone_at_foot = number == 1
        alone_at_head = number > 0 and to_come == 0
        return not alone_at_foot and not alone_at_head

    def paint(self, pen: Pen, area: Area) -> None:
        """Draw from the top, or in the middle when there are few lines and nothing else."""
        top = area.top - PADDING * MM
        few = len(self.lines) <= LEAST_LINES and not self.parted and self.signature is None
        if few:
            top = area.middle + len(self.lines) * self.leading / 2
        first = top - self.leading / 2 - ABOVE_BASELINE * self.style.size
        for i, (line, _, _) in enumerate(self.lines):
            pen.put(area.x + TEXT_PADDING * MM, first - i * self.leading, line, self.style)
        if self.signature:
            self.signature.paint(pen, area)


@dataclass(frozen=True)
class WritingRules(Content):
    """Dotted lines for handwriting."""

    def paint(self, pen: Pen, area: Area) -> None:
        """Rule the cell."""
        writing_rules(pen, area.inset(TEXT_PADDING))
